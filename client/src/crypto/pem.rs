//! Reads keys and certificates from PEM, DER and Base64, with a specific error for each kind of
//! wrong file.
//!
//! PEM is often altered on its way through environment variables, YAML, JSON and chats. This module
//! accepts every altered form that is unambiguous. If the `BEGIN` line is missing, the Base64 must
//! encode a complete DER document.

use super::describe::{INVISIBLE, QUOTES, is_pem};
use super::key_file::KeyFile;
use super::x509;
use crate::error::Error;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::prelude::{BASE64_STANDARD, Engine};
use std::io;
use std::path::Path;
use zeroize::Zeroizing;

/// A key or certificate in DER, and its kind.
pub(crate) struct Block {
    pub(crate) file: KeyFile,
    pub(crate) der: Zeroizing<Vec<u8>>,
}

/// The kind of document that a setting accepts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    PrivateKey,
    PublicKey,
    Certificate,
}

impl Wanted {
    fn accepts(self, file: KeyFile) -> bool {
        match self {
            Self::PrivateKey => {
                file == KeyFile::EcPrivateKey && cfg!(feature = "sm") || matches!(file, KeyFile::Pkcs8 | KeyFile::Pkcs1)
            }
            Self::PublicKey => matches!(file, KeyFile::PublicKey | KeyFile::Pkcs1PublicKey),
            Self::Certificate => file == KeyFile::Certificate,
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::PrivateKey => "PRIVATE KEY",
            Self::PublicKey => "PUBLIC KEY",
            Self::Certificate => "CERTIFICATE",
        }
    }

    fn labels(self) -> &'static str {
        match self {
            Self::PrivateKey => "PRIVATE KEY or RSA PRIVATE KEY",
            other => other.label(),
        }
    }
}

/// Reads the first key or certificate of the wanted kind. `what` names the text in errors.
pub(crate) fn read(text: &str, wanted: Wanted, what: &str) -> Result<Block, Error> {
    find(text, wanted, true).map_err(|why| Error::configuration(format!("{what}: {why}")))
}

/// Writes a PEM block.
pub(crate) fn write(label: &str, der: &[u8]) -> Zeroizing<String> {
    let body = Zeroizing::new(BASE64_STANDARD.encode(der));
    Zeroizing::new(format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", *body))
}

/// Reads a file in PEM or DER, and returns it as PEM.
///
/// # Errors
/// [`Error::Configuration`] with the path, the cause and what to do.
pub(crate) fn read_file(path: &Path) -> Result<Zeroizing<String>, Error> {
    let mut bytes = read_bytes(path)?;
    if let Some(file) = KeyFile::of(&bytes) {
        return Ok(write(file.label(), &bytes));
    }
    let refused = |why: &str| Error::configuration(format!("{}: {why}", path.display()));
    match bytes.as_slice() {
        // In DER, every key and certificate of this size begins with these bytes: a sequence whose
        // length takes two bytes.
        [0x30, 0x82, ..] => Err(refused(DER)),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Err(refused("this text is saved as UTF-16: save it as UTF-8")),
        _ => String::from_utf8(std::mem::take(&mut bytes))
            .map(Zeroizing::new)
            .map_err(|_| refused("this is not text: pass a PEM or DER file")),
    }
}

/// Reads the bytes of a file.
///
/// # Errors
/// The errors of [`read_file`].
pub(crate) fn read_bytes(path: &Path) -> Result<Zeroizing<Vec<u8>>, Error> {
    let text = path.to_string_lossy();
    // The path must not be shown if it is a key.
    if is_pem(&text) || bare(&text).is_some() {
        return Err(Error::configuration(
            "the path of a file is needed, but this is the content of a file: pass it to the function that takes the content \
             (`private_key`, `public_key`, `platform_certificate`, `from_pem`)",
        ));
    }
    let bytes = std::fs::read(path).map_err(|error| {
        let hint = match error.kind() {
            io::ErrorKind::NotFound if path.is_relative() => std::env::current_dir()
                .map(|folder| {
                    format!("; a relative path is resolved against the working directory, {}", folder.display())
                })
                .unwrap_or_default(),
            io::ErrorKind::PermissionDenied => "; the user that runs this program must be able to read it".to_owned(),
            _ => String::new(),
        };
        Error::configuration(format!("{}: {error}{hint}", shown(path)))
    })?;
    Ok(Zeroizing::new(bytes))
}

/// Returns the path for an error message. If the path looks like a key, returns only its length.
fn shown(path: &Path) -> String {
    let text = path.to_string_lossy();
    let is_base64 = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte));
    let is_random = text.bytes().any(|byte| byte.is_ascii_digit())
        && (!text.contains('/') || text.bytes().any(|byte| byte.is_ascii_uppercase()));
    if text.len() >= 24 && is_base64 && is_random && path.is_relative() {
        return format!("a path of {} characters, which looks like a key and is not shown", text.len());
    }
    path.display().to_string()
}

