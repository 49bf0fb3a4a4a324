import type { Position, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../text/span.ts";

/**
 * One version of an open document. The editor's own may go on changing while we work. Positions are the protocol's: lines
 * break at LF, CRLF and CR only, and a BOM counts as a character.
 */
export class Snapshot {
  readonly uri: string;
  readonly version: number;
  /** Without a BOM. */
  readonly text: string;
  readonly #whole: string;
  readonly #live: TextDocument;
  #copy: TextDocument | undefined;
  readonly #bom: number;

  constructor(document: TextDocument) {
    this.uri = document.uri;
    this.version = document.version;
    this.#live = document;
    this.#whole = document.getText();
    this.#bom = this.#whole.startsWith("\ufeff") ? 1 : 0;
    this.text = this.#whole.slice(this.#bom);
  }

  /** The editor's own, which knows its lines already, as long as it has not gone on. */
  get #document(): TextDocument {
    const { uri, languageId, version } = this.#live;
    if (version === this.version) return this.#live;
    return (this.#copy ??= TextDocument.create(uri, languageId, this.version, this.#whole));
  }

  range({ start, end }: Span): Range {
    return {
      start: this.#document.positionAt(start + this.#bom),
      end: this.#document.positionAt(end + this.#bom),
    };
  }

  offset(position: Position): number {
    return Math.max(0, this.#document.offsetAt(position) - this.#bom);
  }

  span({ start, end }: Range): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }
}
