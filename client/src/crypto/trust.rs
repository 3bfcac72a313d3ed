//! WeChat Pay's keys, which prove that a message is genuine: public keys and platform certificates,
//! side by side.

use super::describe::{describe, is_pem, trimmed};
use super::identity::Identity;
use super::key::{EncryptionKey, VerifyingKey};
use super::pem::{self, Wanted};
use super::rsa::read_public_key;
use super::scheme::Scheme;
use super::serial::read_serial;
use super::x509::{is_merchant, serial_number};
use crate::error::{Error, VerificationFailure};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use x509_cert::Certificate;
use x509_cert::der::{Decode, Encode};

/// The trusted keys by id. Clones share one map, so all clients and receivers that were given the
/// same `TrustStore` see a change at once. A change never takes effect in the middle of a
/// verification.
///
/// WeChat Pay has different keys for each merchant and each brand. If several of them share a map,
/// a key that was added by a client's [`Builder`](crate::Builder), a
/// [`Refresher`](crate::Refresher) or a [`Tenant`](crate::webhook::Tenant) belongs to the account
/// of that client or tenant. It encrypts only requests of this account, and verifies only messages
/// to this account. A key that was added with the methods of this type is for all accounts.
///
/// Adding a different key under a known id is an error, because every client that shares the map
/// would encrypt and verify with the new key. It is also an error if another account adds a
/// certificate that is already trusted, but with a different period of validity. To replace a key,
/// call [`TrustStore::remove`] first.
#[derive(Clone, Default)]
pub struct TrustStore(Arc<RwLock<Arc<Snapshot>>>);

impl TrustStore {
    /// Creates a store that trusts no key yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusts WeChat Pay's public key (`pub_key.pem`). The merchant platform shows its id,
    /// `PUB_KEY_ID_…`, next to it.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the id doesn't begin with `PUB_KEY_ID_`, if the text isn't an
    /// RSA public key, or if the store has another key under this id.
    pub fn add_public_key(&self, id: &str, pem: &str) -> Result<(), Error> {
        self.add_again(TrustedKey::from_public_key(id, pem)?)
    }

    /// Trusts a platform certificate, and returns its serial number.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the text isn't a certificate of an RSA key (or, with feature
    /// `sm`, of an SM2 key), if it is the merchant's own certificate (`apiclient_cert.pem`), or if
    /// the store has another key under this serial number.
    pub fn add_certificate(&self, pem: &str) -> Result<String, Error> {
        let key = TrustedKey::from_certificate(pem)?;
        let serial = key.id.clone();
        self.add_again(key)?;
        Ok(serial)
    }

    /// Stops trusting a key, at once and for all clients and receivers that share the map. An
    /// unknown id is ignored. Call this method if a key may have been compromised. A removed key
    /// does not come back: a [`Refresher`](crate::Refresher) ignores it in every list, and a
    /// [`Builder`](crate::Builder) or a [`Tenant`](crate::webhook::Tenant) with this key is
    /// rejected with an error. To trust the key again for all accounts, add it to this store. To
    /// let a client or tenant add it again, call [`TrustStore::allow`] first.
    pub fn remove(&self, id: &str) {
        self.change(|state| state.remove(id));
    }

    /// Allows a key to be added again under this id after [`TrustStore::remove`]. It is not trusted
    /// until it is added.
    pub fn allow(&self, id: &str) {
        self.change(|state| state.removed.retain(|removed| !same_id(&removed.id, id)));
    }

    /// Allows keys of a sandbox to be added. By default they are refused, because everybody who can
    /// read the folder of a sandbox has its private keys. A [`Builder`](crate::Builder) allows them
    /// if its base URL is on this machine, or if [`Builder::sandbox`](crate::Builder::sandbox) is
    /// set.
    pub fn allow_sandbox(&self) {
        self.change(|state| state.allows_sandbox = true);
    }

    /// Removes an owner from all keys. A key that has no other owner and is not for all accounts is
    /// removed.
    pub(crate) fn disown(&self, owner: &Identity) {
        self.change(|state| state.disown(owner));
    }

    /// Returns the ids of all trusted keys, the newest last.
    pub fn ids(&self) -> Vec<String> {
        self.snapshot().keys.iter().map(|key| key.id.clone()).collect()
    }

