import type { Block } from "../../text/block.ts";

/** One name in a list of them. Where lists have semicolons, a comma is a part of a name. */
export const nameMark = (blocks: readonly Block[]): RegExp =>
  blocks.some(({ text }) => /[;；]/u.test(text)) ? /[^;；。\n]+/gu : /[^,，、。\n]+/gu;
