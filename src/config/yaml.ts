import type { Locate, Parsed } from "./config-file.ts";

/** The YAML package is loaded only where there is YAML to read: it costs as much as reading a report. */
export async function parseYaml(text: string): Promise<Parsed> {
  const { isMap, isScalar, parseDocument } = await import("yaml");
  const document = parseDocument(text, { prettyErrors: false });

  const [error] = document.errors;
  if (error) return { ok: false, at: { start: error.pos[0], end: error.pos[1] }, message: error.message };

  const locate: Locate = (path, part) => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    const node = part === "key" ? pair?.key : document.getIn(path, true);
    const range = (node as { range?: readonly [number, number, number] | null } | undefined)?.range;
    return range ? { start: range[0], end: range[1] } : undefined;
  };
  return { ok: true, value: document.toJS() as unknown, locate };
}
