import type { Block, Marker, Row } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";
import { type MarkerReading, readAfter } from "../../text/marker.ts";
import { readHtml } from "./html.ts";
import { labelledLines } from "./labels.ts";
import { covers, cut, type Piece, wholePiece } from "./pieces.ts";
import { type Seen, trimmed } from "./seen.ts";

interface OpenList {
  readonly number: number;
  readonly level: number;
  /** The marker of its last item. */
  last?: Marker;
}

/** An item or a footnote. Its first paragraph is its block. */
interface Holder {
  readonly kind: "item" | "note";
  /** Where its bullet, number or label begins. */
  readonly start: number;
  marker?: Marker;
  /** Whether it has its block. */
  filled: boolean;
}

type Fields = Pick<Block, "kind"> & Partial<Block>;

/** A block of which is still open what goes across the segments of a document: the number of its list, and where a typed label stands. */
export interface Draft {
  readonly block: Block;
  /** A label that Markdown does not know. The block's level is then that of the list around it. */
  readonly label?: MarkerReading;
}

/** Makes blocks of what a walk through a segment finds; lists, items and footnotes are opened and closed around them. */
export class BlockBuilder {
  readonly drafts: Draft[] = [];
  readonly #source: string;
  readonly #lists: OpenList[] = [];
  readonly #holders: Holder[] = [];
  #listCount = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /**
   * `isLone` says that the list, which begins at `start`, has one item only. Of `- 1. words` Markdown makes such a list in
   * a list. People mean one item, so it is opened as the list it stands in.
   */
  openList(start: number, isLone: boolean): void {
    const holder = this.#holders.at(-1);
    const isBullet = holder?.filled === false && holder.marker?.style === "bullet";
    if (isLone && isBullet && !/[\n\r]/u.test(this.#source.slice(holder.start, start))) {
      this.#lists.push(this.#lists.at(-1)!);
      return;
    }
    this.#fillHolder();
    this.#listCount++;
    this.#lists.push({ number: this.#listCount, level: this.#level + 1 });
  }

  closeList(): void {
    this.#lists.pop();
  }

  openItem(start: number, end: number): void {
    const text = this.#source.slice(start, end);
    const value = Number.parseInt(text, 10);
    const marker: Marker = Number.isNaN(value)
      ? { span: { start, end }, text, style: "bullet" }
      : { span: { start, end }, text, style: "arabic", value };
    const isOneWithOuter = this.#lists.length > 1 && this.#lists.at(-1) === this.#lists.at(-2);
    const holder: Holder = isOneWithOuter ? this.#holders.at(-1)! : { kind: "item", start, filled: false };
    holder.marker = marker;
    this.#holders.push(holder);
  }

  closeItem(): void {
    this.#fillHolder();
    this.#holders.pop();
  }

  openNote(start: number): void {
    this.#fillHolder();
    this.#holders.push({ kind: "note", start, filled: false });
  }

  closeNote(): void {
    this.#holders.pop();
  }

  addCode(start: number, end: number): void {
    this.#fillHolder();
    const content = { start, end: this.#lastEnd(start, end) };
    if (content.start === content.end) return; // the parser takes `>`, a tab and a space for code
    this.#addPiece(emptyPiece(start, end), { kind: "code", content, text: " ".repeat(content.end - start) });
  }

  addTable(seen: Seen, text: string, rows: readonly Row[]): void {
    this.#fillHolder();
    this.#addPiece(wholePiece(seen, text), { kind: "table", rows });
  }

  addHeading(seen: Seen, text: string, level: number): void {
    this.#fillHolder();
    const attributes = ATTRIBUTES.exec(text)?.[0] ?? "";
    for (const [, name] of attributes.matchAll(/#([^\s{}]+)/gu)) seen.anchors.push({ at: seen.start, name: name! });
    const words = text.slice(0, text.length - attributes.length).padEnd(text.length);
    this.#addPiece(wholePiece(seen, words), { kind: "heading", level });
  }

  addHtml(seen: Seen, text: string): void {
    const { text: words, starts } = readHtml(seen, text);
    for (const piece of cut(seen, words, starts)) this.#addParagraph(piece);
  }

  addParagraph(seen: Seen, text: string): void {
    const inLink = covers(seen.links.map(({ span }) => span));
    const inCode = covers(seen.opaque);
    const lines = labelledLines(this.#source.slice(seen.start, seen.start + text.length), text).filter(
      ({ start }) => !inLink(seen.start + start) && !inCode(seen.start + start),
    );
    const readings = new Map(lines.map(({ start, reading }) => [seen.start + start, reading]));
    const starts = lines.map(({ start }) => start);
    for (const piece of cut(seen, text, starts)) {
      const reading = readings.get(piece.start);
      if (!reading) this.#addParagraph(piece);
      else if (this.#holders.at(-1)?.filled === false && piece.start === seen.start)
        this.#addLabelledItem(piece, reading);
      else this.#addLabelled(piece, reading);
    }
  }

  /** The first paragraph of an item or a footnote is its block. Pictures or anchors alone are a paragraph without words. */
  #addParagraph(piece: Piece): void {
    if (piece.text.trim() === "" && piece.links.length === 0 && piece.anchors.length === 0) return;
    const holder = this.#holders.at(-1);
    if (holder?.kind === "item" && !holder.filled) this.#addItem(piece, holder);
    else if (holder?.kind === "note")
      this.#addPiece(piece, { kind: "note" }, holder.filled ? piece.start : holder.start);
    else this.#addPiece(piece, { kind: "paragraph" });
    if (holder) holder.filled = true;
  }

  #addItem(piece: Piece, { start, marker }: Holder): void {
    const list = this.#lists.at(-1)!;
    if (marker) list.last = marker;
    this.#addPiece(piece, { kind: "item", list: list.number, ...(marker && { marker }) }, start);
  }

  /** An item that does not begin with a paragraph has a block without words, since its neighbours count it all the same. */
  #fillHolder(): void {
    const holder = this.#holders.at(-1);
    if (!holder || holder.filled) return;
    const end = holder.marker?.span.end;
    if (end !== undefined) this.#addItem(emptyPiece(end, end), holder);
    holder.filled = true;
  }

  /** In `- (a) words` the label is the item's marker. Behind a number it belongs to the words, and `- A. Smith` is a name. */
  #addLabelledItem(piece: Piece, reading: MarkerReading): void {
    const holder = this.#holders.at(-1)!;
    const { form, marker } = reading;
    const isLabel = marker.value !== undefined && !/^[Aa]\.$/u.test(form);
    if (holder.marker?.style === "bullet" && isLabel) {
      const { last } = this.#lists.at(-1)!;
      holder.marker = { span: spanOf(piece, reading), ...readAfter(last, reading) };
      this.#addParagraph(behind(piece, reading));
    } else this.#addParagraph(piece);
  }

  /** A line with a label that Markdown does not know. */
  #addLabelled(piece: Piece, label: MarkerReading): void {
    this.#fillHolder();
    const span = spanOf(piece, label);
    const block = this.#block(behind(piece, label), span.start, {
      kind: "item",
      marker: { span, ...label.marker },
      list: 0,
    });
    this.drafts.push({ block, label });
  }

  #addPiece(piece: Piece, fields: Fields, start = piece.start): void {
    this.drafts.push({ block: this.#block(piece, start, fields) });
  }

  #block(piece: Piece, start: number, fields: Fields): Block {
    const { links, opaque, anchors } = piece;
    const { content, text } = trimmed(piece.text, piece.start);
    return {
      span: { start, end: this.#lastEnd(piece.start, piece.end) },
      content,
      text,
      level: this.#level,
      links,
      opaque,
      ...(anchors.length > 0 && { anchors }),
      ...fields,
    };
  }

  /** Before the white space that Markdown drops at the end of a block. Wide spaces are words to it, if empty ones. */
  #lastEnd(start: number, end: number): number {
    let last = end;
    while (last > start && " \t\r\n".includes(this.#source[last - 1]!)) last--;
    return last;
  }

  get #level(): number {
    return this.#lists.at(-1)?.level ?? 0;
  }
}

/** `{#id .class}` behind the words of a heading. */
const ATTRIBUTES = /\{:?\s*[#.][^{}]*\}\s*$/u;

const emptyPiece = (start: number, end: number): Piece => ({
  start,
  end,
  text: "",
  links: [],
  opaque: [],
  anchors: [],
});

const spanOf = ({ start }: Piece, { indent, end }: MarkerReading): Span => ({
  start: start + indent,
  end: start + end,
});

/** What stands behind the marker. */
const behind = (piece: Piece, { body }: MarkerReading): Piece => ({
  ...piece,
  start: piece.start + body,
  text: piece.text.slice(body),
});
