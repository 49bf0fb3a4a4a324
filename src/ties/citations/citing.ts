import type { Report, Section } from "../../model/report.ts";
import { gather } from "../../text/gather.ts";
import { interner } from "../../text/interned.ts";
import { sectionReader } from "../section-reader.ts";
import { misspeltReader, type Misspelt } from "./misspelt.ts";
import { symbolReader, type Citation } from "./read-citations.ts";
import { seriesOf } from "./series.ts";

/** A block that cites. */
export interface Citing {
  readonly citations: readonly Citation[];
  /** What may be symbols of a series that is misspelt. */
  readonly misspelt: readonly Misspelt[];
}

export type CitingReader = (section: Section) => readonly Citing[];

const interned = interner<CitingReader>();

const NONE: readonly never[] = [];

/** Finds the blocks that cite the series of a report. The same function as long as these are the same. */
export function citingReader(report: Report): CitingReader {
  const series = seriesOf(report);
  return interned(series.join("|"), () => (series.length > 0 ? readerOf(series) : () => NONE));
}

function readerOf(series: readonly string[]): CitingReader {
  const [symbolsIn, misspeltIn] = [symbolReader(series), misspeltReader(series)];
  return sectionReader((block) => {
    if (block.kind === "code") return NONE;
    const [citations, misspelt] = [symbolsIn(block), misspeltIn(block)];
    return citations.length > 0 || misspelt.length > 0 ? [{ citations, misspelt }] : NONE;
  });
}

/** The blocks that cite in the report's own words. */
export const citingBlocks = (report: Report, read: CitingReader): Citing[] =>
  gather(report.sections, (section) => (section.role === "fixed" ? NONE : read(section)));

/** Every symbol with two numbers or more in the report's own words, whatever its form. */
export const readCitations = (report: Report): Citation[] =>
  gather(citingBlocks(report, citingReader(report)), ({ citations }) => citations);
