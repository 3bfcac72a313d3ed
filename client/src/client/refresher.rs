//! Downloads WeChat Pay's platform certificates, and decides when a download is due.

use super::account::Account;
use super::call::Origin;
use crate::codegen::{Descriptor, FieldEncoding};
use crate::crypto::{Scheme, Snapshot, TrustedKey};
use crate::error::{DecodeError, Error, VerificationFailure};
use crate::protocol::v3::{accept, header, named_scheme, serial};
use crate::protocol::{Context, FieldDecoder, is_wechatpay, meta, not_verified};
use crate::types::Method;
use bytes::Bytes;
use futures_util::future::{FutureExt, WeakShared};
use http::{HeaderMap, Response};
use serde_json::Value;
use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How often platform certificates are downloaded; see
/// [`Builder::refresh_certificates`](crate::Builder::refresh_certificates).
#[derive(Clone)]
#[must_use = "pass it to `Builder::refresh_certificates`"]
pub struct Refresh {
    every: Duration,
    pause: Duration,
    on_error: Arc<dyn Fn(&Error) + Send + Sync>,
}

impl Default for Refresh {
    /// Downloads every 12 hours if [`Refresher::run`] is spawned, and at most once every 10 seconds
    /// if responses require it. Errors are not reported.
    fn default() -> Self {
        Self { every: Duration::from_secs(12 * 3600), pause: Duration::from_secs(10), on_error: Arc::new(|_| ()) }
    }
}

impl Refresh {
    /// Sets the time between two downloads of [`Refresher::run`].
    pub fn every(mut self, every: Duration) -> Self {
        self.every = every;
        self
    }

    /// Sets the shortest time between two downloads, so that notifications with invented serial
    /// numbers can't cause one download after another. The pause doubles with each consecutive
    /// failure, up to a minute, or up to its initial length if that is longer. While WeChat Pay's
    /// responses can't be verified, the pause is at most a minute.
    pub fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    /// Sets a function that is called with the error of each failed download. Calls continue with
    /// the keys that are already trusted.
    pub fn on_error(mut self, hook: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        self.on_error = Arc::new(hook);
        self
    }

    /// Returns what is wrong with these settings, if anything is.
    pub(super) fn unfit(&self) -> Option<&'static str> {
        self.every.is_zero().then_some("`every` is zero, so the certificates would be downloaded without end")
    }
}

impl fmt::Debug for Refresh {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Refresh").field("every", &self.every).field("pause", &self.pause).finish_non_exhaustive()
    }
}

/// Downloads the platform certificates of one merchant into its client's
/// [`TrustStore`](crate::TrustStore). Clones share everything.
///
/// The client uses the refresher automatically: before the first call if no key is trusted yet, and
/// when a response is signed under an unknown serial number. That response is verified after the
/// download. However many calls wait for certificates, there is only one download at a time.
///
/// A list of certificates is accepted if a trusted key signed it. On the first download, and after
/// WeChat Pay changed its certificate, the signer is unknown. The APIv3 key then proves the list:
/// the certificates are encrypted under this key, which only WeChat Pay and the merchant have. In
/// that case, all of these must be true:
/// - the list came over TLS from a host of WeChat Pay, or from
///   [`Builder::base_url`](crate::Builder::base_url);
/// - the signer's certificate is in the list, and has not expired;
/// - the signer's certificate becomes valid later than every certificate of its scheme (RSA or SM2)
///   that this merchant trusts or has ever trusted. So nobody who has got hold of an old key, or of
///   the key of a removed certificate, can make it trusted again by signing a recorded list.
///
/// Old certificates stay trusted until they expire. If a merchant has only public keys, WeChat Pay
/// responds that there are no certificates, which is not an error.
///
/// ```no_run
/// use wechatpay_client::{Client, Refresh};
///
/// # async fn example(private_key: String) -> Result<(), wechatpay_client::Error> {
/// let client = Client::builder()
///     .mchid("1900009191")
///     .private_key(private_key)
///     .certificate_serial("3775B6A45ACD588826D15E583A95F5DD12345678")
///     .api_v3_key("0123456789abcdefghijklmnopqrstuv")
///     .refresh_certificates(Refresh::default().on_error(|error| eprintln!("certificates: {error}")))
///     .build()?;
/// // While this task runs, calls neither wait nor fail when WeChat Pay changes its certificate.
/// if let Some(refresher) = client.refresher().cloned() {
///     tokio::spawn(async move { refresher.run().await });
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Refresher(Arc<Inner>);

struct Inner {
    account: Arc<Account>,
    options: Refresh,
    state: Mutex<State>,
    /// Set by a response with an unknown signer, and cleared by the next verified response.
    blind: AtomicBool,
}

