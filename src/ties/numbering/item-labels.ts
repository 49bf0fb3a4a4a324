import type { Block, Marker } from "../../text/block.ts";
import type { Label } from "./sequences.ts";

/**
 * The labels of items, list by list. Markdown counts its ordered lists itself, so `1.` and `1)` of its own say nothing unless they
 * were counted by hand: then they are not all the same.
 */
export function itemLabels(blocks: readonly Block[]): Label[][] {
  const lists = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.kind !== "item" || block.marker?.value === undefined) continue;
    // A label that stands again, or falls back, is in a list of its own to the reader of the format.
    const key = `${block.level} ${formOf(block.marker)}`;
    const list = lists.get(key);
    if (list) list.push(block);
    else lists.set(key, [block]);
  }
  return [...lists.values()]
    .filter((items) => new Set(items.map(({ marker }) => marker!.value)).size > 1)
    .map((items) =>
      items.map(({ marker }): Label => ({ value: marker!.value!, at: marker!.span, form: formOf(marker!) })),
    );
}

const formOf = ({ text, style }: Marker): string =>
  `${style} ${text
    .replaceAll(/[\p{L}\p{N}]+/gu, "0")
    .replace("）", ")")
    .replace("（", "(")}`;
