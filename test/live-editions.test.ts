import { expect, test } from "vitest";
import { readReport } from "../src/engine/document.ts";
import { checkReport } from "../src/engine/lint.ts";
import { LiveReport } from "../src/engine/live-report.ts";

/** What is told of each edition of a text under one profile, by rule. */
function told(profile: string, rule: string, editions: readonly string[]): string[][] {
  const live = new LiveReport("markdown", { profile });
  return editions.map((text) =>
    live
      .check(live.edit(text), "report.md")
      .messages.filter(({ ruleId }) => ruleId === `tieout/${rule}`)
      .map(({ message }) => message),
  );
}

test("a series that becomes known is found in blocks that are kept", () => {
  const cited = (times: number): string =>
    [
      "# Recommendation 1",
      "## Highlights",
      "The paper was tabled (XYZ//1/2).",
      ...Array.from({ length: times }, (_, i) => `Paper XYZ/2/${i + 1} was noted in the ${i + 3}th meeting.`),
    ].join("\n\n");
  const [before, after, again] = told("wipo-da", "malformed-reference", [cited(4), cited(5), cited(4)]);
  expect(before).toEqual([]);
  expect(after).toEqual(['"XYZ//1/2" should read XYZ/1/2']);
  expect(again).toEqual([]);
});

test("a reference is resolved again when what it names is taken away", () => {
  const tables = (numbers: readonly number[]): string =>
    ["# Report", "The figures are in Table 3.", ...numbers.map((n) => `Table ${n}: Workshops by year`)].join("\n\n");
  const [before, after, again] = told("generic", "dangling-reference", [
    tables([1, 2, 3]),
    tables([1, 2]),
    tables([1, 2, 3]),
  ]);
  expect(before).toEqual([]);
  expect(after).toHaveLength(1);
  expect(again).toEqual([]);
});

test("what another entry tells is found again wherever it goes", () => {
  const roof = "The crew mended the roof of the old town hall with slates from the northern quarry.";
  const choir = "Forty readers joined the evening choir, which sang ballads in the reading room.";
  const ferry = "A ferry of the river company brought the travelling library to nine fishing villages.";
  const entry = (number: number, highlight: string, ...told: readonly string[]): string =>
    [`# Recommendation ${number}`, "## Highlights", `- ${highlight}`, "## Implementation", ...told].join("\n\n");
  const [own, second, third] = [entry(1, ferry, roof), entry(2, choir, choir), entry(3, roof, roof)];
  const told2 = entry(2, choir, choir, ferry);
  const editions = [
    [own, told2, third],
    [own, told2, `${third}\n\n${choir}`],
    // Taken away, in a third entry as well, nearly as well, and no longer in a body.
    [own, second, third],
    [own, second, entry(3, roof, roof, ferry)],
    [own, entry(2, choir, choir, ferry.replace("nine", "ninety")), third],
    [own, told2, third],
    [own, told2.replace("## Implementation", "## Highlights"), third],
    [own, told2.replace("## Implementation", "## Implementation Work"), third],
  ].map((entries) => entries.join("\n\n"));
  const alone = editions.map((edition) => told("wipo-da", "unsupported-highlight", [edition])[0]);
  expect(told("wipo-da", "unsupported-highlight", editions)).toEqual(alone);
  expect(alone.map((messages) => messages!.find((message) => message.includes("ferry")))).toMatchInlineSnapshot(`
    [
      ""A ferry of the river company brought th…" is a highlight here, but is told in Recommendation 2, Implementation",
      ""A ferry of the river company brought th…" is a highlight here, but is told in Recommendation 2, Implementation",
      ""A ferry of the river company brought th…" is a highlight, but the body of Recommendation 1 says nothing of it",
      ""A ferry of the river company brought th…" is a highlight here, but is told in Recommendation 3, Implementation",
      ""A ferry of the river company brought th…" is a highlight here, but is told in Recommendation 2, Implementation",
      ""A ferry of the river company brought th…" is a highlight here, but is told in Recommendation 2, Implementation",
      ""A ferry of the river company brought th…" is a highlight, but the body of Recommendation 1 says nothing of it",
      ""A ferry of the river company brought th…" is a highlight here, but is told in Recommendation 2, Implementation Work",
    ]
  `);
});

test("a finding that is kept stands where it is now, and one whose words have changed is another", () => {
  const twice = (item: string, before = ""): string =>
    `# Report\n\n${before}## Works\n\n- The quay was paved in the east.\n- ${item}\n- ${item}\n`;
  const editions = [
    twice("Two clerks were hired for the office of the harbour."),
    twice("Two clerks were hired for the office of the harbour.", "A word before.\n\n"),
    twice("Ten clerks were hired for the office of the harbour."),
  ];
  const live = new LiveReport("markdown", {});
  const found = editions.map((text) => live.check(live.edit(text), "report.md").messages);
  expect(found).toEqual(
    editions.map((text) => checkReport(readReport({ text, format: "markdown" }), "report.md").messages),
  );
  const [one, moved, other] = found.map(([message]) => message!);
  expect([moved!.fingerprint, moved!.line]).toEqual([one!.fingerprint, one!.line + 2]);
  expect(other!.fingerprint).not.toBe(one!.fingerprint);
});
