//! Receives the notifications of many merchants and brands at one URL.

use super::notification::Notification;
use super::opened::{Failure, Opened};
use super::{v2, v3};
use crate::client::{read_number, read_v2_key};
use crate::crypto::{ApiV3Key, Identity, PrivateKey, TrustStore, TrustedKey};
use crate::error::{
    DecodeError, Error, RawBody, ResponseDecodeError, ResponseMeta, VerificationError, VerificationFailure,
};
use crate::protocol::v3::{serial, verify};
use crate::protocol::{Clock, Sender, system_clock, v2 as protocol_v2};
use crate::types::Decode;
use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use zeroize::Zeroizing;

/// A merchant or brand whose notifications [`Tenants`] receives, with its keys. `Debug` shows only
/// its identity.
#[must_use = "a tenant does nothing until it is added"]
pub struct Tenant {
    identity: Identity,
    api_v3_key: Option<String>,
    api_v2_key: Option<Zeroizing<String>>,
    private_keys: Vec<Arc<PrivateKey>>,
    public_keys: Vec<(String, String)>,
    certificates: Vec<String>,
}

impl Tenant {
    /// Creates a tenant without keys for the merchant with this number.
    pub fn merchant(mchid: impl Into<String>) -> Self {
        Self::new(Identity::Merchant(mchid.into()))
    }

    /// Creates a tenant without keys for the brand with this number.
    pub fn brand(brand_id: impl Into<String>) -> Self {
        Self::new(Identity::Brand(brand_id.into()))
    }

    fn new(identity: Identity) -> Self {
        Self {
            identity,
            api_v3_key: None,
            api_v2_key: None,
            private_keys: Vec::new(),
            public_keys: Vec::new(),
            certificates: Vec::new(),
        }
    }

    /// Sets the APIv3 key, which decrypts v3's notifications.
    pub fn api_v3_key(mut self, key: impl Into<String>) -> Self {
        self.api_v3_key = Some(key.into());
        self
    }

    /// Sets the v2 key, which verifies v2's notifications.
    pub fn api_v2_key(mut self, key: impl Into<String>) -> Self {
        self.api_v2_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Adds a private key of the tenant. The key decrypts fields of a resource that are additionally
    /// encrypted for the tenant. May be called more than once.
    pub fn private_key(mut self, key: PrivateKey) -> Self {
        self.private_keys.push(Arc::new(key));
        self
    }

    /// Trusts WeChat Pay's public key for this tenant, under the id that the merchant platform shows.
    pub fn public_key(mut self, id: impl Into<String>, pem: impl Into<String>) -> Self {
        self.public_keys.push((id.into(), pem.into()));
        self
    }

    /// Trusts a platform certificate for this tenant.
    pub fn platform_certificate(mut self, pem: impl Into<String>) -> Self {
        self.certificates.push(pem.into());
        self
    }
}

impl fmt::Debug for Tenant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Tenant").field("identity", &self.identity).finish_non_exhaustive()
    }
}

struct Secrets {
    api_v3_key: Option<ApiV3Key>,
    api_v2_key: Option<Zeroizing<String>>,
    private_keys: Vec<Arc<PrivateKey>>,
}

/// Receives the notifications of many merchants and brands at one URL. The tenants need not trust
/// each other. Clones share everything, and changes take effect at once.
///
/// Each notification belongs to one tenant, its owner:
/// - In v3, the owner is the tenant whose APIv3 key decrypts the notification. Only tenants for
///   which the signing key is trusted are tried.
/// - In v2, the owner is the merchant that the notification names. That merchant's own v2 key must
///   verify the notification.
///
/// A notification is refused if its top level names any other tenant, or a recipient that is not
/// its owner. So no tenant can forge a notification for another tenant, even if it chooses its own
/// keys. Numbers below the top level are not compared. At the top level, the numbers of
/// sub-merchants, sponsors and creators are not compared either.
///
/// ```
/// use http::HeaderMap;
/// use wechatpay_client::webhook::{Reply, Tenant, Tenants};
///
/// # fn example(tenants: Tenants, key: &str, headers: &HeaderMap, body: &[u8]) -> Result<Reply, wechatpay_client::Error> {
/// tenants.add(Tenant::merchant("1684907235").api_v3_key(key).public_key("PUB_KEY_ID_0116849072352025061800291700", "…"))?;
/// let notification = tenants.receive(headers, body)?;
/// println!("{:?} of {:?}", notification.event_type(), notification.owner());
/// # Ok(notification.success())
/// # }
/// ```
#[derive(Clone)]
pub struct Tenants {
    trust: TrustStore,
    secrets: Arc<RwLock<HashMap<Identity, Arc<Secrets>>>>,
    clock: Clock,
    decode: Decode,
}

