import type { LanguagePack } from "../lang/pack.ts";
import type { Block } from "../text/block.ts";
import type { Span } from "../text/span.ts";
import { shift } from "../text/span.ts";
import type { Fact } from "./facts/fact.ts";
import { factReader, placed, type FactReader } from "./facts/read.ts";
import { blocksInSection } from "./blocks-in.ts";
import type { Section, Sentence } from "./report.ts";
import { sentenceSplitter, type SentenceSplitter } from "./sentences.ts";

/** Reads what blocks state, in one language and with one set of labels for entries. Each block is read once. */
export class BlockReader {
  readonly #read: FactReader;
  readonly #split: SentenceSplitter;
  readonly #facts = new WeakMap<Block, readonly Fact[]>();
  readonly #sentences = new WeakMap<Block, readonly Sentence[]>();
  readonly #sentencesIn = new WeakMap<Section, readonly Sentence[]>();

  constructor(pack: LanguagePack, entryLabels: readonly string[]) {
    this.#read = factReader(pack, entryLabels);
    this.#split = sentenceSplitter(pack);
  }

  /** Reads the facts of many sections at once, which costs less than one by one. */
  prepare(sections: readonly Section[]): void {
    const fresh = sections.filter((section) => !this.#sentencesIn.has(section));
    this.#prepare(fresh.flatMap(blocksInSection).filter((block) => !this.#facts.has(block)));
  }

  /** The sentences of a section in order. */
  sentencesIn(section: Section): readonly Sentence[] {
    let sentences = this.#sentencesIn.get(section);
    if (!sentences) {
      sentences = blocksInSection(section).flatMap((block) => this.sentencesOf(block));
      this.#sentencesIn.set(section, sentences);
    }
    return sentences;
  }

  readonly factsOf = (block: Block): readonly Fact[] => {
    let facts = this.#facts.get(block);
    if (!facts) {
      this.#prepare([block]);
      facts = this.#facts.get(block)!;
    }
    return facts;
  };

  sentencesOf(block: Block): readonly Sentence[] {
    let sentences = this.#sentences.get(block);
    if (!sentences) this.#sentences.set(block, (sentences = readSentences(block, this.#split, this.factsOf(block))));
    return sentences;
  }

  #prepare(unread: readonly Block[]): void {
    if (unread.length > 0) for (const [block, facts] of readFacts(unread, this.#read)) this.#facts.set(block, facts);
  }
}

/** The facts of every block, those of a table cell by cell. */
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

function readSentences(block: Block, split: SentenceSplitter, facts: readonly Fact[]): Sentence[] {
  if (block.kind === "code" || block.kind === "heading") return [];
  const spans = block.rows
    ? block.rows.flatMap(({ cells }) => (cells.length > 0 ? [rowSpan(cells)] : []))
    : split(block.text).map((span) => shift(span, block.content.start));
  let next = 0;
  return spans.map((span): Sentence => {
    const inside: Fact[] = [];
    while (next < facts.length && facts[next]!.span.start < span.end) {
      if (facts[next]!.span.start >= span.start) inside.push(facts[next]!);
      next++;
    }
    return {
      span,
      text: block.text.slice(span.start - block.content.start, span.end - block.content.start),
      block,
      facts: inside,
    };
  });
}

const rowSpan = (cells: readonly { readonly span: Span }[]): Span => ({
  start: cells[0]!.span.start,
  end: cells.at(-1)!.span.end,
});
