import type { TextlintConfigDescriptor } from "@textlint/config-loader";
import { isRecord } from "../config/config-file.ts";
import { foldersUpwards } from "../config/folders-upwards.ts";
import type { TextlintConfig } from "../config/textlintrc.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";

/** The parts of a `.textlintrc` that name packages, what the user calls one, and how its package's name begins. */
const KINDS = {
  rules: { name: "rule", prefix: "textlint-rule-" },
  filters: { name: "filter rule", prefix: "textlint-filter-rule-" },
  plugins: { name: "plugin", prefix: "textlint-plugin-" },
} as const;

interface Wanted {
  readonly kind: keyof typeof KINDS;
  readonly id: string;
  readonly options: object | boolean;
}

type Loaded =
  { readonly ok: true; readonly config: TextlintConfigDescriptor } | { readonly ok: false; readonly error: Error };

/** What a `.textlintrc` names besides our own preset. */
export function wantedPackages({ raw, otherRules }: TextlintConfig): readonly Wanted[] {
  return [
    ...wantedOf("rules", otherRules),
    ...wantedOf("filters", raw["filters"] ?? {}),
    ...wantedOf("plugins", raw["plugins"] ?? {}),
  ];
}

function wantedOf(kind: Wanted["kind"], written: unknown): readonly Wanted[] {
  const byId: unknown = Array.isArray(written) ? Object.fromEntries(written.map((id) => [id, true])) : written;
  if (!isRecord(byId)) throw new UserError(`.textlintrc: "${kind}" must be settings by name`);
  return Object.entries(byId).flatMap(([id, options]) =>
    options === false ? [] : [{ kind, id, options: isRecord(options) ? options : true }],
  );
}

/** Loads them all, or says which of them are not there and how to get them. */
export async function loadPackages(
  host: Host,
  { path }: TextlintConfig,
  wanted: readonly Wanted[],
): Promise<TextlintConfigDescriptor> {
  const { loadPackagesFromRawConfig } = await import("@textlint/config-loader");

  // Packages lie beside the configuration or above it; the empty name stands for where we are installed ourselves.
  const folders = [
    ...foldersUpwards(host, host.path.dirname(path)).map((at) => host.path.join(at, "node_modules")),
    "",
  ];
  const load = async ({ kind, id, options }: Wanted): Promise<Loaded> => {
    let error = new Error();
    for (const node_moduleDir of folders) {
      const result = await loadPackagesFromRawConfig({ rawConfig: { [kind]: { [id]: options } }, node_moduleDir });
      if (result.ok) return result;
      error = result.error.errors[0]!;
      if (!isMissing(error)) break;
    }
    return { ok: false, error };
  };

  const loaded = await Promise.all(wanted.map(load));
  const configs = loaded.flatMap((result) => (result.ok ? [result.config] : []));
  const failed = loaded.flatMap((result, i) => (result.ok ? [] : [{ ...wanted[i]!, error: result.error }]));
  if (failed.length > 0) throw explain(host.path.relative(host.cwd, path), failed);
  return {
    rules: configs.flatMap(({ rules }) => rules),
    filterRules: configs.flatMap(({ filterRules }) => filterRules),
    plugins: configs.flatMap(({ plugins }) => plugins),
  };
}

/** The loader has no other sign of it than its words. */
const isMissing = ({ message }: Error): boolean => /^Failed to load textlint's .* is not found/u.test(message);

function explain(file: string, failed: readonly (Wanted & { readonly error: Error })[]): UserError {
  const told = failed.map(({ kind, id, error }) => {
    const reason = isMissing(error) ? "is not installed" : `cannot be loaded: ${error.message.split("\n", 1)[0]}`;
    return `${file}: the ${KINDS[kind].name} "${id}" ${reason}`;
  });
  const missing = failed.filter(({ error }) => isMissing(error)).map(packageName);
  const hint = missing.length > 0 ? `Install what is missing: npm install --save-dev ${missing.join(" ")}` : undefined;
  return new UserError(told.join("\n"), hint);
}

/** `no-todo` → `textlint-rule-no-todo`, `@scope/x` → `@scope/textlint-rule-x`. */
function packageName({ kind, id }: Wanted): string {
  const { prefix } = KINDS[kind];
  if (id.includes(prefix)) return id;
  return id.startsWith("@") ? id.replace("/", `/${prefix}`) : prefix + id;
}
