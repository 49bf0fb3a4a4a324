import fc from "fast-check";
import { expect, test } from "vitest";
import { MixedKeys } from "./mixed-keys.ts";

const pairs = fc.array(fc.record({ key: fc.nat(300), value: fc.nat(2) }), { maxLength: 400 });

test("keys are mixed by what is left of all that was added", () => {
  fc.assert(
    fc.property(fc.array(pairs, { maxLength: 6 }), pairs, (editions, last) => {
      const keys = new MixedKeys();
      for (const edition of editions) {
        for (const { key, value } of edition) keys.add(key, value);
        for (const { key, value } of edition.toReversed()) keys.remove(key, value);
      }
      keys.reserve(last.length);
      for (const { key, value } of last) keys.add(key, value);
      for (let key = 0; key <= 300; key++) {
        const values = new Set(last.filter((one) => one.key === key).map(({ value }) => value));
        expect(keys.has(key)).toBe(values.size > 1);
      }
    }),
  );
});
