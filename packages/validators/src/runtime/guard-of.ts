/**
 * The type guard that a check makes: it never throws, where the check may meet a getter that throws, or nesting without end.
 */
export function guardOf<T>(accepts: (value: unknown) => boolean): (value: unknown) => value is T {
  return (value): value is T => {
    try {
      return accepts(value);
    } catch {
      return false;
    }
  };
}
