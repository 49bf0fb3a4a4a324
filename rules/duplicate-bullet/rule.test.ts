import { describe, expect, test } from "vitest";
import { annotate } from "../../test/support/annotate.ts";
import rule from "./rule.ts";

type Options = Parameters<typeof annotate>[2];

const MAIL =
  "The help desk received 2,310 letters in the quarter, most of them by mail. Nine in ten were answered at once.";
const ROOFS =
  "The crew visited eleven halls along the coast and helped them to mend their roofs and their garden walls.";
const REWORDED =
  "The crew visited eleven halls on the coast and helped them to mend their roofs and their garden walls.";

const twoSections = (coast: readonly string[], hills: readonly string[]): string =>
  `# Annual report\n\n## Coast\n\n${coast.join("\n\n")}\n\n## Hills\n\n${hills.join("\n\n")}\n`;

const ofBranches: Options = {
  report: {
    profileData: {
      id: "branches",
      entry: { labels: { en: ["Branch"], zh: ["分馆"] } },
      sections: [
        { role: "work", names: { en: ["Work"], zh: ["工作"] } },
        { role: "partners", names: { en: ["Partners"], zh: ["伙伴"] }, repeats: true },
      ],
    },
  },
};
const twoBranches = (section: string, ...branches: readonly (readonly string[])[]): string =>
  branches.map((words, i) => `# Branch ${i + 1}\n\n## ${section}\n\n${words.join("\n\n")}\n`).join("\n");

describe("accepts", () => {
  test.each<[name: string, text: string, options?: Options]>([
    ["a short answer", "- done\n- open\n- done\n"],
    ["a short answer in Chinese", "- 已完成\n- 进行中\n- 已完成\n", { format: "text" }],
    [
      "one title for two addresses",
      "- [Mend the roof of the hall](https://example.org/1)\n- [Mend the roof of the hall](https://example.org/2)\n",
    ],
    [
      "items below two parents",
      "- Coast\n  - The roof was mended in spring.\n- Hills\n  - The roof was mended in spring.\n",
    ],
    [
      "items with other items below",
      "- A talk on the roofs of old halls\n  - Ada\n- A talk on the roofs of old halls\n  - Ben\n",
    ],
    [
      "items that differ in a figure",
      "- The roof of hall 3 was mended in spring.\n- The roof of hall 4 was mended in spring.\n",
    ],
    [
      "items that differ in a figure in Chinese",
      "- 春季修缮了3号礼堂的屋顶和围墙\n- 春季修缮了4号礼堂的屋顶和围墙\n",
      { format: "text" },
    ],
    [
      "items of two lists",
      "- The roof was mended in spring.\n\nBefore the rain:\n\n1. The roof was mended in spring.\n",
    ],
    [
      "an answer to every question",
      "- Was it mended? The crew could not say so.\n- Roof\n- Was it mended? The crew could not say so.\n- Wall\n- Was it mended? The crew could not say so.\n",
    ],
    [
      "items that differ in a name, a version or an ordinal",
      "- The crew mended the roof of the old hall in Anse for good.\n- The crew mended the roof of the old hall in Brel for good.\n- Version 1.2 runs on every machine of the main office now.\n- Version 1.4 runs on every machine of the main office now.\n",
    ],
    [
      "items that are alike by design",
      "- Held 12 workshops for the crews in Lima.\n- Held 14 workshops for the crews in Lima.\n- Held 19 workshops for the crews in Lima.\n",
    ],
    ["short items that differ in a word", "- The roof of the hall is new.\n- The wall of the hall is new.\n"],
    [
      "what a report often tells in two places",
      ["roof", "wall", "door"]
        .map((part) => `- Ada and Ben mended the ${part} of the old hall in spring.\n- By ${part}.`)
        .join("\n")
        .replace(/^/u, "# Report\n\n## By hall\n\n")
        .replace(/$/u, "\n\n## By person\n\n") +
        ["door", "roof", "wall"]
          .map((part) => `- Ada and Ben mended the ${part} of the old hall in spring.\n- And the ${part}.`)
          .join("\n"),
    ],
    ["a template", "- $name-of-hall was mended in spring\n- $name-of-hall was mended in spring\n"],
    ["highlights and their body", twoSections([MAIL, ROOFS], [MAIL, ROOFS]).replace("Coast", "Highlights")],
    ["a single paragraph in two sections", twoSections([ROOFS], [ROOFS])],
    [
      "lists in two sections, where nothing is declared",
      twoSections([`- ${MAIL}\n- ${ROOFS}`], [`- ${MAIL}\n- ${ROOFS}`]),
    ],
    ["sections that repeat by design", twoBranches("Partners", [MAIL, ROOFS], [MAIL, ROOFS]), ofBranches],
    [
      "what most entries share",
      twoBranches("Work", [MAIL, ROOFS], [MAIL, ROOFS], [MAIL, ROOFS], [MAIL, ROOFS]),
      ofBranches,
    ],
    [
      "a sentence that stands again far below",
      "Ada and Ben mended the roof of the old hall in spring.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nAda and Ben mended the roof of the old hall in spring.\n",
    ],
    [
      "runs when `acrossEntries` is off",
      twoSections([MAIL, ROOFS], [MAIL, ROOFS]),
      { options: { acrossEntries: false } },
    ],
  ])("%s", (_, text, options) => {
    expect(annotate(rule, text, options)).toBe(text);
  });
});

