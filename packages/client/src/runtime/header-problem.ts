/** What is wrong with a header, without its value: it may be a secret. Undefined where nothing is. */
export function headerProblem(name: string, value: string): string | undefined {
  // RFC 9110, 5.6.2: a field name is a token.
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) return `${JSON.stringify(name)} is no header name`;
  // A line break would end the header and begin another one of the caller's making.
  if (/[\r\n\0]/.test(value)) return `the value of the header ${name} contains a line break`;
  // Fetch sends header values as bytes (Fetch standard, 5.1); other text has to be encoded by whoever knows how.
  if (/[^\u0000-\u00ff]/.test(value)) return `the value of the header ${name} contains a character beyond Latin-1`;
  return undefined;
}
