import { generateFiles } from "../generate-files.ts";
import { formatWarnings, loadSpec, SpecError } from "../load/load-spec.ts";
import type { StageReporter } from "../stage-reporter.ts";
import type { OutputTree } from "../write-files.ts";
import { judgeCode } from "./judge-code.ts";
import { judgeIssues } from "./judge-issues.ts";
import { judgeTree } from "./judge-tree.ts";

export interface Tried {
  /** The files; undefined where the document was refused. */
  readonly tree: OutputTree | undefined;
  readonly complaints: readonly string[];
  /** The warnings or the refusal, as a person reads them. */
  readonly said: string;
  readonly cpuSeconds: number;
}

const silent: StageReporter = { stage: async (_name, run) => run(), progress: () => {} };

/** Generates from a document, writes nothing, and judges whatever comes of it. */
export async function tryDocument(path: string): Promise<Tried> {
  const start = process.threadCpuUsage();
  const generated = await generate(path);
  const { user, system } = process.threadCpuUsage(start);
  return { ...generated, cpuSeconds: (user + system) / 1e6 };
}

async function generate(path: string): Promise<Omit<Tried, "cpuSeconds">> {
  try {
    const spec = await loadSpec(path);
    const { tree, warnings } = await generateFiles(
      spec,
      { layout: "standalone", strict: false, specPath: "api" },
      silent,
    );
    const all = [...spec.warnings, ...warnings];
    const said = formatWarnings(all);
    return { tree, said, complaints: [...judgeIssues(all, said), ...judgeTree(tree), ...judgeFiles(tree)] };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return { tree: undefined, said: error.message, complaints: judgeIssues(error.issues, error.message) };
  }
}

function judgeFiles({ files }: OutputTree): readonly string[] {
  const known = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, text }) => judgeCode(path, text, known));
}
