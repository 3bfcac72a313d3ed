// Uses the package `wechatpay-axios-plugin` as a merchant of the sandbox, in v3 and in v2: places an order, pays it, receives the
// notification, refunds the order, and receives the notification of the refund.
//
// The argument is the prefix of the order numbers. The settings are the environment variables of the sandbox's `sandbox.env`.
// `sandbox/tests/peers.rs` starts this script.

const fs = require("node:fs");
const http = require("node:http");
const { on } = require("node:events");
const { Wechatpay, Aes, Formatter, Hash, Rsa, Transformer } = require("wechatpay-axios-plugin");

// The time limit for a response, and for an order's notifications, in milliseconds: more than a slow machine needs.
const LIMIT = 60_000;
const APPID = "wx5f0c1a9e7b3d2846";
const TOTAL = 100;

function setting(name) {
  if (process.env[name]) return process.env[name];
  throw new Error(`${name} is not set: set the variables of the sandbox's sandbox.env`);
}

const file = (name) => fs.readFileSync(setting(name), "utf8");

/** Throws unless the document has these fields with these values. */
function expect(step, document, fields) {
  for (const [name, value] of Object.entries(fields))
    if (document[name] !== value)
      throw new Error(`${step}: ${name} is ${document[name]} instead of ${value} in ${JSON.stringify(document)}`);
  console.log(step);
}

/**
 * Starts the merchant's server. `read` verifies a notification and returns its content; `acknowledgement` is the reply to each
 * notification that `read` accepts.
 */
async function shop(read, acknowledgement) {
  const server = http.createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const notification = {};
    try {
      notification.document = read(request.headers, body);
    } catch (error) {
      notification.error = error;
    }
    const [status, reply] = notification.error ? [500, String(notification.error)] : acknowledgement;
    // The process may end as soon as the notification is reported, so it is reported after the reply is sent.
    response.writeHead(status).end(reply, () => server.emit(request.url, notification));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const signal = AbortSignal.timeout(LIMIT);
  // Keeps the notifications that arrive before `notification` waits for them.
  const arrivals = { "/paid": on(server, "/paid", { signal }), "/refunded": on(server, "/refunded", { signal }) };
  return {
    url: (path) => `http://127.0.0.1:${server.address().port}${path}`,
    /** Waits for the first notification to this path. The sandbox may send it again, as WeChat Pay does. */
    async notification(path) {
      const { value } = await arrivals[path].next().catch(() => {
        throw new Error(`no notification to ${path} arrived within ${LIMIT / 1000} seconds`);
      });
      const [{ document, error }] = value;
      if (error) throw new Error(`the notification to ${path} was refused: ${error.message}`);
      return document;
    },
  };
}

function merchant() {
  const [id, key] = [setting("WECHATPAY_PUBLIC_KEY_ID"), file("WECHATPAY_PUBLIC_KEY")];
  return new Wechatpay({
    baseURL: setting("WECHATPAY_BASE_URL"),
    mchid: setting("WECHATPAY_MCHID"),
    serial: setting("WECHATPAY_SERIAL"),
    privateKey: file("WECHATPAY_PRIVATE_KEY"),
    certs: { [id]: key },
    secret: setting("WECHATPAY_API_V2_KEY"),
    merchant: { cert: file("WECHATPAY_CERTIFICATE"), key: file("WECHATPAY_PRIVATE_KEY") },
    headers: { "Wechatpay-Serial": id },
    timeout: LIMIT,
  });
}

