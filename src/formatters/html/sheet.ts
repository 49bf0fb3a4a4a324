import type { Changes } from "../../engine/compare-runs.ts";
import type { LintResult, Message } from "../../engine/result.ts";
import type { FormatOptions } from "../formatter.ts";
import { wordsFor, type Words } from "./words.ts";

/** What the parts of the page on one report have in common. */
export interface Sheet {
  readonly result: LintResult;
  readonly name: string;
  readonly words: Words;
  readonly source: string | undefined;
  readonly withRepairs: boolean;
  readonly changes: Changes | undefined;
  readonly isNew: (finding: Message) => boolean;
  /** The address of a finding, by its place among those of the report. */
  readonly anchor: (index: number) => string;
  /** The address of a part of this report's pages. */
  readonly part: (name: string) => string;
  /** What a rule reports, in the language of the page where that is known. */
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
    source: options.sourceOf(result.filePath),
    withRepairs: options.suggest ?? false,
    changes,
    isNew: (finding) => changes?.isNew(finding) ?? false,
    anchor: (finding) => part(`f${finding + 1}`),
    part,
    summaryOf: (ruleId) => words.rules[ruleId] ?? options.rules.find(({ id }) => id === ruleId)?.summary ?? "",
  };
}

/** Findings by the entry that they stand in, in the order of the document; each with its place among all. */
export function byEntry({ result: { messages } }: Sheet): ReadonlyMap<string, readonly (readonly [Message, number])[]> {
  const groups = new Map<string, (readonly [Message, number])[]>();
  for (const [index, message] of messages.entries()) {
    const entry = message.place.entry ?? "";
    groups.set(entry, [...(groups.get(entry) ?? []), [message, index]]);
  }
  return groups;
}
