import { pathToFileURL } from "node:url";
import type { TextDocuments, WorkspaceEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { REPORT_CONFIG_NAMES } from "../config/tieout-yml.ts";
import type { SuppressedFinding } from "../engine/settings.ts";
import { decode } from "../formats/decode.ts";
import type { Host } from "../host/host.ts";
import type { Project } from "./projects.ts";

/**
 * Enters a finding in the `suppress:` list of the `tieout.yml` that is in force; without one, in a new one beside the report.
 * Comments of the file stay. Undefined where the file cannot be read.
 */
export async function suppressInSettings(
  entry: SuppressedFinding,
  filePath: string,
  { source }: Project,
  host: Host,
  documents: TextDocuments<TextDocument>,
): Promise<WorkspaceEdit | undefined> {
  const path = source ?? host.path.join(host.path.dirname(filePath), REPORT_CONFIG_NAMES[0]!);
  const uri = pathToFileURL(path).href;
  const { parseDocument, isSeq } = await import("yaml");
  // What stands in the editor goes before what is saved.
  const text = source === undefined ? "" : (documents.get(uri)?.getText() ?? (await read(path, host)));
  if (text === undefined) return undefined;
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  if (isSeq(document.get("suppress"))) document.addIn(["suppress"], document.createNode(entry));
  else document.set("suppress", document.createNode([entry]));
  const old = TextDocument.create(uri, "yaml", 0, text);
  const range = { start: old.positionAt(0), end: old.positionAt(text.length) };
  const edit = { range, newText: document.toString({ lineWidth: 0 }) };
  return source === undefined
    ? {
        documentChanges: [
          { kind: "create", uri, options: { ignoreIfExists: true } },
          { textDocument: { uri, version: null }, edits: [edit] },
        ],
      }
    : { changes: { [uri]: [edit] } };
}

async function read(path: string, host: Host): Promise<string | undefined> {
  const bytes = await host.readFile(path).catch(() => undefined);
  const decoded = bytes && decode(bytes);
  return decoded?.ok ? decoded.text : undefined;
}
