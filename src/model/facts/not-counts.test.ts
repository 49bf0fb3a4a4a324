import { describe, expect, test } from "vitest";
import { en } from "../../lang/en.ts";
import { und } from "../../lang/und.ts";
import { zh } from "../../lang/zh.ts";
import { drawFact, factDrawer } from "./draw.ts";
import { factReader } from "./read.ts";

const drawZh = factDrawer(zh, ["建议"]);
const drawEn = factDrawer(en, ["Recommendation"]);
const drawUnd = factDrawer(und);

describe("figures that count nothing", () => {
  test.each([
    ["names with a figure", "COVID-19, IPv6, A4, RV32G, Research4Life, x86, C++20, H.264, k8s, 2D, G20"],
    ["versions", "v1.24, 1.2.3, 5.101.0, Python 3.6, FreeBSD 12, LLVM 7.0, Ubuntu 22.04 LTS"],
    ["labels", "Phase 2, phase two, Milestone 3, tier three, KEP 2572, PR 9889, RFC 7231, page 12, No. 5, Room 4"],
    ["numbers of things", "#1234, №5, § 12, ISO 9001, SIG 3, !12, user@12, key=5, PR!9"],
    ["notes and sections of a manual", "pci(9), ld(1), 501(c)(3), as shown [12], see [3, 4]"],
    ["times", "10:30, 10:30:15, 5 p.m., 10 am, 10.30 a.m., 9 o'clock, 24/7"],
    ["fractions and ratios", "3/4 of a page, 1/2, 2½ hours, 16:9"],
    ["telephones and addresses", "+41 22 338 9111, +86-10-8888-6666, 555-1234, 192.168.0.1"],
    ["years", "2019 alone, the 2021 report, 1998–9"],
    ["numbers out of form", "1,250,00 and 1.2.3 and 2,5 and 007 and 12345678901234567890"],
    ["tolerances and changes", "± 3, ±0.5"],
  ])("%s", (_, text) => {
    expect(drawEn(text)).toBe(text);
    expect(drawUnd(text.replaceAll(/[\p{L}.]+ (?=\d)/gu, ""))).not.toContain("ordinal");
  });

  test.each([
    ["names with a figure", "2019冠状病毒病，RV32G架构，IPv6，A4纸，4K视频，Top10，LLVM 14 版本，0.12版本"],
    ["agendas, ages and times", "2030年议程，2030年可持续发展议程，21世纪，二十一世纪，90年代，3点30分，15时，十点半"],
    ["numbers of things", "5号楼，2012号文件，编号DA_35_37_01，#12，ISO 9001，openEuler 22.03"],
    ["telephones", "+86 10 8888 6666，022-338-9111"],
  ])("in Chinese: %s", (_, text) => {
    expect(drawZh(text)).toBe(text);
  });

  test("labels at the head of a piece of text", () => {
    expect(
      drawEn(
        "3488 - Admission control",
        "4.1 Access",
        "2. Results",
        "8291893: fix the build",
        "see (8291893: fix it)",
        "114 reviews",
        "1.5 hectares",
        "12: no, twelve",
      ),
    ).toMatchInlineSnapshot(`
      "3488 - Admission control
      4.1 Access
      2. Results
      8291893: fix the build
      see (8291893: fix it)
      114 reviews
        114 count 114
      1.5 hectares
        1.5 count 1.5 [1.45..1.55]
      12: no, twelve
        twelve count 12"
    `);
  });

  test("a sentence may open with a word and a count", () => {
    expect(
      drawEn(
        "Organized 12 workshops. Trained 300 people; 5 left.",
        "Results: Published 3 papers",
        "The 12 projects of All 45 members",
        "FreeBSD 12 saw changes. Puppet 6 was released.",
      ),
    ).toMatchInlineSnapshot(`
      "Organized 12 workshops. Trained 300 people; 5 left.
        12 count 12
        300 count 300
        5 count 5
      Results: Published 3 papers
        3 count 3
      The 12 projects of All 45 members
        12 count 12
        45 count 45
      FreeBSD 12 saw changes. Puppet 6 was released.
        6 count 6"
    `);
  });

  test("a year that counts", () => {
    expect(drawEn("in 2000 schools, a total of 2014 people, 2,019 cases and 2019 more")).toMatchInlineSnapshot(`
      "in 2000 schools, a total of 2014 people, 2,019 cases and 2019 more
        2000 count 2000
        2,019 count 2019
        2019 2019-01-01..2019-12-31 year"
    `);
    expect(drawZh("共2019个，2019名")).toMatchInlineSnapshot(`
      "共2019个，2019名
        2019|个 count 2019 个
        2019|名 count 2019 名"
    `);
  });

  test("code and addresses are not read", () => {
    const text = "12 builds, see https://x.org/12/34 and `5 of 6`";
    const [facts] = factReader(
      en,
      [],
    )([
      {
        text,
        opaque: [
          { start: 15, end: 34 },
          { start: 39, end: 47 },
        ],
      },
    ]);
    expect(facts!.map((fact) => drawFact(fact, text))).toEqual(["12 count 12"]);
  });
});
