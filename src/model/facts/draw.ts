import type { LanguagePack } from "../../lang/pack.ts";
import { isoDay } from "./calendar.ts";
import type { DateFact, Fact, Interval, Quantity } from "./fact.ts";
import { factReader } from "./read.ts";

/** Draws what is read of each text, for tests: a fact is shown by the very words that it was read from. */
export function factDrawer(pack: LanguagePack, entryLabels: readonly string[] = []): (...texts: string[]) => string {
  const read = factReader(pack, entryLabels);
  return (...texts) =>
    texts
      .map((text) => {
        const [facts = []] = read([{ text, opaque: [] }]);
        return [text, ...facts.map((fact) => `  ${drawFact(fact, text)}`)].join("\n");
      })
      .join("\n");
}

/** `约35万|名 count 350000 about [315000..385000] 名`: what stands behind the bar is printed but not of the number. */
export function drawFact(fact: Fact, text: string): string {
  const words = text.slice(fact.span.start, fact.span.end);
  switch (fact.type) {
    case "quantity":
      return drawQuantity(
        fact,
        words + (fact.printed.end > fact.span.end ? `|${text.slice(fact.span.end, fact.printed.end)}` : ""),
      );
    case "date":
      return drawDate(fact, words);
    case "symbol":
      return `${words} symbol ${fact.series} ${fact.numbers.join(" ")}${fact.calledDocument ? " (document)" : ""}`;
    case "reference":
      return `${words} ${fact.kind} ${fact.targets.map(({ value }) => value).join(" ")} (${fact.owner})`;
  }
}

function drawQuantity({ kind, value, interval, bound, unit, weak }: Quantity, words: string): string {
  const parts = [
    words,
    kind,
    value,
    bound === "exact" ? "" : bound,
    drawInterval(interval),
    unit,
    weak ? "(weak)" : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** An interval that ends just short of a number is drawn up to it. */
function drawInterval({ low, high }: Interval): string {
  const number = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(6))) : "…");
  return low === high ? "" : `[${number(low)}..${number(high)}]`;
}

function drawDate({ days, year, month, day, precision, range, impossible, weekday }: DateFact, words: string): string {
  const two = (number: number | undefined): string => (number === undefined ? "?" : String(number).padStart(2, "0"));
  const when = days
    ? isoDay(days.low) + (days.high > days.low ? `..${isoDay(days.high)}` : "")
    : `${year ?? "?"}-${two(month)}-${two(day)}`;
  return [
    words,
    when,
    precision,
    range ? "range" : "",
    impossible ? `impossible: ${impossible}` : "",
    weekday ? `weekday ${weekday.written === weekday.real ? "right" : `${weekday.written}, not ${weekday.real}`}` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
