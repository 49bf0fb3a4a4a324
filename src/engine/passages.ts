import type { Report } from "../model/report.ts";
import { blockAt } from "../ties/scopes.ts";
import { cover, type Span } from "../text/span.ts";
import type { Block } from "../text/block.ts";
import type { Location, Message, Passage } from "./result.ts";

/** So much of a long sentence stands before the words that a finding is about; twice as much from where they begin. */
const REACH = 300;

/** The findings with the sentence, or the row of a table, that each of their places stands in. */
export const withPassages = (report: Report, messages: readonly Message[]): readonly Message[] =>
  messages.map((message) => ({
    ...placed(report, message),
    related: message.related.map((other) => placed(report, other)),
  }));

const placed = <T extends Location>(report: Report, location: T): T => {
  const passage = passageAt(report, report.offsets.stableSpan(location.span));
  if (!passage) return location;
  return { ...location, passage: { ...passage, start: report.offsets.toText(passage.start) } };
};

function passageAt(report: Report, span: Span): Passage | undefined {
  const block = blockAt(report, span.start);
  if (!block || span.start > block.span.end) return undefined;
  const inside = { start: span.start, end: Math.max(span.start, Math.min(span.end, block.span.end)) };
  const seen = visible(report, block, cover(unitAt(report, block, inside), inside));
  return cut(withWords(seen, inside, report), inside);
}

/** The sentences or the row that a span is in. A mark in front of a block's words belongs to its first sentence. */
function unitAt(report: Report, block: Block, span: Span): Span {
  const units = block.rows
    ? block.rows.map(({ cells }) => cover(cells[0]!.span, cells.at(-1)!.span))
    : report.sentencesOf(block).map((sentence) => sentence.span);
  const first = units.find(({ end }) => end > span.start);
  const last = units.findLast(({ start }) => start < span.end) ?? first;
  return first && last ? cover(first, last) : block.content;
}

/** What a reader sees: no markup, save for what keeps the cells of a row apart. */
function visible(report: Report, { text: seen, content, rows }: Block, { start, end }: Span): Passage {
  const inside = seen.slice(Math.max(0, start - content.start), Math.max(0, end - content.start));
  const words = report.slice(start, Math.max(start, content.start)) + inside;
  if (!rows) return { start, text: words };
  const source = report.slice(start, start + words.length);
  return {
    start,
    text: [...Array(words.length).keys()].map((i) => (source[i] === "|" ? "|" : words[i])).join(""),
  };
}

/** A reader sees neither an address nor the mark of a footnote; if that is what a finding is about, it has to be shown. */
function withWords({ start, text }: Passage, { start: from, end: to }: Span, report: Report): Passage {
  const [before, words, after] = [
    text.slice(0, from - start),
    text.slice(from - start, to - start),
    text.slice(to - start),
  ];
  return words.trim() === "" ? { start, text: before + report.slice(from, to) + after } : { start, text };
}

/** Cut to a window around the words; a sign in place of its outermost character says that there is more. */
function cut({ start, text }: Passage, span: Span): Passage {
  const from = Math.max(0, span.start - start - REACH);
  const to = Math.min(text.length, span.start - start + 2 * REACH);
  const window = text.slice(from, to);
  const head = from > 0 ? window.replace(/^./su, (one) => "…".padStart(one.length)) : window;
  const tail = to < text.length ? head.replace(/.$/su, (one) => "…".padEnd(one.length)) : head;
  return { start: start + from, text: tail };
}
