import { buildNote } from "#fixtures";
import { createClient } from "#client";
import type { Note, NullablePerson, Person } from "#types";
import { noteValidator } from "#validators";
import { type Behaviour, type Same, same, wrongMembers } from "../same.ts";
import { wire } from "../wire.ts";

const note: Note = {
  text: null,
  colour: null,
  strictColour: "red",
  author: { name: "Ada" },
  wrapped: { name: "Ada" },
  untyped: null,
  listed: null,
  map: null,
  choice: null,
};

export const behaviour: Behaviour = {
  "null is valid where nullable stands beside a type, and in an enum that lists it": () => {
    same(wrongMembers(noteValidator.validate(note)), []);
    const inner: Note = { ...note, listed: [null, 1], map: { a: null } };
    same(wrongMembers(noteValidator.validate(inner)), []);
  },
  "null is not valid beside a reference, without a type, or where the enum has none": () => {
    const wrong = { ...note, strictColour: null, author: null, wrapped: null };
    same(wrongMembers(noteValidator.validate(wrong)), ["strictColour", "author", "wrapped"]);
  },
  "the types say the same": () => {
    const author: Same<Note["author"], Person> = true;
    const strict: Same<Note["strictColour"], "red" | "blue"> = true;
    const listed: Same<Note["listed"], (number | null)[] | null> = true;
    const person: Same<NullablePerson, { name?: string } | null> = true;
    same([author, strict, listed, person], [true, true, true, true]);
  },
  "null is built, and what is built is valid": () => {
    const notes = Array.from({ length: 40 }, (_, index) => buildNote(undefined, { seed: index }));
    same(
      notes.every((each) => noteValidator.is(each)),
      true,
    );
    same([notes.some(({ text }) => text === null), notes.some(({ text }) => text !== null)], [true, true]);
  },
  "a parameter that is null is not sent": async () => {
    const sent = wire(() => Response.json(note));
    await createClient({ fetch: sent.fetch }).addNote({ query: { tag: null }, body: note });
    same(sent.line, "POST https://api.example.com/notes");
  },
};
