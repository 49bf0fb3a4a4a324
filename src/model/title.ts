import type { Block } from "../text/block.ts";
import { oneLine } from "../text/one-line.ts";
import { remembered } from "../text/remembered.ts";

/** What a heading says, as the name of what stands below it. */
export const titleOf = remembered(({ text }: Block) => oneLine(text));
