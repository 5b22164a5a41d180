import { identifier } from "../../emit/code.ts";
import { directionsOf } from "../../model/direction.ts";
import type { Operation, SchemaComponent } from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { componentPath } from "./module-builder.ts";

/** `collectors.ts`: what checks are made of, for code that needs nothing else of a validator. */
export const collectorIndex: Generator = (model) => [
  {
    package: "validators",
    path: "collectors.ts",
    generator: "validators/collector-index.ts",
    imports: [],
    body: [...model.schemas.map(collectorLine), ...model.operations.map(checksLine)].join("\n") || "export {};",
  },
];

function checksLine({ names }: Operation): string {
  const checks = [names.requestChecks, names.responseChecks].map(identifier);
  return `export { ${checks.join(", ")} } from "./operations/${names.file}.ts";`;
}

function collectorLine(component: SchemaComponent): string {
  const { inner } = component;
  const names = directionsOf(component).map((direction) => identifier(inner[direction].collect));
  return `export { ${names.join(", ")} } from "./${componentPath(component)}";`;
}
