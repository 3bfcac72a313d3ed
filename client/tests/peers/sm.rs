//! Tests of the SM algorithms (国密) against OpenSSL and the Python package `cryptography`.

use crate::peer::setting;
use crate::server::*;
use base64::prelude::{BASE64_STANDARD, Engine};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;
use wechatpay_client::crypto::{ApiV3Key, EncryptionKey, Padding, PrivateKey, Scheme, VerifyingKey};
use wechatpay_client::testing::server::certificate;
use wechatpay_client::{MerchantCertificate, TrustStore};

/// The user id with which WeChat Pay and merchants sign.
const USER_ID: &str = "1234567812345678";
const TEXT: &str = "GET\n/v3/certificates\n1800000000\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n茶";

/// A folder of files for OpenSSL.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).expect("a file");
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).expect("a file")
    }

    fn text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).expect("UTF-8")
    }

    /// Runs OpenSSL in the folder, and returns its output, or its error output if it fails.
    fn tries(&self, line: &str) -> Result<String, String> {
        let mut command = Command::new("openssl");
        let output = command.args(line.split(' ')).current_dir(self.0.path()).output();
        let output = output.expect("`openssl` of version 3 or later is needed");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let failed = || format!("openssl {line}: {}", text(&output.stderr));
        if output.status.success() { Ok(text(&output.stdout)) } else { Err(failed()) }
    }

    fn openssl(&self, line: &str) -> String {
        self.tries(line).unwrap_or_else(|why| panic!("{why}"))
    }

    /// Signs the file `text` with `key.pem` under this user id.
    fn sign(&self, user_id: &str) -> Vec<u8> {
        self.openssl(&format!(
            "pkeyutl -sign -inkey key.pem -rawin -digest sm3 -pkeyopt distid:{user_id} -in text -out signature"
        ));
        self.read("signature")
    }

    /// Verifies the file `signature` with `public.pem` under this user id.
    fn verifies(&self, user_id: &str) -> bool {
        self.tries(&format!(
            "pkeyutl -verify -pubin -inkey public.pem -rawin -digest sm3 -pkeyopt distid:{user_id} -in text -sigfile signature"
        ))
        .is_ok()
    }
}

fn public_pem(spki: &[u8]) -> String {
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", BASE64_STANDARD.encode(spki))
}

#[test]
#[ignore = "`cargo xtask test --only peers` runs this"]
fn openssl_reads_our_keys_signatures_and_ciphertexts() {
    let folder = Folder::new();
    folder.write("text", TEXT);
    for _ in 0..5 {
        let key = PrivateKey::generate_for(Scheme::Sm).expect("randomness");
        folder.write("key.pem", key.to_pem().as_bytes());
        folder.write("public.pem", public_pem(key.public_der()));
        folder.openssl("pkey -in key.pem -pubout -outform DER -out public.der");
        assert_eq!(folder.read("public.der"), key.public_der());
        folder.write("signature", key.sign(TEXT.as_bytes()).expect("signed"));
        assert!(folder.verifies(USER_ID));
        assert!(!folder.verifies("8765432187654321"), "another user id verifies");
        let encryption = EncryptionKey::new(key.public_der()).expect("a key");
        folder.write("sealed", encryption.encrypt(Padding::Oaep, TEXT.as_bytes()).expect("encrypted"));
        folder.openssl("pkeyutl -decrypt -inkey key.pem -in sealed -out opened");
        assert_eq!(folder.text("opened"), TEXT);
    }
}

#[test]
#[ignore = "`cargo xtask test --only peers` runs this"]
fn we_read_keys_signatures_and_ciphertexts_of_openssl() {
    let folder = Folder::new();
    folder.write("text", TEXT);
    for _ in 0..5 {
        folder.openssl("genpkey -algorithm SM2 -out key.pem");
        folder.openssl("ec -in key.pem -out sec1.pem");
        folder.openssl("pkey -in key.pem -pubout -out public.pem");
        let key = PrivateKey::from_pem(&folder.text("key.pem")).expect("a key");
        let other_form = PrivateKey::from_pem(&folder.text("sec1.pem")).expect("a key");
        assert_eq!((key.scheme(), key.public_der()), (Scheme::Sm, other_form.public_der()));
        let verifying = VerifyingKey::new(key.public_der()).expect("a key");
        assert!(verifying.verify(TEXT.as_bytes(), &folder.sign(USER_ID)));
        assert!(!verifying.verify(TEXT.as_bytes(), &folder.sign("8765432187654321")), "another user id verifies");
        folder.openssl("pkeyutl -encrypt -pubin -inkey public.pem -in text -out sealed");
        assert_eq!(key.decrypt(Padding::Oaep, &folder.read("sealed")).as_deref(), Some(TEXT.as_bytes()));
    }
}

