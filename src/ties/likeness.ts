import type { LanguagePack } from "../lang/pack.ts";
import type { Block } from "../text/block.ts";
import { isHanCode, isWordCode } from "../text/characters.ts";
import { textKey } from "../text/text-key.ts";

/** How much a text says: a Han character counts one, a word of letters or digits two. */
export function weigh(text: string): number {
  let weight = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const han = isHanCode(code);
    const word = !han && isWordCode(code);
    if (han) weight += 1;
    else if (word && !inWord) weight += 2;
    inWord = word;
  }
  return weight;
}

/** The words of a block without code and addresses: what is repeated there is no repeated statement. */
export const spoken = ({ text, content, opaque }: Pick<Block, "text" | "content" | "opaque">): string =>
  opaque.reduceRight(
    (rest, { start, end }) =>
      rest.slice(0, Math.max(0, start - content.start)) + rest.slice(Math.max(0, end - content.start)),
    text,
  );

/**
 * What an item says without its small words, endings and marks, figures included: items with the same gist say the same
 * in slightly other words. Lists are full of items that are alike by design, so every content word counts. In scripts
 * without spaces, where words are not told apart, small words are single characters.
 */
export function gist(text: string, pack: LanguagePack): string {
  const small = smallWords(pack);
  if (!pack.spaced) return [...textKey(text)].filter((sign) => !small.has(sign)).join("");
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !small.has(word))
    .map((word) => word.slice(0, STEM))
    .join(" ");
}

const STEM = 6;

const smallWordsOf = new WeakMap<LanguagePack, ReadonlySet<string>>();

function smallWords(pack: LanguagePack): ReadonlySet<string> {
  let words = smallWordsOf.get(pack);
  if (!words) smallWordsOf.set(pack, (words = new Set(pack.stopWords)));
  return words;
}
