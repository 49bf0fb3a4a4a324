import { join } from "node:path";
import { Uri, window, workspace, type ExtensionContext } from "vscode";

/** The command to run, and where it is from, in words. */
export interface Tieout {
  readonly command: string;
  readonly from: string;
}

const COMMAND = "bin/tieout.js";

/**
 * The one that is set, else the one of the project, so that the editor finds what its continuous integration finds, else our own.
 * The first two are code of the workspace: only where it is trusted.
 */
export async function findTieout({ extensionUri }: ExtensionContext): Promise<Tieout> {
  const set = workspace.getConfiguration("tieout").get<string>("path", "");
  if (workspace.isTrusted && set !== "") {
    if (await isFile(join(set, COMMAND))) return { command: join(set, COMMAND), from: "the setting tieout.path" };
    void window.showWarningMessage(`tieout: there is no ${COMMAND} in ${set}; the tieout of the extension is used.`);
  }
  for (const { uri } of workspace.isTrusted ? (workspace.workspaceFolders ?? []) : []) {
    const command = join(uri.fsPath, "node_modules/textlint-rule-preset-tieout", COMMAND);
    if (uri.scheme === "file" && (await isFile(command))) return { command, from: "the project" };
  }
  return { command: Uri.joinPath(extensionUri, "dist/tieout", COMMAND).fsPath, from: "the extension" };
}

const isFile = (path: string): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(Uri.file(path))).then(
    () => true,
    () => false,
  );
