//! Which keys prove that something comes from WeChat Pay: public keys and platform certificates side by side.

use super::identity::Identity;
use super::pem;
use super::rsa::{EncryptionKey, VerifyingKey};
use super::x509::{is_merchant, serial_number};
use crate::error::{Error, VerificationFailure};
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use x509_cert::Certificate;
use x509_cert::der::{Decode, Encode};

/// The trusted keys by id. Clones share one map, so clients and webhooks that were given the same `TrustStore` all see a change at once;
/// each call works on the state that it began with.
///
/// WeChat Pay has other keys for each merchant and each brand. In a map that several share, a key that came by a client's [`Builder`](crate::Builder)
/// or [`Refresher`](crate::Refresher) encrypts for that merchant or brand only; one that was added here encrypts for all. All verify for all.
///
/// An id keeps its key. Another key under a known id is refused, because every client that shares the map would encrypt and verify
/// with it; call [`TrustStore::remove`] first to replace a key.
#[derive(Clone, Default)]
pub struct TrustStore(Arc<RwLock<Arc<Snapshot>>>);

impl TrustStore {
    /// Trusts nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusts WeChat Pay's public key (`pub_key.pem`), whose id `PUB_KEY_ID_…` stands beside it on the merchant platform.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the id doesn't begin with `PUB_KEY_ID_`, when the text isn't an RSA public key, or when this id
    /// already has another key.
    pub fn add_public_key(&self, id: &str, pem: &str) -> Result<(), Error> {
        self.add(vec![Arc::new(TrustedKey::from_public_key(id, pem)?)])
    }

    /// Trusts a platform certificate, and returns its serial number.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the text isn't an RSA certificate, when it is the merchant's own (`apiclient_cert.pem`), or when
    /// this serial number already has another key.
    pub fn add_certificate(&self, pem: &str) -> Result<String, Error> {
        let key = TrustedKey::from_certificate(pem)?;
        let serial = key.id.clone();
        self.add(vec![Arc::new(key)])?;
        Ok(serial)
    }

    /// Stops trusting a key; an unknown id is ignored. A removed certificate does not come back through a list whose signer is
    /// unknown (see [`Refresher`](crate::Refresher)): add it here to trust it again.
    pub fn remove(&self, id: &str) {
        self.change(|state| state.retire(|key| same_id(&key.id, id)));
    }

    /// The ids of all trusted keys, the newest last.
    pub fn ids(&self) -> Vec<String> {
        self.snapshot().keys.iter().map(|key| key.id.clone()).collect()
    }

    /// Adds all of these keys at once, or none. A key that is trusted already gets their owners.
    ///
    /// # Errors
    /// [`Error::Configuration`] when an id has another key.
    pub(crate) fn add(&self, added: Vec<Arc<TrustedKey>>) -> Result<(), Error> {
        self.change(|state| {
            let mut next = state.clone();
            for key in added {
                match next.keys.iter().position(|old| same_id(&old.id, &key.id)) {
                    Some(at) if next.keys[at].spki != key.spki => return Err(another_key(&key.id)),
                    // In its place: which key is the newest, and how long it is valid, stays as it is.
                    Some(at) => Arc::make_mut(&mut next.keys[at]).share(&key),
                    None => next.keys.push(key),
                }
            }
            // Public keys replace certificates at WeChat Pay, so every public key is newer than every certificate.
            next.keys.sort_by_key(|key| key.period.map_or(i64::MAX, |(begin, _)| begin));
            *state = next;
            Ok(())
        })
    }

    /// Forgets the certificates that have ended by `now`.
    pub(crate) fn forget_ended(&self, now: i64) {
        self.change(|state| state.retire(|key| key.period.is_some_and(|(_, end)| end < now)));
    }

    fn change<T>(&self, edit: impl FnOnce(&mut Snapshot) -> T) -> T {
        let mut current = self.0.write().unwrap_or_else(PoisonError::into_inner);
        edit(Arc::make_mut(&mut current))
    }

    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl fmt::Debug for TrustStore {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("TrustStore").field(&self.ids()).finish()
    }
}

const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_";

