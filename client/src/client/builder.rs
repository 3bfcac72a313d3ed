//! Builds a client, and checks everything that can be checked before the first call.

use super::account::Account;
use super::connections::Connections;
use super::handle::Client;
use super::refresher::{Refresh, Refresher};
use super::retry::Retry;
use super::settings::{self, Problems};
use crate::crypto::{
    self, ApiV3Key, EncryptionKey, Identity, LocalSigner, MerchantCertificate, PrivateKey, Scheme, SignType, Signer,
};
use crate::crypto::{Snapshot, TrustStore, TrustedKey};
use crate::error::Error;
use crate::protocol::v3::NO_BRANDS;
use crate::protocol::{Clock, Context, NonceSource, system_clock};
use crate::transport::Transport;
use crate::types::{Check, Decode};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use zeroize::Zeroizing;

/// Settings of a [`Client`] under construction. Nothing is checked before [`Builder::build`], which
/// names all wrong settings at once. `Debug` shows no setting.
///
/// Blanks and quotes around numbers, ids and URLs are ignored. Keys and certificates are read from
/// PEM, even if an environment variable, YAML or JSON has changed its line ends. Base64 without the
/// lines BEGIN and END is also accepted.
#[derive(Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder {
    mchid: Option<String>,
    brand_id: Option<String>,
    private_key: Option<Zeroizing<String>>,
    private_key_file: Option<PathBuf>,
    merchant_certificate: Option<MerchantCertificate>,
    certificate_serial: Option<String>,
    signer: Option<Arc<dyn Signer>>,
    decryption: Vec<Arc<PrivateKey>>,
    api_v3_key: Option<Zeroizing<String>>,
    api_v2_key: Option<Zeroizing<String>>,
    v2_sign_type: SignType,
    v2_public_key: Option<String>,
    trust: TrustStore,
    migrating: bool,
    public_keys: Vec<(String, Pem)>,
    certificates: Vec<Pem>,
    refresh: Option<Refresh>,
    base_url: Option<String>,
    sandbox: bool,
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

/// A public key or certificate of WeChat Pay.
enum Pem {
    Text(String),
    File(PathBuf),
}

impl Pem {
    /// Reads the key. An error names the file.
    fn read(&self, read: impl Fn(&str) -> Result<TrustedKey, Error>) -> Result<TrustedKey, Error> {
        match self {
            Self::Text(text) => read(text),
            Self::File(path) => crypto::in_file(path, read(&crypto::read_file(path)?)),
        }
    }
}

impl Builder {
    /// Sets the merchant's number. A partner that makes calls for its sub-merchants sets its own
    /// number. A client signs as a merchant or as a brand, never as both.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// Sets the brand's number, in place of [`Builder::mchid`]. The keys and the serial number must
    /// then be the brand's own, and the client can only make calls to paths below `/brand/`. See
    /// [`Client::for_brand`].
    pub fn brand_id(mut self, id: impl Into<String>) -> Self {
        self.brand_id = Some(id.into());
        self
    }

    /// Sets the merchant's private key, `apiclient_key.pem`: PEM text, PKCS#8 or PKCS#1. The client
    /// signs with SM2 if this is an SM2 key (feature `sm`), and otherwise with RSA.
    pub fn private_key(mut self, pem: impl Into<String>) -> Self {
        self.private_key = Some(Zeroizing::new(pem.into()));
        self
    }

