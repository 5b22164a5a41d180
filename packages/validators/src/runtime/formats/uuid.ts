const pattern = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** RFC 4122, 3: any version and variant. */
export function matchesUuid(text: string): boolean {
  return pattern.test(text);
}
