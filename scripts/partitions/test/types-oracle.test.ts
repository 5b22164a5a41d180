/**
 * openapi-typescript as a second opinion: for every operation, what it takes and answers must be assignable to what we
 * print and the other way round, after its read and write markers have been taken away.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { expect, test } from "vitest";
import { literal } from "../../emit/code.ts";
import { loadSpec } from "../../load/load-spec.ts";
import type { MediaType, Operation } from "../../model/types.ts";
import { complaints, corpus, hasCorpus, withFolder, writeTypes } from "../../generators/types/types-on-disk.ts";

const ourSpec = fileURLToPath(new URL("../../../spec/openapi.yaml", import.meta.url));

/** A default makes no property required, and an object of which nothing is said may hold anything. */
const options = { readWriteMarkers: true, defaultNonNullable: false, emptyObjectsUnknown: true, silent: true };

interface Case {
  readonly path: string;
  /** Where the two differ, how, and why openapi-typescript is the one that is wrong. */
  readonly differ: { readonly [place: string]: string };
}

const openEnum = "ours is wider: openapi-typescript does not know x-open-enum";
const binary = "differ: openapi-typescript has a string where a Blob is";
const nullProperty = "ours is narrower: Readable drops a property whose type is null";
const lostTag =
  "ours is narrower: openapi-typescript takes the discriminator's property away from what refers to the union";

/** Every answer of failure has an `ErrorBody`, and that an open enum. */
const failures: readonly (readonly [string, readonly string[]])[] = [
  ["createDataPartition", ["400", "401", "403", "404", "409", "500", "default"]],
  ["deleteDataPartition", ["401", "403", "404", "409", "500", "default"]],
  ["getDataPartition", ["401", "403", "404", "500", "default"]],
  ["listDataPartitions", ["400", "401", "403", "500", "default"]],
];

const cases: readonly Case[] = [
  {
    path: ourSpec,
    differ: Object.fromEntries(
      failures.flatMap(([id, codes]) => codes.map((code) => [`${id} ${code} application/json`, openEnum])),
    ),
  },
  { path: `${corpus}kubernetes-apiextensions.json`, differ: {} },
  { path: `${corpus}museum.yaml`, differ: { "getTicketCode 200 image/png": binary } },
  {
    path: `${corpus}cafe-3.2.yaml`,
    differ: {
      "createMenuItem request multipart/form-data": binary,
      "getMenuItemPhoto 200 image/png": binary,
      "listOrderItems 200 application/json": lostTag,
    },
  },
  { path: `${corpus}discord.json.gz`, differ: { "get_guild_widget 200 application/json": nullProperty } },
];

test.for(cases)(
  "agrees with openapi-typescript about $path",
  { timeout: 60_000 },
  async ({ path, differ }, { skip }) => {
    skip(path !== ourSpec && !hasCorpus, "there is no corpus next to the repository");
    const { document } = await loadSpec(path);
    const found = await withFolder(async (folder) => {
      const { operations } = await writeTypes(document, join(folder, "ours"));
      const places = operations.flatMap(placesOf);
      const theirs = await openapiTS(Buffer.from(JSON.stringify(document)), options);
      await writeFile(join(folder, "theirs.ts"), astToString(theirs));
      await writeFile(join(folder, "agree.ts"), [preamble, ...places.map(check)].join("\n"));
      return verdicts(await complaints(folder), places);
    });
    expect(found).toEqual(
      Object.fromEntries(Object.entries(differ).map(([place, reason]) => [place, reason.split(":")[0]])),
    );
  },
);

interface Place {
  readonly name: string;
  /** From `operations`, the same in both. */
  readonly access: string;
  readonly marker: "Readable" | "Writable";
}

/** openapi-typescript has the values that XML, YAML and their like hold; ours are what `fetch` takes and gives. */
function isParsed({ parsedSchema }: MediaType): boolean {
  return parsedSchema === undefined;
}

function placesOf({ id, requestBody, responses }: Operation): readonly Place[] {
  const operation = `operations[${literal(id)}]`;
  const bodies = (requestBody?.content ?? []).filter(isParsed).map(({ contentType }) => ({
    name: `${id} request ${contentType}`,
    access: `NonNullable<${operation}["requestBody"]>["content"][${literal(contentType)}]`,
    marker: "Writable" as const,
  }));
  const answers = responses.flatMap(({ status, content }) =>
    content.filter(isParsed).map(({ contentType }) => ({
      name: `${id} ${status} ${contentType}`,
      access: `${operation}["responses"][${/^\d+$/.test(status) ? status : literal(status)}]["content"][${literal(contentType)}]`,
      marker: "Readable" as const,
    })),
  );
  const parameters = { name: `${id} parameters`, access: `${operation}["parameters"]`, marker: "Writable" as const };
  return [parameters, ...bodies, ...answers];
}

const preamble = `import type { operations as Ours } from "./ours/index.ts";
import type { operations as Theirs, Readable, Writable } from "./theirs.ts";
type Verdict<A, B> = [A] extends [B] ? ([B] extends [A] ? "agree" : "ours is narrower") : [B] extends [A] ? "ours is wider" : "differ";`;

function check({ access, marker }: Place, index: number): string {
  const of = (root: string): string => access.replace("operations", root);
  return `export const place${index}: Verdict<${of("Ours")}, ${marker}<${of("Theirs")}>> = "agree";`;
}

function verdicts(lines: readonly string[], places: readonly Place[]): { readonly [place: string]: string } {
  const offset = preamble.split("\n").length + 1;
  return Object.fromEntries(
    lines
      .filter((line) => !line.startsWith(" "))
      .map((line) => {
        const match = /^agree\.ts\((\d+),.*Type '"agree"' is not assignable to type '"(.*?)"'/.exec(line);
        const place = match === null ? undefined : places[Number(match[1]) - offset];
        return [place?.name ?? line, match?.[2] ?? "does not compile"];
      }),
  );
}
