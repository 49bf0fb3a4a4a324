import type { TxtDocumentNode } from "@textlint/ast-node-types";
import { readReport, type Format } from "../engine/document.ts";
import type { Message } from "../engine/result.ts";
import type { Settings } from "../engine/settings.ts";
import { fileKind, type FileKind } from "../host/file-kinds.ts";
import { UserError } from "../host/user-error.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import { notChecked } from "./not-checked.ts";
import { settingsFor } from "./settings-for.ts";

/** What all rules of one run share: the report and what is configured for it, or why there is none. */
export type Reading = { readonly report: TiedReport; readonly settings: Settings } | { readonly notChecked: Message };

/**
 * One report per run, whatever the number of rules: textlint hands the same Document node to every rule.
 * The key is the node alone. Never add a rule's own options to it, or each rule builds a report of its own.
 */
const readings = new WeakMap<TxtDocumentNode, Promise<Reading>>();

/** Reads the text as our own command does, and not textlint's tree of it, so that both find the same. */
export function readOnce(document: TxtDocumentNode, text: string, path: string | undefined): Promise<Reading> {
  let reading = readings.get(document);
  if (!reading) readings.set(document, (reading = read(document, text, path)));
  return reading;
}

/** Never rejects, since that would take the findings of everybody's rules with it. */
async function read(document: TxtDocumentNode, text: string, path: string | undefined): Promise<Reading> {
  const kind: FileKind = path === undefined ? kindByTree(document) : fileKind(path);
  // Another plugin than textlint's own two may well read it, so that it was handed to us is nobody's mistake.
  if (!kind.read) return { notChecked: notChecked(`not checked by tieout: ${kind.reason}`, "info") };
  try {
    const settings = path === undefined ? {} : await settingsFor(path);
    return { report: readReport({ text, format: kind.format }, settings), settings };
  } catch (error) {
    return { notChecked: notChecked(`not checked by tieout: ${tell(error)}`, "error") };
  }
}

/** A text without a name has only its tree to go by: the plain-text plugin makes paragraphs and breaks, no more. */
function kindByTree({ children }: TxtDocumentNode): FileKind {
  const isText = children.every(({ type }) => type === "Paragraph" || type === "Break");
  const format: Format = isText ? "text" : "markdown";
  return { read: true, format, known: true };
}

/** Of a mistake in a configuration file the first line names the place; the lines below it are drawn for a terminal. */
function tell(error: unknown): string {
  if (error instanceof UserError) return error.message.split("\n", 1)[0]!;
  const reason = error instanceof Error ? error.message : String(error);
  return `it failed on this document (${reason}). Please report this`;
}
