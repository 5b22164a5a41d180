import { absoluteServers, ownServer } from "../../generators/client/option-names.ts";
import { childPointer } from "../../json/json-pointer.ts";
import type { Server } from "../../model/types.ts";
import { describeTravel } from "./describe-travel.ts";
import type { DiffScope } from "../diff-scope.ts";
import { matchByKey } from "../match-by-key.ts";
import { matchOperations } from "../operations/match-operations.ts";

/** Where a client sends a call and how the credential travels with it, when its user says nothing. */
export function compareTransport(scope: DiffScope): void {
  compareServers(scope);
  const { kept } = matchByKey(scope.base.securitySchemes, scope.head.securitySchemes, ({ key }) => key);
  for (const [before, after] of kept) {
    if (describeTravel(before) === describeTravel(after)) continue;
    const place = childPointer("#/components/securitySchemes", before.key);
    const what = `The credential was ${describeTravel(before)} and is ${describeTravel(after)}.`;
    scope.log.add({ rule: "security-scheme-changed", what, base: place, head: place });
  }
}

function compareServers({ base, head, log }: DiffScope): void {
  const tell = (before: Server | undefined, after: Server | undefined, place: string, operation?: string) => {
    if (before === undefined || after === undefined || before.url === after.url) return;
    const what = `The server was \`${before.url}\` and is \`${after.url}\`.`;
    const finding = { rule: "server-changed", what, base: place, head: place } as const;
    if (operation === undefined) log.add(finding);
    else log.add(finding, { operations: [operation] });
  };
  const [standard, later] = [absoluteServers(base.servers)[0], absoluteServers(head.servers)[0]];
  tell(standard, later, "#/servers");
  for (const [before, after] of matchOperations(base.operations, head.operations).kept) {
    const [own, others] = [ownServer(before.servers, base), ownServer(after.servers, head)];
    if (own !== undefined || others !== undefined) tell(own ?? standard, others ?? later, after.pointer, after.id);
  }
}
