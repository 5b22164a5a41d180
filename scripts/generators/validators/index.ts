import type { Generator } from "../generator.ts";
import { collectorIndex } from "./collector-index.ts";
import { schemaValidators } from "./schema-validators.ts";
import { validatorIndex } from "./validator-index.ts";

/** What `@catalog-kit/validators` has for schemas, and its list of everything. */
export const validatorGenerators: readonly Generator[] = [schemaValidators, validatorIndex, collectorIndex];
