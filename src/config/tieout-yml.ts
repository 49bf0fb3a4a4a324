import type { Settings, SuppressedFinding } from "../engine/settings.ts";
import type { Host } from "../host/host.ts";
import { checkSuppressed } from "./check-suppressed.ts";
import { isRecord, type ConfigFile, type Path } from "./config-file.ts";
import { explain, type Problem } from "./explain.ts";
import type { FailOn } from "./fail-on.ts";
import type { Known } from "./known.ts";
import type { Layer } from "./layer.ts";
import { readConfig } from "./read-config.ts";
import { readProfile } from "./read-profile.ts";
import { readRules } from "./read-rules.ts";

export interface ReportConfig {
  readonly path: string;
  /** What it extends, then what it says itself, then its overrides: later ones go before earlier ones. */
  readonly layers: readonly Layer[];
  /** The files that make up one report, in their order: names or globs, from the folder of `path`. */
  readonly chapters: readonly string[] | undefined;
}

export const REPORT_CONFIG_NAMES: readonly string[] = ["tieout.yml", "tieout.yaml"];

/** Settings as they passed the schema, for all reports or for those that an override names. */
interface Section {
  readonly base: Path;
  readonly files?: readonly string[];
  readonly profile?: string | undefined;
  readonly failOn?: FailOn | undefined;
  readonly baseline?: string | undefined;
  readonly suppress?: readonly SuppressedFinding[];
  readonly requireReason?: boolean | undefined;
}

/** Reads what a `tieout.yml` says about the reports beside and below it. `from` are the files that extend it. */
export async function readTieoutYml(
  host: Host,
  known: Known,
  path: string,
  from: readonly string[] = [],
): Promise<ReportConfig> {
  const [file, { check }, { tieoutYml }] = await Promise.all([
    readConfig(host, path),
    import("./check.ts"),
    import("./schema.ts"),
  ]);
  const problems: Problem[] = [];
  const { extends: extended, overrides = [], chapters, ...own } = check(tieoutYml, file, problems) ?? {};
  const inherited =
    extended === undefined
      ? []
      : await (
          await import("./read-extended.ts")
        ).readExtended(host, file, extended, from, async (target, chain) => {
          return (await readTieoutYml(host, known, target, chain)).layers;
        });

  const sections = [
    { base: [], ...own },
    ...overrides.map((override, i) => ({ base: ["overrides", i], ...override })),
  ] as readonly Section[];
  const inheritedReason = inherited.findLast(({ settings }) => settings.requireReason !== undefined);
  const needsReason = own.requireReason ?? inheritedReason?.settings.requireReason ?? false;
  // From the file as it is, so that mistakes in rules are told together with others.
  const written = isRecord(file.value) && Array.isArray(file.value["overrides"]) ? file.value["overrides"] : [];
  const bases: readonly Path[] = [[], ...written.map((_, i) => ["overrides", i])];
  const rules = bases.map((base) => rulesAt(file, base, known, problems));
  for (const { base, suppress = [], requireReason = needsReason } of sections) {
    problems.push(...checkSuppressed(suppress, requireReason, [...base, "suppress"], known));
  }
  if (problems.length > 0) throw explain(host, file, problems);

  const layers = await Promise.all(sections.map((section, i) => toLayer(section, rules[i], { host, known, file })));
  return { path, layers: [...inherited, ...layers], chapters };
}

function rulesAt(file: ConfigFile, base: Path, known: Known, problems: Problem[]): Settings["rules"] {
  const path = [...base, "rules"];
  const written = path.reduce<unknown>(
    (value, step) => (isRecord(value) || Array.isArray(value) ? (value as Record<string, unknown>)[step] : undefined),
    file.value,
  );
  return written === undefined ? undefined : readRules(written, path, known.rules, problems);
}

async function toLayer(
  section: Section,
  rules: Settings["rules"],
  { host, known, file }: { readonly host: Host; readonly known: Known; readonly file: ConfigFile },
): Promise<Layer> {
  const { base, files, profile, failOn, baseline, ...settings } = section;
  const folder = host.path.dirname(file.path);
  return {
    file,
    base,
    covers: files ? await (await import("./covering.ts")).covering(host, folder, files) : () => true,
    settings: { ...settings, ...(rules && { rules }) } as Settings,
    profile: profile === undefined ? {} : await readProfile(host, known, profile, { file, path: [...base, "profile"] }),
    failOn,
    baseline: baseline === undefined ? undefined : host.path.resolve(folder, baseline),
  };
}
