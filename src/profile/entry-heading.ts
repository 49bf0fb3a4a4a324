import type { Block } from "../text/block.ts";
import type { ProfileData } from "./profile.ts";

/**
 * The numbers in an entry's heading: `Recommendation 5*` is [5], `建议13*、14*和17*` is [13, 14, 17]; undefined if the
 * block is no such heading. A heading of the markup may go on with a title (`Recommendation 5: Access`); a line of plain
 * text may not, since a paragraph can begin in the same way.
 */
export function entryNumbers(block: Block, profile: ProfileData): number[] | undefined {
  const labels = Object.values(profile.entry?.labels ?? {}).flat();
  const text = block.text.trim();
  const label = labels
    .filter((word) => word !== undefined && text.toLowerCase().startsWith(word.toLowerCase()))
    .sort((a, b) => b!.length - a!.length)[0];
  if (label === undefined) return undefined;
  const match = /^\s*((?:\d+\s*\*?)(?:\s*(?:、|，|,|和|及|与|and|&)+\s*\d+\s*\*?)*)\s*(.*)$/isu.exec(
    text.slice(label.length),
  );
  if (!match) return undefined;
  const rest = match[2]!;
  if (rest !== "" && !(block.kind === "heading" && /^[:：.–—-]/u.test(rest))) return undefined;
  return match[1]!.match(/\d+/gu)!.map(Number);
}
