/** The main job's last step: `npm start` must never be the first to notice that the packages do not work together. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findTours } from "../tour/find-tours.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test.for(findTours(root))("%s ends well", (tour) => {
  const { status, stderr } = spawnSync(process.execPath, [tour], { cwd: root, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
