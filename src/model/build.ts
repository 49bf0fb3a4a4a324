import { detectLanguage } from "../lang/detect.ts";
import type { LanguagePack } from "../lang/pack.ts";
import { chooseProfile, profiles } from "../profile/choose.ts";
import type { ProfileData } from "../profile/profile.ts";
import type { Block, DocumentBlocks } from "../text/block.ts";
import { LineIndex } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import { parseIso } from "./facts/calendar.ts";
import { type Fact, ofType } from "./facts/fact.ts";
import { factReader, placed, type FactReader } from "./facts/read.ts";
import { outline } from "./outline.ts";
import { givenPeriod, statedDate, statedPeriod } from "./period.ts";
import type { Entry, Report, Section, Sentence, Stated } from "./report.ts";
import { holdsStatements } from "./statements.ts";
import { sentenceSplitter, type SentenceSplitter } from "./sentences.ts";

/** What the user may say about a report instead of leaving it to the text. */
export interface Given {
  readonly profile?: string;
  readonly profileData?: ProfileData;
  readonly period?: { readonly from: string; readonly to: string };
  readonly date?: string;
}

/** Builds the model of one document from its blocks. Pure; linear in the text. */
export function buildReport(text: string, document: DocumentBlocks, given: Given = {}): Report {
  const { blocks, footnotes, parts } = document;
  const language = detectLanguage(visibleWords(blocks));
  const profile =
    given.profileData ?? profiles.find(({ id }) => id === given.profile) ?? chooseProfile(blocks, language);
  const readers = readersFor(language, profile);

  const entries = outline(blocks, profile, language);
  const sections = entries.flatMap((entry) => entry.sections).sort((a, b) => startOf(a) - startOf(b));
  const sectionOf = new Map<Block, Section>();
  for (const section of sections) {
    if (section.heading) sectionOf.set(section.heading, section);
    for (const block of section.blocks) sectionOf.set(block, section);
  }
  for (const entry of entries) if (entry.heading) sectionOf.set(entry.heading, headingSection(entry));

  const stating = blocks.filter((block) => holdsStatements(sectionOf.get(block)!));
  const facts = readFacts(stating, readers.facts);
  const factsOf = (block: Block): readonly Fact[] => {
    let own = facts.get(block);
    if (!own) facts.set(block, (own = readFacts([block], readers.facts).get(block)!));
    return own;
  };

  const sentences: Sentence[] = [];
  const bySentenceBlock = new Map<Block, Sentence[]>();
  for (const block of stating) {
    const own = readSentences(block, readers.sentences, facts.get(block)!).map((sentence, i): Sentence => ({
      ...sentence,
      block,
      section: sectionOf.get(block)!,
      index: sentences.length + i,
    }));
    for (const sentence of own) sentences.push(sentence);
    bySentenceBlock.set(block, own);
  }

  const datesOf = (block: Block) => factsOf(block).filter(ofType("date"));
  const period = givenPeriod(given.period) ?? statedPeriod(blocks, datesOf, language);
  const date = givenDate(given.date) ?? statedDate(blocks, datesOf);
  return {
    text,
    lines: new LineIndex(text),
    language,
    profile,
    blocks,
    entries,
    sections,
    sentences,
    sectionOf: (block) => sectionOf.get(block)!,
    factsOf,
    sentencesOf: (block) => bySentenceBlock.get(block) ?? [],
    ...(period && { period }),
    ...(date && { date }),
    ...(footnotes && { footnotes }),
    ...(parts && { parts }),
  };
}

/** Enough words to know a language by: code and addresses left out, headings and paragraphs alike. */
function visibleWords(blocks: readonly Block[]): string {
  let words = "";
  for (const { kind, text, content, opaque } of blocks) {
    if (kind === "code") continue;
    let seen = 0;
    for (const { start, end } of opaque) {
      words += text.slice(seen, start - content.start);
      seen = end - content.start;
    }
    words += `${text.slice(seen)}\n`;
    if (words.length > ENOUGH_WORDS) break;
  }
  return words;
}

