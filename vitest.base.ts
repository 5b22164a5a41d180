import { defineConfig } from "vitest/config";

// The tests of every package: beside the code, in test/, and as types. One report that the whole run is summed up from.
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "dist/**"],
    // Many tests run programs and compilers; a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
    typecheck: { enabled: true, include: ["**/*.test-d.ts"], checker: "tsc" },
  },
});
