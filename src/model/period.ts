import type { LanguagePack } from "../lang/pack.ts";
import type { DateFact } from "./facts/fact.ts";
import { parseIso } from "./facts/calendar.ts";
import type { Block } from "../text/block.ts";
import type { Stated } from "./report.ts";

/** How far into a report its period is looked for: the title and the cover note. */
const OPENING = 12;

/** A period that covers less is an event, not what a report is about; one that covers more is a plan's. */
const SHORTEST = 20;
const LONGEST = 800;

/**
 * The period that a report is about: a range, a quarter or a half year in a heading of its opening or in a paragraph of it
 * that speaks of a period; else the year in its title. Where the opening names several, the one that the report
 * repeats most is meant and the others are slips.
 */
export function statedPeriod(
  blocks: readonly Block[],
  datesOf: (block: Block) => readonly DateFact[],
  pack: LanguagePack,
): Stated | undefined {
  const opening = blocks.slice(0, OPENING);
  const headings = opening.filter(({ kind, headingLike }) => kind === "heading" || headingLike);
  const paragraphs = opening.filter(
    ({ kind, text }) => (kind === "paragraph" || kind === "item") && namesPeriod(text, pack),
  );
  const candidates = [
    ...headings.flatMap((heading) => datesOf(heading).filter((date) => isSpan(date, heading === headings[0]))),
    ...paragraphs.flatMap((block) => datesOf(block).filter((date) => isSpan(date, false))),
  ];
  if (candidates.length === 0) {
    return only((headings[0] ? datesOf(headings[0]) : []).filter(({ precision }) => precision === "year"));
  }
  return only(candidates) ?? mostRepeated(candidates, blocks.flatMap(datesOf));
}

/** Of several periods the one that stands in more places than any other. */
function mostRepeated(candidates: readonly DateFact[], dates: readonly DateFact[]): Stated | undefined {
  const periods = candidates.filter((date, i) => candidates.findLastIndex((other) => isSame(date, other)) === i);
  const [first, second] = periods
    .map((date) => ({ date, count: dates.filter((other) => isSame(date, other)).length }))
    .sort((a, b) => b.count - a.count);
  if (!first?.date.days || second?.count === first.count) return undefined;
  return { days: first.date.days, span: first.date.span };
}

const isSame = (a: DateFact, b: DateFact): boolean => a.days?.low === b.days?.low && a.days?.high === b.days?.high;

/** A day in the title is the report's own date. */
export function statedDate(
  blocks: readonly Block[],
  datesOf: (block: Block) => readonly DateFact[],
): Stated | undefined {
  const title = blocks[0];
  if (!title || (title.kind !== "heading" && !title.headingLike)) return undefined;
  return only(datesOf(title).filter(({ precision, range }) => precision === "day" && !range));
}

/** A single month is a period in a title only. */
const isSpan = ({ days, range, precision }: DateFact, inTitle: boolean): boolean =>
  days !== undefined &&
  (range || precision === "quarter" || precision === "half" || (inTitle && precision === "month")) &&
  precision !== "years" &&
  days.high - days.low >= SHORTEST &&
  days.high - days.low <= LONGEST;

function namesPeriod(text: string, pack: LanguagePack): boolean {
  const small = text.toLowerCase();
  return [pack.periodWords, pack.reportingPeriod].some((words) => words.some((word) => small.includes(word)));
}

function only(dates: readonly DateFact[]): Stated | undefined {
  const [first] = dates;
  if (!first?.days) return undefined;
  return dates.every((date) => isSame(first, date)) ? { days: first.days, span: first.span } : undefined;
}

/** A period as the settings give it; `undefined` for what is no date. */
export function givenPeriod(period: { readonly from: string; readonly to: string } | undefined): Stated | undefined {
  const from = period && parseIso(period.from);
  const to = period && parseIso(period.to);
  return from && to && from.low <= to.high ? { days: { low: from.low, high: to.high } } : undefined;
}
