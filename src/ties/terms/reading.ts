import type { LanguagePack } from "../../lang/pack.ts";
import { blocksInEntry } from "../../model/blocks-in.ts";
import type { Entry, Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { gather } from "../../text/gather.ts";
import { memory, remembered } from "../../text/remembered.ts";
import { expansionsIn, type Expansion } from "./abbreviations.ts";
import { passagesOf, type Passage } from "./passage.ts";
import { titleReader, type Title } from "./read-titles.ts";
import { slotReader, type Slots } from "./slots.ts";
import { Stretches } from "./stretches.ts";
import { wordsOf, type Word } from "./word.ts";
import { nameReader } from "./written-names.ts";

/** The words of a passage that has others than figures, addresses and symbols. */
export interface Wording {
  readonly words: readonly Word[];
  /** The letters of the names with capitals. */
  readonly names: readonly string[];
  readonly stretches: Stretches;
}

/** What passages have by themselves of names, titles and abbreviations, each kind in order. */
export interface Reading {
  readonly wordings: readonly Wording[];
  readonly slots: readonly Slots[];
  /** Those in quotation marks. */
  readonly titles: readonly Title[];
  readonly expansions: readonly Expansion[];
}

/** The readings of all entries, in order: those of entries that an edit does not reach are the same objects. */
export const readingsOf = (report: Report): Reading[] =>
  report.entries.map((entry) => recall(entry, () => joined(readingsIn(entry, report))));

const recall = memory<Entry, Reading>();

function readingsIn(entry: Entry, report: Report): Reading[] {
  const { own, fixed } = blockReaders(report.language);
  return blocksInEntry(entry).map((block) => (isFixed(block, report) ? fixed : own)(block));
}

/** In one, in order. */
const joined = (readings: readonly Reading[]): Reading => ({
  wordings: gather(readings, ({ wordings }) => wordings),
  slots: gather(readings, ({ slots }) => slots),
  titles: gather(readings, ({ titles }) => titles),
  expansions: gather(readings, ({ expansions }) => expansions),
});

/** All passages in order. */
export const allPassages = (report: Report): Passage[] =>
  report.blocks.flatMap((block) => passagesOf(block, isFixed(block, report)));

const isFixed = (block: Block, report: Report): boolean => report.sectionOf(block).role === "fixed";

const NOTHING: Reading = { wordings: [], slots: [], titles: [], expansions: [] };

/** Every block is read once. */
const blockReaders = remembered((pack: LanguagePack) => {
  const namesIn = nameReader(pack);
  const slotsIn = slotReader(pack);
  const titlesIn = titleReader(pack);
  const wordingIn = (passage: Passage): Wording[] => {
    const words = wordsOf(passage, pack.spaced);
    return words.some(({ opaque }) => !opaque)
      ? [{ words, names: namesIn(words), stretches: new Stretches(words) }]
      : [];
  };
  const reader = (fixed: boolean) =>
    remembered((block: Block): Reading => {
      const passages = passagesOf(block, fixed);
      const reading = {
        wordings: passages.flatMap(wordingIn),
        slots: passages.flatMap((passage) => slotsIn(passage) ?? []),
        titles: passages.flatMap(titlesIn),
        expansions: passages.flatMap(expansionsIn),
      };
      return Object.values(reading).some((list) => list.length > 0) ? reading : NOTHING;
    });
  return { own: reader(false), fixed: reader(true) };
});
