//! Checks single settings, and builds the error that names all wrong ones.
//!
//! No message shows the value of a setting, because it may be a secret in the wrong place.

use crate::crypto::{KEY_LENGTH, describe, key_text, read_serial, trimmed};
use crate::error::Error;
use crate::protocol::{check_target, is_wechatpay};
use http::Uri;
use std::fmt::Display;
use std::net::IpAddr;
use tracing::warn;
use zeroize::Zeroizing;

/// What is wrong with the settings of a client.
#[derive(Default)]
pub(super) struct Problems(Vec<String>);

impl Problems {
    /// Notes a problem. The text names the settings.
    pub(super) fn add(&mut self, text: impl Into<String>) {
        self.0.push(text.into());
    }

    /// Returns the value, or notes the error, whose text already names the settings.
    pub(super) fn keep<T>(&mut self, outcome: Result<T, Error>) -> Option<T> {
        outcome.map_err(|error| self.add(text(error))).ok()
    }

    /// Returns the value, or notes the error under the setting's name.
    pub(super) fn check<T>(&mut self, setting: &str, outcome: Result<T, Error>) -> Option<T> {
        outcome.map_err(|error| self.add(format!("`{setting}`: {}", text(error)))).ok()
    }

    /// Returns the value, or notes what is wrong with this setting.
    pub(super) fn read<T>(&mut self, setting: &str, outcome: Result<T, impl Display>) -> Option<T> {
        outcome.map_err(|why| self.add(format!("`{setting}` {why}"))).ok()
    }

    /// Notes that a setting is missing. `what` says what to do.
    pub(super) fn missing(&mut self, setting: &str, what: &str) {
        self.add(format!("`{setting}` is not set: {what}"));
    }

    /// Returns an error if there are any problems.
    ///
    /// # Errors
    /// [`Error::Configuration`] with all problems, one per line.
    pub(super) fn finish(self) -> Result<(), Error> {
        match self.0.as_slice() {
            [] => Ok(()),
            [only] => Err(Error::configuration(only)),
            all => Err(Error::configuration(format!("{} settings are wrong:\n  {}", all.len(), all.join("\n  ")))),
        }
    }
}

/// Returns an error's text without the prefix `configuration: `, which the combined error has.
fn text(error: Error) -> String {
    match error {
        Error::Configuration(text) => text,
        error => error.to_string(),
    }
}

/// Reads a merchant's or brand's number.
pub(crate) fn number(text: &str) -> Result<String, String> {
    let number = trimmed(text);
    if !number.is_empty() && number.len() <= 32 && number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(number.to_owned());
    }
    Err(format!("must be a number that WeChat Pay has assigned, digits only; it is {}", describe(text)))
}

/// Reads the serial number of the merchant's certificate.
pub(super) fn serial(text: &str) -> Result<String, String> {
    read_serial(text).map_err(|why| {
        format!(
            "must be the serial number of apiclient_cert.pem, up to 40 hex digits \
             (`openssl x509 -in apiclient_cert.pem -noout -serial`); {why}"
        )
    })
}

/// Reads the v2 key. A key that doesn't have 32 characters is accepted with a warning, because only
/// the server knows which key is right.
pub(crate) fn v2_key(key: &str) -> Result<Zeroizing<String>, String> {
    let key = key_text(key);
    if trimmed(key).is_empty() || key.contains("-----") {
        return Err(format!(
            "must be the 32 characters of the API key that was set on the merchant platform; it is {}",
            describe(key)
        ));
    }
    if key.len() != KEY_LENGTH {
        warn!(length = key.len(), "`api_v2_key` does not have 32 characters, but WeChat Pay's v2 keys do");
    }
    Ok(Zeroizing::new(key.to_owned()))
}

/// Returns whether the host of a URL is this machine. Expects a URL that [`url`] returned.
pub(super) fn is_on_this_machine(url: &str) -> bool {
    let uri: Option<Uri> = url.parse().ok();
    let host = uri.as_ref().and_then(Uri::host).unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Reads the URL of a server: scheme, host, and perhaps a port and a path.
pub(super) fn url(text: &str) -> Result<String, String> {
    let url = trimmed(text);
    let must = |why: &str| format!("must be a scheme and a host, such as `https://api.mch.weixin.qq.com`; {why}");
    let Some((scheme, rest)) = url.split_once("://") else {
        return Err(match with_scheme(url) {
            Some(whole) => format!("has no scheme: write `{whole}`"),
            None => must(&format!("it is {}", describe(text))),
        });
    };
    let scheme = scheme.to_ascii_lowercase();
    if !["http", "https"].contains(&scheme.as_str()) {
        return Err(must("its scheme is neither `https` nor `http`"));
    }
    if rest.contains(['?', '#']) {
        return Err(must("it has a query or a fragment: remove everything after the path"));
    }
    let (authority, path) = rest.find('/').map_or((rest, ""), |slash| rest.split_at(slash));
    if authority.contains('@') {
        return Err(must("it has a user or a password: leave out everything up to `@`"));
    }
    let whole = format!("{scheme}://{rest}");
    let uri: Uri = whole.parse().map_err(|_| must("it has characters that a host can't have, or no host"))?;
    let host = uri.host().unwrap_or_default();
    if host.is_empty() || (authority != host && uri.port_u16().is_none_or(|port| port == 0)) {
        return Err(must("its host is missing, or its port is not a number from 1 to 65535"));
    }
    if !path.is_empty() && check_target(path).is_err() {
        return Err(must(
            "its path has characters or segments that HTTP libraries change, so that signatures would not match",
        ));
    }
    if is_wechatpay(&format!("https://{authority}"), None) && path.starts_with("/v3") {
        return Err(must("leave out `/v3`: the path of every v3 call begins with it"));
    }
    Ok(whole)
}

/// Adds a scheme to a text that is clearly a host, perhaps with a port and a path.
fn with_scheme(text: &str) -> Option<String> {
    let authority = text.split('/').next()?;
    let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let numeric = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte));
    // A single word without a dot may as well be a secret that was put in the wrong place.
    let plain = host == "localhost" || port.is_some() || host.contains('.');
    if !is_name || !plain || !port.is_none_or(numeric) || text.contains(['?', '#', '@']) {
        return None;
    }
    let address = host == "localhost" || host.split('.').all(numeric);
    Some(format!("{}://{text}", if address { "http" } else { "https" }))
}
