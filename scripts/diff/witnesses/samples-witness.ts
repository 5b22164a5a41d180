import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { noEffects, type Bump } from "../change.ts";
import type { DocumentPair } from "./document-pair.ts";
import { withoutRepetition, type Observation, type Testimony } from "./testimony.ts";
import type { SampleReport } from "./try-samples.ts";

const trySamples = fileURLToPath(new URL("try-samples.ts", import.meta.url));

type Finding = SampleReport["findings"][number];

/** Puts the values of each version, valid and invalid ones, before the validators of the other. */
export async function samplesWitness(pair: DocumentPair, timeoutMs: number): Promise<Testimony> {
  const report = await runSamples(pair.folder, timeoutMs);
  if (typeof report === "string") return { witness: "samples", observations: [], reserve: report };
  const { places, judged, findings } = report;
  const observations = withoutRepetition(findings.map((finding) => observed(finding, pair)));
  if (judged === places) return { witness: "samples", observations };
  const reserve = `There was time for ${judged} of ${places} places.`;
  return { witness: "samples", observations, reserve };
}

/** A fault of the process itself is told as a reserve: the other witnesses have been heard. */
function runSamples(folder: string, timeoutMs: number): Promise<SampleReport | string> {
  return new Promise((settle) => {
    // The process stops by itself; twice the time is for one that hangs in a single check.
    const limits = { cwd: folder, timeout: 2 * timeoutMs, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [trySamples, String(timeoutMs)], limits, (error, stdout, stderr) => {
      if (error === null) settle(JSON.parse(stdout) as SampleReport);
      else if (error.killed === true) settle(`The samples were stopped after ${(2 * timeoutMs) / 1000} s.`);
      else settle(`The samples could not be taken: ${stderr.trim() || error.message}`);
    });
  });
}

function observed({ place, pointer, flow, refusedBy, keyword, path, value }: Finding, pair: DocumentPair): Observation {
  const what =
    refusedBy === "head"
      ? `A value that was valid is refused by \`${keyword}\`.`
      : `A value that was refused by \`${keyword}\` is valid.`;
  const validators: Bump = flow === "request" && refusedBy === "head" ? "major" : "minor";
  return {
    place,
    at: path.join("."),
    what,
    counterExample: value,
    effects: { ...noEffects, validators },
    pointer,
    within: pair.within(pointer),
  };
}
