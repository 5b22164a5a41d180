/** One reason why a value is refused. */
export interface Issue {
  /** A sentence for a person: where, what is allowed, what was found. Holds at most a short scalar of the value. */
  readonly message: string;
  /** Where in the value, outermost key first; empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** The keyword of the schema that refuses the value, such as `required`; `depth` or `unreadable` where no keyword is to blame. */
  readonly keyword: string;
  /** JSON pointer to that keyword in the API description, such as `#/components/schemas/Pet/required`. */
  readonly schemaPath: string;
  /** What the keyword asks for, by name, such as `{ limit: 3 }`. */
  readonly params: Readonly<Record<string, unknown>>;
}
