import type { SheetFormatter } from "./sheet-options.ts";

const FORMATTERS = {
  html: async () => (await import("./html.ts")).html,
  csv: async () => (await import("./csv.ts")).csv,
  json: async () => (await import("./json.ts")).json,
} as const;

export type SheetFormat = keyof typeof FORMATTERS;

export const sheetFormats = Object.keys(FORMATTERS) as SheetFormat[];

/** Loads a format of the tie-out sheet. */
export const loadSheetFormatter = (name: SheetFormat): Promise<SheetFormatter> => FORMATTERS[name]();
