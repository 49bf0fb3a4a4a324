import type { LanguagePack } from "../lang/pack.ts";
import type { Block } from "../text/block.ts";
import { remembered } from "../text/remembered.ts";
import type { ProfileData } from "./profile.ts";

/** No section has a longer name, number and marks included. */
export const LONGEST_NAME = 80;

/** What a heading says, for comparison: no case, spaces, number in front or mark at the end. */
export const plainName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[\s#]*(?:[(（]?(?:\d+(?:\.\d+)*|[一二三四五六七八九十]+|[ivx]+|[a-h])[.)）、:：]\s*)?/u, "")
    .replaceAll(/[\s*_]+/gu, "")
    .replace(/[:：.。]+$/u, "");

export const plainNameOf = remembered(({ text }: Block) => plainName(text));

/** From plain name to role: the profile's own names in every language, then those that any report may use. */
export const sectionRoles = (profile: ProfileData, pack: LanguagePack): ReadonlyMap<string, string> =>
  rolesIn(profile)(pack);

const rolesIn = remembered((profile: ProfileData) => remembered((pack: LanguagePack) => readRoles(profile, pack)));

function readRoles(profile: ProfileData, pack: LanguagePack): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const { role, names } of profile.sections) {
    for (const name of Object.values(names).flat()) if (name) roles.set(plainName(name), role);
  }
  if (profile.sections.length > 0) return roles;
  for (const [role, names] of Object.entries(pack.sections)) {
    for (const name of names) roles.set(plainName(name), role);
  }
  return roles;
}

/** A heading of a section or an entry, or what may be one: in plain text it may look like any short paragraph. */
export const mayHead = ({ kind, text }: Block): boolean =>
  kind === "heading" || (kind === "paragraph" && text.length <= LONGEST_NAME);
