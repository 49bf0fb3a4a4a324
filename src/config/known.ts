import type { Rule } from "../rule/define-rule.ts";

/** The names that a configuration may use. Handed in, so that reading a configuration does not load every rule. */
export interface Known {
  readonly rules: readonly Rule[];
  /** Ids of the built-in profiles. */
  readonly profiles: readonly string[];
}
