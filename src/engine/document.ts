import { joinBlocks } from "../formats/join-blocks.ts";
import { markdownReader, readMarkdown } from "../formats/markdown.ts";
import { plainReader, readPlain } from "../formats/plain.ts";
import { buildReport } from "../model/build.ts";
import type { DocumentBlocks } from "../text/block.ts";
import type { PlacedBlocks } from "../text/placed-block.ts";
import type { Part } from "../text/joined-text.ts";
import { tieReport, type TiedReport } from "../ties/tied-report.ts";
import type { Settings } from "./settings.ts";

export type Format = "markdown" | "text";

/** One document as it is linted: its text without a BOM, and how to read it. */
export interface Document {
  readonly text: string;
  readonly filePath: string;
  readonly format: Format;
  /** The files that the text was joined from, where it stands in several. */
  readonly parts?: readonly Part[];
}

/** Reads a document into the report that all rules share. */
export function readReport(document: Pick<Document, "text" | "format" | "parts">, settings: Settings = {}): TiedReport {
  const { text, parts } = document;
  return tieReport(buildReport({ text, document: { ...readBlocks(document), ...(parts && { parts }) } }, settings));
}

/** What reads the blocks of a document that is being edited: it knows what it has read before. */
export const blockReader = (format: Format): ((text: string) => PlacedBlocks) =>
  format === "text" ? plainReader() : markdownReader();

function readBlocks({ text, format, parts }: Pick<Document, "text" | "format" | "parts">): DocumentBlocks {
  // Headings of plain text are known by what recurs in the whole.
  if (format === "text") return readPlain(text);
  if (!parts) return readMarkdown(text);
  // Each file has front matter of its own, and a fence that is not closed ends with it.
  return joinBlocks(parts.map(({ start, end }) => ({ start, read: readMarkdown(text.slice(start, end)) })));
}
