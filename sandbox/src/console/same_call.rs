//! Writes recorded calls as Rust, curl and JSON, compares two signed texts, and writes the settings for
//! common SDKs.

use crate::accounts::Keys;
use crate::spec::{Generation, Operation, SPEC};
use serde_json::{Map, Value};

/// Splits each of two texts into three parts: the beginning that both share, the part that differs, and the
/// end that both share.
pub(super) fn difference<'a>(one: &'a str, other: &'a str) -> ([&'a str; 3], [&'a str; 3]) {
    if other.is_empty() {
        return ([one, "", ""], [""; 3]);
    }
    let same = |(a, b): &(char, char)| a == b;
    let bytes = |chars: usize, text: &str| text.chars().take(chars).map(char::len_utf8).sum::<usize>();
    let start = one.chars().zip(other.chars()).take_while(same).count();
    let start = bytes(start, one);
    let (rest, other_rest) = (&one[start..], &other[start..]);
    let end: usize = rest.chars().rev().zip(other_rest.chars().rev()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let split = |text: &'a str| [&text[..start], &text[start..text.len() - end], &text[text.len() - end..]];
    (split(one), split(other))
}

/// Returns a recorded call in several forms (Rust, curl and JSON), each with its name.
pub(super) fn write(request: &Value) -> Vec<(&'static str, String)> {
    let json = serde_json::to_string_pretty(&request["plain"]["body"]).unwrap_or_default();
    let mut calls = vec![("curl", curl(request)), ("JSON", json)];
    let operation = request["operation"].as_str().and_then(|id| SPEC.operations.iter().find(|one| one.id == id));
    if let Some(operation) = operation {
        calls.insert(0, ("Rust", rust(operation, request)));
    }
    calls
}

/// Quotes a word for a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

fn curl(request: &Value) -> String {
    let of = |name: &str| request[name].as_str().unwrap_or_default();
    let headers = &request["request"]["headers"];
    let host = headers["host"].as_str().unwrap_or("127.0.0.1:8090");
    let mut text = format!("curl -X {} {}", of("method"), quoted(&format!("http://{host}{}", of("target"))));
    for name in ["authorization", "content-type", "accept", "wechatpay-serial"] {
        if let Some(value) = headers[name].as_str() {
            text += &format!(" \\\n  -H {}", quoted(&format!("{name}: {value}")));
        }
    }
    match request["request"]["body"].as_str() {
        Some(body) if !body.is_empty() => text + &format!(" \\\n  --data-binary {}", quoted(body)),
        _ => text,
    }
}

fn rust(operation: &Operation, request: &Value) -> String {
    let plain = &request["plain"];
    if operation.generation == Generation::V2 {
        return rust_v2(operation, plain["body"].as_object());
    }
    let method = &operation.method;
    let method = format!("{}{}", &method[..1], method[1..].to_lowercase());
    let target = request["target"].as_str().unwrap_or_default();
    let body: Option<Value> = request["request"]["body"].as_str().and_then(|body| serde_json::from_str(body).ok());
    let body = body.and_then(|body| serde_json::to_string_pretty(&body).ok());
    let body = body.map_or_else(|| "None".to_owned(), |body| format!("Some(json!({body}))"));
    format!("client.raw(Method::{method}, {target:?}, {body}).await?;")
}

/// Writes a v2 call with the types of the crate. All fields of v2 are text or numbers.
fn rust_v2(operation: &Operation, body: Option<&Map<String, Value>>) -> String {
    let module = operation.path.replace('-', "_").replace('/', "::");
    let method = operation.method.to_lowercase();
    let mut text = format!("client.send(\n    v2{module}::{method}()");
    let properties = &operation.request_schema()["properties"];
    let skipped = ["sign", "nonce_str", "sign_type"];
    for (name, value) in body.into_iter().flatten().filter(|(name, _)| !skipped.contains(&name.as_str())) {
        let value = match value {
            Value::String(text) if properties[name]["type"] == "integer" => text.clone(),
            Value::String(text) => format!("{text:?}"),
            other => other.to_string(),
        };
        text += &format!("\n        .{name}({value})");
    }
    text + "\n).await?;"
}

/// Returns the names of common SDKs, each with the code and the commands that make it use the sandbox.
pub(super) fn sdks(base: &str, folder: &str, keys: &Keys) -> Vec<(&'static str, String)> {
    let (account, public_key_id, sm_serial) = (keys.first(), &keys.public_key().id, &keys.first_with_sm().serial);
    let (mchid, serial, key) = (account.identity.id(), &account.serial, &account.api_v3_key);
    let address = base.trim_start_matches("http://");
    let (host, port) = address.rsplit_once(':').unwrap_or((address, "80"));
    let proxy = format!("export HTTPS_PROXY={base}");
    let trust = format!(
        "keytool -importcert -noprompt -alias sandbox -file {folder}/ca.pem -keystore sandbox.jks -storepass sandbox"
    );
    let store = "-Djavax.net.ssl.trustStore=sandbox.jks -Djavax.net.ssl.trustStorePassword=sandbox";
    vec![
        (
            "Rust: wechatpay-api",
            format!(
                "Client::builder()\n    .base_url({base:?})\n    .mchid({mchid:?})\n    .certificate_serial({serial:?})\n    \
                 .private_key_file(\"{folder}/apiclient_key.pem\")\n    .public_key_file({public_key_id:?}, \"{folder}/pub_key.pem\")\n    \
                 .api_v3_key({key:?})\n    .build()?"
            ),
        ),
        (
            "Rust: wechatpay-api, SM2",
            format!(
                "Client::builder()\n    .base_url({base:?})\n    .mchid({mchid:?})\n    .certificate_serial({sm_serial:?})\n    \
                 .private_key_file(\"{folder}/sm_apiclient_key.pem\")\n    .platform_certificate_file(\"{folder}/sm_wechatpay_cert.pem\")\n    \
                 .api_v3_key({key:?})\n    .build()?"
            ),
        ),
        (
            "PHP: wechatpay/wechatpay",
            format!(
                "Builder::factory([\n    'base_uri' => '{base}/',\n    'mchid' => '{mchid}',\n    'serial' => '{serial}',\n    \
                 'privateKey' => Rsa::from('file://{folder}/apiclient_key.pem'),\n    \
                 'certs' => ['{public_key_id}' => Rsa::from('file://{folder}/pub_key.pem', Rsa::KEY_TYPE_PUBLIC)],\n]);"
            ),
        ),
        (
            "Node.js: wechatpay-axios-plugin",
            format!(
                "new Wechatpay({{\n  baseURL: '{base}/',\n  mchid: '{mchid}',\n  serial: '{serial}',\n  \
                 privateKey: fs.readFileSync('{folder}/apiclient_key.pem'),\n  \
                 certs: {{ '{public_key_id}': fs.readFileSync('{folder}/pub_key.pem') }},\n}});"
            ),
        ),
        (
            "Python: wechatpayv3 (proxy)",
            format!(
                "WeChatPay(\n    wechatpay_type=WeChatPayType.JSAPI,\n    mchid='{mchid}',\n    \
                 private_key=open('{folder}/apiclient_key.pem').read(),\n    cert_serial_no='{serial}',\n    apiv3_key='{key}',\n    \
                 public_key=open('{folder}/pub_key.pem').read(),\n    public_key_id='{public_key_id}',\n)\n\n\
                 {proxy}\nexport REQUESTS_CA_BUNDLE={folder}/ca.pem\npython shop.py"
            ),
        ),
        ("Go: wechatpay-go (proxy)", format!("{proxy}\nexport SSL_CERT_FILE={folder}/ca.pem\n./shop")),
        (
            "Java: wechatpay-java (proxy)",
            format!(
                "new RSAPublicKeyConfig.Builder()\n    .merchantId(\"{mchid}\")\n    .merchantSerialNumber(\"{serial}\")\n    \
                 .privateKeyFromPath(\"{folder}/apiclient_key.pem\")\n    .publicKeyFromPath(\"{folder}/pub_key.pem\")\n    \
                 .publicKeyId(\"{public_key_id}\")\n    .apiV3Key(\"{key}\")\n    .build();\n\n{trust}\n\
                 java -Dhttps.proxyHost={host} -Dhttps.proxyPort={port} {store} -jar shop.jar"
            ),
        ),
        (
            "Java: WxJava (proxy)",
            format!(
                "config.setHttpProxyHost(\"{host}\");\nconfig.setHttpProxyPort({port});\n\n{trust}\njava {store} -jar shop.jar"
            ),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_split_where_they_differ() {
        let ([a, b, c], [d, e, f]) = difference("GET\n/v3/a?x=茶\n1\n", "GET\n/v3/a\n1\n");
        assert_eq!((a, b, c), ("GET\n/v3/a", "?x=茶", "\n1\n"));
        assert_eq!((d, e, f), ("GET\n/v3/a", "", "\n1\n"));
        assert_eq!(difference("aa", "aaa"), (["aa", "", ""], ["aa", "a", ""]));
        assert_eq!(difference("a", "").0, ["a", "", ""]);
    }
}