/// The state of a [`TrustStore`] at one moment. A handful of keys: a search is as quick as a map.
#[derive(Clone, Default)]
pub(crate) struct Snapshot {
    /// The newest last.
    keys: Vec<Arc<TrustedKey>>,
    /// Keys that were removed or have expired.
    former: Vec<Arc<TrustedKey>>,
}

impl Snapshot {
    /// Trusts these, the newest last.
    pub(crate) fn of(keys: &[Arc<TrustedKey>]) -> Self {
        Self { keys: keys.to_vec(), former: Vec::new() }
    }

    /// Moves the keys for which `is_over` holds to the former ones.
    fn retire(&mut self, is_over: impl Fn(&TrustedKey) -> bool) {
        self.former.extend(self.keys.extract_if(.., |key| is_over(key)));
    }

    /// The key that seals for `owner` and that its answers are asked to be signed with: the newest that is valid.
    pub(crate) fn newest(&self, owner: &Identity, now: i64) -> Option<&Arc<TrustedKey>> {
        self.of_owner(owner).rev().find(|key| key.valid(now))
    }

    /// The keys that WeChat Pay shares with this account, as far as it was said with which.
    pub(crate) fn of_owner(&self, owner: &Identity) -> impl DoubleEndedIterator<Item = &Arc<TrustedKey>> {
        self.keys.iter().filter(move |key| key.is_of(owner))
    }

    /// Returns when the newest certificate that this account trusts or has ever trusted becomes valid, in seconds since 1970.
    pub(crate) fn last_begin(&self, owner: &Identity) -> Option<i64> {
        let all = self.keys.iter().chain(&self.former).filter(|key| key.is_of(owner));
        all.filter_map(|key| key.begin()).max()
    }

    /// Whether the key was trusted once, and was removed or has expired.
    pub(crate) fn is_former(&self, key: &TrustedKey) -> bool {
        self.former.iter().any(|former| same_id(&former.id, &key.id) || former.spki == key.spki)
    }

    /// Whether there is a key under this id, valid or not.
    pub(crate) fn contains(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    fn find(&self, id: &str) -> Option<&TrustedKey> {
        self.keys.iter().find(|key| same_id(&key.id, id)).map(Arc::as_ref)
    }

    /// Whether what is signed under this id can be verified now.
    pub(crate) fn knows(&self, id: &str, now: i64) -> bool {
        self.find(id).is_some_and(|key| key.valid(now))
    }

    /// The key that verifies what is signed under this id.
    pub(crate) fn verifying(&self, id: &str, now: i64) -> Result<&VerifyingKey, VerificationFailure> {
        let key = self.find(id).ok_or_else(|| VerificationFailure::UnknownSerial(id.to_owned()))?;
        if key.valid(now) { Ok(&key.verifying) } else { Err(VerificationFailure::Expired(key.id.clone())) }
    }

    /// Refuses the merchant's own key or serial number among the trusted ones, a mix-up that would otherwise show as answers that never verify.
    pub(crate) fn refuse_merchant(&self, serial: &str, public: Option<&[u8]>) -> Result<(), Error> {
        for key in &self.keys {
            if public == Some(&key.spki) || same_id(&key.id, serial) {
                return Err(Error::configuration(format!(
                    "trusted key {} is the merchant's own: `private_key` and `certificate_serial` take the merchant's (apiclient_key.pem, apiclient_cert.pem), \
                     `public_key` and `platform_certificate` take WeChat Pay's (pub_key.pem, or certificates from GET /v3/certificates)",
                    key.id
                )));
            }
        }
        Ok(())
    }
}

/// One key of WeChat Pay's.
#[derive(Clone)]
pub(crate) struct TrustedKey {
    /// As sent in `Wechatpay-Serial`.
    pub(crate) id: String,
    pub(crate) encryption: Arc<EncryptionKey>,
    verifying: VerifyingKey,
    spki: Vec<u8>,
    /// First and last second of a certificate; a public key has no end.
    period: Option<(i64, i64)>,
    /// The accounts whose key it is: WeChat Pay has another for each. Empty where nobody said it, which is for all.
    owners: Vec<Identity>,
}

impl TrustedKey {
    pub(crate) fn from_public_key(id: &str, pem: &str) -> Result<Self, Error> {
        if !id.starts_with(PUBLIC_KEY_ID) {
            return Err(Error::configuration(format!(
                "the id of WeChat Pay's public key begins with {PUBLIC_KEY_ID}, this one is {id}"
            )));
        }
        let spki = pem::read(pem, &["PUBLIC KEY"], "WeChat Pay's public key")?.der;
        Self::new(id.to_owned(), &spki, None)
    }

