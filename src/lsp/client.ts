import { DiagnosticTag, type ClientCapabilities, type InitializeParams } from "vscode-languageserver/node";
import { isRecord } from "../config/config-file.ts";

/** What the editor at the other end can do. */
export interface Client {
  /** It asks for findings itself, instead of being sent them. */
  readonly pulls: boolean;
  /** It can be told to ask anew. */
  readonly refreshes: boolean;
  readonly related: boolean;
  readonly versionedEdits: boolean;
  /** Edits may make a file. */
  readonly createsFiles: boolean;
  /** What is superfluous can be shown faded. */
  readonly fades: boolean;
  readonly outlineTree: boolean;
  readonly watches: boolean;
  readonly tellsSettings: boolean;
}

export const clientOf = ({ textDocument, workspace }: ClientCapabilities): Client => ({
  pulls: textDocument?.diagnostic !== undefined,
  refreshes: workspace?.diagnostics?.refreshSupport === true,
  related: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true,
  versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
  createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
  fades:
    (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.tagSupport?.valueSet.includes(
      DiagnosticTag.Unnecessary,
    ) === true,
  outlineTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  tellsSettings: workspace?.configuration === true,
});

/** Settings of the editor, not of the report. */
export interface ClientSettings {
  /** How long typing has to rest before what is new in the sentence being edited is shown: milliseconds, 0 for at once. */
  readonly holdBack: number;
}

const DEFAULTS: ClientSettings = { holdBack: 800 };

/** Editors send settings bare or under our name; what makes no sense is passed over. */
export function settingsFrom(given: unknown, otherwise: ClientSettings = DEFAULTS): ClientSettings {
  const own = isRecord(given) && isRecord(given["tieout"]) ? given["tieout"] : given;
  const holdBack = isRecord(own) ? own["holdBack"] : undefined;
  return typeof holdBack === "number" && holdBack >= 0 ? { holdBack } : otherwise;
}

export const initialSettings = ({ initializationOptions }: InitializeParams): ClientSettings =>
  settingsFrom(initializationOptions as unknown);
