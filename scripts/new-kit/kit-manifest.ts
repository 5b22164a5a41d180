import type { KitNames } from "./kit-names.ts";
import { isInRoom } from "./rooms.ts";

type Manifest = Record<string, unknown> & {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
};

/** What each package is, by its folder; the root is the repository. */
const descriptions: Readonly<Record<string, (title: string) => string>> = {
  "": (title) => `Types, client, validators, fixtures and an emulator of ${title}, made from its OpenAPI document`,
  types: (title) => `TypeScript types of ${title}, made from its OpenAPI document; no runtime`,
  client: (title) => `Typed client of ${title}: operations by name or path, typed errors, retries, cancellation`,
  validators: (title) => `Validators of ${title}, compiled ahead of time: no eval, no dependency, Standard Schema`,
  fixtures: (title) => `Valid test data and an emulator of ${title}`,
};

/** A manifest of the new kit: its names, and nothing that leads into a room. */
export function kitManifest(path: string, text: string, names: KitNames, title: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const folder = path.split("/").at(-2) ?? "";
  const describe = descriptions[folder];
  const { scripts, exports } = manifest;
  const changed = {
    ...manifest,
    ...(folder === "" && { name: names.name }),
    ...(manifest["version"] !== undefined && { version: "0.0.0" }),
    ...(describe !== undefined && { description: describe(title) }),
    ...(scripts !== undefined && { scripts: withoutRooms(kitScripts(scripts)) }),
    ...(exports !== undefined && { exports: withoutRooms(exports) }),
  };
  return `${JSON.stringify(changed, null, 2)}\n`;
}

/** What looks for dead code has no settings in a kit. */
const toolkitScripts = ["unused"];

function kitScripts(scripts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(scripts).filter(([name]) => !toolkitScripts.includes(name)));
}

function withoutRooms<T>(members: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => !isInRoom(JSON.stringify(value))));
}