#[derive(Default)]
struct State {
    /// The running download. The reference is weak, so that the download is dropped when nobody
    /// waits for it any more, instead of being resumed hours later.
    running: Option<WeakShared<Turn>>,
    /// How and when the last download ended.
    last: Option<(Downloaded, Instant)>,
    /// How many downloads failed in a row.
    failures: u32,
}

/// How a download ended.
pub(crate) type Downloaded = Result<(), Arc<Error>>;
type Turn = Pin<Box<dyn Future<Output = Downloaded> + Send>>;

impl Refresher {
    pub(super) fn new(account: Arc<Account>, options: Refresh) -> Result<Self, Error> {
        if account.context.api_v3_key.is_none() {
            return Err(Error::configuration(
                "platform certificates are encrypted under the APIv3 key: set `api_v3_key`",
            ));
        }
        account.context.signer()?;
        Ok(Self(Arc::new(Inner { account, options, state: Mutex::default(), blind: AtomicBool::new(false) })))
    }

    /// Downloads the certificates. If a download is running, waits for it instead. If the pause
    /// after the last download isn't over, returns the result of that download.
    ///
    /// # Errors
    /// The error of the download, shared by everyone who waited for it.
    pub async fn refresh(&self) -> Result<(), Arc<Error>> {
        let running = {
            let mut state = self.0.state();
            match (state.running.as_ref().and_then(WeakShared::upgrade), &state.last) {
                (Some(running), _) => running,
                (None, Some((last, _))) if self.0.wait(&state) > Duration::ZERO => return last.clone(),
                _ => {
                    let inner = self.0.clone();
                    let turn: Turn = Box::pin(async move { inner.turn().await });
                    let turn = turn.shared();
                    state.running = turn.downgrade();
                    turn
                }
            }
        };
        running.await
    }

    /// Downloads the certificates if the `headers` of a response or a notification name a key that
    /// is not trusted. Public keys are never downloaded. Returns whether the key is trusted now.
    ///
    /// Call it before [`Receiver::receive`](crate::webhook::Receiver::receive) if the receiver
    /// shares this client's trusted keys. If the key is known, this costs only a lookup.
    pub async fn ensure_trusted(&self, headers: &HeaderMap) -> bool {
        if self.can_help(headers) {
            // The error was passed to the `on_error` hook, and verification will report the unknown
            // key.
            let _ = self.refresh().await;
        }
        serial(headers).is_some_and(|serial| self.0.knows(serial))
    }

    /// Returns whether a download may provide the key that `headers` name: the key is not trusted
    /// yet, and it is not a public key, because these are never downloaded.
    fn can_help(&self, headers: &HeaderMap) -> bool {
        serial(headers).is_some_and(|serial| !self.0.knows(serial) && !serial.starts_with("PUB_KEY_ID_"))
    }

    /// Returns whether a response is signed with a scheme that this client doesn't accept.
    fn is_of_other_scheme(&self, headers: &HeaderMap) -> bool {
        named_scheme(headers).is_some_and(|scheme| self.0.account.context.sender().accepts(scheme).is_err())
    }

    /// Like [`Refresher::ensure_trusted`], for the response to a call. Returns how the download
    /// ended, or `None` if no download could help.
    pub(crate) async fn ensure_response_trusted(&self, headers: &HeaderMap) -> Option<Downloaded> {
        if !self.can_help(headers) || self.is_of_other_scheme(headers) {
            return None;
        }
        self.0.blind.store(true, Relaxed);
        Some(self.refresh().await)
    }

    /// Records that a response to a call was verified.
    pub(crate) fn verified(&self) {
        self.0.blind.store(false, Relaxed);
    }

    /// Keeps the certificates up to date, forever. Spawn it in the runtime that the client's
    /// transport uses, and abort the task when the client is no longer used.
    ///
    /// Spawn it in every program that runs for more than a few hours or only receives
    /// notifications: it downloads the next certificate days before WeChat Pay signs with it.
    /// Without it, the first call whose response has a new signer waits for a download, and fails
    /// if the download fails. If WeChat Pay changes the certificate twice within [`Refresh::pause`],
    /// calls fail until the pause is over. A client with only public keys doesn't need it.
    pub async fn run(&self) -> Infallible {
        loop {
            let outcome = self.refresh().await;
            let wait = if outcome.is_ok() { self.0.options.every } else { self.0.wait(&self.0.state()) };
            self.0.account.connections.transport.sleep(wait).await;
        }
    }
}

/// The longest pause after failures or while no response can be verified, so that recovery takes a
/// minute at most.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Returns the shortest time between the end of one download and the start of the next.
fn pause(options: &Refresh, failures: u32, blind: bool) -> Duration {
    let longest = if blind { LONGEST_PAUSE } else { options.pause.max(LONGEST_PAUSE) };
    options.pause.saturating_mul(1 << failures.min(16)).min(longest)
}

