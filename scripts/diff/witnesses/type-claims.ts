import { memberAccess } from "../../emit/code.ts";
import type { PackageName } from "../../emit/source-file.ts";
import type { Operation, SchemaComponent, SpecModel } from "../../model/types.ts";
import type { Flow } from "../change.ts";
import { componentFlows } from "./component-flows.ts";
import { isInline } from "./inline-schemas.ts";

/** That a program which was written against a type of the base compiles against that of the head. */
export interface TypeClaim {
  readonly place: string;
  /** In the base. */
  readonly pointer: string;
  /** `request`: what the base's type lets one write, the head's must take. `response`: the other way round. */
  readonly flow: Flow;
  /** The packages that export the type. */
  readonly packages: readonly PackageName[];
  /** The type, below the namespace of one side. */
  readonly type: (side: "Base" | "Head") => string;
}

const exporters: readonly PackageName[] = ["types", "client"];

/** The claims to be checked, those about components first: what is wrong there shows in the operations again. */
export function typeClaims(base: SpecModel, head: SpecModel): readonly TypeClaim[] {
  const flowsOf = componentFlows(base);
  const own = base.schemas.filter(({ key }) => !isInline(key));
  const keys = new Set(head.schemas.map(({ key }) => key));
  const ids = new Set(head.operations.map(({ id }) => id));
  return [
    ...own.filter(({ key }) => keys.has(key)).flatMap((each) => componentClaims(each, flowsOf(each.key))),
    ...base.operations.filter(({ id }) => ids.has(id)).flatMap(operationClaims),
    clientOptions,
  ];
}

function componentClaims({ names, schema }: SchemaComponent, flows: readonly Flow[]): readonly TypeClaim[] {
  return flows.map((flow) => {
    const name = flow === "request" ? names.inputType : names.type;
    return { place: name, pointer: schema.pointer, flow, packages: exporters, type: (side) => `${side}Types.${name}` };
  });
}

function operationClaims({ id, names, pointer }: Operation): readonly TypeClaim[] {
  const member = memberAccess(id);
  const key = JSON.stringify(id);
  const method = JSON.stringify(names.method);
  const claim = (place: string, flow: Flow, packages: readonly PackageName[], type: TypeClaim["type"]): TypeClaim => ({
    place,
    pointer,
    flow,
    packages,
    type,
  });
  return [
    claim(names.requestType, "request", exporters, (side) => `${side}Types.${names.requestType}`),
    claim(names.responseType, "response", exporters, (side) => `${side}Types.${names.responseType}`),
    claim(names.errorType, "response", exporters, (side) => `${side}Types.${names.errorType}`),
    claim(
      `operations${member}.responses`,
      "response",
      exporters,
      (side) => `${side}Types.operations[${key}]["responses"]`,
    ),
    claim(
      `what ${names.method}() returns`,
      "response",
      ["client"],
      (side) => `ReturnType<${side}Client.Client[${method}]>`,
    ),
    claim(`the errors of ${names.method}()`, "response", ["client"], (side) => `${side}Client.OperationErrors[${key}]`),
  ];
}

const clientOptions: TypeClaim = {
  place: "ClientOptions",
  pointer: "#",
  flow: "request",
  packages: ["client"],
  type: (side) => `${side}Client.ClientOptions`,
};
