//! Where requests are sent, and which paths can be sent unchanged.

use crate::error::InvalidRequest;
use http::uri::PathAndQuery;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::borrow::Cow;

/// WeChat Pay's main host.
const MAIN: &str = "https://api.mch.weixin.qq.com";

/// The hosts that replace the main host if it can't be reached.
const FAILOVER: &[&str] = &["https://api2.mch.weixin.qq.com", "https://api2.wechatpay.cn"];

/// Characters that URL libraries rewrite in a path. The URL standard includes `^`, which the `url`
/// crate does not rewrite yet.
const REWRITTEN_IN_PATH: &AsciiSet = &REWRITTEN.add(b'^').add(b'`').add(b'{').add(b'}').add(b'\\');

/// Characters that URL libraries rewrite in a query.
const REWRITTEN_IN_QUERY: &AsciiSet = &REWRITTEN.add(b'\'');

const REWRITTEN: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'<').add(b'>');

/// Rejects a path and query that HTTP libraries would change before sending, so that the signature
/// would not match.
pub(crate) fn check_target(target: &str) -> Result<(), InvalidRequest> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let is_dot_segment = |segment: &str| [".", ".."].contains(&&*segment.to_ascii_lowercase().replace("%2e", "."));
    let unchanged = |text: &str, rewritten| Cow::from(utf8_percent_encode(text, rewritten)) == text;
    let wrong = if !path.starts_with('/') {
        // If `@elsewhere` followed the host directly, `elsewhere` would become the host.
        ("path", "does not begin with a slash")
    } else if path.split('/').any(is_dot_segment) {
        ("path", "has a segment `.` or `..`, which HTTP libraries resolve, so that the signature would not match")
    } else if !unchanged(path, REWRITTEN_IN_PATH) {
        (
            "path",
            "has characters that HTTP libraries rewrite, so that the signature would not match: percent-encode them",
        )
    } else if !unchanged(query, REWRITTEN_IN_QUERY) {
        (
            "query",
            "has characters that HTTP libraries rewrite, so that the signature would not match: percent-encode them",
        )
    } else if PathAndQuery::try_from(target).is_err() {
        ("target", "has characters that a URL can't contain, or is too long")
    } else {
        return Ok(());
    };
    Err(InvalidRequest::unfit(wrong.0, wrong.1))
}

/// A server that a request can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Server {
    /// Scheme and host.
    pub(crate) origin: String,
    /// The path in front of the operation's path; it is signed as well.
    pub(crate) prefix: String,
}

/// Returns the servers of an operation in the order in which they are tried. `own` lists the URLs
/// in the docs; if it is empty, the main host is used. `base` replaces their scheme and host, and
/// the path of `base` comes before their path. The hosts in `failover` follow the main host or, if
/// `base` is set, follow `base`. If `failover` is `None`, WeChat Pay's own failover hosts follow
/// the main host, and no host follows `base`.
pub(crate) fn servers(own: &[&str], base: Option<&str>, failover: Option<&[String]>) -> Vec<Server> {
    let own = if own.is_empty() { &[MAIN] } else { own };
    let mut servers = Vec::new();
    let mut add = |before: Option<&str>, url: &str| {
        let (origin, prefix) = split(url.trim_end_matches('/'));
        let (origin, before) = before.map_or((origin, ""), |base| split(base.trim_end_matches('/')));
        let server = Server { origin: origin.to_owned(), prefix: format!("{before}{prefix}") };
        if !servers.contains(&server) {
            servers.push(server);
        }
    };
    for url in own {
        add(base, url);
        if base.is_none() && split(url).0 != MAIN {
            continue;
        }
        match failover {
            Some(hosts) => hosts.iter().for_each(|host| add(Some(host), url)),
            None if base.is_none() => FAILOVER.iter().for_each(|host| add(Some(host), url)),
            None => {}
        }
    }
    servers
}

