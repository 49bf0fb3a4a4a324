import { citingBlocks, citingReader, type Citing } from "../../../src/ties/citations/citing.ts";
import type { Citation } from "../../../src/ties/citations/read-citations.ts";
import { titleReader } from "../../../src/ties/citations/titles.ts";
import { symbolLists } from "../../../src/ties/citations/lists.ts";
import type { TiedReport } from "../../../src/ties/tied-report.ts";
import { pick } from "../random.ts";
import { replaced, type Planter } from "./planter.ts";

const wellFormedByBlock = (report: TiedReport): Citing[] =>
  citingBlocks(report, citingReader(report)).map(({ citations, misspelt }) => ({
    citations: citations.filter(({ print, form, base }) => print === form && !base.includes("REF")),
    misspelt,
  }));

const wellFormed = (report: TiedReport): Citation[] => wellFormedByBlock(report).flatMap(({ citations }) => citations);

const roleOf = ({ block }: Citation, report: TiedReport): string => report.sectionOf(block).role;

/** A symbol loses its form. */
export const brokenForm: Planter = {
  rule: "malformed-reference",
  kind: "form",
  plant(report, random) {
    const citation = pick(wellFormed(report), random);
    if (!citation) return undefined;
    const { print, revision } = citation;
    const slips = [
      print.replace("/", ""),
      print.replace("/", "//"),
      print.replace("/", "／"),
      print.toLowerCase().replace("rev", "Rev"),
    ];
    if (revision !== "") slips.push(print.replace(" Rev", "Rev"), print.replace(" Rev", "/Rev"));
    return replaced(report.text, citation.whole, pick(slips, random)!);
  },
};

/** One of the places that cite a titled document has another number. */
export const otherSymbol: Planter = {
  rule: "reference-conflict",
  kind: "number",
  plant(report, random) {
    const titled = wellFormedByBlock(report).flatMap(titleReader(report.language));
    const repeated = titled.filter(
      ({ key, citation }) =>
        titled.filter((other) => other.key === key && roleOf(other.citation, report) === roleOf(citation, report))
          .length > 1,
    );
    const chosen = pick(repeated, random)?.citation;
    if (!chosen) return undefined;
    const number = String(chosen.numbers.at(-1)! + 11);
    return replaced(report.text, chosen.span, chosen.base.replace(/\d+$/u, number));
  },
};

/** A member of a list stands twice. */
export const repeatedSymbol: Planter = {
  rule: "untidy-reference-list",
  kind: "repeat",
  plant(report, random) {
    const lists = symbolLists(wellFormed(report)).filter(
      ({ members }) => members.length > 4 && roleOf(members[0]!, report) === "references",
    );
    const list = pick(lists, random);
    if (!list) return undefined;
    const at = 1 + Math.floor(random() * (list.members.length - 2));
    const [member, gap] = [list.members[at]!, list.gaps[at - 1]!];
    const words = `${gap}${member.print}`;
    const { end } = member.whole;
    return {
      text: report.text.slice(0, end) + words + report.text.slice(end),
      at: { start: end, end: end + words.length },
    };
  },
};

/** A project of an ongoing list stands among the completed ones as well. */
export const movedProject: Planter = {
  rule: "status-conflict",
  kind: "list",
  plant(report, random) {
    const projects = wellFormed(report).filter((citation) => roleOf(citation, report) === "projects");
    const ongoing = projects.filter(({ block }) => {
      const leadIn = report.blocks.slice(0, report.blocks.indexOf(block)).findLast(({ kind }) => kind !== "item");
      return block.kind === "item" && /正在|Ongoing/u.test(leadIn?.text ?? "");
    });
    const completed = projects.filter(({ block }) => /已完成的|Completed/u.test(block.text));
    const [from, to] = [pick(ongoing, random), pick(completed, random)];
    if (!from || !to || report.sectionOf(from.block).entry === report.sectionOf(to.block).entry) return undefined;
    const words = `${report.language.spaced ? ", " : "、"}${from.print}`;
    const { end } = to.whole;
    return {
      text: report.text.slice(0, end) + words + report.text.slice(end),
      at: { start: end, end: end + words.length },
    };
  },
};
