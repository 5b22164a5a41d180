/** An emulator in a process of its own, whose memory can be read and whose crash is seen. Run by `fork()`, with `--expose-gc`. */
import { createEmulator } from "@catalog-kit/fixtures/emulator";

/** What the process tells when it is asked. */
export interface Measure {
  readonly rss: number;
  readonly heapUsed: number;
  readonly maxRss: number;
  readonly openSockets: number;
  /** What the emulator has reported to `onError`. */
  readonly errors: readonly string[];
}

export type Order = "measure" | "stop";

const errors: string[] = [];
const emulator = createEmulator({ onError: (error) => errors.push(error instanceof Error ? String(error.stack) : String(error)) }); // prettier-ignore
const listener = await emulator.listen();
process.send?.({ port: listener.port });

process.on("message", (order: Order) => {
  if (order === "stop") void stop();
  else process.send?.(measure());
});

/** Without what the emulator is meant to keep, what grows is a leak. */
function measure(): Measure {
  emulator.reset();
  // Gives back what V8 would keep for later, so that what the system sees is what is held.
  globalThis.gc?.({ type: "major", execution: "sync", flavor: "last-resort" });
  const { rss, heapUsed } = process.memoryUsage();
  const openSockets = process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
  return { rss, heapUsed, maxRss: process.resourceUsage().maxRSS * 1024, openSockets, errors };
}

const dieWithParent = (): void => process.exit(1);
process.once("disconnect", dieWithParent);

/** Nothing else is left then to keep the process alive, or it never ends. */
async function stop(): Promise<void> {
  await listener.close();
  process.off("disconnect", dieWithParent);
  process.disconnect();
}
