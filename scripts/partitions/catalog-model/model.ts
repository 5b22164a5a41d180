/** What the Catalog API does with partitions, told a second time and as simply as can be: the emulator is held against it. */
import type { DataPartition, DataPartitionInput, ErrorType } from "@catalog-kit/types";

export type Partitions = ReadonlyMap<string, DataPartition>;

export type Caller = "admin" | "reader" | "stranger";

export type Call =
  | { readonly kind: "create"; readonly key: string; readonly query: { stage?: boolean }; readonly body: Body }
  | { readonly kind: "get" | "delete"; readonly key: string }
  | { readonly kind: "list"; readonly query: { page?: number; perPage?: number } };

export interface Body {
  readonly value: DataPartitionInput;
  readonly isValid: boolean;
}

export interface Rules {
  readonly promotion: boolean;
  readonly maxItems: number;
}

export interface Outcome {
  readonly status: number;
  /** Of a success. */
  readonly body?: unknown;
  /** Of a refusal. */
  readonly type?: ErrorType;
}

export interface Step {
  readonly partitions: Partitions;
  readonly outcome: Outcome;
}

export function perform(partitions: Partitions, call: Call, caller: Caller, rules: Rules): Step {
  const refuse = (status: number, type: ErrorType): Step => ({ partitions, outcome: { status, type } });
  if (caller === "stranger") return refuse(401, "UNAUTHENTICATED");
  if (caller === "reader" && (call.kind === "create" || call.kind === "delete"))
    return refuse(403, "PERMISSION_DENIED");
  if (call.kind === "list") return list(partitions, call.query.page ?? 0, call.query.perPage ?? 20);
  const { key } = call;
  if (!/^[a-zA-Z0-9-][a-zA-Z0-9_-]{0,61}$/.test(key)) return refuse(400, "INVALID_ARGUMENT");
  const existing = partitions.get(key);
  if (call.kind === "create") {
    if (!call.body.isValid) return refuse(400, "INVALID_ARGUMENT");
    const isStaged = call.query.stage ?? false;
    if (existing === undefined && partitions.size >= rules.maxItems) return refuse(400, "FAILED_PRECONDITION");
    if (existing?.status === "STATUS_READY") return refuse(409, "ALREADY_EXISTS");
    if (existing?.status === "STATUS_STALE") return refuse(409, "FAILED_PRECONDITION");
    if (existing !== undefined && !isStaged && !rules.promotion) return refuse(409, "FAILED_PRECONDITION");
    const body: DataPartition = { ...call.body.value, key, status: isStaged ? "STATUS_STAGE" : "STATUS_READY" };
    return { partitions: new Map(partitions).set(key, body), outcome: { status: 200, body } };
  }
  if (existing === undefined) return refuse(404, "NOT_FOUND");
  if (call.kind === "get") return { partitions, outcome: { status: 200, body: existing } };
  return { partitions: new Map([...partitions].filter(([name]) => name !== key)), outcome: { status: 204 } };
}

function list(partitions: Partitions, page: number, perPage: number): Step {
  if (page < 0 || perPage < 1) return { partitions, outcome: { status: 400, type: "OUT_OF_RANGE" } };
  const data = inOrder(partitions).slice(page * perPage, (page + 1) * perPage);
  const meta = { numPages: Math.ceil(partitions.size / perPage), page, perPage, total: partitions.size };
  return { partitions, outcome: { status: 200, body: { meta, data } } };
}

export function inOrder(partitions: Partitions): readonly DataPartition[] {
  return [...partitions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, partition]) => partition);
}

export function deleteSource(partitions: Partitions, sourceKey: string): Partitions {
  const isGone = ({ source }: DataPartition): boolean =>
    source.type === "MDM" ? source.sources.includes(sourceKey) : source.key === sourceKey;
  return new Map([...partitions].map(([key, partition]) => [key, isGone(partition) ? { ...partition, status: "STATUS_STALE" } : partition])); // prettier-ignore
}
