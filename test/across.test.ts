import { expect, test } from "vitest";
import { readReport } from "../src/engine/document.ts";
import { across } from "../src/ties/across.ts";

const read = (text: string) => readReport({ text, format: "markdown" });

test("an edition against the one before: what was carried over and what was brought up to date", () => {
  const before = read(`# Harbour office 2023

The academies held 12 workshops for the registry staff of the northern ports.

The help desk of the ticket office closed 480 tickets in the year.

A new lighthouse was opened on the cape in spring.
`);
  const now = read(`# Harbour office 2024

The academies held 15 workshops for the registry staff of the northern ports.

The help desk of the ticket office closed 480 tickets in the year.

The ferry to the islands carried 31,000 people.
`);
  const drawn = across(now, before).map(
    ({ here, agreeing, differing }) =>
      `${here.text.slice(0, 24)}… same: ${agreeing.map(({ value }) => value).join()} other: ${differing.map(({ value }) => value).join()}`,
  );
  expect(drawn).toEqual(["The academies held 15 wo… same:  other: 15", "The help desk of the tic… same: 480 other: "]);
});
