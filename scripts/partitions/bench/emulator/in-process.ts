/** Prints, as JSON, how long an emulator takes to start in this process, and to be reset with 10,000 partitions. */
import { body } from "./partition.ts";

const importing = performance.now();
const { createEmulator } = await import("@catalog-kit/fixtures/emulator");
const imported = performance.now();
const emulator = createEmulator();
const listener = await emulator.listen();
const listening = performance.now();
await fetch(`${listener.url}/catalog/v1/partitions`, { headers: { "X-Clinia-API-Key": "bench" } });
const answered = performance.now();
await listener.close();
emulator.importState({
  partitions: Array.from({ length: 10_000 }, (_, index) => ({ ...body, key: `key-${index}`, status: "STATUS_READY" })),
});
const full = performance.now();
emulator.reset();
const reset = performance.now();
const times = {
  importMs: imported - importing,
  listenMs: listening - imported,
  answerMs: answered - listening,
  resetMs: reset - full,
};
console.log(JSON.stringify(times));
