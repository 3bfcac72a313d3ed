//! The accounts of the sandbox and all keys, which are generated on the first start.

use crate::time;
use aws_lc_rs::rand;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Value, json};
use std::sync::{Arc, LazyLock, PoisonError, RwLock, RwLockReadGuard};
use wechatpay_client::Error;
use wechatpay_client::crypto::{ApiV3Key, Identity, PrivateKey, Scheme, VerifyingKey};
use wechatpay_client::testing::server::{EncryptionKey, certificate};
use wechatpay_client::testing::{PLATFORM_SERIAL, SM_PLATFORM_SERIAL};

/// The merchant in the samples of the docs. It is also the service provider of [`SUB_MCHIDS`].
pub const MCHID: &str = "1684907235";
/// The sub-merchant in the samples of the docs. It has its own keys.
pub const SUB_MCHID: &str = SUB_MCHIDS[0];
/// The sub-merchants of [`MCHID`] in the samples of the docs. Only the first one has keys.
/// [`Sandbox::add_sub_merchant`](crate::Sandbox::add_sub_merchant) adds more.
pub const SUB_MCHIDS: [&str; 3] = ["1684913560", "1684920418", "1684937152"];
/// The brand in the samples of the docs.
pub const BRAND_ID: &str = "138624";

/// Marks the keys of a sandbox. It is part of the ids of the sandbox's public keys and of the names in
/// its certificates. Clients refuse such keys unless they are set up for a sandbox.
pub(crate) const MARK: &str = "SANDBOX";

/// When the validity of certificates begins: 2020-01-01 UTC, in seconds since 1970.
const FROM: i64 = 1_577_836_800;
/// When the validity of certificates ends.
const UNTIL: &str = "21000101000000Z";
const DAY: i64 = 86_400;

/// A merchant or a brand, with its keys for one scheme.
pub(crate) struct Account {
    pub(crate) identity: Identity,
    /// The serial number of its certificate.
    pub(crate) serial: String,
    pub(crate) certificate: String,
    pub(crate) key: Arc<PrivateKey>,
    pub(crate) verifying: VerifyingKey,
    /// The public key that encrypts fields of responses for this account.
    pub(crate) encryption: EncryptionKey,
    pub(crate) api_v3_key: String,
    pub(crate) api_v2_key: String,
}

/// A key with which the sandbox acts as WeChat Pay. Clients know it from a platform certificate, or as
/// WeChat Pay's public key.
pub(crate) struct PlatformKey {
    /// The id that messages put into `Wechatpay-Serial`.
    pub(crate) id: String,
    pub(crate) key: Arc<PrivateKey>,
    /// The certificate in PEM; `None` for a public key.
    pub(crate) certificate: Option<String>,
    /// Whether the certificate was withdrawn. A withdrawn certificate is kept, so that a notification that
    /// was queued under it can be signed with another certificate of its scheme.
    is_withdrawn: bool,
    /// When the certificate's validity begins, in seconds since 1970.
    pub(crate) from: i64,
}

/// All keys of a sandbox.
pub(crate) struct Keys {
    /// The first merchant is listed twice: at the start with its RSA keys, and at the end with its SM2
    /// keys.
    pub(crate) accounts: Vec<Account>,
    /// The first is the public key, which signs notifications that no request caused. The certificates of
    /// both schemes follow, in the order in which they were issued.
    platform: RwLock<Vec<Arc<PlatformKey>>>,
    /// The token that every request to the console and its API needs.
    pub(crate) token: String,
}

impl Keys {
    /// Generates new keys. An RSA key takes about a tenth of a second.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the system can't provide randomness.
    pub(crate) fn generate() -> Result<Self, Error> {
        let rsa = || generated(Scheme::Rsa);
        let keys = [rsa()?, rsa()?, rsa()?, rsa()?];
        Self::from_value(&json!({
            "accounts": [
                account("mchid", MCHID, &keys[0]),
                account("mchid", SUB_MCHID, &keys[1]),
                account("brand_id", BRAND_ID, &keys[1]),
            ],
            "platform": [
                { "id": format!("PUB_KEY_ID_{MARK}0{MCHID}{}", digits(16)), "key": keys[2] },
                { "id": PLATFORM_SERIAL, "key": keys[3], "certificate": true },
            ],
            "token": text(32),
        }))
    }

    /// Like [`Keys::generate`], but all sandboxes of this process share the keys, because tests start
    /// many sandboxes.
    pub(crate) fn shared() -> Result<Self, Error> {
        static SHARED: LazyLock<Result<Value, Error>> = LazyLock::new(|| Ok(Keys::generate()?.to_value()));
        match &*SHARED {
            Ok(value) => Self::from_value(value),
            Err(error) => Err(Error::Configuration(error.to_string())),
        }
    }

