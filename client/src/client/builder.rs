//! Construction of a client, with a check of everything that can be checked before the first call.

use super::account::Account;
use super::connections::Connections;
use super::handle::Client;
use super::refresher::{Refresh, Refresher};
use super::retry::Retry;
use crate::crypto::{
    self, ApiV3Key, EncryptionKey, Identity, LocalSigner, MerchantCertificate, PrivateKey, SignType, Signer,
};
use crate::crypto::{Snapshot, TrustStore, TrustedKey};
use crate::error::Error;
use crate::protocol::{Clock, Context, NonceSource, system_clock};
use crate::transport::Transport;
use crate::types::{Check, Decode};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use zeroize::Zeroizing;

/// Settings of a [`Client`] under construction. Nothing is checked before [`Builder::build`].
/// `Debug` shows no setting.
#[derive(Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct Builder {
    mchid: Option<String>,
    brand_id: Option<String>,
    private_key: Option<Zeroizing<String>>,
    private_key_file: Option<PathBuf>,
    merchant_certificate: Option<MerchantCertificate>,
    certificate_serial: Option<String>,
    signer: Option<Arc<dyn Signer>>,
    api_v3_key: Option<Zeroizing<String>>,
    api_v2_key: Option<Zeroizing<String>>,
    v2_sign_type: SignType,
    v2_public_key: Option<String>,
    trust: TrustStore,
    public_keys: Vec<(String, String)>,
    certificates: Vec<String>,
    refresh: Option<Refresh>,
    base_url: Option<String>,
    failover: Option<Vec<String>>,
    retry: Retry,
    timeout: Option<Duration>,
    transport: Option<Arc<dyn Transport>>,
    /// The connections of the client that this builder was derived from.
    connections: Option<Connections>,
    check: Check,
    decode: Decode,
    clock: Option<Clock>,
    nonce: Option<NonceSource>,
}

impl Builder {
    /// Sets the merchant's number. A partner that calls for its sub merchants sets its own. A
    /// client signs as a merchant or as a brand, never as both.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// Sets the brand's number, in place of [`Builder::mchid`]. The keys and the serial number are
    /// then the brand's own, and the client makes the calls to paths below `/brand/`. See
    /// [`Client::for_brand`].
    pub fn brand_id(mut self, id: impl Into<String>) -> Self {
        self.brand_id = Some(id.into());
        self
    }

    /// Sets the merchant's private key, `apiclient_key.pem`: PEM text, PKCS#8 or PKCS#1.
    pub fn private_key(mut self, pem: impl Into<String>) -> Self {
        self.private_key = Some(Zeroizing::new(pem.into()));
        self
    }

