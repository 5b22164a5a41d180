import type { SpecInfo } from "@catalog-kit/types";
import type { OperationValidator, Validator } from "@catalog-kit/validators";

/** The packages generated from a document that is known only at run time: members by their derived names. */
export interface GeneratedPackages {
  readonly client: {
    readonly createClient: (options: Readonly<Record<string, unknown>>) => Readonly<Record<string, ClientMethod>>;
    readonly isApiError: (error: unknown) => boolean;
    readonly spec: SpecInfo;
  };
  readonly validators: Readonly<Record<string, Validator<unknown>>> & {
    readonly operationValidators: Readonly<Record<string, OperationValidator>>;
    readonly spec: SpecInfo;
  };
  readonly fixtures: Readonly<Record<string, Builder>> & { readonly spec: SpecInfo };
  readonly emulator: { readonly createEmulator: () => { readonly fetch: typeof fetch } };
}

type ClientMethod = (request: unknown) => Promise<unknown>;
/** Of a schema or a request it takes overrides and options, of a response the status before them. */
type Builder = (...parameters: readonly unknown[]) => unknown;
