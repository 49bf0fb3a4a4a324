import type { Settings } from "../engine/settings.ts";
import type { ConfigFile, Path } from "./config-file.ts";
import type { FailOn } from "./fail-on.ts";
import type { ProfileSettings } from "./read-profile.ts";

/** What one place says about reports: a `tieout.yml`, or one of its overrides. Later layers go before earlier ones. */
export interface Layer {
  readonly file: ConfigFile;
  /** Where its settings stand in the file. */
  readonly base: Path;
  /** Whether it speaks of a report. */
  readonly covers: (filePath: string) => boolean;
  readonly settings: Settings;
  /** Apart from the rest: a profile on the command line replaces it, whichever of its two forms it has. */
  readonly profile: ProfileSettings;
  readonly failOn: FailOn | undefined;
  /** The absolute path of a file of known findings. */
  readonly baseline: string | undefined;
}
