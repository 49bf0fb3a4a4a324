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

/**
 * A check that takes longer would keep an editor's questions waiting at every key: it waits for a pause as long as half of it. In
 * milliseconds.
 */
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
  /** What takes back the check that is to come. */
  readonly #coming = new Map<string, () => void>();

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
    this.#coming.get(uri)?.();
    this.#coming.delete(uri);
    this.#held.delete(uri);
    reports.forget(uri);
    if (!client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #delay(uri: string): number {
    const took = this.#around.reports.took(uri);
    return took < LONG ? 0 : Math.min(took / 2, LONGEST_DELAY);
  }

  /** A later call for the same document takes the place of an earlier one: of many changes the last is checked. */
  #later(uri: string, delay: number): void {
    this.#coming.get(uri)?.();
    const show = (): void => void this.#show(uri);
    this.#coming.set(uri, delay === 0 ? behindWhatIsHere(show) : after(delay, show));
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

function after(delay: number, run: () => void): () => void {
  const timer = setTimeout(run, delay);
  return () => clearTimeout(timer);
}

/** Changes that have arrived together are checked together: messages are handed out one in each turn of the loop. */
function behindWhatIsHere(run: () => void): () => void {
  let turn = setImmediate(() => {
    turn = setImmediate(run);
  });
  return () => clearImmediate(turn);
}
