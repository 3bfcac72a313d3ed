//! Reads PEM, with a specific error for each kind of wrong file.

use crate::error::Error;
use base64::prelude::{BASE64_STANDARD, Engine};
use std::path::Path;
use zeroize::Zeroizing;

pub(crate) struct Block<'a> {
    pub(crate) label: &'a str,
    pub(crate) der: Zeroizing<Vec<u8>>,
}

/// Returns the first PEM block whose label is in `wanted`.
///
/// Windows line endings, a byte order mark and text around the block are accepted. `what` names the
/// text in errors.
pub(crate) fn read<'a>(text: &'a str, wanted: &[&str], what: &str) -> Result<Block<'a>, Error> {
    let refused = |why: String| Error::configuration(format!("{what}: {why}"));
    let mut others = Vec::new();
    for piece in text.split("-----BEGIN ").skip(1) {
        let Some((label, rest)) = piece.split_once("-----") else {
            continue;
        };
        if !wanted.contains(&label) {
            others.push(label);
            continue;
        }
        let end = format!("-----END {label}-----");
        let Some((body, _)) = rest.split_once(&end) else {
            return Err(refused(format!("the line `{end}` is missing")));
        };
        if body.contains("ENCRYPTED") {
            return Err(refused(ENCRYPTED.to_owned()));
        }
        let body: Zeroizing<String> = Zeroizing::new(body.split_whitespace().collect());
        // The decoder's own message would quote a byte of the key.
        let der = BASE64_STANDARD.decode(body.as_bytes());
        let der = der.map_err(|_| refused("what stands between BEGIN and END is not BASE64".to_owned()))?;
        return Ok(Block { label, der: Zeroizing::new(der) });
    }
    Err(refused(match others.as_slice() {
        [] => no_block(text, wanted[0]),
        [label, ..] => match hint(label) {
            Some(hint) => format!("this is a {label}, but a {} is needed; {hint}", wanted.join(" or a ")),
            None => format!("this is a {label}, but a {} is needed", wanted.join(" or a ")),
        },
    }))
}

/// Writes a PEM block.
pub(crate) fn write(label: &str, der: &[u8]) -> Zeroizing<String> {
    let body = Zeroizing::new(BASE64_STANDARD.encode(der));
    Zeroizing::new(format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", *body))
}

/// Reads the text of a PEM file.
///
/// # Errors
/// [`Error::Configuration`] with the path and, if the file isn't text, what it is instead.
pub(crate) fn read_file(path: &Path) -> Result<Zeroizing<String>, Error> {
    let refused = |why: &str| Error::configuration(format!("{}: {why}", path.display()));
    let bytes = std::fs::read(path).map_err(|error| refused(&error.to_string()))?;
    match bytes.as_slice() {
        // In DER, every key and certificate of this size begins like this: a sequence whose length
        // takes two bytes.
        [0x30, 0x82, ..] => Err(refused(DER)),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Err(refused("this text is saved as UTF-16: save it as UTF-8")),
        _ => String::from_utf8(bytes).map(Zeroizing::new).map_err(|_| refused("this is not text")),
    }
}

const DER: &str = "this is binary (DER, or a .p12), and PEM is needed: `openssl pkey -inform DER -in FILE -out key.pem` makes it \
                   of a key, `openssl x509 -inform DER -in FILE -out cert.pem` of a certificate";
const ENCRYPTED: &str = "this key is encrypted under a password: `openssl pkey -in FILE -out apiclient_key.pem` asks for the password, \
                         and writes the key without";

/// Explains a block with this label, if people are known to pass it by mistake.
fn hint(label: &str) -> Option<&'static str> {
    Some(match label {
        "ENCRYPTED PRIVATE KEY" => ENCRYPTED,
        "PRIVATE KEY" | "RSA PRIVATE KEY" => {
            "a private key (apiclient_key.pem) is the merchant's secret, and belongs elsewhere"
        }
        "EC PRIVATE KEY" => "WeChat Pay's keys are RSA keys",
        "PUBLIC KEY" | "RSA PUBLIC KEY" => "a public key (pub_key.pem) is WeChat Pay's",
        "CERTIFICATE" => {
            "a certificate holds no private key, and its public key alone is no certificate: apiclient_key.pem, \
                          apiclient_cert.pem and pub_key.pem are three files"
        }
        _ => return None,
    })
}

/// Explains what a text without any PEM block is instead.
fn no_block(text: &str, wanted: &str) -> String {
    let text = text.trim().trim_start_matches('\u{feff}');
    let one_line = !text.is_empty() && !text.contains('\n');
    let extension = Path::new(text).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let files = ["pem", "key", "crt", "cer", "p12", "pfx", "der", "txt"];
    let why = if text.is_empty() {
        "the text is empty"
    } else if text.contains(['\0', '\u{fffd}']) {
        DER
    } else if one_line && files.contains(&extension.to_ascii_lowercase().as_str()) {
        "this looks like the path of a file: hand over what is in the file, or use the function that takes a path"
    } else if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=\r\n".contains(&byte)) {
        "this is BASE64 alone"
    } else {
        "this is something else"
    };
    format!("this is not PEM, it has no line `-----BEGIN {wanted}-----`; {why}")
}
