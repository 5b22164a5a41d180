import { identifier } from "../../emit/code.ts";
import { directionsOf } from "../../model/direction.ts";
import type { SchemaComponent } from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { componentPath } from "./module-builder.ts";

/** `collectors.ts`: the function of each schema that says what is wrong, for code that needs nothing else of a validator. */
export const collectorIndex: Generator = (model) => [
  {
    package: "validators",
    path: "collectors.ts",
    generator: "validators/collector-index.ts",
    imports: [],
    body: model.schemas.length === 0 ? "export {};" : model.schemas.map(collectorLine).join("\n"),
  },
];

function collectorLine(component: SchemaComponent): string {
  const { inner } = component;
  const names = directionsOf(component).map((direction) => identifier(inner[direction].collect));
  return `export { ${names.join(", ")} } from "./${componentPath(component)}";`;
}
