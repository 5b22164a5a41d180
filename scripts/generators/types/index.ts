import type { Generator } from "../generator.ts";
import { typesOperations } from "./operations.ts";
import { typesPaths } from "./paths.ts";
import { typesIndex } from "./public-index.ts";
import { typesSchemas } from "./schemas.ts";

/** Everything that `@catalog-kit/types` is made of, but for what all packages have. */
export const typesGenerators: readonly Generator[] = [typesSchemas, typesOperations, typesPaths, typesIndex];
