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
  const counts = new Map<string, number>();
  const key = ({ days }: DateFact): string => `${days?.low}–${days?.high}`;
  for (const date of dates) counts.set(key(date), (counts.get(key(date)) ?? 0) + 1);
  const [first, second] = [...new Map(candidates.map((date) => [key(date), date])).values()].sort(
    (a, b) => counts.get(key(b))! - counts.get(key(a))!,
  );
  if (!first?.days || (second && counts.get(key(second)) === counts.get(key(first)))) return undefined;
  return { days: first.days, span: first.span };
}

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

const namesPeriod = (text: string, pack: LanguagePack): boolean =>
  [...pack.periodWords, ...pack.reportingPeriod].some((word) => text.toLowerCase().includes(word));

function only(dates: readonly DateFact[]): Stated | undefined {
  const [first] = dates;
  if (!first?.days) return undefined;
  const same = dates.every(({ days }) => days?.low === first.days!.low && days.high === first.days!.high);
  return same ? { days: first.days, span: first.span } : undefined;
}

/** A period as the settings give it; `undefined` for what is no date. */
export function givenPeriod(period: { readonly from: string; readonly to: string } | undefined): Stated | undefined {
  const from = period && parseIso(period.from);
  const to = period && parseIso(period.to);
  return from && to && from.low <= to.high ? { days: { low: from.low, high: to.high } } : undefined;
}