/// Adds the path to an error about the content of a file.
pub(crate) fn in_file<T>(path: &Path, outcome: Result<T, Error>) -> Result<T, Error> {
    outcome.map_err(|error| match error {
        Error::Configuration(why) => Error::Configuration(format!("{}: {why}", path.display())),
        error => error,
    })
}

/// The hyphen around BEGIN and END, and the dashes that word processors put in its place.
const DASHES: [char; 3] = ['-', '–', '—'];

/// A PEM block whose content is not decoded yet. `body` is `None` if the END line is missing.
struct Labelled<'a> {
    label: &'a str,
    body: Option<&'a str>,
}

/// Returns the PEM blocks of a text.
fn labelled(text: &str) -> impl Iterator<Item = Labelled<'_>> {
    marks(text, "BEGIN").filter_map(|at| {
        let rest = &text[at + "BEGIN".len()..];
        let (label, rest) = rest.split_at(rest.find(DASHES)?);
        let plain = label.len() < 60 && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" .".contains(&byte));
        let rest = rest.trim_start_matches(DASHES);
        let end = marks(rest, "END").next();
        let next = marks(rest, "BEGIN").next();
        let end = end.filter(|end| next.is_none_or(|next| *end < next));
        plain.then(|| Labelled { label: label.trim(), body: end.map(|end| &rest[..end]) })
    })
}

/// Returns the positions at which `word` follows a dash.
fn marks<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(word).map(|(at, _)| at).filter(|at| text[..*at].ends_with(DASHES))
}

fn find(text: &str, wanted: Wanted, or_encoded: bool) -> Result<Block, String> {
    let mut others = Vec::new();
    for Labelled { label, body } in labelled(text) {
        let by_label = KeyFile::labelled(label);
        let is_wanted = by_label.is_some_and(|file| wanted.accepts(file));
        let Some(body) = body else {
            if is_wanted {
                return Err(format!("the line `-----END {label}-----` is missing"));
            }
            continue;
        };
        if is_wanted && body.contains("ENCRYPTED") {
            return Err(ENCRYPTED.to_owned());
        }
        match (decode(body), by_label) {
            (None, _) if is_wanted => {
                return Err(format!("the text between BEGIN and END is not Base64{}", hint_at(body)));
            }
            (None, _) => others.push(mistaken(by_label, label, &[], wanted)),
            // The content decides, not the label: people change the label in the hope that this
            // converts the key.
            (Some(der), _) => match (KeyFile::of(&der), by_label) {
                (Some(file), _) if wanted.accepts(file) => return Ok(Block { file, der }),
                (None, Some(file)) if is_wanted => return Ok(Block { file, der }),
                (file, by_label) => others.push(mistaken(file.or(by_label), label, &der, wanted)),
            },
        }
    }
    if let Some(other) = others.into_iter().next() {
        return Err(other);
    }
    match bare(text) {
        Some(Bare::Der(file, der)) => choose(file, &der, wanted),
        Some(Bare::Pem(pem)) if or_encoded => find(&pem, wanted, false),
        _ => Err(no_block(text, wanted.label())),
    }
}

/// Returns the document if it is of the wanted kind. Otherwise, explains what it is.
fn choose(file: KeyFile, der: &[u8], wanted: Wanted) -> Result<Block, String> {
    match wanted.accepts(file) {
        true => Ok(Block { file, der: Zeroizing::new(der.to_vec()) }),
        false => Err(mistaken(Some(file), file.label(), der, wanted)),
    }
}

/// What the Base64 of a text without a `BEGIN` line contains.
enum Bare {
    Der(KeyFile, Zeroizing<Vec<u8>>),
    Pem(Zeroizing<String>),
}

fn bare(text: &str) -> Option<Bare> {
    // The text may have been copied without its first line.
    let end = marks(text, "END").next().unwrap_or(text.len());
    let bytes = decode(&text[..end])?;
    if let Some(file) = KeyFile::of(&bytes) {
        return Some(Bare::Der(file, bytes));
    }
    let text = std::str::from_utf8(&bytes).ok()?;
    is_pem(text).then(|| Bare::Pem(Zeroizing::new(text.to_owned())))
}

/// Decodes Base64, with or without padding. Ignores blanks, quotes and escaped line ends.
pub(super) fn decode(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    const INDIFFERENT: GeneralPurpose = GeneralPurpose::new(
        &alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let decode = |text: &str| INDIFFERENT.decode(text).ok().map(Zeroizing::new);
    let cleaned = without_escapes(body.trim_end_matches(DASHES));
    let lines = without_lost_escapes(&cleaned).and_then(|text| decode(&text));
    lines.filter(|der| KeyFile::of(der).is_some()).or_else(|| decode(&cleaned))
}

/// Removes blanks, quotes, and line ends that are written as `\n`, even if they were escaped
/// several times. JSON may write a slash as `\/`: only the backslash is removed.
fn without_escapes(body: &str) -> Zeroizing<String> {
    // The string is large enough from the start, because growing would leave a copy of the key in
    // memory.
    let mut kept = Zeroizing::new(String::with_capacity(body.len()));
    let mut chars = body.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\\' {
            while chars.next_if_eq(&'\\').is_some() {}
            chars.next_if(|c| ['n', 'r', 't'].contains(c));
        } else if !c.is_whitespace() && !QUOTES.contains(&c) && !INVISIBLE.contains(&c) {
            kept.push(c);
        }
    }
    kept
}

