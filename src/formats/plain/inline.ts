import type { Link } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";

/** What a line of plain text holds besides words: addresses, and footnotes that a converter has left in the line. */
export interface Inline {
  readonly links: readonly Link[];
  readonly opaque: readonly Span[];
  /** Stretches that are no words of the line: marks of footnotes, and the notes themselves. */
  readonly blanked: readonly Span[];
  /** The words of each footnote. */
  readonly notes: readonly Span[];
}

/** An address with a scheme, a `www.` or a path behind a domain. Ends before closing marks and Chinese. */
const ADDRESS =
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"'，。；：、（）《》“”\u4e00-\u9fff\]]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:org|com|net|int|io|gov|edu|eu|ch|cn)(?:\/[^\s<>"'，。；：、（）《》“”\u4e00-\u9fff\]]*)?(?![\w@])/giu;
const TRAILING = /[.,;:!?)]+$/u;

/** `[footnoteRef:1] [1: words]`, as converters from Word write a footnote into the line. */
const FOOTNOTE = /\[footnoteRef:\d+\]\s*(?:\[\d+:\s*([^\]]*)\])?/gu;

/** Most lines hold none, and the pattern of addresses is dear. */
const MAY_HOLD_ADDRESS = /[a-z0-9]\.[a-z]|:\/\//iu;

export function readInline(text: string, start: number): Inline {
  const links: Link[] = [];
  const blanked: Span[] = [];
  const notes: Span[] = [];
  if (MAY_HOLD_ADDRESS.test(text)) {
    for (const match of text.matchAll(ADDRESS)) {
      const target = match[0].replace(TRAILING, "");
      links.push({ span: { start: start + match.index, end: start + match.index + target.length }, target });
    }
  }
  if (text.includes("[footnoteRef:")) {
    for (const match of text.matchAll(FOOTNOTE)) {
      const from = start + match.index;
      blanked.push({ start: from, end: from + match[0].length });
      const words = match[1]?.trim();
      if (words) {
        const at = from + match[0].indexOf(words);
        notes.push({ start: at, end: at + words.length });
      }
    }
  }
  return { links, opaque: links.map(({ span }) => span), blanked, notes };
}
