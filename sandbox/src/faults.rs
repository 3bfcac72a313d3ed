//! Faults that a developer can inject: what can go wrong between a client and WeChat Pay.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// What goes wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The call isn't carried out, and no response is sent.
    NoResponse,
    /// The call is carried out, but no response is sent.
    LostResponse,
    /// The connection is closed before the call is carried out.
    Close,
    /// The connection is closed after the call was carried out.
    CloseAfter,
    /// 429 with `RATELIMIT_EXCEEDED`. The call isn't carried out.
    TooManyRequests,
    /// 500 with `SYSTEM_ERROR`. The call isn't carried out.
    SystemError,
    /// 500 with `SYSTEM_ERROR`, although the call was carried out.
    SystemErrorAfter,
    /// 502 with HTML from a gateway. The call isn't carried out.
    BadGateway,
    /// The second half of the response's body is sent two seconds late.
    SlowBody,
    /// The connection is closed in the middle of the response's body.
    CutBody,
    /// The signature of the response is wrong.
    WrongSignature,
    /// The response names a key that does not exist.
    UnknownKey,
    /// The timestamp of the response is ten minutes old.
    OldTimestamp,
    /// The response is signed with SM2 if the request was signed with RSA, or the reverse.
    OtherScheme,
    /// The `Content-Type` of the response is `text/html`.
    OtherContentType,
    /// The sandbox's clock is ten minutes fast, so the sandbox refuses the signature of the request.
    ClockSkew,
}

/// For each kind: its name in the API, whether the call is carried out, and what happens (in English and
/// in Chinese).
const KINDS: &[(FaultKind, &str, bool, [&str; 2])] = &[
    (FaultKind::NoResponse, "no-response", false, ["no response, not carried out", "不返回应答，请求未执行"]),
    (FaultKind::LostResponse, "lost-response", true, ["no response, but carried out", "不返回应答，但请求已执行"]),
    (FaultKind::Close, "close", false, ["connection closed, not carried out", "断开连接，请求未执行"]),
    (FaultKind::CloseAfter, "close-after", true, ["connection closed, but carried out", "断开连接，但请求已执行"]),
    (FaultKind::TooManyRequests, "too-many-requests", false, ["429, not carried out", "返回 429 频率限制，请求未执行"]),
    (FaultKind::SystemError, "system-error", false, ["500, not carried out", "返回 500 系统错误，请求未执行"]),
    (
        FaultKind::SystemErrorAfter,
        "system-error-after",
        true,
        ["500, but carried out", "返回 500 系统错误，但请求已执行"],
    ),
    (
        FaultKind::BadGateway,
        "bad-gateway",
        false,
        ["502 with HTML, not carried out", "返回 502 和 HTML 网页，请求未执行"],
    ),
    (
        FaultKind::SlowBody,
        "slow-body",
        true,
        ["second half of the body two seconds late", "应答报文主体的后半部分延迟两秒发送"],
    ),
    (FaultKind::CutBody, "cut-body", true, ["body cut off", "应答报文主体只发送一半就断开连接"]),
    (FaultKind::WrongSignature, "wrong-signature", true, ["wrong signature of the response", "应答签名错误"]),
    (
        FaultKind::UnknownKey,
        "unknown-key",
        true,
        ["response names an unknown key", "应答头 Wechatpay-Serial 指向不存在的公钥或平台证书"],
    ),
    (
        FaultKind::OldTimestamp,
        "old-timestamp",
        true,
        ["response with a timestamp ten minutes old", "应答的时间戳是十分钟前的时间"],
    ),
    (
        FaultKind::OtherScheme,
        "other-scheme",
        true,
        ["response signed with SM2 in place of RSA, or the reverse", "应答换用另一种算法签名（RSA 与国密 SM2 互换）"],
    ),
    (
        FaultKind::OtherContentType,
        "other-content-type",
        true,
        ["response with the Content-Type text/html", "应答的 Content-Type 为 text/html"],
    ),
    (
        FaultKind::ClockSkew,
        "clock-skew",
        false,
        ["sandbox's clock ten minutes fast, request refused", "沙箱时钟快了十分钟，所以请求验签失败"],
    ),
];

impl FaultKind {
    /// Returns all kinds.
    pub fn all() -> impl Iterator<Item = Self> {
        KINDS.iter().map(|(kind, ..)| *kind)
    }

    fn row(self) -> &'static (Self, &'static str, bool, [&'static str; 2]) {
        KINDS.iter().find(|(kind, ..)| *kind == self).expect("the table has every kind")
    }

    /// Returns what happens, in English and in Chinese.
    pub(crate) fn says(self) -> [&'static str; 2] {
        self.row().3
    }

    /// Returns whether the call is carried out.
    pub fn carries_out(self) -> bool {
        self.row().2
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.row().1)
    }
}

impl FromStr for FaultKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = KINDS.iter().find(|(_, name, ..)| *name == text).map(|(kind, ..)| *kind);
        found.ok_or_else(|| {
            let names: Vec<_> = KINDS.iter().map(|(_, name, ..)| *name).collect();
            format!("`{text}` is not a kind of fault: use one of {}", names.join(", "))
        })
    }
}

/// A fault, the calls that it can affect, and how many of them it affects.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a fault has no effect until it is passed to `Sandbox::fault`"]
pub struct Fault {
    pub(crate) kind: FaultKind,
    /// The method and the beginning of the path; empty for all calls.
    pub(crate) on: String,
    /// How many more calls the fault affects.
    pub(crate) times: u32,
}

impl Fault {
    /// Creates a fault that affects the next call.
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, on: String::new(), times: 1 }
    }

    /// Limits the fault to calls whose method and path begin with this text, such as
    /// `POST /v3/pay/transactions/jsapi`.
    pub fn on(self, call: impl Into<String>) -> Self {
        Self { on: call.into(), ..self }
    }

    /// Sets how many calls the fault affects. The default is 1.
    pub fn times(self, times: u32) -> Self {
        Self { times, ..self }
    }
}

/// The pending faults.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    pub(crate) fn add(&self, fault: Fault) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(fault);
    }

    pub(crate) fn all(&self) -> Vec<Fault> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Returns the first fault that affects a call, and counts the call. Removes the fault if it affects no
    /// more calls.
    pub(crate) fn take(&self, method: &str, path: &str) -> Option<FaultKind> {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let call = format!("{method} {path}");
        let at = faults.iter().position(|fault| fault.times > 0 && call.starts_with(&fault.on))?;
        let kind = faults[at].kind;
        faults[at].times -= 1;
        if faults[at].times == 0 {
            drop(faults.remove(at));
        }
        Some(kind)
    }
}

/// What the server does with a response instead of sending it as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// Sends nothing, and keeps the connection open.
    Hold,
    /// Sends nothing, and closes the connection.
    Close,
    /// Sends half of the body, and closes the connection.
    Cut,
    /// Sends the body in parts.
    Slow,
}

/// How long the second half of a slow response's body is delayed.
pub(crate) const SLOW: Duration = Duration::from_secs(2);
/// By how many seconds a wrong clock or an old timestamp is off.
pub(crate) const SKEW: i64 = 600;
