//! The download of WeChat Pay's platform certificates, and when it is due.

use crate::client::Client;
use crate::error::{DecodeError, Error};
use crate::operation::{Descriptor, Verb, Wire};
use crate::response::{Accepted, accept};
use crate::trust::{Snapshot, TrustedKey};
use crate::wire::Opener;
use futures_util::future::{FutureExt, WeakShared};
use http::HeaderMap;
use serde_json::Value;
use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How often platform certificates are downloaded; see [`Builder::refresh_certificates`](crate::Builder::refresh_certificates).
#[derive(Clone)]
pub struct Refresh {
    every: Duration,
    pause: Duration,
    on_error: Arc<dyn Fn(&Error) + Send + Sync>,
}

impl Default for Refresh {
    /// Every 12 hours where [`Refresher::run`] is spawned, at most once in 10 seconds when answers ask for it, and errors go to nobody.
    fn default() -> Self {
        Self { every: Duration::from_secs(12 * 3600), pause: Duration::from_secs(10), on_error: Arc::new(|_| ()) }
    }
}

impl Refresh {
    /// The time between two downloads of [`Refresher::run`].
    pub fn every(mut self, every: Duration) -> Self {
        self.every = every;
        self
    }

    /// The least time between two downloads: whoever sends notifications under invented serial numbers causes no more. It doubles with
    /// each failure in a row, up to [`Refresh::every`].
    pub fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    /// Called with the error of each download that failed. Calls go on meanwhile under the keys that are trusted.
    pub fn on_error(mut self, hook: impl Fn(&Error) + Send + Sync + 'static) -> Self {
        self.on_error = Arc::new(hook);
        self
    }
}

impl fmt::Debug for Refresh {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Refresh").field("every", &self.every).field("pause", &self.pause).finish_non_exhaustive()
    }
}

/// Downloads the platform certificates of one merchant into its client's [`Trust`](crate::Trust). Clones share everything.
///
/// The client asks it by itself: before the first call if nothing is trusted yet, and when an answer is signed under a serial number
/// that isn't there, after which the answer is verified anew. However many calls ask, there is one download at a time.
///
/// The first download is believed when its signature holds under one of the certificates inside, which were encrypted under the APIv3
/// key that only WeChat Pay and the merchant have; each later one when its signature holds under a certificate that was trusted before.
/// New certificates stand beside the old ones until those end. A merchant that has public keys and no certificates is told so by
/// WeChat Pay, which is no error.
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
/// // Not needed, but calls never wait for a certificate then.
/// if let Some(refresher) = client.refresher().cloned() {
///     tokio::spawn(async move { refresher.run().await });
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Refresher(Arc<Inner>);

struct Inner {
    /// The same merchant's, with no refresher: its own answers must not ask for it.
    client: Client,
    options: Refresh,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Weak, so that a download for which nobody waits any more ends with them, and is not taken up hours later.
    running: Option<WeakShared<Turn>>,
    last: Option<Outcome>,
    /// None before the first download has ended.
    next: Option<Instant>,
    failures: u32,
}

type Outcome = Result<(), Arc<Error>>;
type Turn = Pin<Box<dyn Future<Output = Outcome> + Send>>;

impl Refresher {
    pub(crate) fn new(client: Client, options: Refresh) -> Result<Self, Error> {
        if client.settings().api_v3_key.is_none() {
            return Err(Error::configuration("certificates come encrypted under the APIv3 key: set `api_v3_key`"));
        }
        client.signer()?;
        Ok(Self(Arc::new(Inner { client, options, state: Mutex::default() })))
    }

