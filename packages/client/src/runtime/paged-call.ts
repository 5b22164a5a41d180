import { PaginationError, type CallPlace } from "./client-error.ts";
import type { PaginationDescription } from "./description.ts";
import { OperationCall, type Call } from "./operation-call.ts";
import type { Answer } from "./read-answer.ts";

/** A call to an operation that lists page by page. Awaiting it gives the first page; iterating over it gives items. */
export interface PagedCall<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /** All pages from the one that the query asks for, or the first; each is read when it is asked for. */
  pages(): AsyncIterable<Page>;
}

export interface PagedSetup<Page> {
  readonly place: CallPlace;
  readonly pagination: PaginationDescription;
  readonly firstPage: number;
  readonly maxPages: number;
  readonly readPage: (page: number) => Promise<Answer<Page>>;
}

/** A call whose first page is read at once. */
export function pagedCall(setup: PagedSetup<unknown>): PagedCall<unknown, unknown> {
  return new PagedOperationCall(setup);
}

class PagedOperationCall<Page, Item> extends OperationCall<Page> implements PagedCall<Page, Item> {
  readonly #setup: PagedSetup<Page>;

  constructor(setup: PagedSetup<Page>) {
    super(setup.readPage(setup.firstPage));
    this.#setup = setup;
  }

  override get [Symbol.toStringTag](): string {
    return "PagedCall";
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* itemsOf<Item>(this.#setup, page);
  }

  async *pages(): AsyncGenerator<Page, void, undefined> {
    const { place, firstPage, maxPages, readPage } = this.#setup;
    let previous = "";
    for (let count = 0; ; count++) {
      if (count >= maxPages) {
        throw new PaginationError(place, `no end after ${maxPages} pages. If there are more, raise maxPages.`);
      }
      const { data } = await (count === 0 ? this.answer : readPage(firstPage + count));
      const items = itemsOf(this.#setup, data);
      // The first page is a page even where it is empty; a later one that is empty only says that there are no more.
      if (items.length === 0 && count > 0) return;
      const text = JSON.stringify(items);
      if (text === previous) throw repeated(place, firstPage + count);
      previous = text;
      yield data;
      if (items.length === 0 || isLast(this.#setup, data, firstPage + count)) return;
    }
  }
}

function repeated(place: CallPlace, page: number): PaginationError {
  const problem = `page ${page} repeats the page before it. The server seems to overlook the page parameter.`;
  return new PaginationError(place, problem);
}

function itemsOf<Item>({ place, pagination }: PagedSetup<unknown>, page: unknown): readonly Item[] {
  const items = valueAt(page, pagination.items) ?? [];
  if (Array.isArray(items)) return items as readonly Item[];
  throw new PaginationError(place, `there is no list at /${pagination.items.join("/")} of the page.`);
}

function isLast({ pagination }: PagedSetup<unknown>, page: unknown, number: number): boolean {
  const total = pagination.total === undefined ? undefined : valueAt(page, pagination.total);
  return typeof total === "number" && number - pagination.first + 1 >= total;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}
