//! `Page` → Markdown, as people write it: the inverse of the reader.
//!
//! Architecture invariant: `compile(write(page)).api.pages == [page]` for every page that was read.
//! A fact that pages cannot express would be lost here without notice, so code that writes pages also
//! reads them back.

mod rows;
pub mod sample;

use std::fmt::Write as _;

use serde::Serialize;

use crate::{
    api::{
        Body, Event, Media, Operation, Page, Parameter, ParameterLocation, Property, ResponseBody, Root, Schema,
        SchemaKind, Version, bilingual,
    },
    docs::{self, Direction, Subject, listed},
};
use rows::Rows;

/// The front matter of a page.
#[derive(Serialize)]
struct FrontMatter<'a> {
    title: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    module: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    own: &'a [String],
}

/// Writes a page. `earlier` is the page before the change. It supplies what an `Api` does not contain:
/// which fields may differ from the glossary, and whether the page says that a file is signed. `sample`
/// may return the existing text of an operation's samples; otherwise, the samples are written as JSON.
pub fn write(page: &Page, earlier: Option<&docs::Page>, sample: impl Fn(&Operation) -> Option<String>) -> String {
    let mixed = page.operations.len() > 1;
    let alone = page.operations.first().map(|operation| &operation.description);
    let description = page.event.as_ref().map(|event| &event.description).or(alone).filter(|_| !mixed);
    let front = FrontMatter {
        title: &bilingual::join(&page.title, english(page)),
        description: description.map_or("", String::as_str),
        module: page.module.as_deref(),
        own: earlier.map_or(&[], |earlier| &earlier.own),
    };
    let mut out = format!("---\n{}---\n", yaml(&front));
    if mixed {
        out.push_str("\n# {{ $frontmatter.title }} {#mix}\n");
    }
    for operation in &page.operations {
        let anchor =
            format!("{}{}", operation.verb.as_str(), if operation.unsigned_request { " data-unsigned" } else { "" });
        heading(
            page,
            &bilingual::join(&operation.title, &operation.english),
            &operation.description,
            &anchor,
            &mut out,
        );
        standing(operation.deprecated, &operation.successors, operation.permission, &mut out);
        out.push_str(&request(operation));
        let written = sample(operation).or_else(|| sample::write(operation));
        out.extend(written.map(|text| format!("\n{text}")));
        response(operation, says_signed(operation, earlier), &mut out);
        links(&operation.links, &mut out);
    }
    if let Some(event) = &page.event {
        heading(page, &bilingual::join(&event.title, &event.english), &event.description, "post", &mut out);
        standing(event.deprecated, &event.successors, event.permission, &mut out);
        out.push_str(&notification(event));
        out.push_str(&reply(event));
        links(&event.links, &mut out);
    }
    out
}

/// Returns the English name of the operation or notification that the page is named after.
fn english(page: &Page) -> &str {
    let operations = page.operations.iter().map(|operation| (&operation.title, &operation.english));
    let event = page.event.iter().map(|event| (&event.title, &event.english));
    operations.chain(event).find(|(title, _)| **title == page.title).map_or("", |(_, english)| english)
}

fn yaml(front: &FrontMatter<'_>) -> String {
    let options = serde_saphyr::ser_options! { folded_wrap_chars: usize::MAX };
    serde_saphyr::to_string_with_options(front, options)
        .unwrap_or_else(|error| unreachable!("front matter can always be written as YAML: {error}"))
}

/// Writes the heading of an operation and the line below it. Where the front matter has the same text,
/// refers to the front matter instead.
fn heading(page: &Page, title: &str, description: &str, anchor: &str, out: &mut String) {
    let mixed = page.operations.len() > 1;
    let level = if mixed { "##" } else { "#" };
    let title = if title == bilingual::join(&page.title, english(page)) {
        "{{ $frontmatter.title }}".to_owned()
    } else {
        plain(title)
    };
    _ = writeln!(out, "\n{level} {title} {{#{anchor}}}");
    match (description, mixed) {
        ("", _) => {}
        (description, true) => _ = writeln!(out, "\n{description}"),
        (_, false) => out.push_str("\n{{ $frontmatter.description }}\n"),
    }
}

