import { isHanCode } from "../text/characters.ts";
import { en } from "./en.ts";
import type { LanguagePack } from "./pack.ts";
import { und } from "./und.ts";
import { zh } from "./zh.ts";

/** Enough of a text to know its language by. */
const SAMPLE = 20_000;

/** A report in Chinese may be full of English names; one in English has hardly a Chinese word. */
const CHINESE = 0.2;
const ENGLISH = 0.1;
/** A telegraphic report has few function words, but then every letter is ASCII. */
const ENGLISH_LISTS = 0.03;

/** What tells the language of a piece of text, counted. */
export interface WordCounts {
  /** In UTF-16 units; not all of a very long piece are looked at. */
  readonly length: number;
  readonly kana: number;
  readonly han: number;
  /** In the Latin script. */
  readonly words: number;
  /** Function words of English. */
  readonly common: number;
  readonly ascii: number;
}

/**
 * The language of a report by the words in its pieces: Chinese by its script (a word has about one and a half characters), English by
 * the share of its function words; anything else gets the pack that holds only what all languages share. The first pieces are
 * enough.
 */
export function detectLanguage(pieces: Iterable<WordCounts>): LanguagePack {
  const sum = { kana: 0, han: 0, words: 0, common: 0, ascii: 0 };
  let left = SAMPLE;
  for (const { length, kana, han, words, common, ascii } of pieces) {
    sum.kana += kana;
    sum.han += han;
    sum.words += words;
    sum.common += common;
    sum.ascii += ascii;
    left -= length + 1;
    if (left <= 0) break;
  }
  return languageOf(sum);
}

function languageOf({ kana, han, words, common, ascii }: Omit<WordCounts, "length">): LanguagePack {
  if (han / 1.5 > words * CHINESE) return kana * 10 < han ? zh : und;
  if (words === 0) return und;
  const isEnglish = common / words > ENGLISH || (ascii / words > 0.98 && common / words > ENGLISH_LISTS);
  return isEnglish ? en : und;
}

export function countWords(piece: string): WordCounts {
  const text = piece.slice(0, SAMPLE);
  const words = text.toLowerCase().match(/\p{Script=Latin}{2,}/gu) ?? [];
  return {
    length: text.length,
    kana: text.match(/[\u3040-\u30ff]/gu)?.length ?? 0,
    han: countHan(text),
    words: words.length,
    common: words.filter((word) => FUNCTION_WORDS.has(word)).length,
    ascii: words.filter((word) => /^[a-z]+$/u.test(word)).length,
  };
}

function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHanCode(text.charCodeAt(i))) count++;
  return count;
}

const FUNCTION_WORDS = new Set([
  "the",
  "of",
  "and",
  "to",
  "in",
  "for",
  "is",
  "are",
  "was",
  "with",
  "on",
  "that",
  "by",
  "this",
  "from",
  "we",
  "has",
  "have",
]);
