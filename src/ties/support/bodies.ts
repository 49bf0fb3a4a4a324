import { ofType } from "../../model/facts/fact.ts";
import type { Entry, Report, Sentence } from "../../model/report.ts";
import type { Alignment } from "../alignment.ts";

/** What an entry tells, apart from its highlights and from sections that list what other entries list too. */
export interface Body {
  readonly entry: Entry;
  readonly sentences: readonly Sentence[];
  /** Of its sections. */
  readonly roles: ReadonlySet<string>;
  /** All that its sentences are about. */
  readonly features: ReadonlySet<number>;
  /** Entries that it sends the reader to. */
  readonly refersTo: readonly Entry[];
}

export function bodiesOf(report: Report, alignment: Alignment): ReadonlyMap<Entry, Body> {
  const lists = new Set(report.profile.sections.flatMap(({ role, repeats }) => (repeats ? [role] : [])));
  const byNumber = new Map(report.entries.flatMap((entry) => entry.numbers.map((number) => [number, entry] as const)));
  const sentences = new Map<Entry, Sentence[]>();
  for (const sentence of report.sentences) {
    const { entry, role } = report.sectionOf(sentence.block);
    if (role === "highlights" || lists.has(role)) continue;
    const own = sentences.get(entry);
    if (own) own.push(sentence);
    else sentences.set(entry, [sentence]);
  }
  return new Map(
    [...sentences].map(([entry, own]) => [
      entry,
      {
        entry,
        sentences: own,
        roles: new Set(own.map(({ block }) => report.sectionOf(block).role)),
        features: featuresOf(own, alignment),
        refersTo: referredFrom(own, byNumber).filter((other) => other !== entry),
      },
    ]),
  );
}

const referredFrom = (sentences: readonly Sentence[], byNumber: ReadonlyMap<number, Entry>): Entry[] => [
  ...new Set(
    sentences
      .flatMap(({ facts }) => facts.filter(ofType("reference")))
      .filter(({ kind }) => kind === "entry")
      .flatMap(({ targets }) => targets.flatMap(({ value }) => byNumber.get(value) ?? [])),
  ),
];

function featuresOf(sentences: readonly Sentence[], alignment: Alignment): ReadonlySet<number> {
  const all = new Set<number>();
  for (const sentence of sentences) for (const feature of alignment.features(sentence)) all.add(feature);
  return all;
}
