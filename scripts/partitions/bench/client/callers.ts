import { createClient } from "@catalog-kit/client";
import type { paths } from "@catalog-kit/types";
import axios from "axios";
import ky from "ky";
import createOpenApiFetch from "openapi-fetch";

/** One way to read a partition: all of them send the same request, with the key, and give the parsed body. */
export interface Caller {
  readonly name: string;
  readonly read: () => Promise<unknown>;
}

const template = "/catalog/v1/partitions/{partitionKey}";
const partitionKey = "clinics";
const headers = { "X-Clinia-API-Key": "key" };
const timeoutMs = 30_000;

/** Rivals as they come, over the platform's `fetch` of the moment; retries and time limits are on where they have them. */
export function callers(baseUrl: string): readonly Caller[] {
  const { fetch } = globalThis;
  const url = `${baseUrl}/catalog/v1/partitions/${partitionKey}`;
  const openApi = createOpenApiFetch<paths>({ baseUrl, headers, fetch });
  const ours = createClient({ baseUrl, apiKey: "key" });
  const kyClient = ky.create({ fetch, headers, retry: 2, timeout: timeoutMs });
  const axiosClient = axios.create({
    adapter: "fetch",
    env: { fetch },
    headers,
    timeout: timeoutMs,
  });
  const params = { path: { partitionKey } };
  return [
    { name: "fetch alone", read: async () => (await fetch(url, { headers })).json() },
    { name: "openapi-fetch", read: async () => (await openApi.GET(template, { params })).data },
    {
      name: "openapi-fetch, with a time limit",
      read: async () => {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), timeoutMs);
        try {
          return (await openApi.GET(template, { params, signal: controller.signal })).data;
        } finally {
          clearTimeout(timer);
        }
      },
    },
    { name: "client, by name", read: () => ours.getDataPartition(params) },
    { name: "client, raw", read: async () => (await ours.raw.GET(template, { params })).data },
    { name: "ky", read: () => kyClient(url).json() },
    { name: "axios", read: async () => (await axiosClient.get<unknown>(url)).data },
  ];
}
