/** The emulator's page in a browser: what a person sees, does with the keyboard, and is safe from. */
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildDataPartitionInput } from "@catalog-kit/fixtures";
import { createEmulator, type CatalogEmulator, type Listener } from "@catalog-kit/fixtures/emulator";
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { repositoryRoot } from "../../corpus/sandbox.ts";

const chromiumPath = "/usr/bin/chromium";
const chromiumFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let browser: Browser | undefined;
let context: BrowserContext;
let page: Page;
/** What the page has asked for, and what it has complained of. */
let requests: string[];
let complaints: string[];
const listeners: Listener[] = [];

beforeAll(async () => {
  if (existsSync(chromiumPath)) browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
});
afterAll(() => browser?.close());

beforeEach(async ({ skip }) => {
  if (browser === undefined) return skip(`There is no ${chromiumPath} here.`);
  context = await browser.newContext();
  page = await context.newPage();
  requests = [];
  complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
});

afterEach(async () => {
  const origins = listeners.map(({ url }) => url);
  await context?.close();
  await Promise.all(listeners.splice(0).map((listener) => listener.close()));
  const foreign = requests.filter((url) => !/^(?:data|blob):/.test(url) && !origins.includes(new URL(url).origin));
  if (foreign.length > 0) throw new Error(`Requests left the emulator: ${foreign.join(", ")}`);
});

async function open(emulator: CatalogEmulator): Promise<Listener> {
  const listener = await emulator.listen();
  listeners.push(listener);
  await page.goto(listener.url);
  await page.getByText("Live").waitFor();
  return listener;
}

