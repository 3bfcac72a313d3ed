//! The sandbox's certificate authority, and the TLS settings of its server. Programs accept the
//! authority's certificates for WeChat Pay's hosts and this machine only, so they can trust the authority
//! without risk.

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CidrSubnet, DnType, ExtendedKeyUsagePurpose, GeneralSubtree,
    IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, SanType,
};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::client::danger::HandshakeSignatureValid;
use tokio_rustls::rustls::crypto::{self, CryptoProvider, aws_lc_rs};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer, UnixTime};
use tokio_rustls::rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use tokio_rustls::rustls::{DigitallySignedStruct, DistinguishedName, Error, ServerConfig, SignatureScheme};

/// How long the authority's certificate is valid. Each start of a sandbox creates a new authority.
const LIFE: Duration = Duration::from_secs(30 * 86_400);
/// How far in the past the validity of certificates begins, because clients' clocks may be slow.
const LEEWAY: Duration = Duration::from_secs(86_400);

/// A certificate authority, and a TLS acceptor with a certificate that it issued.
pub(crate) struct Authority {
    /// The authority's certificate in PEM, which clients have to trust.
    pub(crate) certificate: String,
    pub(crate) acceptor: TlsAcceptor,
}

impl Authority {
    /// Creates an authority whose certificates are accepted for these hosts and this machine only.
    ///
    /// # Errors
    /// A message if no key can be generated.
    pub(crate) fn new(hosts: &[String]) -> Result<Self, String> {
        Self::issue(hosts).map_err(|error| format!("can't issue certificates for TLS: {error}"))
    }

    fn issue(hosts: &[String]) -> Result<Self, Box<dyn std::error::Error>> {
        let names: Vec<String> = hosts.iter().cloned().chain(["localhost".to_owned()]).collect();
        let (certificate, issuer) = authority(&names)?;
        let (leaf, key) = leaf(&issuer, names)?;
        let provider = Arc::new(aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()?
            .with_client_cert_verifier(Arc::new(AnyCertificate(provider)))
            .with_single_cert(vec![leaf], PrivatePkcs8KeyDer::from(key.serialize_der()).into())?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { certificate: certificate.pem(), acceptor: TlsAcceptor::from(Arc::new(config)) })
    }
}

const LOOPBACK: [IpAddr; 2] = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];

fn valid(params: &mut CertificateParams) {
    (params.not_before, params.not_after) = ((SystemTime::now() - LEEWAY).into(), (SystemTime::now() + LIFE).into());
}

/// Creates an authority whose certificates are accepted for these names and this machine only.
fn authority(names: &[String]) -> Result<(Certificate, Issuer<'static, KeyPair>), rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name.push(DnType::CommonName, "wechatpay-sandbox SANDBOX CA");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let dns = names.iter().cloned().map(GeneralSubtree::DnsName);
    let addresses = LOOPBACK.map(|address| {
        let bits = if address.is_ipv4() { 32 } else { 128 };
        GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(address, bits))
    });
    let permitted_subtrees = dns.chain(addresses).collect();
    params.name_constraints = Some(NameConstraints { permitted_subtrees, excluded_subtrees: Vec::new() });
    valid(&mut params);
    let key = KeyPair::generate()?;
    let certificate = params.self_signed(&key)?;
    Ok((certificate, Issuer::new(params, key)))
}

/// Issues a server certificate for these names and the loopback addresses.
fn leaf(issuer: &Issuer<'_, KeyPair>, names: Vec<String>) -> Result<(CertificateDer<'static>, KeyPair), rcgen::Error> {
    let mut params = CertificateParams::new(names)?;
    params.subject_alt_names.extend(LOOPBACK.map(SanType::IpAddress));
    params.distinguished_name.push(DnType::CommonName, "wechatpay-sandbox SANDBOX");
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    // Python requires this extension.
    params.use_authority_key_identifier_extension = true;
    valid(&mut params);
    let key = KeyPair::generate()?;
    Ok((params.signed_by(&key, issuer)?.der().clone(), key))
}

/// Accepts any client certificate whose private key the client has. Later, `Core::check_certificate`
/// checks which merchant it belongs to, if the operation requires a certificate.
#[derive(Debug)]
struct AnyCertificate(Arc<CryptoProvider>);

impl ClientCertVerifier for AnyCertificate {
    fn client_auth_mandatory(&self) -> bool {
        false
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        crypto::verify_tls12_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        crypto::verify_tls13_signature(message, certificate, signature, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio_rustls::rustls::RootCertStore;
    use tokio_rustls::rustls::client::WebPkiServerVerifier;
    use tokio_rustls::rustls::client::danger::ServerCertVerifier;
    use tokio_rustls::rustls::pki_types::ServerName;

    #[test]
    fn the_authority_vouches_only_for_its_names_and_this_machine() {
        let known = "api.mch.weixin.qq.com".to_owned();
        let (certificate, issuer) = authority(std::slice::from_ref(&known)).expect("issued");
        let mut roots = RootCertStore::empty();
        roots.add(certificate.der().clone()).expect("a root");
        let provider = Arc::new(aws_lc_rs::default_provider());
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().expect("roots");
        let is_trusted = |names: &[&str], host: &str| {
            let (leaf, _) = leaf(&issuer, names.iter().map(|name| (*name).to_owned()).collect()).expect("issued");
            let host = ServerName::try_from(host.to_owned()).expect("a name");
            verifier.verify_server_cert(&leaf, &[], &host, &[], UnixTime::now()).is_ok()
        };
        assert!(is_trusted(&[&known], &known) && is_trusted(&[&known], "127.0.0.1"));
        assert!(!is_trusted(&["example.com"], "example.com"));
        assert!(!is_trusted(&[&known, "qq.com"], &known), "a certificate with any other name is not trusted");
    }
}
