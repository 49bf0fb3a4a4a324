import type { Settings } from "../engine/settings.ts";
import { LineIndex } from "../text/line-index.ts";
import type { Path } from "./config-file.ts";
import type { FailOn } from "./fail-on.ts";
import type { Layer } from "./layer.ts";
import type { ProfileSettings } from "./read-profile.ts";

/** Where a setting comes from. */
export interface Origin {
  readonly path: string;
  /** Unknown where a file has no lines, such as a program. */
  readonly line: number | undefined;
  /** Which of the file's overrides, counted from 1. */
  readonly override: number | undefined;
}

/** What the layers come to for one report. */
export interface Merged {
  readonly settings: Settings;
  readonly profile: ProfileSettings;
  readonly failOn: FailOn | undefined;
  readonly baseline: string | undefined;
  /** By setting: `period`, `rules.count-mismatch`. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Of each finding under `suppress`, in their order. */
  readonly suppressOrigins: readonly Origin[];
}

/** The last layer that says something has it: setting by setting, rule by rule. What they suppress adds up. */
export function mergeLayers(layers: readonly Layer[], filePath: string): Merged {
  const covering = layers.filter(({ covers }) => covers(filePath));
  const suppress = covering.flatMap(({ settings }) => settings.suppress ?? []);
  const rules = covering.flatMap((layer) => layer.settings.rules ?? []);
  const settings: Settings = Object.assign(
    {},
    ...covering.map((layer) => layer.settings),
    suppress.length > 0 && { suppress },
    rules.length > 0 && { rules: Object.assign({}, ...rules) as Settings["rules"] },
  ) as Settings;
  const last = <T>(of: (layer: Layer) => T | undefined): T | undefined =>
    covering.map(of).findLast((value) => value !== undefined);
  return {
    settings,
    // An empty one says nothing.
    profile: last(({ profile }) => (Object.keys(profile).length > 0 ? profile : undefined)) ?? {},
    failOn: last(({ failOn }) => failOn),
    baseline: last(({ baseline }) => baseline),
    origins: new Map(covering.flatMap(originsIn)),
    suppressOrigins: covering.flatMap((layer) =>
      (layer.settings.suppress ?? []).map((_, i) => originOf(layer, ["suppress", i], "value")),
    ),
  };
}

function originsIn(layer: Layer): readonly [string, Origin][] {
  const { settings, profile, failOn, baseline } = layer;
  const { rules = {}, ...rest } = settings;
  const keys = Object.entries({ ...rest, ...(Object.keys(profile).length > 0 && { profile }), failOn, baseline });
  return [
    ...keys
      .filter(([, value]) => value !== undefined)
      .map(([key]): [string, Origin] => [key, originOf(layer, [key], "key")]),
    ...Object.keys(rules).map((id): [string, Origin] => [`rules.${id}`, originOf(layer, ["rules", id], "key")]),
  ];
}

function originOf({ file, base }: Layer, path: Path, part: "key" | "value"): Origin {
  // `rules: false` names no rule.
  const span = file.locate([...base, ...path], part) ?? file.locate([...base, path[0]!], "key");
  return {
    path: file.path,
    line: span && new LineIndex(file.text).position(span.start).line,
    override: typeof base[1] === "number" ? base[1] + 1 : undefined,
  };
}
