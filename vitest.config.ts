import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    exclude: ["dist/**", "**/node_modules/**"],
    testTimeout: 60_000,
    // Some build the command first.
    hookTimeout: 60_000,
    // By default one core is left idle; on two that would be half of them.
    maxWorkers: "100%",
  },
});
