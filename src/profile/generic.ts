import type { ProfileData } from "./profile.ts";

/** Any report: sections are known by the names that every language pack lists, entries by their recurring headings. */
export const generic: ProfileData = { id: "generic", sections: [] };
