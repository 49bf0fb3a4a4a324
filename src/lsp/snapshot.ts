import type { Position, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../text/span.ts";

/**
 * One version of an open document. The editor's own goes on changing while we work. Positions are the protocol's: lines
 * break at LF, CRLF and CR only, and a BOM counts as a character.
 */
export class Snapshot {
  readonly uri: string;
  readonly version: number;
  /** Without a BOM. */
  readonly text: string;
  readonly #document: TextDocument;
  readonly #bom: number;

  constructor({ uri, version, languageId }: TextDocument, whole: string) {
    this.uri = uri;
    this.version = version;
    this.#bom = whole.startsWith("\ufeff") ? 1 : 0;
    this.text = whole.slice(this.#bom);
    this.#document = TextDocument.create(uri, languageId, version, whole);
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
