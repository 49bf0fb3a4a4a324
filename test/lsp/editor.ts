import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { freshDist, root } from "../textlint/fresh-dist.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- the tests say what they expect of a message
export type Json = any;

export interface Note {
  readonly method: string;
  readonly params: Json;
}

/** The other end of the wire, written out by hand, so that a mistake of the library's cannot hide on both sides. */
export class Editor {
  readonly server: ChildProcess;
  readonly notes: Note[] = [];
  /** What the server asks of us is answered from here, or with null. */
  readonly answers: Record<string, Json> = {};
  readonly #waiting = new Map<number, { resolve(result: Json): void; reject(error: Error): void }>();
  readonly #watchers = new Set<() => void>();
  #unread = Buffer.alloc(0);
  #id = 0;

  constructor() {
    freshDist();
    this.server = spawn(process.execPath, [join(root, "bin/tieout.js"), "lsp", "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.server.stdout!.on("data", (bytes: Buffer) => this.#read(bytes));
  }

  async initialize(capabilities: Json = {}, initializationOptions: Json = { holdBack: 0 }): Promise<Json> {
    const result = await this.ask("initialize", {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions,
    });
    this.tell("initialized", {});
    return result;
  }

  ask(method: string, params: Json): Promise<Json> {
    const id = ++this.#id;
    const answer = new Promise<Json>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return answer;
  }

  tell(method: string, params: Json): void {
    this.#send({ method, params });
  }

  open(uri: string, text: string, languageId = "markdown"): void {
    this.tell("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, version: number, contentChanges: Json[]): void {
    this.tell("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  /** The first notification that fits, be it here already or not yet. */
  async heard(method: string, fits: (params: Json) => boolean = () => true): Promise<Json> {
    for (;;) {
      const at = this.notes.findIndex((note) => note.method === method && fits(note.params));
      if (at >= 0) return this.notes.splice(at, 1)[0]!.params;
      await new Promise<void>((resolve) => this.#watchers.add(resolve));
    }
  }

  /** The findings in one version of a document. */
  async findings(uri: string, version: number): Promise<Json[]> {
    const fits = (params: Json): boolean => params.uri === uri && params.version === version;
    return (await this.heard("textDocument/publishDiagnostics", fits)).diagnostics;
  }

  write(bytes: string): void {
    this.server.stdin!.write(bytes);
  }

  /** Ends the server as an editor does; gives its exit status. */
  async quit(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.server.once("exit", resolve));
    await this.ask("shutdown", null);
    this.tell("exit", null);
    return ended;
  }

  #send(message: Json): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (;;) {
      const head = this.#unread.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/u.exec(this.#unread.toString("utf8", 0, head))?.[1]);
      if (this.#unread.length < head + 4 + length) return;
      const body = this.#unread.toString("utf8", head + 4, head + 4 + length);
      this.#unread = this.#unread.subarray(head + 4 + length);
      this.#take(JSON.parse(body));
    }
  }

  #take(message: Json): void {
    if (message.method === undefined) {
      const asked = this.#waiting.get(message.id);
      if (message.error) asked?.reject(new Error(message.error.message));
      else asked?.resolve(message.result);
      return;
    }
    this.notes.push({ method: message.method, params: message.params });
    if (message.id !== undefined) this.#send({ id: message.id, result: this.answers[message.method] ?? null });
    for (const look of this.#watchers) look();
    this.#watchers.clear();
  }
}
