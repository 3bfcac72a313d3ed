//! Rules for pages that are well-formed but likely wrong: mistakes in names, values, ids and links
//! that people have made before.
//!
//! A rule reads one operation as its page states it, and reports what it finds. It changes nothing
//! in the `Api`. To add a rule, add a function to [`RULES`] and a variant to [`Code`].

use super::HOST;
use crate::{
    diagnostic::{Code, Sink, Span},
    docs::{self, DocumentKind, Field, ResponseBody, Root, Subject, Url, looks_misspelt},
};

/// An operation or a notification, with its page and the page's text.
struct Checked<'a> {
    page: &'a docs::Page,
    operation: &'a docs::Operation,
    text: &'a str,
}

type Rule = fn(&Checked<'_>, &mut Sink<'_>);

const RULES: &[Rule] = &[
    parameter_twice,
    misspelt_names,
    ids_of_two_modes,
    other_urls,
    own_successor,
    repeated_links,
    misspelt_values,
    unstated_signature,
];

/// Applies all rules to a page.
pub(super) fn check(page: &docs::Page, text: &str, sink: &mut Sink<'_>) {
    for operation in &page.operations {
        let checked = Checked { page, operation, text };
        RULES.iter().for_each(|rule| rule(&checked, sink));
    }
}

const CHECK_OFFICIAL: &str = "check the official page, and remove the row with the wrong name";

fn parameter_twice(checked: &Checked<'_>, sink: &mut Sink<'_>) {
    for (part, field) in checked.query_and_body() {
        if checked.operation.request.path.iter().any(|in_path| in_path.name == field.name) {
            let message = format!("`{}` is a parameter of the path, but the {part} contains it, too", field.name);
            let help = "check the official page, and remove this row if only the path has the value";
            sink.report(Code::ParameterTwice, field.span, message, help);
        }
    }
}

fn misspelt_names(checked: &Checked<'_>, sink: &mut Sink<'_>) {
    for fields in checked.objects() {
        for (at, field) in fields.iter().enumerate() {
            if let Some(other) = fields[..at].iter().find(|other| looks_misspelt(&other.name, &field.name)) {
                let message =
                    format!("`{}` looks like another spelling of `{}` in the same object", field.name, other.name);
                sink.report(Code::NameTypo, field.span, message, CHECK_OFFICIAL);
            }
        }
    }
}

/// The prefix of a service provider's ids. A merchant's ids have no prefix.
const OF_PROVIDER: &str = "sp_";

fn ids_of_two_modes(checked: &Checked<'_>, sink: &mut Sink<'_>) {
    if matches!(checked.page.kind, DocumentKind::Webhook { .. }) {
        return;
    }
    let path = checked.operation.request.path.iter();
    let sent = path.chain(checked.query_and_body().map(|(_, field)| field));
    let required: Vec<&Field> = sent.filter(|field| field.required).collect();
    for field in &required {
        let merchants = field.name.strip_prefix(OF_PROVIDER).filter(|name| name.ends_with("id"));
        if let Some(name) = merchants.filter(|name| required.iter().any(|other| other.name == **name)) {
            let message =
                format!("`{}` and `{name}` are both required, but a call has only one of these ids", field.name);
            let help = "remove data-required from both, unless the official sample contains both";
            sink.report(Code::ModesMixed, field.span, message, help);
        }
    }
}

fn other_urls(checked: &Checked<'_>, sink: &mut Sink<'_>) {
    let DocumentKind::Operations { url } = &checked.page.kind else { return };
    let description = (checked.operation.description.as_str(), (0..checked.text.len()).into());
    let labels = checked.operation.samples.iter().map(|sample| (sample.label.as_str(), sample.span));
    for (text, place) in labels.chain([description]) {
        let named: Vec<&str> = urls(text).collect();
        let is_own = |named: &&str| Url::Literal((*named).to_owned()).matches(url, None);
        if let Some(other) = named.first().filter(|_| !named.iter().any(is_own)) {
            let message = format!("this text names `{other}`, but the page describes `{url}`");
            let help = "move the text to the page of that URL, or name the page's own URL as well";
            sink.report(Code::UrlOther, checked.find(other, place), message, help);
        }
    }
}

/// Returns the paths of the API's URLs in a text. A v2 path looks like any other path, so it is
/// returned only if the host precedes it.
fn urls(text: &str) -> impl Iterator<Item = &str> {
    let of_url = |c: char| c.is_ascii_alphanumeric() || "/_-{}.:".contains(c);
    text.split(move |c| !of_url(c)).filter_map(|word| {
        let word = word.trim_end_matches(['.', ':']);
        let path = word.strip_prefix(HOST).unwrap_or(word);
        let (root, rest) = Root::of_url(path)?;
        (!rest.is_empty() && (path != word || root.prefix != Some("/"))).then_some(path)
    })
}

