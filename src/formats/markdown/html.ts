import { decodeEntity } from "./entities.ts";
import type { Seen } from "./seen.ts";

/** Comments, what is never shown, tags and entities. What is not closed ends the search or is passed over at the next `<`. */
const MARKUP =
  /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)|<\?[^]*?(?:\?>|$)|<\/?[a-z][^<>]*>|<![^<>]*>|&(?:#\d+|#x[\da-f]+|\w+);/giu;

const OPENS_BLOCK =
  /^<\/?(?:address|article|aside|blockquote|caption|d[dlt]|details|div|fig\w+|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|summary|t(?:able|body|[dhr]|foot|head))\b/iu;

const ATTRIBUTE = /\s(id|name|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu;

/** Keeps what a tag says to the rest of the document: its anchors and its link, which spans the tag alone. */
export function readTag(seen: Seen, tag: string, start: number): void {
  const isAnchor = /^<a\s/iu.test(tag);
  for (const [, name, double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare ?? "";
    const attribute = name!.toLowerCase();
    if (attribute === "id" || (attribute === "name" && isAnchor)) seen.anchors.push({ at: start, name: value });
    if (attribute === "href" && isAnchor) seen.links.push({ span: { start, end: start + tag.length }, target: value });
  }
}

/** Blanks the markup of a block of HTML. Returns its words and where its paragraphs begin, relative to the words. */
export function readHtml(seen: Seen, html: string): { text: string; starts: number[] } {
  const starts: number[] = [];
  let hasWords = false;
  let last = 0;
  const text = html.replace(MARKUP, (found, _name, at: number) => {
    hasWords ||= /\S/u.test(html.slice(last, at));
    last = at + found.length;
    if (found.startsWith("&")) {
      hasWords = true;
      return (decodeEntity(found) ?? found).padEnd(found.length);
    }
    if (/^<[a-z]/iu.test(found)) readTag(seen, found, seen.start + at);
    if (hasWords && OPENS_BLOCK.test(found)) {
      starts.push(at);
      hasWords = false;
    }
    return " ".repeat(found.length);
  });
  return { text, starts };
}
