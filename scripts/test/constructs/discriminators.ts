import { buildPet, buildVehicle } from "#fixtures";
import type { Bike, Car, Pet, Shape } from "#types";
import { carValidator, petValidator, shapeValidator } from "#validators";
import { type Behaviour, same } from "../same.ts";

/** Compiles only if the property tells the branches apart. */
function describe(pet: Pet): string {
  switch (pet.kind) {
    case "cat":
      return `${pet.lives} lives`;
    case "dog":
    case "puppy":
      return pet.tricks.join();
  }
}

function area(shape: Shape): number {
  return shape.shape === "Circle" ? shape.radius ** 2 * Math.PI : shape.side ** 2;
}

export const behaviour: Behaviour = {
  "a mapping narrows a union, by name and by reference": () => {
    same(describe({ kind: "cat", lives: 9 }), "9 lives");
    same(describe({ kind: "puppy", tricks: ["sit"] }), "sit");
  },
  "without a mapping the names of the components narrow it": () => same(area({ shape: "Square", side: 2 }), 4),
  "issues are those of the branch that was meant": () => {
    const [issue, ...others] = petValidator.validate({ kind: "dog", tricks: 1 }).issues ?? [];
    same([issue?.path, others], [["tricks"], []]);
    const wrong = shapeValidator.validate({ shape: "Circle", radius: "1" }).issues ?? [];
    same(
      wrong.map(({ path }) => path),
      [["radius"]],
    );
  },
  "what extends a schema has its properties, and the value that marks it": () => {
    const car: Car = { type: "car", doors: 3, wheels: 4 };
    const bike: Bike = { type: "bike", bell: true };
    same([carValidator.is(car), carValidator.is({ ...bike, doors: 0 })], [true, true]);
    // @ts-expect-error A car is none of the others.
    const other: Car = { type: "bike", doors: 3 };
    same(other.doors, 3);
  },
  "what is built is valid": () => {
    same(petValidator.is(buildPet({ kind: "puppy" })), true);
    same(typeof buildVehicle().type, "string");
  },
};
