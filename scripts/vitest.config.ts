import { defineConfig, mergeConfig } from "vitest/config";
import base from "../vitest.base.ts";

// Most of these tests wait for programs that they start: on two processors, two files at a time keep both busy.
export default mergeConfig(base, defineConfig({ test: { maxWorkers: 2 } }));
