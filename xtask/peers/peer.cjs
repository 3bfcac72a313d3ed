// Tests our client against the package `wechatpay-axios-plugin`, in v3 and in v2. In the role of a merchant, this script uses the
// package's client; in the role of WeChat Pay, it uses the package's functions.
//
// Reads one JSON object per line. The first object has the keys and ids of both sides. Each later object is a command, whose name
// is in `ask`; the script replies to it with a JSON object. `client/tests/peers` starts this script.

const http = require("node:http");
const readline = require("node:readline");
const { Wechatpay, Aes, Formatter, FormData, Hash, Rsa, Transformer } = require("wechatpay-axios-plugin");

const ENCRYPTED = "李四";
const SCHEME = "WECHATPAY2-SHA256-RSA2048";

let keys;
let merchantKey;
let wechatpayKeys;

// The merchant.

function merchant(baseURL, certificate) {
  const [serial, key] = certificate ? [keys.platform_serial, certificate] : [keys.public_key_id, keys.public_key];
  return new Wechatpay({
    baseURL,
    mchid: keys.mchid,
    serial: keys.merchant_serial,
    privateKey: keys.merchant_key,
    certs: { [serial]: key },
    secret: keys.api_v2_key,
    headers: { "Wechatpay-Serial": serial },
    timeout: 10_000,
  });
}

/** Returns the status and the document of a response, even of a failed call. Throws if the package rejects the response. */
async function read(call) {
  const { status, data } = await call.catch((error) => {
    if (error.code?.startsWith("EV")) throw error;
    return error.response ?? Promise.reject(error);
  });
  return { status, body: data };
}

const order = ({ url, description }) =>
  read(
    merchant(url).v3.pay.transactions.jsapi.post({
      appid: "wx1",
      mchid: keys.mchid,
      description,
      out_trade_no: "P1",
      notify_url: "https://example.com/notified",
      amount: { total: 100, currency: "CNY" },
      payer: { openid: "o1" },
    }),
  );

/** Downloads and decrypts WeChat Pay's certificate. The response isn't verified, because no certificate is known yet. */
async function downloaded(url) {
  const open = (text) => {
    const [{ encrypt_certificate: encrypted }] = JSON.parse(text).data;
    return Aes.AesGcm.decrypt(encrypted.ciphertext, keys.api_v3_key, encrypted.nonce, encrypted.associated_data);
  };
  return (await merchant(url).v3.certificates.get({ transformResponse: [open] })).data;
}

async function query({ url, out_trade_no, by_certificate }) {
  const certificate = by_certificate && (await downloaded(url));
  const orders = merchant(url, certificate).v3.pay.transactions.outTradeNo;
  return read(orders.$out_trade_no$.get({ params: { mchid: keys.mchid }, out_trade_no }));
}

async function transfer({ url, user_name, by_certificate }) {
  const detail = { out_detail_no: "D1", transfer_amount: 1, transfer_remark: "r", openid: "o1" };
  const certificate = by_certificate && (await downloaded(url));
  const key = Rsa.from(certificate || keys.public_key, Rsa.KEY_TYPE_PUBLIC);
  const details = [{ ...detail, user_name: Rsa.encrypt(user_name, key) }];
  const response = await read(
    merchant(url, certificate).v3.transfer.batches.post({ out_batch_no: "B1", transfer_detail_list: details }),
  );
  response.body.encrypted = Rsa.decrypt(response.body.encrypted, Rsa.from(keys.merchant_key));
  return response;
}

function upload({ url, name, content }) {
  const meta = { filename: name, sha256: Hash.sha256(content) };
  const form = new FormData().append("meta", JSON.stringify(meta)).append("file", Buffer.from(content), name);
  return read(merchant(url).v3.merchant.media.upload.post(form, { meta, headers: form.getHeaders() }));
}

const sign = ({ lines }) => Rsa.sign(Formatter.joinedByLineFeed(...lines), Rsa.from(keys.merchant_key));

