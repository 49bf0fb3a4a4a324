import type { Report, Sentence } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";
import { spoken, weigh } from "../likeness.ts";
import { indexAt } from "../scopes.ts";
import type { Unit, Units } from "./units.ts";

/** A paragraph or a sentence, and the same one before it. */
export interface RepeatedPassage {
  readonly at: Span;
  readonly before: Span;
}

const SENTENCE = 20;
/** A paragraph of short sentences. */
const PARAGRAPH = 24;
/** So much is not written twice in one section, however far apart; a little more is asked where nothing is declared. */
const LONG_PARAGRAPH = 40;
const VERY_LONG_PARAGRAPH = 60;
/** Two copies of a sentence this many blocks apart were not left behind by an edit. */
const NEIGHBOURS = 4;

/**
 * A paragraph, or a long sentence of one, twice in a section: left behind when it was moved. What is long enough is never
 * written twice in one section; what is shorter only counts near by. Blocks that are known to repeat are left out.
 */
export function repeatedPassages(report: Report, { repeated }: Units, isKnown: (block: Block) => boolean) {
  const paragraphs = repeated
    .flatMap((group) => repeatedParagraphs(group, report))
    .filter(({ block }) => !isKnown(block));
  const copied = new Set(paragraphs.map(({ block }) => block));
  return [...paragraphs, ...repeatedSentences(report, (block) => copied.has(block) || isKnown(block))];
}

interface Passage extends RepeatedPassage {
  readonly block: Block;
}

function repeatedParagraphs(group: readonly Unit[], { profile }: Report): Passage[] {
  const long = profile.entry ? LONG_PARAGRAPH : VERY_LONG_PARAGRAPH;
  const paragraphs = group.filter(({ said }) => said.spoken >= PARAGRAPH);
  return paragraphs.slice(1).flatMap(({ block, section, index, said }, i) => {
    const before = paragraphs[i]!;
    const isNear = index - before.index <= NEIGHBOURS || said.spoken >= long;
    return isNear && before.section === section && !areCousins(before.block, block)
      ? [{ block, at: block.content, before: before.block.content }]
      : [];
  });
}

function repeatedSentences(report: Report, isKnown: (block: Block) => boolean): RepeatedPassage[] {
  const last = new Map<string, Sentence>();
  const found: RepeatedPassage[] = [];
  for (const sentence of report.sentences) {
    const { block, text, span } = sentence;
    if (text.length < SENTENCE || block.kind === "table" || block.kind === "note" || isKnown(block)) continue;
    const before = last.get(text);
    last.set(text, sentence);
    if (!before || areCousins(before.block, block) || !areNear(before, sentence, report)) continue;
    if (saysMuch(before) && saysMuch(sentence)) found.push({ at: span, before: before.span });
  }
  return found;
}

/** Code and addresses left out. */
function saysMuch({ block, text, span }: Sentence): boolean {
  const opaque = block.opaque.filter(({ start, end }) => start >= span.start && end <= span.end);
  return weigh(spoken({ text, content: span, opaque })) >= SENTENCE;
}

/** In one section, and not far apart. */
const areNear = (a: Sentence, b: Sentence, report: Report): boolean =>
  report.sectionOf(a.block) === report.sectionOf(b.block) &&
  indexAt(report, b.block.span.start) - indexAt(report, a.block.span.start) <= NEIGHBOURS;

/** Items under different parents may say the same: each speaks of its own. */
const areCousins = (a: Block, b: Block): boolean => a.kind === "item" && b.kind === "item" && a.list !== b.list;
