//! The code that the examples share. It reads arguments, configures a client from environment variables,
//! and says what to do about each kind of error.

#![allow(dead_code, reason = "no example uses all of it")]

use axum::{Router, body::Body, extract::State, routing::post};
use bytes::Bytes;
use http::{HeaderMap, Response};
use std::{env, fmt::Debug, io, process::ExitCode, sync::Arc};
use tokio::{
    net::TcpListener,
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
};
use wechatpay_api::webhook::{Notification, Receiver, Reply};
use wechatpay_api::{Builder, Client, Error, MerchantCertificate};

/// Returns the command line's arguments. The error message shows their `names`.
pub(crate) fn arguments<const N: usize>(names: [&str; N]) -> Result<[String; N], Error> {
    let given: Vec<String> = env::args().skip(1).collect();
    given.try_into().map_err(|_| Error::Configuration(format!("the arguments are <{}>", names.join("> <"))))
}

/// Returns the value of an environment variable.
pub(crate) fn setting(name: &str) -> Result<String, Error> {
    env::var(name).map_err(|_| Error::Configuration(format!("the environment variable {name} is not set")))
}

/// Returns the builder of a merchant's client. `setting` returns the value of an environment variable;
/// for the private key and the public key, the value is a file path.
pub(crate) fn builder(setting: impl Fn(&str) -> Result<String, Error>) -> Result<Builder, Error> {
    let merchant = merchant(&setting)?;
    Ok(merchant.public_key_file(setting("WECHATPAY_PUBLIC_KEY_ID")?, setting("WECHATPAY_PUBLIC_KEY")?))
}

/// Like [`builder`], but without WeChat Pay's public key.
///
/// `WECHATPAY_BASE_URL` must be set, so that no example accidentally calls WeChat Pay itself and moves
/// real money.
pub(crate) fn merchant(setting: impl Fn(&str) -> Result<String, Error>) -> Result<Builder, Error> {
    Ok(Client::builder()
        .base_url(setting("WECHATPAY_BASE_URL")?)
        .mchid(setting("WECHATPAY_MCHID")?)
        .certificate_serial(setting("WECHATPAY_SERIAL")?)
        .private_key_file(setting("WECHATPAY_PRIVATE_KEY")?)
        .api_v3_key(setting("WECHATPAY_API_V3_KEY")?))
}

/// Returns the builder of a client for v2. The values for the certificate and the private key are file
/// paths.
pub(crate) fn v2_builder(setting: impl Fn(&str) -> Result<String, Error>) -> Result<Builder, Error> {
    let (certificate, key) = (setting("WECHATPAY_CERTIFICATE")?, setting("WECHATPAY_PRIVATE_KEY")?);
    Ok(Client::builder()
        .base_url(setting("WECHATPAY_BASE_URL")?)
        .mchid(setting("WECHATPAY_MCHID")?)
        .merchant_certificate(MerchantCertificate::from_files(certificate, key)?)
        .api_v2_key(setting("WECHATPAY_API_V2_KEY")?))
}

/// Starts a server that receives WeChat Pay's notifications. Returns its URL, and a channel from which
/// the notifications can be read.
pub(crate) async fn notifications(receiver: Receiver) -> Result<(String, UnboundedReceiver<Notification>), Error> {
    let failed = |error: io::Error| Error::Configuration(error.to_string());
    let listener = TcpListener::bind("127.0.0.1:0").await.map_err(failed)?;
    let url = format!("http://{}/notify", listener.local_addr().map_err(failed)?);
    let (sender, notifications) = unbounded_channel();
    let router = Router::new().route("/notify", post(notified)).with_state((Arc::new(receiver), sender));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok((url, notifications))
}

/// Verifies a notification, and acknowledges it once it is in the channel. A real shop would store it.
async fn notified(
    State((receiver, sender)): State<(Arc<Receiver>, UnboundedSender<Notification>)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    let reply = match receiver.receive(&headers, &body) {
        Ok(notification) => {
            let (success, failure) = (notification.success(), notification.failure("the program has ended"));
            if sender.send(notification).is_ok() { success } else { failure }
        }
        Err(error) => Reply::from(&error),
    };
    Response::<Bytes>::from(reply).map(Body::from)
}

/// Prints the result, or the error and what to do about it.
pub(crate) fn finish<T: Debug>(outcome: Result<T, Error>) -> ExitCode {
    match outcome {
        Ok(response) => {
            println!("{response:#?}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}\n{}", advice(&error));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: advice
pub(crate) fn advice(error: &Error) -> &'static str {
    // This is checked first, because the outcome is unknown not only after a time-out, but also after an
    // unverified response or a 5xx status.
    if error.outcome_unknown() {
        return "The call may have been carried out: query by your own number before you do anything else.";
    }
    match error {
        Error::Configuration(_) | Error::InvalidRequest(_) => "Nothing was sent: correct the program or its settings.",
        Error::Transport(_) => "Nothing was sent: it is safe to try again.",
        Error::Api(_) => "The call was not carried out: the code says why.",
        Error::Decode(_) => "The call was carried out: don't send it again. The response is not as documented.",
        _ => "See the error's own documentation.",
    }
}
// ANCHOR_END: advice
