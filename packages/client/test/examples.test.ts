/** What the README shows, run as it stands there. An example that finds something amiss throws. */
import { expect, test } from "vitest";

declare global {
  interface ImportMeta {
    /** Vite's: the modules that match, each with a function that loads it. */
    glob(pattern: string): Readonly<Record<string, () => Promise<unknown>>>;
  }
}

const examples = Object.entries(import.meta.glob("../examples/**/*.ts"));

test.for(examples)("%s runs", async ([, run]) => {
  await expect(run()).resolves.toBeDefined();
});