describe("reports", () => {
  test("an item twice", () => {
    expect(annotate(rule, "- The roof was mended in spring.\n- The wall is new.\n- The roof was mended in spring.\n"))
      .toMatchInlineSnapshot(`
      "- The roof was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in line 1
      - The wall is new.
      - The roof was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "The roof was mended in spring." stands twice in this list
      "
    `);
  });

  test("an item that stands three times once", () => {
    expect(
      annotate(
        rule,
        "- The roof was mended in spring.\n- The roof was mended in spring.\n- The roof was mended in spring.\n",
      ),
    ).toMatchInlineSnapshot(`
      "- The roof was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in line 1
      - The roof was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "The roof was mended in spring." stands twice in this list
      - The roof was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in line 3
      "
    `);
  });

  test("an item twice in Chinese plain text", () => {
    expect(annotate(rule, "- 屋顶已在春季修缮完成\n- 围墙已加固\n- 屋顶已在春季修缮完成\n", { format: "text" }))
      .toMatchInlineSnapshot(`
      "- 屋顶已在春季修缮完成
        ~~~~~~~~~~~~~~~~~~~~ see: 相同内容：第1行
      - 围墙已加固
      - 屋顶已在春季修缮完成
        ~~~~~~~~~~~~~~~~~~~~ warning: "屋顶已在春季修缮完成"在同一列表中重复出现
      "
    `);
  });

  test("a short item with one address", () => {
    expect(annotate(rule, "- [Roof](https://example.org/1)\n- [Roof](https://example.org/1)\n")).toMatchInlineSnapshot(`
      "- [Roof](https://example.org/1)
         ~~~~ see: the same in line 1
      - [Roof](https://example.org/1)
         ~~~~ warning: "Roof" stands twice in this list
      "
    `);
  });

  test("an item in slightly other words", () => {
    expect(annotate(rule, "- Mend the roof of hall 3 in the spring.\n- Mend the roof for hall 3 in spring!\n"))
      .toMatchInlineSnapshot(`
      "- Mend the roof of hall 3 in the spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in line 1
      - Mend the roof for hall 3 in spring!
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "Mend the roof for hall 3 in spring!" nearly repeats another item of this list: "Mend the roof of hall 3 in the spring."
      "
    `);
  });

  test("an item in slightly other words in Chinese", () => {
    expect(annotate(rule, "- 春季修缮了第三礼堂的屋顶和围墙。\n- 春季修缮第三礼堂屋顶和围墙。\n", { format: "text" }))
      .toMatchInlineSnapshot(`
      "- 春季修缮了第三礼堂的屋顶和围墙。
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 相同内容：第1行
      - 春季修缮第三礼堂屋顶和围墙。
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "春季修缮第三礼堂屋顶和围墙。"与同一列表中的另一项几乎相同："春季修缮了第三礼堂的屋顶和围墙。"
      "
    `);
  });

  test("a paragraph twice in one section", () => {
    expect(annotate(rule, `# Annual report\n\n${ROOFS}\n\nThe wall is new.\n\n${ROOFS}\n`)).toMatchInlineSnapshot(`
      "# Annual report

      The crew visited eleven halls along the coast and helped them to mend their roofs and their garden walls.
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in Annual report

      The wall is new.

      The crew visited eleven halls along the coast and helped them to mend their roofs and their garden walls.
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "The crew visited eleven halls along the…" stands twice in this section
      "
    `);
  });

  test("a paragraph twice in Chinese plain text", () => {
    expect(
      annotate(
        rule,
        "春季修缮了第三礼堂的屋顶，并加固了北侧围墙和东侧大门。\n围墙已加固。\n春季修缮了第三礼堂的屋顶，并加固了北侧围墙和东侧大门。\n",
        { format: "text" },
      ),
    ).toMatchInlineSnapshot(`
      "春季修缮了第三礼堂的屋顶，并加固了北侧围墙和东侧大门。
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 相同内容：第1行
      围墙已加固。
      春季修缮了第三礼堂的屋顶，并加固了北侧围墙和东侧大门。
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "春季修缮了第三礼堂的屋顶，并加固了北侧围墙和东侧大门。"在本节重复出现
      "
    `);
  });

  test("a sentence of two paragraphs", () => {
    expect(
      annotate(
        rule,
        "The year was dry. Ada and Ben mended the roof of the old hall and the garden wall in spring.\n\nAda and Ben mended the roof of the old hall and the garden wall in spring. The gate is new.\n",
      ),
    ).toMatchInlineSnapshot(`
      "The year was dry. Ada and Ben mended the roof of the old hall and the garden wall in spring.
                        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in line 1

      Ada and Ben mended the roof of the old hall and the garden wall in spring. The gate is new.
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "Ada and Ben mended the roof of the old …" stands twice in this section
      "
    `);
  });

  test("paragraphs of another section", () => {
    expect(annotate(rule, twoSections([MAIL, ROOFS], [MAIL, ROOFS]))).toMatchInlineSnapshot(`
      "# Annual report

      ## Coast

      The help desk received 2,310 letters in the quarter, most of them by mail. Nine in ten were answered at once.
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in Coast

      The crew visited eleven halls along the coast and helped them to mend their roofs and their garden walls.

      ## Hills

      The help desk received 2,310 letters in the quarter, most of them by mail. Nine in ten were answered at once.
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ info: "The help desk received 2,310 letters in…" and what follows (2 paragraphs) repeat Coast

      The crew visited eleven halls along the coast and helped them to mend their roofs and their garden walls.
      "
    `);
  });

  test("paragraphs of one section", () => {
    expect(
      annotate(rule, twoSections([MAIL, ROOFS, "The wall of the hall is new.", MAIL, ROOFS], ["The gate is new."])),
    ).toMatchInlineSnapshot(`
      "# Annual report

      ## Coast

      The help desk received 2,310 letters in the quarter, most of them by mail. Nine in ten were answered at once.
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in Coast

      The crew visited eleven halls along the coast and helped them to mend their roofs and their garden walls.

      The wall of the hall is new.

      The help desk received 2,310 letters in the quarter, most of them by mail. Nine in ten were answered at once.
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "The help desk received 2,310 letters in…" and what follows (2 paragraphs) repeat Coast

      The crew visited eleven halls along the coast and helped them to mend their roofs and their garden walls.

      ## Hills

      The gate is new.
      "
    `);
  });

  test("paragraphs in slightly other words", () => {
    expect(annotate(rule, twoBranches("Work", [MAIL, ROOFS], [MAIL, REWORDED]), ofBranches)).toMatchInlineSnapshot(`
      "# Branch 1

      ## Work

      The help desk received 2,310 letters in the quarter, most of them by mail. Nine in ten were answered at once.
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in Branch 1, Work

      The crew visited eleven halls along the coast and helped them to mend their roofs and their garden walls.

      # Branch 2

      ## Work

      The help desk received 2,310 letters in the quarter, most of them by mail. Nine in ten were answered at once.
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ info: "The help desk received 2,310 letters in…" and what follows (2 paragraphs) nearly repeat Branch 1, Work

      The crew visited eleven halls on the coast and helped them to mend their roofs and their garden walls.
      "
    `);
  });

  test("items of another entry", () => {
    expect(annotate(rule, twoBranches("Work", [`- ${MAIL}\n- ${ROOFS}`], [`- ${MAIL}\n- ${ROOFS}`]), ofBranches))
      .toMatchInlineSnapshot(`
      "# Branch 1

      ## Work

      - The help desk received 2,310 letters in the quarter, most of them by mail. Nine in ten were answered at once.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in Branch 1, Work
      - The crew visited eleven halls along the coast and helped them to mend their roofs and their garden walls.

      # Branch 2

      ## Work

      - The help desk received 2,310 letters in the quarter, most of them by mail. Nine in ten were answered at once.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ info: "The help desk received 2,310 letters in…" and what follows (2 paragraphs) repeat Branch 1, Work
      - The crew visited eleven halls along the coast and helped them to mend their roofs and their garden walls.
      "
    `);
  });

  test("paragraphs of another entry in Chinese plain text", () => {
    expect(
      annotate(
        rule,
        "分馆1\n工作\n春季修缮了第三礼堂的屋顶，并加固了北侧围墙。\n咨询台全年答复读者来信两千余封，多数在两日内办结。\n分馆2\n工作\n春季修缮了第三礼堂的屋顶，并加固了北侧围墙。\n咨询台全年答复读者来信两千余封，多数在两日内办结。\n",
        { format: "text", ...ofBranches },
      ),
    ).toMatchInlineSnapshot(`
      "分馆1
      工作
      春季修缮了第三礼堂的屋顶，并加固了北侧围墙。
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 相同内容：分馆1，工作
      咨询台全年答复读者来信两千余封，多数在两日内办结。
      分馆2
      工作
      春季修缮了第三礼堂的屋顶，并加固了北侧围墙。
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ info: "春季修缮了第三礼堂的屋顶，并加固了北侧围墙。"等2段与分馆1，工作重复
      咨询台全年答复读者来信两千余封，多数在两日内办结。
      "
    `);
  });

  test("paragraphs in slightly other words in Chinese", () => {
    expect(
      annotate(
        rule,
        "# 分馆1\n\n## 工作\n\n春季修缮了第三礼堂的屋顶，并加固了北侧围墙。\n\n咨询台全年答复读者来信两千余封，多数在两日内办结。\n\n# 分馆2\n\n## 工作\n\n春季修缮了第三礼堂的屋顶，并加固了北侧围墙。\n\n咨询台全年共答复读者来信两千余封，多数在两日内办结。\n",
        ofBranches,
      ),
    ).toMatchInlineSnapshot(`
      "# 分馆1

      ## 工作

      春季修缮了第三礼堂的屋顶，并加固了北侧围墙。
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 相同内容：分馆1，工作

      咨询台全年答复读者来信两千余封，多数在两日内办结。

      # 分馆2

      ## 工作

      春季修缮了第三礼堂的屋顶，并加固了北侧围墙。
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ info: "春季修缮了第三礼堂的屋顶，并加固了北侧围墙。"等2段与分馆1，工作几乎相同

      咨询台全年共答复读者来信两千余封，多数在两日内办结。
      "
    `);
  });

  test("items that differ in a figure or a date", () => {
    expect(
      annotate(
        rule,
        "- Held 12 workshops for the crews in Lima.\n- Mended walls.\n- Held 14 workshops for the crews in Lima.\n- The fair of the crews in the old town hall was on 5 May 2024.\n- The fair of the crews in the old town hall was on 9 May 2024.\n",
      ),
    ).toMatchInlineSnapshot(`
      "- Held 12 workshops for the crews in Lima.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: "12" in line 1
      - Mended walls.
      - Held 14 workshops for the crews in Lima.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "14" here, "12" in an item of this list that is the same otherwise
      - The fair of the crews in the old town hall was on 5 May 2024.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: "5 May 2024" in line 4
      - The fair of the crews in the old town hall was on 9 May 2024.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ info: "9 May 2024" here, "5 May 2024" in an item of this list that is the same otherwise
      "
    `);
  });

  test("items that differ in a figure in Chinese", () => {
    expect(
      annotate(rule, "- 全年在利马举办了12次工匠培训班\n- 修缮了围墙\n- 全年在利马举办了14次工匠培训班\n", {
        format: "text",
      }),
    ).toMatchInlineSnapshot(`
      "- 全年在利马举办了12次工匠培训班
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: "12"（第1行）
      - 修缮了围墙
      - 全年在利马举办了14次工匠培训班
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "14"，同一列表中其余文字相同的另一项为"12"
      "
    `);
  });

  test("items that differ in a word or two", () => {
    expect(
      annotate(
        rule,
        "- The crew mended the roof of the old hall on the coast in spring.\n- The crew also mended the roof of the old town hall on the coast in spring.\n",
      ),
    ).toMatchInlineSnapshot(`
      "- The crew mended the roof of the old hall on the coast in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in line 1
      - The crew also mended the roof of the old town hall on the coast in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ info: "The crew also mended the roof of the ol…" nearly repeats another item of this list: "The crew mended the roof of the old hal…"
      "
    `);
  });

  test("an item in another list", () => {
    expect(
      annotate(
        rule,
        "# Report\n\n## Coast\n\n- Ada and Ben mended the roof of the old hall in spring.\n- Walls\n\n## Hills\n\n- Doors\n- Ada and Ben mended the roof of the old hall in spring.\n",
      ),
    ).toMatchInlineSnapshot(`
      "# Report

      ## Coast

      - Ada and Ben mended the roof of the old hall in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in Coast
      - Walls

      ## Hills

      - Doors
      - Ada and Ben mended the roof of the old hall in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ info: "Ada and Ben mended the roof of the old …" stands in another list too: Coast
      "
    `);
  });

  test("an item of several sentences once", () => {
    const item =
      "- Ada and Ben mended the roof of the old hall in spring. The walls were painted white by the whole crew.\n";
    expect(annotate(rule, `${item}- Doors\n${item}`)).toMatchInlineSnapshot(`
      "- Ada and Ben mended the roof of the old hall in spring. The walls were painted white by the whole crew.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in line 1
      - Doors
      - Ada and Ben mended the roof of the old hall in spring. The walls were painted white by the whole crew.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "Ada and Ben mended the roof of the old …" stands twice in this list
      "
    `);
  });

  test("items when `acrossEntries` is off", () => {
    expect(
      annotate(rule, "- The roof was mended in spring.\n- The roof was mended in spring.\n", {
        options: { acrossEntries: false },
      }),
    ).toMatchInlineSnapshot(`
      "- The roof was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in line 1
      - The roof was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "The roof was mended in spring." stands twice in this list
      "
    `);
  });

  test("the exact place behind CRLF, emoji and markup", () => {
    expect(
      annotate(
        rule,
        "🎉 News\r\n\r\n- 🚀 The **roof** was mended in spring.\r\n- The wall is new.\r\n- 🚀 The **roof** was mended in spring.\r\n",
      ),
    ).toMatchInlineSnapshot(`
      "🎉 News

      - 🚀 The **roof** was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in line 3
      - The wall is new.
      - 🚀 The **roof** was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "🚀 The roof was mended in spring." stands twice in this list
      "
    `);
  });

  test("the exact place behind CRLF and emoji in plain text", () => {
    expect(
      annotate(
        rule,
        "🎉 News\r\n\r\n- 🚀 The roof was mended in spring.\r\n- The wall is new.\r\n- 🚀 The roof was mended in spring.\r\n",
        { format: "text" },
      ),
    ).toMatchInlineSnapshot(`
      "🎉 News

      - 🚀 The roof was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: the same in 🎉 News
      - The wall is new.
      - 🚀 The roof was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "🚀 The roof was mended in spring." stands twice in this list
      "
    `);
  });

  test("an English report in Chinese", () => {
    expect(
      annotate(rule, "# News\n\n- The roof was mended in spring.\n- The roof was mended in spring.\n", {
        language: "zh",
      }),
    ).toMatchInlineSnapshot(`
      "# News

      - The roof was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ see: 相同内容：News
      - The roof was mended in spring.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ warning: "The roof was mended in spring."在同一列表中重复出现
      "
    `);
  });
});