/// Removes the line ends of a text in which a shell has turned each `\n` into `n`. Returns `None`
/// if the text does not look like that.
fn without_lost_escapes(text: &str) -> Option<Zeroizing<String>> {
    // The Base64 of every DER sequence longer than 130 bytes begins with `MI`.
    let lines = text.strip_suffix('n').unwrap_or(text).strip_prefix('n').filter(|lines| lines.starts_with("MI"))?;
    let mut kept = Zeroizing::new(String::with_capacity(lines.len()));
    for line in lines.as_bytes().chunks(65) {
        let (line, end) = line.split_at_checked(64).unwrap_or((line, &[]));
        if !end.is_empty() && end != b"n" {
            return None;
        }
        kept.push_str(std::str::from_utf8(line).ok()?);
    }
    Some(kept)
}

const DER: &str = "this is a binary file (DER or .p12) that is damaged or was read as text: pass the path of the file, or convert the file to PEM \
                   (a key with `openssl pkey -inform DER -in FILE -out key.pem`, \
                   a certificate with `openssl x509 -inform DER -in FILE -out cert.pem`)";
const ENCRYPTED: &str = "this key is encrypted with a password: run `openssl pkey -in FILE -out apiclient_key.pem`, which asks for the password \
                         and writes the key unencrypted";

/// Says what was found instead of the wanted document, and which setting accepts it.
fn mistaken(file: Option<KeyFile>, label: &str, der: &[u8], wanted: Wanted) -> String {
    let label = file.map_or(label, |file| file.label());
    let hint = file.and_then(|file| hint(file, der));
    let hint = hint.map(|hint| format!("; {hint}")).unwrap_or_default();
    format!("expected {}, found {label}{hint}", wanted.labels())
}

/// Says what to do with a document of this kind.
fn hint(file: KeyFile, der: &[u8]) -> Option<String> {
    Some(match file {
        KeyFile::EncryptedPrivateKey => ENCRYPTED.to_owned(),
        KeyFile::Pkcs8 | KeyFile::Pkcs1 => {
            "a private key (apiclient_key.pem) is the merchant's secret, and belongs in `private_key`".to_owned()
        }
        KeyFile::EcPrivateKey => "the merchant's key must be an RSA key or, with the crate's feature `sm`, an SM2 key".to_owned(),
        KeyFile::PublicKey | KeyFile::Pkcs1PublicKey => {
            "a public key (pub_key.pem) is WeChat Pay's, and belongs in `public_key` with its id, or in `v2_public_key` if it is from \
             /risk/getpublickey"
                .to_owned()
        }
        KeyFile::Certificate => format!(
            "a certificate is neither a private key nor a public key: apiclient_key.pem (the merchant's private key), \
             apiclient_cert.pem (the merchant's certificate) and pub_key.pem (WeChat Pay's public key) are different \
             files; {}",
            match x509::is_merchants(der) {
                Some(true) => "this one is the merchant's own, and belongs in `merchant_certificate`",
                Some(false) => "this one is not a merchant's: if it is WeChat Pay's, it belongs in `platform_certificate`",
                None => "the merchant's certificate belongs in `merchant_certificate`, and WeChat Pay's in `platform_certificate`",
            }
        ),
        KeyFile::CertificateRequest => {
            "the merchant platform issues apiclient_cert.pem for such a request: pass that file".to_owned()
        }
        KeyFile::Pkcs12 => "read it with `MerchantCertificate::from_p12_file` (feature `p12`) and pass the result to `merchant_certificate`, \
                            or pass apiclient_key.pem from the same archive"
            .to_owned(),
    })
}

/// Says how content that is not Base64 was damaged, or returns an empty text if that is unknown.
fn hint_at(body: &str) -> &'static str {
    if body.contains(['…', '*']) || body.contains("...") {
        ": part of it was left out"
    } else if body.contains('%') {
        ": it is percent-encoded"
    } else {
        ""
    }
}

/// Explains what a text that has no PEM block looks like.
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
        "this looks like the path of a file: pass the content of the file, or use the function that takes a path \
         (`private_key_file`, `public_key_file`, `platform_certificate_file`, `from_file`)"
    } else if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=\r\n".contains(&byte)) {
        "this is Base64 without BEGIN and END, but not a complete key or certificate: part of it is missing or changed"
    } else {
        "pass the content of a key or certificate file"
    };
    format!("this is not PEM, because it has no line `-----BEGIN {wanted}-----`; {why}")
}
