//! Faults that a developer asks for: what can go wrong between a client and WeChat Pay.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// What goes wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The call isn't carried out, and no response comes.
    NoResponse,
    /// The call is carried out, but no response comes.
    LostResponse,
    /// The connection is closed before the call is carried out.
    Close,
    /// The connection is closed after the call was carried out.
    CloseAfter,
    /// 429, not carried out.
    TooManyRequests,
    /// 500 with `SYSTEM_ERROR`, not carried out.
    SystemError,
    /// 500 with `SYSTEM_ERROR`, although the call was carried out.
    SystemErrorAfter,
    /// 502 with HTML from a gateway, not carried out.
    BadGateway,
    /// The body of the response takes two seconds.
    SlowBody,
    /// The connection is closed in the middle of the response's body.
    CutBody,
    /// The signature of the response is wrong.
    WrongSignature,
    /// The response names a key that nobody knows.
    UnknownKey,
    /// The response was signed ten minutes ago.
    OldTimestamp,
    /// The response is said to be HTML.
    OtherContentType,
    /// The sandbox's clock is ten minutes fast, so it refuses the signature of the request.
    ClockSkew,
}

/// Each kind, the name in the API, and whether the call is carried out.
const KINDS: &[(FaultKind, &str, bool)] = &[
    (FaultKind::NoResponse, "no-response", false),
    (FaultKind::LostResponse, "lost-response", true),
    (FaultKind::Close, "close", false),
    (FaultKind::CloseAfter, "close-after", true),
    (FaultKind::TooManyRequests, "too-many-requests", false),
    (FaultKind::SystemError, "system-error", false),
    (FaultKind::SystemErrorAfter, "system-error-after", true),
    (FaultKind::BadGateway, "bad-gateway", false),
    (FaultKind::SlowBody, "slow-body", true),
    (FaultKind::CutBody, "cut-body", true),
    (FaultKind::WrongSignature, "wrong-signature", true),
    (FaultKind::UnknownKey, "unknown-key", true),
    (FaultKind::OldTimestamp, "old-timestamp", true),
    (FaultKind::OtherContentType, "other-content-type", true),
    (FaultKind::ClockSkew, "clock-skew", false),
];

impl FaultKind {
    /// Returns all kinds.
    pub fn all() -> impl Iterator<Item = Self> {
        KINDS.iter().map(|(kind, ..)| *kind)
    }

    /// Returns whether the call is carried out.
    pub fn carries_out(self) -> bool {
        KINDS.iter().any(|(kind, _, carries_out)| *kind == self && *carries_out)
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = KINDS.iter().find(|(kind, ..)| kind == self).map_or("", |(_, name, _)| name);
        out.write_str(name)
    }
}

impl FromStr for FaultKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = KINDS.iter().find(|(_, name, _)| *name == text).map(|(kind, ..)| *kind);
        found.ok_or_else(|| {
            let names: Vec<_> = KINDS.iter().map(|(_, name, _)| *name).collect();
            format!("`{text}` is not a kind of fault: use one of {}", names.join(", "))
        })
    }
}

/// A rule: which calls a fault happens to, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a fault happens only after `Sandbox::fault`"]
pub struct Fault {
    pub(crate) kind: FaultKind,
    /// The method and the beginning of the path; empty for all calls.
    pub(crate) on: String,
    /// How many calls it still happens to.
    pub(crate) times: u32,
}

impl Fault {
    /// Creates a fault that happens to the next call, whatever it is.
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, on: String::new(), times: 1 }
    }

    /// Limits it to calls with this method and this beginning of their path:
    /// `POST /v3/pay/transactions/jsapi`.
    pub fn on(self, call: impl Into<String>) -> Self {
        Self { on: call.into(), ..self }
    }

    /// Sets how many calls it happens to. The default is 1.
    pub fn times(self, times: u32) -> Self {
        Self { times, ..self }
    }
}

/// The faults that are still to happen.
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

    /// Takes the first fault for a call, and counts it.
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

/// How long the body of a slow response takes.
pub(crate) const SLOW: Duration = Duration::from_secs(2);
/// How far off a wrong clock is, in seconds.
pub(crate) const SKEW: i64 = 600;
