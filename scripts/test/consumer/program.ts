// A program of somebody who has the four packages from npm, whatever API they are made for. It is type-checked and run
// outside the workspace.
import * as client from "@catalog-kit/client";
import * as fixtures from "@catalog-kit/fixtures";
import { createEmulator } from "@catalog-kit/fixtures/emulator";
import type { SpecInfo } from "@catalog-kit/types";
import * as validators from "@catalog-kit/validators";

function check(claim: string, holds: boolean): void {
  if (!holds) throw new Error(`not so: ${claim}`);
}

const spec: SpecInfo = client.spec;
for (const { hash, version } of [validators.spec, fixtures.spec]) {
  check("the packages are made from one document", hash === spec.hash && version === spec.version);
}

check("a client can be made", typeof client.createClient === "function");
for (const [id, operation] of Object.entries<validators.OperationValidator>(validators.operationValidators)) {
  check(`${id} has checks of its own`, operation.id === id && operation.pathTemplate.startsWith("/"));
}

const emulator = createEmulator();
const answer = await emulator.fetch("http://localhost/no/such/path/in-any-document");
check("the emulator knows which paths there are", answer.status === 404);
check("the emulator remembers what it received", emulator.received().length === 1);

console.log("the consumer is content");
