import type { Block } from "../../text/block.ts";
import { isHanCode, isWordCode } from "../../text/characters.ts";
import { remembered } from "../../text/remembered.ts";
import type { Word } from "./difference.ts";

/** Words with their places: in scripts without spaces every character. */
export const wordsOf = remembered(({ text }: Block): readonly Word[] => {
  const words: Word[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isWordCode(code)) continue;
    let end = i + 1;
    if (!isHanCode(code)) while (end < text.length && isInside(text, end)) end++;
    words.push({ text: text.slice(i, end).toLowerCase(), start: i, end });
    i = end - 1;
  }
  return words;
});

/** A letter, a digit, or a mark inside of a number: `2,310`, `1.4`. */
function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isWordCode(code)) return !isHanCode(code);
  return (code === 0x2c || code === 0x2e) && /\d.\d/u.test(text.slice(at - 1, at + 2));
}
