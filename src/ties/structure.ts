import type { LanguagePack } from "../lang/pack.ts";
import type { Entry, Report, Section } from "../model/report.ts";
import type { ProfileData, SectionData } from "../profile/profile.ts";
import type { Block } from "../text/block.ts";
import { gather } from "../text/gather.ts";
import { groupBy } from "../text/group-by.ts";
import { inOrder } from "../text/in-order.ts";
import { remembered } from "../text/remembered.ts";
import { SharedKeys } from "../text/shared-keys.ts";
import type { Span } from "../text/span.ts";
import { nameOf } from "./scopes.ts";
import { broken, type Tie } from "./tie.ts";

export type StructureProblem =
  /** A section that every entry has to have. */
  | "section-missing"
  | "section-empty"
  /** It stands before one that it should follow. */
  | "section-disordered"
  | "section-twice"
  /** An entry without its heading. */
  | "heading-lost"
  /** A number of the entries that none has. */
  | "entry-missing"
  /** A paragraph that nearly all entries have in another section. */
  | "paragraph-misplaced";

export interface StructureTie extends Tie {
  readonly relation: "complete";
  readonly problem: StructureProblem;
  /** What is missing or out of place: a section's or an entry's name. */
  readonly name: string;
  /** Where it should be or what it is compared with, in words. */
  readonly expected: string;
  readonly expectedAt?: Span;
}

/** The paragraphs of the earlier edition of a report by their words. */
export type StructureMemory = SharedKeys<Paragraph, string>;

export const structureMemory = (): StructureMemory =>
  new SharedKeys<Paragraph, string>(({ block }) => [block.text], inOrder);

/** The entries of a report against what its profile asks of each. A profile without entries asks nothing. */
export function structureTies(report: Report, memory: StructureMemory): StructureTie[] {
  if (!report.profile.entry) return [];
  const entries = report.entries.filter((entry) => entry.heading || entry.headingLost);
  return [
    ...gather(entries, flawReader(report.profile)(report.language)).map(({ tie, missing }) =>
      missing ? { ...tie, name: usualName(missing, report) } : tie,
    ),
    ...entries.filter(({ headingLost }) => headingLost).map((entry) => lostHeading(entry, report)),
    ...missingEntries(entries, report),
    ...misplacedParagraphs(entries, memory),
  ].sort((a, b) => a.at.start - b.at.start);
}

const tie = (problem: StructureProblem, at: Span, name: string, expected = "", expectedAt?: Span): StructureTie => ({
  relation: "complete",
  verdict: broken("strong"),
  problem,
  at,
  name,
  expected,
  ...(expectedAt && { expectedAt }),
});

/** What is wrong with an entry in itself. How a section is called that it lacks, other entries say. */
interface Flaw {
  readonly tie: StructureTie;
  readonly missing?: SectionData;
}

const flawReader = remembered(({ sections: wanted, ordered }: ProfileData) =>
  remembered((language: LanguagePack) =>
    remembered((entry: Entry): readonly Flaw[] => [
      ...sectionFlaws(entry, wanted, language),
      ...(ordered ? disorderedSections(entry, wanted).map((disordered) => ({ tie: disordered })) : []),
    ]),
  ),
);

const headed = ({ sections }: Entry): readonly Section[] => sections.filter(({ heading }) => heading);

function sectionFlaws(entry: Entry, wanted: readonly SectionData[], language: LanguagePack): Flaw[] {
  const place = entry.heading?.content ?? firstWords(entry);
  const present = headed(entry);
  return wanted.flatMap((data): Flaw[] => {
    const [first, second] = present.filter(({ role }) => role === data.role);
    if (!first)
      return data.required ? [{ tie: tie("section-missing", place, data.role, entry.label), missing: data }] : [];
    const at = first.heading!.content;
    return [
      ...(isEmpty(first) ? [{ tie: tie("section-empty", at, first.name, entry.label) }] : []),
      ...(second
        ? [{ tie: tie("section-twice", second.heading!.content, second.name, nameOf(first, { language }), at) }]
        : []),
    ];
  });
}

