//! Identifies a DER document by its structure, because its PEM label may be wrong.

use x509_cert::der::asn1::AnyRef;
use x509_cert::der::{Decode, Reader, SliceReader, Tag, Tagged};

/// The kinds of documents that people keep as key files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyFile {
    Pkcs8,
    Pkcs1,
    EcPrivateKey,
    EncryptedPrivateKey,
    PublicKey,
    Pkcs1PublicKey,
    Certificate,
    CertificateRequest,
    Pkcs12,
}

impl KeyFile {
    const LABELS: [(&str, Self); 11] = [
        ("PRIVATE KEY", Self::Pkcs8),
        ("RSA PRIVATE KEY", Self::Pkcs1),
        ("EC PRIVATE KEY", Self::EcPrivateKey),
        // The label that OpenSSL 3 writes for an SM2 key.
        ("SM2 PRIVATE KEY", Self::EcPrivateKey),
        ("ENCRYPTED PRIVATE KEY", Self::EncryptedPrivateKey),
        ("PUBLIC KEY", Self::PublicKey),
        ("RSA PUBLIC KEY", Self::Pkcs1PublicKey),
        ("CERTIFICATE", Self::Certificate),
        ("CERTIFICATE REQUEST", Self::CertificateRequest),
        ("NEW CERTIFICATE REQUEST", Self::CertificateRequest),
        (".p12", Self::Pkcs12),
    ];

    /// Returns the kind of this document. Returns `None` if the kind is unknown or the document is
    /// incomplete.
    pub(crate) fn of(der: &[u8]) -> Option<Self> {
        let document = sequence(AnyRef::from_der(der).ok()?)?;
        let tags: Vec<Tag> = document.iter().map(Tagged::tag).collect();
        Some(match tags.as_slice() {
            [Tag::Integer, Tag::Sequence, Tag::OctetString, ..] => Self::Pkcs8,
            [Tag::Integer, Tag::Integer] => Self::Pkcs1PublicKey,
            [Tag::Integer, Tag::Integer, Tag::Integer, ..] => Self::Pkcs1,
            [Tag::Integer, Tag::OctetString, ..] => Self::EcPrivateKey,
            [Tag::Integer, Tag::Sequence, ..] => Self::Pkcs12,
            [Tag::Sequence, Tag::BitString] => Self::PublicKey,
            [Tag::Sequence, Tag::OctetString] => Self::EncryptedPrivateKey,
            [Tag::Sequence, Tag::Sequence, Tag::BitString] => match sequence(document[0])?.first()?.tag() {
                // Certificates of version 1 begin with an integer as well, but nobody issues them.
                Tag::Integer => Self::CertificateRequest,
                _ => Self::Certificate,
            },
            _ => return None,
        })
    }

    /// Returns the kind of document that has this label, even if the label lost its blanks.
    pub(crate) fn labelled(label: &str) -> Option<Self> {
        let without_blanks = |text: &str| text.replace(' ', "");
        let known = Self::LABELS.iter().find(|(known, _)| without_blanks(known) == without_blanks(label));
        known.map(|(_, file)| *file)
    }

    /// Returns the PEM label of this kind of document.
    pub(crate) fn label(self) -> &'static str {
        Self::LABELS.iter().find(|(_, file)| *file == self).map_or("", |(label, _)| label)
    }
}

/// Returns the elements of a DER sequence, or `None` if `any` is not a sequence.
fn sequence(any: AnyRef<'_>) -> Option<Vec<AnyRef<'_>>> {
    if any.tag() != Tag::Sequence {
        return None;
    }
    let mut reader = SliceReader::new(any.value()).ok()?;
    let mut elements = Vec::new();
    while !reader.is_finished() {
        elements.push(reader.decode().ok()?);
    }
    Some(elements)
}
