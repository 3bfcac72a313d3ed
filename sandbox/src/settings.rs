//! How a sandbox behaves.

/// The settings that a caller may change.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Whether a request is refused even for warnings about its fields.
    pub(crate) is_strict: bool,
    /// The hosts, other than loopback, that notifications are sent to.
    pub(crate) notify_hosts: Vec<String>,
    /// The host names under which the console can be reached.
    pub(crate) hosts: Vec<String>,
    /// How many seconds a refund takes.
    pub(crate) refund_time: i64,
    /// How many seconds of the sandbox's time pass in a second.
    pub(crate) speed: u32,
    /// The time at the start, in seconds since 1970; by default that of the system.
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
