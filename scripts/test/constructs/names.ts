import { createClient } from "#client";
import * as fixtures from "#fixtures";
import type * as types from "#types";
import * as validators from "#validators";
import { type Behaviour, same, type Same } from "../same.ts";
import { wire } from "../wire.ts";

export const warnings: readonly string[] = [
  "#/components/schemas/ component-name",
  "#/components/schemas/Größe component-name",
  "#/components/schemas/数 component-name",
  "#/components/schemas/😀 component-name",
];

const sent = wire();
const api = createClient({ fetch: sent.fetch });

export const behaviour: Behaviour = {
  "names that meet are told apart, and one that is written so keeps its own": () => {
    const upper: Same<types.User["other"], types.User2 | undefined> = true;
    const third: Same<types.User3["third"], types.User | undefined> = true;
    same([upper, third], [true, true]);
  },
  "a schema called like a global has a number, and what is called so beside it is the global": () => {
    const problem: types.Error2 = { e: "e" };
    const answer: types.Response2 = { a: "a" };
    same([validators.isError2(problem), validators.isResponse2(answer), new Error("x").message], [true, true, "x"]);
  },
  "a name may be chosen": () => {
    const chosen: types.Chosen = "a";
    same(validators.isChosen(chosen), true);
  },
  "no derived name hides another": () => {
    const input: Same<types.FooInput, string> = true;
    const written: Same<types.FooInput2, { id?: never }> = true;
    same(
      [input, written, typeof fixtures.buildFooInput2(), fixtures.buildFooInput()],
      [true, true, "object", fixtures.buildFooInput()],
    );
    same([Array.isArray(fixtures.buildList2()), typeof fixtures.buildBuildFoo()], [true, "string"]);
  },
  "properties keep their names, whatever they are": () => {
    const keys = Object.keys(fixtures.buildUser2());
    same([keys.includes("class"), keys.includes("__proto__")], [true, true]);
    const user = JSON.parse('{"class":"a","__proto__":1}') as unknown;
    same(validators.user2Validator.validate(user).issues?.[0]?.path, ["__proto__"]);
  },
  "operations are called by words that are reserved, by none, and in any script": async () => {
    await api.delete();
    same(sent.line, "GET https://api.example.com/a");
    for (const call of [
      api.then2(),
      api.raw2(),
      api.constructor2(),
      api.proto(),
      api.getF(),
      api["_123Go"](),
      api.数える(),
    ])
      await call;
    await api.getRoot();
    same(sent.line, "GET https://api.example.com/");
    await api.größeLesen();
    await api.readJ();
    same(sent.line, "GET https://api.example.com/j");
  },
  "ids that meet are told apart": async () => {
    await api.getUser();
    same(sent.line, "GET https://api.example.com/l");
    await api.getUser2();
    same(sent.line, "GET https://api.example.com/k");
  },
};
