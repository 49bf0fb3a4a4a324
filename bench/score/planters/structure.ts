import { pick } from "../random.ts";
import type { Planter } from "./planter.ts";

/** An item stands again at the end of its list. */
export const copiedItem: Planter = {
  rule: "duplicate-bullet",
  kind: "item",
  plant(report, random) {
    const items = report.blocks.filter(
      (block, i) =>
        block.kind === "item" &&
        block.text.length > (report.language.spaced ? 40 : 20) &&
        report.sectionOf(block).role !== "projects" &&
        report.blocks[i + 1]?.list === block.list &&
        report.blocks[i + 2]?.list === block.list &&
        !/\n/u.test(report.text.slice(block.span.start, block.span.end)),
    );
    const item = pick(items, random);
    if (!item) return undefined;
    const siblings = report.blocks.filter(({ list, level }) => list === item.list && level === item.level);
    const last = siblings.at(-1)!;
    if (last === item || last.marker?.value !== undefined) return undefined;
    const line = report.text
      .slice(report.text.lastIndexOf("\n", item.span.start) + 1, item.span.end)
      .replace(/^\t+/u, "");
    const end = report.text.indexOf("\n", last.span.end);
    const at = end < 0 ? report.text.length : end;
    return {
      text: `${report.text.slice(0, at)}\n${line}${report.text.slice(at)}`,
      at: { start: item.span.start, end: at + 1 + line.length },
    };
  },
};

/** The heading of a section is lost. */
export const lostHeading: Planter = {
  rule: "missing-section",
  kind: "section",
  plant(report, random) {
    const sections = report.sections.filter(
      ({ heading, role }) => heading && report.profile.sections.some((data) => data.role === role && data.required),
    );
    const section = pick(sections, random);
    if (!section) return undefined;
    const { span } = section.heading!;
    const start = report.text.lastIndexOf("\n", span.start) + 1;
    const end = report.text.indexOf("\n", span.end) + 1;
    const { entry } = section;
    return {
      text: report.text.slice(0, start) + report.text.slice(end),
      at: { start: entry.span.start, end: entry.span.end },
    };
  },
};

/** A highlight that the report says nothing of. */
export const inventedHighlight: Planter = {
  rule: "unsupported-highlight",
  kind: "invented",
  plant(report, random) {
    const section = pick(
      report.sections.filter(
        ({ role, blocks, entry }) => role === "highlights" && blocks.length > 1 && entry.numbers.length > 0,
      ),
      random,
    );
    if (!section || !report.profile.entry) return undefined;
    const words =
      report.language.id === "zh"
        ? "为高山牧场的养蜂人开办了两所夜校并修缮了旧磨坊。"
        : "Two evening schools for beekeepers opened in the alpine villages, next to the restored mill.";
    const last = section.blocks.at(-1)!;
    const text = `${report.text.slice(0, last.span.end)}\n${last.marker?.text ?? "-"} ${words}${report.text.slice(last.span.end)}`;
    return { text, at: { start: last.span.end + 1, end: last.span.end + 3 + words.length } };
  },
};