    /// Reads what [`Keys::to_value`] wrote. Generates SM2 keys if there are none.
    ///
    /// # Errors
    /// [`Error::Configuration`] if a key is missing or damaged.
    pub(crate) fn from_value(value: &Value) -> Result<Self, Error> {
        let items = |name: &str| value[name].as_array().cloned().unwrap_or_default();
        let mut accounts = items("accounts").iter().map(read_account).collect::<Result<Vec<_>, _>>()?;
        if !accounts.iter().any(|account| account.scheme() == Scheme::Sm) {
            // A merchant has the same APIv3 key and v2 key for both schemes.
            let mut with_sm = value["accounts"][0].clone();
            with_sm["serial"] = hex_serial().into();
            with_sm["key"] = generated(Scheme::Sm)?.into();
            with_sm["certificate"] = Value::Null;
            accounts.push(read_account(&with_sm)?);
        }
        let mut platform = items("platform").iter().map(read_platform).collect::<Result<Vec<_>, _>>()?;
        if platform.first().is_none_or(|key| key.certificate.is_some()) {
            return Err(damaged("platform"));
        }
        if !platform.iter().any(|key| key.scheme() == Scheme::Sm) {
            let key = generated(Scheme::Sm)?;
            platform.push(read_platform(&json!({ "id": SM_PLATFORM_SERIAL, "key": key, "certificate": true }))?);
        }
        Ok(Self { accounts, platform: RwLock::new(platform), token: field(value, "token")?.to_owned() })
    }

    /// Returns all keys as JSON. The result is secret.
    pub(crate) fn to_value(&self) -> Value {
        let accounts = self.accounts.iter().map(|account| {
            let kind = if account.is_brand() { "brand_id" } else { "mchid" };
            json!({
                "kind": kind, "id": account.identity.id(), "serial": account.serial, "key": *account.key.to_pem(),
                "certificate": account.certificate, "api_v3_key": account.api_v3_key, "api_v2_key": account.api_v2_key,
            })
        });
        let platform = self.read_platform();
        let platform = platform.iter().map(|one| {
            json!({
                "id": one.id, "key": *one.key.to_pem(), "certificate": one.certificate, "from": one.from,
                "is_withdrawn": one.is_withdrawn,
            })
        });
        json!({
            "accounts": accounts.collect::<Vec<_>>(), "platform": platform.collect::<Vec<_>>(), "token": self.token,
        })
    }

    /// Finds an account by the serial number of its certificate.
    pub(crate) fn by_serial(&self, serial: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.serial == serial)
    }

    /// Finds an account by its number, with its keys for this scheme.
    pub(crate) fn account(&self, id: &str, scheme: Scheme) -> Option<&Account> {
        self.accounts.iter().find(|account| account.identity.id() == id && account.scheme() == scheme)
    }

    /// Finds a merchant by its number, with its RSA keys.
    pub(crate) fn merchant(&self, mchid: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| !account.is_brand() && account.identity.id() == mchid)
    }

    /// Returns WeChat Pay's keys: the public key, and the certificates from the oldest to the newest.
    pub(crate) fn platform_keys(&self) -> Vec<Arc<PlatformKey>> {
        self.read_platform().iter().filter(|key| !key.is_withdrawn).cloned().collect()
    }

    fn read_platform(&self) -> RwLockReadGuard<'_, Vec<Arc<PlatformKey>>> {
        self.platform.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the key with this id. If it was withdrawn, returns the newest certificate of the same scheme.
    pub(crate) fn platform_or_next(&self, id: &str) -> Option<Arc<PlatformKey>> {
        let key = self.read_platform().iter().find(|key| key.id == id).cloned()?;
        if key.is_withdrawn { self.certificates(key.scheme()).pop() } else { Some(key) }
    }

    /// Finds one of WeChat Pay's keys by its id.
    pub(crate) fn platform(&self, id: &str) -> Option<Arc<PlatformKey>> {
        self.platform_keys().into_iter().find(|key| key.id == id)
    }

    /// Returns WeChat Pay's public key.
    pub(crate) fn public_key(&self) -> Arc<PlatformKey> {
        self.platform_keys().swap_remove(0)
    }

    /// Returns WeChat Pay's certificates for a scheme, the oldest first.
    pub(crate) fn certificates(&self, scheme: Scheme) -> Vec<Arc<PlatformKey>> {
        self.platform_keys().into_iter().skip(1).filter(|key| key.scheme() == scheme).collect()
    }

    /// Issues another platform certificate, and returns its serial number. The older certificates stay valid.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the system can't provide randomness.
    pub(crate) fn issue_certificate(&self, scheme: Scheme) -> Result<String, Error> {
        let (serial, key) = (hex_serial(), generated(scheme)?);
        let mut platform = self.platform.write().unwrap_or_else(PoisonError::into_inner);
        // Clients accept a downloaded certificate only if it becomes valid later than every certificate
        // that they trust.
        let newest = platform.iter().map(|key| key.from).max().unwrap_or_default();
        let from = (newest + 1).max(time::now() - DAY);
        platform.push(read_platform(&json!({ "id": serial, "key": key, "certificate": true, "from": from }))?);
        Ok(serial)
    }

    /// Withdraws a platform certificate, unless it is the last one of its scheme. Returns whether the
    /// certificate was withdrawn.
    pub(crate) fn withdraw_certificate(&self, serial: &str) -> bool {
        let mut platform = self.platform.write().unwrap_or_else(PoisonError::into_inner);
        let is_used = |key: &PlatformKey| key.certificate.is_some() && !key.is_withdrawn;
        let Some(at) = platform.iter().position(|key| key.id == serial && is_used(key)) else { return false };
        let scheme = platform[at].scheme();
        if platform.iter().filter(|key| is_used(key) && key.scheme() == scheme).count() == 1 {
            return false;
        }
        platform[at] = Arc::new(platform[at].withdrawn());
        true
    }

    /// Returns the first merchant, with its RSA keys.
    pub(crate) fn first(&self) -> &Account {
        &self.accounts[0]
    }

    /// Returns the first merchant, with its SM2 keys.
    pub(crate) fn first_with_sm(&self) -> &Account {
        let with_sm = self.accounts.iter().find(|account| account.scheme() == Scheme::Sm);
        with_sm.expect("`from_value` generates SM2 keys if there are none")
    }
}

