//! How a sandbox behaves.

/// The settings that a caller may change.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Whether a request is refused even if its fields only cause warnings.
    pub(crate) is_strict: bool,
    /// The hosts, in addition to loopback, that notifications may be sent to.
    pub(crate) notify_hosts: Vec<String>,
    /// The host names under which the console can be reached.
    pub(crate) hosts: Vec<String>,
    /// How many seconds a refund takes.
    pub(crate) refund_time: i64,
    /// How many seconds of the sandbox's time pass in a second of real time.
    pub(crate) speed: u32,
    /// The sandbox's time at the start, in seconds since 1970. By default, it is the system's time.
    pub(crate) starts: Option<i64>,
    /// Makes the ids the same in each run.
    pub(crate) seed: Option<u64>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            is_strict: false,
            notify_hosts: Vec::new(),
            hosts: ["127.0.0.1", "::1", "localhost"].map(str::to_owned).to_vec(),
            refund_time: 1,
            speed: 1,
            starts: None,
            seed: None,
        }
    }
}