impl Tenants {
    /// Creates a receiver without tenants. It uses the keys in `trust` that belong to a tenant: add
    /// them with the tenant, or share the store with the tenants' clients, whose refreshers keep it
    /// up to date. Keys in the store that belong to no tenant are not used.
    pub fn new(trust: &TrustStore) -> Self {
        Self { trust: trust.clone(), secrets: Arc::default(), clock: Arc::new(system_clock), decode: Decode::default() }
    }

    /// Sets what happens if documented fields can't be read. The default is [`Decode::Careful`].
    pub fn decode(mut self, decode: Decode) -> Self {
        self.decode = decode;
        self
    }

    /// Sets a function that returns the time, in seconds since 1970. For tests.
    pub fn clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Adds a tenant. If the tenant is there already, replaces its secrets, and trusts the new keys
    /// of WeChat Pay in addition to the earlier keys.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the number or a key is invalid, if a different key is already
    /// trusted under the id of one of WeChat Pay's keys, or if one of WeChat Pay's keys was removed
    /// by [`TrustStore::remove`]. In these cases, nothing changes.
    pub fn add(&self, tenant: Tenant) -> Result<(), Error> {
        let Tenant { identity, api_v3_key, api_v2_key, private_keys, public_keys, certificates } = tenant;
        let unfit = |name: &'static str| move |why: String| Error::configuration(format!("`{name}` {why}"));
        let id = read_number(identity.id()).map_err(unfit(identity.name()))?;
        let identity = match identity {
            Identity::Merchant(_) => Identity::Merchant(id),
            Identity::Brand(_) => Identity::Brand(id),
        };
        let api_v2_key = api_v2_key.map(|key| read_v2_key(&key)).transpose().map_err(unfit("api_v2_key"))?;
        let public_keys = public_keys.iter().map(|(id, pem)| TrustedKey::from_public_key(id, pem));
        let certificates = certificates.iter().map(|pem| TrustedKey::from_certificate(pem));
        let keys = public_keys.chain(certificates).map(|key| key.map(|key| key.owned_by(&identity)));
        let keys = keys.collect::<Result<Vec<_>, _>>()?;
        let api_v3_key = api_v3_key.map(|key| ApiV3Key::new(&key)).transpose()?;
        self.trust.add(keys)?;
        let secrets = Arc::new(Secrets { api_v3_key, api_v2_key, private_keys });
        self.secrets.write().unwrap_or_else(PoisonError::into_inner).insert(identity, secrets);
        Ok(())
    }

    /// Removes a tenant and the keys of WeChat Pay that are trusted for it alone.
    pub fn remove(&self, identity: &Identity) {
        self.secrets.write().unwrap_or_else(PoisonError::into_inner).remove(identity);
        self.trust.disown(identity);
    }

