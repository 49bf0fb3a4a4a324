import { applyEdits } from "../engine/fixes/apply-edits.ts";
import { unifiedDiff } from "../engine/fixes/unified-diff.ts";
import type { Message } from "../engine/result.ts";
import { decode } from "../formats/decode.ts";
import { encodeLike } from "../formats/encode.ts";
import type { Host } from "../host/host.ts";
import { displayName } from "./find-reports.ts";

/**
 * Mends the form of a report where its findings bring a safe repair; never a figure. Gives the text as it is then, to be
 * checked once more. A dry run prints what would change, and the text stays.
 */
export async function fixReport(
  filePath: string,
  messages: readonly Message[],
  isDry: boolean,
  host: Host,
): Promise<string | undefined> {
  const edits = messages.flatMap(({ fix }) => fix ?? []);
  if (edits.length === 0) return undefined;
  const bytes = await host.readFile(filePath);
  const decoded = decode(bytes);
  if (!decoded.ok) return undefined;

  const name = displayName(host, filePath);
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
    return undefined;
  }
  await host.writeFile(filePath, encodeLike(bytes, decoded.encoding, text));
  host.stderr.write(`tieout: ${name}: ${applied.length} ${applied.length === 1 ? "place" : "places"} mended\n`);
  return text;
}
