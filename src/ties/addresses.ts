import { alternatives } from "../model/facts/scan.ts";
import type { Report, Sentence } from "../model/report.ts";
import { overlaps } from "../text/span.ts";
import type { ReferenceTie } from "./references.ts";
import { broken } from "./tie.ts";

/** What can be followed: an address, a document's symbol, an e-mail address. */
const ADDRESS = /https?:|www\.|@\w|[A-Za-z0-9-]+\.[A-Za-z]{2,}/u;

/** "See here" without a link, and "web page:" without an address: the address was lost on the way into the text. */
export function addressTies(report: Report): ReferenceTie[] {
  const { here, addressFollows } = report.language.references;
  const hereWords = alternatives(here);
  const patterns = [
    ...(hereWords ? [{ pattern: new RegExp(hereWords, "giu"), ahead: false }] : []),
    ...addressFollows.map((source) => ({ pattern: new RegExp(source, "giu"), ahead: true })),
  ];
  return report.sentences.flatMap((sentence) =>
    sentence.section.role === "fixed" || sentence.block.kind === "table"
      ? []
      : patterns.flatMap(({ pattern, ahead }) =>
          [...sentence.text.matchAll(pattern)]
            .filter((match) => !leadsSomewhere(sentence, match.index, match.index + match[0].length, ahead, report))
            .map((match): ReferenceTie => {
              const start = sentence.span.start + match.index;
              const end = ahead ? Math.max(start + match[0].length, sentence.span.end) : start + match[0].length;
              return { relation: "resolves", verdict: broken("strong"), what: "address", at: { start, end }, label: match[0], known: "" };
            }),
        ),
  );
}

/** An address in the same paragraph will do, and one on the next line if the sentence ends in a colon. */
function leadsSomewhere(sentence: Sentence, from: number, to: number, ahead: boolean, report: Report): boolean {
  const { block, text, span } = sentence;
  const place = { start: span.start + from, end: span.start + to };
  const rest = ahead ? text.slice(to) : text;
  if (ADDRESS.test(rest)) return true;
  const links = block.links.filter((link) => !ahead || link.span.end > place.start);
  if (links.some((link) => overlaps(link.span, ahead ? { start: place.start, end: span.end } : block.span))) return true;
  if (block.opaque.some((opaque) => overlaps(opaque, block.span) && opaque.start >= place.start)) return true;
  if (rest.trim() !== "" && ahead) return /[?？]/u.test(rest);
  const next = report.blocks[report.blocks.indexOf(block) + 1];
  return /[:：]\s*$/u.test(text) && next !== undefined && (next.links.length > 0 || next.kind === "item" || next.kind === "code" || next.kind === "table");
}
