//! Renders GitHub's workflow commands.

use super::{Report, WireImpact, place, what};
use crate::diagnostic::workflow_command;

pub(super) fn render(report: &Report) -> String {
    let mut out = String::new();
    for change in report.open() {
        let command = match change.wire {
            _ if change.security => "error",
            WireImpact::Breaking => "error",
            WireImpact::Warning => "warning",
            WireImpact::Compatible => "notice",
        };
        let message = format!("{} · {}: {}", change.rust.as_str(), change.operation, what(change, "`"));
        // Annotations belong to the new pages, so they use the new row even for something that was
        // removed.
        let line = change.new.as_ref().or(change.old.as_ref());
        let mut properties = vec![(
            "title",
            format!("{}: {}", if change.security { "security" } else { change.wire.as_str() }, change.id),
        )];
        if let Some(line) = line {
            properties.insert(0, ("file", line.file.clone()));
            properties.extend(line.line.map(|line| ("line", line.to_string())));
        }
        debug_assert!(line.is_some() || place(change).is_none());
        out.push_str(&workflow_command(command, &properties, &message));
    }
    out
}
