import { gather } from "../../text/gather.ts";
import { remembered } from "../../text/remembered.ts";
import type { DatedClaim, DateTie } from "../dates.ts";
import { broken, HOLDS, type Verdict } from "../tie.ts";
import type { Dated } from "./dated.ts";

/** Dates that cannot be: no such day, an end before its beginning, a weekday that the calendar does not know. */
export const calendarTies = (dated: readonly Dated[]): DateTie[] => gather(dated, tiesOf);

const tiesOf = remembered(({ claims }: Dated) => claims.flatMap(calendarTie));

function calendarTie(claim: DatedClaim): DateTie[] {
  const { date } = claim;
  const tie = (problem: DateTie["problem"], verdict: Verdict): DateTie[] => [
    { relation: "in order", problem, claim, at: date.span, verdict },
  ];
  if (date.impossible) return tie(date.impossible === "inverted" ? "inverted" : "impossible", broken("proved"));
  if (date.weekday) return tie("weekday", date.weekday.written === date.weekday.real ? HOLDS : broken("proved"));
  return date.range ? tie("inverted", HOLDS) : [];
}
