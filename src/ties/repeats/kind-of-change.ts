import { type Fact, ofType, type Quantity } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";
import { isHanCode } from "../../text/characters.ts";
import type { Word } from "./difference.ts";

export interface Change {
  readonly kind: "words" | "figure" | "date";
  /** The figure or date. */
  readonly at?: Span;
}

/**
 * What the changed words of one item are: other words, one figure that counts, or one date. A number that names (a
 * version, a hall), an ordinal or a capital makes the item another thing: `undefined`.
 */
export function kindOfChange(changed: readonly Word[], block: Block, report: Report): Change | undefined {
  const facts = new Set<Fact | undefined>();
  for (const word of changed) {
    const fact = factAt(word, block, report);
    if (!fact && isName(word, block, report)) return undefined;
    facts.add(fact);
  }
  const [fact] = facts;
  if (!fact) return facts.size === 1 ? { kind: "words" } : undefined;
  const kind = facts.size === 1 && kindOfFact(fact, block, report);
  return kind ? { kind, at: fact.span } : undefined;
}

const factAt = ({ start, end }: Word, block: Block, report: Report): Fact | undefined =>
  report
    .factsOf(block)
    .find(({ span }) => span.start <= block.content.start + start && block.content.start + end <= span.end);

function isName({ text, start, end }: Word, block: Block, { language }: Report): boolean {
  const written = block.text.slice(start, end);
  if (/\p{N}/u.test(text) || (start > 0 && /\p{Lu}/u.test(written)) || /\p{Lu}.*\p{Lu}/u.test(written)) return true;
  if (!language.spaced) return !isHanCode(text.charCodeAt(0));
  return text in (language.numbers.words ?? {}) || text in language.ordinals.words;
}

/** A list of dated items, or one item per month or year, is meant to be alike. */
function kindOfFact(fact: Fact, block: Block, report: Report): "figure" | "date" | undefined {
  if (ofType("quantity")(fact)) return counts(fact, block, report) ? "figure" : undefined;
  const isDay = ofType("date")(fact) && fact.precision === "day" && fact.span.start > block.content.start + 2;
  return isDay ? "date" : undefined;
}

/** `12 workshops`, "fell to 12", "staff: 12", but not `hall 12 was`: a figure right behind its noun is a name. */
function counts({ kind, weak, unit, span, nounStart }: Quantity, block: Block, { language }: Report): boolean {
  if (kind !== "count" || weak) return kind === "percent" || kind === "money";
  if (!language.spaced) return unit !== "";
  const isSmall = (word: string | undefined): boolean =>
    word !== undefined && language.stopWords.includes(word.toLowerCase());
  const lead = block.text.slice(0, span.start - block.content.start).trimEnd();
  const noun = /^\s*(\p{L}+)/u.exec(block.text.slice(nounStart - block.content.start))?.[1];
  return lead.endsWith(":") || isSmall(/\p{L}+$/u.exec(lead)?.[0]) || (noun !== undefined && !isSmall(noun));
}
