import { rules } from "../../rules/index.ts";
import { openConfig } from "../config/open-config.ts";
import type { Settings } from "../engine/settings.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { profiles } from "../profile/choose.ts";
import type { OtherRules } from "../textlint/other-rules.ts";

/** How a report is checked. */
export interface Project {
  readonly settings: Settings;
  readonly others: OtherRules | undefined;
  /** The absolute path of a file of known findings, and that of the `tieout.yml` in force. */
  readonly baseline: string | undefined;
  readonly source: string | undefined;
}

/**
 * Changes to these change how reports are checked. Files that a `tieout.yml` extends, and known findings, have names of
 * any kind; as a rule such ones.
 */
export const CONFIG_FILES = "**/{.textlintrc,.textlintrc.*,*tieout.yml,*tieout.yaml,package.json,*baseline*.json}";

const KNOWN = { rules, profiles: profiles.map(({ id }) => id) };

/**
 * The settings of each report, found upwards from its folder and kept until they are read anew. A mistake in them is told once;
 * until it is mended what was last right goes on, and without that nothing is checked, since findings by other settings
 * than the user's would be false alarms.
 */
export class Projects {
  readonly #host: Host;
  readonly #tell: (mistake: string) => void;
  readonly #opened = new Map<string, Promise<Project | undefined>>();
  readonly #lastRight = new Map<string, Project>();
  readonly #told = new Map<string, string>();

  constructor(host: Host, tell: (mistake: string) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Reads everything anew when it is next asked for. */
  refresh(): void {
    this.#opened.clear();
  }

  of(filePath: string): Promise<Project | undefined> {
    const opened = this.#opened.get(filePath) ?? this.#open(this.#host.path.dirname(filePath), filePath);
    this.#opened.set(filePath, opened);
    return opened;
  }

  async #open(folder: string, filePath: string): Promise<Project | undefined> {
    try {
      // An editor may be started anywhere: what counts is where the report is.
      const host: Host = { ...this.#host, cwd: folder };
      const config = await openConfig(host, KNOWN);
      const { settings, baseline, source } = await config.settingsFor(filePath);
      const others = config.textlintrc && (await openOthers(host, config.textlintrc));
      const project = { settings, others, baseline, source: source?.path };
      this.#lastRight.set(filePath, project);
      this.#told.delete(folder);
      return project;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#tellOnce(folder, error.hint ? `${error.message}\n${error.hint}` : error.message);
      return this.#lastRight.get(filePath);
    }
  }

  #tellOnce(folder: string, mistake: string): void {
    if (this.#told.get(folder) === mistake) return;
    this.#told.set(folder, mistake);
    this.#tell(mistake);
  }
}

/** Textlint is loaded only where other people's rules are named. */
async function openOthers(
  host: Host,
  textlintrc: Parameters<typeof import("../textlint/other-rules.ts").openOtherRules>[1],
): Promise<OtherRules | undefined> {
  const { openOtherRules } = await import("../textlint/other-rules.ts");
  return openOtherRules(host, textlintrc);
}