impl Account {
    pub(crate) fn is_brand(&self) -> bool {
        matches!(self.identity, Identity::Brand(_))
    }

    pub(crate) fn scheme(&self) -> Scheme {
        self.key.scheme()
    }

    pub(crate) fn certificate_der(&self) -> Vec<u8> {
        der(&self.certificate).expect("the PEM was decoded when the account was read")
    }

    pub(crate) fn cipher(&self) -> ApiV3Key {
        ApiV3Key::new(&self.api_v3_key).expect("the key was checked when the account was read")
    }
}

impl PlatformKey {
    pub(crate) fn scheme(&self) -> Scheme {
        self.key.scheme()
    }

    fn withdrawn(&self) -> Self {
        Self {
            id: self.id.clone(),
            key: self.key.clone(),
            certificate: self.certificate.clone(),
            from: self.from,
            is_withdrawn: true,
        }
    }

    pub(crate) fn public_pem(&self) -> String {
        let spki = BASE64_STANDARD.encode(self.key.public_der());
        let lines: Vec<_> = spki.as_bytes().chunks(64).map(String::from_utf8_lossy).collect();
        format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", lines.join("\n"))
    }
}

/// Decodes PEM to DER.
pub(crate) fn der(pem: &str) -> Option<Vec<u8>> {
    let text: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    BASE64_STANDARD.decode(text).ok()
}

fn generated(scheme: Scheme) -> Result<String, Error> {
    let key =
        PrivateKey::generate_for(scheme).ok_or_else(|| Error::Configuration("no key could be generated".to_owned()))?;
    Ok(key.to_pem().to_string())
}

fn account(kind: &str, id: &str, key: &str) -> Value {
    json!({ "kind": kind, "id": id, "serial": hex_serial(), "key": key, "api_v3_key": text(32), "api_v2_key": text(32) })
}

fn read_account(value: &Value) -> Result<Account, Error> {
    let [kind, id, serial, pem] =
        [field(value, "kind")?, field(value, "id")?, field(value, "serial")?, field(value, "key")?];
    let identity = if kind == "brand_id" { Identity::Brand(id.to_owned()) } else { Identity::Merchant(id.to_owned()) };
    let key = PrivateKey::from_pem(pem)?;
    let (verifying, encryption) = (VerifyingKey::new(key.public_der()), EncryptionKey::new(key.public_der()));
    let (Some(verifying), Some(encryption)) = (verifying, encryption) else { return Err(damaged("key")) };
    let certificate = match value["certificate"].as_str() {
        Some(pem) => pem.to_owned(),
        None => certificate(&key, serial, id, &format!("{MARK} merchant"), [&time::validity(FROM), UNTIL])?,
    };
    der(&certificate).ok_or_else(|| damaged("certificate"))?;
    let api_v3_key = field(value, "api_v3_key")?.to_owned();
    ApiV3Key::new(&api_v3_key)?;
    Ok(Account {
        identity,
        serial: serial.to_owned(),
        certificate,
        key: Arc::new(key),
        verifying,
        encryption,
        api_v3_key,
        api_v2_key: field(value, "api_v2_key")?.to_owned(),
    })
}

