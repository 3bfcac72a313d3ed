//! What the protocol needs to know about an account: its identity, its keys and its trusted keys.

use crate::crypto::{ApiV3Key, Identity, PrivateKey, Scheme, SignType, Signer, TrustStore};
use crate::error::{Error, VerificationFailure};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};
use zeroize::Zeroizing;

/// A function that returns the time in seconds since 1970.
pub(crate) type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;
/// A function that returns strings of 32 letters and digits, and never the same one twice.
pub(crate) type NonceSource = Arc<dyn Fn() -> String + Send + Sync>;

/// The trusted keys that may have signed a message.
#[derive(Clone, Copy, Default)]
pub(crate) struct Sender<'a> {
    /// The account whose keys are accepted; `None` accepts the keys of all accounts.
    pub(crate) owner: Option<&'a Identity>,
    /// The scheme whose keys are accepted; `None` accepts the keys of all schemes.
    pub(crate) scheme: Option<Scheme>,
}

impl Sender<'_> {
    /// Returns an error if messages of this scheme are not accepted.
    pub(crate) fn accepts(self, found: Scheme) -> Result<(), VerificationFailure> {
        match self.scheme.filter(|expected| *expected != found) {
            None => Ok(()),
            Some(expected) => {
                let (expected, found) = (expected.merchant_type(), found.merchant_type());
                Err(VerificationFailure::OtherScheme { expected, found })
            }
        }
    }
}

/// An account, and everything that is needed to sign, verify, encrypt and decrypt for it.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) identity: Identity,
    /// `None` if the account makes only v2 calls.
    pub(crate) signer: Option<Arc<dyn Signer>>,
    /// Other private keys of the account, which are only used to decrypt.
    pub(crate) decryption: Vec<Arc<PrivateKey>>,
    pub(crate) api_v3_key: Option<Arc<ApiV3Key>>,
    pub(crate) api_v2_key: Option<Zeroizing<String>>,
    pub(crate) v2_sign_type: SignType,
    pub(crate) trust: TrustStore,
    /// Whether responses may be signed with a different scheme from the requests.
    pub(crate) migrating: bool,
    pub(crate) clock: Clock,
    pub(crate) nonce: NonceSource,
}

impl Context {
    pub(crate) fn now(&self) -> i64 {
        (self.clock)()
    }

    pub(crate) fn nonce(&self) -> String {
        (self.nonce)()
    }

    /// Returns the identity if it may sign a request to this path: brands sign requests to paths
    /// below `/brand/`, and merchants sign requests to all other paths.
    pub(crate) fn identity_for(&self, target: &str) -> Result<&Identity, Error> {
        let brand = target.starts_with("/brand/");
        match &self.identity {
            Identity::Merchant(_) if brand => {
                Err(Error::configuration("this call must be signed by a brand: make it with a client from `for_brand`"))
            }
            Identity::Brand(_) if !brand => Err(Error::configuration(
                "this call must be signed by a merchant, because brands sign only paths below /brand/: make it with a client from `for_merchant`",
            )),
            identity => Ok(identity),
        }
    }

    pub(crate) fn signer(&self) -> Result<&dyn Signer, Error> {
        let signer = self.signer.as_deref();
        signer.ok_or_else(|| Error::configuration("v3 calls need the merchant's private key: set `private_key`"))
    }

    /// Returns the scheme with which requests are signed.
    pub(crate) fn scheme(&self) -> Scheme {
        self.signer.as_ref().map_or(Scheme::Rsa, |signer| signer.scheme())
    }

    /// Returns which keys may have signed the responses to this account.
    pub(crate) fn sender(&self) -> Sender<'_> {
        Sender { owner: Some(&self.identity), scheme: (!self.migrating).then(|| self.scheme()) }
    }

    pub(crate) fn api_v2_key(&self) -> Result<&str, Error> {
        let key = self.api_v2_key.as_ref().map(|key| key.as_str());
        key.ok_or_else(|| Error::configuration("v2 calls need the v2 key: set `api_v2_key`"))
    }
}

/// Returns this machine's time in seconds since 1970, or 0 if its clock is set to an earlier time.
/// With 0, no message verifies.
pub(crate) fn system_clock() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs() as i64)
}
