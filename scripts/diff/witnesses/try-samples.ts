/**
 * Run as a process of its own, in the folder of a pair, because code that was generated from any document has to be
 * stopped if need be. Argument: how many milliseconds it may take. Prints one line of JSON, a `SampleReport`.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { JsonObject } from "../../json/json.ts";
import { buildModel } from "../../model/build-model.ts";
import type { Flow } from "../change.ts";
import { componentPlaces, type Version } from "./component-places.ts";
import { unitOf } from "./document-units.ts";
import { judgePlace, type Disagreement } from "./judge-place.ts";
import { operationPlaces } from "./operation-places.ts";
import type { SamplePlace } from "./sample-place.ts";

export interface SampleReport {
  readonly places: number;
  /** How many of them there was time for. */
  readonly judged: number;
  readonly findings: readonly (Disagreement & {
    readonly place: string;
    readonly pointer: string;
    readonly flow: Flow;
  })[];
}

const deadline = performance.now() + Number(process.argv[2]);
const isOver = (): boolean => performance.now() > deadline;

async function versionIn(folder: string): Promise<Version> {
  const importFrom = (path: string): Promise<unknown> => import(pathToFileURL(resolve(join(folder, path))).href);
  const document = JSON.parse(readFileSync(join(folder, "document.json"), "utf8")) as JsonObject;
  const packages = {
    validators: await importFrom("validators/index.ts"),
    fixtures: await importFrom("fixtures/index.ts"),
  } as Version["packages"]; // what the generators promise
  return { model: buildModel(document), packages };
}

const base = await versionIn("base");
const head = await versionIn("head");
const changed = new Set(JSON.parse(readFileSync("changed.json", "utf8")) as readonly string[]);
const all = [...componentPlaces(base, head), ...operationPlaces(base, head)];
// What has changed itself comes first: the rest only contains it.
const isThorough = ({ pointer }: SamplePlace): boolean => changed.has(unitOf(pointer));
const places = [...all.filter(isThorough), ...all.filter((place) => !isThorough(place))];
const findings: SampleReport["findings"][number][] = [];
let judged = 0;
for (const samplePlace of places) {
  if (isOver()) break;
  const { place, pointer, flow } = samplePlace;
  findings.push(
    ...judgePlace(samplePlace, { isThorough: isThorough(samplePlace), isOver }).map((each) => ({
      place,
      pointer,
      flow,
      ...each,
    })),
  );
  judged++;
}
const report: SampleReport = { places: places.length, judged, findings };
console.log(JSON.stringify(report));
