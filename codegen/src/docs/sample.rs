//! Reads samples: the arguments of a call, as PHP literals or as JSON.

mod php;

use serde_json::Value;

use crate::diagnostic::{Code, Sink, Span};

/// A sample of a request, or of one variant of some of its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// The text in brackets after the language: `同步声明式`, `1000(现金营销)`.
    pub label: String,
    /// Whether the compiler generated the sample.
    pub made: bool,
    /// The location of the whole fenced block.
    pub span: Span,
    /// The call, if the sample shows one.
    pub call: Option<Call>,
    /// The arguments, or the variant's fields. `None` if they are not literals.
    pub value: Option<Value>,
}

/// The operation that a sample calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The URL, as a literal (`v3/pay/transactions/jsapi`) or as a chain of properties.
    pub url: Url,
    /// The HTTP method in lower case.
    pub verb: String,
    /// The host of a page for browsers, if the sample writes out its URL:
    /// `https://api.weixin.qq.com`.
    pub host: Option<String>,
}

/// How a sample names its URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Url {
    /// In one string.
    Literal(String),
    /// As a chain of properties, with the words of each in camel case.
    Chain(Vec<String>),
}

impl Url {
    /// Returns whether a sample with this URL and these `arguments` calls the operation at `url`.
    ///
    /// Compares only letters and digits, and ignores case, because samples write braces, hyphens and
    /// capitals in several ways. The URL of a v2 operation may begin with `v2`. If `url` lacks a
    /// placeholder of the sample (`{empty}`), the placeholder stands for its argument or, without an
    /// argument, for nothing.
    pub fn matches(&self, url: &str, arguments: Option<&Value>) -> bool {
        let plain = |text: &str| -> String {
            text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        };
        let segments: Vec<&str> = match self {
            Url::Literal(literal) => literal.split('/').collect(),
            Url::Chain(segments) => segments.iter().map(String::as_str).collect(),
        };
        let called: String = segments
            .into_iter()
            .map(|segment| {
                let name = segment.trim_matches(['{', '}', '_']);
                let argument = arguments.and_then(|arguments| arguments.get(name)?.as_str());
                let is_placeholder = name != segment && super::path_parameters(url).all(|known| known != name);
                plain(if is_placeholder { argument.unwrap_or_default() } else { segment })
            })
            .collect();
        let wanted = plain(url);
        called == wanted || called.strip_prefix("v2").is_some_and(|rest| rest == wanted)
    }
}

/// Marks a sample that the compiler generated. Pages have this mark after the language of the block.
pub(crate) const MADE: &str = "{data-made}";

/// Reads a fenced block. Returns `None` if it is not a sample of a request. Reports a sample that cannot
/// be parsed, and also returns `None`.
pub(super) fn read(info: &str, text: &str, span: Span, sink: &mut Sink<'_>) -> Option<Sample> {
    let unmarked = info.replace(MADE, "");
    let (language, label) = unmarked.split_once(['[', ' ']).unwrap_or((&unmarked, ""));
    let label = label.trim_matches(['[', ']', ' ']).to_owned();
    let made = unmarked.len() < info.len();
    let first_line = Span { start: span.start, end: span.start + 3 + info.len() };
    let read = match language.trim() {
        "php" => php::read(text),
        "json" => serde_json::from_str(text).map(|value| Some((None, Some(value)))).map_err(|error| error.to_string()),
        _ => return None,
    };
    match read {
        Ok(read) => read.map(|(call, value)| Sample { label, made, span, call, value }),
        Err(error) => {
            sink.report(Code::SampleSyntax, first_line, format!("this sample cannot be read: {error}"), "correct it")
                .recovery("not used as an example");
            None
        }
    }
}
