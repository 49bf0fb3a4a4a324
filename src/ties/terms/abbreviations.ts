import { isHanCode } from "../../text/characters.ts";
import { BLANK, placeIn, type Passage } from "./passage.ts";
import type { Span } from "../../text/span.ts";

/** Where a full name stands beside its abbreviation. */
export interface Expansion {
  readonly short: string;
  /** How many capitals it has. */
  readonly letters: number;
  readonly passage: Passage;
  /** The words in front of the abbreviation, at least all of the full name. */
  readonly text: string;
  /** The full name is all of `text`, not only its end. */
  readonly exact: boolean;
  readonly at: Span;
  readonly shortAt: Span;
}

const LETTER = String.raw`[\p{Lu}\p{Ll}\d]`;
/** In brackets: an abbreviation alone, or behind words that say so (下称“…”), or in front of more (…, hereinafter). */
const BRACKET = new RegExp(
  String.raw`[(（]\s*(?:[^()（）${BLANK}]{0,6}[“"‘])?(\p{Lu}${LETTER}*(?:[-&]${LETTER}+)*)[”"’]?\s*[)）]`,
  "gu",
);
const OPENING = /[(（]/u;
/** A full name is looked for so far in front of its abbreviation. */
const REACH = 90;
const LONGEST_SHORT = 12;

/** Full names with their abbreviations: `World Health Organization (WHO)`, 世界卫生组织（WHO）. */
export function expansionsIn(passage: Passage): readonly Expansion[] {
  if (!OPENING.test(passage.text)) return [];
  return [...passage.text.matchAll(BRACKET)].flatMap(({ index, 0: all, 1: written }): Expansion[] => {
    const short = written!.replace(/^(\p{Lu}{2,})s$/u, "$1");
    const letters = short.match(/\p{Lu}/gu)?.length ?? 0;
    if (short.length > LONGEST_SHORT || letters < 2) return [];
    const shortStart = index + all.indexOf(written!);
    const shortAt = placeIn(passage, shortStart, shortStart + written!.length);
    const lead = passage.text.slice(Math.max(0, index - REACH), index);
    const before = lead.trimEnd().replace(/[”」》]$/u, "");
    const full = isHan(before.at(-1)) ? hanLead(lead) : wordLead(lead, short);
    if (!full) return [];
    const start = index - lead.length + full.start;
    const at = placeIn(passage, start, start + full.text.length);
    return [{ short, letters, passage, text: full.text, exact: full.exact, at, shortAt }];
  });
}

const isHan = (character: string | undefined): boolean => character !== undefined && isHanCode(character.charCodeAt(0));

interface Lead {
  readonly start: number;
  readonly text: string;
  readonly exact: boolean;
}

/** Back to the nearest mark; a quoted full name is known exactly. */
function hanLead(lead: string): Lead | undefined {
  const quoted = /[“「《]([^“”「」《》]{3,40})[”」》]$/u.exec(lead);
  if (quoted) return { start: quoted.index + 1, text: quoted[1]!, exact: true };
  const run = /[\p{Script=Han}、–-]{3,40}$/u.exec(lead);
  return run ? { start: run.index, text: run[0], exact: false } : undefined;
}

/**
 * The words that begin with the letters of the abbreviation, found from the last letter backwards (Schwartz and Hearst 2003,
 * "A simple algorithm for identifying abbreviation definitions in biomedical text").
 */
function wordLead(lead: string, short: string): Lead | undefined {
  const clause = /[^.;:()[\]{}\ufffc]*$/u.exec(lead)![0].trimEnd();
  const offset = lead.trimEnd().length - clause.length;
  const start = expansionStart(clause.toLowerCase(), short);
  const text = clause.slice(start ?? 0);
  const count = text.split(/\s+/u).length;
  const letters = short.length;
  if (start !== undefined && count > 1 && count <= Math.min(letters + 5, letters * 2 + 1))
    return { start: offset + start, text, exact: true };
  return clause.trim().includes(" ") ? { start: offset, text: clause, exact: false } : undefined;
}

/** Where the word begins that the first letter of an abbreviation stands for; undefined if its letters are not found. */
function expansionStart(clause: string, short: string): number | undefined {
  const letters = [...short.toLowerCase()].filter((letter) => isLetter(letter));
  let at = clause.length;
  for (let i = letters.length - 1; i >= 0; i--) {
    do at--;
    while (at >= 0 && (clause[at] !== letters[i] || (i === 0 && isLetter(clause[at - 1]))));
    if (at < 0) return undefined;
  }
  return at;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\d]/u.test(character);
