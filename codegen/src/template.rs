//! Renders the templates of `templates/`.

use minijinja::{Environment, UndefinedBehavior, Value, syntax::SyntaxConfig};
use serde::Deserialize as _;

/// Renders a template.
///
/// # Panics
/// Panics if the template has a mistake. Templates are compiled in, and tests render each of them, so a
/// mistake is ours and not the user's.
pub(crate) fn render(template: &str, context: &serde_json::Value) -> String {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(
        SyntaxConfig::builder()
            .keep_trailing_newline(true)
            .trim_blocks(true)
            .build()
            .unwrap_or_else(|error| unreachable!("the syntax of our templates is valid: {error:#}")),
    );
    let context = Value::deserialize(context).unwrap_or_default();
    environment.render_str(template, context).unwrap_or_else(|error| unreachable!("our templates are valid: {error:#}"))
}
