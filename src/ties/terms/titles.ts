import { distance } from "fastest-levenshtein";
import type { LanguagePack } from "../../lang/pack.ts";
import { ofType } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import type { Span } from "../../text/span.ts";
import { textKey } from "../../text/text-key.ts";
import { oneLine } from "../../text/one-line.ts";
import { broken, type Verdict } from "../tie.ts";
import { BLANK, placeIn, type Passage } from "./passage.ts";
import type { TermTie } from "./tie.ts";

interface Title {
  readonly text: string;
  readonly at: Span;
  /** The opening mark; empty for a title that stands in front of its symbol in a list. */
  readonly mark: string;
}

/** All titles in the same words and marks. */
interface Form {
  readonly text: string;
  readonly key: string;
  readonly titles: readonly Title[];
}

/** Shorter and longer quotations are no titles that could be compared. In a script without spaces half as long. */
const SHORTEST = 12;
const LONGEST = 140;
/** Titles are compared that begin or end with the same characters. */
const END = 4;
/** One difference in so many characters is a slip; what differs more is another title. */
const PER_DIFFERENCE = 6;
const MOST_DIFFERENCES = 2;
/** A title that lacks its beginning is known by what is left of it: so much, and so large a share. */
const PART = 8;
const PART_SHARE = 0.6;

/** Titles that stand in quotation marks, or in front of their symbols in lists, in nearly the same words. */
export function titleTies(report: Report, passages: readonly Passage[]): TermTie[] {
  const forms = formsOf([...quotedTitles(passages, report.language), ...listedTitles(report)]);
  return [...markTies(forms), ...wordTies(forms, report.language)];
}

function quotedTitles(passages: readonly Passage[], { quotes, spaced }: LanguagePack): Title[] {
  const pattern = new RegExp(
    quotes.map(([open, close]) => `${open}([^${open}${close}${BLANK}]{2,${LONGEST}})${close}`).join("|"),
    "gu",
  );
  const opening = new RegExp(`[${quotes.map(([open]) => open).join("")}]`, "u");
  return passages.flatMap((passage) =>
    (!passage.fixed && opening.test(passage.text) ? [...passage.text.matchAll(pattern)] : []).flatMap(
      (match): Title[] => {
        const text = match.slice(1).find((group) => group !== undefined)!;
        if (!isTitle(text, spaced)) return [];
        const from = match.index + 1 + (text.length - text.trimStart().length);
        return [
          {
            text: oneLine(text),
            at: placeIn(passage, from, from + text.trim().length),
            mark: match[0][0]!,
          },
        ];
      },
    ),
  );
}

/** A quotation may be anything; a title is long enough, no sentence, and has capitals where the script has them. */
function isTitle(text: string, spaced: boolean): boolean {
  if (text.length < (spaced ? SHORTEST : SHORTEST / 2) || /[。；;]/u.test(text)) return false;
  if (spaced && !/[\p{Lu}\p{Ll}]/u.test(text)) return text.trim().includes(" ");
  return !spaced || (text.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) > 1;
}

