import type { DateFact, Fact } from "../model/facts/fact.ts";
import { ofType } from "../model/facts/fact.ts";
import type { Sentence } from "../model/report.ts";

/** The date that a fact is told for: the last one before it in its sentence, else the first one behind it. */
export function governingDate(fact: Fact, { facts }: Sentence): DateFact | undefined {
  const dates = facts.filter(ofType("date")).filter(({ days }) => days !== undefined);
  return dates.findLast(({ span }) => span.end <= fact.span.start) ?? dates[0];
}

/** Two statements are about different times if both name one and the times do not meet. */
export function differInTime(a: DateFact | undefined, b: DateFact | undefined): boolean {
  if (!a?.days || !b?.days) return false;
  return a.days.high < b.days.low || b.days.high < a.days.low;
}
