import type { Note, Person } from "#types";
import { noteValidator } from "#validators";
import { type Behaviour, type Same, same, wrongMembers } from "../same.ts";

const note: Note = {
  text: null,
  colour: null,
  author: null,
  anyAuthor: null,
  only: null,
  listed: null,
  constant: null,
};

export const behaviour: Behaviour = {
  "null is valid wherever the types list it": () => {
    same(noteValidator.is(note), true);
    same(noteValidator.is({ ...note, text: "abc", author: { name: "Ada" }, listed: [null, 1] }), true);
  },
  "what stands beside null is checked": () => {
    const wrong = { ...note, text: "too long", colour: "blue", author: {}, only: 1, constant: 0 };
    same(wrongMembers(noteValidator.validate(wrong)), ["text", "colour", "author", "only", "constant"]);
  },
  "the types say the same": () => {
    const author: Same<Note["author"], Person | null> = true;
    const colour: Same<Note["colour"], "red" | null> = true;
    const constant: Same<Note["constant"], null> = true;
    same([author, colour, constant], [true, true, true]);
  },
};
