import type { Block } from "./block.ts";

/**
 * What a text says, for comparison: no case, no white space, no punctuation, full-width letters and digits as their ASCII
 * forms. Figures stay, since two paragraphs that differ in a figure are not the same.
 *
 * Written out by code, not as a regular expression over Unicode classes: it is run over every paragraph.
 */
export function textKey(text: string): string {
  let key = "";
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const wide = code >= FULL_WIDTH && code <= FULL_WIDTH_END;
    if (isWordCode(code) && !wide) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) key += text.slice(from, i);
    from = -1;
    if (wide && isWordCode(code - TO_ASCII)) key += String.fromCharCode(code - TO_ASCII);
  }
  return key.toLowerCase();
}

const keys = new WeakMap<Block, string>();

/** The key of a block's words, worked out once. */
export function blockKey(block: Block): string {
  let key = keys.get(block);
  if (key === undefined) keys.set(block, (key = textKey(block.text)));
  return key;
}

const FULL_WIDTH = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const TO_ASCII = 0xfee0;

/** Letters, digits and ideographs of any script: everything outside of the blocks that hold marks and spaces. */
export function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return code >= 0x2100 && code <= 0x218f;
  if (code >= 0x2e00 && code <= 0x2e7f) return false;
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3005 || code === 0x3007;
  if (code === 0x30fb || (code >= 0xfe10 && code <= 0xfe6f)) return false;
  if (code >= 0xff00 && code <= 0xffef) return isWordCode(code - TO_ASCII) || (code >= 0xff66 && code <= 0xffdc);
  return code < 0xfff0;
}

export const isHanCode = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
