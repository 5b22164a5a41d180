import fc from "fast-check";
import { bodyAttack } from "./body-attacks.ts";
import { framingAttack } from "./framing-attacks.ts";
import { headerAttack } from "./header-attacks.ts";
import { collectionPath, framedRequest, keyHeader } from "./request-bytes.ts";
import { streamAttack } from "./stream-attacks.ts";
import { targetAttack } from "./target-attacks.ts";

/** What is sent over one connection, and how. */
export interface Attack {
  readonly bytes: Buffer;
  /** In how many packets. */
  readonly packets: number;
  /** Before each packet but the first. */
  readonly pauseMs: number;
  /** Who ends the connection: `server` waits for it, `end` half-closes it, `reset` is gone as soon as all is sent. */
  readonly leaves: "server" | "end" | "reset";
  /** Whether an honest GET stands before and after what is hostile, and has to be answered. */
  readonly isFlanked: boolean;
}

/** Of a partition that nobody creates. */
const before = framedRequest("GET", `${collectionPath}/nobody`);
const after = framedRequest("GET", `${collectionPath}/nobody`, [keyHeader, "Connection: close"]);

const anyBytes = fc.oneof(framingAttack, headerAttack, targetAttack, bodyAttack, streamAttack);
const packets = fc.constantFrom(1, 1, 1, 2, 3, 20);
const pauseMs = fc.oneof({ weight: 50, arbitrary: fc.constant(0) }, fc.constantFrom(1, 10, 30));

const alone = fc.record<Attack>({
  bytes: fc.oneof(
    { weight: 8, arbitrary: anyBytes },
    fc.array(anyBytes, { minLength: 2, maxLength: 6 }).map((parts) => Buffer.concat(parts)),
  ),
  packets,
  pauseMs,
  leaves: fc.constantFrom("end", "end", "end", "end", "end", "reset"),
  isFlanked: fc.constant(false),
});

// The framing of these is right, so that the calls around them have a right to their answers.
const flanked = fc.record<Attack>({
  bytes: bodyAttack.map((bytes) => Buffer.concat([before, bytes, after])),
  packets,
  pauseMs,
  leaves: fc.constant("server"),
  isFlanked: fc.constant(true),
});

const attack: fc.Arbitrary<Attack> = fc.oneof({ weight: 4, arbitrary: alone }, { weight: 1, arbitrary: flanked });

/** The same seed draws the same attack. */
export function drawAttack(seed: number): Attack {
  const [drawn] = fc.sample(attack, { seed, numRuns: 1 });
  if (drawn === undefined) throw new Error("fast-check drew nothing.");
  return drawn;
}
