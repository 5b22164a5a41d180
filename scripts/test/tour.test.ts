/** The main job's last step: `npm start` must never be the first to notice that the packages do not work together. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("the tour of the built packages ends well", () => {
  const tour = fileURLToPath(new URL("../tour.ts", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [tour], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
