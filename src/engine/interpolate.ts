/** The words of a template with the names of its holes in between, in turn. Templates are few, and each is filled many times. */
const known = new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  let parts = known.get(template);
  if (!parts) known.set(template, (parts = template.split(/\{(\w+)\}/u)));
  return parts;
}

/** `{stated} stated` and { stated: 3 } make `3 stated`. */
export const interpolate = (template: string, data: Readonly<Record<string, string | number>> = {}): string =>
  partsOf(template)
    .map((part, i) => (i % 2 === 0 ? part : String(data[part] ?? `{${part}}`)))
    .join("");
