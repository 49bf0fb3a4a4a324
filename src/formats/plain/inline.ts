import type { Link } from "../../text/block.ts";
import { contains, type Span } from "../../text/span.ts";

/** What a line of plain text holds besides words: addresses, and footnotes that a converter has left in the line. Offsets are relative to it. */
export interface Inline {
  readonly links: readonly Link[];
  readonly opaque: readonly Span[];
  /** Stretches that are no words of the line: marks of footnotes, and the notes themselves. In order. */
  readonly blanked: readonly Span[];
  /** The words of each footnote. */
  readonly notes: readonly Span[];
}

/** An address with a scheme, a `www.` or a path behind a domain. Ends before closing marks and Chinese. */
const ADDRESS =
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"'，。；：、（）《》“”\u4e00-\u9fff\]]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:org|com|net|int|io|gov|edu|eu|ch|cn)(?:\/[^\s<>"'，。；：、（）《》“”\u4e00-\u9fff\]]*)?(?![\w@])/giu;

/** `[footnoteRef:1] [1: words]`, as converters from Word write a footnote into the line. */
const FOOTNOTE = /\[footnoteRef:\d+\]\s*(?:\[\d+:\s*([^\]]*)\])?/gu;

/** Most lines hold none, and the pattern of addresses is dear. */
const MAY_HOLD_ADDRESS = /[a-z0-9]\.[a-z]|:\/\//iu;

export function readInline(text: string): Inline {
  const { blanked, notes } = readFootnotes(text);
  const links = readLinks(text);
  // What stands in a note belongs to the note.
  const isOwn = isOutside(blanked);
  const own = blanked.length === 0 ? links : links.filter(({ span }) => isOwn(span));
  return { links: own, opaque: own.map(({ span }) => span), blanked, notes };
}

function readLinks(text: string): Link[] {
  if (!MAY_HOLD_ADDRESS.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map(({ index, 0: address }) => {
    const target = withoutMarks(address);
    return { span: { start: index, end: index + target.length }, target };
  });
}

/** The full stop of the sentence is not of the address, nor is the bracket around it. */
function withoutMarks(address: string): string {
  let end = address.length;
  const opens = address.includes("(");
  while (end > 0 && (".,;:!?".includes(address[end - 1]!) || (address[end - 1] === ")" && !opens))) end--;
  return address.slice(0, end);
}

function readFootnotes(text: string): Pick<Inline, "blanked" | "notes"> {
  const blanked: Span[] = [];
  const notes: Span[] = [];
  if (!text.includes("[footnoteRef:")) return { blanked, notes };
  for (const match of text.matchAll(FOOTNOTE)) {
    const from = match.index;
    blanked.push({ start: from, end: from + match[0].length });
    const words = match[1]?.trim();
    if (words) {
      const at = from + match[0].lastIndexOf(words);
      notes.push({ start: at, end: at + words.length });
    }
  }
  return { blanked, notes };
}

/** For spans that are asked for in order. */
function isOutside(blanked: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return (span) => {
    while (next < blanked.length && blanked[next]!.end <= span.start) next++;
    return next === blanked.length || !contains(blanked[next]!, span);
  };
}
