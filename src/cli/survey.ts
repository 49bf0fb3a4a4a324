import { readReport } from "../engine/document.ts";
import type { Host } from "../host/host.ts";
import { monthsOf } from "../model/facts/calendar.ts";
import { ofType, type Interval } from "../model/facts/fact.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import type { ReportFile } from "./find-reports.ts";
import { readText } from "./read-text.ts";

/** What a draft says about itself. */
export interface Surveyed {
  readonly filePath: string;
  readonly language: string;
  readonly profile: string;
  /** Stated in the text. */
  readonly period: Interval | undefined;
  /** From the title alone: the year of an annual report need not begin in January. */
  readonly guessedPeriod: Interval | undefined;
  readonly guessedDate: number | undefined;
  /** How often documents of each series are cited. */
  readonly series: ReadonlyMap<string, number>;
}

export async function survey({ filePath, format }: ReportFile, host: Host): Promise<Surveyed> {
  const report = readReport({ text: await readText(filePath, host), format });
  return {
    filePath,
    language: report.language.id,
    profile: report.profile.id,
    period: report.period?.days,
    ...guess(report),
    series: seriesIn(report),
  };
}

function guess(report: TiedReport): Pick<Surveyed, "guessedPeriod" | "guessedDate"> {
  const [title] = report.blocks;
  const [date, ...others] = title ? report.factsOf(title).filter(ofType("date")) : [];
  const isOne = others.length === 0;
  const year =
    isOne && date?.precision === "year" ? date.year : /\b20\d\d\b(?!.*\b20\d\d\b)/u.exec(title?.text ?? "")?.[0];
  const day = isOne && date?.precision === "day" ? date.days?.low : undefined;
  return {
    guessedPeriod: report.period || date?.precision === "day" || !year ? undefined : monthsOf(Number(year), 1, 12),
    guessedDate: day,
  };
}

function seriesIn(report: TiedReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { series } of report.blocks.flatMap((block) => report.factsOf(block)).filter(ofType("symbol"))) {
    counts.set(series, (counts.get(series) ?? 0) + 1);
  }
  return counts;
}
