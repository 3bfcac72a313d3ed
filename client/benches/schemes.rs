//! Measures what each signature scheme costs: `cargo bench -p wechatpay-client --bench schemes`.
//!
//! Each call needs one signature and one verification. A notification is verified, and its resource
//! is decrypted. Only a few fields are encrypted.

use divan::{Bencher, black_box};
use wechatpay_client::crypto::{ApiV3Key, EncryptionKey, Padding, PrivateKey, Scheme, VerifyingKey};

const SCHEMES: [Scheme; 2] = [Scheme::Rsa, Scheme::Sm];
/// A message about as long as the text that is signed for an order.
const MESSAGE: [u8; 500] = [b'x'; 500];
/// A text about as long as the resource of a notification.
const RESOURCE: &str = include_str!("../tests/keys/test_only_sm_platform_cert.pem");
const NONCE: &str = "61f9c719728a";

fn main() {
    divan::main();
}

fn key(scheme: Scheme) -> PrivateKey {
    PrivateKey::from_pem(match scheme {
        Scheme::Sm => include_str!("../tests/keys/test_only_sm_merchant_key.pem"),
        _ => include_str!("../tests/keys/test_only_merchant_key.pem"),
    })
    .expect("a test key")
}

#[divan::bench(args = SCHEMES)]
fn sign(bencher: Bencher<'_, '_>, scheme: Scheme) {
    let key = key(scheme);
    bencher.bench_local(|| key.sign(black_box(&MESSAGE)));
}

#[divan::bench(args = SCHEMES)]
fn verify(bencher: Bencher<'_, '_>, scheme: Scheme) {
    let (key, public) = (key(scheme), VerifyingKey::new(key(scheme).public_der()).expect("a key"));
    let signature = key.sign(&MESSAGE).expect("signed");
    bencher.bench_local(|| assert!(public.verify(black_box(&MESSAGE), &signature)));
}

#[divan::bench(args = SCHEMES)]
fn encrypt(bencher: Bencher<'_, '_>, scheme: Scheme) {
    let public = EncryptionKey::new(key(scheme).public_der()).expect("a key");
    bencher.bench_local(|| public.encrypt(Padding::Oaep, black_box("张三".as_bytes())));
}

#[divan::bench(args = SCHEMES)]
fn decrypt(bencher: Bencher<'_, '_>, scheme: Scheme) {
    let (key, public) = (key(scheme), EncryptionKey::new(key(scheme).public_der()).expect("a key"));
    let sealed = public.encrypt(Padding::Oaep, "张三".as_bytes()).expect("encrypted");
    bencher.bench_local(|| key.decrypt(Padding::Oaep, black_box(&sealed)));
}

#[divan::bench(args = SCHEMES)]
fn open(bencher: Bencher<'_, '_>, scheme: Scheme) {
    let key = ApiV3Key::new("0123456789abcdefghijklmnopqrstuv").expect("32 bytes");
    let sealed = key.seal(scheme, NONCE, "transaction", RESOURCE).expect("encrypted");
    bencher.bench_local(|| key.open(scheme, NONCE, "transaction", black_box(&sealed)));
}
