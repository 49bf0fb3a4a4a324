import type { LanguagePack } from "../lang/pack.ts";
import type { ProfileData } from "../profile/profile.ts";
import type { Block } from "../text/block.ts";
import { generic } from "./generic-outline.ts";
import { declared } from "./declared-outline.ts";
import type { Entry, Section } from "./report.ts";

/** A section while it is being filled. */
export interface SectionDraft {
  readonly role: string;
  readonly name: string;
  readonly heading?: Block;
  readonly blocks: Block[];
}

/** An entry while it is being filled. */
export interface EntryDraft {
  readonly label: string;
  readonly numbers: readonly number[];
  readonly heading?: Block;
  readonly headingLost: boolean;
  readonly sections: SectionDraft[];
}

/** The entries and sections of a report, by the headings that its profile declares or by those that recur. */
export function outline(blocks: readonly Block[], profile: ProfileData, pack: LanguagePack): Entry[] {
  const drafts = profile.entry ? declared(blocks, profile, pack) : generic(blocks, profile, pack);
  return drafts.filter(({ sections, heading }) => sections.length > 0 || heading).map(finish);
}

/** Entries and their sections know each other, so one side is filled after the other is made. */
function finish(draft: EntryDraft): Entry {
  const sections: Section[] = [];
  const first = draft.heading ?? draft.sections[0]?.heading ?? draft.sections[0]?.blocks[0];
  const last = draft.sections.at(-1)?.blocks.at(-1) ?? draft.sections.at(-1)?.heading ?? first;
  const entry: Entry = {
    label: draft.label,
    numbers: draft.numbers,
    headingLost: draft.headingLost,
    sections,
    span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 },
    ...(draft.heading && { heading: draft.heading }),
  };
  for (const { role, name, heading, blocks } of draft.sections)
    sections.push({ role, name, blocks, entry, ...(heading && { heading }) });
  return entry;
}
