import { limits } from "../load/limits.ts";
import { sourcePath, SpecSourceError } from "../spec-source.ts";

export interface FetchLimits {
  readonly maxBytes: number;
  /** From the request to the last byte. */
  readonly timeoutMs: number;
}

const defaultLimits: FetchLimits = { maxBytes: limits.maxFileBytes, timeoutMs: 60_000 };

/**
 * The bytes of the document at a URL that readSpecUrl() has let through.
 *
 * @throws {SpecSourceError} If there is none to be had.
 */
export async function fetchDocument(url: string, { maxBytes, timeoutMs } = defaultLimits): Promise<Uint8Array> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const headers = { accept: "application/yaml, application/json;q=0.9, */*;q=0.5" };
    // Whoever may redirect us would choose what becomes of everybody's packages.
    const response = await fetch(url, { redirect: "manual", signal, headers });
    refuseFailure(url, response);
    return await readBounded(url, response, maxBytes);
  } catch (error) {
    if (error instanceof SpecSourceError) throw error;
    throw new SpecSourceError(`${url} cannot be read: ${reason(error)}. Try again later, or mend ${sourcePath}.`, {
      cause: error,
    });
  }
}

function refuseFailure(url: string, response: Response): void {
  const location = response.headers.get("location");
  if (response.status >= 300 && response.status < 400 && location !== null) {
    throw new SpecSourceError(
      `${url} leads on to ${JSON.stringify(location)}, and redirects are not followed. ` +
        `If that is where the document is kept, write it into ${sourcePath}.`,
    );
  }
  if (!response.ok) {
    throw new SpecSourceError(
      `${url} answers ${response.status}. Check the URL in ${sourcePath}, and who may read it.`,
    );
  }
}

async function readBounded(url: string, response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop closes the connection.
    if (size > maxBytes) {
      throw new SpecSourceError(`${url} gives more than ${maxBytes / 1024 / 1024} MiB. Check that it is the document.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** fetch() says "fetch failed"; why stands in the cause. */
function reason(error: unknown): string {
  const { cause } = error as { readonly cause?: unknown };
  const origin = cause instanceof Error ? cause : error;
  return origin instanceof Error ? origin.message : String(origin);
}
