import type { Settings } from "../engine/settings.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import type { ProfileData } from "../profile/profile.ts";
import type { ConfigFile, Path } from "./config-file.ts";
import { explain, type Problem } from "./explain.ts";
import type { Known } from "./known.ts";
import { suggest } from "../text/nearest.ts";
import { readConfig } from "./read-config.ts";

export type ProfileSettings = Pick<Settings, "profile" | "profileData">;

/** Anything that looks like a path is one: ids have neither slashes nor dots. */
const isPath = (name: string): boolean => /[/\\.]/u.test(name);

/** Where a profile is named. */
interface Source {
  readonly file: ConfigFile;
  readonly path: Path;
}

/**
 * The profile that a user named: the id of a built-in one or the path of a file. `from` is the place in a `tieout.yml`
 * that names it, and paths are relative to that file; without it the name comes from the command line.
 */
export async function readProfile(host: Host, known: Known, name: string, from?: Source): Promise<ProfileSettings> {
  if (!isPath(name)) {
    if (known.profiles.includes(name)) return { profile: name };
    throw refuse(host, `unknown profile "${name}"; ${suggest(name, known.profiles)}`, from);
  }
  const path = host.path.resolve(from ? host.path.dirname(from.file.path) : host.cwd, name);
  if ((await host.kindOf(path)) !== "file") throw refuse(host, `there is no profile file "${name}"`, from);

  const [file, { check }, { profile }] = await Promise.all([
    readConfig(host, path),
    import("./check.ts"),
    import("./schema.ts"),
  ]);
  const problems: Problem[] = [];
  const data = check(profile, file, problems);
  if (!data) throw explain(host, file, problems);
  return { profileData: data as ProfileData };
}

const refuse = (host: Host, message: string, from: Source | undefined): UserError =>
  from
    ? explain(host, from.file, [{ path: from.path, part: "value", message }])
    : new UserError(`--profile: ${message}`);
