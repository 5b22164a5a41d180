/** An environment variable, where the platform has any. An empty one counts as not set. */
export function readEnvironment(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  // Not every platform has `process`, and the types of Node are no part of what users of this package need.
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  try {
    return process?.env?.[name] || undefined;
  } catch {
    // Deno throws where the program may not read its environment.
    return undefined;
  }
}