fn own_successor(checked: &Checked<'_>, sink: &mut Sink<'_>) {
    let page = checked.page.path.trim_end_matches(".md");
    let verb = checked.operation.verb.as_str();
    let is_own = |link: &String| {
        let (target, fragment) = link.split_once('#').unwrap_or((link, verb));
        target.strip_prefix('/') == Some(page) && fragment == verb
    };
    if checked.operation.status.successors.iter().any(is_own) {
        let place = checked.place(Subject::Deprecation);
        let message = "this operation is named as its own replacement";
        sink.report(Code::SuccessorSelf, place, message, "link the page of the operation to call instead");
    }
}

fn repeated_links(checked: &Checked<'_>, sink: &mut Sink<'_>) {
    for link in &checked.operation.repeated_links {
        let before = checked.text[..link.start].trim_end().len();
        sink.report(
            Code::LinkTwice,
            *link,
            "another link of this operation leads to the same page",
            "remove this link",
        )
        .recovery("treated as one link")
        .fix((before..link.end).into(), "");
    }
}

fn misspelt_values(checked: &Checked<'_>, sink: &mut Sink<'_>) {
    for field in checked.objects().into_iter().flatten() {
        let values: Vec<&str> = field.description.values.iter().map(|value| value.text.as_str()).collect();
        for (at, value) in values.iter().enumerate() {
            let message = if let Some(other) = values[..at].iter().find(|other| looks_misspelt(other, value)) {
                format!("`{value}` looks like another spelling of `{other}` in the same list")
            } else if is_odd_case(value, &values) {
                format!("`{value}` has lower-case letters, but the other values have none")
            } else {
                continue;
            };
            let place = checked.find(value, field.description_span);
            sink.report(Code::EnumTypo, place, message, "check the official page, and correct the value");
        }
    }
}

/// Returns whether a word of a value mixes cases while all other values are in upper case. A word
/// with a single capital, such as `App`, is not reported.
fn is_odd_case(value: &str, all: &[&str]) -> bool {
    let upper = |text: &str| text.chars().filter(char::is_ascii_uppercase).count();
    let lower = |text: &str| text.chars().filter(char::is_ascii_lowercase).count();
    let mut others = all.iter().filter(|other| **other != value).peekable();
    value.split('_').any(|word| upper(word) > 1 && lower(word) > 0)
        && others.peek().is_some()
        && others.all(|other| upper(other) > 0 && lower(other) == 0)
}

fn unstated_signature(checked: &Checked<'_>, sink: &mut Sink<'_>) {
    let places = &checked.operation.places;
    let is_file = matches!(checked.operation.response, ResponseBody::File { .. });
    if let Some(row) = places.get(&Subject::WholeResponse).filter(|_| is_file)
        && !places.contains_key(&Subject::FileSignature)
    {
        let help = "write {data-unsigned} if the response has no signature, {data-signed} if it has one";
        sink.report(Code::SignatureUnstated, *row, "this row does not say whether the file is signed", help)
            .recovery("compiled as signed: the client rejects a file without a signature");
    }
}

impl<'a> Checked<'a> {
    /// Returns the top-level fields of the query and the body, each with `query` or `body`.
    fn query_and_body(&self) -> impl Iterator<Item = (&'static str, &'a Field)> {
        let request = &self.operation.request;
        let body = request.body.iter().map(|(_, part)| ("body", part));
        let parts = request.query.iter().map(|part| ("query", part)).chain(body);
        parts.flat_map(|(name, part)| part.fields.iter().map(move |field| (name, field)))
    }

    /// Returns the fields of each object: the parts of the request, the response, the failure, and all
    /// objects below them.
    fn objects(&self) -> Vec<&'a [Field]> {
        let docs::Request { path, query, headers, body, .. } = &self.operation.request;
        let parts = query.iter().chain(headers).chain(body.iter().map(|(_, part)| part));
        let mut objects: Vec<&[Field]> = parts.map(|part| part.fields.as_slice()).collect();
        objects.extend([path.as_slice(), &self.operation.failure]);
        if let ResponseBody::Fields(fields) = &self.operation.response {
            objects.push(fields);
        }
        let mut at = 0;
        while let Some(fields) = objects.get(at).copied() {
            // The alternatives of a field all have its name, so it does no harm to check them as if they
            // were one object.
            objects.extend(fields.iter().flat_map(|field| [field.children.as_slice(), &field.alternatives]));
            at += 1;
        }
        objects
    }

    fn place(&self, subject: Subject) -> Span {
        self.operation.places.get(&subject).copied().unwrap_or(self.operation.span)
    }

    /// Returns where `text` first occurs within `place`, or `place` if it does not occur literally.
    fn find(&self, text: &str, place: Span) -> Span {
        let found = self.text[place.start..place.end].find(text);
        found.map_or(place, |at| (place.start + at..place.start + at + text.len()).into())
    }
}
