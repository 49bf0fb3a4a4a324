import type { Report } from "../model/report.ts";
import { listedProjects, type Listed } from "./status/listed.ts";
import type { Status } from "./status/status.ts";
import type { StatusTie } from "./status/tie.ts";
import { toldStatuses } from "./status/told.ts";
import type { Span } from "../text/span.ts";
import { blockAt } from "./scopes.ts";
import { broken, HOLDS } from "./tie.ts";

export type { StatusTie } from "./status/tie.ts";

/** So many lists have to use each of two classes before the one is told from the other. */
const CLASSES = 2;

/**
 * The status of every project that the report's lists name. Ongoing here and completed there is a contradiction;
 * completed and "completed and mainstreamed" are two classes only where the lists use both.
 */
export function statusTies(report: Report): StatusTie[] {
  const { projects, titles } = listedProjects(report);
  if (projects.length === 0) return [];
  const told = toldStatuses(report, titles, new Set(projects.map(({ id }) => id)));
  const byProject = new Map<string, { listed: Listed[]; told: Listed[] }>();
  for (const project of projects) groupFor(byProject, project.id).listed.push(project);
  for (const project of told) groupFor(byProject, project.id).told.push(project);

  const count = (status: Status): number => projects.filter((project) => project.status === status).length;
  const hasClasses = count("completed") >= CLASSES && count("mainstreamed") >= CLASSES;
  const ties = [...byProject.values()].flatMap((group): StatusTie[] => {
    const all = [...group.listed, ...group.told];
    if (all.length < 2) return [];
    const ongoing = all.filter(({ status }) => status === "ongoing");
    const done = all.filter(({ status }) => status !== "ongoing");
    if (ongoing.length > 0 && done.length > 0) {
      return [ongoing.length <= done.length ? tie("strong", ongoing, done) : tie("strong", done, ongoing)];
    }
    const [completed, mainstreamed] = (["completed", "mainstreamed"] as const).map((status) =>
      group.listed.filter((project) => project.status === status),
    ) as [Listed[], Listed[]];
    if (hasClasses && completed.length > 0 && mainstreamed.length > 0) {
      return [
        completed.length <= mainstreamed.length
          ? tie("hint", completed, mainstreamed)
          : tie("hint", mainstreamed, completed),
      ];
    }
    return [{ ...tie("hint", all, all), verdict: HOLDS }];
  });
  return oncePerList(ties, report);
}

/** Projects that differ between the same two lists are told once: the phases of one project stand together. */
function oncePerList(ties: readonly StatusTie[], report: Report): StatusTie[] {
  const merged = new Map<string, StatusTie>();
  const blocksOf = (places: readonly Span[]): string =>
    places.map(({ start }) => blockAt(report, start)?.span.start).join();
  for (const [i, one] of ties.entries()) {
    const isHint = one.verdict.kind === "broken" && one.verdict.certainty === "hint";
    const key = isHint ? `${one.status} ${blocksOf(one.places)} ${blocksOf(one.other.places)}` : `${i}`;
    const first = merged.get(key);
    merged.set(key, first ? { ...first, places: [...first.places, ...one.places] } : one);
  }
  return [...merged.values()];
}

function groupFor(
  groups: Map<string, { listed: Listed[]; told: Listed[] }>,
  id: string,
): { listed: Listed[]; told: Listed[] } {
  let group = groups.get(id);
  if (!group) groups.set(id, (group = { listed: [], told: [] }));
  return group;
}

const tie = (certainty: "strong" | "hint", fewer: readonly Listed[], more: readonly Listed[]): StatusTie => ({
  relation: "same",
  verdict: broken(certainty),
  at: fewer[0]!.at,
  status: fewer[0]!.status,
  places: fewer.map(({ at }) => at),
  other: { status: more[0]!.status, places: more.map(({ at }) => at) },
});
