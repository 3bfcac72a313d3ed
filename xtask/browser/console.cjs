// Uses the sandbox's console in a real browser, like a developer who pays an order and looks for a mistake.
//
// The settings are environment variables: CONSOLE is the console's address with its token, ORDER and MERCHANT name an order that is
// not yet paid, BROWSER is the path of Chromium. If SCREENSHOTS names a folder, screenshots are saved there.
// `sandbox/tests/browser.rs` starts this script.

const path = require("node:path");
const { chromium } = require("playwright-core");
const { AxeBuilder } = require("@axe-core/playwright");

// The time limit of each step, in milliseconds: more than a slow machine needs.
const LIMIT = 60_000;
const PAGES = ["", "orders", "notifications", "operations?q=certificates", "faults", "keys"];

const setting = (name) => process.env[name] ?? fail(`${name} is not set`);

function fail(text) {
  throw new Error(text);
}

function expect(holds, text) {
  if (!holds) fail(text);
  console.log(text);
}

async function main() {
  const browser = await chromium.launch({
    executablePath: setting("BROWSER"),
    // The browser's sandbox needs rights that containers don't have. The other options keep the browser from calling its maker.
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    await drive(browser);
  } finally {
    await browser.close();
  }
}

async function drive(browser) {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(LIMIT);
  const page = await context.newPage();
  const problems = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective}`));
  });

  await page.goto(setting("CONSOLE"));
  const base = page.url();
  expect(!base.includes("token"), "the token does not stay in the address");
  await page.getByText("Live", { exact: true }).waitFor();
  const open = (name) => page.goto(base + name);
  const shot = async (name) => {
    const folder = process.env.SCREENSHOTS;
    if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
  };

  await page.getByRole("link", { name: "Orders", exact: true }).click();
  await page.getByRole("link", { name: setting("ORDER") }).click();
  await page.evaluate(() => (window.same = true));
  await page.getByRole("button", { name: "Pay", exact: true }).click();
  await page.locator(".state.SUCCESS").waitFor();
  await page.locator(".notifications .received").waitFor();
  expect(await page.evaluate(() => window.same), "an order is paid, and the page shows its notification without reloading");
  await shot("order");

  await page.locator(".notifications a").first().click();
  await page.getByText("String to verify").waitFor();

  await open("");
  await page.locator("tr", { has: page.locator(".not-verified") }).getByRole("link").first().click();
  await page.locator("#diagnosis ins").waitFor();
  const marked = (name) => page.locator(`#diagnosis ${name}`).textContent();
  expect((await marked("ins")) !== (await marked("del")), "a diagnosis marks the difference");
  await shot("diagnosis");

  await open("operations");
  await page.keyboard.press("/");
  await page.keyboard.type("certificates get");
  const found = page.locator(".operations li:visible");
  expect((await found.count()) < 10, "typing filters the list of operations");
  await found.getByRole("link", { name: "GET /v3/certificates", exact: true }).click();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.locator("main .verdict.accepted").waitFor();
  expect(page.url().includes("/requests/"), "a sample is sent and accepted");

  await page.getByRole("link", { name: "中文" }).click();
  await page.getByRole("link", { name: "订单", exact: true }).waitFor();
  expect((await page.getAttribute("html", "lang")) === "zh-CN", "the language is switched");
  await open("");
  await shot("requests");
  for (const scheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const name of PAGES) {
      await open(name);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3)}`);
      expect(said.length === 0, `${scheme}, ${name}: accessibility problems: [${said.join("; ")}]`);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 360, height: 740 });
  for (const name of [...PAGES, `orders/${setting("MERCHANT")}/${setting("ORDER")}`]) {
    await open(name);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width <= 360, `${name} is ${width} pixels wide`);
  }
  await open("orders");
  await shot("narrow");
  await open("");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement.matches(".skip")), "the Tab key first reaches the link that skips the navigation");

  const { rows, ready, memory } = await page.evaluate(() => ({
    rows: document.querySelectorAll(".requests tbody tr").length,
    ready: Math.round(performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd),
    memory: Math.round(performance.memory.usedJSHeapSize / 1024 / 1024),
  }));
  expect(rows <= 50, `${rows} requests are shown after ${ready} ms, with ${memory} MB of scripts`);
  expect(problems.length === 0, `errors in the browser's console: [${problems.join("; ")}]`);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
