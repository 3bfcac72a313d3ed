// Searches the API docs in a real browser, like somebody who looks for an operation.
//
// Usage: node search.cjs FOLDER, where FOLDER is the folder of the docs. The environment variable BROWSER is the path of Chromium.

const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");

// The time limit of a search, in milliseconds: more than a slow machine needs.
const LIMIT = 120_000;

// The texts that people type, each with an item that must be among the results.
const SEARCHES = [
  ["投诉", "v3/merchant_service/index.html"],
  ["退款", "v3/refund/index.html"],
  ["申请退款", "v2/secapi/pay/refund/fn.post.html"],
  ["分账", "v3/profitsharing/index.html"],
  ["商家转账", "v3/fund_app/index.html"],
  ["代金券", "v3/marketing/favor/coupon_stocks/fn.post.html"],
  ["JSAPI下单", "v3/pay/transactions/jsapi/fn.post.html"],
  ["关单", "v3/pay/transactions/out_trade_no/by_out_trade_no/close/fn.post.html"],
  ["out_trade_no", "v3/pay/partner/transactions/out_trade_no/index.html"],
  ["complaints", "v3/merchant_service/complaints_v2/by_complaint_id/complete/fn.post.html"],
  ["transfers to users", "v3/fund_app/index.html"],
  ["支付成功通知", "webhook/enum.Event.html#variant.TransactionSuccess"],
  ["unifiedorder", "v2/pay/unifiedorder/index.html"],
];

async function main(folder) {
  const browser = await chromium.launch({
    executablePath: process.env.BROWSER,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--allow-file-access-from-files"],
  });
  try {
    const page = await browser.newPage();
    const start = pathToFileURL(path.join(folder, "wechatpay_api/index.html")).href;
    for (const [query, wanted] of SEARCHES) {
      await page.goto(`${start}?search=${encodeURIComponent(query)}`);
      const found = page.locator(`#results a[href$="wechatpay_api/${wanted}"]`);
      await found.first().waitFor({ state: "attached", timeout: LIMIT }).catch(() => {
        throw new Error(`a search for \`${query}\` does not find ${wanted}`);
      });
      console.log(`\`${query}\` finds ${wanted}`);
    }
  } finally {
    await browser.close();
  }
}

main(process.argv[2]).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
