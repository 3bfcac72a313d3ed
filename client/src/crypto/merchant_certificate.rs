//! The merchant's API certificate with its private key.

use super::pem;
use super::rsa::PrivateKey;
use super::x509::serial_number;
use crate::error::Error;
use std::fmt;
use std::path::Path;
use x509_cert::Certificate;
use x509_cert::der::{Decode, Encode};
use zeroize::Zeroizing;

/// The merchant's API certificate and its private key: `apiclient_cert.pem` and
/// `apiclient_key.pem`, or both in `apiclient_cert.p12`.
///
/// It signs requests, contains the serial number that is sent with each signature, and is the
/// certificate that the client presents to servers that require one, as v2's refund does. `Debug`
/// shows only the serial number.
///
/// ```no_run
/// use wechatpay_client::{Client, MerchantCertificate};
///
/// let certificate = MerchantCertificate::from_files("apiclient_cert.pem", "apiclient_key.pem")?;
/// let client = Client::builder().mchid("1900009191").merchant_certificate(certificate).api_v2_key("…").build()?;
/// # Ok::<(), wechatpay_client::Error>(())
/// ```
pub struct MerchantCertificate {
    pub(crate) serial: String,
    pub(crate) key: PrivateKey,
    /// Certificates and key in PEM, as TLS libraries expect them.
    bundle: Zeroizing<String>,
}

impl MerchantCertificate {
    /// Reads the text of both files.
    ///
    /// # Errors
    /// [`Error::Configuration`] if one of them has the wrong content, or if the key belongs to
    /// another certificate.
    pub fn from_pem(certificate: &str, private_key: &str) -> Result<Self, Error> {
        let block = pem::read(private_key, PrivateKey::LABELS, PrivateKey::NAME)?;
        let certificate = pem::read(certificate, &["CERTIFICATE"], NAME)?;
        Self::new(&[&certificate.der], &block)
    }

    /// Reads both files.
    ///
    /// # Errors
    /// As [`MerchantCertificate::from_pem`], and [`Error::Configuration`] if a file can't be read.
    pub fn from_files(certificate: impl AsRef<Path>, private_key: impl AsRef<Path>) -> Result<Self, Error> {
        Self::from_pem(&pem::read_file(certificate.as_ref())?, &pem::read_file(private_key.as_ref())?)
    }

    /// Reads the bytes of `apiclient_cert.p12`. Its password is the merchant's number unless
    /// somebody has changed it.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the password is wrong, or if the file has no private key with
    /// its certificate.
    #[cfg(feature = "p12")]
    pub fn from_p12(bytes: &[u8], password: &str) -> Result<Self, Error> {
        use p12_keystore::{KeyStore, Pkcs12ImportPolicy, error::Error as P12};
        let refused = |why: &str| Error::configuration(format!("the .p12: {why}"));
        if bytes.starts_with(b"-----BEGIN") {
            return Err(refused("this is PEM: `from_pem` takes it"));
        }
        let store =
            KeyStore::from_pkcs12(bytes, password, Pkcs12ImportPolicy::Strict).map_err(|error| match error {
                P12::MacError(_) => refused("the password is another; it is the merchant's number unless changed"),
                _ => refused("this is not PKCS#12, or it is of an unknown kind"),
            })?;
        let chain = store.private_key_chain().filter(|(_, chain)| !chain.certs().is_empty());
        let (_, chain) = chain.ok_or_else(|| refused("it has no private key with a certificate of its own"))?;
        let certificates: Vec<&[u8]> = chain.certs().iter().map(|certificate| certificate.as_der()).collect();
        let der = Zeroizing::new(chain.key().as_der().to_vec());
        Self::new(&certificates, &pem::Block { label: "PRIVATE KEY", der })
    }

    /// Reads the file `apiclient_cert.p12`; see [`MerchantCertificate::from_p12`].
    ///
    /// # Errors
    /// As [`MerchantCertificate::from_p12`], and [`Error::Configuration`] if the file can't be
    /// read.
    #[cfg(feature = "p12")]
    pub fn from_p12_file(path: impl AsRef<Path>, password: &str) -> Result<Self, Error> {
        let path = path.as_ref();
        let bytes =
            std::fs::read(path).map_err(|error| Error::configuration(format!("{}: {error}", path.display())))?;
        Self::from_p12(&bytes, password)
    }

    /// `certificates` has the merchant's certificate first, then those of its issuers.
    fn new(certificates: &[&[u8]], key: &pem::Block<'_>) -> Result<Self, Error> {
        let unfit = |_| Error::configuration(format!("{NAME} is not an X.509 certificate"));
        let own = Certificate::from_der(certificates.first().copied().unwrap_or_default()).map_err(unfit)?;
        let facts = own.tbs_certificate();
        let spki = facts.subject_public_key_info().to_der().map_err(unfit)?;
        let serial = serial_number(facts.serial_number().as_bytes());
        let private = PrivateKey::from_block(key)?;
        if private.public_der() != spki {
            return Err(Error::configuration(format!(
                "the private key is not that of certificate {serial}: apiclient_key.pem and apiclient_cert.pem were made at different times, \
                 or one of them is another merchant's"
            )));
        }
        let mut bundle = Zeroizing::new(String::new());
        for der in certificates {
            bundle.push_str(&pem::write("CERTIFICATE", der));
        }
        bundle.push_str(&pem::write(key.label, &key.der));
        Ok(Self { serial, key: private, bundle })
    }

    /// Returns the certificate's serial number, as sent in a request's `Authorization`.
    pub fn serial(&self) -> &str {
        &self.serial
    }

    /// Returns the certificates and the key as PEM text, for your own TLS library.
    pub fn pem_bundle(&self) -> &str {
        &self.bundle
    }
}

const NAME: &str = "the merchant's certificate";

impl fmt::Debug for MerchantCertificate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("MerchantCertificate").field("serial", &self.serial).finish_non_exhaustive()
    }
}
