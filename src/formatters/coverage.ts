import { REASONS, type Reason } from "../ties/reasons.ts";
import type { Coverage, FigureStatus } from "../ties/coverage.ts";

const ORDER: readonly FigureStatus[] = ["tied", "recomputed", "contradicted", "stated once", "not checkable"];

/** How much of a report's figures was checked, in a few lines: `report.md: 62 % of 120 figures checked`. */
export function coverage(name: string, { counts, figures, checked }: Coverage): string {
  const parts = ORDER.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${status}`);
  const reasons = new Map<Reason, number>();
  for (const { reason } of figures) if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const why = [...reasons]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, count]) => `    not checkable: ${REASONS[reason].en} (${count})`);
  const head = `  ${name}: ${Math.round(checked * 100)} % of ${figures.length} figures checked${figures.length > 0 ? `: ${parts.join(", ")}` : ""}`;
  return [head, ...why].join("\n");
}
