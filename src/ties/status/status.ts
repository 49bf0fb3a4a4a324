import type { LanguagePack } from "../../lang/pack.ts";

/** `mainstreamed`: completed, and its results are now part of the regular work. */
export type Status = "ongoing" | "completed" | "mainstreamed";

interface StatusReader {
  /** Of the words that introduce a list: "through the following completed projects:". */
  leadIn(text: string): Status | undefined;
  /** Of the words that follow the name of a project: "… was completed in May". */
  behind(text: string): Status | undefined;
  /** Of the words that lead to it: "the completed project …". */
  inFront(text: string): Status | undefined;
}

const readers = new Map<LanguagePack, StatusReader | undefined>();

/** Reads statuses in one language; undefined where the language has no words for them. */
export function statusReader(pack: LanguagePack): StatusReader | undefined {
  if (!readers.has(pack)) readers.set(pack, pack.statuses && makeReader(pack.statuses));
  return readers.get(pack);
}

function makeReader(statuses: NonNullable<LanguagePack["statuses"]>): StatusReader {
  const any = (sources: readonly string[]): RegExp => new RegExp(sources.join("|"), "iu");
  const none = any(statuses.none);
  const words = [
    ["mainstreamed", any(statuses.mainstreamed)],
    ["completed", any(statuses.completed)],
    ["ongoing", any(statuses.ongoing)],
  ] as const;
  const told = [
    ["completed", any(statuses.told.completed)],
    ["ongoing", any(statuses.told.ongoing)],
  ] as const;
  const first = (patterns: readonly (readonly [Status, RegExp])[], text: string): Status | undefined =>
    none.test(text) ? undefined : patterns.find(([, pattern]) => pattern.test(text))?.[0];
  const led = new RegExp(`(?:${statuses.link})$`, "iu");
  return {
    leadIn: (text) => first(words, text),
    behind: (text) => first(told, text),
    inFront: (text) => (led.test(text) ? first(words, text.slice(-LEAD)) : undefined),
  };
}

/** How far in front of a name the word for its status may begin. */
const LEAD = 40;
