//! Text of the docs → rustdoc.

use std::collections::{BTreeMap, BTreeSet};

use super::shapes::{Field as Shaped, Type};
use crate::api::{
    ATTRIBUTES, Confirmation, Direction, Media, Operation, ParameterLocation, Property, ResponseBody, SchemaKind,
    bilingual,
};

/// Escapes a text for rustdoc: outside backticks, URLs become links, and nothing else becomes a link or
/// a tag. A text cannot begin a block of code, which rustdoc would compile and run as a test.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::new();
    if text.starts_with("```") || text.starts_with("~~~") {
        out.push('\\');
    }
    for (at, piece) in text.split('`').enumerate() {
        if at > 0 {
            out.push('`');
        }
        if at % 2 == 1 {
            out.push_str(piece);
        } else {
            prose(piece, &mut out);
        }
    }
    // An unmatched backtick would open a code span up to the end of the paragraph.
    if text.matches('`').count() % 2 == 1 {
        out.push('`');
    }
    out
}

fn prose(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = address(rest) {
        plain(&rest[..at], out);
        let address = &rest[at..];
        let end = address
            .find(|c: char| !c.is_ascii_graphic() || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '"'))
            .unwrap_or(address.len());
        out.push('<');
        out.push_str(&address[..end]);
        out.push('>');
        rest = &address[end..];
    }
    plain(rest, out);
}

/// Returns where the next URL begins.
fn address(text: &str) -> Option<usize> {
    let is_address = |at: &usize| text[*at..].starts_with("https://") || text[*at..].starts_with("http://");
    text.match_indices("http").map(|(at, _)| at).find(is_address)
}

fn plain(text: &str, out: &mut String) {
    for c in text.chars() {
        if matches!(c, '<' | '>' | '[' | ']' | '*' | '_' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
}

/// Returns the search aliases of an operation: its URL, its id, and each of its names, both whole and
/// without its first words, because a search matches only the beginning of an alias. The parts of a URL
/// need no aliases: they are names of modules, and rustdoc accepts no query with a dash or a slash.
pub(super) fn aliases(operation: &Operation) -> Vec<String> {
    let whole = [&operation.title, &operation.url, &operation.id];
    let parts = suffixes(&operation.title).chain(suffixes(&operation.english));
    cleaned(whole.into_iter().map(String::as_str).chain(parts))
}

/// Returns the search aliases of a family or a notification: its name, both whole and without its first
/// words. The name is written as `中文 / English`.
pub(super) fn name_aliases(name: &str) -> Vec<String> {
    let (chinese, english) = bilingual::split(name);
    cleaned(suffixes(chinese).chain(suffixes(english)))
}

/// Removes the parentheses and the text in them from a notification's name. The text is the
/// notification's type and format.
pub(super) fn without_parentheses(name: &str) -> String {
    let mut depth = 0;
    let is_outside = |c: &char| {
        let was = depth;
        depth += i32::from(*c == '(') - i32::from(*c == ')');
        was == 0 && depth == 0
    };
    name.chars().filter(is_outside).collect()
}

/// Returns the parts of a text that begin at a word and end where the text ends. Chinese doesn't show
/// where words begin, so any character may begin one.
fn suffixes(text: &str) -> impl Iterator<Item = &str> {
    /// Words that nobody searches for.
    const SMALL: [&str; 12] = ["a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to"];
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-';
    text.char_indices().filter_map(move |(at, c)| {
        let (before, rest) = text.split_at(at);
        let begins = c.is_alphanumeric() && !(is_word(c) && before.ends_with(is_word));
        let word = rest.split(|c| !is_word(c)).next().unwrap_or_default();
        let is_long = rest.chars().nth(1).is_some();
        (begins && is_long && !SMALL.contains(&word.to_lowercase().as_str())).then_some(rest)
    })
}

/// Removes quotes, which rustdoc rejects, spaces at either end, and empty or repeated aliases.
fn cleaned<'a>(aliases: impl Iterator<Item = &'a str>) -> Vec<String> {
    let clean = |alias: &str| alias.replace(['"', '\''], "").trim().to_owned();
    let mut seen = BTreeSet::new();
    aliases.map(clean).filter(|alias| !alias.is_empty() && seen.insert(alias.clone())).collect()
}

pub(super) fn deprecated(deprecated: bool, successors: &[String]) -> Option<String> {
    deprecated.then(|| match successors {
        [] => "taken offline, or closed to new merchants; see the official page".to_owned(),
        successors => format!("use {}", successors.join(", ")),
    })
}

pub(super) fn lines(text: &str) -> Vec<String> {
    escape(text).lines().map(str::to_owned).collect()
}

/// Returns what an operation or a notification does, first in English and then in Chinese.
pub(super) fn summary(description: &str, title: &str) -> Vec<String> {
    let text = escape(if description.is_empty() { title } else { description }).replace('\n', " ");
    let (chinese, english) = bilingual::split(&text);
    if english.is_empty() { vec![text] } else { vec![english.to_owned(), String::new(), chinese.to_owned()] }
}

/// The audience of an official page, by a part of its URL.
const AUDIENCES: [(&str, &str); 8] = [
    ("/global/", "global"),
    ("/brand/", "brand"),
    ("institution", "institution"),
    ("partner", "partner"),
    ("wxfacepay", "face payment"),
    ("/merchant", "merchant"),
    ("/wiki/", "wiki"),
    ("", "page"),
];

/// The maximum number of official pages that an operation's documentation links to; its page in `docs/`
/// lists all of them.
const LINKS: usize = 3;

/// What the documentation of an operation says about how far it is confirmed.
const CONFIRMED: [(Confirmation, &str); Confirmation::WORDS.len()] = [
    (Confirmation::OfficialPage, "confirmed by an official page"),
    (Confirmation::OfficialSample, "confirmed by an official SDK or sample"),
    (Confirmation::TwoSdks, "confirmed by two SDKs"),
    (Confirmation::ThirdParty, "not confirmed by an official source"),
];

/// Returns ``申请退款 · official pages: [merchant](…), [partner](…) · feature `v3-refund` · confirmed by
/// two SDKs``. Links to at most one page for each audience.
pub(super) fn reference(title: &str, links: &[String], feature: &str, confirmed: Confirmation) -> String {
    let mut parts = vec![escape(title)];
    let mut labelled: Vec<(&str, &String)> = Vec::new();
    for link in links {
        let audience = AUDIENCES.iter().find(|(part, _)| link.contains(part)).map_or("", |(_, label)| label);
        if labelled.len() < LINKS && labelled.iter().all(|(label, _)| *label != audience) {
            labelled.push((audience, link));
        }
    }
    let pages: Vec<String> = labelled.iter().map(|(label, link)| format!("[{label}]({link})")).collect();
    match pages.len() {
        0 => {}
        1 => parts.push(format!("official page: {}", pages[0])),
        _ => parts.push(format!("official pages: {}", pages.join(", "))),
    }
    parts.push(format!("feature `{feature}`"));
    parts.extend(CONFIRMED.iter().filter(|(known, _)| *known == confirmed).map(|(_, words)| (*words).to_owned()));
    parts.join(" · ")
}

pub(super) fn operation_docs(operation: &Operation, feature: &str, paged: bool) -> Vec<String> {
    let mut text = summary(&operation.description, &operation.title);
    text.push(String::new());
    text.push(format!("`{} {}`", operation.verb.as_str().to_uppercase(), operation.url));
    text.push(String::new());
    let name = bilingual::join(&operation.title, &operation.english);
    text.push(reference(&name, &operation.links, feature, operation.confirmed));
    let call = match operation.response {
        ResponseBody::File => Some("`Client::send` returns the whole file; `Client::download` streams it."),
        ResponseBody::Redirect => Some("`Client::url` returns the URL to send the payer's browser to."),
        _ if operation.body.as_ref().is_some_and(|body| body.media == Media::Multipart) => {
            Some("Pass the file as `Upload::new(name, bytes)`. The client computes its digest.")
        }
        _ if paged => Some(
            "`Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.",
        ),
        _ => None,
    };
    if let Some(call) = call {
        text.extend([String::new(), call.to_owned()]);
    }
    if operation.permission {
        text.extend([String::new(), "Requires a permission that you apply for with WeChat Pay.".to_owned()]);
    }
    text
}

pub(super) fn request_docs(operation: &Operation, title: &str) -> Vec<String> {
    let mut text = vec![format!(
        "Request for {title}. Created by [`{}()`](super::{}()).",
        operation.verb.as_str(),
        operation.verb.as_str()
    )];
    let query = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.place == ParameterLocation::Query)
        .map(|parameter| &parameter.property);
    let body = operation.body.iter().flat_map(|body| body.schema.properties());
    let required: Vec<String> = query
        .clone()
        .chain(body.clone())
        .filter(|property| property.required)
        .map(|property| format!("`{}`", property.name))
        .collect();
    if !required.is_empty() {
        text.extend([String::new(), format!("**Required**: {}.", required.join(", "))]);
    }
    for (name, fields) in choices(query.chain(body)) {
        text.extend([String::new(), format!("**{name}**: {}.", fields.join(", "))]);
    }
    text
}

