import type { Block } from "./block.ts";
import { isCasedCode, isWordCode } from "./characters.ts";
import { remembered } from "./remembered.ts";

/**
 * What a text says, for comparison: no case, no white space, no punctuation, full-width letters and digits as their ASCII
 * forms. Figures stay, since two paragraphs that differ in a figure are not the same.
 *
 * Written out by code, not as a regular expression over Unicode classes: it is run over every paragraph.
 */
export function textKey(text: string): string {
  let key = "";
  let from = -1;
  let isCased = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isWordCode(code)) {
      if (from >= 0) key += text.slice(from, i);
      from = -1;
    } else if (code >= FULL_WIDTH && code <= FULL_WIDTH_END) {
      if (from >= 0) key += text.slice(from, i);
      from = -1;
      key += String.fromCharCode(code - TO_ASCII);
      isCased = true;
    } else {
      if (from < 0) from = i;
      isCased ||= isCasedCode(code);
    }
  }
  if (from >= 0) key += text.slice(from);
  return isCased ? key.toLowerCase() : key;
}

/** The key of a block's words, worked out once. */
export const blockKey = remembered(({ text }: Block) => textKey(text));

const FULL_WIDTH = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const TO_ASCII = 0xfee0;
