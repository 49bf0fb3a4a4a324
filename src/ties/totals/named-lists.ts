import type { LanguagePack } from "../../lang/pack.ts";
import { matches } from "../../model/facts/scan.ts";
import type { Sentence } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";
import { listedTies } from "./list-tie.ts";
import { segmentsOf } from "./segments.ts";
import type { TotalTie } from "./total-tie.ts";

/** A passage that may list names: `index` is where the words that lead to it end. */
interface Passage {
  readonly index: number;
  readonly from: number;
  readonly words: string;
}

/** "9 countries: Chile, Peru, …" and "in 9 countries (Chile, Peru, …)". */
export const namesTies = (sentence: Sentence, pack: LanguagePack): TotalTie[] =>
  passagesOf(sentence.text).flatMap(({ index, from, words }) =>
    listedTies(sentence, index, from, pack, () => namesIn(words, pack)),
  );

/** The names that are listed; undefined if they are a choice or may go on, or if there is something else among them. */
function namesIn(words: string, pack: LanguagePack): readonly Span[] | undefined {
  const { selection, open } = pack.lists;
  const lower = words.toLowerCase().trim();
  if (selection.some((word) => lower.includes(word)) || open.some((word) => lower.endsWith(word))) return undefined;
  const segments = segmentsOf(words, pack);
  return segments.length >= 3 && segments.every(({ text: name }) => isName(name, pack)) ? segments : undefined;
}

const BRACKETS = /[(（]([^()（）]*)[)）]/gu;
const COLON = /[:：](?=\s?\S)/u;
const END = /[。；;！!?？]|\.(?=\s|$)/u;

function passagesOf(text: string): Passage[] {
  const passages = matches(BRACKETS, text).map(({ index, 1: words = "" }) => ({ index, from: index + 1, words }));
  const colon = COLON.exec(text);
  if (!colon) return passages;
  const from = colon.index + 1;
  const behind = text.slice(from);
  return [...passages, { index: colon.index, from, words: behind.slice(0, END.exec(behind)?.index) }];
}

/** A name or a short noun phrase without figures: what is listed by name is complete in itself. */
function isName(text: string, { spaced }: LanguagePack): boolean {
  if (/\d|[:：“”"]/u.test(text)) return false;
  if (!spaced) return text.length <= 14 && !/[了于在将已是为]/u.test(text);
  return /^(?:the\s+)?\p{Lu}/u.test(text) && text.split(/\s+/u).length <= 6;
}
