import type { JsonObject } from "../../json/json.ts";
import { accessChanges } from "./access-changes.ts";
import { checkedGrafts } from "./checked-grafts.ts";
import { componentChanges } from "./component-changes.ts";
import { discriminatorChanges } from "./discriminator-changes.ts";
import { documentMutants } from "./document-change.ts";
import { documentChanges } from "./document-changes.ts";
import { graftMutants } from "./graft.ts";
import { surveyOf, type Mutant } from "./mutant.ts";
import { neutralGrafts } from "./neutral-grafts.ts";
import { operationMutants } from "./operation-change.ts";
import { operationChanges } from "./operation-changes.ts";
import { propertyChanges } from "./property-changes.ts";
import { propertyMutants } from "./property-change.ts";
import { requestChanges } from "./request-changes.ts";
import { responseChanges } from "./response-changes.ts";
import { schemaMutants } from "./schema-change.ts";
import { structureChanges } from "./structure-changes.ts";
import { typedGrafts } from "./typed-grafts.ts";
import { valueChanges } from "./value-changes.ts";

/** Every mutation at every place of a document. */
export function mutantsOf(document: JsonObject): readonly Mutant[] {
  const survey = surveyOf(document);
  return [
    ...[...typedGrafts, ...checkedGrafts, ...neutralGrafts].flatMap((graft) => graftMutants(survey, graft)),
    ...[...valueChanges, ...structureChanges].flatMap((change) => schemaMutants(survey, change)),
    ...propertyChanges.flatMap((change) => propertyMutants(survey, change)),
    ...[...operationChanges, ...requestChanges, ...responseChanges].flatMap((each) => operationMutants(survey, each)),
    ...[...documentChanges, ...componentChanges, ...discriminatorChanges, ...accessChanges].flatMap((each) =>
      documentMutants(survey, each),
    ),
  ];
}