    pub(crate) fn from_certificate(pem: &str) -> Result<Self, Error> {
        let der = pem::read(pem, &["CERTIFICATE"], "the platform certificate")?.der;
        let unfit = |_| Error::configuration("the platform certificate is not an X.509 certificate");
        let certificate = Certificate::from_der(&der).map_err(unfit)?;
        let facts = certificate.tbs_certificate();
        let serial = serial_number(facts.serial_number().as_bytes());
        let subject = facts.subject().to_string();
        if is_merchant(&subject) {
            return Err(Error::configuration(format!(
                "certificate {serial} is the merchant's own (apiclient_cert.pem): its serial number belongs in `certificate_serial`. \
                 What is needed here is WeChat Pay's platform certificate, from GET /v3/certificates"
            )));
        }
        let spki = facts.subject_public_key_info().to_der().map_err(unfit)?;
        let validity = facts.validity();
        let seconds = |time: &x509_cert::time::Time| time.to_unix_duration().as_secs() as i64;
        let period = (seconds(&validity.not_before), seconds(&validity.not_after));
        Self::new(serial, &spki, Some(period))
    }

    fn new(id: String, spki: &[u8], period: Option<(i64, i64)>) -> Result<Self, Error> {
        match (VerifyingKey::new(spki), EncryptionKey::new(spki)) {
            (Some(verifying), Some(encryption)) => {
                let encryption = Arc::new(encryption);
                Ok(Self { id, encryption, verifying, spki: spki.to_vec(), period, owners: Vec::new() })
            }
            _ => Err(Error::configuration(format!("key {id} is not an RSA key of 2048 bits or more"))),
        }
    }

    /// The key as one of this account's.
    pub(crate) fn owned_by(mut self, owner: &Identity) -> Arc<Self> {
        self.owners.push(owner.clone());
        Arc::new(self)
    }

    /// Whether it is a public key, which no download brings.
    pub(crate) fn is_public_key(&self) -> bool {
        self.period.is_none()
    }

    /// Adds the owners of the other copy of this key.
    fn share(&mut self, other: &Self) {
        if self.owners.is_empty() || other.owners.is_empty() {
            self.owners.clear();
            return;
        }
        let others = other.owners.iter().filter(|owner| !self.owners.contains(owner)).cloned();
        let others: Vec<_> = others.collect();
        self.owners.extend(others);
    }

    /// Returns when a certificate becomes valid, in seconds since 1970; `None` for a public key.
    pub(crate) fn begin(&self) -> Option<i64> {
        self.period.map(|(begin, _)| begin)
    }

    /// Whether this is the certificate's serial number, or the key's id.
    pub(crate) fn is_named(&self, id: &str) -> bool {
        same_id(&self.id, id)
    }

    fn is_of(&self, owner: &Identity) -> bool {
        self.owners.is_empty() || self.owners.contains(owner)
    }

    fn valid(&self, now: i64) -> bool {
        self.period.is_none_or(|(begin, end)| (begin..=end).contains(&now))
    }
}

fn another_key(id: &str) -> Error {
    Error::configuration(format!(
        "{id} already names another trusted key, and every client that shares the trusted keys would encrypt and verify with the new one: \
         compare both with the merchant platform, and call `TrustStore::remove` first to replace the old one"
    ))
}

/// Programs that go through a number lose leading zeros and the case of hex digits: neither makes another key.
fn same_id(left: &str, right: &str) -> bool {
    let number = |id: &str| id.trim_start_matches('0').to_ascii_uppercase();
    left == right || (!left.starts_with(PUBLIC_KEY_ID) && number(left) == number(right))
}
