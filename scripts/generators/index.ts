import { clientGenerators } from "./client/index.ts";
import { emulatorDocument } from "./emulator/document.ts";
import { emulatorForms } from "./emulator/forms.ts";
import { emulatorRoutes } from "./emulator/routes.ts";
import { fixtureBuilders } from "./fixtures/index.ts";
import type { Generator } from "./generator.ts";
import { specInfo } from "./spec-info.ts";
import { typesGenerators } from "./types/index.ts";
import { unparsedContent } from "./unparsed-content.ts";
import { validatorOperations } from "./validator-operations/index.ts";
import { validatorGenerators } from "./validators/index.ts";

/** Every generator. Those of few large files come first: they are formatted while the many small ones are made. */
export const generators: readonly Generator[] = [
  specInfo,
  unparsedContent,
  emulatorDocument,
  ...typesGenerators,
  ...clientGenerators,
  emulatorRoutes,
  emulatorForms,
  ...validatorGenerators,
  validatorOperations,
  fixtureBuilders,
];
