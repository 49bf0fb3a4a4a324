import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { und } from "./und.ts";
import { zh } from "./zh.ts";

describe.each([zh, en, und])("the pack $id", (pack) => {
  test("every pattern of a date is one, and its groups are those that are read", () => {
    const known = new Set("y y2 m m2 mon d d2 q h part wd wd2 wd3".split(" "));
    for (const source of pack.dates.points) {
      const pattern = new RegExp(source.replaceAll(/\{(?:month|weekday)\}/gu, "x"), "giu");
      const groups = [...pattern.source.matchAll(/\(\?<(\w+)>/gu)].map(([, name]) => name!);
      expect(groups.filter((name) => !known.has(name))).toEqual([]);
      expect(groups.length).toBeGreaterThan(0);
    }
  });

  test("every other pattern is one", () => {
    const { range } = pack.numbers;
    const { to, and, between, notRange } = pack.dates;
    const sources = [
      ...pack.notFigures,
      ...(pack.notMeasures ?? []),
      range.to,
      range.change,
      ...(range.between ?? []),
      to,
      and,
      between,
      notRange,
      pack.references.and,
      pack.references.to,
      ...pack.references.otherAfter,
      ...pack.references.here,
      ...pack.references.patterns.map(({ source }) => source.replace("{n}", String.raw`(?<n>\d+)`)),
      ...Object.values(pack.tense).flat(),
    ];
    for (const source of sources) if (source !== undefined) expect(() => new RegExp(source, "giu")).not.toThrow();
    for (const { source } of pack.references.patterns) expect(source).toContain("{n}");
  });

  test("every part of a date has months or days", () => {
    for (const { months, days } of Object.values(pack.dates.parts)) {
      const [from, to] = months ?? days!;
      expect(from).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(months ? 12 : 31);
    }
  });

  test("no hedge is a measure word or a scale", () => {
    const hedges = [...Object.keys(pack.hedges.before), ...Object.keys(pack.hedges.after)];
    expect(hedges.filter((word) => pack.measures.includes(word) || word in pack.numbers.scales)).toEqual([]);
  });
});