async function payAsThePayerDoes(number) {
  const path = `/_sandbox/api/orders/${setting("WECHATPAY_MCHID")}/${number}/pay`;
  const headers = { "X-Sandbox-Token": setting("WECHATPAY_SANDBOX_TOKEN") };
  const response = await fetch(setting("WECHATPAY_BASE_URL") + path, { method: "POST", headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status}: ${text}`);
  expect(`${number}: paid`, JSON.parse(text), { state: "SUCCESS" });
}

function readV3(headers, body) {
  const signed = ["timestamp", "nonce", "serial", "signature"].map((name) => headers[`wechatpay-${name}`]);
  const [time, nonce, serial, proof] = signed;
  if (serial !== setting("WECHATPAY_PUBLIC_KEY_ID")) throw new Error(`signed with the key ${serial}, which isn't trusted`);
  const key = Rsa.from(file("WECHATPAY_PUBLIC_KEY"), Rsa.KEY_TYPE_PUBLIC);
  if (!Rsa.verify(Formatter.response(time, nonce, body), proof, key)) throw new Error(`not signed by WeChat Pay: ${body}`);
  const { event_type, resource } = JSON.parse(body);
  const { ciphertext, nonce: iv, associated_data } = resource;
  return { event_type, ...JSON.parse(Aes.AesGcm.decrypt(ciphertext, setting("WECHATPAY_API_V3_KEY"), iv, associated_data)) };
}

async function flowV3(number) {
  const { transactions } = merchant().v3.pay;
  const { refunds } = merchant().v3.refund.domestic;
  const receiver = await shop(readV3, [204, ""]);
  const [mchid, out_refund_no] = [setting("WECHATPAY_MCHID"), `${number}R`];
  const query = () => transactions.outTradeNo.$out_trade_no$.get({ params: { mchid }, out_trade_no: number });

  const placed = await transactions.h5.post({
    appid: APPID,
    mchid,
    description: "明前龙井",
    out_trade_no: number,
    notify_url: receiver.url("/paid"),
    amount: { total: TOTAL, currency: "CNY" },
    scene_info: { payer_client_ip: "127.0.0.1", h5_info: { type: "Wap" } },
  });
  expect(`${number}: placed`, { prepaid: Boolean(placed.data.h5_url) }, { prepaid: true });
  await payAsThePayerDoes(number);

  const paid = await receiver.notification("/paid");
  const isPaid = { out_trade_no: number, trade_state: "SUCCESS" };
  expect(`${number}: notified of the payment`, paid, { event_type: "TRANSACTION.SUCCESS", ...isPaid });
  expect(`${number}: queried`, (await query()).data, { ...isPaid, transaction_id: paid.transaction_id });

  const { data: refund } = await refunds.post({
    out_trade_no: number,
    out_refund_no,
    notify_url: receiver.url("/refunded"),
    amount: { refund: TOTAL, total: TOTAL, currency: "CNY" },
  });
  expect(`${number}: refund accepted`, refund, { out_refund_no, status: "PROCESSING" });

  const isRefund = { out_trade_no: number, out_refund_no, refund_id: refund.refund_id };
  const refunded = await receiver.notification("/refunded");
  const isRefunded = { event_type: "REFUND.SUCCESS", refund_status: "SUCCESS", ...isRefund };
  expect(`${number}: notified of the refund`, refunded, isRefunded);
  const queried = await refunds.$out_refund_no$.get({ out_refund_no });
  expect(`${number}: refund queried`, queried.data, { status: "SUCCESS", ...isRefund });
  expect(`${number}: refunded`, (await query()).data, { trade_state: "REFUND" });
}

function readV2(_, body) {
  const fields = Transformer.toObject(body);
  const key = setting("WECHATPAY_API_V2_KEY");
  // A refund's notification isn't signed. It is trusted because only somebody with the key can have encrypted its content.
  if (fields.req_info) return { ...fields, ...Transformer.toObject(Aes.AesEcb.decrypt(fields.req_info, Hash.md5(key))) };
  if (!Hash.equals(Hash.sign(fields.sign_type ?? Hash.ALGO_MD5, fields, key), fields.sign))
    throw new Error(`not signed by WeChat Pay: ${body}`);
  return fields;
}

async function flowV2(number) {
  const { pay, secapi } = merchant().v2;
  const acknowledgement = Transformer.toXml({ return_code: "SUCCESS", return_msg: "OK" });
  const receiver = await shop(readV2, [200, acknowledgement]);
  const who = { appid: APPID, mch_id: setting("WECHATPAY_MCHID") };
  const [out_trade_no, out_refund_no] = [number, `${number}R`];
  const query = () => pay.orderquery.post({ ...who, out_trade_no });

  const placed = await pay.unifiedorder.post({
    ...who,
    body: "明前龙井",
    out_trade_no,
    total_fee: TOTAL,
    spbill_create_ip: "127.0.0.1",
    notify_url: receiver.url("/paid"),
    trade_type: "NATIVE",
    product_id: "TEA",
  });
  expect(`${number}: placed`, { prepaid: Boolean(placed.data.code_url) }, { prepaid: true });
  await payAsThePayerDoes(number);

  const paid = await receiver.notification("/paid");
  const isPaid = { ...who, out_trade_no, total_fee: String(TOTAL) };
  expect(`${number}: notified of the payment`, paid, { result_code: "SUCCESS", ...isPaid });
  const isOrder = { ...isPaid, transaction_id: paid.transaction_id };
  expect(`${number}: queried`, (await query()).data, { trade_state: "SUCCESS", ...isOrder });

  const amounts = { total_fee: TOTAL, refund_fee: TOTAL };
  const notify_url = receiver.url("/refunded");
  // `security` makes the package present the merchant's certificate, which it does only over HTTPS.
  const asked = { ...who, out_trade_no, out_refund_no, ...amounts, notify_url };
  const { data: refund } = await secapi.pay.refund.post(asked, { security: true });
  expect(`${number}: refund accepted`, refund, { out_trade_no, out_refund_no });

  const refunded = await receiver.notification("/refunded");
  const isRefund = { ...who, out_trade_no, out_refund_no, refund_id: refund.refund_id, refund_status: "SUCCESS" };
  expect(`${number}: notified of the refund`, refunded, isRefund);
  const { data: queried } = await pay.refundquery.post({ ...who, out_refund_no });
  const isFirst = { out_refund_no_0: out_refund_no, refund_id_0: refund.refund_id, refund_status_0: "SUCCESS" };
  expect(`${number}: refund queried`, queried, { out_trade_no, refund_count: "1", ...isFirst });
  expect(`${number}: refunded`, (await query()).data, { trade_state: "REFUND" });
}

async function main() {
  const [prefix] = process.argv.slice(2);
  if (!prefix) throw new Error("usage: sandbox.cjs PREFIX, where PREFIX is the beginning of the order numbers");
  await flowV3(`${prefix}V3`);
  await flowV2(`${prefix}V2`);
  // Connections that are kept alive would keep the process alive as well.
  process.exit();
}

main().catch((error) => {
  console.error(`failed: ${error.message}${error.response ? `: ${JSON.stringify(error.response.data)}` : ""}`);
  process.exit(1);
});