    /// Adds all of these keys at once, or none. Skips keys that were removed by
    /// [`TrustStore::remove`].
    ///
    /// # Errors
    /// The errors of [`TrustStore::add`].
    pub(crate) fn add_downloaded(&self, mut added: Vec<Arc<TrustedKey>>) -> Result<(), Error> {
        self.change(|state| {
            added.retain(|key| !state.is_removed(key));
            *state = state.with(added)?;
            Ok(())
        })
    }

    /// Adds a key for all accounts, even if it was removed.
    fn add_again(&self, key: TrustedKey) -> Result<(), Error> {
        self.change(|state| {
            let mut next = state.clone();
            next.removed.retain(|removed| removed.spki != key.spki);
            *state = next.with(vec![Arc::new(key)])?;
            Ok(())
        })
    }

    /// Adds all of these keys at once, or none. If a key is already trusted, it also gets the
    /// owners of the added copy.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the store has another key under an id, or if a key was removed
    /// by [`TrustStore::remove`].
    pub(crate) fn add(&self, added: Vec<Arc<TrustedKey>>) -> Result<(), Error> {
        self.change(|state| {
            *state = state.with(added)?;
            Ok(())
        })
    }

    /// Stops trusting the certificates that have expired by `now`.
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

/// The state of a [`TrustStore`] at one moment.
#[derive(Clone, Default)]
pub(crate) struct Snapshot {
    /// The trusted keys, the newest last.
    keys: Vec<Arc<TrustedKey>>,
    /// The positions of the keys in `keys`, by their [`canonical`] ids.
    positions: HashMap<String, usize>,
    /// Keys that a caller removed.
    removed: Vec<Arc<TrustedKey>>,
    /// Keys that were removed or have expired.
    former: Vec<Arc<TrustedKey>>,
    /// Whether keys of a sandbox may be added.
    allows_sandbox: bool,
}

impl Snapshot {
    /// Creates a state that trusts only these keys, the newest last.
    pub(crate) fn of(keys: &[Arc<TrustedKey>]) -> Self {
        let mut state = Self { keys: keys.to_vec(), ..Self::default() };
        state.index();
        state
    }

    /// Returns this state as if [`TrustStore::allow_sandbox`] had been called.
    pub(crate) fn allowing_sandbox(&self) -> Self {
        Self { allows_sandbox: true, ..self.clone() }
    }

    /// Returns an error if this account trusts a key of a sandbox.
    pub(crate) fn refuse_sandbox(&self, owner: &Identity) -> Result<(), Error> {
        let found = self.of_owner(owner).find(|key| key.is_sandbox);
        found.map_or(Ok(()), |key| Err(sandbox_key(&key.id)))
    }

    fn index(&mut self) {
        self.positions = self.keys.iter().enumerate().map(|(at, key)| (canonical(&key.id), at)).collect();
    }

    /// Returns a copy of this state with these keys added.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the store has another key under an id, or if a key was removed
    /// by [`TrustStore::remove`].
    pub(crate) fn with(&self, added: Vec<Arc<TrustedKey>>) -> Result<Self, Error> {
        let mut next = self.clone();
        for key in added {
            if key.is_sandbox && !self.allows_sandbox {
                return Err(sandbox_key(&key.id));
            }
            // The keys are compared, not their ids, because a new key may have the id of a removed
            // key.
            if let Some(removed) = next.removed.iter().find(|removed| removed.spki == key.spki) {
                return Err(removed_key(&removed.id));
            }
            match next.keys.iter().position(|old| same_id(&old.id, &key.id)) {
                Some(at) if next.keys[at].spki != key.spki => return Err(another_key(&key.id)),
                // Nothing proves the dates of a certificate that an account adds, so they must not
                // change the key's validity for another account.
                Some(at) if next.keys[at].period != key.period && !next.keys[at].is_of_all(&key) => {
                    return Err(another_key(&key.id));
                }
                // The trusted copy is changed in place, so that the order of the keys and the key's
                // validity stay the same.
                Some(at) => Arc::make_mut(&mut next.keys[at]).share(&key),
                None => next.keys.push(key),
            }
        }
        // WeChat Pay is replacing certificates with public keys, so public keys count as newer than
        // certificates.
        next.keys.sort_by_key(|key| key.period.map_or(i64::MAX, |(begin, _)| begin));
        next.index();
        Ok(next)
    }

    /// Moves the keys for which `is_over` returns true to the former keys.
    fn retire(&mut self, is_over: impl Fn(&TrustedKey) -> bool) {
        self.former.extend(self.keys.extract_if(.., |key| is_over(key)));
        self.index();
    }

