/** How much of an answer is shown: its first sentence says what is wrong. */
const shown = 300;

/** What a call came to, with the beginning of what the server says of it: nobody else sees the emulator's answer. */
export function failureText(error: unknown): string {
  const { body } = Object(error) as { readonly body?: unknown };
  return body === undefined ? String(error) : `${String(error)} ${JSON.stringify(body).slice(0, shown)}`;
}
