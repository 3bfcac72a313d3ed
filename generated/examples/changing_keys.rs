//! Tests a merchant's settings while it moves from platform certificates to WeChat Pay's public key.
//!
//! `cargo run -p wechatpay-api --features v3-security --example changing_keys -- certificates`
//!
//! For the next steps of the move, write `both` and then `public-key` instead of `certificates`.

mod common;

use std::process::ExitCode;
use wechatpay_api::{Builder, Client, Error, Refresh, v3::security::echo};

// ANCHOR: certificates
/// Trusts the platform certificates, which are downloaded and kept up to date.
pub(crate) fn with_certificates(merchant: Builder) -> Result<Client, Error> {
    let refresh = Refresh::default().on_error(|error| eprintln!("certificates: {error}"));
    let client = merchant.refresh_certificates(refresh).build()?;
    if let Some(refresher) = client.refresher().cloned() {
        tokio::spawn(async move { refresher.run().await });
    }
    Ok(client)
}
// ANCHOR_END: certificates

// ANCHOR: both
/// Trusts the public key as well, and names it in each request.
pub(crate) fn with_both(merchant: Builder, id: &str, file: &str) -> Result<Client, Error> {
    with_certificates(merchant.public_key_file(id, file))
}
// ANCHOR_END: both

// ANCHOR: public_key
/// Trusts only the public key, so there is nothing to download.
pub(crate) fn with_public_key(merchant: Builder, id: &str, file: &str) -> Result<Client, Error> {
    merchant.public_key_file(id, file).build()
}
// ANCHOR_END: public_key

// ANCHOR: test
/// Sends a message twice, unencrypted and encrypted, and returns whether both copies come back. The call
/// succeeds only if every key is right.
pub(crate) async fn test(client: &Client, message: &str) -> Result<bool, Error> {
    let echo = client.send(echo::post().echo_message(message).encrypted_echo_message(message)).await?;
    let decrypted = echo.encrypted_echo_message.is_some_and(|text| text.expose() == message);
    Ok(decrypted && echo.echo_message.as_deref() == Some(message))
}
// ANCHOR_END: test

async fn example() -> Result<bool, Error> {
    let [stage] = common::arguments(["certificates|both|public-key"])?;
    let merchant = common::merchant(common::setting)?;
    let id = common::setting("WECHATPAY_PUBLIC_KEY_ID")?;
    let file = common::setting("WECHATPAY_PUBLIC_KEY")?;
    let client = match stage.as_str() {
        "certificates" => with_certificates(merchant),
        "both" => with_both(merchant, &id, &file),
        "public-key" => with_public_key(merchant, &id, &file),
        _ => return Err(Error::Configuration(format!("write `certificates`, `both` or `public-key`, not `{stage}`"))),
    };
    test(&client?, "你好, WeChat Pay").await
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