    /// Like [`Builder::private_key`], but reads the key from a file.
    pub fn private_key_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.private_key_file = Some(path.into());
        self
    }

    /// Sets the merchant's certificate with its private key, in place of [`Builder::private_key`]
    /// and [`Builder::certificate_serial`]. The default transport presents it to servers that ask
    /// for one, as v2's refund and others do.
    pub fn merchant_certificate(mut self, certificate: MerchantCertificate) -> Self {
        self.merchant_certificate = Some(certificate);
        self
    }

    /// Sets the serial number of the merchant's certificate, `apiclient_cert.pem`, in hex.
    pub fn certificate_serial(mut self, serial: impl Into<String>) -> Self {
        self.certificate_serial = Some(serial.into());
        self
    }

    /// Signs elsewhere, in an HSM or a key service, in place of [`Builder::private_key`] and
    /// [`Builder::certificate_serial`].
    pub fn signer(mut self, signer: Arc<dyn Signer>) -> Self {
        self.signer = Some(signer);
        self
    }

    /// Sets the APIv3 key, 32 bytes. Only responses with fields that are encrypted under it need
    /// it.
    pub fn api_v3_key(mut self, key: impl Into<String>) -> Self {
        self.api_v3_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Sets the v2 key, for v2 calls. A client that has it and makes only v2 calls needs no private
    /// key and no trusted key.
    pub fn api_v2_key(mut self, key: impl Into<String>) -> Self {
        self.api_v2_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Sets the signature algorithm of v2 calls that leave the choice, for requests that don't name
    /// one. The default is MD5. Calls without a field for the algorithm are signed with MD5
    /// regardless, and calls that require HMAC-SHA256 are signed with that.
    pub fn v2_sign_type(mut self, kind: SignType) -> Self {
        self.v2_sign_type = kind;
        self
    }

    /// Sets the RSA key that v2's `/risk/getpublickey` returns, as PEM. v2 calls with encrypted
    /// fields, such as a bank account, need it. A client without it requests it before the first
    /// such call, and needs the merchant's certificate for that.
    pub fn v2_public_key(mut self, pem: impl Into<String>) -> Self {
        self.v2_public_key = Some(pem.into());
        self
    }

    /// Trusts WeChat Pay's public key, by its id `PUB_KEY_ID_…`. May be called more than once, and
    /// combined with certificates.
    pub fn public_key(mut self, id: impl Into<String>, pem: impl Into<String>) -> Self {
        self.public_keys.push((id.into(), pem.into()));
        self
    }

    /// Trusts a platform certificate. May be called more than once, and combined with public keys.
    pub fn platform_certificate(mut self, pem: impl Into<String>) -> Self {
        self.certificates.push(pem.into());
        self
    }

    /// Trusts the keys in `trust`, now and later. [`Builder::public_key`] and
    /// [`Builder::platform_certificate`] add to it.
    pub fn trust(mut self, trust: &TrustStore) -> Self {
        self.trust = trust.clone();
        self
    }

    /// Sends everything to this scheme and host instead of WeChat Pay's, for example to a test
    /// server. The path prefixes of the hosts are kept; if this URL has a path, it comes before
    /// them, and is signed.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets the fallback hosts for the main one, in order, such as `https://api2.wechatpay.cn`. A
    /// request goes to the next host if nothing of it was sent, or if its outcome is unknown and it
    /// may be retried; see [`Retry`]. An empty list turns failover off. The default is WeChat Pay's
    /// own, `api2.mch.weixin.qq.com` and `api2.wechatpay.cn`, or none if [`Builder::base_url`] is
    /// set.
    pub fn failover<S: Into<String>>(mut self, hosts: impl IntoIterator<Item = S>) -> Self {
        self.failover = Some(hosts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets how often idempotent calls are retried. By default a call is sent three times at most.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Downloads WeChat Pay's platform certificates, using [`Builder::api_v3_key`], and trusts
    /// them: before the first call if nothing is trusted yet, when a response is signed under an
    /// unknown certificate, and periodically if [`Refresher::run`] is spawned.
    pub fn refresh_certificates(mut self, refresh: Refresh) -> Self {
        self.refresh = Some(refresh);
        self
    }

    /// Sets the time that an attempt may take. The default is 20 seconds. The setting belongs to
    /// the default transport, so it can't be combined with [`Builder::transport`].
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sends requests over this transport, which several clients may share. If servers ask for a
    /// certificate, the transport must present this merchant's; see [`Transport::has_certificate`].
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Sets what happens if required fields are missing: [`Check::Report`] unless set.
    pub fn check_required(mut self, check: Check) -> Self {
        self.check = check;
        self
    }

    /// Sets what happens if documented fields of a response or a notification can't be read:
    /// [`Decode::Careful`] unless set.
    pub fn decode(mut self, decode: Decode) -> Self {
        self.decode = decode;
        self
    }

    /// Takes the time, in seconds since 1970, from this function. For tests.
    pub fn clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Takes nonces from this function. For tests. Each nonce must have 32 letters and digits and
    /// must not repeat.
    pub fn nonce(mut self, nonce: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.nonce = Some(Arc::new(nonce));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// [`Error::Configuration`] if a setting is missing or invalid, or is the merchant's where
    /// WeChat Pay's is expected.
    pub fn build(self) -> Result<Client, Error> {
        let certificate = self.merchant_certificate.as_ref();
        let connections = match self.transport {
            Some(transport) => Connections::given(transport, self.timeout)?,
            None => Connections::new(self.connections, self.timeout, certificate)?,
        };
        let private_key = match (self.private_key, self.private_key_file) {
            (None, Some(path)) => Some(crypto::read_file(&path)?),
            (key, _) => key,
        };
        let signer: Option<Arc<dyn Signer>> = match (self.signer, self.merchant_certificate, private_key) {
            (Some(signer), _, _) => Some(signer),
            (None, Some(own), _) => Some(Arc::new(LocalSigner::new(own.serial, own.key))),
            (None, None, None) if self.api_v2_key.is_some() => None,
            (None, None, key) => {
                let key = PrivateKey::from_pem(&needed(key, "private_key")?)?;
                let serial = needed(self.certificate_serial, "certificate_serial")?;
                Some(Arc::new(LocalSigner::new(serial, key)))
            }
        };
        let identity = match (self.mchid, self.brand_id) {
            (Some(id), None) => Identity::Merchant(id),
            (None, Some(id)) => Identity::Brand(id),
            (None, None) => return Err(Error::configuration("`mchid` is not set")),
            (Some(_), Some(_)) => {
                return Err(Error::configuration(
                    "`mchid` and `brand_id` are both set: a client signs with the keys of one of them; make a client of each, \
                     the second by `for_brand` or `for_merchant`",
                ));
            }
        };
        if identity.mchid().is_none() && (self.api_v2_key.is_some() || self.v2_public_key.is_some()) {
            return Err(Error::configuration(
                "API v2 is for merchants: a brand has neither `api_v2_key` nor `v2_public_key`",
            ));
        }
        if self.refresh.is_some() && identity.mchid().is_none() {
            return Err(Error::configuration(
                "platform certificates are downloaded by merchants: set the brand's `public_key` in place of `refresh_certificates`",
            ));
        }
        let public_keys = self.public_keys.iter().map(|(id, pem)| TrustedKey::from_public_key(id, pem));
        let certificates = self.certificates.iter().map(|pem| TrustedKey::from_certificate(pem));
        let own = public_keys.chain(certificates).map(|key| key.map(|key| key.owned_by(&identity)));
        let own = own.collect::<Result<Vec<_>, _>>()?;
        let trust = self.trust;
        if let Some(signer) = &signer {
            Snapshot::of(&own).refuse_merchant(signer.serial(), signer.public_key())?;
            let trusted = trust.snapshot();
            trusted.refuse_merchant(signer.serial(), signer.public_key())?;
            let untrusting = own.is_empty() && trusted.of_owner(&identity).next().is_none() && self.refresh.is_none();
            if untrusting && self.api_v2_key.is_none() {
                let text = "no key of WeChat Pay's is trusted: set `public_key` or `platform_certificate`, or `refresh_certificates`";
                return Err(Error::configuration(text));
            }
        }
        let v2_key = self.v2_public_key.map(|pem| EncryptionKey::from_pem(&pem, "`v2_public_key`")).transpose()?;
        let api_v3_key = self.api_v3_key.map(|key| ApiV3Key::new(&key)).transpose()?.map(Arc::new);
        let context = Context {
            identity,
            signer,
            api_v3_key,
            api_v2_key: self.api_v2_key,
            v2_sign_type: self.v2_sign_type,
            trust: trust.clone(),
            clock: self.clock.unwrap_or_else(|| Arc::new(system_clock)),
            nonce: self.nonce.unwrap_or_else(|| Arc::new(crypto::nonce)),
        };
        let account = Arc::new(Account {
            context,
            v2_key: v2_key.into(),
            connections,
            base_url: self.base_url,
            failover: self.failover,
            retry: self.retry,
            check: self.check,
            decode: self.decode,
        });
        let refresher = self.refresh.map(|refresh| Refresher::new(account.clone(), refresh)).transpose()?;
        // Others may share the trust store: change it only once nothing else can fail.
        trust.add(own)?;
        Ok(Client::new(account, refresher))
    }

    /// Copies every setting that doesn't belong to the merchant or brand.
    fn sharing(account: &Account) -> Self {
        // Destructured without `..`, so that a new setting doesn't compile until it is copied here,
        // or listed as the account's own.
        let Account { context, v2_key: _, connections, base_url, failover, retry, check, decode } = account.clone();
        let Context { identity: _, signer: _, api_v3_key: _, api_v2_key: _, v2_sign_type, trust, clock, nonce } =
            context;
        Self {
            v2_sign_type,
            trust,
            connections: Some(connections),
            base_url,
            failover,
            retry,
            check,
            decode,
            clock: Some(clock),
            nonce: Some(nonce),
            ..Self::default()
        }
    }
}

fn needed<T>(value: Option<T>, name: &str) -> Result<T, Error> {
    value.ok_or_else(|| Error::configuration(format!("`{name}` is not set")))
}

impl Client {
    /// Begins the construction of a client.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns a builder for a client of another merchant, which shares this client's connections,
    /// trusted keys and options. Set anew what belongs to a merchant alone: keys, serial number,
    /// and whether platform certificates are downloaded.
    ///
    /// A merchant with a certificate gets its own connections, because a TLS connection presents
    /// only one certificate. If the first client was given a transport, it stays shared, but calls
    /// that need a certificate are rejected: set a [`Builder::transport`] that presents this
    /// merchant's.
    ///
    /// ```no_run
    /// # use wechatpay_client::{Client, Error};
    /// # fn example(first: Client, key: String, public_key: String) -> Result<(), Error> {
    /// let second = first
    ///     .for_merchant("1900009192")
    ///     .private_key(key)
    ///     .certificate_serial("5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
    ///     .public_key("PUB_KEY_ID_0119000091922026112100000001", public_key)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn for_merchant(&self, mchid: impl Into<String>) -> Builder {
        Builder::sharing(self.account()).mchid(mchid)
    }

    /// Like [`Client::for_merchant`], for a brand. A brand has its own keys, makes the calls to
    /// paths below `/brand/`, and receives the notifications that are encrypted under its APIv3
    /// key.
    ///
    /// ```no_run
    /// # use wechatpay_client::{Client, Error};
    /// # fn example(merchant: Client, key: String, public_key: String) -> Result<(), Error> {
    /// let brand = merchant
    ///     .for_brand("40882")
    ///     .private_key(key)
    ///     .certificate_serial("5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
    ///     .public_key("PUB_KEY_ID_0000408822026112100000000000000001", public_key)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn for_brand(&self, brand_id: impl Into<String>) -> Builder {
        Builder::sharing(self.account()).brand_id(brand_id)
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Builder(…)")
    }
}
