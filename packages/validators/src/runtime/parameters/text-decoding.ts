/** How the characters of a text were written for the wire. Gives `undefined` where the text breaks the rules. */
export type TextDecoding = (raw: string) => string | undefined;

export const asIs: TextDecoding = (raw) => raw;

export const percentDecoded: TextDecoding = (raw) => {
  if (!raw.includes("%")) return raw;
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined; // a lone "%", or bytes that are no UTF-8
  }
};

/**
 * Forms write a space as "+", and `URLSearchParams` writes queries as forms do. Those who keep to percent-encoding
 * write a plus as "%2B", so reading "+" as a space does them no harm.
 */
export const formDecoded: TextDecoding = (raw) => percentDecoded(raw.replaceAll("+", " "));
