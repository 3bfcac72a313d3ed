//! The result of an import as Markdown, for the description of a pull request.

use serde_json::{Value, json};

use super::{ChangeKind, Imported};
use crate::{diagnostic::block, template};

const TEMPLATE: &str = include_str!("../../../templates/import.md.jinja");

/// The maximum number of lines in a list.
const MOST: usize = 100;

impl Imported {
    /// Returns the number of changes of a kind.
    pub fn count(&self, kind: ChangeKind) -> usize {
        self.changes.iter().filter(|change| change.kind == kind).count()
    }

    /// Renders what is new, what changed, what was left out, and what lacks descriptions.
    pub fn to_markdown(&self) -> String {
        let of_kind = |kind: ChangeKind| -> Vec<&str> {
            let changes = self.changes.iter().filter(|change| change.kind == kind);
            changes.map(|change| change.name.as_str()).collect()
        };
        let lists = [
            ("New", of_kind(ChangeKind::New)),
            ("Changed", of_kind(ChangeKind::Changed)),
            ("Operations without descriptions", self.undescribed.iter().map(String::as_str).collect()),
            ("Left out", self.lost.iter().map(String::as_str).collect()),
        ];
        let lists: Vec<Value> =
            lists.iter().filter(|(_, lines)| !lines.is_empty()).map(|(title, lines)| list(title, lines)).collect();
        let context = json!({
            "new": self.count(ChangeKind::New),
            "changed": self.count(ChangeKind::Changed),
            "ours": self.count(ChangeKind::Ours),
            "lists": lists,
        });
        template::render(TEMPLATE, &context)
    }
}

fn list(title: &str, lines: &[&str]) -> Value {
    json!({
        "title": title,
        "count": lines.len(),
        "lines": block(lines.iter().take(MOST).copied()),
        "rest": lines.len().saturating_sub(MOST),
    })
}