    fn remove(&mut self, id: &str) {
        let removed = self.keys.iter().filter(|key| same_id(&key.id, id)).cloned();
        self.removed.extend(removed.collect::<Vec<_>>());
        self.retire(|key| same_id(&key.id, id));
    }

    fn is_removed(&self, key: &TrustedKey) -> bool {
        // Equal ids count only if the accounts overlap, because another account may have a
        // different key under this id.
        let is_same =
            |removed: &TrustedKey| removed.spki == key.spki || removed.is_named(&key.id) && removed.overlaps(key);
        self.removed.iter().any(|removed| is_same(removed))
    }

    fn disown(&mut self, owner: &Identity) {
        for key in &mut self.keys {
            if key.owners.contains(owner) && (key.for_all || key.owners.len() > 1) {
                Arc::make_mut(key).owners.retain(|other| other != owner);
            }
        }
        self.keys.retain(|key| key.for_all || key.owners != [owner.clone()]);
        self.index();
    }

    /// Returns the newest valid key of `owner` for this scheme. It encrypts the owner's requests, and
    /// WeChat Pay is asked to sign the responses with it.
    pub(crate) fn newest(&self, owner: &Identity, scheme: Scheme, now: i64) -> Option<&Arc<TrustedKey>> {
        self.of_owner(owner).rev().find(|key| key.scheme() == scheme && key.valid(now))
    }

    /// Returns the keys that are trusted for this account, including those that are trusted for all
    /// accounts.
    pub(crate) fn of_owner(&self, owner: &Identity) -> impl DoubleEndedIterator<Item = &Arc<TrustedKey>> {
        self.keys.iter().filter(move |key| key.is_of(owner))
    }

    /// Returns the latest time at which a certificate of this scheme becomes valid, in seconds
    /// since 1970. Considers all certificates that the account trusts or has ever trusted.
    pub(crate) fn last_begin(&self, owner: &Identity, scheme: Scheme) -> Option<i64> {
        let all = self.keys.iter().chain(&self.former);
        let all = all.filter(|key| key.is_of(owner) && key.scheme() == scheme);
        all.filter_map(|key| key.begin()).max()
    }

    /// Returns whether this account trusts a public key of this scheme that is not in a
    /// certificate.
    pub(crate) fn has_public_key(&self, owner: &Identity, scheme: Scheme) -> bool {
        self.of_owner(owner).any(|key| key.is_public_key() && key.scheme() == scheme)
    }

    /// Returns whether the key was removed, or was trusted for this account and has expired.
    pub(crate) fn is_former(&self, key: &TrustedKey, owner: &Identity) -> bool {
        let same = |former: &Arc<TrustedKey>| same_id(&former.id, &key.id) || former.spki == key.spki;
        self.is_removed(key) || self.former.iter().any(|former| former.is_of(owner) && same(former))
    }

    /// Returns whether this account trusts a key with this id, whether or not it is valid now.
    pub(crate) fn contains(&self, id: &str, owner: &Identity) -> bool {
        self.find(id).is_some_and(|key| key.is_of(owner))
    }

    fn find(&self, id: &str) -> Option<&TrustedKey> {
        self.positions.get(&canonical(id)).map(|at| self.keys[*at].as_ref())
    }

    /// Returns whether `owner` trusts a key with this id that is valid now.
    pub(crate) fn knows(&self, id: &str, owner: &Identity, now: i64) -> bool {
        self.find(id).is_some_and(|key| key.valid(now) && key.is_of(owner))
    }

    /// Returns the key with this id if it is valid now. If `owner` is set, the key must be trusted
    /// for that account.
    pub(crate) fn verifying(
        &self,
        id: &str,
        owner: Option<&Identity>,
        now: i64,
    ) -> Result<&TrustedKey, VerificationFailure> {
        let key = self.find(id).filter(|key| owner.is_none_or(|owner| key.is_of(owner)));
        let key = key.ok_or_else(|| VerificationFailure::UnknownSerial(id.to_owned()))?;
        if key.valid(now) { Ok(key) } else { Err(VerificationFailure::Expired(key.id.clone())) }
    }

