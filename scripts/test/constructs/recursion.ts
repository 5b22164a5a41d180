import { createClient } from "#client";
import { createEmulator } from "#emulator";
import * as fixtures from "#fixtures";
import type {
  EvenLevel,
  ListTrees200Items,
  ListTreesResponse,
  Node,
  NodeChild,
  NodeChildInput,
  PutNodeRequest,
} from "#types";
import * as validators from "#validators";
import { type Behaviour, type Same, same } from "../same.ts";

const node = {
  child: { size: 1, child: { size: 2 } },
  even: [[[]]],
  odd: [],
  through: { node: { child: { size: 3 } } },
};

export const behaviour: Behaviour = {
  "a schema that contains itself is a type, wherever it stands": () => {
    const child: Same<NonNullable<NodeChild["child"]>, NodeChild> = true;
    const other: Same<NonNullable<Node["other"]>, NodeChild> = true;
    const written: Same<PutNodeRequest["body"]["child"], NodeChildInput> = true;
    const trees: Same<ListTreesResponse, ListTrees200Items[]> = true;
    const branches: Same<ListTrees200Items["branches"], ListTreesResponse> = true;
    same([child, other, written, trees, branches], [true, true, true, true, true]);
  },
  "a name may be chosen, and one that is not needed is not made": () => {
    const even: Same<NonNullable<Node["even"]>, EvenLevel> = true;
    const odd: Same<NonNullable<Node["odd"]>, EvenLevel[]> = true;
    same([even, odd], [true, true]);
    same(["nodeOddValidator" in validators, "nodeThroughValidator" in validators], [false, false]);
  },
  "is checked on every level, and issues name its place in the document": () => {
    same([validators.nodeValidator.is(node), validators.evenLevelValidator.is([[[[]]]])], [true, true]);
    const wrong = { child: { size: 1, child: { size: -1 } }, even: [[[1]]] };
    const issues = validators.nodeValidator.validate(wrong).issues ?? [];
    same(
      issues.map(({ path }) => path.join("/")),
      ["child/child/size", "even/0/0/0"],
    );
    const [issue] = validators.nodeChildValidator.validate({ size: -1 }).issues ?? [];
    same(issue?.schemaPath, "#/components/schemas/Node/properties/child/properties/size/minimum");
  },
  "has values, valid and invalid": () => {
    const { buildEvenLevel, buildListTrees200Items, buildNode, buildNodeChild, invalidNodeChilds } = fixtures;
    for (let seed = 0; seed < 20; seed++) {
      same(validators.nodeValidator.is(buildNode(undefined, { seed })), true);
      same(validators.nodeChildValidator.is(buildNodeChild(undefined, { seed })), true);
      same(validators.evenLevelValidator.is(buildEvenLevel(undefined, { seed })), true);
      same(validators.listTrees200ItemsValidator.is(buildListTrees200Items(undefined, { seed })), true);
    }
    same(
      invalidNodeChilds().some(({ value }) => validators.nodeChildValidator.is(value)),
      false,
    );
  },
  travels: async () => {
    const client = createClient({ fetch: createEmulator().fetch });
    const trees = await client.listTrees();
    same(validators.listTreesOperation.responses[200].is(trees), true);
    const put = await client.putNode({ path: { id: "a" }, body: node });
    same(validators.nodeValidator.is(put), true);
  },
};
