//! The operations that return platform certificates, and the operation that returns v2's public key.

use crate::accounts::text;
use crate::call::{ApiError, Call};
use crate::time;
use crate::world::{Failure, Handler, World};
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Value, json};
use wechatpay_client::crypto::Scheme;

pub(super) const OPERATIONS: &[(&str, Handler)] =
    &[("GET /v3/certificates", list), ("GET /v3/global/certificates", list), ("POST /risk/getpublickey", public_key)];

fn list(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let wanted = call.parameter("algorithm_type").unwrap_or(Scheme::Rsa.algorithm_type());
    let schemes = Scheme::ALL.iter().filter(|scheme| [scheme.algorithm_type(), "ALL"].contains(&wanted));
    let schemes: Vec<_> = schemes.collect();
    if schemes.is_empty() {
        return Err(ApiError::new(400, "PARAM_ERROR", "algorithm_type 须为 RSA、SM2 或 ALL").into());
    }
    // The newest comes first.
    let certificates = schemes.into_iter().flat_map(|scheme| world.keys.certificates(*scheme).into_iter().rev());
    let certificates = certificates.map(|key| {
        json!({
            "serial_no": key.id,
            "effective_time": time::rfc3339(key.from),
            "expire_time": "2100-01-01T08:00:00+08:00",
            // The certificate is encrypted later, like every field that the document marks as encrypted.
            "encrypt_certificate": {
                "algorithm": key.scheme().cipher(),
                "nonce": text(12),
                "associated_data": "certificate",
                "ciphertext": key.certificate,
            },
        })
    });
    Ok(json!({ "data": certificates.collect::<Vec<_>>() }))
}

/// Returns the public key for encrypted fields of v2 requests, in v2's format (PKCS #1).
fn public_key(world: &World<'_>, _: &Call<'_>) -> Result<Value, Failure> {
    // The number of bytes before the key in the `SubjectPublicKeyInfo` of an RSA key of 2048 bits.
    const HEAD: usize = 24;
    let key = BASE64_STANDARD.encode(&world.keys.public_key().key.public_der()[HEAD..]);
    let lines: Vec<_> = key.as_bytes().chunks(64).map(String::from_utf8_lossy).collect();
    let pem = format!("-----BEGIN RSA PUBLIC KEY-----\n{}\n-----END RSA PUBLIC KEY-----\n", lines.join("\n"));
    Ok(json!({ "pub_key": pem }))
}