fn read_platform(value: &Value) -> Result<Arc<PlatformKey>, Error> {
    let (id, key) = (field(value, "id")?.to_owned(), PrivateKey::from_pem(field(value, "key")?)?);
    let from = value["from"].as_i64().unwrap_or(FROM);
    let certificate = match &value["certificate"] {
        Value::String(pem) => Some(pem.clone()),
        Value::Bool(true) => Some(certificate(
            &key,
            &id,
            &format!("Tenpay.com {MARK}"),
            &format!("{MARK} of wechatpay-sandbox"),
            [&time::validity(from), UNTIL],
        )?),
        _ => None,
    };
    let is_withdrawn = value["is_withdrawn"] == true;
    Ok(Arc::new(PlatformKey { id, key: Arc::new(key), certificate, from, is_withdrawn }))
}

fn field<'a>(value: &'a Value, name: &str) -> Result<&'a str, Error> {
    value[name].as_str().ok_or_else(|| damaged(name))
}

fn damaged(name: &str) -> Error {
    Error::Configuration(format!("the sandbox's keys are damaged: `{name}` is missing or wrong"))
}

/// Returns the serial number of a new certificate. Its first digit is 5, because tools drop a leading
/// zero, and DER adds a byte for the sign if the first digit is 8 or more.
fn hex_serial() -> String {
    let bytes = random::<20>();
    let hex: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    format!("5{}", &hex[1..])
}

pub(crate) const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Returns random letters and digits.
pub(crate) fn text(length: usize) -> String {
    pick(ALPHANUMERIC, length)
}

/// Returns random digits.
pub(crate) fn digits(length: usize) -> String {
    pick(b"0123456789", length)
}

fn pick(from: &[u8], length: usize) -> String {
    let mut picked = String::new();
    while picked.len() < length {
        // The highest bytes are skipped, because they would make the first characters more likely.
        let fair = u8::try_from(256 / from.len() * from.len() - 1).unwrap_or(u8::MAX);
        let bytes = random::<32>();
        let room = length - picked.len();
        picked.extend(
            bytes
                .iter()
                .filter(|byte| **byte <= fair)
                .take(room)
                .map(|byte| char::from(from[usize::from(*byte) % from.len()])),
        );
    }
    picked
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::fill(&mut bytes).expect("the system's random generator works");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_written_and_read() {
        let keys = Keys::generate().expect("keys");
        let again = Keys::from_value(&keys.to_value()).expect("keys");
        assert_eq!(again.to_value(), keys.to_value());
        assert!(keys.public_key().id.contains(MARK));
        assert_eq!(keys.public_key().id.len(), "PUB_KEY_ID_0000000000000024101100397200000006".len());
        assert_eq!((digits(5).len(), text(7).len()), (5, 7));
        // An older sandbox had no SM2 keys.
        let mut old = keys.to_value();
        for name in ["accounts", "platform"] {
            old[name].as_array_mut().expect("a list").pop();
        }
        let completed = Keys::from_value(&old).expect("keys");
        assert_eq!(completed.first_with_sm().api_v3_key, keys.first().api_v3_key);
        assert_eq!(completed.certificates(Scheme::Sm).len(), 1);
        let mut damaged = keys.to_value();
        damaged["accounts"][0]["key"] = Value::Null;
        assert!(Keys::from_value(&damaged).is_err());
        for scheme in [Scheme::Rsa, Scheme::Sm] {
            let old = keys.certificates(scheme)[0].id.clone();
            assert!(!keys.withdraw_certificate(&old), "the last certificate can't be withdrawn");
            let new = keys.issue_certificate(scheme).expect("a certificate");
            assert!(keys.withdraw_certificate(&old) && !keys.withdraw_certificate(&keys.public_key().id));
            assert_eq!(keys.certificates(scheme).iter().map(|key| &key.id).collect::<Vec<_>>(), [&new]);
            assert!(keys.platform(&old).is_none() && !keys.withdraw_certificate(&old));
            let again = Keys::from_value(&keys.to_value()).expect("keys");
            assert_eq!(again.platform_or_next(&old).map(|key| key.id.clone()), Some(new));
        }
        assert_eq!(keys.first_with_sm().api_v3_key, keys.first().api_v3_key);
    }
}
