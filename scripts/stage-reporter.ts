/** Tells a person at a terminal what a command is doing; says nothing where nobody watches (a pipe, CI). */
export interface StageReporter {
  /** Runs one stage and prints its name and how long it took. */
  stage<T>(name: string, run: () => T | Promise<T>): Promise<T>;
  /** Says how many files the running stage has made so far; drawn at most ten times a second. */
  progress(files: number): void;
}

export function stageReporter(output: NodeJS.WriteStream): StageReporter {
  return output.isTTY && process.env["CI"] === undefined ? terminalReporter(output) : silentReporter;
}

/** Where nobody watches. */
export const silentReporter: StageReporter = {
  stage: async (_name, run) => run(),
  progress: () => {},
};

function terminalReporter(output: NodeJS.WriteStream): StageReporter {
  let current = "";
  let drawnAt = 0;
  return {
    async stage(name, run) {
      const start = performance.now();
      current = name;
      drawnAt = start;
      output.write(`${name} …`);
      try {
        return await run();
      } finally {
        const seconds = ((performance.now() - start) / 1000).toFixed(2);
        output.write(`\r\u001b[K${name.padEnd(10)} ${seconds.padStart(6)} s\n`);
      }
    },
    progress(files) {
      const now = performance.now();
      if (now - drawnAt < 100) return;
      drawnAt = now;
      output.write(`\r\u001b[K${current} … ${files} files`);
    },
  };
}
