//! The merchant's API certificate with its private key.

use super::key::PrivateKey;
use super::pem::{self, Wanted};
use super::x509::{is_merchants, serial_number};
use crate::error::Error;
use std::fmt;
use std::path::Path;
use x509_cert::Certificate;
use x509_cert::der::{Decode, Encode};
use zeroize::Zeroizing;

/// The merchant's API certificate and its private key: `apiclient_cert.pem` and
/// `apiclient_key.pem`, or both in `apiclient_cert.p12`.
///
/// The key signs requests, and the certificate's serial number is sent with each signature. The
/// client also presents the certificate to servers that require a client certificate, for example
/// for v2 refunds. `Debug` shows only the serial number.
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
    /// The certificates and the key in PEM, as TLS libraries expect them.
    bundle: Zeroizing<String>,
}

impl MerchantCertificate {
    /// Reads the certificate and the key from the texts of their files.
    ///
    /// # Errors
    /// [`Error::Configuration`] if one of them has the wrong content, or if the key belongs to
    /// another certificate.
    pub fn from_pem(certificate: &str, private_key: &str) -> Result<Self, Error> {
        let key = pem::read(private_key, Wanted::PrivateKey, PrivateKey::NAME)?;
        let certificate = pem::read(certificate, Wanted::Certificate, NAME)?;
        Self::new(&[&certificate.der], &key)
    }

    /// Reads both files, each in PEM or DER.
    ///
    /// # Errors
    /// The errors of [`MerchantCertificate::from_pem`], and also [`Error::Configuration`] if a file
    /// can't be read. The error names the file.
    pub fn from_files(certificate: impl AsRef<Path>, private_key: impl AsRef<Path>) -> Result<Self, Error> {
        let read = |path: &Path, wanted, what| {
            let text = pem::read_file(path)?;
            pem::in_file(path, pem::read(&text, wanted, what))
        };
        let key = read(private_key.as_ref(), Wanted::PrivateKey, PrivateKey::NAME)?;
        let path = certificate.as_ref();
        let certificate = read(path, Wanted::Certificate, NAME)?;
        pem::in_file(path, Self::new(&[&certificate.der], &key))
    }

    /// Reads the bytes of `apiclient_cert.p12`. Its password is the merchant's number unless
    /// somebody has changed it.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the password is wrong, or if the file does not contain a private
    /// key and its certificate.
    #[cfg(feature = "p12")]
    pub fn from_p12(bytes: &[u8], password: &str) -> Result<Self, Error> {
        let (certificates, key) = super::p12::read(bytes, password)
            .map_err(|why| Error::configuration(format!("the .p12 can't be read: {why}")))?;
        let certificates: Vec<&[u8]> = certificates.iter().map(Vec::as_slice).collect();
        Self::new(&certificates, &key)
    }

    /// Reads the file `apiclient_cert.p12`; see [`MerchantCertificate::from_p12`].
    ///
    /// # Errors
    /// The errors of [`MerchantCertificate::from_p12`], and also [`Error::Configuration`] if the
    /// file can't be read. The error names the file.
    #[cfg(feature = "p12")]
    pub fn from_p12_file(path: impl AsRef<Path>, password: &str) -> Result<Self, Error> {
        let path = path.as_ref();
        let bytes = pem::read_bytes(path)?;
        pem::in_file(path, Self::from_p12(&bytes, password))
    }

    /// Joins the certificates and the private key. The merchant's certificate is the first of
    /// `certificates`; the certificates of its issuers follow.
    fn new(certificates: &[&[u8]], key: &pem::Block) -> Result<Self, Error> {
        let unfit = |_| Error::configuration(format!("{NAME} is not an X.509 certificate"));
        let own = Certificate::from_der(certificates.first().copied().unwrap_or_default()).map_err(unfit)?;
        let facts = own.tbs_certificate();
        let spki = facts.subject_public_key_info().to_der().map_err(unfit)?;
        let serial = serial_number(facts.serial_number().as_bytes());
        let private = PrivateKey::from_block(key)?;
        if private.public_der() != spki {
            let why = match is_merchants(certificates[0]) {
                Some(false) => {
                    "that certificate is not a merchant's; pass apiclient_cert.pem here (a certificate of WeChat Pay's \
                     belongs in `platform_certificate`)"
                }
                _ => {
                    "apiclient_key.pem and apiclient_cert.pem were issued at different times, or one of them is another merchant's"
                }
            };
            return Err(Error::configuration(format!(
                "the private key does not belong to certificate {serial}: {why}"
            )));
        }
        let mut bundle = Zeroizing::new(String::new());
        for der in certificates {
            bundle.push_str(&pem::write("CERTIFICATE", der));
        }
        bundle.push_str(&pem::write(key.file.label(), &key.der));
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
