import { AssertionError } from "node:assert";
import { styleText } from "node:util";

type Told = string | readonly string[];

/** A title and what to do; gives back what is worth telling, or throws. */
export type Step = readonly [title: string, run: () => Told | Promise<Told>];

export interface TourGuide {
  /** Runs the steps in order, tells the story, closes the resource, and sets the exit code to 1 if a step failed. */
  tour(title: string, resource: { close(): Promise<void> }, steps: readonly Step[]): Promise<void>;
}

export function tourGuide(output: NodeJS.WriteStream): TourGuide {
  const colour = (format: "green" | "red" | "dim", text: string) =>
    styleText(format, text, { stream: output, validateStream: true });
  const say = (line: string) => output.write(`${line}\n`);

  async function runStep([title, run]: Step): Promise<boolean> {
    const start = performance.now();
    const elapsed = () => colour("dim", `${(performance.now() - start).toFixed(1)} ms`);
    try {
      const told = await run();
      say(`${colour("green", "✓")} ${title}  ${elapsed()}`);
      for (const line of [told].flat()) say(`    ${line}`);
      return true;
    } catch (error) {
      say(`${colour("red", "✗")} ${title}  ${elapsed()}`);
      say(`    ${explain(error)}`);
      return false;
    }
  }

  return {
    async tour(title, resource, steps) {
      const start = performance.now();
      say(`\n${title}\n`);
      let done = 0;
      for (const step of steps) {
        if (!(await runStep(step))) break;
        done++;
      }
      await resource.close();
      const seconds = ((performance.now() - start) / 1000).toFixed(2);
      say(`\n${done} of ${steps.length} steps went as expected, in ${seconds} s.`);
      if (done < steps.length) process.exitCode = 1;
    },
  };
}

function explain(error: unknown): string {
  if (error instanceof AssertionError) return `differs from what was expected: ${error.message}`;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
