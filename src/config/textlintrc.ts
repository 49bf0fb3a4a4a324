import type { Settings } from "../engine/settings.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import { isRecord, type ConfigFile, type Path } from "./config-file.ts";
import { explain, type Problem } from "./explain.ts";
import { foldersUpwards } from "./folders-upwards.ts";
import type { Known } from "./known.ts";
import { readConfig } from "./read-config.ts";
import { readRules } from "./read-rules.ts";

export interface TextlintConfig {
  readonly path: string;
  /** The whole file as textlint would get it: its rules, filters and plugins are loaded from there. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** What it says about our rules. */
  readonly rules: NonNullable<Settings["rules"]>;
  /** The rules and presets that are not ours and not switched off. */
  readonly otherRules: Readonly<Record<string, unknown>>;
}

/** In the order in which textlint looks for them in a folder. `.mjs` is one that textlint does not know yet. */
const NAMES = [".cjs", ".js", ".mjs", ".json", ".yaml", ".yml", ""].map((extension) => `.textlintrc${extension}`);

const OURS: ReadonlySet<string> = new Set(["preset-tieout", "textlint-rule-preset-tieout"]);

/** The nearest configuration from the working folder upwards, in a file of its own or in `package.json`. */
export async function findTextlintrc(host: Host, known: Known): Promise<TextlintConfig | undefined> {
  for (const folder of foldersUpwards(host, host.cwd)) {
    for (const name of [...NAMES, "package.json"]) {
      const path = host.path.join(folder, name);
      if ((await host.kindOf(path)) !== "file") continue;
      const file = await readConfig(host, path);
      if (name !== "package.json") return interpret(host, known, file, []);
      if (isRecord(file.value) && "textlint" in file.value) return interpret(host, known, file, ["textlint"]);
    }
  }
  return undefined;
}

export async function readTextlintrcAt(host: Host, known: Known, name: string): Promise<TextlintConfig> {
  const path = host.path.resolve(host.cwd, name);
  if ((await host.kindOf(path)) !== "file") throw new UserError(`--config: there is no file "${name}"`);
  return interpret(host, known, await readConfig(host, path), []);
}

/** `base` leads to the configuration inside the file. */
function interpret(host: Host, known: Known, file: ConfigFile, base: Path): TextlintConfig {
  const written = base.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], file.value);
  // An empty YAML file is no mistake.
  const raw = written ?? {};
  const mistake = (path: Path, message: string): UserError => explain(host, file, [{ path, part: "value", message }]);
  if (!isRecord(raw)) throw mistake(base, 'expected { "rules": { … } }');
  const { rules = {} } = raw;
  if (!isRecord(rules)) throw mistake([...base, "rules"], '"rules" must be settings by rule or preset');

  const problems: Problem[] = [];
  const entries = Object.entries(rules);
  const ours = entries.filter(([name]) => OURS.has(name));
  const read = ours.map(([name, value]) => readRules(value, [...base, "rules", name], known.rules, problems));
  if (problems.length > 0) throw explain(host, file, problems);

  return {
    path: file.path,
    raw,
    rules: Object.assign({}, ...read) as TextlintConfig["rules"],
    otherRules: Object.fromEntries(entries.filter(([name, value]) => !OURS.has(name) && value !== false)),
  };
}
