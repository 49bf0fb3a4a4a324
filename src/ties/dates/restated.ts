import type { LanguagePack } from "../../lang/pack.ts";
import { groupBy } from "../../text/group-by.ts";
import { remembered } from "../../text/remembered.ts";
import type { DateTie, DatedClaim } from "../dates.ts";
import { broken } from "../tie.ts";
import type { Dated } from "./dated.ts";

/** Letters without which a sentence could be told of many things. */
const LONG = { spaced: 48, han: 14 };

/** Sentences that are the same but for their one date: the date that stands less often is told. */
export function restatedDates(dated: readonly Dated[], { spaced }: LanguagePack): DateTie[] {
  const shortest = LONG[spaced ? "spaced" : "han"];
  const alone = dated.filter(
    ({ claims, sentence }) =>
      claims.length === 1 && claims[0]!.date.days !== undefined && sentence.block.kind !== "table",
  );
  const said = alone.map((one) => ({ key: wordsBeside(one), claim: one.claims[0]! }));
  const groups = groupBy(
    said.filter(({ key }) => key.length >= shortest),
    ({ key }) => key,
  );
  return groups.flatMap((group) => tiesOf(group.map(({ claim }) => claim)));
}

/** Letters and figures without the date, whatever the marks. */
const wordsBeside = remembered(({ sentence: { text, span }, claims }: Dated): string => {
  const { start, end } = claims[0]!.date.span;
  const words = `${text.slice(0, start - span.start)}#${text.slice(end - span.start)}`;
  return words.replaceAll(/[^\p{L}\p{N}#]+/gu, "").toLowerCase();
});

function tiesOf(claims: readonly DatedClaim[]): DateTie[] {
  if (claims.length < 2) return [];
  const byDays = groupBy(claims, ({ date: { days } }) => `${days!.low} ${days!.high}`).sort(
    (a, b) => b.length - a.length,
  );
  const [most, fewest, ...more] = byDays;
  // More than two make a series of events that are told alike.
  if (!most || !fewest || more.length > 0 || overlap(most[0]!, fewest[0]!)) return [];
  return fewest.map((claim): DateTie => ({
    relation: "same",
    verdict: broken("strong"),
    problem: "two-dates",
    claim,
    at: claim.date.span,
    other: most[0]!,
  }));
}

/** May 2021 and 3 May 2021 are one date. */
const overlap = ({ date: { days: a } }: DatedClaim, { date: { days: b } }: DatedClaim): boolean =>
  a!.low <= b!.high && b!.low <= a!.high;
