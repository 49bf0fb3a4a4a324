import {
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ProposedFeatures,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type InitializeResult,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Host } from "../host/host.ts";
import { clientOf, initialSettings, settingsFrom } from "./client.ts";
import { Diagnostics } from "./diagnostics.ts";
import { answerQuestions, FEATURES } from "./features.ts";
import { CONFIG_FILES, Projects } from "./projects.ts";
import { Reports } from "./reports.ts";
import { resync } from "./resync.ts";
import { rulePages } from "./rule-pages.ts";

/** Serves an editor over standard input and output. The connection ends the process when the editor is gone. */
export async function serve(host: Host, version: string): Promise<never> {
  const input = resync((garbage) => {
    process.stderr.write(`tieout: passed over what is no message: ${JSON.stringify(garbage.slice(0, 80))}\n`);
  });
  const connection = createConnection(ProposedFeatures.all, process.stdin.pipe(input), process.stdout);
  const documents = new TextDocuments(TextDocument);
  const projects = new Projects(host, (mistake) => {
    // Not as a question, which is what the library makes of it.
    const message = `tieout: ${mistake}`;
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  });
  const reports = new Reports(projects, host);
  const pageOf = await rulePages(host);

  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params.capabilities);
    const diagnostics = new Diagnostics({ connection, documents, reports, client, pageOf }, initialSettings(params));
    const recheck = (): void => {
      projects.refresh();
      reports.forgetResults();
      diagnostics.refresh();
    };
    answerQuestions({ connection, documents, reports, client, host, recheck });

    connection.onInitialized(async () => {
      if (client.watches)
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: CONFIG_FILES }],
        });
      if (!client.tellsSettings) return;
      await connection.client.register(DidChangeConfigurationNotification.type);
      diagnostics.settings = settingsFrom(await connection.workspace.getConfiguration("tieout"), diagnostics.settings);
    });
    connection.onDidChangeWatchedFiles(recheck);
    // An editor that cannot watch files still tells what it saves.
    documents.onDidSave(recheck);
    connection.onDidChangeConfiguration(async ({ settings }) => {
      const given: unknown = client.tellsSettings ? await connection.workspace.getConfiguration("tieout") : settings;
      diagnostics.settings = settingsFrom(given, diagnostics.settings);
    });

    return {
      serverInfo: { name: "tieout", version },
      capabilities: {
        ...FEATURES,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...(client.pulls && {
          diagnosticProvider: { identifier: "tieout", interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    };
  });

  documents.listen(connection);
  connection.listen();
  return new Promise<never>(() => {});
}