    /// Returns an error if a trusted key of this account is the merchant's own key, or has the
    /// serial number of the merchant's certificate. Without this check, the only symptom would be
    /// that no response verifies. Keys of other accounts are not checked, and must not cause an
    /// error here.
    pub(crate) fn refuse_merchant(
        &self,
        owner: Option<&Identity>,
        serial: &str,
        public: Option<&[u8]>,
    ) -> Result<(), Error> {
        for key in self.keys.iter().filter(|key| owner.is_none_or(|owner| key.is_of(owner))) {
            if public == Some(&key.spki) || same_id(&key.id, serial) {
                return Err(Error::configuration(format!(
                    "the trusted key {} is the merchant's own key: `private_key` and `certificate_serial` are for the merchant's files (apiclient_key.pem, apiclient_cert.pem), \
                     `public_key` and `platform_certificate` are for WeChat Pay's (pub_key.pem, or certificates from GET /v3/certificates)",
                    key.id
                )));
            }
        }
        Ok(())
    }
}

/// One of WeChat Pay's keys.
#[derive(Clone)]
pub(crate) struct TrustedKey {
    /// The id that is sent in `Wechatpay-Serial`.
    pub(crate) id: String,
    pub(crate) encryption: EncryptionKey,
    verifying: VerifyingKey,
    spki: Vec<u8>,
    /// The first and last second of a certificate's validity; `None` for a public key, which
    /// doesn't expire.
    period: Option<(i64, i64)>,
    /// The accounts that are known to have this key. WeChat Pay has different keys for each
    /// account.
    owners: Vec<Identity>,
    /// Whether the key is trusted for all accounts, because it was also added without an owner.
    for_all: bool,
    /// Whether this is the key of a sandbox, according to its id or the subject of its certificate.
    is_sandbox: bool,
}

/// The word in the ids of a sandbox's public keys and in the subjects of its certificates.
const SANDBOX: &str = "SANDBOX";

impl TrustedKey {
    pub(crate) fn from_public_key(id: &str, pem: &str) -> Result<Self, Error> {
        let id = match (public_key_id(id), Self::from_certificate(pem)) {
            (Ok(id), _) => id,
            // If the id is the serial number of the certificate, the caller clearly means this
            // certificate.
            (Err(_), Ok(key)) if read_serial(id).is_ok_and(|serial| key.is_named(&serial)) => return Ok(key),
            (Err(why), Ok(_)) => {
                let hint = "a platform certificate belongs in `platform_certificate`, which takes no id";
                return Err(Error::configuration(format!("{why}; {hint}")));
            }
            (Err(why), Err(_)) => return Err(Error::Configuration(why)),
        };
        Self::new(id, &read_public_key(pem, "WeChat Pay's public key")?, None)
    }

    pub(crate) fn from_certificate(pem: &str) -> Result<Self, Error> {
        let der = pem::read(pem, Wanted::Certificate, "the platform certificate")?.der;
        let unfit = |_| Error::configuration("the platform certificate is not an X.509 certificate");
        let certificate = Certificate::from_der(&der).map_err(unfit)?;
        let facts = certificate.tbs_certificate();
        let serial = serial_number(facts.serial_number().as_bytes());
        let subject = facts.subject().to_string();
        if is_merchant(&subject) {
            return Err(Error::configuration(format!(
                "certificate {serial} is the merchant's own (apiclient_cert.pem): its serial number belongs in `certificate_serial`; \
                 this setting needs WeChat Pay's platform certificate, from GET /v3/certificates"
            )));
        }
        let spki = facts.subject_public_key_info().to_der().map_err(unfit)?;
        let validity = facts.validity();
        let seconds = |time: &x509_cert::time::Time| time.to_unix_duration().as_secs() as i64;
        let period = (seconds(&validity.not_before), seconds(&validity.not_after));
        let key = Self::new(serial, &spki, Some(period))?;
        Ok(Self { is_sandbox: subject.contains(SANDBOX), ..key })
    }

    pub(crate) fn new(id: String, spki: &[u8], period: Option<(i64, i64)>) -> Result<Self, Error> {
        let verifying =
            VerifyingKey::new(spki).ok_or_else(|| Error::configuration(format!("key {id} {}", Scheme::not_a_key())))?;
        if period.is_none() && !verifying.scheme().has_public_keys() {
            return Err(Error::configuration(format!(
                "key {id} is {}, for which WeChat Pay has certificates only: set `platform_certificate`",
                verifying.scheme().facts().key
            )));
        }
        let (encryption, is_sandbox) = (verifying.encryption(), id.contains(SANDBOX));
        let (owners, spki) = (Vec::new(), spki.to_vec());
        Ok(Self { id, encryption, verifying, spki, period, owners, for_all: true, is_sandbox })
    }

