import type { Block } from "../../text/block.ts";

const BETWEEN_SEMICOLONS = /[^;；。\n]+/gu;
const BETWEEN_COMMAS = /[^,，、。\n]+/gu;

/** One name in a list of them. Where lists have semicolons, a comma is a part of a name. */
export const nameMark = (blocks: readonly Block[]): RegExp =>
  blocks.some(({ text }) => /[;；]/u.test(text)) ? BETWEEN_SEMICOLONS : BETWEEN_COMMAS;
