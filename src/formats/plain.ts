import type { Block, DocumentBlocks, Marker } from "../text/block.ts";
import type { Span } from "../text/span.ts";
import { readHeadings } from "./plain/headings.ts";
import { readInline } from "./plain/inline.ts";
import { readLines, type Line } from "./plain/lines.ts";
import { isHardWrapped, runsOn } from "./plain/wrapping.ts";

/** One paragraph, item or heading: one line, or several where the text is broken at a column. */
type Group = readonly [Line, ...Line[]];

/**
 * Reads plain text. Its structure is in its lines: markers make items, short open lines that recur make headings, and
 * everything else is a paragraph. Linear in the text.
 */
export function readPlain(text: string): DocumentBlocks {
  const lines = readLines(text);
  const headings = readHeadings(lines);
  const groups = group(
    lines.filter(({ text }) => !RULE.test(text)),
    (line) => headings.get(line)?.kind === "heading",
  );
  const lists = new ListTracker();
  const blocks = groups.flatMap((lines): Block[] => {
    const heading = headings.get(lines[0]);
    if (heading?.kind === "heading") {
      lists.reset();
      return blockOf(text, lines, { kind: "heading", level: heading.level });
    }
    const { marker } = lines[0];
    if (!marker) {
      lists.pause();
      return blockOf(text, lines, { kind: "paragraph", level: 0, ...(heading && { headingLike: true }) });
    }
    const { list, level, reading } = lists.place(lines[0]);
    const start = lines[0].start - lines[0].indent + marker.indent;
    const span = { start, end: start + marker.marker.text.length };
    return blockOf(
      text,
      lines,
      { kind: "item", level, list, marker: { ...marker.marker, ...reading, span } },
      marker.body - marker.indent,
    );
  });
  return { blocks };
}

/** A line of dashes or equals signs: the underline of a heading, or a rule across the page. */
const RULE = /^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,})$/u;

function group(lines: readonly Line[], isHeading: (line: Line) => boolean): Group[] {
  const wrapped = isHardWrapped(lines);
  const groups: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    const last = current?.at(-1);
    if (wrapped && current && last && !isHeading(last) && !isHeading(line) && runsOn(last, line)) current.push(line);
    else groups.push([line]);
  }
  return groups;
}

function blockOf(
  text: string,
  lines: Group,
  shape: Pick<Block, "kind" | "level" | "list" | "marker" | "headingLike">,
  skip = 0,
): Block[] {
  const span: Span = { start: lines[0].start, end: lines.at(-1)!.end };
  const words = text.slice(span.start, span.end);
  const inline = readInline(words, span.start);
  const from = span.start + skip;
  let seen = words;
  for (const { start, end } of inline.blanked) {
    seen = seen.slice(0, start - span.start) + " ".repeat(end - start) + seen.slice(end - span.start);
  }
  const content = trimmed(seen.slice(skip), from);
  const block: Block = {
    ...shape,
    span,
    content,
    text: visible(seen.slice(content.start - span.start, content.end - span.start)),
    links: inline.links,
    opaque: inline.opaque,
  };
  return [block, ...inline.notes.map((note) => noteOf(text, note))];
}

const visible = (text: string): string => (WHITE.test(text) ? text.replaceAll(WHITE_SPACE, " ") : text);
const WHITE = /[\n\r\t\u2028\u2029\u3000]/u;
const WHITE_SPACE = new RegExp(WHITE.source, "gu");

function trimmed(text: string, from: number): Span {
  const start = from + text.length - text.trimStart().length;
  return { start, end: Math.max(start, from + text.trimEnd().length) };
}

function noteOf(text: string, span: Span): Block {
  const words = text.slice(span.start, span.end);
  const { links, opaque } = readInline(words, span.start);
  return { kind: "note", span, content: span, text: words, level: 0, links, opaque };
}

/** Knows which items are siblings: bullets that follow each other, labels that count on. */
class ListTracker {
  #next = 1;
  #open: { readonly form: string; readonly list: number; value: number | undefined; indent: number }[] = [];
  #paused = false;

  reset(): void {
    this.#open = [];
  }

  /** A paragraph between two items ends a list of bullets; one of labels may go on behind it. */
  pause(): void {
    this.#paused = true;
  }

  place(line: Line): { list: number; level: number; reading: Partial<Pick<Marker, "style" | "value">> } {
    const { form, marker, alternative } = line.marker!;
    if (this.#paused) this.#open = this.#open.filter(({ value }) => value !== undefined);
    this.#paused = false;
    const key = `${form}${marker.style === "bullet" ? "" : marker.style}`;
    const other = alternative && `${form}${alternative.style}`;
    const at = this.#open.findLastIndex(
      (list) => list.form === key || (list.form === other && list.value === alternative!.value! - 1),
    );
    const found = this.#open[at];
    const reading = found && found.form !== key ? alternative! : marker;
    const goesOn = found && (reading.value === undefined || found.value === undefined || reading.value > found.value);
    if (found && goesOn) {
      this.#open = this.#open.slice(0, at + 1);
      found.value = reading.value;
      return { list: found.list, level: at + 1, reading };
    }
    if (found) this.#open = this.#open.slice(0, at);
    this.#open.push({ form: key, list: this.#next++, value: reading.value, indent: line.indent });
    return { list: this.#next - 1, level: this.#open.length, reading };
  }
}
