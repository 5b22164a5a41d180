import { defineConfig } from "vitest/config";

// The tests of every package: beside the code, in test/, and as types. One report that the whole run is summed up from.
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "dist/**"],
    // Many tests run programs and compilers; a slow machine, or a busy one, is no failure.
    testTimeout: 240_000,
    hookTimeout: 600_000,
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
    typecheck: { enabled: true, include: ["**/*.test-d.ts"], checker: "tsc" },
  },
});
