import type { ProfileData } from "../profile/profile.ts";
import type { Severity } from "./result.ts";

export interface RuleSettings {
  /** Replaces the severity that follows from a finding's certainty. */
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A finding that its readers know and accept, for texts that have no room for a comment. */
export interface SuppressedFinding {
  readonly rule: string;
  /** The flagged words, as they stand in the text. */
  readonly words?: string;
  readonly fingerprint?: string;
  /** The entry or the section that it stands in. */
  readonly place?: string;
  readonly reason?: string;
}

/** What the whole run and one report are told by the user. Everything is optional: the text decides where it can. */
export interface Settings {
  /** `false` switches a rule off; a rule that is not named is on with its defaults. */
  readonly rules?: Readonly<Record<string, RuleSettings | boolean>>;
  /** The id of a built-in profile. */
  readonly profile?: string;
  /** A profile of the user's own; goes before `profile`. */
  readonly profileData?: ProfileData;
  /** Language of the messages; the report's language by default. */
  readonly messages?: "en" | "zh";
  /** ISO dates or months, both ends included: `{ from: "2021-07", to: "2022-06" }`. */
  readonly period?: { readonly from: string; readonly to: string };
  /** The report's own date, ISO (`2022-08-19` or `2022-08`). */
  readonly date?: string;
  readonly suppress?: readonly SuppressedFinding[];
  /** Whoever suppresses a finding has to say why. */
  readonly requireReason?: boolean;
}
