import type { Entry, Report, Section, Sentence } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import { gather } from "../../text/gather.ts";
import { inOrder } from "../../text/in-order.ts";
import { memory } from "../../text/remembered.ts";
import { SharedKeys } from "../../text/shared-keys.ts";
import { type RepeatedItem, repeatedItems } from "./items.ts";
import { sameSentences } from "./passages.ts";
import { type Unit, unitsIn } from "./units.ts";

export interface Units {
  /** How many there are. */
  readonly count: number;
  /** Those that have the same words as another one, with each other. */
  readonly repeated: readonly (readonly Unit[])[];
  /** Those that share a part of their sketches, with each other. */
  readonly similar: readonly (readonly Unit[])[];
  /** What stands twice in a list. */
  readonly items: readonly RepeatedItem[];
  /** Sentences that stand twice in a section. */
  readonly sentences: readonly (readonly Sentence[])[];
}

/** What was found in the earlier edition of a report. */
export class RepeatMemory {
  readonly words = new SharedKeys<Unit, string>(({ said }) => [said.key], inOrder);
  readonly parts = new SharedKeys<Unit, number>(({ said }) => (said.weight >= REWORDED ? said.sketch : []), inOrder);
}

/** A block shorter than this is looked for word by word only. */
const REWORDED = 20;

/** What so many entries share stands there by design. */
const BY_DESIGN = 4;
const BY_DESIGN_SHARE = 0.2;

/** The blocks that can be compared, and what repeats within a section. What many entries share is left out. */
export function readUnits(report: Report, memory: RepeatMemory): Units {
  const sections = report.sections.filter(holdsStatements).map((section) => readSection(section, report));
  const lists = sections.map(({ units }) => units).filter(({ length }) => length > 0);
  const groups = memory.words.show(lists);
  const limit = Math.max(BY_DESIGN, report.entries.length * BY_DESIGN_SHARE);
  const byDesign = new Set(groups.filter((group) => group.length >= limit && entriesOf(group).size >= limit).flat());
  const similar = report.profile.entry ? memory.parts.show(lists) : [];
  const isMeant = (unit: Unit): boolean => !byDesign.has(unit);
  const isAllMeant = (group: readonly Unit[]): boolean => group.every(isMeant);
  return {
    count: lists.reduce((sum, { length }) => sum + length, -byDesign.size),
    repeated: groups.filter(isAllMeant),
    similar: similar.map((group) => (isAllMeant(group) ? group : group.filter(isMeant))),
    items: gather(sections, ({ items }) => items).filter(({ units }) => isAllMeant(units)),
    sentences: gather(sections, ({ sentences }) => sentences),
  };
}

const entriesOf = (group: readonly Unit[]): ReadonlySet<Entry> => new Set(group.map(({ section }) => section.entry));

interface Reading extends Pick<Units, "items" | "sentences"> {
  readonly units: readonly Unit[];
}

const recall = memory<Section, Reading>();

const readSection = (section: Section, report: Report): Reading =>
  recall(section, () => {
    const units = unitsIn(section, report);
    return { units, items: repeatedItems(units, report), sentences: sameSentences(section, report) };
  });
