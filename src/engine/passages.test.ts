import { expect, test } from "vitest";
import { readReport, type Format } from "./document.ts";
import { lint } from "./lint.ts";
import { withPassages } from "./passages.ts";

/** The passage of every place of every finding, with the words of the place in brackets. */
function passages(text: string, format: Format = "markdown"): readonly string[] {
  const report = readReport({ text, format });
  const { messages } = lint({ text, filePath: "report.md", format });
  return withPassages(report, messages).flatMap((message) =>
    [message, ...message.related].map(({ passage, span }) => {
      const { start, text: words } = passage!;
      const [from, to] = [span.start - start, span.end - start];
      const marked = `${words.slice(0, from)}[${words.slice(from, to)}]${words.slice(to)}`;
      return marked.replaceAll(/\s+/gu, " ").trim();
    }),
  );
}

test("a finding stands in its sentence, without markup, over the end of a line", () => {
  const text =
    "# Report\n\nThe contract was **signed** early. It was handed over to the\nmuseum on 30 February 2021, with regrets. All is well.\n";
  expect(passages(text)).toEqual(["It was handed over to the museum on [30 February 2021], with regrets."]);
});

test("in a table in its row, with its cells apart", () => {
  const text =
    "# Report\n\n| Region | Workshops |\n| --- | ---: |\n| North | 5 |\n| South | 3 |\n| West | 2 |\n| **Total** | 12 |\n";
  expect(passages(text)).toEqual(["Total | [12]", "North | [5]"]);
});

test("what a reader does not see is shown if the finding is about it", () => {
  expect(passages("# Report\n\nThe survey[^9] is complete.\n")).toEqual(["The survey[[^9]] is complete."]);
});

test("of a long sentence there is a part, with signs that there is more, and no character is cut in two", () => {
  const around = "𝒲ords without an end and ".repeat(100);
  const [passage] = passages(`# Report\n\n${around}it was signed on 30 February 2021, ${around}\n`);
  expect(passage).toMatch(/^…[^…]*\[30 February 2021\][^…]*…$/u);
  expect(passage!.length).toBeLessThan(1000);
  expect(passage).not.toMatch(/\p{Cs}/u);
});

test("a label in front of the words of an item is a place too", () => {
  const text = "The tasks of the team:\n\n(a) one thing.\n(b) another thing.\n(d) the last thing.\n";
  expect(passages(text, "text")[0]).toBe("[(d)] the last thing.");
});
