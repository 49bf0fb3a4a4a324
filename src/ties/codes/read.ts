import type { Entry, Report } from "../../model/report.ts";
import type { ProfileData } from "../../profile/profile.ts";
import type { Span } from "../../text/span.ts";

export interface Code {
  readonly code: string;
  readonly at: Span;
  readonly entry: Entry;
}

type Codes = NonNullable<ProfileData["codes"]>;

/** A code stands alone: 4.1 is none in 14.1, 4.10 or 4.1%. */
const bounded = (form: string): string => String.raw`(?<![A-Za-z\p{N}./-])(?:${form})(?![A-Za-z\p{N}%％/-]|\.\p{N})`;

/** The codes of every section for codes, in order. */
export function listedCodes(report: Report): Code[] {
  const form = new RegExp(bounded(report.profile.codes!.form), "gu");
  return report.sections
    .filter(({ role }) => role === "codes")
    .flatMap(({ blocks, entry }) =>
      blocks.flatMap(({ text, content }) =>
        [...text.matchAll(form)].map((match) => codeAt(match[0], content.start + match.index, entry)),
      ),
    );
}

/** The codes that sentences cite: behind the word for a result, or several of them behind one such word. */
export function bodyCodes(report: Report): Code[] {
  const { form, words } = report.profile.codes as Codes;
  const own = words[report.language.id] ?? [];
  if (own.length === 0) return [];
  const called = own.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join("|");
  const one = bounded(form);
  const cited = new RegExp(
    String.raw`(?:${called})\s*(?:${one})(?:(?:${report.language.references.and})(?:${one}))*`,
    "giu",
  );
  const each = new RegExp(one, "gu");
  return report.sentences.flatMap(({ text, span, block }) => {
    if (!own.some((word) => text.includes(word))) return [];
    return [...text.matchAll(cited)].flatMap((match) => {
      const lead = match[0].search(/\p{N}/u);
      return [...match[0].slice(lead).matchAll(each)].map((code) =>
        codeAt(code[0], span.start + match.index + lead + code.index, report.sectionOf(block).entry),
      );
    });
  });
}

const codeAt = (code: string, start: number, entry: Entry): Code => ({
  code,
  at: { start, end: start + code.length },
  entry,
});
