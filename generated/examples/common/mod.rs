//! What the examples share: arguments, a client configured by the environment, and what to do about
//! each kind of error.

#![allow(dead_code, reason = "no example uses all of it")]

use std::{env, fmt::Debug, fs, process::ExitCode};
use wechatpay_api::{Builder, Client, Error, MerchantCertificate};

/// Returns the command line's arguments, which are called `names`.
pub(crate) fn arguments<const N: usize>(names: [&str; N]) -> Result<[String; N], Error> {
    let given: Vec<String> = env::args().skip(1).collect();
    given.try_into().map_err(|_| Error::Configuration(format!("the arguments are <{}>", names.join("> <"))))
}

/// Returns the value of an environment variable.
pub(crate) fn setting(name: &str) -> Result<String, Error> {
    env::var(name).map_err(|_| Error::Configuration(format!("the environment variable {name} is not set")))
}

/// Returns the builder of a merchant's client. `setting` returns the value of each variable; those
/// of the private key and the public key are file paths.
///
/// The server must be named, so that no example reaches WeChat Pay itself, and real money, by
/// accident.
pub(crate) fn builder(setting: impl Fn(&str) -> Result<String, Error>) -> Result<Builder, Error> {
    let file = |name: &str| {
        let path = setting(name)?;
        fs::read_to_string(&path).map_err(|error| Error::Configuration(format!("{name}: {path}: {error}")))
    };
    Ok(Client::builder()
        .base_url(setting("WECHATPAY_BASE_URL")?)
        .mchid(setting("WECHATPAY_MCHID")?)
        .certificate_serial(setting("WECHATPAY_SERIAL")?)
        .private_key(file("WECHATPAY_PRIVATE_KEY")?)
        .api_v3_key(setting("WECHATPAY_API_V3_KEY")?)
        .public_key(setting("WECHATPAY_PUBLIC_KEY_ID")?, file("WECHATPAY_PUBLIC_KEY")?))
}

/// Returns the builder of a client for v2. The variables of the certificate and the private key are
/// file paths.
pub(crate) fn v2_builder(setting: impl Fn(&str) -> Result<String, Error>) -> Result<Builder, Error> {
    let (certificate, key) = (setting("WECHATPAY_CERTIFICATE")?, setting("WECHATPAY_PRIVATE_KEY")?);
    Ok(Client::builder()
        .base_url(setting("WECHATPAY_BASE_URL")?)
        .mchid(setting("WECHATPAY_MCHID")?)
        .merchant_certificate(MerchantCertificate::from_files(certificate, key)?)
        .api_v2_key(setting("WECHATPAY_API_V2_KEY")?))
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
    // Checked first: after an unverified response or a 5xx, the outcome is as unknown as after a
    // time-out.
    if error.outcome_unknown() {
        return "It may have been carried out: query by your own number before anything else.";
    }
    match error {
        Error::Configuration(_) | Error::InvalidRequest(_) => "Nothing was sent: correct the program or its settings.",
        Error::Transport(_) => "Nothing was sent: it is safe to try again.",
        Error::Api(_) => "It was not carried out: the code says why.",
        Error::Decode(_) => "It was carried out: don't send it again. Its response is not as documented.",
        _ => "See the error's own documentation.",
    }
}
// ANCHOR_END: advice
