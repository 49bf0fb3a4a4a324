import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { remembered } from "../../text/remembered.ts";

/** So often a series has to be cited in its form for the report to know it. */
const KNOWN = 5;
const WELL_FORMED = /(?<![A-Za-z0-9/_-])([A-Z]{2,}(?:\/[A-Z]{2,})*)\/\d{1,4}\/\d/gu;

const NONE: readonly never[] = [];

/** The series that the profile declares and, where it declares any, those that the report cites often. */
export function seriesOf({ profile, blocks }: Report): readonly string[] {
  if (!profile.series) return NONE;
  const counts = new Map<string, number>();
  for (const block of blocks)
    for (const [name, count] of seriesIn(block)) counts.set(name, (counts.get(name) ?? 0) + count);
  const found = [...counts].filter(([, count]) => count >= KNOWN).map(([name]) => name);
  return [...new Set([...profile.series, ...found])];
}

/** The series of the symbols of a block, declared or not, and how often each stands there. */
export const seriesIn = remembered(({ text }: Block): readonly (readonly [string, number])[] => {
  if (!text.includes("/")) return NONE;
  const counts = new Map<string, number>();
  for (const [, name = ""] of text.matchAll(WELL_FORMED)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts.size > 0 ? [...counts] : NONE;
});