#[test]
#[ignore = "`cargo xtask test --only peers` runs this"]
fn certificates_are_read_both_ways() {
    let folder = Folder::new();
    folder.openssl("genpkey -algorithm SM2 -out key.pem");
    let serial = "157056765AB5A9EEE5D363D0329039A254D5EF49";
    let issue = |name: &str| {
        folder.openssl(&format!(
            "req -x509 -new -sm3 -sigopt distid:{USER_ID} -key key.pem -subj /CN={name} -days 30 -set_serial 0x{serial} -out cert.pem"
        ));
        folder.text("cert.pem")
    };
    let trust = TrustStore::new();
    assert_eq!(trust.add_certificate(&issue("Tenpay.com")).expect("WeChat Pay's"), serial);
    let error = TrustStore::new().add_certificate(&issue("1900009191")).expect_err("a merchant's").to_string();
    assert!(error.contains("is the merchant's own"), "{error}");
    let own = MerchantCertificate::from_pem(&issue("1900009191"), &folder.text("key.pem")).expect("sound");
    assert_eq!(own.serial(), serial);

    let key = PrivateKey::generate_for(Scheme::Sm).expect("randomness");
    let ours = certificate(&key, serial, "Tenpay.com", "Tenpay", ["20200101000000Z", "21000101000000Z"]);
    folder.write("cert.pem", ours.expect("issued"));
    folder.openssl("x509 -in cert.pem -pubkey -noout -out public.pem");
    // `openssl verify` ignores the user id, so the test extracts the signed part and the signature.
    folder.openssl("asn1parse -in cert.pem -strparse 4 -noout -out text");
    let listing = folder.openssl("asn1parse -in cert.pem");
    let signature = listing.lines().last().and_then(|line| line.trim().split(':').next()).expect("an offset");
    folder.openssl(&format!("asn1parse -in cert.pem -strparse {signature} -noout -out signature"));
    assert!(folder.verifies(USER_ID));
    assert!(!folder.verifies("8765432187654321"), "another user id verifies");
}

/// Runs a program with the package `cryptography`, and returns its last line.
fn python(program: &str, arguments: &[&str]) -> String {
    let mut command = Command::new(setting("PEERS_PYTHON"));
    let output = command.arg("-c").arg(program).args(arguments).output().expect("Python");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8").trim().to_owned()
}

/// A Python program that encrypts or decrypts with SM4-GCM. Its arguments are the APIv3 key, the
/// nonce, the associated data, the text in Base64, and the action (`seal` or `open`).
const CIPHER: &str = "
import base64, sys
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
key, nonce, data, text, action = sys.argv[1:]
digest = hashes.Hash(hashes.SM3())
digest.update(key.encode())
sm4, text = algorithms.SM4(digest.finalize()[:16]), base64.b64decode(text)
if action == 'seal':
    cipher = Cipher(sm4, modes.GCM(nonce.encode())).encryptor()
    cipher.authenticate_additional_data(data.encode())
    done = cipher.update(text) + cipher.finalize() + cipher.tag
else:
    cipher = Cipher(sm4, modes.GCM(nonce.encode(), text[-16:])).decryptor()
    cipher.authenticate_additional_data(data.encode())
    done = cipher.update(text[:-16]) + cipher.finalize()
print(base64.b64encode(done).decode())
";

#[test]
#[ignore = "`cargo xtask test --only peers` installs the package and runs this"]
fn sm4_gcm_equals_a_python_implementation() {
    let key = ApiV3Key::new(API_V3_KEY).expect("32 bytes");
    let (nonce, data) = ("61f9c719728a", "certificate");
    for text in ["", "茶", &TEXT.repeat(40)] {
        let ours = key.seal(Scheme::Sm, nonce, data, text).expect("encrypted");
        let opened = python(CIPHER, &[API_V3_KEY, nonce, data, &BASE64_STANDARD.encode(&ours), "open"]);
        assert_eq!(opened, BASE64_STANDARD.encode(text));
        let theirs = python(CIPHER, &[API_V3_KEY, nonce, data, &BASE64_STANDARD.encode(text), "seal"]);
        assert_eq!(theirs, BASE64_STANDARD.encode(&ours));
        let theirs = BASE64_STANDARD.decode(theirs).expect("Base64");
        assert_eq!(key.open(Scheme::Sm, nonce, data, &theirs).as_deref(), Some(text.as_bytes()));
    }
}
