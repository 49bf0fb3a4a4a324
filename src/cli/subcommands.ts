import type { Host } from "../host/host.ts";

/** A word in the first place that is no report. A file of that name is meant by `./rules`. */
type Subcommand = (words: readonly string[], host: Host) => Promise<number>;

/** Each loaded only when it is asked for. */
const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  config: async () => (await import("./show-config.ts")).showConfig,
  explain: async () => (await import("./explain-rule.ts")).explainRule,
  merge: async () => (await import("./merge.ts")).merge,
  init: async () => (await import("./init.ts")).init,
  sheet: async () => (await import("./sheet.ts")).sheet,
  rules: async () => (await import("./list-rules.ts")).listRules,
};

export const subcommandNamed = (word: string | undefined): (() => Promise<Subcommand>) | undefined =>
  word !== undefined && Object.hasOwn(SUBCOMMANDS, word) ? SUBCOMMANDS[word] : undefined;

/** The others are told in the help of the whole. */
export const hasOwnHelp = (word: string | undefined): boolean => word === "sheet";
