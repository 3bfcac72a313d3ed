//! The list of platform certificates.

use crate::accounts::text;
use crate::call::Call;
use crate::world::{Failure, Handler, World};
use serde_json::{Value, json};

pub(super) const OPERATIONS: &[(&str, Handler)] = &[("GET /v3/certificates", list)];

fn list(world: &World<'_>, _: &Call<'_>) -> Result<Value, Failure> {
    let certificates = world.keys.platform.iter().filter_map(|key| {
        let certificate = key.certificate.as_ref()?;
        Some(json!({
            "serial_no": key.id,
            "effective_time": "2020-01-01T08:00:00+08:00",
            "expire_time": "2100-01-01T08:00:00+08:00",
            // Encrypted later, like every field that the document marks as encrypted.
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM",
                "nonce": text(12),
                "associated_data": "certificate",
                "ciphertext": certificate,
            },
        }))
    });
    Ok(json!({ "data": certificates.collect::<Vec<_>>() }))
}
