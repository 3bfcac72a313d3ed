//! Reads `apiclient_cert.p12`, with a specific error for each way in which that can fail.

use super::describe::{is_pem, trimmed};
use super::key_file::KeyFile;
use super::pem::{self, Block};
use p12_keystore::error::Error as P12Error;
use p12_keystore::{KeyStore, Pkcs12ImportPolicy};
use zeroize::Zeroizing;

/// Returns the certificates and the private key. The merchant's certificate comes first.
///
/// # Errors
/// Returns a text that says what is wrong and what to do.
pub(super) fn read(bytes: &[u8], password: &str) -> Result<(Vec<Vec<u8>>, Block), String> {
    let encoded = std::str::from_utf8(bytes).ok().and_then(pem::decode);
    let encoded = encoded.filter(|der| KeyFile::of(der) == Some(KeyFile::Pkcs12));
    let bytes = encoded.as_ref().map_or(bytes, |der| der);
    let store = match open(bytes, password) {
        // The password may have been copied with a line end.
        Err(P12Error::MacError(_)) if trimmed(password) != password => open(bytes, trimmed(password)),
        outcome => outcome,
    };
    let store = store.map_err(|error| match error {
        P12Error::MacError(_) => wrong_password(password).to_owned(),
        _ => explain(bytes).unwrap_or_else(|| format!("{UNKNOWN} ({error})")),
    })?;
    let chain = store.private_key_chain().filter(|(_, chain)| !chain.certs().is_empty());
    let (_, chain) = chain.ok_or(
        "it does not contain a private key and its certificate: export both into the .p12, or download it again from the merchant platform",
    )?;
    let certificates = chain.certs().iter().map(|certificate| certificate.as_der().to_vec()).collect();
    let der = Zeroizing::new(chain.key().as_der().to_vec());
    Ok((certificates, Block { file: KeyFile::Pkcs8, der }))
}

fn open(bytes: &[u8], password: &str) -> Result<KeyStore, P12Error> {
    KeyStore::from_pkcs12(bytes, password, Pkcs12ImportPolicy::Strict)
}

const UNKNOWN: &str = "this is not PKCS#12, or a kind of PKCS#12 that is not supported";

fn wrong_password(password: &str) -> &'static str {
    if password.is_empty() {
        "the password is wrong: it is empty; pass the merchant's number (mchid), unless somebody has changed the password"
    } else if password.bytes().all(|byte| byte.is_ascii_digit()) {
        "the password is wrong: pass the number (mchid) of the merchant that owns the file, unless somebody has changed the password"
    } else {
        "the password is wrong: pass the merchant's number (mchid), digits only, unless somebody has changed the password"
    }
}

/// Explains why these bytes can't be read as PKCS#12, if the reason is known.
fn explain(bytes: &[u8]) -> Option<String> {
    const AS_TEXT: &str = "it was read or saved as text, which corrupts it: copy the original in binary mode (git: \
                           `*.p12 binary` in .gitattributes), and read it with `from_p12_file` or `std::fs::read`";
    if bytes.is_empty() {
        return Some("the file is empty: copy it again, or download it from the merchant platform".to_owned());
    }
    if let Some(file) = KeyFile::of(bytes).filter(|file| *file != KeyFile::Pkcs12) {
        return Some(format!(
            "this is not a .p12, but a DER file that contains {}: pass it to `from_files`",
            file.label()
        ));
    }
    // An intact .p12 is never valid UTF-8, because it begins with 30 82. If it was read as text and
    // saved as UTF-8, its invalid bytes have become U+FFFD or, if it was read as Latin-1,
    // characters of two bytes.
    match std::str::from_utf8(bytes) {
        Ok(text) if is_pem(text) => return Some("this is PEM: pass it to `from_pem`".to_owned()),
        Ok(text) if text.starts_with('0') && !text.is_ascii() => return Some(AS_TEXT.to_owned()),
        Ok(_) => return Some(format!("{UNKNOWN}: it is text")),
        Err(_) => {}
    }
    let mut after = bytes.windows(2).filter(|pair| pair[1] == b'\n').peekable();
    if after.peek().is_some() && after.all(|pair| pair[0] == b'\r') {
        return Some(AS_TEXT.to_owned());
    }
    match *bytes {
        [0x30, 0x82, high, low, ..] => {
            let (whole, length) = (4 + usize::from(u16::from_be_bytes([high, low])), bytes.len());
            match length {
                _ if length < whole => Some(format!("{UNKNOWN}: it is cut off after {length} of its {whole} bytes")),
                // A conversion of line ends has added bytes.
                _ if length > whole => Some(format!("{UNKNOWN}: it has {length} bytes instead of {whole}; {AS_TEXT}")),
                _ => None,
            }
        }
        _ => None,
    }
}
