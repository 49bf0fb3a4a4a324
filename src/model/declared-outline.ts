import type { LanguagePack } from "../lang/pack.ts";
import { entryNumbers } from "../profile/entry-heading.ts";
import type { ProfileData } from "../profile/profile.ts";
import { LONGEST_NAME, plainNameOf, sectionRoles } from "../profile/section-names.ts";
import type { Block } from "../text/block.ts";
import type { EntryDraft, SectionDraft } from "./outline.ts";
import { mappedLists } from "../text/mapped-lists.ts";
import { remembered } from "../text/remembered.ts";
import { titleOf } from "./title.ts";

/** A paragraph that stands so often is boilerplate and closes an entry. */
const BOILERPLATE = 3;

/**
 * Entries and sections as the profile declares them. A cycle of sections that begins again without a heading is an entry
 * whose heading is lost: it is opened all the same, or two entries would be read as one.
 */
export function declared(blocks: readonly Block[], profile: ProfileData, pack: LanguagePack): EntryDraft[] {
  const headings = headingReader(profile)(pack)(blocks);
  const order = new Map(profile.sections.map(({ role }, i) => [role, i]));
  const nextRole = followers(headings);
  const isBoilerplate = boilerplateIn(blocks);

  let section: SectionDraft = { role: "other", name: "", blocks: [] };
  let entry: EntryDraft = { label: "", numbers: [], headingLost: false, sections: [section] };
  const entries = [entry];
  const open = (draft: Omit<EntryDraft, "sections">): void => {
    section = { role: profile.entry!.fixedText ? "fixed" : "other", name: "", blocks: [] };
    entry = { sections: [section], ...draft };
    entries.push(entry);
  };
  const seen = (role: string): boolean =>
    entry.sections.some((other) => other.heading !== undefined && other.role === role);

  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const { numbers, role } = headings[i]!;
    if (numbers) {
      open({ label: titleOf(block), numbers, heading: block, headingLost: false });
      continue;
    }
    if (role === undefined) {
      section.blocks.push(block);
      continue;
    }
    // The cycle begins again where the order falls back and goes on with what this entry has already.
    const next = nextRole.get(i);
    const last = entry.sections.findLast(({ heading }) => heading)?.role;
    const fallsBack = last !== undefined && order.get(role)! <= order.get(last)!;
    const beginsAgain = fallsBack && next !== undefined && order.get(next)! > order.get(role)! && seen(next);
    if (beginsAgain || entry === entries[0]) {
      const opening = takeOpening(section.blocks, isBoilerplate);
      open({ label: "", numbers: [], headingLost: true });
      section.blocks.push(...opening);
    }
    section = { role, name: titleOf(block), heading: block, blocks: [] };
    entry.sections.push(section);
  }
  return numberLost(dropEmptyOpenings(entries), profile);
}

/** What a block heads: an entry with these numbers, or a section. Most head nothing. */
interface Heading {
  readonly numbers: readonly number[] | undefined;
  readonly role: string | undefined;
}

const headingReader = remembered((profile: ProfileData) =>
  remembered((pack: LanguagePack) => {
    const roles = sectionRoles(profile, pack);
    const headingOf = remembered((block: Block): Heading => {
      const mayName = (block.kind === "heading" || block.kind === "paragraph") && block.text.length <= LONGEST_NAME;
      return {
        numbers: entryNumbers(block, profile),
        role: mayName ? roles.get(plainNameOf(block)) : undefined,
      };
    });
    return mappedLists(headingOf);
  }),
);

/** For each heading of a section, by its position, the role of the next one, if no entry begins in between. */
function followers(headings: readonly Heading[]): Map<number, string> {
  const next = new Map<number, string>();
  let last: number | undefined;
  for (let i = 0; i < headings.length; i++) {
    const { role, numbers } = headings[i]!;
    if (role !== undefined) {
      if (last !== undefined) next.set(last, role);
      last = i;
    } else if (numbers) {
      last = undefined;
    }
  }
  return next;
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

/**
 * The number of an entry whose heading is lost: those that the paragraphs of its fixed text begin with (`建议15：`), else
 * the one that can be no other, since it alone is missing between the neighbours.
 */
function numberLost(entries: readonly EntryDraft[], profile: ProfileData): EntryDraft[] {
  const words = Object.values(profile.entry!.labels)
    .flat()
    .filter((word) => word !== undefined);
  const word = words.find((name) => entries.some(({ label }) => label.startsWith(name))) ?? words[0] ?? "";
  const named = (numbers: readonly number[]): Pick<EntryDraft, "label" | "numbers"> => ({
    label: `${word}${/[a-z]$/iu.test(word) ? " " : ""}${numbers.join("、")}`,
    numbers,
  });
  const stated = entries.map((entry): EntryDraft => {
    const numbers = entry.headingLost ? openingNumbers(entry, words) : [];
    return numbers.length > 0 ? { ...entry, ...named(numbers) } : entry;
  });
  if (!profile.entry!.consecutive) return stated;
  const known = new Set(stated.flatMap(({ numbers }) => numbers));
  return stated.map((entry, i) => {
    const [previous, next] = [stated[i - 1], stated[i + 1]];
    if (!entry.headingLost || entry.numbers.length > 0) return entry;
    const before = i === 1 ? 0 : previous?.numbers[0];
    const after = next?.numbers[0];
    if (before === undefined || after === undefined) return entry;
    const between = Array.from({ length: Math.max(0, after - before - 1) }, (_, k) => before + k + 1);
    const missing = between.filter((number) => !known.has(number));
    return missing.length === 1 ? { ...entry, ...named(missing) } : entry;
  });
}

/** `建议15：…`, `建议21：…`: each recommendation of a group is quoted under its number. */
function openingNumbers({ sections }: EntryDraft, words: readonly string[]): number[] {
  const opening = sections[0]?.heading ? [] : (sections[0]?.blocks ?? []);
  return opening.flatMap(({ text }) => {
    const word = words.find((name) => text.startsWith(name));
    const match = word && /^\s*(\d+)\s*\*?\s*[:：]/u.exec(text.slice(word.length));
    return match ? [Number(match[1])] : [];
  });
}