    /// Returns how many tenants there are.
    pub fn len(&self) -> usize {
        self.secrets.read().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Returns whether there are no tenants.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn secrets(&self, identity: &Identity) -> Option<Arc<Secrets>> {
        self.secrets.read().unwrap_or_else(PoisonError::into_inner).get(identity).cloned()
    }

    /// Verifies and decrypts one notification, and finds its owner; see [`Notification::owner`].
    ///
    /// # Errors
    /// The errors of [`Receiver::receive`](super::Receiver::receive), and also
    /// [`Error::Verification`] with [`VerificationFailure::NoTenant`] or
    /// [`VerificationFailure::OtherTenant`].
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Notification, Error> {
        let raw = RawBody::new(&Bytes::copy_from_slice(body));
        let opened = if v2::is_document(body) { self.open_v2(body) } else { self.open_v3(headers, body) };
        let response = || ResponseMeta { body: raw.clone(), ..ResponseMeta::default() };
        let (opened, owner, private_keys) = opened.map_err(|failure| match failure {
            Failure::Verification(reason) => {
                Error::Verification(Box::new(VerificationError { reason, response: response(), refresh: None }))
            }
            Failure::Decode(error) => {
                Error::Decode(Box::new(ResponseDecodeError { error, response: response(), value: None }))
            }
        })?;
        let Opened { version, signed, envelope, plaintext } = opened;
        let decode = self.decode;
        Ok(Notification { envelope, plaintext, version, signed, body: raw, private_keys, decode, owner: Some(owner) })
    }

    fn open_v3(&self, headers: &HeaderMap, body: &[u8]) -> Result<Found, Failure> {
        let trust = self.trust.snapshot();
        let key = verify(&trust, Sender::default(), headers, body, (self.clock)())?;
        let owners: Vec<(&Identity, Arc<Secrets>)> =
            key.owners().iter().filter_map(|owner| Some((owner, self.secrets(owner)?))).collect();
        let (mut owners, mut keys): (Vec<_>, Vec<_>) =
            owners.iter().filter_map(|owner| Some((owner, owner.1.api_v3_key.as_ref()?))).unzip();
        if keys.is_empty() {
            let id = serial(headers).unwrap_or_default().to_owned();
            return Err(VerificationFailure::NoTenant(id).into());
        }
        let mut other = None;
        loop {
            let (opened, at) = v3::open(body, key.scheme(), &keys)
                .map_err(|failure| other.take().map_or(failure, Failure::Verification))?;
            let (owner, secrets) = owners[at];
            match self.names_owner(&opened.plaintext, owner) {
                Ok(()) => return Ok((opened, (*owner).clone(), secrets.private_keys.clone())),
                // Another tenant may have the same APIv3 key, so the search goes on.
                Err(failure) => {
                    other.get_or_insert(failure);
                    owners.drain(..=at);
                    keys.drain(..=at);
                }
            }
        }
    }

    fn open_v2(&self, body: &[u8]) -> Result<Found, Failure> {
        let text = std::str::from_utf8(body).map_err(|_| DecodeError::at("", "XML", "not UTF-8"));
        let fields = text.and_then(protocol_v2::read).map_err(VerificationFailure::NoDocument)?;
        let named = ["mch_id", "combine_mch_id"].into_iter().find_map(|name| fields.get(name));
        let named = named.and_then(Value::as_str).unwrap_or_default();
        let owner = Identity::Merchant(named.to_owned());
        let secrets = self.secrets(&owner).ok_or_else(|| VerificationFailure::NoTenant(named.to_owned()))?;
        let key = secrets.api_v2_key.as_deref().map(String::as_str);
        let opened = v2::open(body, key, secrets.api_v3_key.as_ref())?;
        self.names_owner(&opened.plaintext, &owner)?;
        Ok((opened, owner, secrets.private_keys.clone()))
    }

    /// Refuses a document whose top level names any other tenant or a recipient other than the
    /// owner. Checks every document of a list, because a list of one object is decoded as that
    /// object.
    fn names_owner(&self, plaintext: &Value, owner: &Identity) -> Result<(), VerificationFailure> {
        match plaintext {
            Value::Array(items) => items.iter().try_for_each(|item| self.names_owner(item, owner)),
            document => self.document_names_owner(document, owner),
        }
    }

    fn document_names_owner(&self, document: &Value, owner: &Identity) -> Result<(), VerificationFailure> {
        /// Fields that name merchants. The first one that is present names the recipient.
        const MERCHANTS: [&str; 5] = ["combine_mchid", "combine_mch_id", "sp_mchid", "mchid", "mch_id"];
        let of = |name: &str| match document.get(name) {
            Some(Value::String(id)) => Some(id.clone()),
            Some(Value::Number(id)) => Some(id.to_string()),
            _ => None,
        };
        let other = |named: &Identity| {
            Err(VerificationFailure::OtherTenant { named: named.id().to_owned(), owner: owner.id().to_owned() })
        };
        let merchants: Vec<_> = MERCHANTS.into_iter().filter_map(of).map(Identity::Merchant).collect();
        let brand = of("brand_id").map(Identity::Brand);
        // A partner's notification may name a brand that the partner serves, and a brand's
        // notification may name a merchant, but neither may name another tenant.
        let first = match owner {
            Identity::Merchant(_) => merchants.first(),
            Identity::Brand(_) => brand.as_ref().or(merchants.first()),
        };
        if let Some(named) = first.filter(|named| *named != owner) {
            return other(named);
        }
        let is_other = |named: &&Identity| *named != owner && self.secrets(named).is_some();
        merchants.iter().chain(&brand).find(is_other).map_or(Ok(()), other)
    }
}

/// The content of a notification, its owner, and the owner's private keys.
type Found = (Opened, Identity, Vec<Arc<PrivateKey>>);

impl fmt::Debug for Tenants {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Tenants").field("tenants", &self.len()).finish_non_exhaustive()
    }
}
