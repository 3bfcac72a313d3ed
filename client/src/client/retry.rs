//! When a request is retried, and on which host.

use crate::transport::TransportError;
use crate::types::Method;
use http::header::RETRY_AFTER;
use http::{HeaderMap, Response};
use std::time::Duration;

/// How often an idempotent call is sent, and how long the pauses between the attempts are.
///
/// Only idempotent requests of v3 are retried: `GET`, and requests with a header `Idempotency-Key`.
/// They are retried after a response with status 429 or 5xx, and after a failure that leaves the
/// outcome unknown. If nothing of a request was sent, it goes to the next host, idempotent or not;
/// see [`Builder::failover`](crate::Builder::failover). Each attempt is signed anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "pass it to `Builder::retry`"]
pub struct Retry {
    attempts: u32,
    pause: Duration,
    longest: Duration,
}

impl Default for Retry {
    /// Allows three attempts, with a pause of up to 200 ms before the second and of up to 400 ms
    /// before the third. If a server asks for a pause of more than 5 seconds, the call ends.
    fn default() -> Self {
        Self { attempts: 3, pause: Duration::from_millis(200), longest: Duration::from_secs(5) }
    }
}

impl Retry {
    /// Never retries.
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// Sets the number of attempts, including the first.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the pause before the second attempt. It doubles with each further attempt, and is
    /// shortened at random by up to half, so that callers that failed at the same time don't retry
    /// at the same time.
    pub fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    /// Sets the longest pause. If the `Retry-After` of a response asks for a longer pause, the call
    /// does not wait but ends with that response.
    pub fn longest(mut self, longest: Duration) -> Self {
        self.longest = longest;
        self
    }

    /// Returns what is wrong with these settings, if anything is.
    pub(super) fn unfit(&self) -> Option<String> {
        let (pause, longest) = (self.pause, self.longest);
        (self.attempts > 1 && pause > longest)
            .then(|| format!("its `pause` of {pause:?} is longer than its `longest` of {longest:?}"))
    }

    /// Returns what to do after this attempt. Attempts are counted from 1.
    pub(crate) fn after<T>(
        &self,
        attempt: u32,
        repeatable: bool,
        result: &Result<Response<T>, TransportError>,
    ) -> Next {
        let again = repeatable && attempt < self.attempts;
        match result {
            Ok(response) if again && (response.status() == 429 || response.status().is_server_error()) => {
                match retry_after(response.headers()) {
                    Some(asked) if asked > self.longest => Next::End,
                    asked => Next::Again(asked.unwrap_or_default().max(self.backoff(attempt))),
                }
            }
            Ok(_) | Err(TransportError::Unsendable(_)) => Next::End,
            Err(TransportError::NotSent(_)) => Next::Onward(again.then(|| self.backoff(attempt))),
            Err(TransportError::Sent(_)) if again => Next::Elsewhere(self.backoff(attempt)),
            Err(TransportError::Sent(_)) => Next::End,
        }
    }

    /// Returns a random duration between half of the pause and all of it. The pause doubles with
    /// each attempt.
    pub(crate) fn backoff(&self, attempt: u32) -> Duration {
        let whole = self.pause.saturating_mul(1 << (attempt - 1).min(16)).min(self.longest);
        let mut random = [0];
        // If the system has no randomness, the whole pause is used.
        let part = aws_lc_rs::rand::fill(&mut random).map_or(255, |()| random[0]);
        whole.mul_f64(0.5 + f64::from(part) / 510.0)
    }
}

/// What to do after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// End the call.
    End,
    /// Send the request to the same host again, after a pause.
    Again(Duration),
    /// Send the request to the next host, after a pause.
    Elsewhere(Duration),
    /// Send the request to the next host at once, because nothing was sent. If no untried host is
    /// left, wait for the pause first; if there is no pause, end the call.
    Onward(Option<Duration>),
}

/// Returns whether the request is idempotent: sending it twice has the same effect as sending it
/// once.
pub(crate) fn repeatable(verb: Method, headers: &HeaderMap) -> bool {
    verb == Method::Get || headers.get("Idempotency-Key").is_some_and(|key| !key.is_empty())
}

/// Returns the pause that the header `Retry-After` states in seconds. A date in the header is
/// ignored, so that the client's own pause applies.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let seconds = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest_and_differ() {
        let retry = Retry::default().pause(Duration::from_millis(100)).longest(Duration::from_millis(300));
        for (attempt, whole) in [(1, 100), (2, 200), (3, 300), (u32::MAX, 300)] {
            let pauses: Vec<_> = (0..100).map(|_| retry.backoff(attempt)).collect();
            let (half, whole) = (Duration::from_millis(whole / 2), Duration::from_millis(whole));
            assert!(pauses.iter().all(|pause| (half..=whole).contains(pause)), "{pauses:?}");
            assert!(pauses.iter().any(|pause| *pause != pauses[0]));
        }
    }
}
