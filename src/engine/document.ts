import { readMarkdown } from "../formats/markdown.ts";
import { readPlain } from "../formats/plain.ts";
import { buildReport } from "../model/build.ts";
import { tieReport, type TiedReport } from "../ties/tied-report.ts";
import type { Settings } from "./settings.ts";

export type Format = "markdown" | "text";

/** One document as it is linted: its text without a BOM, and how to read it. */
export interface Document {
  readonly text: string;
  readonly filePath: string;
  readonly format: Format;
}

/** Reads a document into the report that all rules share. */
export function readReport({ text, format }: Pick<Document, "text" | "format">, settings: Settings = {}): TiedReport {
  const blocks = format === "markdown" ? readMarkdown(text) : readPlain(text);
  return tieReport(buildReport(text, blocks, settings));
}
