/** `{stated} stated` and { stated: 3 } make `3 stated`. */
export const interpolate = (template: string, data: Readonly<Record<string, string | number>> = {}): string =>
  template.replaceAll(/\{(\w+)\}/gu, (hole, key: string) => String(data[key] ?? hole));
