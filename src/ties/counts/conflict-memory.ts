import type { Quantity } from "../../model/facts/fact.ts";
import type { Entry, Report, Section, Sentence } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { type Alignment, NARROW } from "../alignment.ts";
import type { Claim } from "./claims.ts";

/** Two figures that contradict each other. */
export interface Conflict {
  readonly claim: Claim;
  readonly other: Claim;
}

/**
 * Conflicts by the sentence that stands first, from edition to edition. A sentence is compared again if it could find, or be found by, one
 * that is new or gone, weighs otherwise, stands elsewhere, or was settled or opened.
 */
export class ConflictMemory {
  readonly #conflicts = new Map<Sentence, readonly Conflict[]>();
  /** Where each block was last seen, and in which entries all has been seen. */
  readonly #places = new WeakMap<Block, Section>();
  readonly #seen = new WeakSet<Entry>();
  #settled: ReadonlyMap<Quantity, Sentence> = new Map();
  #hasEntries = false;
  #edition = -1;

  /** All conflicts of an edition, in the order of the text. */
  conflicts(
    report: Report,
    alignment: Alignment,
    settled: readonly Claim[],
    find: (sentence: Sentence) => readonly Conflict[],
  ): readonly Conflict[] {
    const closed = new Map(settled.map(({ quantity, sentence }) => [quantity, sentence]));
    const hasEntries = report.entries.length > 1;
    // An edition that nobody asked about leaves a gap; a first entry makes what is outside of it a summary.
    const goesOn = alignment.edition === this.#edition + 1 && hasEntries === this.#hasEntries;
    if (!goesOn) this.#conflicts.clear();
    const moved = this.#moved(report);
    const again = goesOn
      ? alignment.around(
          [...alignment.touched, ...moved, ...onlyIn(closed, this.#settled), ...onlyIn(this.#settled, closed)],
          NARROW,
        )
      : report.sentences;
    for (const sentence of again) {
      const conflicts = alignment.has(sentence) ? find(sentence) : [];
      if (conflicts.length > 0) this.#conflicts.set(sentence, conflicts);
      else this.#conflicts.delete(sentence);
    }
    this.#settled = closed;
    this.#hasEntries = hasEntries;
    this.#edition = alignment.edition;
    return [...this.#conflicts].sort(([a], [b]) => a.span.start - b.span.start).flatMap(([, conflicts]) => conflicts);
  }

  /** Sentences that stand under other headings than before. */
  #moved(report: Report): Sentence[] {
    const moved: Sentence[] = [];
    for (const entry of report.entries) {
      if (this.#seen.has(entry)) continue;
      this.#seen.add(entry);
      for (const section of entry.sections) {
        for (const block of section.blocks) {
          const before = this.#places.get(block);
          this.#places.set(block, section);
          if (before && !isSamePlace(before, section)) moved.push(...report.sentencesOf(block));
        }
      }
    }
    return moved;
  }
}

const onlyIn = (settled: ReadonlyMap<Quantity, Sentence>, others: ReadonlyMap<Quantity, Sentence>): Sentence[] =>
  [...settled].filter(([quantity]) => !others.has(quantity)).map(([, sentence]) => sentence);

/** An edit renews the objects of its section and its entry. Their headings say whether they are still the same. */
const isSamePlace = (a: Section, b: Section): boolean =>
  a === b ||
  (a.role === b.role &&
    a.heading !== undefined &&
    a.heading === b.heading &&
    a.entry.label === b.entry.label &&
    a.entry.heading === b.entry.heading &&
    (a.entry.heading !== undefined || !(a.entry.headingLost || b.entry.headingLost)));
