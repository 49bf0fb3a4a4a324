import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type Diagnostic,
  type TextDocuments,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Client, ClientSettings } from "./client.ts";
import { diagnostic } from "./diagnostic.ts";
import { HoldBack } from "./hold-back.ts";
import type { Checked, Reports } from "./reports.ts";

/** Changes that have arrived together are checked together. In milliseconds, as all of these. */
const TOGETHER = 1;
/** A check that takes longer would keep an editor's questions waiting at every key: it waits for a pause as long as half of it. */
const LONG = 300;
/** Nobody waits longer than this for a check to begin. */
const LONGEST_DELAY = 1000;

interface Surroundings {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly reports: Reports;
  readonly client: Client;
  readonly pageOf: (ruleId: string) => string | undefined;
}

/** Brings findings to the editor: sent after each change, or handed out when it asks. */
export class Diagnostics {
  settings: ClientSettings;
  readonly #around: Surroundings;
  readonly #held = new Map<string, HoldBack>();
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(around: Surroundings, settings: ClientSettings) {
    this.#around = around;
    this.settings = settings;
    const { connection, documents, client } = around;

    documents.onDidChangeContent(({ document }) => {
      this.#heldOf(document.uri).touch(performance.now());
      if (!client.pulls) this.#later(document.uri, this.#delay(document.uri));
    });
    documents.onDidClose(({ document: { uri } }) => this.#close(uri));
    if (client.pulls)
      connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => {
        await new Promise((resolve) => setTimeout(resolve, this.#delay(uri)));
        // What was asked about is no longer there.
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
        return { kind: DocumentDiagnosticReportKind.Full, items: (await this.#select(uri)) ?? [] };
      });
  }

  /** Settings were changed: everything is checked and shown anew. */
  refresh(): void {
    const { connection, client, documents } = this.#around;
    if (client.pulls && client.refreshes) void connection.languages.diagnostics.refresh();
    else if (!client.pulls) for (const { uri } of documents.all()) this.#later(uri, 0);
  }

  #close(uri: string): void {
    const { connection, client, reports } = this.#around;
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#held.delete(uri);
    reports.forget(uri);
    if (!client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #delay(uri: string): number {
    const took = this.#around.reports.took(uri);
    return took < LONG ? TOGETHER : Math.min(took / 2, LONGEST_DELAY);
  }

  /** A later call for the same document takes the place of an earlier one: of many changes the last is checked. */
  #later(uri: string, delay: number): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => void this.#show(uri), delay),
    );
  }

  async #show(uri: string): Promise<void> {
    const { connection, client, documents } = this.#around;
    if (client.pulls) return connection.languages.diagnostics.refresh();
    try {
      const version = documents.get(uri)?.version;
      const diagnostics = await this.#select(uri);
      // A newer version is on its way.
      if (version === undefined || documents.get(uri)?.version !== version) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: diagnostics ?? [] });
    } catch (error) {
      connection.console.error(error instanceof Error ? String(error.stack) : String(error));
    }
  }

  /** What is to be seen now; another look is taken when what is held back is due. */
  async #select(uri: string): Promise<Diagnostic[] | undefined> {
    const { client, documents, reports, pageOf } = this.#around;
    const document = documents.get(uri);
    const checked: Checked | undefined = document && (await reports.of(document));
    if (!checked) return undefined;
    // An editor that asks and cannot be told to ask anew would never see what was held back.
    const holdBack = client.pulls && !client.refreshes ? 0 : this.settings.holdBack;
    const { messages, wait } = this.#heldOf(uri).select(checked, holdBack, performance.now());
    if (wait > 0) this.#later(uri, wait);
    return messages.map((message) => diagnostic(message, checked.snapshot, { ...client, pageOf }));
  }

  #heldOf(uri: string): HoldBack {
    const held = this.#held.get(uri) ?? new HoldBack();
    this.#held.set(uri, held);
    return held;
  }
}