const ENOUGH_WORDS = 20_000;

interface Readers {
  readonly facts: FactReader;
  readonly sentences: SentenceSplitter;
}

/** Readers are compiled once per language and profile: compiling costs more than reading a page. */
const compiled = new Map<string, Readers>();

function readersFor(pack: LanguagePack, profile: ProfileData): Readers {
  const labels = Object.values(profile.entry?.labels ?? {})
    .flat()
    .filter((label) => label !== undefined);
  const key = [pack.id, ...labels].join("\n");
  let readers = compiled.get(key);
  if (!readers) compiled.set(key, (readers = { facts: factReader(pack, labels), sentences: sentenceSplitter(pack) }));
  return readers;
}

/** The facts of every block, those of a table cell by cell, with absolute places. */
function readFacts(blocks: readonly Block[], read: FactReader): Map<Block, readonly Fact[]> {
  const pieces = blocks.flatMap((block) => {
    if (block.kind === "code") return [];
    const opaque = new Within(block.opaque);
    const parts = block.rows ? block.rows.flatMap(({ cells }) => cells) : [{ span: block.content, text: block.text }];
    return parts.map(({ span, text }) => ({ block, start: span.start, text, opaque: opaque.in(span) }));
  });
  const found = read(pieces);
  const facts = new Map<Block, Fact[]>(blocks.map((block) => [block, []]));
  for (const [i, { block, start }] of pieces.entries()) {
    const own = facts.get(block)!;
    for (const fact of found[i]!) own.push(placed(fact, start));
  }
  return facts;
}

/** Spans in order, asked for by pieces in order: each is looked at once, however many cells a table has. */
class Within {
  readonly #spans: readonly Span[];
  #next = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  /** Those inside of the piece, relative to it. */
  in(piece: Span): Span[] {
    const inside: Span[] = [];
    while (this.#next < this.#spans.length && this.#spans[this.#next]!.start < piece.end) {
      const { start, end } = this.#spans[this.#next++]!;
      if (start >= piece.start)
        inside.push({ start: start - piece.start, end: Math.min(end, piece.end) - piece.start });
    }
    return inside;
  }
}

function readSentences(
  block: Block,
  split: SentenceSplitter,
  facts: readonly Fact[],
): Pick<Sentence, "span" | "text" | "facts">[] {
  if (block.kind === "code" || block.kind === "heading") return [];
  const spans = block.rows
    ? block.rows.flatMap(({ cells }) => (cells.length > 0 ? [rowSpan(cells)] : []))
    : split(block.text).map((span) => absolute(span, block));
  let next = 0;
  return spans.map((span) => {
    const inside: Fact[] = [];
    while (next < facts.length && facts[next]!.span.start < span.end) {
      if (facts[next]!.span.start >= span.start) inside.push(facts[next]!);
      next++;
    }
    return {
      span,
      text: block.text.slice(span.start - block.content.start, span.end - block.content.start),
      facts: inside,
    };
  });
}

const absolute = ({ start, end }: Span, block: Block): Span => ({
  start: start + block.content.start,
  end: end + block.content.start,
});

const rowSpan = (cells: readonly { readonly span: Span }[]): Span => ({
  start: cells[0]!.span.start,
  end: cells.at(-1)!.span.end,
});

const startOf = ({ heading, blocks }: Section): number => (heading ?? blocks[0])?.span.start ?? 0;

/** The heading of an entry stands in none of its sections. */
const headingSection = (entry: Entry): Section =>
  entry.sections.find(({ heading }) => heading === entry.heading) ?? { role: "heading", name: "", blocks: [], entry };

function givenDate(text: string | undefined): Stated | undefined {
  const days = text === undefined ? undefined : parseIso(text);
  return days && { days };
}
