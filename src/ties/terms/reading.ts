import type { LanguagePack } from "../../lang/pack.ts";
import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { remembered } from "../../text/remembered.ts";
import { expansionsIn, type Expansion } from "./abbreviations.ts";
import { passagesOf, type Passage } from "./passage.ts";
import { titleReader, type Title } from "./read-titles.ts";
import { slotReader, type Slots } from "./slots.ts";
import { Stretches } from "./stretches.ts";
import { wordsOf, type Word } from "./word.ts";
import { nameReader } from "./written-names.ts";

/** What a passage has by itself of names, titles and abbreviations. */
export interface Reading {
  readonly words: readonly Word[];
  /** The letters of the names with capitals. */
  readonly names: readonly string[];
  readonly stretches: Stretches;
  readonly slots?: Slots;
  /** Those in quotation marks. */
  readonly titles: readonly Title[];
  readonly expansions: readonly Expansion[];
}

/** The readings of all passages that have anything, in order. */
export function readingsOf(report: Report): Reading[] {
  const { own, fixed } = blockReaders(report.language);
  const readings: Reading[] = [];
  for (const block of report.blocks) {
    const read = isFixed(block, report) ? fixed : own;
    for (const reading of read(block)) readings.push(reading);
  }
  return readings;
}

/** All passages in order. */
export const allPassages = (report: Report): Passage[] =>
  report.blocks.flatMap((block) => passagesOf(block, isFixed(block, report)));

const isFixed = (block: Block, report: Report): boolean => report.sectionOf(block).role === "fixed";

/** Every block is read once. */
const blockReaders = remembered((pack: LanguagePack) => {
  const namesIn = nameReader(pack);
  const slotsIn = slotReader(pack);
  const titlesIn = titleReader(pack);
  const read = (passage: Passage): Reading[] => {
    const words = wordsOf(passage, pack.spaced);
    const slots = slotsIn(passage);
    const titles = titlesIn(passage);
    const expansions = expansionsIn(passage);
    if (words.length + titles.length + expansions.length === 0 && !slots) return [];
    return [
      { words, names: namesIn(words), stretches: new Stretches(words), titles, expansions, ...(slots && { slots }) },
    ];
  };
  const reader = (fixed: boolean) =>
    remembered((block: Block): readonly Reading[] => passagesOf(block, fixed).flatMap(read));
  return { own: reader(false), fixed: reader(true) };
});
