/** The workflows do no more than call what is tested here. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../run-steps.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string;
  readonly "timeout-minutes"?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = globSync(".github/workflows/*.yml", { cwd: root }).map((path) => ({
  name: basename(path),
  // What GitHub reads; the tests below hold the shape to what is used of it.
  workflow: parse(readFileSync(join(root, path), "utf8")) as Workflow,
}));
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([key, job]) => ({ name: `${key} of ${name}`, job, others: workflow.jobs })),
);
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: object };

test("there are workflows", () => {
  expect(workflows.map(({ name }) => name)).toContain("release.yml");
});

test.each(workflows)("$name may do nothing but what a job asks for", ({ workflow }) => {
  expect(workflow.permissions).toEqual({ contents: "read" });
});

test.each(jobs)("$name ends in time, and waits for jobs that exist", ({ job, others }) => {
  expect(job["timeout-minutes"]).toBeGreaterThan(0);
  expect([undefined, ...Object.keys(others)]).toContain(job.needs);
});

test.each(jobs)("$name runs single commands of ours, that exist", ({ job }) => {
  const commands = job.steps.flatMap(({ run, with: options }) => [run, options?.["version"], options?.["publish"]]);
  expect(commands.filter((command) => typeof command === "string" && !isOurs(command))).toEqual([]);
});

test.each(jobs)("$name uses actions of a stated version", ({ job }) => {
  const actions = job.steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.filter((action) => !/^[\w.-]+\/[\w.-]+@v\d/.test(action))).toEqual([]);
});

test.each(jobs)("$name leaves no credentials on the disk unless it pushes with them", ({ job }) => {
  const pushes = job.steps.some(({ uses }) => uses?.startsWith("changesets/action@"));
  const [checkout] = job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  expect(checkout?.with?.["persist-credentials"] ?? true).toBe(pushes);
});

/** A file of ours, or a script of package.json with options. */
function isOurs(command: string): boolean {
  if (existsSync(join(root, command))) return true;
  const [, script = ""] = /^(?:npm run|npx pnpm) ([\w:-]+)(?: --[\w-]+ "\$[A-Z_]+[\w/.-]*")*$/.exec(command) ?? [];
  return Object.hasOwn(scripts, script);
}
