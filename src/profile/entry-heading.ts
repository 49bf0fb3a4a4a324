import type { Block } from "../text/block.ts";
import { remembered } from "../text/remembered.ts";
import type { ProfileData } from "./profile.ts";
import { mayHead } from "./section-names.ts";

/**
 * The numbers in an entry's heading: `Recommendation 5*` is [5], `建议13*、14*和17*` is [13, 14, 17]; undefined if the
 * block is no such heading. A heading of the markup may go on with a title (`Recommendation 5: Access`); a line of plain
 * text may not, since a paragraph can begin in the same way.
 */
export const entryNumbers = (block: Block, profile: ProfileData): readonly number[] | undefined =>
  mayHead(block) ? readerFor(profile)(block) : undefined;

const readerFor = remembered((profile: ProfileData) => {
  const labels = Object.values(profile.entry?.labels ?? {})
    .flatMap((words) => words ?? [])
    .sort((a, b) => b.length - a.length);
  return remembered(({ kind, text }: Block) => readNumbers(text.trim(), kind === "heading", labels));
});

/** Of the labels longer ones come first. */
function readNumbers(text: string, mayGoOn: boolean, labels: readonly string[]): readonly number[] | undefined {
  const small = text.toLowerCase();
  const label = labels.find((word) => small.startsWith(word.toLowerCase()));
  if (label === undefined) return undefined;
  const match = /^\s*((?:\d+\s*\*?)(?:\s*(?:、|，|,|和|及|与|and|&)+\s*\d+\s*\*?)*)\s*(.*)$/isu.exec(
    text.slice(label.length),
  );
  if (!match) return undefined;
  const rest = match[2]!;
  if (rest !== "" && !(mayGoOn && /^[:：.–—-]/u.test(rest))) return undefined;
  return match[1]!.match(/\d+/gu)!.map(Number);
}
