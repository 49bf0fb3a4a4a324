import type { LanguagePack } from "../lang/pack.ts";
import type { ProfileData } from "../profile/profile.ts";
import type { Block } from "../text/block.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { OffsetMap } from "../text/offset-map.ts";
import type { Part } from "../text/joined-text.ts";
import type { Span } from "../text/span.ts";
import type { Fact, Interval } from "./facts/fact.ts";

/** A sentence of a paragraph, an item or a table's cell, with what it states. Where it stands is where its block stands. */
export interface Sentence {
  readonly span: Span;
  /** What a reader sees, aligned with `span`. */
  readonly text: string;
  readonly block: Block;
  readonly facts: readonly Fact[];
}

export interface Section {
  /** `highlights`, `activities`, ...; `fixed` for wording that is not the report's own; `other` when it is unknown. */
  readonly role: string;
  /** As written in the heading; empty for what stands before the first heading. */
  readonly name: string;
  readonly heading?: Block;
  /** Without the heading. */
  readonly blocks: readonly Block[];
  readonly entry: Entry;
}

/** The unit that repeats. A report without such a unit is one entry without a label. */
export interface Entry {
  /** As written: `建议13*、14*和17*`; made up from the numbers for an entry that lost its heading; empty if it has none. */
  readonly label: string;
  readonly numbers: readonly number[];
  readonly heading?: Block;
  /** Its heading is lost: the sections began again without one. `numbers` is then filled only if it can be no other. */
  readonly headingLost: boolean;
  readonly sections: readonly Section[];
  readonly span: Span;
}

/** Where a value came from, when the text did not say. */
export interface Stated {
  readonly days: Interval;
  /** Where the text states it; undefined if the settings do. */
  readonly span?: Span;
}

/**
 * Everything that can be known about one document. Built once, shared by every rule, never changed. All places are stable offsets (see
 * `OffsetMap`); only `text` and `lines` go by offsets of the text.
 */
export interface Report {
  readonly text: string;
  readonly lines: LineIndex;
  readonly offsets: OffsetMap;
  /** The text between two stable offsets, with its markup. */
  slice(start: number, end: number): string;
  readonly language: LanguagePack;
  readonly profile: ProfileData;
  readonly blocks: readonly Block[];
  /** What stands before the first entry is an entry without a label. */
  readonly entries: readonly Entry[];
  readonly sections: readonly Section[];
  /** Those of the sections that hold statements: not of fixed wording, lists of documents, names and codes. */
  readonly sentences: readonly Sentence[];
  /** The section that a block stands in. */
  sectionOf(block: Block): Section;
  /** The facts of a heading, a paragraph, an item or all cells of a table. The same function for one language and profile. */
  readonly factsOf: (block: Block) => readonly Fact[];
  sentencesOf(block: Block): readonly Sentence[];
  /** The time that the report is about, and its own date: from the settings, else from the text, else unknown. */
  readonly period?: Stated;
  readonly date?: Stated;
  readonly footnotes?: ReadonlySet<string>;
  /** The files that the text was joined from, where it stands in several. */
  readonly parts?: readonly Part[];
}
