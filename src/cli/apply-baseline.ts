import { namesBeside, readBaseline, writeBaseline } from "../config/baseline-file.ts";
import { compareWithBaseline, pruneBaseline, updateBaseline } from "../engine/baseline.ts";
import type { LintResult } from "../engine/result.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import type { Command } from "./command.ts";

/**
 * The findings that the baseline at `path` does not know, after bringing it up to date if that is asked for. Names in it
 * are relative to its own folder, so that it holds wherever the command is run.
 */
export async function applyBaseline(
  results: readonly LintResult[],
  path: string,
  command: Command,
  host: Host,
): Promise<readonly LintResult[]> {
  const { updateBaseline: isUpdate, pruneBaseline: isPrune, rules, shard } = command;
  const nameOf = namesBeside(path, host);
  const name = host.path.relative(host.cwd, path);
  const say = (words: string): void => host.stderr.write(`tieout: ${name}: ${words}\n`);

  if (rules && (isUpdate || isPrune)) {
    throw new UserError("a baseline is brought up to date by all rules: leave out --rule");
  }
  if (shard && (isUpdate || isPrune)) {
    // Parts run at the same time, and each would write over what the others have written.
    throw new UserError(
      "a baseline is not brought up to date by a part of the run: leave out --shard",
      "Or let the parts go without --baseline, and give it to tieout merge with --update-baseline.",
    );
  }
  const file = await readBaseline(host, path);
  if (file?.damage !== undefined) tellDamage(file.damage, command, host);
  let baseline = file?.files;
  if (!baseline && !isUpdate) {
    throw new UserError(`${name}: there is no such baseline`, "--update-baseline writes it.");
  }
  if (isUpdate || isPrune) {
    const change = isUpdate ? updateBaseline : pruneBaseline;
    baseline = change(baseline ?? {}, results, nameOf);
    await writeBaseline(host, path, baseline);
  }
  const { results: fresh, known, stale } = compareWithBaseline(results, baseline ?? {}, nameOf);
  if (known > 0) say(`${known} known ${known === 1 ? "finding is" : "findings are"} not shown`);
  // What the other rules would have found is not known.
  for (const { file, rule, count } of rules ? [] : stale) {
    say(
      `${file}: ${count} of ${rule} ${count === 1 ? "is" : "are"} there no longer; --prune-baseline takes ${count === 1 ? "it" : "them"} out`,
    );
  }
  return fresh;
}

/** All findings are shown rather than none checked. But what was known is lost, so that nothing can be taken out of it. */
function tellDamage(damage: string, { updateBaseline, pruneBaseline }: Command, host: Host): void {
  if (pruneBaseline) {
    throw new UserError(damage, "Restore it from version control: what it knew cannot be pruned any more.");
  }
  const outcome = updateBaseline
    ? "This baseline is damaged, and is written anew."
    : "This baseline is damaged, so that no finding is known. Restore it from version control, or use --update-baseline.";
  host.stderr.write(`tieout: ${damage}\n${outcome}\n`);
}
