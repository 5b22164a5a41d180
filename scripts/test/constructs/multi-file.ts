import { createClient } from "#client";
import { createEmulator } from "#emulator";
import type { GetPetError, GetPetResponse, Owner, Pet } from "#types";
import { petValidator } from "#validators";
import { type Behaviour, type Same, same, wrongMembers } from "../same.ts";

export const behaviour: Behaviour = {
  "schemas of other files are components by their names, and refer to each other": () => {
    const pet: Pet = { name: "Rex", mother: { name: "Lassie" }, owner: { name: "Ada", pets: [{ name: "Tom" }] } };
    const answer: Same<GetPetResponse, Pet> = true;
    const failure: Same<GetPetError, Owner> = true;
    same([answer, failure, petValidator.is(pet)], [true, true, true]);
    same(wrongMembers(petValidator.validate({ ...pet, mother: { name: 1 } })), ["mother"]);
  },
  "paths, parameters and responses of other files are there": async () => {
    const api = createClient({ fetch: createEmulator().fetch });
    const pet = await api.getPet({ path: { id: 1 } });
    const shared = await api.getShared();
    same([typeof pet.name, typeof shared.slash], ["string", "string"]);
  },
};
