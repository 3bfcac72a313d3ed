//! The call that tests signatures and encryption.

use crate::call::Call;
use crate::notice::{self, Notice};
use crate::world::{Failure, Handler, World};
use serde_json::{Value, json};

pub(super) const OPERATIONS: &[(&str, Handler)] = &[("POST /v3/security/echo", echo)];

fn echo(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let mut document = json!({ "echo_message": call.text("echo_message") });
    if let Some(message) = call.body.get("encrypted_echo_message") {
        document["encrypted_echo_message"] = message.clone();
    }
    if let Some(url) = Some(call.text("notify_url")).filter(|url| !url.is_empty()) {
        let notice = Notice::v3("SECURITY_ECHO.SUCCESS", "security", "安全回显", url, document.clone());
        notice::queue(world, call.owner(), notice)?;
    }
    Ok(document)
}
