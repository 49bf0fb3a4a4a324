import type { Report, Section, Sentence } from "../../model/report.ts";
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
  #places: ReadonlyMap<Block, Section> = new Map();
  #settled: readonly Sentence[] = [];
  #entries = 0;
  #edition = -1;

  /** All conflicts of an edition, in the order of the text. */
  conflicts(
    report: Report,
    alignment: Alignment,
    settled: readonly Claim[],
    find: (sentence: Sentence) => readonly Conflict[],
  ): readonly Conflict[] {
    const places = new Map(report.blocks.map((block) => [block, report.sectionOf(block)]));
    const closed = settled.map(({ sentence }) => sentence);
    // An edition that nobody asked about leaves a gap; a first entry makes what is outside of it a summary.
    const goesOn = alignment.edition === this.#edition + 1 && report.entries.length > 1 === this.#entries > 1;
    if (!goesOn) this.#conflicts.clear();
    const again = goesOn
      ? alignment.around([...alignment.touched, ...this.#moved(report), ...closed, ...this.#settled], NARROW)
      : new Set(report.sentences);
    const here = new Set(report.sentences);
    for (const sentence of again) {
      const conflicts = here.has(sentence) ? find(sentence) : [];
      if (conflicts.length > 0) this.#conflicts.set(sentence, conflicts);
      else this.#conflicts.delete(sentence);
    }
    this.#places = places;
    this.#settled = closed;
    this.#entries = report.entries.length;
    this.#edition = alignment.edition;
    return [...this.#conflicts].sort(([a], [b]) => a.span.start - b.span.start).flatMap(([, conflicts]) => conflicts);
  }

  /** Sentences that stand under other headings than before. */
  #moved(report: Report): Sentence[] {
    const moved: Sentence[] = [];
    for (const block of report.blocks) {
      const before = this.#places.get(block);
      if (before && !isSamePlace(before, report.sectionOf(block))) moved.push(...report.sentencesOf(block));
    }
    return moved;
  }
}

/** An edit renews the objects of its section and its entry. Their headings say whether they are still the same. */
const isSamePlace = (a: Section, b: Section): boolean =>
  a === b ||
  (a.role === b.role &&
    a.heading !== undefined &&
    a.heading === b.heading &&
    a.entry.label === b.entry.label &&
    a.entry.heading === b.entry.heading &&
    (a.entry.heading !== undefined || !(a.entry.headingLost || b.entry.headingLost)));