/** The words of an item in front of the symbol that ends it: `- Access to data (A/12/3)`. */
function listedTitles(report: Report): Title[] {
  return report.blocks.flatMap((block): Title[] => {
    if (block.kind !== "item" || !holdsStatements(report.sectionOf(block))) return [];
    const [symbol, ...others] = report.factsOf(block).filter(ofType("symbol"));
    if (!symbol || others.length > 0) return [];
    const lead = /^(.{6,})[（(]\s*(?:\p{Lo}{2}|\p{Ll}+ )?$/u.exec(
      block.text.slice(0, symbol.span.start - block.content.start),
    );
    if (!lead || lead[1]!.length > LONGEST || /[。“”《》：:]/u.test(lead[1]!.slice(0, 3))) return [];
    const text = oneLine(lead[1]!);
    return [
      {
        text,
        at: { start: block.content.start, end: block.content.start + lead[1]!.trimEnd().length },
        mark: "",
      },
    ];
  });
}

function formsOf(titles: readonly Title[]): Form[] {
  const forms = new Map<string, Title[]>();
  for (const title of titles) {
    const form = folded(title.text);
    const known = forms.get(form);
    if (known) known.push(title);
    else forms.set(form, [title]);
  }
  return [...forms.values()].map((own) => ({ text: own[0]!.text, key: textKey(own[0]!.text), titles: own }));
}

/** What a reader would not call a difference: case, straight and curly quotation marks, a final mark, spaces. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[“”"]/gu, "")
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .replace(/[.,，。！!]$/u, "");

const isBook = ({ mark }: Title): boolean => mark === "《";

/** One title in 《》 here and in “” there. */
function markTies(forms: readonly Form[]): TermTie[] {
  return forms.flatMap(({ text, titles }) => {
    const quoted = titles.filter(({ mark }) => mark !== "");
    const books = quoted.filter(isBook);
    const others = quoted.filter((title) => !isBook(title));
    if (books.length === 0 || others.length === 0) return [];
    return [
      tie(broken("hint"), "title", others.map(withMarks), {
        text: `《${text}》`,
        at: withMarks(books[0]!).at,
        count: books.length,
      }),
    ];
  });
}

const withMarks = ({ at, ...title }: Title): Title => ({ ...title, at: { start: at.start - 1, end: at.end + 1 } });

function wordTies(forms: readonly Form[], { names, spaced }: LanguagePack): TermTie[] {
  const telling = new Set(names?.telling);
  const told = new Set<Form>();
  const ordered = forms
    .filter(({ key }) => key.length >= (spaced ? SHORTEST : SHORTEST / 2))
    .sort((a, b) => b.titles.length - a.titles.length);
  const rank = new Map(ordered.map((form, i) => [form, i]));
  const near = neighbours(ordered);
  return ordered.flatMap((minor): TermTie[] => {
    for (const major of near(minor)) {
      if (rank.get(major)! >= rank.get(minor)!) continue;
      const isRare = major.titles.length >= FREQUENT && minor.titles.length === 1;
      const kind = likeness(major.key, minor.key, isRare ? NOTHING : telling, spaced);
      if (!kind || (kind === "part" && minor.key.length > major.key.length)) continue;
      if (kind === "near" && standTogether(minor, major)) continue;
      told.add(minor);
      const certainty = kind === "same" || kind === "near" ? "strong" : "hint";
      return [
        tie(broken(certainty), kind === "part" ? "part" : "title", minor.titles, {
          text: major.text,
          at: major.titles[0]!.at,
          count: major.titles.length,
        }),
      ];
    }
    return [];
  });
}

/** A title that stands so often has no sister that stands once. */
const FREQUENT = 3;
const NOTHING: ReadonlySet<string> = new Set();

/** Two titles that are named side by side are two. */
const standTogether = (a: Form, b: Form): boolean =>
  a.titles.some((one) => b.titles.some((two) => Math.abs(one.at.start - two.at.start) < TOGETHER));
const TOGETHER = 100;

/** Forms that begin or end in the same way. */
function neighbours(forms: readonly Form[]): (form: Form) => ReadonlySet<Form> {
  const index = new Map<string, Form[]>();
  const ends = ({ key }: Form): string[] => [`${key.slice(0, END)}…`, `…${key.slice(-END)}`];
  for (const form of forms) {
    for (const end of ends(form)) {
      const known = index.get(end);
      if (known) known.push(form);
      else index.set(end, [form]);
    }
  }
  return (form) => new Set(ends(form).flatMap((end) => index.get(end)!));
}

/**
 * - `same`: other marks only
 * - `near`: a character or two
 * - `opened`: the one has a word more in front
 * - `part`: the beginning is left out
 */
function likeness(
  a: string,
  b: string,
  telling: ReadonlySet<string>,
  spaced: boolean,
): "same" | "near" | "opened" | "part" | undefined {
  if (a === b) return "same";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return undefined;
  if (long.endsWith(short)) {
    const lead = long.slice(0, long.length - short.length);
    if (/\d/u.test(lead)) return undefined;
    if (lead.length <= MOST_DIFFERENCES) return "opened";
    return short.length >= PART * (spaced ? 2 : 1) && short.length >= long.length * PART_SHARE ? "part" : undefined;
  }
  // What begins otherwise is another: 发现…的发明 and 运用…的发明.
  if (long.length - short.length > MOST_DIFFERENCES || a[0] !== b[0]) return undefined;
  const changed = changedCharacters(a, b);
  if (/\d/u.test(changed) || [...changed].some((character) => telling.has(character))) return undefined;
  const most = Math.min(MOST_DIFFERENCES, Math.floor(short.length / PER_DIFFERENCE / (spaced ? 2 : 1)));
  return distance(a, b) <= most ? "near" : undefined;
}

/** What stands between the first and the last difference. */
function changedCharacters(a: string, b: string): string {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return x.length + y.length > 2 * MOST_DIFFERENCES ? "" : x + y;
}

const tie = (verdict: Verdict, what: TermTie["what"], titles: readonly Title[], other: TermTie["other"]): TermTie => ({
  relation: "one name",
  verdict,
  what,
  at: titles[0]!.at,
  places: titles.map(({ at }) => at),
  other,
  subject: "",
});
