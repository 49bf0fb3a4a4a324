import { en } from "./en.ts";
import type { LanguagePack } from "./pack.ts";
import { und } from "./und.ts";
import { zh } from "./zh.ts";

export const packs: readonly LanguagePack[] = [zh, en, und];

/** Enough of a text to know its language by. */
const SAMPLE = 20_000;

/**
 * The language of a report: Chinese by its script (a Han character says about as much as three letters), English by the
 * share of its function words; anything else gets the pack that holds only what all languages share.
 */
export function detectLanguage(text: string): LanguagePack {
  const sample = text.slice(0, SAMPLE);
  const kana = sample.match(/[\u3040-\u30ff]/gu)?.length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (han * 3 > letters && kana * 10 < han) return han > 0 ? zh : und;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return words.length > 0 && common / words.length > 0.12 ? en : looksEnglish(words) ? en : und;
}

/** A short or telegraphic report has few function words; English ones must still outnumber foreign letters. */
function looksEnglish(words: readonly string[]): boolean {
  const ascii = words.filter((word) => /^[a-z]+$/u.test(word)).length;
  const common = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  return words.length > 0 && ascii / words.length > 0.97 && common / words.length > 0.04;
}

const FUNCTION_WORDS = new Set(["the", "of", "and", "to", "in", "for", "is", "are", "was", "with", "on", "that", "by", "this", "from", "we", "has", "have"]);
