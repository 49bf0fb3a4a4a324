import type { LanguagePack } from "../lang/pack.ts";
import type { ProfileData } from "../profile/profile.ts";
import { plainNameOf, sectionRoles } from "../profile/section-names.ts";
import type { Block } from "../text/block.ts";
import type { EntryDraft, SectionDraft } from "./outline.ts";
import { titleOf } from "./title.ts";

interface HeadingNode {
  readonly block: Block;
  readonly children: HeadingNode[];
}

/**
 * A report of no declared kind: every heading opens a section. Where the headings of one level have children whose names
 * recur ("Highlights", "Next steps"), each of them is an entry; otherwise the document is one entry without a label.
 */
export function generic(blocks: readonly Block[], profile: ProfileData, pack: LanguagePack): EntryDraft[] {
  const roles = sectionRoles(profile, pack);
  const heads = entryHeads(blocks, roles);
  const whole: EntryDraft = {
    label: "",
    numbers: [],
    headingLost: false,
    sections: [{ role: "other", name: "", blocks: [] }],
  };
  const entries: EntryDraft[] = [whole];
  let entry = whole;
  let section: SectionDraft = whole.sections[0]!;
  let entryLevel = 0;
  /** The role of each open heading level: a heading below "Highlights" belongs to the highlights. */
  let open: { level: number; role: string }[] = [];

  for (const block of blocks) {
    if (block.kind !== "heading") {
      section.blocks.push(block);
      continue;
    }
    if (heads.has(block)) {
      entry = {
        label: titleOf(block),
        numbers: numbersOf(block),
        heading: block,
        headingLost: false,
        sections: [],
      };
      entries.push(entry);
      entryLevel = block.level;
    } else if (block.level <= entryLevel) {
      entry = whole;
      entryLevel = 0;
    }
    open = open.filter(({ level }) => level < block.level);
    const role = roles.get(plainNameOf(block)) ?? open.findLast(({ role }) => role !== "other")?.role ?? "other";
    open.push({ level: block.level, role });
    section = { role, name: titleOf(block), heading: block, blocks: [] };
    entry.sections.push(section);
  }
  return entries.map((draft) => ({
    ...draft,
    sections: draft.sections.filter(({ heading, blocks: inside }) => heading !== undefined || inside.length > 0),
  }));
}

const numbersOf = (block: Block): number[] => {
  const match = /^\D*(\d+)/u.exec(block.text);
  return match ? [Number(match[1])] : [];
};

/** The headings of the topmost level at which the names of the children recur. */
function entryHeads(blocks: readonly Block[], roles: ReadonlyMap<string, string>): ReadonlySet<Block> {
  const levels = new Map<number, HeadingNode[]>();
  const path: HeadingNode[] = [];
  for (const block of blocks) {
    if (block.kind !== "heading") continue;
    const node: HeadingNode = { block, children: [] };
    while (path.length > 0 && path.at(-1)!.block.level >= block.level) path.pop();
    path.at(-1)?.children.push(node);
    path.push(node);
    const same = levels.get(block.level);
    if (same) same.push(node);
    else levels.set(block.level, [node]);
  }
  for (const level of [...levels.keys()].sort((a, b) => a - b)) {
    const nodes = levels.get(level)!;
    const recurring = recurringNames(nodes);
    const known = [...recurring].some((name) => roles.has(name));
    if (recurring.size >= 2 || known) {
      return new Set(
        nodes
          .filter(({ children }) => children.some(({ block }) => recurring.has(plainNameOf(block))))
          .map(({ block }) => block),
      );
    }
  }
  return new Set();
}

/** Names that stand under at least two of the headings, and under nearly half of those that have children. */
function recurringNames(nodes: readonly HeadingNode[]): ReadonlySet<string> {
  const parents = nodes.filter(({ children }) => children.length > 0);
  const counts = new Map<string, number>();
  for (const { children } of parents) {
    for (const name of new Set(children.map(({ block }) => plainNameOf(block))))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const enough = Math.max(2, parents.length * 0.4);
  return new Set([...counts].filter(([name, count]) => name !== "" && count >= enough).map(([name]) => name));
}
