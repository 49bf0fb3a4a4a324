import type { LanguagePack } from "../lang/pack.ts";
import { entryNumbers } from "../profile/entry-heading.ts";
import type { ProfileData } from "../profile/profile.ts";
import { LONGEST_NAME, plainName, sectionRoles } from "../profile/section-names.ts";
import type { Block } from "../text/block.ts";
import type { EntryDraft, SectionDraft } from "./outline.ts";

/** A paragraph that stands so often is boilerplate and closes an entry. */
const BOILERPLATE = 3;

/**
 * Entries and sections as the profile declares them. A cycle of sections that begins again without a heading is an entry
 * whose heading is lost: it is opened all the same, or two entries would be read as one.
 */
export function declared(blocks: readonly Block[], profile: ProfileData, pack: LanguagePack): EntryDraft[] {
  const roles = sectionRoles(profile, pack);
  const roleOf = (block: Block): string | undefined =>
    (block.kind === "heading" || block.kind === "paragraph") && block.text.length <= LONGEST_NAME
      ? roles.get(plainName(block.text))
      : undefined;
  const sectionHeads = blocks.filter((block) => roleOf(block) !== undefined);
  const nextRole = new Map(
    sectionHeads.map((block, i) => [block, sectionHeads[i + 1] && roleOf(sectionHeads[i + 1]!)]),
  );
  const isBoilerplate = boilerplateIn(blocks);

  let section: SectionDraft = { role: "other", name: "", blocks: [] };
  let entry: EntryDraft = { label: "", numbers: [], headingLost: false, sections: [section] };
  const entries = [entry];
  const open = (draft: Omit<EntryDraft, "sections">): void => {
    section = { role: profile.entry!.fixedText ? "fixed" : "other", name: "", blocks: [] };
    entry = { ...draft, sections: [section] };
    entries.push(entry);
  };
  const seen = (role: string): boolean =>
    entry.sections.some((other) => other.heading !== undefined && other.role === role);

  for (const block of blocks) {
    const numbers = block.kind === "heading" || block.kind === "paragraph" ? entryNumbers(block, profile) : undefined;
    if (numbers) {
      open({ label: block.text.trim(), numbers, heading: block, headingLost: false });
      continue;
    }
    const role = roleOf(block);
    if (role === undefined) {
      section.blocks.push(block);
      continue;
    }
    const next = nextRole.get(block);
    const beginsAgain = seen(role) && next !== undefined && next !== role && seen(next);
    if (beginsAgain || entry === entries[0]) {
      const opening = takeOpening(section.blocks, isBoilerplate);
      open({ label: "", numbers: [], headingLost: true });
      section.blocks.push(...opening);
    }
    section = { role, name: block.text.trim(), heading: block, blocks: [] };
    entry.sections.push(section);
  }
  return numberLost(dropEmptyOpenings(entries), profile);
}

/** What stands between the end of one entry and the first section of the next belongs to the next. */
function takeOpening(blocks: Block[], isBoilerplate: (block: Block) => boolean): Block[] {
  const closing = blocks.findLastIndex(isBoilerplate);
  const from = closing >= 0 ? closing + 1 : Math.max(blocks.length - 1, Math.min(1, blocks.length));
  return blocks.splice(from);
}

/** Counted when it is first asked, which is when a heading is lost. */
function boilerplateIn(blocks: readonly Block[]): (block: Block) => boolean {
  let counts: Map<string, number> | undefined;
  const count = (): Map<string, number> => {
    const found = new Map<string, number>();
    for (const { text } of blocks) found.set(text, (found.get(text) ?? 0) + 1);
    return found;
  };
  return ({ text }) => (counts ??= count()).get(text)! >= BOILERPLATE;
}

const dropEmptyOpenings = (entries: readonly EntryDraft[]): EntryDraft[] =>
  entries.map((entry) => ({
    ...entry,
    sections: entry.sections.filter(({ heading, blocks }) => heading !== undefined || blocks.length > 0),
  }));

/** A lost number is filled in only if it can be no other: one number is missing between the neighbours. */
function numberLost(entries: readonly EntryDraft[], profile: ProfileData): EntryDraft[] {
  if (!profile.entry?.consecutive) return [...entries];
  const known = new Set(entries.flatMap(({ numbers }) => numbers));
  const label = Object.values(profile.entry.labels).flat();
  return entries.map((entry, i) => {
    if (!entry.headingLost || entries[i - 1]?.headingLost || entries[i + 1]?.headingLost) return entry;
    const before = i === 1 ? 0 : entries[i - 1]?.numbers[0];
    const after = entries[i + 1]?.numbers[0];
    if (before === undefined || after === undefined) return entry;
    const missing = Array.from({ length: Math.max(0, after - before - 1) }, (_, k) => before + k + 1).filter(
      (n) => !known.has(n),
    );
    if (missing.length !== 1) return entry;
    const word = label.find((name) => name && entries.some((other) => other.label.startsWith(name))) ?? label[0] ?? "";
    const space = /[a-z]$/iu.test(word) ? " " : "";
    return { ...entry, label: `${word}${space}${missing[0]}`, numbers: [missing[0]!] };
  });
}
