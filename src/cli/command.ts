import type { Changed } from "./changed-files.ts";
import type { FailOn } from "../config/fail-on.ts";
import type { Output } from "./outputs.ts";
import type { Shard } from "./shard.ts";

/** What the command line asks for. */
export interface Command {
  /** Files, folders and globs as they were typed. */
  readonly names: readonly string[];
  readonly outputs: readonly Output[];
  readonly profile: string | undefined;
  readonly rules: readonly string[] | undefined;
  readonly config: string | undefined;
  /** Also say how many of the figures were checked. */
  readonly coverage: boolean;
  /** Undefined: as the terminal allows. */
  readonly color: boolean | undefined;
  /** Show and count errors only. */
  readonly quiet: boolean;
  /** From which severity on the command fails; undefined: as `tieout.yml` says. */
  readonly failOn: FailOn | undefined;
  /** More warnings than this make the command fail; undefined for no such limit. */
  readonly maxWarnings: number | undefined;
  /** A file of known findings, which are not shown. */
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  /** A file of what earlier runs found; undefined for none. */
  readonly cache: string | undefined;
  /** The text comes from standard input, and this is its name. */
  readonly stdin: string | undefined;
  /** Only the files that differ from a revision; undefined for all. */
  readonly changed: Changed | undefined;
  /** One part of the reports, to be merged with the others. */
  readonly shard: Shard | undefined;
  /** Check again whenever something changes. */
  readonly watch: boolean;
  /** Mend what findings bring a safe repair for, or show what that would change. */
  readonly fix: "write" | "dry-run" | undefined;
  /** List the possible repairs under each finding. */
  readonly suggest: boolean;
  readonly pruneBaseline: boolean;
  /** What an earlier run wrote, to show what is new and what is gone since. */
  readonly compare: string | undefined;
}

/** Names and nothing else: everything as it is by default. */
export const namesOnly = (names: readonly string[]): Command => ({
  names,
  outputs: [{ format: "stylish", file: undefined }],
  profile: undefined,
  rules: undefined,
  config: undefined,
  coverage: false,
  color: undefined,
  quiet: false,
  failOn: undefined,
  maxWarnings: undefined,
  baseline: undefined,
  updateBaseline: false,
  cache: undefined,
  stdin: undefined,
  changed: undefined,
  shard: undefined,
  watch: false,
  fix: undefined,
  suggest: false,
  pruneBaseline: false,
  compare: undefined,
});

/** A report for people shows every finding in its sentence, and what the document consists of. */
export const needsDetails = ({ outputs }: Command): boolean => outputs.some(({ format }) => format === "html");