/** Returns the decrypted content of a notification, or null if WeChat Pay didn't sign it. */
function receive({ headers, body }) {
  const [time, nonce, proof] = ["Timestamp", "Nonce", "Signature"].map((name) => headers[`Wechatpay-${name}`]);
  const key = Rsa.from(keys.public_key, Rsa.KEY_TYPE_PUBLIC);
  if (!Rsa.verify(Formatter.response(time, nonce, body), proof, key)) return null;
  const { ciphertext, nonce: iv, associated_data } = JSON.parse(body).resource;
  return JSON.parse(Aes.AesGcm.decrypt(ciphertext, keys.api_v3_key, iv, associated_data));
}

const orderV2 = ({ url, fields }) => read(merchant(url).v2.pay.unifiedorder.post(fields));

// WeChat Pay.

const verify = ({ lines, signature }) => Rsa.verify(Formatter.joinedByLineFeed(...lines), signature, merchantKey);

function signature(serial, body) {
  const [time, nonce] = [Formatter.timestamp(), Formatter.nonce()];
  return {
    "Wechatpay-Timestamp": String(time),
    "Wechatpay-Nonce": nonce,
    "Wechatpay-Serial": serial,
    "Wechatpay-Signature": Rsa.sign(Formatter.response(time, nonce, body), wechatpayKeys[serial]),
    "Wechatpay-Signature-Type": SCHEME,
  };
}

function encrypted(text, associated_data) {
  const nonce = Formatter.nonce(12);
  const ciphertext = Aes.AesGcm.encrypt(text, keys.api_v3_key, nonce, associated_data);
  return { algorithm: "AEAD_AES_256_GCM", nonce, associated_data, ciphertext };
}

function notify({ serial, resource }) {
  const body = JSON.stringify({
    id: "EV-1",
    event_type: "TRANSACTION.SUCCESS",
    resource_type: "encrypt-resource",
    resource: { original_type: "transaction", ...encrypted(JSON.stringify(resource), "transaction") },
  });
  return { headers: signature(serial, body), body };
}

