import { blocksInSection } from "../../model/blocks-in.ts";
import type { Report, Section, Sentence } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";
import { spoken, weigh } from "../likeness.ts";
import { indexAt } from "../scopes.ts";
import { grouped } from "./grouped.ts";
import type { Units } from "./read-units.ts";
import type { Unit } from "./units.ts";

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
export function repeatedPassages(
  { repeated, sentences }: Units,
  report: Report,
  isKnown: (block: Block) => boolean,
): RepeatedPassage[] {
  const paragraphs = repeated
    .flatMap((group) => repeatedParagraphs(group, report))
    .filter(({ block }) => !isKnown(block));
  const copied = new Set(paragraphs.map(({ block }) => block));
  const left = sentences.map((group) => group.filter(({ block }) => !copied.has(block) && !isKnown(block)));
  return [...paragraphs, ...left.flatMap((group) => repeatedSentences(group, report))];
}

interface Passage extends RepeatedPassage {
  readonly block: Block;
}

function repeatedParagraphs(group: readonly Unit[], { profile }: Report): Passage[] {
  const long = profile.entry ? LONG_PARAGRAPH : VERY_LONG_PARAGRAPH;
  const paragraphs = group.filter(({ said }) => said.spoken >= PARAGRAPH);
  return paragraphs.slice(1).flatMap(({ block, section, at, said }, i) => {
    const before = paragraphs[i]!;
    const isNear = at - before.at <= NEIGHBOURS || said.spoken >= long;
    return isNear && before.section === section && !areCousins(before.block, block)
      ? [{ block, at: block.content, before: before.block.content }]
      : [];
  });
}

const repeatedSentences = (group: readonly Sentence[], report: Report): RepeatedPassage[] =>
  group.slice(1).flatMap(({ block, span }, i) => {
    const before = group[i]!;
    const isNear = indexAt(report, block.span.start) - indexAt(report, before.block.span.start) <= NEIGHBOURS;
    return isNear && !areCousins(before.block, block) ? [{ at: span, before: before.span }] : [];
  });

/** Long sentences that stand more than once in a section. */
export const sameSentences = (section: Section, report: Report): Sentence[][] =>
  grouped(
    blocksInSection(section)
      .filter(({ kind }) => kind !== "table" && kind !== "note")
      .flatMap((block) => report.sentencesOf(block))
      .filter(({ text }) => text.length >= SENTENCE),
    ({ text }) => text,
  ).filter((group) => group.every(saysMuch));

/** Code and addresses left out. */
function saysMuch({ block, text, span }: Sentence): boolean {
  const opaque = block.opaque.filter(({ start, end }) => start >= span.start && end <= span.end);
  return weigh(spoken({ text, content: span, opaque })) >= SENTENCE;
}

/** Items under different parents may say the same: each speaks of its own. */
const areCousins = (a: Block, b: Block): boolean => a.kind === "item" && b.kind === "item" && a.list !== b.list;