/** Goes on with the Tab key until it gets there. */
async function tabTo(place: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await isFocused(place)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${String(place)}.`);
}

function isFocused(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === element.ownerDocument.activeElement);
}

const status = (): Locator => page.locator("#answer-status");
const section = (name: string): Locator => page.getByRole("region", { name });
const rows = (): Locator => section("Received").getByRole("button");

test("a person with a keyboard sends a request, and sees what becomes of it", async () => {
  const emulator = createEmulator();
  await open(emulator);
  expect(await page.title()).toBe("Clinia Catalog API - Data partitions - emulator");
  expect(await page.locator("header").innerText()).toMatch(/Version 1\.0\.0, emulated at http:\/\/127\.0\.0\.1:\d+/);
  await section("Received").getByText("Nothing has been received.").waitFor();

  await tabTo(page.getByLabel("partitionKey"));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("clinics");
  expect(await page.locator("#target").innerText()).toMatch(/^PUT \/catalog\/v1\/partitions\/clinics/);
  await tabTo(page.getByRole("button", { name: "Send" }));
  await page.keyboard.press("Enter");
  await status()
    .getByText(/^200 OK in \d+ ms$/)
    .waitFor();
  await section("State")
    .getByText(/key: clinics/)
    .waitFor();
  await section("Received").getByText("createDataPartition").waitFor();
  expect(emulator.received()).toHaveLength(1);

  // On from the form: into the list of what was received, and open the row.
  await tabTo(rows().first());
  await page.keyboard.press("Enter");
  await section("Received").getByText("x-clinia-api-key: [redacted]").waitFor();
  expect(await rows().first().getAttribute("aria-expanded")).toBe("true");
  expect(complaints).toEqual([]);
});

test("another operation is chosen with the keyboard, and its answer read", async () => {
  await open(createEmulator());
  await tabTo(page.getByLabel("Operation"));
  await page.keyboard.type("listData");
  await page.getByLabel("perPage").waitFor();
  expect(await page.getByLabel("Body").isVisible()).toBe(false);
  await tabTo(page.getByRole("button", { name: "Send" }));
  await page.keyboard.press("Space");
  await status()
    .getByText(/^200 OK/)
    .waitFor();
  await section("Send a request").getByText("[] empty list").waitFor();
});

test("while an operation is being looked up, nothing can be typed that would be lost, or sent in vain", async () => {
  await open(createEmulator());
  await page.getByLabel("partitionKey").waitFor();
  let lookUp = (): void => undefined;
  await page.route("**/request.json*", async (route) => {
    await new Promise<void>((resolve) => (lookUp = resolve));
    await route.continue();
  });
  await page.getByLabel("Operation").selectOption("getDataPartition");
  expect(await page.getByLabel("partitionKey").isDisabled()).toBe(true);
  expect(await page.getByRole("button", { name: "Send" }).isDisabled()).toBe(true);
  await expect.poll(() => (lookUp(), page.getByRole("button", { name: "Send" }).isEnabled())).toBe(true);
  await page.getByLabel("partitionKey").fill("gone");
  await page.getByRole("button", { name: "Send" }).click();
  await status().getByText(/^404 /).waitFor();
});

test("the page follows what happens elsewhere, and leaves the keyboard where it is", async () => {
  const emulator = createEmulator();
  const { url } = await open(emulator);
  const list = (): Promise<Response> => {
    return fetch(`${url}/catalog/v1/partitions`, { headers: { "X-Clinia-API-Key": "k" } });
  };
  await list();
  await rows().first().waitFor();
  await rows().first().focus();
  await page.keyboard.press("Enter");
  emulator.setFaults([{ operation: "listDataPartitions", status: 503, retryAfter: 5 }]);
  await list();
  await section("Faults in force").getByText("listDataPartitions: status 503, retryAfter 5").waitFor();
  await section("Received").getByText("503", { exact: true }).waitFor();
  expect(await rows().count()).toBe(2);
  expect(await isFocused(rows().nth(1))).toBe(true);
  expect(await rows().nth(1).getAttribute("aria-expanded")).toBe("true");

  emulator.reset();
  await section("Received").getByText("Nothing has been received.").waitFor();
  await section("Faults in force").getByText("Nothing goes wrong on purpose.").waitFor();
});

test("a dropped connection and an emulator that has gone are said", async () => {
  const emulator = createEmulator({ faults: [{ reset: "before" }] });
  const listener = await open(emulator);
  await page.getByRole("button", { name: "Send" }).click();
  await status()
    .getByText(/^No answer after \d+ ms: TypeError/)
    .waitFor();
  await section("Received").getByText("no answer").first().waitFor();
  await listener.close();
  await page.getByText("The emulator does not answer.").waitFor();
});

test("text from a state, a request or an answer stays text", async () => {
  const attack = '"><img src=x onerror="hacked=1"></script><script>hacked=1</script>';
  const emulator = createEmulator();
  const { url } = await open(emulator);
  const body = JSON.stringify({ ...buildDataPartitionInput(), [attack]: attack });
  const headers = { "X-Clinia-API-Key": "k", "Content-Type": "application/json" };
  await fetch(`${url}/catalog/v1/partitions/a?${encodeURIComponent(attack)}`, { method: "PUT", headers, body });
  await rows().first().click();
  await section("Received").getByText("body:").waitFor();
  await section("State").locator("summary").nth(1).click();
  await section("State").getByText(attack).first().waitFor();
  await page.getByLabel("Operation").selectOption("getDataPartition");
  await page.getByLabel("partitionKey").fill("a");
  await page.getByRole("button", { name: "Send" }).click();
  await section("Send a request").getByText(attack).first().waitFor();
  expect(await page.evaluate("typeof hacked")).toBe("undefined");
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(requests.filter((each) => new URL(each).pathname.endsWith("/x"))).toEqual([]);
});

test("the key that is typed is sent, and kept nowhere", async () => {
  const { url } = await open(createEmulator({ apiKeys: ["right-key"] }));
  await page.getByRole("button", { name: "Send" }).click();
  await status().getByText(/^401 /).waitFor();
  await page.getByLabel("X-Clinia-API-Key").fill("right-key");
  await page.getByLabel("Operation").selectOption("listDataPartitions");
  await page.getByLabel("perPage").waitFor();
  await page.getByRole("button", { name: "Send" }).click();
  await status()
    .getByText(/^200 OK/)
    .waitFor();
  expect(await page.getByText("right-key").count()).toBe(0);
  expect(await page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length")).toBe(0);
  expect(requests.filter((each) => each.includes("right-key"))).toEqual([]);
  await page.goto(url);
  expect(await page.getByLabel("X-Clinia-API-Key").inputValue()).toBe("any-key");
});

test("the reference shows the operations of the document, from installed files alone", async () => {
  await open(createEmulator());
  await tabTo(page.locator("#viewer > summary"));
  await page.keyboard.press("Enter");
  const reference = page.frameLocator("#viewer-frame");
  await reference.getByRole("link", { name: /Create a data partition/ }).click();
  await reference.getByRole("heading", { name: "Create a data partition" }).waitFor();
  expect(requests.some((each) => each.endsWith("/__emulator/viewer.js"))).toBe(true);
  expect(complaints).toEqual([]);
});

test("without the viewer the page says how to add it, and does everything else", async () => {
  const folder = mkdtempSync(join(tmpdir(), "emulator-page-"));
  try {
    // The packages as they are installed, with no viewer beside or above them.
    for (const name of ["types", "validators", "fixtures"]) {
      for (const part of ["dist", "package.json"]) {
        const from = join(repositoryRoot, "packages", name, part);
        cpSync(from, join(folder, "node_modules/@catalog-kit", name, part), { recursive: true });
      }
    }
    const door = join(folder, "node_modules/@catalog-kit/fixtures/dist/emulator/index.js");
    const installed = (await import(pathToFileURL(door).href)) as { readonly createEmulator: typeof createEmulator };
    const { url } = await open(installed.createEmulator());
    const hint = "npm install --save-dev @scalar/api-reference";
    await section("Reference").getByText(hint).waitFor();
    expect(await page.locator("#viewer").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Send" }).click();
    await status()
      .getByText(/^200 OK/)
      .waitFor();
    await page.goto(`${url}/__emulator/reference`);
    await page.getByText(hint).waitFor();
    expect(complaints).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
