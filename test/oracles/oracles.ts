import Recognizers from "@microsoft/recognizers-text-number";
import * as chrono from "chrono-node";
import { en } from "../../src/lang/en.ts";
import { zh } from "../../src/lang/zh.ts";
import { isoDay } from "../../src/model/facts/calendar.ts";
import type { DateFact, Fact } from "../../src/model/facts/fact.ts";
import { factReader } from "../../src/model/facts/read.ts";
import type { Sample } from "./samples.ts";

export type Question = Pick<Sample, "kind" | "language">;

const readers = { en: factReader(en, []), zh: factReader(zh, []) };
const cultures = { en: "en-us", zh: "zh-cn" } as const;
/** Whatever is not stated is taken from here by chrono; it is not asked for. */
const TODAY = new Date(2001, 0, 1);

/** What we read in a text, as values in its order. */
export function readByUs(text: string, { kind, language }: Question): string[] {
  const [facts = []] = readers[language]([{ text, opaque: [] }]);
  return facts.flatMap((fact) => {
    if (kind === "date") return fact.type === "date" ? [drawDate(fact)] : [];
    if (fact.type !== "quantity" || fact.kind === "ordinal" || fact.unit === "pp") return [];
    return (fact.kind === "percent") === (kind === "percent") ? [draw(fact)] : [];
  });
}

/** What the oracle reads in it. */
export function readByOracle(text: string, { kind, language }: Question): string[] {
  if (kind === "date") return readByChrono(text, language);
  const ask = kind === "number" ? Recognizers.recognizeNumber : Recognizers.recognizePercentage;
  return ask(text, cultures[language]).map(({ resolution }) =>
    String(Number(String(resolution?.["value"]).replace("%", ""))),
  );
}

function readByChrono(text: string, language: Sample["language"]): string[] {
  const parser = language === "en" ? chrono.en : chrono.zh.hans;
  return parser.parse(text, TODAY).map(({ start, end }) => {
    const from = known(start);
    // An end without a year has that of the beginning.
    return end ? `${from}..${known(end, start)}` : from;
  });
}

function known(at: chrono.ParsedComponents, other = at): string {
  const part = (name: "year" | "month" | "day"): string | undefined => {
    const source = at.isCertain(name) ? at : name === "year" && other.isCertain(name) ? other : undefined;
    return source && String(source.get(name)).padStart(2, "0");
  };
  return [part("year") ?? "?", part("month"), part("day")].filter((piece) => piece !== undefined).join("-");
}

const draw = (fact: Extract<Fact, { type: "quantity" }>): string => String(fact.value);

/** A range by its first and last day, or by its months if it was written in them. */
function drawDate({ days, range, precision, year, month, day, impossible }: DateFact): string {
  if (impossible) return `impossible: ${impossible}`;
  const length = precision === "day" ? 10 : precision === "month" ? 7 : precision === "year" && !range ? 4 : 10;
  if (!days) return [year ?? "?", month, day].filter((piece) => piece !== undefined).join("-");
  const [from, to] = [days.low, days.high].map((at) => isoDay(at).slice(0, length));
  return from === to ? from! : `${from}..${to}`;
}
