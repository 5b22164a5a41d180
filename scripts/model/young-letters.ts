/**
 * For a class of characters: letters, digits and marks that not all tools know as such, because they came after Unicode 15, with
 * all beyond 16 bits, of which more come each year. Node 20 and TypeScript 5.9 take the young ones for symbols, and the
 * formatter of generated code takes them for letters.
 */
export const youngLetters =
  "\\u0897\\u1acf-\\u1aff\\u088f\\u0c5c\\u0cdc\\u1c89\\u1c8a\\ua7cb-\\ua7cf\\ua7d2\\ua7d4\\ua7da-\\ua7dc\\ua7f1\\u{10000}-\\u{10ffff}";