/** Returns why WeChat Pay would refuse the request, or undefined if it would accept the request. */
function refusal(verb, target, headers, signed) {
  const [scheme, rest] = headers.authorization.split(" ");
  const fields = Object.fromEntries([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
  const { mchid, serial_no, timestamp, nonce_str } = fields;
  if (scheme !== SCHEME || mchid !== keys.mchid || serial_no !== keys.merchant_serial)
    return `the scheme, merchant or serial number is wrong: ${headers.authorization}`;
  if (Math.abs(timestamp - Formatter.timestamp()) > 300) return `the timestamp is off by more than 300 seconds: ${timestamp}`;
  if (!Rsa.verify(Formatter.request(verb, target, timestamp, nonce_str, signed), fields.signature, merchantKey))
    return `the signature does not match ${verb} ${target} ${signed}`;
}

/** Returns the status and the document of the response. */
async function respond(verb, target, headers, body) {
  const multipart = headers["content-type"]?.startsWith("multipart/");
  const parts = multipart && (await new Response(body, { headers: { "content-type": headers["content-type"] } }).formData());
  const signed = multipart ? parts.get("meta") : body.toString();
  const why = refusal(verb, target, headers, signed);
  if (why) return [401, { code: "SIGN_ERROR", message: why }];
  const url = new URL(target, "http://localhost");
  const document = JSON.parse(signed || "{}");
  const steps = url.pathname.split("/").slice(1).map(decodeURIComponent);
  const [number, card] = [steps[4], steps[3]];
  switch ([verb, ...steps].join(" ")) {
    case "POST v3 pay transactions jsapi":
      return [200, { prepay_id: `wx of ${document.description}`, amount: document.amount }];
    case "GET v3 pay transactions out-trade-no NONE":
      return [404, { code: "ORDER_NOT_EXIST", message: "订单不存在" }];
    case `GET v3 pay transactions out-trade-no ${number}`:
      return [200, { out_trade_no: number, mchid: url.searchParams.get("mchid") }];
    case `POST hk v3 cards ${card} people`: {
      const open = (text) => Rsa.decrypt(text, wechatpayKeys[headers["wechatpay-serial"]]);
      const event = encrypted(JSON.stringify({ ip: "::1" }), "event");
      const opened = [
        card,
        url.searchParams.get("note"),
        open(url.searchParams.get("name")),
        open(document.people[0].name),
        JSON.parse(open(document.device)),
      ];
      return [
        200,
        {
          people: [{ name: Rsa.encrypt(ENCRYPTED, merchantKey) }],
          event_nonce: event.nonce,
          event_associated_data: event.associated_data,
          event_ciphertext: event.ciphertext,
          opened,
        },
      ];
    }
    case "POST v3 merchant media upload": {
      const file = parts.get("file");
      const content = Buffer.from(await file.arrayBuffer());
      const same = Hash.sha256(content) === document.sha256 && file.name === document.filename;
      return same ? [200, { media_id: content.toString() }] : [400, { code: "PARAM_ERROR", message: signed }];
    }
    case "GET v3 certificates": {
      const encrypt_certificate = encrypted(keys.platform_certificate, "certificate");
      return [200, { data: [{ serial_no: keys.platform_serial, encrypt_certificate }] }];
    }
    default:
      return [404, { code: "NOT_FOUND", message: target }];
  }
}

/** Returns the response to a v2 request with these fields. */
function responseV2(fields, target) {
  const kind = fields.sign_type ?? Hash.ALGO_MD5;
  if (!Hash.equals(Hash.sign(kind, fields, keys.api_v2_key), fields.sign))
    return Transformer.toXml({ return_code: "FAIL", return_msg: `the ${kind} signature is wrong: ${JSON.stringify(fields)}` });
  // A text whose length is a multiple of the block size needs a whole block of padding, which the package doesn't add. This
  // text has another length.
  const refund = Transformer.toXml({ refund_id: "R1", note: fields.body });
  const document = {
    return_code: "SUCCESS",
    result_code: "SUCCESS",
    nonce_str: Formatter.nonce(),
    prepay_id: `wx of ${fields.body}`,
    req_info: Aes.AesEcb.encrypt(refund, Hash.md5(keys.api_v2_key)),
    opened: fields.scene_info,
    empty: "",
  };
  const sign = Hash.sign(kind, document, keys.api_v2_key);
  return Transformer.toXml({ ...document, sign: fields.appid === "FORGED" ? sign.replace(/./g, "0") : sign });
}

/** Returns the body of a v2 notification. A refund's notification has encrypted content; any other notification is signed. */
function notifyV2({ fields, refund }) {
  // `responseV2` explains the padding.
  if (refund) return Transformer.toXml({ ...fields, req_info: Aes.AesEcb.encrypt(Transformer.toXml(refund), Hash.md5(keys.api_v2_key)) });
  const sign = Hash.sign(fields.sign_type ?? Hash.ALGO_MD5, fields, keys.api_v2_key);
  return Transformer.toXml({ ...fields, sign });
}

async function handle(request, response) {
  const body = Buffer.concat(await request.toArray());
  const { method, url, headers } = request;
  if (!headers.authorization) {
    const query = Object.fromEntries(new URL(url, "http://localhost").searchParams);
    return response.end(responseV2(method === "GET" ? query : Transformer.toObject(body.toString()), url));
  }
  const [status, document] = await respond(method, url, headers, body).catch((error) => [
    500,
    { code: "SYSTEM_ERROR", message: String(error) },
  ]);
  const text = JSON.stringify(document);
  response.writeHead(status, { ...signature(headers["wechatpay-serial"], text), "Content-Type": "application/json" });
  response.end(url.includes("FORGED") ? `${text} ` : text);
}

async function serve() {
  const server = http.createServer((request, response) =>
    handle(request, response).catch((error) => response.writeHead(500).end(String(error))),
  );
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return `http://127.0.0.1:${server.address().port}`;
}

const ASKED = { order, query, transfer, upload, sign, receive, verify, notify, serve, orderV2, notifyV2 };

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { ask, ...asked } = JSON.parse(line);
    if (!keys) {
      keys = asked;
      merchantKey = Rsa.from(keys.merchant_certificate, Rsa.KEY_TYPE_PUBLIC);
      wechatpayKeys = {
        [keys.public_key_id]: Rsa.from(keys.wechatpay_key),
        [keys.platform_serial]: Rsa.from(keys.platform_key),
      };
      continue;
    }
    const reply = await Promise.resolve(asked)
      .then(ASKED[ask])
      .then(
        (ok) => ({ ok }),
        (error) => ({ error: `${error.code} ${error.message}` }),
      );
    console.log(JSON.stringify(reply));
  }
  // Connections that are kept alive would keep the process alive as well.
  process.exit();
}

main();
