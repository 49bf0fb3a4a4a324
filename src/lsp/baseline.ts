import { namesBeside, readBaseline, writeBaseline } from "../config/baseline-file.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";

/** Enters one finding in the baseline at `path`, which is written if there is none. One that is damaged is left as it is. */
export async function addToBaseline(
  { ruleId, fingerprint }: { readonly ruleId: string; readonly fingerprint: string },
  filePath: string,
  path: string,
  host: Host,
): Promise<void> {
  const file = await readBaseline(host, path);
  if (file?.damage !== undefined) throw new UserError(file.damage);
  const files = file?.files ?? {};
  const name = namesBeside(path, host)(filePath);
  const own = files[name] ?? {};
  const count = (own[ruleId]?.[fingerprint] ?? 0) + 1;
  await writeBaseline(host, path, { ...files, [name]: { ...own, [ruleId]: { ...own[ruleId], [fingerprint]: count } } });
}