/// Splits the URL of a file into its server and its path with query. If `base` is set, it replaces
/// the server. Returns `None` unless the URL's host is a host of WeChat Pay or the host of `base`.
pub(crate) fn own_address(url: &str, base: Option<&str>) -> Option<(Server, String)> {
    let (origin, target) = split(url);
    if !target.starts_with('/') {
        return None;
    }
    if let Some((base, before)) = base.map(|base| split(base.trim_end_matches('/'))) {
        if origin == base {
            return Some((Server { origin: base.to_owned(), prefix: String::new() }, target.to_owned()));
        }
        own_host(origin)?;
        return Some((Server { origin: base.to_owned(), prefix: before.to_owned() }, target.to_owned()));
    }
    own_host(origin)?;
    Some((Server { origin: origin.to_owned(), prefix: String::new() }, target.to_owned()))
}

/// Returns whether `origin` is a host of WeChat Pay over TLS, or the host of the base URL that the
/// caller set instead.
pub(crate) fn is_wechatpay(origin: &str, base: Option<&str>) -> bool {
    own_host(origin).is_some() || base.is_some_and(|base| split(base.trim_end_matches('/')).0 == origin)
}

/// Accepts only a host name of WeChat Pay over TLS, without a user or a port.
fn own_host(origin: &str) -> Option<()> {
    let host = origin.strip_prefix("https://")?;
    let (name, domain) = host.split_once('.')?;
    let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (plain && ["mch.weixin.qq.com", "wechatpay.cn"].contains(&domain)).then_some(())
}

/// Splits `https://host/hk/` into `https://host` and `/hk/`.
fn split(url: &str) -> (&str, &str) {
    let host = url.find("://").map_or(0, |scheme| scheme + 3);
    match url[host..].find('/') {
        Some(slash) => url.split_at(host + slash),
        None => (url, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_stand_in_for_the_main_one_and_prefixes_stay() {
        let hosts = ["https://a.example".to_owned(), "https://b.example/proxy/".to_owned()];
        let hk = "https://api.mch.weixin.qq.com/hk/";
        let overseas = "https://apihk.mch.weixin.qq.com/";
        let base = Some("http://localhost:1/base/");
        type Row<'a> = (&'a [&'a str], Option<&'a str>, Option<&'a [String]>, &'a [&'a str]);
        let rows: &[Row<'_>] = &[
            (
                &[],
                None,
                None,
                &["https://api.mch.weixin.qq.com|", "https://api2.mch.weixin.qq.com|", "https://api2.wechatpay.cn|"],
            ),
            (&[], None, Some(&[]), &["https://api.mch.weixin.qq.com|"]),
            (
                &[],
                None,
                Some(&hosts),
                &["https://api.mch.weixin.qq.com|", "https://a.example|", "https://b.example|/proxy"],
            ),
            (
                &[hk],
                None,
                None,
                &[
                    "https://api.mch.weixin.qq.com|/hk",
                    "https://api2.mch.weixin.qq.com|/hk",
                    "https://api2.wechatpay.cn|/hk",
                ],
            ),
            (&[overseas], None, None, &["https://apihk.mch.weixin.qq.com|"]),
            (
                &[overseas, hk],
                None,
                Some(&hosts[..1]),
                &["https://apihk.mch.weixin.qq.com|", "https://api.mch.weixin.qq.com|/hk", "https://a.example|/hk"],
            ),
            (&[], base, None, &["http://localhost:1|/base"]),
            (&[], Some("http://h/base"), None, &["http://h|/base"]),
            (&[overseas, "https://api.mch.weixin.qq.com"], base, None, &["http://localhost:1|/base"]),
            (&[hk], base, Some(&hosts[..1]), &["http://localhost:1|/base/hk", "https://a.example|/hk"]),
        ];
        for (own, base, failover, expected) in rows {
            let servers = servers(own, *base, *failover);
            let found: Vec<_> = servers.iter().map(|server| format!("{}|{}", server.origin, server.prefix)).collect();
            assert_eq!(found, *expected);
        }
    }

    #[test]
    fn without_a_base_an_address_keeps_its_host() {
        let (server, target) = own_address("https://api.mch.weixin.qq.com/v3/x?y=/z", None).expect("an address");
        assert_eq!((server.origin.as_str(), server.prefix.as_str()), ("https://api.mch.weixin.qq.com", ""));
        assert_eq!(target, "/v3/x?y=/z");
        assert_eq!(own_address("https://example.com/v3/x", None), None);
    }
}
