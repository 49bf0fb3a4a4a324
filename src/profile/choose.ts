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
      const seen = new Set<string>();
      let hasEntry = false;
      // The first entry mostly shows it.
      return blocks.some((block) => {
        if (!mayHead(block)) return false;
        const role = roles.get(plainNameOf(block));
        if (role !== undefined) seen.add(role);
        hasEntry ||= entryNumbers(block, profile) !== undefined;
        return hasEntry && seen.size >= ENOUGH_ROLES;
      });
    }) ?? generic
  );
}