function disorderedSections(entry: Entry, wanted: readonly SectionData[]): StructureTie[] {
  const present = headed(entry);
  const order = new Map(wanted.map(({ role }, i) => [role, i]));
  const rising = new Set(longestRising(present.map(({ role }) => order.get(role) ?? -1)));
  return present.flatMap((section, i): StructureTie[] => {
    if (rising.has(i) || present.findIndex(({ role }) => role === section.role) < i) return [];
    const before = wanted
      .slice(0, order.get(section.role))
      .map(({ role }) => present.find((other) => other.role === role))
      .findLast((other) => other !== undefined);
    const at = section.heading!.content;
    return [tie("section-disordered", at, section.name, before?.name ?? "", before?.heading!.content)];
  });
}

/** A section with neither words nor parts of its own. 不适用 is words. */
const isEmpty = ({ blocks }: Section): boolean => blocks.every(({ text }) => text.trim() === "");

/** The name that the report itself uses for a section, else the first of the profile's in the report's language. */
function usualName(data: SectionData, report: Report): string {
  const used = report.sections.find(({ role, heading }) => role === data.role && heading)?.name;
  return used ?? data.names[report.language.id]?.[0] ?? Object.values(data.names)[0]?.[0] ?? data.role;
}

/** Positions of a longest rising run: what is not in it is what has been moved. */
function longestRising(values: readonly number[]): number[] {
  const best: number[][] = [];
  for (const [i, value] of values.entries()) {
    let longest: number[] = [];
    for (let j = 0; j < i; j++) if (values[j]! < value && best[j]!.length > longest.length) longest = best[j]!;
    best.push([...longest, i]);
  }
  return best.reduce((a, b) => (b.length > a.length ? b : a), []);
}

function lostHeading(entry: Entry, report: Report): StructureTie {
  const before = report.entries[report.entries.indexOf(entry) - 1];
  return tie("heading-lost", firstWords(entry), entry.label, before?.label ?? "", before?.heading?.content);
}

/** Where an entry without a heading begins: its first words, or its first section. */
function firstWords(entry: Entry): Span {
  const first = entry.sections[0];
  return first?.blocks[0] && !first.heading ? first.blocks[0].content : (first?.heading?.content ?? entry.span);
}

/** A number between the first and the last that no entry has, and that is not taken by one whose heading is lost. */
function missingEntries(entries: readonly Entry[], report: Report): StructureTie[] {
  const numbers = new Set(entries.flatMap((entry) => entry.numbers));
  const unnamed = entries.filter((entry) => entry.numbers.length === 0).length;
  const last = Math.max(0, ...numbers);
  if (!report.profile.entry?.consecutive || numbers.size < 3) return [];
  const missing = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !numbers.has(number));
  if (missing.length <= unnamed) return [];
  return missing.flatMap((number) => {
    const next = entries.find((entry) => entry.heading && entry.numbers[0]! > number);
    const before = entries.findLast((entry) => entry.heading && entry.numbers[0]! < number);
    const label = (before ?? next)?.label.replace(/\d.*$/u, String(number)) ?? String(number);
    return next && unnamed === 0
      ? [tie("entry-missing", next.heading!.content, label, before?.label ?? "", before?.heading?.content)]
      : [];
  });
}

/** A paragraph belongs to a section if at least so many entries have it there, and hardly one elsewhere. */
const SHARE = 0.5;
const FEWEST = 4;
const SHORTEST = 12;

interface Paragraph {
  readonly block: Block;
  readonly section: Section;
}

const paragraphsIn = remembered(({ sections }: Entry): readonly Paragraph[] =>
  sections
    .filter(({ role }) => role !== "fixed")
    .flatMap((section) =>
      section.blocks.filter(({ text }) => text.length >= SHORTEST).map((block) => ({ block, section })),
    ),
);

function misplacedParagraphs(entries: readonly Entry[], memory: StructureMemory): StructureTie[] {
  const same = memory.show(entries.map(paragraphsIn));
  const fewest = Math.max(FEWEST, entries.length * SHARE);
  return same
    .filter(({ length }) => length >= fewest)
    .flatMap((copies) => {
      const [home, ...others] = groupBy(copies, ({ section }) => section.role).sort((a, b) => b.length - a.length);
      if (home!.length < fewest) return [];
      const { block: model, section: usual } = home![0]!;
      return (
        others
          .filter((strays) => strays.length <= Math.max(1, home!.length / 10))
          .flat()
          // Where the section itself is missing, that is what is wrong.
          .filter(({ section }) => headed(section.entry).some(({ role }) => role === usual.role))
          .map(({ block, section }) =>
            tie("paragraph-misplaced", block.content, section.name, usual.name, model.content),
          )
      );
    });
}
