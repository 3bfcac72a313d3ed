//! The folder of a sandbox: its keys in the formats that SDKs read, and its database.

use crate::accounts::{Account, Keys, der};
use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKeyChain};
use serde_json::Value;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use wechatpay_client::crypto::Scheme;

/// The name of the database in the folder.
pub(crate) const DATABASE: &str = "sandbox.sqlite";
/// The name of the file with all keys, which only the sandbox reads.
const KEYS: &str = "sandbox.json";

/// Locks a folder for this process, until the returned file is dropped.
///
/// # Errors
/// A message if the folder can't be opened, or if another sandbox uses it.
pub(crate) fn lock(folder: &Path) -> Result<File, String> {
    fs::create_dir_all(folder).map_err(|error| said(folder, &error))?;
    let path = folder.join("sandbox.lock");
    let file = private().truncate(false).open(&path).map_err(|error| said(&path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(format!("another sandbox uses {}: stop it, or choose another folder with `--dir`", folder.display()))
        }
        Err(TryLockError::Error(error)) => Err(said(&path, &error)),
    }
}

/// Reads the keys of a folder, or generates them on the first start.
///
/// # Errors
/// A message that names the file and the cause.
pub(crate) fn keys(folder: &Path) -> Result<Keys, String> {
    fs::create_dir_all(folder).map_err(|error| said(folder, &error))?;
    let file = folder.join(KEYS);
    let keys = match fs::read_to_string(&file) {
        Ok(text) => {
            let value: Value = serde_json::from_str(&text).map_err(|error| said(&file, &error))?;
            let keys = Keys::from_value(&value).map_err(|error| said(&file, &error))?;
            // The file of an older sandbox lacks the SM2 keys: `from_value` has just generated them.
            write(&file, &keys.to_value().to_string())?;
            keys
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let keys = Keys::generate().map_err(|error| said(folder, &error))?;
            write(&file, &keys.to_value().to_string())?;
            keys
        }
        Err(error) => return Err(said(&file, &error)),
    };
    // SQLite gives its other files the permissions of the database file.
    let database = folder.join(DATABASE);
    private().append(true).open(&database).map_err(|error| said(&database, &error))?;
    // Nothing in this folder belongs in a repository.
    write(&folder.join(".gitignore"), "*\n")?;
    let account = keys.first();
    write(&folder.join("apiclient_key.pem"), &account.key.to_pem())?;
    write(&folder.join("apiclient_cert.pem"), &account.certificate)?;
    let account = keys.first_with_sm();
    write(&folder.join("sm_apiclient_key.pem"), &account.key.to_pem())?;
    write(&folder.join("sm_apiclient_cert.pem"), &account.certificate)?;
    let archive = folder.join("apiclient_cert.p12");
    if !archive.exists() {
        let bytes = p12(keys.first()).ok_or_else(|| said(&archive, &"the keys can't be written as PKCS#12"))?;
        write_bytes(&archive, &bytes)?;
    }
    save_platform(folder, &keys)?;
    Ok(keys)
}

/// Writes the keys that WeChat Pay gives to merchants: the public key and the newest certificates.
fn save_platform(folder: &Path, keys: &Keys) -> Result<(), String> {
    for key in keys.platform_keys() {
        match (&key.certificate, key.scheme()) {
            (Some(certificate), Scheme::Sm) => write(&folder.join("sm_wechatpay_cert.pem"), certificate)?,
            (Some(certificate), _) => write(&folder.join("wechatpay_cert.pem"), certificate)?,
            (None, _) => write(&folder.join("pub_key.pem"), &key.public_pem())?,
        }
    }
    Ok(())
}

/// Writes the certificate of the sandbox's certificate authority.
///
/// # Errors
/// A message that names the file and the cause.
pub(crate) fn save_ca(folder: &Path, certificate: &str) -> Result<(), String> {
    write(&folder.join("ca.pem"), certificate)
}

