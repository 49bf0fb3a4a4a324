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

/**
 * The language of a report's visible words: Chinese by its script (a word has about one and a half characters), English by
 * the share of its function words; anything else gets the pack that holds only what all languages share.
 */
export function detectLanguage(text: string): LanguagePack {
  const sample = text.slice(0, SAMPLE);
  const kana = sample.match(/[\u3040-\u30ff]/gu)?.length ?? 0;
  const han = countHan(sample);
  const words = sample.toLowerCase().match(/\p{Script=Latin}{2,}/gu) ?? [];
  if (han / 1.5 > words.length * CHINESE) return kana * 10 < han ? zh : und;
  const common = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  const ascii = words.filter((word) => /^[a-z]+$/u.test(word)).length;
  if (words.length === 0) return und;
  const isEnglish =
    common / words.length > ENGLISH || (ascii / words.length > 0.98 && common / words.length > ENGLISH_LISTS);
  return isEnglish ? en : und;
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
