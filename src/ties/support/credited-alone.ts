import type { LanguagePack } from "../../lang/pack.ts";
import type { Sentence } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";

/** How long a subject is at most, and how much has to follow it in the same words. */
const SUBJECT = { spaced: 40, han: 16 };
const SAME = { spaced: 24, han: 10 };
const CLAUSE = /[，；。：:;]/u;

/**
 * The names that a sentence puts in front of the very words that a highlight says of one of them only: "B wrote the study"
 * against "A, B and C wrote the study".
 */
export function creditedAlone(highlight: Sentence, { text, span }: Sentence, pack: LanguagePack): Span | undefined {
  const script = pack.spaced ? "spaced" : "han";
  const said = highlight.text;
  for (let at = 2; at <= Math.min(SUBJECT[script], said.length - SAME[script]); at++) {
    if (pack.spaced && said[at] !== " ") continue;
    const found = text.indexOf(said.slice(at, at + SAME[script]));
    if (found < 0) continue;
    const lead = text.slice(0, found);
    const clause = lead.slice(lead.split("").findLastIndex((sign) => CLAUSE.test(sign)) + 1);
    const names = clause.split(joiner(pack)).map((name) => name.trim().toLowerCase());
    if (names.length < 2 || !names.includes(said.slice(0, at).trim().toLowerCase())) continue;
    return { start: span.start + found - clause.trimStart().length, end: span.start + found };
  }
  return undefined;
}

const joiners = new Map<string, RegExp>();

/** What parts the names of a list: 、 and 和, or a comma and a word that stands by itself. */
function joiner({ id, spaced, references }: LanguagePack): RegExp {
  let pattern = joiners.get(id);
  if (!pattern) joiners.set(id, (pattern = new RegExp(spaced ? `(?:${references.and})(?=\\s)` : references.and, "u")));
  return pattern;
}