    /// Returns the scheme that the key belongs to.
    pub(crate) fn scheme(&self) -> Scheme {
        self.verifying.scheme()
    }

    /// Returns the key for verifying signatures.
    pub(crate) fn verifying(&self) -> &VerifyingKey {
        &self.verifying
    }

    /// Returns the accounts that are known to have the key. A key that is trusted for all accounts
    /// may have none.
    pub(crate) fn owners(&self) -> &[Identity] {
        &self.owners
    }

    /// Adds an owner to the key, which is then trusted only for its owners.
    pub(crate) fn owned_by(mut self, owner: &Identity) -> Arc<Self> {
        self.owners.push(owner.clone());
        self.for_all = false;
        Arc::new(self)
    }

    /// Returns whether this is a public key. Unlike certificates, public keys are never downloaded.
    pub(crate) fn is_public_key(&self) -> bool {
        self.period.is_none()
    }

    /// Adds the owners of another copy of this key. If either copy is for all accounts, this key
    /// becomes a key for all accounts.
    fn share(&mut self, other: &Self) {
        self.for_all |= other.for_all;
        let others = other.owners.iter().filter(|owner| !self.owners.contains(owner)).cloned();
        let others: Vec<_> = others.collect();
        self.owners.extend(others);
    }

    /// Returns when a certificate becomes valid, in seconds since 1970; `None` for a public key.
    pub(crate) fn begin(&self) -> Option<i64> {
        self.period.map(|(begin, _)| begin)
    }

    /// Returns whether `id` is the certificate's serial number, or the key's id.
    pub(crate) fn is_named(&self, id: &str) -> bool {
        same_id(&self.id, id)
    }

    fn is_of(&self, owner: &Identity) -> bool {
        self.for_all || self.owners.contains(owner)
    }

    /// Returns whether some account trusts both keys.
    fn overlaps(&self, other: &Self) -> bool {
        self.for_all || other.for_all || other.owners.iter().any(|owner| self.owners.contains(owner))
    }

    /// Returns whether the key is trusted for every account that `other` is trusted for.
    fn is_of_all(&self, other: &Self) -> bool {
        self.for_all || (!other.for_all && other.owners.iter().all(|owner| self.owners.contains(owner)))
    }

    fn valid(&self, now: i64) -> bool {
        self.period.is_none_or(|(begin, end)| (begin..=end).contains(&now))
    }
}

/// Reads the id of a public key.
///
/// # Errors
/// Returns a text that says what `text` is instead, without showing it, because it may be a secret
/// in the wrong place.
fn public_key_id(text: &str) -> Result<String, String> {
    let id = trimmed(text).to_ascii_uppercase();
    let refused =
        |what: String| format!("the id of WeChat Pay's public key begins with {PUBLIC_KEY_ID}, but this id is {what}");
    match id.strip_prefix(PUBLIC_KEY_ID) {
        Some(rest) if !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric()) => Ok(id),
        Some("") => Err(refused("only that prefix".to_owned())),
        Some(_) => Err(refused("that prefix with characters that are neither letters nor digits".to_owned())),
        None if is_pem(text) => Err(refused("a PEM text: the id comes first, then the key".to_owned())),
        None => Err(refused(describe(text))),
    }
}

fn another_key(id: &str) -> Error {
    Error::configuration(format!(
        "{id} is already the id of another trusted key, and every client that shares the trusted keys would encrypt and verify with the new one: \
         check on the merchant platform which key is right, and call `TrustStore::remove` before you replace the old one"
    ))
}

fn sandbox_key(id: &str) -> Error {
    Error::configuration(format!(
        "{id} is the key of a sandbox, and its private half is in a developer's folder: use WeChat Pay's own key; for tests, \
         set `base_url` to a sandbox on this machine, or call `Builder::sandbox(true)` or `TrustStore::allow_sandbox`"
    ))
}

fn removed_key(id: &str) -> Error {
    Error::configuration(format!(
        "the key {id} was removed by `TrustStore::remove`: set the key that replaced it, or call `TrustStore::allow` first to trust it again"
    ))
}

/// Returns the form in which ids are compared: without leading zeros and in upper case. A program
/// that converts a serial number to an integer and back may change both.
fn canonical(id: &str) -> String {
    if id.starts_with(PUBLIC_KEY_ID) { id.to_owned() } else { id.trim_start_matches('0').to_ascii_uppercase() }
}

fn same_id(left: &str, right: &str) -> bool {
    canonical(left) == canonical(right)
}
