import type { SuppressedFinding } from "../engine/settings.ts";
import { suggest } from "../text/nearest.ts";
import type { Path } from "./config-file.ts";
import type { Problem } from "./explain.ts";
import type { Known } from "./known.ts";

/** What a schema cannot say of the findings under `suppress:`, which stand at `base`. */
export function checkSuppressed(
  suppress: readonly SuppressedFinding[],
  needsReason: boolean,
  base: Path,
  known: Known,
): Problem[] {
  const ids = known.rules.map(({ id }) => id);
  return suppress.flatMap(({ rule, words, fingerprint, reason }, i): Problem[] => {
    const path = [...base, i];
    const problems: Problem[] = [];
    if (!ids.includes(rule)) {
      problems.push({
        path: [...path, "rule"],
        part: "value",
        message: `unknown rule "${rule}"; ${suggest(rule, ids)}`,
      });
    }
    if (words === undefined && fingerprint === undefined) {
      problems.push({ path, part: "value", message: `give the flagged "words" or the "fingerprint" of the finding` });
    }
    if (needsReason && !reason) problems.push({ path, part: "value", message: '"reason" is missing: it is required' });
    return problems;
  });
}
