//! Sends notifications, but only to loopback addresses and to allowed hosts.

use super::{wait, write};
use crate::core::Core;
use crate::time;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use serde_json::{Map, Value, json};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// How many bytes of a response are kept.
const LONGEST: usize = 4096;
/// How long a receiver may take to respond.
const PATIENCE: Duration = Duration::from_secs(5);
/// How many notifications are sent at once.
const AT_ONCE: usize = 64;
/// After how many seconds an attempt that did not end is repeated.
const LEASE: i64 = 60;

/// Resolves a name only if notifications may be sent to all of its addresses.
struct Guard {
    hosts: Vec<String>,
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().to_owned();
        let is_allowed = self.hosts.contains(&name);
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            if !is_allowed && !found.iter().all(|address| address.ip().is_loopback()) {
                return Err(not_allowed(&name).into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

fn not_allowed(host: &str) -> String {
    format!("{host} is not on this machine: start the sandbox with `--allow-notify {host}` to send notifications there")
}

/// Sends notifications when they are due, until the sandbox ends.
pub(crate) async fn run(core: Arc<Core>) {
    let guard = Guard { hosts: core.settings.notify_hosts.clone() };
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(Policy::none())
        .timeout(PATIENCE)
        .dns_resolver(Arc::new(guard))
        .build()
        .expect("the settings of the HTTP client are valid");
    let room = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        // Actions that are due now may queue notifications.
        drop(core.catch_up());
        let now = core.now();
        // A notification is due again after the lease, in case the sandbox ends during the attempt.
        let taken = core.with(|store| {
            let due = store.due(now, 100)?;
            due.iter().try_for_each(|(id, facts)| store.notified(*id, Some(now + LEASE), facts))?;
            Ok((due, store.next_due()?))
        });
        let (due, next) = taken.unwrap_or_default();
        for (id, facts) in due {
            let (core, client, room) = (core.clone(), client.clone(), room.clone());
            let place = room.acquire_owned().await;
            tokio::spawn(async move {
                attempt(&core, &client, id, facts).await;
                drop(place);
            });
        }
        let pause = core.clock.duration(next.map_or(3600, |next| (next - now).clamp(1, 3600)));
        tokio::select! {
            () = core.wake.notified() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Sends a notification once, and records the outcome.
async fn attempt(core: &Core, client: &reqwest::Client, id: i64, mut facts: Value) {
    let now = core.now();
    let checked = check(core, facts["url"].as_str().unwrap_or_default());
    // A refused address stays refused, so the attempt is not repeated.
    let is_hopeless = checked.is_err();
    let outcome = match checked {
        Err(why) => Err(why),
        Ok(url) => send(core, client, url, &mut facts).await,
    };
    let (is_received, record) = match &outcome {
        Ok((status, body)) => {
            let is_v2 = facts["generation"] == "v2";
            let is_received =
                if is_v2 { (200..300).contains(status) && acknowledges(body) } else { [200, 204].contains(status) };
            (is_received, json!({ "time": time::rfc3339(now), "status": status, "body": body }))
        }
        Err(why) => (false, json!({ "time": time::rfc3339(now), "error": why })),
    };
    if let Some(attempts) = facts["attempts"].as_array_mut() {
        attempts.push(record);
    }
    // The real notification follows immediately after a probe.
    let was_probe = facts["is_probe"] == true;
    if was_probe && let Some(attempt) = facts["attempts"].as_array_mut().and_then(|attempts| attempts.last_mut()) {
        attempt["probe"] = if is_received { "accepted, although the signature is wrong" } else { "refused" }.into();
    }
    facts["is_probe"] = false.into();
    let is_received = is_received && !was_probe;
    let attempts = facts["attempts"].as_array().map_or(0, Vec::len);
    let again = if was_probe { Some(0) } else { wait(facts["event"].as_str().unwrap_or_default(), attempts) };
    let again = again.filter(|_| !is_received && !is_hopeless);
    facts["state"] = match (is_received, again) {
        (true, _) => "received",
        (false, Some(_)) => "waiting",
        (false, None) => "given up",
    }
    .into();
    // If the database fails, the notification is sent again.
    drop(core.with(|store| store.notified(id, again.map(|wait| now + wait), &facts)));
    core.wake.notify_one();
    core.told();
}

/// Parses the address of a notification, and refuses an address to which nothing may be sent.
fn check(core: &Core, url: &str) -> Result<reqwest::Url, String> {
    let url = reqwest::Url::parse(url).map_err(|error| format!("`notify_url` is not a URL: {error}"))?;
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let port = url.port_or_known_default().unwrap_or_default();
    let address: Option<IpAddr> = host.parse().ok().map(|address: IpAddr| address.to_canonical());
    let is_allowed = core.settings.notify_hosts.iter().any(|allowed| allowed == host);
    if !["http", "https"].contains(&url.scheme()) {
        return Err("`notify_url` is neither http nor https".to_owned());
    }
    // Names other than `localhost` are not even looked up, because a lookup would send a query to another
    // machine.
    let is_here = address.map_or(host == "localhost" || host.ends_with(".localhost"), |address| address.is_loopback());
    if !is_here && !is_allowed {
        return Err(not_allowed(host));
    }
    if core.ports().contains(&port) && !is_allowed {
        return Err(format!("port {port} belongs to the sandbox itself: use the address of your own server"));
    }
    Ok(url)
}

async fn send(
    core: &Core,
    client: &reqwest::Client,
    url: reqwest::Url,
    facts: &mut Value,
) -> Result<(u16, String), String> {
    let (headers, body) = write(&core.keys, facts, time::now()).ok_or("the account of the notification is unknown")?;
    let sent: Map<String, Value> = headers
        .iter()
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into()))
        .collect();
    facts["sent"] = json!({ "headers": sent, "body": String::from_utf8_lossy(&body) });
    let mut response = client.post(url).headers(headers).body(body).send().await.map_err(|error| causes(&error))?;
    let status = response.status().as_u16();
    let mut read = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| causes(&error))? {
        read.extend_from_slice(&chunk);
        if read.len() >= LONGEST {
            read.truncate(LONGEST);
            break;
        }
    }
    Ok((status, String::from_utf8_lossy(&read).into_owned()))
}

/// Returns an error with its causes.
fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

/// Returns whether a response acknowledges a v2 notification.
fn acknowledges(body: &str) -> bool {
    wechatpay_client::v2::decode(body.trim())
        .is_ok_and(|fields| fields.get("return_code").is_some_and(|code| code == "SUCCESS"))
}
