import { childPointer } from "../../json/json-pointer.ts";
import { entriesOf, isList, isObject, own, type Json, type JsonObject } from "../../json/json.ts";
import { anyFlow, type Flow } from "../change.ts";
import { changeAt } from "./change-at.ts";
import { graftContainers } from "./graft-containers.ts";
import type { There } from "./known-effects.ts";
import { bothWays, type Mutant, type Survey } from "./mutant.ts";

/** Two schemas of which is known what the second asks of who had the first. */
export interface Graft {
  readonly name: string;
  readonly pair: readonly [Json, Json];
  readonly effects: There;
}

interface Site {
  readonly pointer: string;
  readonly position: string;
  readonly flows: ReadonlySet<Flow>;
  readonly hasWayOut: boolean;
  readonly put: (schema: Json) => JsonObject;
}

/** A name that no document has, so that nothing else speaks of it. */
const probe = "mutationProbe";

/** Puts both schemas of a graft, in turn, at places where the document has had nothing. */
export function graftMutants(survey: Survey, graft: Graft): readonly Mutant[] {
  return sitesOf(survey).flatMap((site) => {
    const [container, wrap] = containerFor(graft, site);
    const [before, after] = graft.pair;
    return bothWays({
      mutation: graft.name,
      pointer: site.pointer,
      position: `${container} in ${site.position}`,
      effects: graft.effects,
      flows: site.flows,
      mayBeOutdone: site.hasWayOut,
      base: () => site.put(wrap(before)),
      head: () => site.put(wrap(after)),
    });
  });
}

/** Each in turn, so that over all sites a graft is put into everything. */
function containerFor({ name }: Graft, { pointer }: Site) {
  const turn = [...`${name} ${pointer}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 0);
  return graftContainers[turn % graftContainers.length] ?? graftContainers[0];
}

function sitesOf(survey: Survey): readonly Site[] {
  return [...propertySites(survey), ...exchangeSites(survey)];
}

function propertySites({ document, places }: Survey): readonly Site[] {
  return places
    .filter(({ schema }) => isObject(own(schema, "properties")) && own(schema, "type") === "object")
    .map(({ pointer, position, flows, hasWayOut }) => {
      const at = childPointer(pointer, "properties", probe);
      return { pointer: at, position, flows, hasWayOut, put: (schema) => changeAt(document, at, () => schema) };
    });
}

/** A parameter, a header, and bodies of their own. */
function exchangeSites({ document, operations }: Survey): readonly Site[] {
  return operations.flatMap(({ pointer, operation, isCalledByApi }) => {
    const [request, response] = isCalledByApi ? anyFlow.toReversed() : anyFlow;
    if (request === undefined || response === undefined) return [];
    const media = (schema: Json) => ({ content: { "application/json": { schema } } });
    const site = (position: string, flow: Flow, key: string, value: (schema: Json) => Json): Site => ({
      pointer: childPointer(pointer, key),
      position,
      flows: new Set([flow]),
      hasWayOut: false,
      put: (schema) => changeAt(document, childPointer(pointer, key), () => value(schema)),
    });
    const parameters = own(operation, "parameters");
    const withParameter = (schema: Json) => [
      ...(isList(parameters) ? parameters : []),
      { name: probe, in: "query", schema },
    ];
    const responses = Object.fromEntries(entriesOf(own(operation, "responses") ?? {}));
    const answer = (fields: JsonObject) => ({ ...responses, "299": { description: "Probed", ...fields } });
    return [
      site("a parameter", request, "parameters", withParameter),
      site("a request body", request, "requestBody", media),
      site("a response body", response, "responses", (schema) => answer(media(schema))),
      site("a response header", response, "responses", (schema) => answer({ headers: { "X-Probe": { schema } } })),
    ];
  });
}
