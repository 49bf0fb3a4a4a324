import type { LanguagePack } from "../../lang/pack.ts";
import { blocksInEntry } from "../../model/blocks-in.ts";
import type { Entry, Report, Sentence } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { gather } from "../../text/gather.ts";
import { memory, remembered } from "../../text/remembered.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { ReferenceTie } from "../references.ts";
import { broken } from "../tie.ts";

/** What can be followed: an address, a document's symbol, an e-mail address. */
const ADDRESS = /https?:|www\.|@\w|[A-Za-z0-9-]+\.[A-Za-z]{2,}/u;

/** "See here" without a link, and "web page:" without an address: the address was lost on the way into the text. */
export function addressTies(report: Report): ReferenceTie[] {
  const read = pointerReader(report.language);
  const pointersIn = (block: Block): readonly Pointer[] => gather(report.sentencesOf(block), read);
  const isLost = ({ block, isOpen }: Pointer): boolean => !isOpen || !isFollowed(block, report);
  return gather(report.entries, (entry) => inEntry(entry, () => gather(blocksInEntry(entry), pointersIn)))
    .filter(isLost)
    .map(({ at, label }): ReferenceTie => ({
      relation: "resolves",
      verdict: broken("strong"),
      what: "address",
      at,
      label,
      known: "",
    }));
}

const inEntry = memory<Entry, readonly Pointer[]>();

/** Words that point to an address which does not stand in their block. */
interface Pointer {
  readonly block: Block;
  readonly at: Span;
  readonly label: string;
  /** Behind a colon: it may stand in the next one. */
  readonly isOpen: boolean;
}

const NONE: readonly never[] = [];

const pointerReader = remembered(({ references: { here, addressFollows } }: LanguagePack) => {
  const patterns = [
    ...here.map((source) => ({ pattern: new RegExp(source, "giu"), ahead: false })),
    ...addressFollows.map((source) => ({ pattern: new RegExp(source, "giu"), ahead: true })),
  ];
  const any = new RegExp([...here, ...addressFollows].join("|") || "(?!)", "iu");
  return remembered((sentence: Sentence): readonly Pointer[] => {
    if (sentence.block.kind === "table" || !any.test(sentence.text)) return NONE;
    return patterns.flatMap(({ pattern, ahead }) =>
      [...sentence.text.matchAll(pattern)].flatMap((match) => pointer(sentence, match, ahead) ?? []),
    );
  });
});

/** The address has to stand in the same clause, or right behind the sentence, or below it if that ends in a colon. */
function pointer(
  { block, text, span }: Sentence,
  { 0: label, index }: RegExpExecArray,
  ahead: boolean,
): Pointer | undefined {
  const to = index + label.length;
  const clause = ahead ? { start: to, end: text.length } : clauseOf(text, index, to);
  if (ADDRESS.test(text.slice(clause.start, clause.end))) return undefined;
  const place = { start: span.start + clause.start, end: span.start + clause.end };
  const addresses = [...block.links.map((link) => link.span), ...block.opaque];
  if (
    addresses.some(
      (address) =>
        overlaps(address, place) ||
        (place.end >= span.end - 1 && address.start >= place.end && address.start <= span.end + BEHIND),
    )
  )
    return undefined;
  const rest = ahead ? text.slice(to) : "";
  if (/[?？]/u.test(rest)) return undefined;
  const start = span.start + index;
  const end = ahead ? Math.max(start + label.length, span.end) : start + label.length;
  return { block, at: { start, end }, label, isOpen: rest.trim() === "" && /[:：]\s*$/u.test(text) };
}

const BEHIND = 3;

/** What stands below a colon belongs to it: a list, a table, code, an address; the next item of the same list does not. */
function isFollowed(block: Block, report: Report): boolean {
  const next = report.blocks[report.blocks.indexOf(block) + 1];
  return (
    next !== undefined &&
    (next.links.length > 0 ||
      next.kind === "code" ||
      next.kind === "table" ||
      (next.kind === "item" && (block.kind !== "item" || next.level > block.level)))
  );
}

function clauseOf(text: string, from: number, to: number): { start: number; end: number } {
  const marks = [...text.matchAll(/[，；。]|[,;](?=\s)/gu)].map(({ index }) => index);
  return {
    start: (marks.findLast((mark) => mark < from) ?? -1) + 1,
    end: marks.find((mark) => mark >= to) ?? text.length,
  };
}
