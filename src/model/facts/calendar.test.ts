import { expect, test } from "vitest";
import { dayNumber, daysInMonth, isoDay, monthsOf, parseIso, weekdayOf } from "./calendar.ts";

test("days are counted from 1970, in both directions", () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(isoDay(dayNumber(2024, 2, 29))).toBe("2024-02-29");
  expect(isoDay(dayNumber(1969, 12, 31))).toBe("1969-12-31");
});

test("weekdays", () => {
  expect(weekdayOf(dayNumber(2021, 1, 23))).toBe(6);
  expect(weekdayOf(dayNumber(1969, 12, 28))).toBe(0);
});

test("months", () => {
  expect([2023, 2024, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  expect(monthsOf(2022, 1, 6)).toEqual({ low: dayNumber(2022, 1, 1), high: dayNumber(2022, 6, 30) });
});

test.each([
  ["2022", "2022-01-01", "2022-12-31"],
  [" 2022-06 ", "2022-06-01", "2022-06-30"],
  ["2024-02-29", "2024-02-29", "2024-02-29"],
])("%s is read", (text, low, high) => {
  const days = parseIso(text)!;
  expect([isoDay(days.low), isoDay(days.high)]).toEqual([low, high]);
});

test.each(["", "2022-13", "2022-00", "2023-02-29", "2022-6", "June 2022", "2022-06-30T00:00"])(
  "%s is no date",
  (text) => {
    expect(parseIso(text)).toBeUndefined();
  },
);
