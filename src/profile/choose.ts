import type { LanguagePack } from "../lang/pack.ts";
import type { Block } from "../text/block.ts";
import { entryNumbers } from "./entry-heading.ts";
import { generic } from "./generic.ts";
import type { ProfileData } from "./profile.ts";
import { mayHead, plainNameOf, sectionRoles } from "./section-names.ts";
import { wipoDa } from "./wipo-da.ts";

export const profiles: readonly ProfileData[] = [wipoDa, generic];

/** So many different sections of a profile have to be there before a report is taken for one of its kind. */
const ENOUGH_ROLES = 3;

/** The profile whose entries and sections the headings show; `generic` where none does. */
export function chooseProfile(blocks: readonly Block[], pack: LanguagePack): ProfileData {
  return (
    profiles.find((profile) => {
      if (!profile.entry) return true;
      const roles = sectionRoles(profile, pack);
      const headings = blocks.filter(mayHead);
      const seen = new Set(headings.map((block) => roles.get(plainNameOf(block))).filter((role) => role !== undefined));
      return seen.size >= ENOUGH_ROLES && headings.some((block) => entryNumbers(block, profile) !== undefined);
    }) ?? generic
  );
}