    /// Downloads the certificates; where a download is under way, waits for that one; where the last was just now, answers as it did.
    ///
    /// # Errors
    /// The download's, which everyone who waited shares.
    pub async fn refresh(&self) -> Result<(), Arc<Error>> {
        let running = {
            let mut state = self.0.state();
            match (state.running.as_ref().and_then(WeakShared::upgrade), &state.last) {
                (Some(running), _) => running,
                (None, Some(last)) if state.wait() > Duration::ZERO => return last.clone(),
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

    /// Makes sure, as far as a download can, that the key is trusted that `headers` of an answer or a notification name. Whether it is.
    ///
    /// Call it before [`Receiver::receive`](crate::webhook::Receiver::receive), whose trust is this client's: it costs nothing but a look
    /// when the key is there.
    pub async fn learn(&self, headers: &HeaderMap) -> bool {
        let Some(serial) = headers.get("Wechatpay-Serial").and_then(|serial| serial.to_str().ok()) else {
            return false;
        };
        let settings = self.0.client.settings();
        let known = || settings.trust.snapshot().knows(serial, (settings.clock)());
        // Public keys are never downloaded.
        if known() || serial.starts_with("PUB_KEY_ID_") {
            return known();
        }
        // The error went to the hook, and the one who asked will say that the key is unknown.
        let _ = self.refresh().await;
        known()
    }

    /// Keeps the certificates fresh for ever: spawn it in whatever runtime the client's transport is for, and abort it with the client's end.
    pub async fn run(&self) -> Infallible {
        loop {
            let outcome = self.refresh().await;
            let wait = if outcome.is_ok() { self.0.options.every } else { self.0.state().wait() };
            self.0.client.settings().connections.transport.sleep(wait).await;
        }
    }
}

impl State {
    /// How long no download may begin.
    fn wait(&self) -> Duration {
        self.next.map_or(Duration::ZERO, |next| next.saturating_duration_since(Instant::now()))
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn turn(&self) -> Outcome {
        let outcome = self.download().await.map_err(Arc::new);
        {
            let mut state = self.state();
            state.failures = if outcome.is_ok() { 0 } else { state.failures.saturating_add(1) };
            let pause = self.options.pause.saturating_mul(1 << state.failures.min(16));
            let longest = self.options.every.max(self.options.pause);
            state.next = Some(Instant::now() + pause.min(longest));
            state.last = Some(outcome.clone());
            state.running = None;
        }
        if let Err(error) = &outcome {
            (self.options.on_error)(error);
        }
        outcome
    }

    async fn download(&self) -> Result<(), Error> {
        const DESCRIPTOR: &Descriptor = &Descriptor::new("get_v3_certificates", Verb::Get, "");
        let (client, settings) = (&self.client, self.client.settings());
        let before = settings.trust.snapshot();
        let newest = before.newest(settings.holder(), (settings.clock)());
        let key = newest.map(|key| crate::call::header(&key.id)).transpose()?;
        let call = client.raw_call(DESCRIPTOR.id, Verb::Get, "/v3/certificates", None, key);
        let response = client.carry(call).await?;
        let now = (settings.clock)();
        // Nothing that could prove it is there: then what is inside has to, which nobody without the APIv3 key could have encrypted.
        let first = newest.is_none() && response.status().is_success();
        let trusted = if first { Arc::new(self.inside(response.body()).await?) } else { before.clone() };
        match accept(response, &trusted, now, DESCRIPTOR) {
            Ok(accepted) => self.take(&accepted, now).await,
            Err(error) if is_absence(&error) && before.of_holder(settings.holder()).any(|key| key.is_public_key()) => {
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// What an answer that nothing else can prove would have trusted.
    async fn inside(&self, body: &[u8]) -> Result<Snapshot, Error> {
        let certificates = self.certificates(body).await;
        let certificates = certificates.map_err(|error| {
            Error::configuration(format!("platform certificates don't open, check `api_v3_key`: {error}"))
        })?;
        Ok(Snapshot::of(&certificates))
    }

    async fn take(&self, accepted: &Accepted, now: i64) -> Result<(), Error> {
        let settings = self.client.settings();
        let certificates = self.certificates(accepted.body()).await.map_err(|error| accepted.undecoded(error))?;
        if let Some(signer) = &settings.signer {
            Snapshot::of(&certificates).refuse_merchant(signer.serial(), signer.public_key())?;
        }
        settings.trust.add(certificates)?;
        settings.trust.forget_ended(now);
        Ok(())
    }

    /// What is in the list, all of it or none.
    async fn certificates(&self, body: &[u8]) -> Result<Vec<Arc<TrustedKey>>, DecodeError> {
        let settings = self.client.settings();
        let mut list: Value =
            serde_json::from_slice(body).map_err(|_| DecodeError::at("", "JSON", "something else"))?;
        // Only the APIv3 key opens certificates.
        let opener = Opener { signer: None, api_v3_key: settings.api_v3_key.as_deref(), api_v2_key: None };
        opener.open(&mut list, &[("/data/*/encrypt_certificate/ciphertext", Wire::AesGcm)]).await?;
        let items = list["data"].as_array().ok_or_else(|| DecodeError::at("/data", "a list", "something else"))?;
        let mut certificates = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let pem = item.pointer("/encrypt_certificate/ciphertext").and_then(Value::as_str).unwrap_or_default();
            let unfit = |_| {
                let place = format!("/data/{index}/encrypt_certificate/ciphertext");
                DecodeError::at(&place, "an RSA platform certificate", "something else")
            };
            certificates.push(TrustedKey::from_certificate(pem).map_err(unfit)?.held_by(settings.holder()));
        }
        Ok(certificates)
    }
}

/// What WeChat Pay answers a merchant that has public keys in place of certificates.
fn is_absence(error: &Error) -> bool {
    matches!(error, Error::Refused(_)) && matches!(error.code(), Some("RESOURCE_NOT_EXISTS" | "NOT_FOUND"))
}

impl fmt::Debug for Refresher {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Refresher").field("options", &self.0.options).finish_non_exhaustive()
    }
}
