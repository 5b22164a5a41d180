import type { Import } from "../../emit/source-file.ts";
import { identifier } from "../../emit/code.ts";
import type { InnerNames } from "../../model/names.ts";
import type { SchemaComponent } from "../../model/types.ts";
import { importSpecifier, ModuleNames } from "./module-names.ts";
import { usedNames } from "./uses-name.ts";
import { subjectKey, subjectName, type Subject } from "./function-key.ts";

/** The functions that check one schema in one direction. */
type SchemaFunctions = Pick<InnerNames, "accepts" | "collect">;

/** One generated module while it is being written: what it imports, its constants, and the functions it still owes. */
export class ModuleBuilder {
  readonly names: ModuleNames;
  /** The generated file, to tell its own component from imported ones; undefined outside `schemas/`. */
  readonly #path: string | undefined;
  readonly #runtime = new Map<string, string>();
  readonly #types = new Map<string, string>();
  readonly #files = new Map<string, Map<string, string>>();
  readonly #constants = new Map<string, { readonly name: string; readonly code: string }>();
  readonly #functions = new Map<string, SchemaFunctions>();
  readonly #own = new Set<string>();
  readonly #owed: { readonly kind: "accepts" | "collect"; readonly subject: Subject }[] = [];
  readonly #asked = new Set<string>();
  /** Put before the names of functions for anonymous schemas; keeps several validators of one module apart. */
  readonly #prefix: string;

  constructor(options: { path?: string; names?: ModuleNames; prefix?: string } = {}) {
    this.names = options.names ?? new ModuleNames();
    this.#path = options.path;
    this.#prefix = options.prefix ?? "";
  }

  /** A value of the runtime, under a name that is free here. */
  runtime(name: string): string {
    const local = this.names.importAs("runtime", name);
    this.#runtime.set(name, local);
    return local;
  }

  /** A type of the runtime, under a name that is free here. */
  runtimeType(name: string): string {
    const local = this.names.importAs("runtime", name);
    this.#types.set(name, local);
    return local;
  }

  /** A module-level constant; the same code is there once. */
  constant(wanted: string, code: string, type?: string): string {
    const known = this.#constants.get(code);
    if (known !== undefined) return known.name;
    const name = this.names.take(identifier(wanted));
    this.#constants.set(code, { name, code: type === undefined ? `${name} = ${code}` : `${name}: ${type} = ${code}` });
    return name;
  }

  /** Makes a subject the module's own, whose functions the caller prints under the given names. */
  own(subject: Subject, functions: SchemaFunctions): void {
    this.#functions.set(subjectKey(subject), functions);
    this.#own.add(subjectKey(subject));
  }

  /** The name of the function that says whether a value is valid. */
  accepts(subject: Subject): string {
    return this.#function("accepts", subject);
  }

  /** The name of the function that reports what is wrong with a value. */
  collect(subject: Subject): string {
    return this.#function("collect", subject);
  }

  /** A function that was asked for and has not been printed yet. */
  nextOwed(): { readonly kind: "accepts" | "collect"; readonly subject: Subject } | undefined {
    return this.#owed.shift();
  }

  /** What another generated file exports, under a name that is free here. */
  importFile(path: string, name: string): string {
    const local = this.names.importAs(path, name);
    const names = this.#files.get(path) ?? new Map<string, string>();
    this.#files.set(path, names.set(name, local));
    return local;
  }

  /** The declarations of the constants that `body` uses. */
  constants(body: string): string {
    if (this.#constants.size === 0) return "";
    const constants = [...this.#constants.values()];
    const used = usedNames(body, new Set(constants.map(({ name }) => name)));
    return constants.flatMap(({ name, code }) => (used.has(name) ? [`const ${code};`] : [])).join("\n");
  }

  /** The imports that `body` uses: a check that was tried in one form and printed in another may have asked for more. */
  imports(body: string): readonly Import[] {
    const maps = [this.#runtime, this.#types, ...this.#files.values()];
    const used = usedNames(body, new Set(maps.flatMap((names) => [...names.values()])));
    const imported = (names: ReadonlyMap<string, string>) =>
      [...names].filter(([, local]) => used.has(local)).map(([name, local]) => importSpecifier(name, local));
    const files = [...this.#files].map(([path, names]) => ({
      from: { kind: "file", path } as const,
      names: imported(names),
    }));
    return [
      { from: { kind: "runtime" }, names: imported(this.#runtime) },
      { from: { kind: "runtime" }, names: imported(this.#types), typeOnly: true },
      ...files,
    ];
  }

  #function(kind: "accepts" | "collect", subject: Subject): string {
    const key = subjectKey(subject);
    const { component } = subject.schema;
    const isShared = component !== undefined && subject.absent.size === 0;
    if (isShared && !this.#own.has(key)) return this.#imported(component, subject, kind);
    const functions = this.#functions.get(key) ?? this.#local(subject);
    this.#functions.set(key, functions);
    if (!this.#own.has(key) && !this.#asked.has(kind + key)) {
      this.#asked.add(kind + key);
      this.#owed.push({ kind, subject });
    }
    return functions[kind];
  }

  #imported(component: SchemaComponent, subject: Subject, kind: "accepts" | "collect"): string {
    const name = component.inner[subject.direction][kind];
    const path = componentPath(component);
    return path === this.#path ? name : this.importFile(path, name);
  }

  #local(subject: Subject): SchemaFunctions {
    const name = this.#prefix + subjectName(subject);
    return { accepts: this.names.take(`accepts${name}`), collect: this.names.take(`collect${name}`) };
  }
}

export function componentPath(component: SchemaComponent): string {
  return `schemas/${component.names.file}.ts`;
}
