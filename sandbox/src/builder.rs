//! The settings of a sandbox, and its errors.

use crate::settings::Settings;
use crate::world::Failure;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Why a sandbox can't start, or can't do what it was asked to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The sandbox can't listen on the address.
    #[error("can't listen on {address}: {cause}; choose another address with `--listen`, or port 0 for any free port")]
    Listen {
        /// The address to listen on.
        address: SocketAddr,
        /// The cause.
        cause: std::io::Error,
    },
    /// A file in the folder can't be read or written.
    #[error("{0}")]
    Folder(String),
    /// The database failed.
    #[error("the sandbox's database failed: {0}")]
    Database(#[from] rusqlite::Error),
    /// The sandbox can't issue its certificates for TLS.
    #[error("{0}")]
    Authority(String),
    /// The keys of the sandbox can't be used.
    #[error("{0}")]
    Keys(#[from] wechatpay_client::Error),
    /// The request was refused, as WeChat Pay would refuse it.
    #[error("{code}: {message}{}", why.as_ref().map_or_else(String::new, |why| format!(" ({why})")))]
    #[non_exhaustive]
    Refused {
        /// The error code.
        code: &'static str,
        /// What is wrong, in WeChat Pay's words.
        message: String,
        /// An explanation for the developer, in addition to the message.
        why: Option<String>,
    },
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Api(error) => {
                Self::Refused { code: error.code, message: error.message, why: error.why.map(String::from) }
            }
            Failure::Store(error) => Self::Database(error),
        }
    }
}

/// The settings with which a sandbox is started. Created by [`Sandbox::builder`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `start` is called"]
pub struct Builder {
    pub(crate) listen: SocketAddr,
    pub(crate) folder: Option<PathBuf>,
    pub(crate) forgets: bool,
    pub(crate) tls: Option<SocketAddr>,
    pub(crate) settings: Settings,
}

impl Builder {
    /// Sets the address to listen on. The default is a free port on loopback.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Also listens for TLS on this address. Clients have to trust [`Sandbox::authority`].
    pub fn tls(mut self, address: SocketAddr) -> Self {
        self.tls = Some(address);
        self
    }

    /// Keeps the keys and all data in this folder. By default, they are in memory only.
    pub fn folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Also refuses requests that only cause warnings, such as undocumented fields.
    pub fn strict(mut self, is_strict: bool) -> Self {
        self.settings.is_strict = is_strict;
        self
    }

    /// Deletes the folder's database before the start, and keeps its keys.
    pub fn forget(mut self, forgets: bool) -> Self {
        self.forgets = forgets;
        self
    }

    /// Also sends notifications to this host. By default, they go to loopback addresses only.
    pub fn allow_notify(mut self, host: impl Into<String>) -> Self {
        self.settings.notify_hosts.push(host.into());
        self
    }

    /// Also serves the console under this host name or address.
    pub fn allow_host(mut self, host: impl Into<String>) -> Self {
        self.settings.hosts.push(host.into());
        self
    }

    /// Sets how many seconds a refund takes. The default is 1.
    pub fn refund_time(mut self, seconds: u32) -> Self {
        self.settings.refund_time = seconds.into();
        self
    }

    /// Sets how fast time passes for orders, refunds and notifications: at 60, a minute passes in each
    /// second. The default is 1. Signatures use the system's clock.
    pub fn speed(mut self, speed: u32) -> Self {
        self.settings.speed = speed;
        self
    }

    /// Sets the sandbox's time at the start, in seconds since 1970. Orders, refunds and notifications use
    /// this time. The default is the system's time.
    pub fn starts_at(mut self, time: i64) -> Self {
        self.settings.starts = Some(time);
        self
    }

    /// Makes ids the same in each run, apart from the dates in them. Keys and nonces stay random.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = Some(seed);
        self
    }
}
