import { commands, window, workspace, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { showPage } from "./page.ts";
import { findTieout } from "./find-tieout.ts";
import { countFindings } from "./status.ts";

const REPORTS = ["markdown", "plaintext"].flatMap((language) =>
  ["file", "untitled"].map((scheme) => ({ scheme, language })),
);

let client: LanguageClient | undefined;

/** Starts the server, which does all the work, and what only this editor has: the pages beside the draft and the count below. */
export async function activate(context: ExtensionContext): Promise<void> {
  const restart = async (): Promise<void> => {
    // One that has crashed cannot be stopped.
    if (client?.isRunning()) await client.stop();
    client = await start(context);
  };
  context.subscriptions.push(
    commands.registerCommand("tieout.restart", restart),
    commands.registerCommand("tieout.showSheet", () => showPage("sheet", context)),
    commands.registerCommand("tieout.showReport", () => showPage("report", context)),
    countFindings(),
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration("tieout.path")) await restart();
    }),
    workspace.onDidGrantWorkspaceTrust(restart),
  );
  client = await start(context);
}

export const deactivate = (): Promise<void> | undefined => (client?.isRunning() ? client.stop() : undefined);

/** Undefined if it could not be started, which the user is told. */
async function start(context: ExtensionContext): Promise<LanguageClient | undefined> {
  const { command, from } = await findTieout(context);
  const server = { module: command, args: ["lsp"], transport: TransportKind.stdio };
  const started = new LanguageClient("tieout", "tieout", server, {
    documentSelector: REPORTS,
    initializationOptions: { holdBack: workspace.getConfiguration("tieout").get("holdBack") },
    synchronize: { configurationSection: "tieout" },
  });
  try {
    await started.start();
    started.outputChannel.appendLine(`tieout of ${from}`);
    return started;
  } catch (error) {
    void window.showErrorMessage(`tieout: the language server could not be started: ${String(error)}`);
    return undefined;
  }
}
