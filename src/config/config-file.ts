import type { Span } from "../text/span.ts";

export type Path = readonly (string | number)[];

/** Where the parts of a configuration file stand. A file that is a program has no such places. */
export type Locate = (path: Path, part: "key" | "value") => Span | undefined;

/** A configuration file as written: its value, and the places of its parts, so that a mistake can be shown. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  readonly locate: Locate;
}

/** What a reader of one syntax makes of a text. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly locate: Locate }
  | { readonly ok: false; readonly at: Span; readonly message: string };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
