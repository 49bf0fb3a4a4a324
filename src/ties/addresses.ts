import type { Report, Sentence } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { overlaps } from "../text/span.ts";
import type { ReferenceTie } from "./references.ts";
import { broken } from "./tie.ts";

/** What can be followed: an address, a document's symbol, an e-mail address. */
const ADDRESS = /https?:|www\.|@\w|[A-Za-z0-9-]+\.[A-Za-z]{2,}/u;

/** "See here" without a link, and "web page:" without an address: the address was lost on the way into the text. */
export function addressTies(report: Report): ReferenceTie[] {
  const { here, addressFollows } = report.language.references;
  const patterns = [
    ...here.map((source) => ({ pattern: new RegExp(source, "giu"), ahead: false })),
    ...addressFollows.map((source) => ({ pattern: new RegExp(source, "giu"), ahead: true })),
  ];
  const any = new RegExp([...here, ...addressFollows].join("|") || "(?!)", "iu");
  return report.sentences.flatMap((sentence) =>
    sentence.block.kind === "table" || !any.test(sentence.text)
      ? []
      : patterns.flatMap(({ pattern, ahead }) =>
          [...sentence.text.matchAll(pattern)]
            .filter((match) => !leadsSomewhere(sentence, match.index, match.index + match[0].length, ahead, report))
            .map((match): ReferenceTie => {
              const start = sentence.span.start + match.index;
              const end = ahead ? Math.max(start + match[0].length, sentence.span.end) : start + match[0].length;
              return {
                relation: "resolves",
                verdict: broken("strong"),
                what: "address",
                at: { start, end },
                label: match[0],
                known: "",
              };
            }),
        ),
  );
}

/** The address has to stand in the same clause, or right behind the sentence, or below it if that ends in a colon. */
function leadsSomewhere(sentence: Sentence, from: number, to: number, ahead: boolean, report: Report): boolean {
  const { block, text, span } = sentence;
  const clause = ahead ? { start: to, end: text.length } : clauseOf(text, from, to);
  if (ADDRESS.test(text.slice(clause.start, clause.end))) return true;
  const place = { start: span.start + clause.start, end: span.start + clause.end };
  const addresses = [...block.links.map((link) => link.span), ...block.opaque];
  if (
    addresses.some(
      (address) =>
        overlaps(address, place) ||
        (place.end >= span.end - 1 && address.start >= place.end && address.start <= span.end + BEHIND),
    )
  )
    return true;
  if (ahead && text.slice(to).trim() !== "") return /[?？]/u.test(text.slice(to));
  const next = report.blocks[report.blocks.indexOf(block) + 1];
  return /[:：]\s*$/u.test(text) && next !== undefined && isContentOf(block, next);
}

/** What stands below a colon belongs to it: a list, a table, code, an address; the next item of the same list does not. */
const isContentOf = (block: Block, next: Block): boolean =>
  next.links.length > 0 ||
  next.kind === "code" ||
  next.kind === "table" ||
  (next.kind === "item" && (block.kind !== "item" || next.level > block.level));

const BEHIND = 3;

function clauseOf(text: string, from: number, to: number): { start: number; end: number } {
  const marks = [...text.matchAll(/[，；。]|[,;](?=\s)/gu)].map(({ index }) => index);
  return {
    start: (marks.findLast((mark) => mark < from) ?? -1) + 1,
    end: marks.find((mark) => mark >= to) ?? text.length,
  };
}
