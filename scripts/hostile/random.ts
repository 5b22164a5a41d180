import fc from "fast-check";
import type { Json } from "../json/json.ts";
import { hostilePattern, hostileText } from "./hostile-text.ts";

const numbers = [0, -0, 1, -1, 7, 0.1, 1e21, -1e-7, 5e-324, 1.7976931348623157e308, 2 ** 53, 4_294_967_296] as const;

const textArbitrary = (): fc.Arbitrary<string> => hostileText;
const patternArbitrary = (): fc.Arbitrary<string> => hostilePattern;

/** Choices of fast-check, made one after the other: what is drawn may depend on what was drawn before. */
export class Random {
  readonly #draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.#draw = draw;
  }

  /** From 0 to `most`. */
  count(most: number): number {
    return this.#draw(fc.nat, most);
  }

  /** Once in so many times. */
  once(times: number): boolean {
    return this.count(times - 1) === times - 1;
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.count(values.length - 1)] as Value; // callers have at least one
  }

  list<Value>(most: number, item: (index: number) => Value): readonly Value[] {
    return Array.from({ length: this.count(most) }, (_, index) => item(index));
  }

  text(): string {
    return this.#draw(textArbitrary);
  }

  pattern(): string {
    return this.#draw(patternArbitrary);
  }

  json(depth = 2): Json {
    switch (this.count(depth > 0 ? 6 : 3)) {
      case 0:
        return this.pick([true, false, null]);
      case 1:
        return this.pick(numbers);
      case 4:
        return this.list(3, () => this.json(depth - 1));
      case 5:
        return Object.fromEntries(this.list(3, () => [this.text(), this.json(depth - 1)]));
      default:
        return this.text();
    }
  }
}
