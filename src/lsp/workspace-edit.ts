import type { WorkspaceEdit } from "vscode-languageserver/node";
import type { Edit } from "../engine/result.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Changes of one version of a report, as the protocol has them.
 *
 * @param versioned whether the editor takes edits that name the version they are for.
 */
export function workspaceEdit(snapshot: Snapshot, changes: readonly Edit[], versioned: boolean): WorkspaceEdit {
  const { uri, version } = snapshot;
  const edits = changes.map(({ span, text }) => ({ range: snapshot.range(span), newText: text }));
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}
