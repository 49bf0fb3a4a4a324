import * as z from "zod/mini";
import { failOnNames } from "./fail-on.ts";

/**
 * The shapes of `tieout.yml` and of a profile. Each error says what is expected, to follow "must be".
 * Loaded only where there is such a file, since every start would pay for zod otherwise.
 */
const text = z.string("text");
const flag = z.boolean("true or false");
const words = z.array(text, "a list of names");
const perLanguage = z.record(text, words, "lists of names by language, such as { zh: [ … ], en: [ … ] }");

/** Without unknown keys. The error about one lists those that there are, for a suggestion to be made from. */
const object = <S extends z.core.$ZodShape>(shape: S, expected: string): z.ZodMiniObject<S, z.core.$strict> =>
  z.strictObject(shape, { error: ({ code }) => (code === "unrecognized_keys" ? Object.keys(shape).join() : expected) });

const pattern = text.check(z.refine(isPattern, 'a regular expression such as "\\\\d\\\\.\\\\d"'));
const date = z
  .string("a date such as 2022-08-19 or 2022-08")
  .check(z.refine(isDate, "a date that exists, such as 2022-08-19 or 2022-08"));
const range = object({ from: date, to: date }, "a period such as 2021-07/2022-06, or { from, to }").check(
  z.refine(({ from, to }) => from <= to.padEnd(10, "~"), "a period that ends after it begins"),
);
const period = z.pipe(
  z.transform((value) => (typeof value === "string" ? endsOf(value) : value)),
  range,
);

const suppressed = object(
  {
    rule: text,
    words: z.optional(text),
    fingerprint: z.optional(text),
    place: z.optional(text),
    reason: z.optional(text),
  },
  "a finding: { rule, words or fingerprint, place, reason }",
);

/** What a file says of all its reports, and each of its overrides of some. */
const settings = {
  profile: z.optional(text),
  period: z.optional(period),
  date: z.optional(date),
  messages: z.optional(z.enum(["en", "zh"], "en or zh")),
  failOn: z.optional(z.enum(failOnNames, "error, warning, info or never")),
  suppress: z.optional(z.array(suppressed, "a list of findings: { rule, words or fingerprint, place, reason }")),
  baseline: z.optional(text),
  requireReason: z.optional(flag),
  /** Read by hand, as in `.textlintrc`. */
  rules: z.optional(z.unknown()),
};

const FILES = 'a list of patterns as in .gitignore, such as ["2021/", "*.txt"], without braces';
const override = object(
  {
    files: z.array(z.string(FILES).check(z.regex(/^[^{}]+$/u, FILES)), FILES).check(z.minLength(1, FILES)),
    ...settings,
  },
  "settings for some files: { files, and what is set for them }",
);

const CHAPTERS = "a list of files or globs, in their order";

export const tieoutYml = object(
  {
    extends: z.optional(z.union([text, z.array(text)], "the path of another tieout.yml, or a list of such paths")),
    ...settings,
    chapters: z.optional(z.array(text, CHAPTERS).check(z.minLength(1, CHAPTERS))),
    overrides: z.optional(z.array(override, "a list of settings for some files: { files, and what is set for them }")),
  },
  "settings by name, such as `profile: generic`",
);

export const profile = object(
  {
    id: text,
    entry: z.optional(
      object(
        { labels: perLanguage, fixedText: z.optional(flag), consecutive: z.optional(flag) },
        "{ labels, and fixedText and consecutive where they apply }",
      ),
    ),
    sections: z.array(
      object(
        { role: text, names: perLanguage, required: z.optional(flag), repeats: z.optional(flag) },
        "a section: { role, names, and required and repeats where they apply }",
      ),
      "a list of sections",
    ),
    codes: z.optional(
      object({ form: pattern, words: perLanguage }, "{ form, words }: what codes look like and what they are called"),
    ),
    ordered: z.optional(flag),
    series: z.optional(words),
    fullAnswers: z.optional(perLanguage),
  },
  "a profile: { id, sections, … }",
);

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "u").source !== "(?:)";
  } catch {
    return false;
  }
}

function isDate(value: string): boolean {
  const day = new Date(`${value.length === 7 ? `${value}-01` : value}T00:00:00Z`);
  return /^\d{4}-\d{2}(?:-\d{2})?$/u.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** `2021-07/2022-06`; a month or a day alone is a period of its own. */
function endsOf(value: string): { from: string | undefined; to: string | undefined } {
  const [from, ...rest] = value.split("/").map((end) => end.trim());
  return { from, to: rest.length > 0 ? rest.join("/") : from };
}
