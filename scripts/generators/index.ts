import type { Generator } from "./generator.ts";
import { specInfo } from "./spec-info.ts";

/** Every generator, in the order of the packages they write to. */
export const generators: readonly Generator[] = [specInfo];
