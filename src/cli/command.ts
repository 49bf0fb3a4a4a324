/** What the command line asks for. */
export interface Command {
  /** Files, folders and globs as they were typed. */
  readonly names: readonly string[];
  readonly format: "stylish" | "json";
  readonly profile: string | undefined;
  readonly rules: readonly string[] | undefined;
  readonly config: string | undefined;
  /** Also say how many of the figures were checked. */
  readonly coverage: boolean;
  /** Undefined: as the terminal allows. */
  readonly color: boolean | undefined;
}

/** Names and nothing else: everything as it is by default. */
export const namesOnly = (names: readonly string[]): Command => ({
  names,
  format: "stylish",
  profile: undefined,
  rules: undefined,
  config: undefined,
  coverage: false,
  color: undefined,
});