impl Inner {
    /// Returns the time until the next download may start.
    fn wait(&self, state: &State) -> Duration {
        let Some((_, ended)) = &state.last else {
            return Duration::ZERO;
        };
        let blind = self.account.newest_key().is_none() || self.blind.load(Relaxed);
        pause(&self.options, state.failures, blind).saturating_sub(ended.elapsed())
    }

    /// Returns whether signatures under this serial number can be verified.
    fn knows(&self, serial: &str) -> bool {
        let context = &self.account.context;
        context.trust.snapshot().knows(serial, &context.identity, context.now())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn turn(&self) -> Downloaded {
        let outcome = self.download().await.map_err(Arc::new);
        {
            let mut state = self.state();
            state.failures = if outcome.is_ok() { 0 } else { state.failures.saturating_add(1) };
            state.last = Some((outcome.clone(), Instant::now()));
            state.running = None;
        }
        if let Err(error) = &outcome {
            (self.options.on_error)(error);
        }
        outcome
    }

    async fn download(&self) -> Result<(), Error> {
        const DESCRIPTOR: &Descriptor = &Descriptor::new("get_v3_certificates", Method::Get, "");
        let context = &self.account.context;
        let key = self.account.newest_key().map(|key| header(&key.id)).transpose()?;
        let call = self.account.raw_call(DESCRIPTOR.id, Method::Get, &list_of(context), None, key);
        let response = self.account.carry(&call).await?;
        // The trusted keys are read after the download, because a key that was removed in the
        // meantime proves nothing.
        let before = context.trust.snapshot();
        let now = context.now();
        let inside = self.inside(&before, &response).await?;
        let trusted = inside.as_ref().map_or_else(|| before.clone(), |inside| Arc::new(Snapshot::of(inside)));
        match accept(response, &trusted, context.sender(), now, DESCRIPTOR) {
            Ok(accepted) => {
                let certificates = match inside {
                    Some(certificates) => certificates,
                    None => self.certificates(accepted.body()).await.map_err(|error| accepted.undecoded(error))?,
                };
                self.take(certificates, now)
            }
            Err(error) if is_absence(&error) && before.has_public_key(&context.identity, context.scheme()) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Returns the new certificates in a list whose signer is unknown. Only the APIv3 key proves
    /// such a list, so a certificate is new only if it becomes valid later than every certificate
    /// that is or was trusted. Returns `None` if a trusted key must prove the list.
    async fn inside(
        &self,
        before: &Snapshot,
        response: &Response<Bytes>,
    ) -> Result<Option<Vec<Arc<TrustedKey>>>, Error> {
        let Some(Origin(origin)) = response.extensions().get() else {
            return Ok(None);
        };
        let identity = &self.account.context.identity;
        // Only this account's keys count: another account may trust a key with the same id.
        let unknown = serial(response.headers()).is_some_and(|serial| !before.contains(serial, identity));
        let sender = is_wechatpay(origin, self.account.base_url.as_deref());
        if !(unknown && sender && response.status().is_success()) {
            return Ok(None);
        }
        let certificates = self.certificates(response.body()).await;
        let mut certificates = certificates.map_err(|error| {
            let hint = if error.pointer.ends_with(CERTIFICATE) { "; check `api_v3_key`" } else { "" };
            Error::configuration(format!("platform certificates can't be read: {error}{hint}"))
        })?;
        let is_signer =
            |certificate: &Arc<TrustedKey>| serial(response.headers()).is_some_and(|id| certificate.is_named(id));
        let signer_is_inside = certificates.iter().any(is_signer);
        let is_newer =
            |certificate: &TrustedKey| certificate.begin() > before.last_begin(identity, certificate.scheme());
        certificates.retain(|certificate| is_newer(certificate) && !before.is_former(certificate, identity));
        if signer_is_inside && !certificates.iter().any(is_signer) {
            let signer = serial(response.headers()).unwrap_or_default();
            return Err(not_verified(VerificationFailure::OldSigner(signer.to_owned()), meta(response)));
        }
        Ok(Some(certificates))
    }

    fn take(&self, certificates: Vec<Arc<TrustedKey>>, now: i64) -> Result<(), Error> {
        let context = &self.account.context;
        if let Some(signer) = &context.signer {
            Snapshot::of(&certificates).refuse_merchant(None, signer.serial(), signer.public_key())?;
        }
        context.trust.add_downloaded(certificates)?;
        context.trust.forget_ended(now);
        Ok(())
    }

    /// Decrypts and reads the certificates in the list, except certificates of a scheme that this
    /// account doesn't accept. If one certificate can't be read, the whole list is an error.
    async fn certificates(&self, body: &[u8]) -> Result<Vec<Arc<TrustedKey>>, DecodeError> {
        let context = &self.account.context;
        let mut list: Value =
            serde_json::from_slice(body).map_err(|_| DecodeError::at("", "JSON", "something else"))?;
        let items = list["data"].as_array_mut().ok_or_else(|| DecodeError::at("/data", "a list", "something else"))?;
        let mut certificates = Vec::new();
        for (index, item) in items.iter_mut().enumerate() {
            let Some(scheme) = scheme_of(item, context) else {
                continue;
            };
            // Certificates are encrypted under the APIv3 key only.
            let api_v3_key = context.api_v3_key.as_deref();
            let decoder = FieldDecoder { signer: None, api_v3_key, api_v2_key: None, decryption: &[], scheme };
            let table = &[(CERTIFICATE, FieldEncoding::AesGcm)];
            decoder.decode(item, table).await.map_err(|error| error.below(index).below("data"))?;
            let pem = item.pointer(CERTIFICATE).and_then(Value::as_str).unwrap_or_default();
            let certificate = TrustedKey::from_certificate(pem).ok().filter(|key| key.scheme() == scheme);
            let unfit = || {
                let place = format!("/data/{index}{CERTIFICATE}");
                DecodeError::at(&place, "a platform certificate of the same scheme as its cipher", "something else")
            };
            certificates.push(certificate.ok_or_else(unfit)?.owned_by(&context.identity));
        }
        if certificates.is_empty() && !items.is_empty() {
            return Err(DecodeError::at("/data", context.scheme().cipher(), "encrypted with another cipher"));
        }
        Ok(certificates)
    }
}

/// Pointer to the certificate in an item of the list.
const CERTIFICATE: &str = "/encrypt_certificate/ciphertext";

/// Returns the path and query that request the certificates of this account's scheme, or of all
/// schemes while the account is migrating. Without a parameter, WeChat Pay lists RSA certificates.
fn list_of(context: &Context) -> String {
    let path = "/v3/certificates";
    match (context.migrating, context.scheme()) {
        (true, _) => format!("{path}?algorithm_type=ALL"),
        (false, Scheme::Rsa) => path.to_owned(),
        #[cfg(feature = "sm")]
        (false, scheme) => format!("{path}?algorithm_type={}", scheme.algorithm_type()),
    }
}

/// Returns the scheme that an item of the list is encrypted with, or `None` if this account doesn't
/// accept responses of that scheme. If the item names no known cipher, the account's own scheme is
/// assumed.
fn scheme_of(item: &Value, context: &Context) -> Option<Scheme> {
    let named = item.pointer("/encrypt_certificate/algorithm").and_then(Value::as_str);
    let scheme = named.and_then(Scheme::of_cipher).unwrap_or(context.scheme());
    context.sender().accepts(scheme).is_ok().then_some(scheme)
}

/// Returns whether this is WeChat Pay's error for a merchant that has public keys instead of
/// certificates.
fn is_absence(error: &Error) -> bool {
    matches!(error, Error::Api(_)) && matches!(error.code(), Some("RESOURCE_NOT_EXISTS" | "NOT_FOUND"))
}

impl fmt::Debug for Refresher {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Refresher").field("options", &self.0.options).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "testing")]
    #[tokio::test]
    async fn a_client_is_blind_from_an_unknown_signer_to_the_next_verified_answer() {
        let wechatpay = crate::testing::WeChatPay::new();
        let client = wechatpay.builder().refresh_certificates(Refresh::default()).build().expect("settings are valid");
        let blind = || client.refresher().expect("`refresh_certificates` was called").0.blind.load(Relaxed);
        let unknown = http::Response::builder().header("Wechatpay-Serial", "5157F0").body(Bytes::new());
        wechatpay.respond_as_is(unknown.expect("the parts are valid"));
        // The response to the download, then an unsigned error as from a gateway.
        wechatpay.respond(404, serde_json::json!({}));
        wechatpay.respond_as_is(http::Response::builder().status(404).body(Bytes::new()).expect("the parts are valid"));
        wechatpay.respond(200, serde_json::json!({}));
        for expected in [true, true, false] {
            drop(client.raw(Method::Get, "/v3/x", None).await);
            assert_eq!(blind(), expected);
        }
    }

    #[test]
    fn pauses_double_up_to_a_minute() {
        let seconds = |options: &Refresh, failures, blind| pause(options, failures, blind).as_secs();
        let default = Refresh::default();
        assert_eq!(
            [0, 1, 2, 3, 4, u32::MAX].map(|failures| seconds(&default, failures, false)),
            [10, 20, 40, 60, 60, 60]
        );
        let hour = Refresh::default().pause(Duration::from_secs(3600));
        assert_eq!([0, 1].map(|failures| seconds(&hour, failures, false)), [3600, 3600]);
        // While no response can be verified, the configured pause is cut to a minute.
        assert_eq!([0, 1].map(|failures| seconds(&hour, failures, true)), [60, 60]);
    }
}
