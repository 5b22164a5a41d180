import * as client from "@catalog-kit/client";
import * as fixtures from "@catalog-kit/fixtures";
import * as emulator from "@catalog-kit/fixtures/emulator";
import * as validators from "@catalog-kit/validators";
import type { GeneratedPackages } from "./generated-packages.ts";

/** The built packages of this repository, as a program sees them that does not know their document. */
export const ownPackages = { client, validators, fixtures, emulator } as unknown as GeneratedPackages;
