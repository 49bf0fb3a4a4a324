import { applyEdits } from "../engine/fixes/apply-edits.ts";
import { unifiedDiff } from "../engine/fixes/unified-diff.ts";
import type { Edit, LintResult } from "../engine/result.ts";
import { decode } from "../formats/decode.ts";
import { encodeLike } from "../formats/encode.ts";
import type { Host } from "../host/host.ts";
import { named } from "../host/named.ts";
import { displayName } from "./find-reports.ts";

/**
 * Mends the form of a report where its findings bring a safe repair; never a figure. Says whether a file was changed, so
 * that the report is to be checked once more. A dry run prints what would change, and changes nothing.
 */
export async function fixReports(results: readonly LintResult[], isDry: boolean, host: Host): Promise<boolean> {
  const edits = new Map<string, Edit[]>();
  for (const { filePath: own, messages } of results) {
    for (const edit of messages.flatMap(({ fix }) => fix ?? [])) {
      const filePath = edit.filePath ?? own;
      edits.set(filePath, [...(edits.get(filePath) ?? []), edit]);
    }
  }
  let isChanged = false;
  for (const [filePath, own] of edits) isChanged = (await fixFile(filePath, own, isDry, host)) || isChanged;
  return isChanged;
}

async function fixFile(filePath: string, edits: readonly Edit[], isDry: boolean, host: Host): Promise<boolean> {
  const name = displayName(host, filePath);
  const bytes = await host.readFile(filePath).catch(named(name));
  const decoded = decode(bytes);
  if (!decoded.ok) return false;

  const { text, applied, skipped } = applyEdits(decoded.text, edits);
  if (skipped.length > 0) {
    const repairs =
      skipped.length === 1
        ? "1 repair overlaps another one and was"
        : `${skipped.length} repairs overlap others and were`;
    host.stderr.write(`tieout: ${name}: ${repairs} left out; run --fix again\n`);
  }
  if (isDry) {
    host.stdout.write(unifiedDiff(name, decoded.text, applied));
    return false;
  }
  await host.writeFile(filePath, encodeLike(bytes, decoded.encoding, text)).catch(named(name));
  host.stderr.write(`tieout: ${name}: ${applied.length} ${applied.length === 1 ? "place" : "places"} mended\n`);
  return true;
}
