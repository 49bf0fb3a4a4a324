import type { Formatter } from "./formatter.ts";

/** Each loaded only when it is asked for. */
const LOADERS = {
  stylish: async () => (await import("./stylish.ts")).stylish,
  json: async () => (await import("./json.ts")).json,
  jsonl: async () => (await import("./jsonl.ts")).jsonl,
  sarif: async () => (await import("./sarif.ts")).sarif,
  github: async () => (await import("./github.ts")).github,
  gitlab: async () => (await import("./gitlab.ts")).gitlab,
  junit: async () => (await import("./junit.ts")).junit,
  checkstyle: async () => (await import("./checkstyle.ts")).checkstyle,
  rdjson: async () => (await import("./rdjson.ts")).rdjson,
  html: async () => (await import("./html/html.ts")).html,
  markdown: async () => (await import("./markdown.ts")).markdown,
} satisfies Readonly<Record<string, () => Promise<Formatter>>>;

export type FormatName = keyof typeof LOADERS;

export const formatNames = Object.keys(LOADERS) as readonly FormatName[];

export const loadFormatter = (name: FormatName): Promise<Formatter> => LOADERS[name]();
