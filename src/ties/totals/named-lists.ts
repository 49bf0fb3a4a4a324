import type { LanguagePack } from "../../lang/pack.ts";
import { matches } from "../../model/facts/scan.ts";
import type { Sentence } from "../../model/report.ts";
import { broken, HOLDS } from "../tie.ts";
import { countsBefore } from "./lead-ins.ts";
import { listTie } from "./list-tie.ts";
import { segmentsOf } from "./segments.ts";
import type { Operand, TotalTie } from "./total-tie.ts";

/** A passage that may list names: `index` is where the words that lead to it end. */
interface Passage {
  readonly index: number;
  readonly from: number;
  readonly words: string;
}

/** "9 countries: Chile, Peru, …" and "in 9 countries (Chile, Peru, …)". */
export function namesTies(sentence: Sentence, pack: LanguagePack): TotalTie[] {
  const { text, span } = sentence;
  return passagesOf(text).flatMap(({ index, from, words }): TotalTie[] => {
    const [count, ...more] = countsBefore(index, sentence, pack);
    if (!count || count.weak || more.length > 0) return [];
    const lower = words.toLowerCase().trim();
    if (
      pack.lists.selection.some((word) => lower.includes(word)) ||
      pack.lists.open.some((word) => lower.endsWith(word))
    )
      return [];
    const segments = segmentsOf(words, pack);
    if (segments.length < 3 || !segments.every(({ text: name }) => isName(name, pack))) return [];
    const parts = segments.map(({ start, end: to }): Operand => ({
      value: 1,
      at: { start: span.start + from + start, end: span.start + from + to },
    }));
    if (Math.abs(parts.length - count.value) > Math.max(2, count.value / 3)) return [];
    return [listTie(count, parts, parts.length === count.value ? HOLDS : broken("strong"))];
  });
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