/// Escapes text, so that Markdown shows it unchanged.
fn plain(text: &str) -> String {
    let special = |c: char| matches!(c, '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '&' | '!');
    text.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect()
}

/// Writes the status of an operation as containers.
fn standing(deprecated: bool, successors: &[String], permission: bool, out: &mut String) {
    if deprecated && successors.is_empty() {
        out.push_str(
            "\n::: danger 已停用 / Deprecated {.im-deprecated}\n不再对新商户开放 / Closed to new merchants\n:::\n",
        );
    } else if deprecated {
        let links: Vec<String> =
            successors.iter().map(|successor| format!("[{successor}]({})", link(successor))).collect();
        let links = links.join(" ");
        _ = writeln!(out, "\n::: danger 已有替代 / Superseded {{.im-redesigned}}\n请改用 / Use instead: {links}\n:::");
    }
    if permission {
        out.push_str("\n::: warning 须申请权限 / Permission {.im-need-accessment}\n须另行申请权限 / Requires a permission, which you apply for separately\n:::\n");
    }
}

/// Returns the link to the page of a URL, as a path from the docs folder.
fn link(url: &str) -> String {
    match Root::of_url(url) {
        Some((root, rest)) if !url.starts_with("/webhook/") => format!("/{}/{rest}", root.folder),
        _ => url.to_owned(),
    }
}

fn links(links: &[String], out: &mut String) {
    if !links.is_empty() {
        let links: Vec<String> = links.iter().map(|url| format!("[官方文档]({url})")).collect();
        _ = writeln!(out, "\n参阅 {}", links.join(" "));
    }
}

fn request(operation: &Operation) -> String {
    let mut rows = Rows::new("请求参数", Direction::Sent);
    let place =
        |place: ParameterLocation| operation.parameters.iter().filter(move |parameter| parameter.place == place);
    place(ParameterLocation::Path).for_each(|parameter| rows.property(&parameter.property, 0));
    if let Some((required, hosts)) = hosts(&operation.servers) {
        rows.top("base_uri", required, "string", &format!("接入域名 / Host<br/>{}", listed(hosts, true)));
    }
    part(&mut rows, "query", "查询参数 / Query string", place(ParameterLocation::Query));
    if let Some(body) = &operation.body {
        let (name, description) = match body.media {
            Media::Json => ("json", "JSON请求体 / JSON body"),
            Media::Xml => ("xml", "XML请求体 / XML body"),
            Media::Multipart => ("body", "multipart/form-data请求体 / Body as multipart/form-data"),
        };
        body_rows(&mut rows, name, description, body);
    }
    part(&mut rows, "headers", "请求头 / Request headers", place(ParameterLocation::Header));
    if operation.mutual_tls {
        rows.top("security", true, "`true`", "须双向证书 / Needs the merchant's client certificate");
    }
    if operation.no_nonce {
        rows.top("nonceless", true, "`true`", "请求不含nonce_str / The request has no nonce_str");
    }
    if let Some(fragment) = &operation.fragment {
        let listed = listed([fragment.as_str()], true);
        rows.top("fragment", true, "string", &format!("网址片段 / Fragment of the URL<br/>{listed}"));
    }
    rows.finish()
}

/// Returns whether an operation's hosts replace the usual one, and the hosts that its page has to name.
/// Returns `None` if the page has to name no hosts.
fn hosts(servers: &[String]) -> Option<(bool, impl Iterator<Item = &str>)> {
    let usual = servers.first().is_some_and(|host| host == crate::api::HOST);
    let named = &servers[usize::from(usual)..];
    (!named.is_empty()).then(|| (!usual, named.iter().map(String::as_str)))
}

fn part<'a>(rows: &mut Rows, name: &str, description: &str, parameters: impl Iterator<Item = &'a Parameter> + Clone) {
    let properties = parameters.map(|parameter| &parameter.property);
    if properties.clone().next().is_some() {
        rows.top(name, properties.clone().any(|property| property.required), "object", description);
        properties.for_each(|property| rows.property(property, 1));
    }
}

fn body_rows(rows: &mut Rows, name: &str, description: &str, body: &Body) {
    let (root, lists) = rows::item(&body.schema);
    rows.top(name, body.required, &format!("object{}", "[]".repeat(lists)), description);
    root.properties().iter().for_each(|property| rows.property(property, 1));
}

/// Returns whether the earlier page says that the response is signed.
fn says_signed(operation: &Operation, earlier: Option<&docs::Page>) -> bool {
    let signed = docs::ResponseBody::File { unsigned: false };
    let mut earlier = earlier.into_iter().flat_map(|page| &page.operations).filter(|one| one.verb == operation.verb);
    earlier.any(|earlier| earlier.response == signed && earlier.places.contains_key(&Subject::FileSignature))
}

fn response(operation: &Operation, says_signed: bool, out: &mut String) {
    let mut rows = Rows::new("返回字典", Direction::Received);
    match &operation.response {
        ResponseBody::Body(_, schema) => schema.properties().iter().for_each(|property| rows.property(property, 0)),
        ResponseBody::Empty => rows.whole("空字符串(无返回内容)", ""),
        ResponseBody::File if operation.unsigned_response => rows.whole("文件流", " data-unsigned"),
        ResponseBody::File if says_signed => rows.whole("文件流", " data-signed"),
        ResponseBody::File => rows.whole("文件流", ""),
        ResponseBody::Redirect => rows.whole("`30x`跳转", ""),
    }
    out.push_str(&rows.finish());
    if let Some(failure) = &operation.failure {
        let mut rows = Rows::new("异常字典", Direction::Received);
        failure.properties().iter().for_each(|property| rows.property(property, 0));
        out.push_str(&rows.finish());
    }
}

fn notification(event: &Event) -> String {
    let mut rows = Rows::new("请求参数", Direction::Received);
    rows.holds_xml = event.version == Version::V2;
    part(&mut rows, "headers", "通知头 / Headers of the notification", event.headers.iter());
    let description = if event.body.media == Media::Xml {
        "通知的XML / Notification, in XML"
    } else {
        "通知的JSON / Notification, in JSON"
    };
    body_rows(&mut rows, "body", description, &event.body);
    rows.finish()
}

/// Writes the merchant's reply. The protocol defines the status, which is the same for all
/// notifications.
fn reply(event: &Event) -> String {
    let mut rows = Rows::new("应答规范", Direction::Sent);
    rows.holds_xml = event.version == Version::V2;
    rows.top("status", false, "integer", "HTTP状态码，20x为已接收 / HTTP status, 20x means received");
    if !event.reply_headers.is_empty() {
        let required = event.reply_headers.iter().any(|property| property.required);
        rows.top("headers", required, "object", "应答头 / Headers of the response");
        event.reply_headers.iter().for_each(|property| rows.property(property, 1));
    }
    if let Some((_, schema)) = &event.reply {
        rows.top("body", false, "object", "应答内容 / Body of the response");
        schema.properties().iter().for_each(|property: &Property| rows.property(property, 1));
    }
    rows.finish()
}

/// Returns whether a shape is an object whose fields the page shows.
fn has_fields(schema: &Schema) -> bool {
    matches!(&schema.kind, SchemaKind::Object(properties) if !properties.is_empty())
}