/// Returns the choices between top-level fields: how many of the fields are required, and their names.
fn choices<'p>(properties: impl Iterator<Item = &'p Property>) -> Vec<(&'static str, Vec<String>)> {
    let mut found: BTreeMap<(&str, &'static str), Vec<String>> = BTreeMap::new();
    for property in properties {
        for (choice, is_exclusive) in property.schema.item().attributes.choices() {
            let name = if is_exclusive { "Exactly one" } else { "At least one" };
            found.entry((choice, name)).or_default().push(format!("`{}`", property.name));
        }
    }
    found.into_iter().map(|((_, name), fields)| (name, fields)).collect()
}

pub(super) fn field_docs(field: &Shaped, direction: Direction) -> Vec<String> {
    let schema = &field.schema;
    let text = if schema.description.is_empty() { format!("`{}`", field.wire) } else { escape(&schema.description) };
    let mut docs: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut notes = Vec::new();
    match direction {
        Direction::Sent if field.required => notes.push("**Required.**".to_owned()),
        Direction::Received if field.required => notes.push("Always present according to the docs.".to_owned()),
        _ => {}
    }
    if let Some(default) = schema.default() {
        notes.push(format!("Default: `{}`.", default.as_str().map_or_else(|| default.to_string(), str::to_owned)));
    }
    let mut attributes = schema.attributes.clone();
    // Users see the content of an encrypted document, not the string.
    attributes.encryption = attributes.encryption.filter(|_| schema.content().is_none());
    notes.extend(ATTRIBUTES.iter().filter_map(|attribute| (attribute.note)(&attributes, direction)));
    let values = match &schema.kind {
        SchemaKind::List(items) => items.values(),
        _ => schema.values(),
    };
    if values.len() == 1
        || (!values.is_empty() && !matches!(field.ty, Type::Shape(_)) && !matches!(field.ty, Type::List(_)))
    {
        let values: Vec<String> = values
            .iter()
            .map(|value| match &value.meaning {
                Some(meaning) => format!("`{}` ({})", value.text, escape(meaning)),
                None => format!("`{}`", value.text),
            })
            .collect();
        notes.push(format!("Known values: {}.", values.join(", ")));
    }
    if !notes.is_empty() {
        docs.extend([String::new(), notes.join(" ")]);
    }
    docs
}
