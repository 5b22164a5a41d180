import type { Direction, Schema } from "../../model/types.ts";
import { absentProperties } from "./absent-properties.ts";
import { subjectOf, type Subject } from "./function-key.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import type { LocalNames } from "./module-names.ts";

/** Where code is being printed: in a function of a module, for a value of that function. */
export interface Scope {
  readonly module: ModuleBuilder;
  readonly names: LocalNames;
  readonly direction: Direction;
  /** Properties of the value that are refused in this direction. */
  readonly absent: ReadonlySet<string>;
  /** Whether another schema has looked at the same value before. */
  readonly isBeside: boolean;
  /** How many objects and arrays the code is inside of; deeper ones get functions of their own. */
  readonly depth: number;
}

export const maxDepth = 3;

export function functionScope(subject: Subject, module: ModuleBuilder, parameters: readonly string[]): Scope {
  const { schema, direction, absent } = subject;
  return {
    module,
    names: module.names.functionScope(parameters),
    direction,
    absent: new Set([...absent, ...absentProperties(schema, direction)]),
    isBeside: false,
    depth: 0,
  };
}

/** The scope of another schema for the same value. */
export function beside(scope: Scope, schema: Schema): Scope {
  const absent = new Set([...scope.absent, ...absentProperties(schema, scope.direction)]);
  return { ...scope, absent, isBeside: true };
}

/** The scope of a property or an item of the value. */
export function below(scope: Scope, schema: Schema): Scope {
  const absent = absentProperties(schema, scope.direction);
  return { ...scope, absent, isBeside: false, depth: scope.depth + 1 };
}

/** The subject that a function of its own would check, for the same value as the scope's. */
export function subjectBeside(scope: Scope, schema: Schema): Subject {
  return subjectOf(schema, scope.direction, scope.absent);
}

export function subjectBelow(scope: Scope, schema: Schema): Subject {
  return subjectOf(schema, scope.direction);
}
