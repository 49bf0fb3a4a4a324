import type { Changes } from "../../engine/compare-runs.ts";
import type { LintResult, Message } from "../../engine/result.ts";
import type { FormatOptions } from "../formatter.ts";
import { wordsFor, type Words } from "./words.ts";

/** What the parts of the page on one report have in common. */
export interface Sheet {
  readonly result: LintResult;
  readonly name: string;
  readonly words: Words;
  /** Of this file, or of another one of the same report. */
  readonly sourceOf: (filePath?: string) => string | undefined;
  readonly fileNameOf: (filePath: string) => string;
  readonly withRepairs: boolean;
  readonly changes: Changes | undefined;
  readonly isNew: (finding: Message) => boolean;
  /** The address of a finding, by its place among those of the report. */
  readonly anchor: (index: number) => string;
  /** The address of a part of this report's pages. */
  readonly part: (name: string) => string;
  /** What a rule is called and what it reports, in the language of the page where that is known. */
  readonly nameOf: (ruleId: string) => string;
  readonly summaryOf: (ruleId: string) => string;
}

export function sheetOf(result: LintResult, index: number, options: FormatOptions): Sheet {
  const words = wordsFor(result.language);
  const changes = options.changesOf?.(result.filePath);
  const part = (name: string): string => `r${index + 1}-${name}`;
  return {
    result,
    name: options.nameOf(result.filePath),
    words,
    sourceOf: (filePath = result.filePath) => options.sourceOf(filePath),
    fileNameOf: options.nameOf,
    withRepairs: options.suggest ?? false,
    changes,
    isNew: (finding) => changes?.isNew(finding) ?? false,
    anchor: (finding) => part(`f${finding + 1}`),
    part,
    nameOf: (ruleId) => words.rules[ruleId]?.name ?? ruleId,
    summaryOf: (ruleId) => words.rules[ruleId]?.summary ?? options.rules.find(({ id }) => id === ruleId)?.summary ?? "",
  };
}

/** A finding with its place among all of its report. */
export type Numbered = readonly [finding: Message, index: number];

/** Findings by the entry that they stand in, or by section in a report without entries, in the order of the document. */
export function byEntry({ result: { messages } }: Sheet): ReadonlyMap<string, readonly Numbered[]> {
  const hasEntries = messages.some(({ place }) => place.entry);
  return grouped(messages, ({ place }) => [(hasEntries ? place.entry : place.section) ?? ""]);
}

/** Findings by who is responsible; one for which several are goes to each of them. */
export const byDepartment = (sheet: Sheet): ReadonlyMap<string, readonly Numbered[]> =>
  grouped(sheet.result.messages, (finding) => {
    const departments = departmentsOf(finding, sheet);
    return departments.length > 0 ? departments : [""];
  });

/** Who is responsible for the entry that a finding stands in, or for the section, where there is no entry. */
export function departmentsOf({ place }: Message, { result: { outline } }: Sheet): readonly string[] {
  const entry = outline?.entries.find(({ label }) => label === (place.entry ?? ""));
  const unit = place.entry ? entry : entry?.sections.find(({ name }) => name === place.section);
  return unit?.departments ?? [];
}

function grouped(
  messages: readonly Message[],
  namesOf: (finding: Message) => readonly string[],
): ReadonlyMap<string, readonly Numbered[]> {
  const groups = new Map<string, Numbered[]>();
  for (const [index, message] of messages.entries()) {
    for (const name of namesOf(message)) groups.set(name, [...(groups.get(name) ?? []), [message, index]]);
  }
  return groups;
}