    /// Like [`Builder::private_key`], but reads the key from a file, PEM or DER.
    pub fn private_key_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.private_key_file = Some(path.into());
        self
    }

    /// Sets the merchant's certificate with its private key, in place of [`Builder::private_key`]
    /// and [`Builder::certificate_serial`]; if these are set as well, they must match. The default
    /// transport presents the certificate to servers that ask for one, for example for v2 refunds.
    /// It can't present a certificate with an SM2 key.
    pub fn merchant_certificate(mut self, certificate: MerchantCertificate) -> Self {
        self.merchant_certificate = Some(certificate);
        self
    }

    /// Sets the serial number of the merchant's certificate, `apiclient_cert.pem`, in hex. The
    /// forms that OpenSSL prints, with colons, `0x` or leading zeros, are also accepted.
    pub fn certificate_serial(mut self, serial: impl Into<String>) -> Self {
        self.certificate_serial = Some(serial.into());
        self
    }

    /// Signs with this signer, for example in an HSM or a key service, in place of
    /// [`Builder::private_key`] and [`Builder::certificate_serial`].
    pub fn signer(mut self, signer: Arc<dyn Signer>) -> Self {
        self.signer = Some(signer);
        self
    }

    /// Adds another private key of the merchant, which is used only to decrypt. Fields of a
    /// response may still be encrypted under the key of the merchant's previous certificate, or of
    /// its certificate for the other scheme (RSA or SM2). May be called more than once.
    pub fn decryption_key(mut self, key: PrivateKey) -> Self {
        self.decryption.push(Arc::new(key));
        self
    }

    /// Sets the APIv3 key, 32 bytes. It is needed for [`Builder::refresh_certificates`] and for
    /// responses with fields that are encrypted under this key.
    pub fn api_v3_key(mut self, key: impl Into<String>) -> Self {
        self.api_v3_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Sets the v2 key, for v2 calls. A client that has this key and makes only v2 calls needs
    /// neither a private key nor a trusted key.
    pub fn api_v2_key(mut self, key: impl Into<String>) -> Self {
        self.api_v2_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Sets the signature algorithm for v2 requests that allow both MD5 and HMAC-SHA256 and don't
    /// set `sign_type`. The default is MD5. Requests without the field `sign_type` are always
    /// signed with MD5, and requests that require HMAC-SHA256 are always signed with HMAC-SHA256.
    pub fn v2_sign_type(mut self, kind: SignType) -> Self {
        self.v2_sign_type = kind;
        self
    }

    /// Sets the RSA key that v2's `/risk/getpublickey` returns, as PEM. v2 calls with encrypted
    /// fields, such as a bank account, need this key. If it is not set, the client requests it
    /// before the first such call. That request needs the merchant's certificate.
    pub fn v2_public_key(mut self, pem: impl Into<String>) -> Self {
        self.v2_public_key = Some(pem.into());
        self
    }

    /// Trusts WeChat Pay's public key with this id (`PUB_KEY_ID_…`). May be called more than once,
    /// and combined with certificates.
    pub fn public_key(mut self, id: impl Into<String>, pem: impl Into<String>) -> Self {
        self.public_keys.push((id.into(), Pem::Text(pem.into())));
        self
    }

    /// Like [`Builder::public_key`], but reads the key from a file, PEM or DER.
    pub fn public_key_file(mut self, id: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        self.public_keys.push((id.into(), Pem::File(path.into())));
        self
    }

    /// Trusts a platform certificate. May be called more than once, and combined with public keys.
    pub fn platform_certificate(mut self, pem: impl Into<String>) -> Self {
        self.certificates.push(Pem::Text(pem.into()));
        self
    }

    /// Like [`Builder::platform_certificate`], but reads the certificate from a file, PEM or DER.
    pub fn platform_certificate_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.certificates.push(Pem::File(path.into()));
        self
    }

    /// Trusts the keys in `trust`, including those added later. [`Builder::public_key`] and
    /// [`Builder::platform_certificate`] add their keys to it.
    pub fn trust(mut self, trust: &TrustStore) -> Self {
        self.trust = trust.clone();
        self
    }

    /// Accepts responses whose scheme (RSA or SM2) differs from the scheme of the requests. Use
    /// this setting while the merchant changes from one scheme to the other, and set WeChat Pay's
    /// keys for both schemes. Without this setting, such a response fails with
    /// [`VerificationFailure::OtherScheme`](crate::error::VerificationFailure::OtherScheme), and
    /// [`Builder::build`] rejects WeChat Pay's keys for the other scheme.
    ///
    /// Requests are always signed with the scheme of the private key. To change the scheme:
    /// 1. Use a client with the old key and this setting.
    /// 2. Use a client with the new key, this setting, and the old key as
    ///    [`Builder::decryption_key`]. It may share the trusted keys, as in the example below.
    /// 3. Use a client with the new key alone, and call [`TrustStore::remove`] for the keys of the old
    ///    scheme, because receivers of notifications accept every trusted key.
    ///
    /// Clients that are derived from this one don't inherit this setting.
    ///
    /// ```no_run
    /// # use wechatpay_client::{Client, Error};
    /// # fn example(rsa: Client, key: String, certificate: String) -> Result<Client, Error> {
    /// let sm = rsa
    ///     .for_merchant("1900009191")
    ///     .private_key(key)
    ///     .certificate_serial("157056765AB5A9EEE5D363D0329039A254D5EF49")
    ///     .platform_certificate(certificate)
    ///     .migrating()
    ///     .build()?;
    /// # Ok(sm)
    /// # }
    /// ```
    #[cfg(feature = "sm")]
    pub fn migrating(mut self) -> Self {
        self.migrating = true;
        self
    }

    /// Sends all requests to this scheme and host instead of WeChat Pay's, for example to a test
    /// server at `https://localhost:8443`. Path prefixes of WeChat Pay's hosts are kept. If this URL
    /// has a path, that path comes before these prefixes and is part of the signed path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets whether the keys of a sandbox on another machine are accepted. By default, a sandbox's
    /// keys are refused unless [`Builder::base_url`] is an address of this machine.
    pub fn sandbox(mut self, is_sandbox: bool) -> Self {
        self.sandbox = is_sandbox;
        self
    }

    /// Sets the fallback hosts for the main host, in order of preference, such as
    /// `https://api2.wechatpay.cn`. A request goes to the next host if nothing of it was sent, or
    /// if its outcome is unknown and it may be retried; see [`Retry`]. An empty list turns failover
    /// off. The default is WeChat Pay's fallback hosts, `api2.mch.weixin.qq.com` and
    /// `api2.wechatpay.cn`, or none if [`Builder::base_url`] is set.
    pub fn failover<S: Into<String>>(mut self, hosts: impl IntoIterator<Item = S>) -> Self {
        self.failover = Some(hosts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets how often idempotent calls are retried. By default a call is sent three times at most.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Downloads WeChat Pay's platform certificates and trusts them. They are encrypted, so this
    /// needs [`Builder::api_v3_key`]. The client downloads them before the first call if it trusts
    /// no key yet, and whenever a response is signed under an unknown certificate.
    /// [`Refresher::run`] also downloads them periodically.
    pub fn refresh_certificates(mut self, refresh: Refresh) -> Self {
        self.refresh = Some(refresh);
        self
    }

    /// Sets how long an attempt may take. The default is 20 seconds. The setting belongs to the
    /// default transport, so it can't be combined with [`Builder::transport`].
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

    /// Sets what happens if required fields are missing. The default is [`Check::Report`].
    pub fn check_required(mut self, check: Check) -> Self {
        self.check = check;
        self
    }

    /// Sets what happens if documented fields of a response or a notification can't be read. The
    /// default is [`Decode::Careful`].
    pub fn decode(mut self, decode: Decode) -> Self {
        self.decode = decode;
        self
    }

    /// Sets a function that returns the time, in seconds since 1970. For tests.
    pub fn clock(mut self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Sets a function that returns nonces. For tests. Each nonce must have 32 letters and digits
    /// and must not repeat.
    pub fn nonce(mut self, nonce: impl Fn() -> String + Send + Sync + 'static) -> Self {
        self.nonce = Some(Arc::new(nonce));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// [`Error::Configuration`] if a setting is missing or invalid, contradicts another one, or is
    /// a key of the merchant where a key of WeChat Pay is expected. The error names every such
    /// setting, one per line, and shows no secret.
    pub fn build(mut self) -> Result<Client, Error> {
        let mut problems = Problems::default();
        let found = &mut problems;
        let connections = self.take_connections(found);
        let signer = self.take_signer(found);
        let identity = self.take_identity(found);
        let scheme = signer.as_ref().map(|signer| signer.scheme());
        if identity.as_ref().zip(scheme).is_some_and(|(identity, scheme)| scheme.type_of(identity).is_none()) {
            found.add(NO_BRANDS);
        }
        let own = self.take_trusted_keys(found, identity.as_ref());
        self.check_schemes(found, &own, scheme);
        let base_url = self.base_url.take().and_then(|url| found.read("base_url", settings::url(&url)));
        let is_sandbox = self.sandbox || base_url.as_deref().is_some_and(settings::is_on_this_machine);
        self.sandbox = is_sandbox;
        self.check_trust(found, &own, signer.as_deref(), identity.as_ref());
        self.check_options(found);
        let v2_key = self.take_v2_public_key(found, signer.as_deref());
        let api_v3_key = self.api_v3_key.take().and_then(|key| found.check("api_v3_key", ApiV3Key::new(&key)));
        let api_v2_key = self.api_v2_key.take().and_then(|key| found.read("api_v2_key", settings::v2_key(&key)));
        let failover = self.take_failover(found);
        problems.finish()?;
        let (Some(connections), Some(identity)) = (connections, identity) else {
            return Err(Error::configuration("the settings could not be read"));
        };
        let context = Context {
            identity,
            signer,
            decryption: self.decryption,
            api_v3_key: api_v3_key.map(Arc::new),
            api_v2_key,
            v2_sign_type: self.v2_sign_type,
            trust: self.trust.clone(),
            migrating: self.migrating,
            clock: self.clock.unwrap_or_else(|| Arc::new(system_clock)),
            nonce: self.nonce.unwrap_or_else(|| Arc::new(crypto::nonce)),
        };
        let account = Arc::new(Account {
            context,
            v2_key: v2_key.into(),
            connections,
            base_url,
            failover,
            retry: self.retry,
            check: self.check,
            decode: self.decode,
        });
        let refresher = self.refresh.map(|refresh| Refresher::new(account.clone(), refresh)).transpose()?;
        // Other clients may share the trust store, so it is changed only when nothing else can
        // fail.
        if is_sandbox {
            self.trust.allow_sandbox();
        }
        self.trust.add(own)?;
        Ok(Client::new(account, refresher))
    }

    fn take_connections(&mut self, problems: &mut Problems) -> Option<Connections> {
        if self.timeout.is_some_and(|timeout| timeout.is_zero()) {
            problems.add("`timeout` is zero, so every call would fail: leave it out for the default of 20 seconds");
        }
        problems.keep(match self.transport.take() {
            Some(transport) => Connections::given(transport, self.timeout),
            None => Connections::new(self.connections.take(), self.timeout, self.merchant_certificate.as_ref()),
        })
    }

    fn take_identity(&mut self, problems: &mut Problems) -> Option<Identity> {
        let v2 = self.api_v2_key.is_some() || self.v2_public_key.is_some();
        if self.mchid.is_none() && self.brand_id.is_some() {
            if v2 {
                problems.add("API v2 is for merchants only: leave out `api_v2_key` and `v2_public_key` for a brand");
            }
            if self.refresh.is_some() {
                problems.add(
                    "only merchants can download platform certificates: for a brand, set `public_key` in place of `refresh_certificates`",
                );
            }
        }
        match (self.mchid.take(), self.brand_id.take()) {
            (Some(id), None) => problems.read("mchid", settings::number(&id)).map(Identity::Merchant),
            (None, Some(id)) => problems.read("brand_id", settings::number(&id)).map(Identity::Brand),
            (None, None) => {
                problems.missing("mchid", "set it to the merchant's number, such as 1900009191, or set `brand_id`");
                None
            }
            (Some(_), Some(_)) => {
                problems.add(
                    "`mchid` and `brand_id` are both set: a client signs with the keys of one of them; build a client for \
                     each, the second with `for_brand` or `for_merchant`",
                );
                None
            }
        }
    }

    /// Returns the signer; `None` if a setting is wrong, or if the client makes only v2 calls.
    fn take_signer(&mut self, problems: &mut Problems) -> Option<Arc<dyn Signer>> {
        let serial_set = self.certificate_serial.is_some();
        let serial = self.take_serial(problems);
        let key_set = self.private_key.is_some() || self.private_key_file.is_some();
        let key = self.take_private_key(problems);
        if let Some(signer) = self.signer.take() {
            if key_set {
                problems.add("`signer` and `private_key` are both set: leave out the one that should not sign");
            }
            self.check_signer(problems, signer.serial(), serial.as_deref());
            return Some(signer);
        }
        if let Some(own) = self.merchant_certificate.take() {
            if serial.is_some_and(|serial| serial != own.serial) {
                problems.add(format!(
                    "`certificate_serial` is not the serial number of `merchant_certificate`, {}: leave it out",
                    own.serial
                ));
            }
            if key.is_some_and(|key| key.public_der() != own.key.public_der()) {
                problems.add("`private_key` is not the key of `merchant_certificate`: leave it out");
            }
            return Some(Arc::new(LocalSigner::new(own.serial, own.key)));
        }
        if !key_set && self.api_v2_key.is_some() && self.refresh.is_none() {
            return None;
        }
        if !key_set {
            problems.missing(
                "private_key",
                "set it to the text of apiclient_key.pem, or set `private_key_file` or `merchant_certificate`",
            );
        }
        if !serial_set {
            problems.missing("certificate_serial", "set it to the serial number of apiclient_cert.pem, 40 hex digits");
        }
        Some(Arc::new(LocalSigner::new(serial?, key?)))
    }

    fn take_serial(&mut self, problems: &mut Problems) -> Option<String> {
        let text = self.certificate_serial.take()?;
        for (name, key) in [("api_v3_key", &self.api_v3_key), ("api_v2_key", &self.api_v2_key)] {
            // A key of 32 hex digits would be accepted as a serial number, and then be sent with
            // every request.
            if key.as_ref().is_some_and(|key| **key == text) {
                problems.add(format!(
                    "`certificate_serial` is the same as `{name}`: set it to the serial number of apiclient_cert.pem"
                ));
            }
        }
        problems.read("certificate_serial", settings::serial(&text))
    }

    /// Checks that the signer has a valid serial number, and that the other settings agree with it.
    fn check_signer(&self, problems: &mut Problems, own: &str, set: Option<&str>) {
        let own = settings::serial(own).map_err(|why| format!("has a `serial()` that {why}"));
        let Some(own) = problems.read("signer", own) else {
            return;
        };
        if set.is_some_and(|set| set != own) {
            problems.add("`certificate_serial` is not the serial number of `signer`: leave it out");
        }
        if self.merchant_certificate.as_ref().is_some_and(|certificate| certificate.serial != own) {
            problems.add("`merchant_certificate` and `signer` have different serial numbers: they must belong to one certificate");
        }
    }

    fn take_private_key(&mut self, problems: &mut Problems) -> Option<PrivateKey> {
        if self.private_key.is_some() && self.private_key_file.is_some() {
            problems.add("`private_key` and `private_key_file` are both set: leave one of them out");
        }
        let text = self.private_key.take().map(|pem| problems.check("private_key", PrivateKey::from_pem(&pem)));
        let file = self.private_key_file.take();
        let file = file.map(|path| problems.check("private_key_file", PrivateKey::from_file(path)));
        text.or(file).flatten()
    }

    /// Returns the keys of WeChat Pay that were set, with this client's account as their owner.
    fn take_trusted_keys(&mut self, problems: &mut Problems, identity: Option<&Identity>) -> Vec<Arc<TrustedKey>> {
        let mut own = Vec::new();
        for (id, pem) in &self.public_keys {
            own.extend(problems.check("public_key", pem.read(|pem| TrustedKey::from_public_key(id, pem))));
        }
        for pem in &self.certificates {
            own.extend(problems.check("platform_certificate", pem.read(TrustedKey::from_certificate)));
        }
        // Without an identity, no client is built.
        own.into_iter().filter_map(|key| Some(key.owned_by(identity?))).collect()
    }

    /// Checks that keys of WeChat Pay are known or will be downloaded, and that none of them is the
    /// merchant's own.
    fn check_trust(
        &self,
        problems: &mut Problems,
        own: &[Arc<TrustedKey>],
        signer: Option<&dyn Signer>,
        identity: Option<&Identity>,
    ) {
        let mut trusted = self.trust.snapshot();
        if self.sandbox {
            trusted = Arc::new(trusted.allowing_sandbox());
        } else if let Some(identity) = identity {
            problems.check("trust", trusted.refuse_sandbox(identity));
        }
        if let Some(signer) = signer {
            let refuse = |keys: &Snapshot| keys.refuse_merchant(identity, signer.serial(), signer.public_key());
            problems.keep(refuse(&Snapshot::of(own)).and_then(|()| refuse(&trusted)));
        }
        problems.check("trust", trusted.with(own.to_vec()));
        if self.refresh.is_some() || self.api_v2_key.is_some() {
            return;
        }
        let scheme = signer.map_or(Scheme::Rsa, Signer::scheme);
        let is_set = !self.public_keys.is_empty() || !self.certificates.is_empty();
        let is_known = identity.is_some_and(|identity| trusted.of_owner(identity).any(|key| key.scheme() == scheme));
        // A problem was added for each key of the other scheme, unless both schemes are accepted.
        let is_usable = |key: &Arc<TrustedKey>| !self.migrating || key.scheme() == scheme;
        if !is_known && (!is_set || !own.is_empty() && !own.iter().any(is_usable)) {
            problems.add(match scheme.has_public_keys() {
                true => {
                    "no key of WeChat Pay is trusted: set `public_key` or `platform_certificate`, or `refresh_certificates`"
                }
                false => {
                    "no SM2 certificate of WeChat Pay is trusted: set `platform_certificate`, or `refresh_certificates`"
                }
            });
        }
    }

    /// Checks that WeChat Pay's keys can verify the responses to requests of this scheme.
    fn check_schemes(&self, problems: &mut Problems, own: &[Arc<TrustedKey>], scheme: Option<Scheme>) {
        let Some(scheme) = scheme.filter(|_| !self.migrating) else {
            return;
        };
        for key in own.iter().filter(|key| key.scheme() != scheme) {
            let setting = if key.is_public_key() { "public_key" } else { "platform_certificate" };
            let (found, expected) = (key.scheme().algorithm_type(), scheme.algorithm_type());
            let hint = match scheme.has_public_keys() {
                true => "",
                false => ", for which WeChat Pay has certificates only",
            };
            problems.add(format!(
                "`{setting}` {} is for {found}, but the private key is for {expected}{hint}: set WeChat Pay's {expected} certificate, or \
                 set `migrating` to accept both while the merchant changes its keys",
                key.id
            ));
        }
    }

    fn check_options(&self, problems: &mut Problems) {
        if self.refresh.is_some() && self.api_v3_key.is_none() {
            problems.missing("api_v3_key", "`refresh_certificates` needs it to decrypt the certificates");
        }
        if let Some(why) = self.refresh.as_ref().and_then(Refresh::unfit) {
            problems.add(format!("`refresh_certificates`: {why}"));
        }
        if let Some(why) = self.retry.unfit() {
            problems.add(format!("`retry`: {why}"));
        }
    }

    fn take_v2_public_key(&mut self, problems: &mut Problems, signer: Option<&dyn Signer>) -> Option<EncryptionKey> {
        const WHAT: &str = "`v2_public_key`";
        let spki = problems.keep(crypto::read_public_key(&self.v2_public_key.take()?, WHAT))?;
        if signer.and_then(|signer| signer.public_key()) == Some(&spki) {
            problems.add(format!(
                "{WHAT} is the merchant's own key: set it to WeChat Pay's key, which /risk/getpublickey returns"
            ));
        }
        problems.keep(EncryptionKey::from_rsa(&spki, WHAT))
    }

    fn take_failover(&mut self, problems: &mut Problems) -> Option<Vec<String>> {
        let hosts = self.failover.take()?;
        Some(hosts.iter().filter_map(|host| problems.read("failover", settings::url(host))).collect())
    }

    /// Copies every setting that doesn't belong to the merchant or brand.
    fn sharing(account: &Account) -> Self {
        // Destructured without `..`, so that the compiler rejects a new setting until it is either
        // copied here or listed as the account's own.
        let Account { context, v2_key: _, connections, base_url, failover, retry, check, decode } = account.clone();
        let Context {
            identity: _,
            signer: _,
            decryption: _,
            api_v3_key: _,
            api_v2_key: _,
            v2_sign_type,
            trust,
            migrating: _,
            clock,
            nonce,
        } = context;
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

impl Client {
    /// Returns a builder for a client.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns a builder for another merchant's client. That client shares this client's
    /// connections, trusted keys and options. Settings that belong to one merchant must be set
    /// again: keys, serial number, and whether platform certificates are downloaded.
    ///
    /// A merchant with a certificate gets its own connections, because a TLS connection presents
    /// only one certificate. If the first client was given a transport, the transport stays shared,
    /// but calls that need a certificate are rejected. For such calls, set a [`Builder::transport`]
    /// that presents this merchant's certificate.
    ///
    /// ```no_run
    /// # use wechatpay_client::{Client, Error};
    /// # fn example(first: Client, key: String, public_key: String) -> Result<(), Error> {
    /// let second = first
    ///     .for_merchant("1900009192")
    ///     .private_key(key)
    ///     .certificate_serial("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
    ///     .public_key("PUB_KEY_ID_0119000091922026112100000001", public_key)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn for_merchant(&self, mchid: impl Into<String>) -> Builder {
        Builder::sharing(self.account()).mchid(mchid)
    }

    /// Like [`Client::for_merchant`], but for a brand. A brand has its own keys, makes the calls to
    /// paths below `/brand/`, and receives the notifications that are encrypted under its APIv3
    /// key.
    ///
    /// ```no_run
    /// # use wechatpay_client::{Client, Error};
    /// # fn example(merchant: Client, key: String, public_key: String) -> Result<(), Error> {
    /// let brand = merchant
    ///     .for_brand("40882")
    ///     .private_key(key)
    ///     .certificate_serial("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
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
