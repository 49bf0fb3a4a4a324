import { blocksInEntry } from "../../model/blocks-in.ts";
import type { Entry, Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { remembered } from "../../text/remembered.ts";

/** So often a series has to be cited in its form for the report to know it. */
const KNOWN = 5;
const WELL_FORMED = /(?<![A-Za-z0-9/_-])([A-Z]{2,}(?:\/[A-Z]{2,})*)\/\d{1,4}\/\d/gu;

const NONE: readonly never[] = [];

/** How often each series is cited. */
type Counts = readonly (readonly [series: string, count: number])[];

/** The series that the profile declares and, where it declares any, those that the report cites often. */
export function seriesOf({ profile, entries }: Report): readonly string[] {
  if (!profile.series) return NONE;
  const found = summed(entries.map(seriesInEntry)).filter(([, count]) => count >= KNOWN);
  return [...new Set([...profile.series, ...found.map(([name]) => name)])];
}

const seriesInEntry = remembered((entry: Entry): Counts => summed(blocksInEntry(entry).map(seriesIn)));

/** The series of the symbols of a block, declared or not, and how often each stands there. */
export const seriesIn = remembered(({ text }: Block): Counts => {
  if (!text.includes("/")) return NONE;
  return summed([...text.matchAll(WELL_FORMED)].map(([, name = ""]) => [[name, 1]]));
});

function summed(all: readonly Counts[]): Counts {
  const sums = new Map<string, number>();
  for (const counts of all) for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return sums.size > 0 ? [...sums] : NONE;
}
