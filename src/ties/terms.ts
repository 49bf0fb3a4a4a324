import type { Report } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { gather } from "../text/gather.ts";
import { ListMemory } from "../text/list-memory.ts";
import { contains, type Span } from "../text/span.ts";
import type { Expansion } from "./terms/abbreviations.ts";
import { expansionTies } from "./terms/expansions.ts";
import { formTies } from "./terms/forms.ts";
import { hanNameTies } from "./terms/han-names.ts";
import { blocksWithNames, listedNameTies } from "./terms/listed-names.ts";
import { listedTitles, type Title } from "./terms/read-titles.ts";
import { readingsOf, type Wording } from "./terms/reading.ts";
import { SlotIndex, type Slot } from "./terms/slots.ts";
import type { TermTie } from "./terms/tie.ts";
import { titlePairs, titleTies, type TitlePair } from "./terms/titles.ts";
import { typoTies } from "./terms/typos.ts";
import { writtenNames } from "./terms/written-names.ts";
import { isBroken } from "./tie.ts";

export type { TermTie } from "./terms/tie.ts";

/** What was found in the earlier edition of a report. */
export class TermMemory {
  readonly titles = new ListMemory<Title, readonly (readonly TitlePair[])[]>();
  readonly names = new ListMemory<Wording, readonly TermTie[]>();
  readonly listedNames = new ListMemory<Block, readonly TermTie[]>();
  readonly slots = new SlotIndex();
  readonly hanNames = new ListMemory<Slot, readonly TermTie[]>();
  readonly expansions = new ListMemory<Expansion, readonly TermTie[]>();
}

/** Names, titles and abbreviations, and whether each is written in one way throughout the report. */
export function termTies(report: Report, memory: TermMemory): TermTie[] {
  const { language } = report;
  const readings = readingsOf(report);
  const wordings = readings.map((reading) => reading.wordings);
  const slots = readings.map((reading) => reading.slots);
  const titles = gather(readings, (reading) => reading.titles);
  const expansions = gather(readings, (reading) => reading.expansions);
  return onceEach([
    ...titleTies(
      memory.titles.of([...titles, ...listedTitles(report)], (all) => titlePairs(all, language)),
      report.offsets,
    ),
    ...memory.names.of(wordings.flat(), (all) => {
      const names = writtenNames(wordings);
      return [...formTies(names, all), ...typoTies(names, language)];
    }),
    ...memory.listedNames.of(blocksWithNames(report), listedNameTies),
    ...memory.hanNames.of(memory.slots.show(slots), (mixed) => hanNameTies(mixed, language)),
    ...memory.expansions.of(expansions, (all) => expansionTies(all, language)),
  ]);
}

/** What is told by one kind of tie is not told again by another. */
function onceEach(ties: readonly TermTie[]): TermTie[] {
  const told: Span[] = [];
  const isTold = (place: Span): boolean => told.some((at) => contains(at, place) || contains(place, at));
  return ties.filter((tie) => {
    if (!isBroken(tie)) return true;
    if (tie.places.every(isTold)) return false;
    told.push(...tie.places);
    return true;
  });
}
