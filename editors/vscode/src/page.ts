import { execFile } from "node:child_process";
import { basename, dirname } from "node:path";
import { ViewColumn, window, type ExtensionContext, type WebviewPanel } from "vscode";
import { findTieout } from "./find-tieout.ts";

type Page = "sheet" | "report";

const WORDS: Readonly<Record<Page, readonly string[]>> = {
  sheet: ["sheet", "--format", "html"],
  report: ["--format", "html"],
};
const TITLES: Readonly<Record<Page, string>> = { sheet: "Tie-out sheet", report: "Findings" };

/** A page of a long report is a few megabytes. */
const LARGEST = 64 * 1024 * 1024;

const panels = new Map<string, WebviewPanel>();

/** Shows a page of the draft in front beside it; a page that is there already is drawn anew. */
export async function showPage(page: Page, context: ExtensionContext): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || document.uri.scheme !== "file") {
    void window.showInformationMessage("tieout: open a report that has been saved, and ask again.");
    return;
  }
  // The page is of the file, so what is not saved would be missing.
  if (document.isDirty && !(await document.save())) return;
  const { fsPath } = document.uri;
  const { command } = await findTieout(context);
  const { html, failure } = await run(command, [...WORDS[page], fsPath], dirname(fsPath));
  if (failure !== undefined) {
    void window.showErrorMessage(failure);
    return;
  }
  panelFor(page, fsPath).webview.html = html;
}

function panelFor(page: Page, path: string): WebviewPanel {
  const key = `${page} ${path}`;
  const known = panels.get(key);
  if (known) return known;
  const panel = window.createWebviewPanel(
    "tieout.page",
    `${TITLES[page]}: ${basename(path)}`,
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    // The page brings a policy of its own, which allows nothing but its own script.
    { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
  );
  panels.set(key, panel);
  panel.onDidDispose(() => panels.delete(key));
  return panel;
}

/** Status 1 says that there are findings. */
function run(
  command: string,
  words: readonly string[],
  cwd: string,
): Promise<{ readonly html: string; readonly failure?: string }> {
  // What runs the editor is a Node if it is told so.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...words], { cwd, env, maxBuffer: LARGEST }, (error, stdout, stderr) => {
      const failed = error !== null && error.code !== 1;
      resolve({ html: stdout, ...(failed && { failure: stderr.trim() || error.message }) });
    });
  });
}
