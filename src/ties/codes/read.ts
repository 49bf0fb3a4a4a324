import type { LanguagePack } from "../../lang/pack.ts";
import type { Entry, Report, Sentence } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import type { ProfileData } from "../../profile/profile.ts";
import type { Block } from "../../text/block.ts";
import { gather } from "../../text/gather.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { sectionReader } from "../section-reader.ts";

export interface Code {
  readonly code: string;
  readonly at: Span;
}

export type Codes = NonNullable<ProfileData["codes"]>;

const NONE: readonly never[] = [];

/** A code stands alone: 4.1 is none in 14.1, 4.10 or 4.1%. */
const bounded = (form: string): string => String.raw`(?<![A-Za-z\p{N}./-])(?:${form})(?![A-Za-z\p{N}%％/-]|\.\p{N})`;

/** The codes in the sections for codes of an entry, in order. */
export const listReader = remembered(({ form }: Codes) => {
  const pattern = new RegExp(bounded(form), "gu");
  const read = remembered(({ text, content }: Block) =>
    [...text.matchAll(pattern)].map(({ 0: code, index }) => codeAt(code, content.start + index)),
  );
  return remembered(({ sections }: Entry): readonly Code[] =>
    gather(sections, ({ role, blocks }) => (role === "codes" ? gather(blocks, read) : NONE)),
  );
});

/** The codes that sentences cite: behind the word for a result, or several of them behind one such word. */
export function citedCodes(report: Report, codes: Codes): { readonly code: Code; readonly entry: Entry }[] {
  const { naming, read } = citedReader(codes)(report.language);
  const blocks = gather(report.sections.filter(holdsStatements), naming);
  return blocks.flatMap((block) => {
    const { entry } = report.sectionOf(block);
    return gather(report.sentencesOf(block), read).map((code) => ({ code, entry }));
  });
}

const citedReader = remembered(({ form, words }: Codes) =>
  remembered(({ id, references }: LanguagePack) => {
    const own = words[id] ?? [];
    const called = own.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join("|");
    const one = bounded(form);
    const several = String.raw`(?:${called})\s*(?:${one})(?:(?:${references.and})(?:${one}))*`;
    const [cited, each] = [new RegExp(several, "giu"), new RegExp(one, "gu")];
    const hasWord = (text: string): boolean => own.some((word) => text.includes(word));
    return {
      /** The blocks that have such a word. */
      naming: sectionReader((block) => (hasWord(block.text) ? [block] : NONE)),
      read: remembered(({ text, span }: Sentence): readonly Code[] =>
        hasWord(text)
          ? [...text.matchAll(cited)].flatMap((match) => {
              const lead = match[0].search(/\p{N}/u);
              return [...match[0].slice(lead).matchAll(each)].map(({ 0: code, index }) =>
                codeAt(code, span.start + match.index + lead + index),
              );
            })
          : NONE,
      ),
    };
  }),
);

const codeAt = (code: string, start: number): Code => ({ code, at: { start, end: start + code.length } });
