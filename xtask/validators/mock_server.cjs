// Starts a mock server for an OpenAPI document, and sends it the document's own examples of requests. Each response must be
// a success or a redirect, and must be the document's example if there is one. The server must reject a request that
// violates its schema.
// Usage: node mock_server.cjs DOCUMENT.json

const { spawn } = require("node:child_process");
const fs = require("node:fs");
const { isDeepStrictEqual } = require("node:util");

const AT_LEAST = 10;
const AT_MOST = 100;
// Even for the largest document, the server is ready within seconds; a busy machine needs longer.
const START_MS = 180_000;

/** Returns a value for a parameter without an example. */
const anyValue = ({ type, enum: closed, "x-extensible-enum": open }) =>
  (closed ?? open)?.[0] ?? (type === "boolean" ? "true" : "1");

/**
 * Returns the call that an operation's examples describe. Returns undefined if they are incomplete, or if the server can't handle
 * the call.
 */
function callOf(template, verb, operation) {
  let path = template;
  const query = new URLSearchParams();
  const headers = { authorization: "any" };
  for (const { name, in: place, required, example, schema } of operation.parameters ?? []) {
    if (example === undefined && !required) continue;
    const value = example ?? anyValue(schema);
    if (place === "path") path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (place === "query") query.set(name, value);
    else headers[name] = value;
  }
  // The server can neither read nor write XML, and can't read multipart. So the only v2 operations that are called
  // are the ones for browsers.
  if (Object.values(operation.responses).some(({ content }) => content?.["text/xml"])) return;
  const media = operation.requestBody?.content;
  const json = media?.["application/json"];
  const body = json?.example ?? Object.values(json?.examples ?? {})[0]?.value;
  if (media && body === undefined) return;
  if (media) headers["content-type"] = "application/json";
  const url = query.size ? `${path}?${query}` : path;
  const example = Object.values(operation.responses)
    .map(({ content }) => content?.["application/json"]?.example)
    .find((example) => example !== undefined);
  return { verb, url, path, headers, body: JSON.stringify(body), partial: json?.schema.required?.length > 0, example };
}

/** Returns at most AT_MOST calls that the server can handle, spread evenly over the document. */
function callsOf({ paths }) {
  const patterns = Object.keys(paths).map((path) => {
    const words = path.split(/\{[^}]*\}/).map((word) => word.replace(/[.+*?^$()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${words.join("[^/]+")}$`);
  });
  const calls = Object.entries(paths).flatMap(([path, item]) =>
    ["get", "put", "post", "patch", "delete"]
      .filter((verb) => item[verb])
      .map((verb) => callOf(path, verb, item[verb]))
      .filter(Boolean),
  );
  // If two templates match a URL, a server may choose either, so such a URL is not called.
  const clear = calls.filter(({ path }) => patterns.filter((pattern) => pattern.test(path)).length === 1);
  const step = Math.ceil(clear.length / AT_MOST);
  return clear.filter((_, at) => at % step === 0);
}

/** Starts the server. Returns its process, and a promise of its address. */
function start(document) {
  const program = require.resolve("@stoplight/prism-cli/dist/index.js");
  // For port 0, the system chooses a free port.
  const server = spawn(process.execPath, [program, "mock", "--errors", "--port", "0", document]);
  const listening = new Promise((resolve, reject) => {
    let said = "";
    const read = (chunk) => {
      said += chunk;
      const address = /listening on (http:\S+)/.exec(said);
      if (address) resolve(address[1]);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.on("exit", () => reject(new Error(`the mock server ended:\n${said}`)));
    setTimeout(() => reject(new Error(`the mock server did not start:\n${said}`)), START_MS).unref();
  });
  return { server, listening };
}

async function main(document) {
  const calls = callsOf(JSON.parse(fs.readFileSync(document, "utf8")));
  if (calls.length < AT_LEAST) throw new Error(`only ${calls.length} operations have complete examples`);
  const { server, listening } = start(document);
  try {
    const address = await listening;
    const send = async ({ verb, url, headers, body, example }) => {
      const response = await fetch(address + url, { method: verb.toUpperCase(), headers, body, redirect: "manual" });
      const text = await response.text();
      const { status } = response;
      const isExample = example === undefined || isDeepStrictEqual(JSON.parse(text || "null"), example);
      const why = response.headers.get("sl-violations") ?? (isExample ? null : "the response is not the document's example");
      return { ok: status < 400 && isExample, status, why };
    };
    let failures = 0;
    const fail = (call, { status, why }) => {
      failures += 1;
      console.log(`${call.verb.toUpperCase()} ${call.url}: ${status} ${why}`);
    };
    for (const call of calls) {
      const response = await send(call);
      if (!response.ok) fail(call, response);
    }
    const partial = calls.find((call) => call.partial);
    const response = await send({ ...partial, body: "{}", example: undefined });
    if (response.status !== 422) fail({ ...partial, url: `${partial.url} with an empty body` }, response);
    const examples = calls.filter(({ example }) => example !== undefined).length;
    console.log(`${calls.length - failures} of ${calls.length} calls got the expected response; for ${examples} calls, the document has an example of the response`);
    process.exitCode = failures ? 1 : 0;
  } finally {
    server.kill();
  }
}

main(process.argv[2]).catch((error) => {
  console.log(error.message);
  process.exitCode = 1;
});