/// Saves the keys after the platform certificates have changed.
///
/// # Errors
/// A message that names the file and the cause.
pub(crate) fn save(folder: &Path, keys: &Keys) -> Result<(), String> {
    write(&folder.join(KEYS), &keys.to_value().to_string())?;
    save_platform(folder, keys)
}

/// Returns the key and the certificate as PKCS#12. The password is the merchant's number, as in
/// WeChat Pay's own files.
fn p12(account: &Account) -> Option<Vec<u8>> {
    let key = p12_keystore::PrivateKey::from_der(&der(&account.key.to_pem())?).ok()?;
    let certificate = Certificate::from_der(&der(&account.certificate)?).ok()?;
    let chain = PrivateKeyChain::new(account.serial.as_bytes(), key, [certificate]);
    let mut store = KeyStore::new();
    store.add_entry("Tenpay Certificate", KeyStoreEntry::PrivateKeyChain(chain));
    store.writer(account.identity.id()).write().ok()
}

/// Writes the settings of the first merchant as environment variables.
///
/// # Errors
/// A message that names the file and the cause.
pub(crate) fn settings(folder: &Path, keys: &Keys, url: &str) -> Result<PathBuf, String> {
    let account = keys.first();
    let path = |name: &str| folder.join(name).display().to_string();
    let public = keys.public_key();
    let rows = [
        ("WECHATPAY_BASE_URL", url.to_owned()),
        ("WECHATPAY_MCHID", account.identity.id().to_owned()),
        ("WECHATPAY_SERIAL", account.serial.clone()),
        ("WECHATPAY_PRIVATE_KEY", path("apiclient_key.pem")),
        ("WECHATPAY_CERTIFICATE", path("apiclient_cert.pem")),
        ("WECHATPAY_API_V3_KEY", account.api_v3_key.clone()),
        ("WECHATPAY_API_V2_KEY", account.api_v2_key.clone()),
        ("WECHATPAY_PUBLIC_KEY_ID", public.id.clone()),
        ("WECHATPAY_PUBLIC_KEY", path("pub_key.pem")),
        ("WECHATPAY_SM_SERIAL", keys.first_with_sm().serial.clone()),
        ("WECHATPAY_SM_PRIVATE_KEY", path("sm_apiclient_key.pem")),
        ("WECHATPAY_SM_CERTIFICATE", path("sm_apiclient_cert.pem")),
        ("WECHATPAY_SM_PLATFORM_CERTIFICATE", path("sm_wechatpay_cert.pem")),
        ("WECHATPAY_SANDBOX_TOKEN", keys.token.clone()),
    ];
    let text: String = rows.iter().map(|(name, value)| format!("{name}={}\n", quoted(value))).collect();
    let file = folder.join("sandbox.env");
    write(&file, &text)?;
    Ok(file)
}

/// Quotes a value for shells and for readers of `.env` files.
fn quoted(value: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:".contains(c);
    if value.chars().all(is_plain) { value.to_owned() } else { format!("'{}'", value.replace('\'', "'\\''")) }
}

/// Deletes the database, and keeps the keys.
///
/// # Errors
/// A message that names the file and the cause.
pub(crate) fn forget(folder: &Path) -> Result<(), String> {
    for name in [DATABASE.to_owned(), format!("{DATABASE}-wal"), format!("{DATABASE}-shm")] {
        let file = folder.join(name);
        match fs::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(said(&file, &error)),
            _ => {}
        }
    }
    Ok(())
}

/// Writes a file that only its owner can read. Writes a temporary file first and renames it, so that the
/// file is never incomplete.
fn write(file: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(file).is_ok_and(|there| there == text) {
        return Ok(());
    }
    write_bytes(file, text.as_bytes())
}

fn write_bytes(file: &Path, bytes: &[u8]) -> Result<(), String> {
    let new = file.with_extension("new");
    let written =
        private().truncate(true).open(&new).and_then(|mut out| out.write_all(bytes).and_then(|()| out.sync_all()));
    written.and_then(|()| fs::rename(&new, file)).map_err(|error| said(file, &error))
}

/// Returns the options of a new file that only its owner can read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn said(path: &Path, error: &dyn std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}
