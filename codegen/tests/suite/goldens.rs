//! The output of each stage for the awkward pages. To rewrite the golden files, run
//! `UPDATE_EXPECT=1 cargo test -p wechatpay-codegen goldens`; read their diff before committing it.

use std::{fmt::Write as _, fs, path::Path};

use expect_test::expect_file;
use wechatpay_codegen::{
    Compiled, compile,
    diagnostic::{self, Format, Sink, Sources},
    docs::{self, Field, Page, ResponseBody},
    output::Files,
};

use crate::common::{awkward, files, package};

/// Checks that the golden file `path` in `tests/goldens/` equals `text`.
fn check(path: &str, text: &str) {
    let path = package().join("tests/goldens").join(path);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::create_dir_all(path.parent().expect("a golden lies in a folder")).expect("the folder can be made");
    }
    expect_file![path].assert_eq(text);
}

#[test]
fn docs_stage() {
    let mut out = String::new();
    for source in awkward() {
        let mut sink = Sink::new(&source.path);
        match docs::read(&source, &mut sink) {
            Some(page) => render(&page, &mut out),
            None => writeln!(out, "{}: no operation", source.path).expect("a string takes everything"),
        }
    }
    check("docs.txt", &out);
}

#[test]
fn diagnostics() {
    struct Awkward(Compiled);
    impl Sources for Awkward {
        fn display(&self, file: &str) -> String {
            format!("docs/{file}")
        }
        fn text(&self, file: &str) -> &str {
            self.0.sources.iter().find(|source| source.path == file).map_or("", |source| &source.text)
        }
    }
    let pages = Awkward(compile(awkward()));
    check("diagnostics.txt", &diagnostic::render(&pages.0.diagnostics, &pages, Format::Human { color: false }));
}

#[test]
fn specs_and_crate() {
    let (specs, code) = files(&compile(awkward()));
    tree("specs", &specs);
    tree("crate", &code);
}

/// Checks that a folder of golden files equals `files`. A golden file that is no longer generated
/// is a failure too.
fn tree(folder: &str, files: &Files) {
    for (path, text) in files {
        check(&format!("{folder}/{path}"), text);
    }
    let mut left = Vec::new();
    collector(&package().join("tests/goldens").join(folder), "", &mut left);
    left.retain(|path| !files.contains_key(path));
    assert!(left.is_empty(), "nothing makes these goldens any more, delete them: {left:?}");
}

fn collector(folder: &Path, below: &str, paths: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the goldens are there") {
        let entry = entry.expect("the goldens can be listed");
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collector(&entry.path(), &format!("{path}/"), paths);
        } else {
            paths.push(path);
        }
    }
}

fn render(page: &Page, out: &mut String) {
    let mut line = |text: String| writeln!(out, "{text}").expect("a string takes everything");
    line(format!("{} {:?} «{}»", page.path, page.kind, page.title));
    for operation in &page.operations {
        line(format!("  {} «{}» {:?}", operation.verb.as_str(), operation.title, operation.status));
        let request = &operation.request;
        fields("path", &request.path, &mut line);
        let parts = [("query", &request.query), ("headers", &request.headers)];
        for (name, part) in parts {
            fields(name, part.as_ref().map_or(&[][..], |part| &part.fields), &mut line);
        }
        if let Some((media, part)) = &request.body {
            fields(&format!("body {media:?}"), &part.fields, &mut line);
        }
        for (host, required) in &request.hosts {
            line(format!("    host {host} required={required}"));
        }
        if request.mutual_tls || request.no_nonce {
            line(format!("    mutual_tls={} no_nonce={}", request.mutual_tls, request.no_nonce));
        }
        match &operation.response {
            ResponseBody::Fields(response) => fields("answer", response, &mut line),
            other => line(format!("    answer {other:?}")),
        }
        for sample in &operation.samples {
            let value = sample.value.as_ref().map(ToString::to_string).unwrap_or_default();
            line(format!("    sample «{}» {value}", sample.label));
        }
        for link in &operation.links {
            line(format!("    link {link}"));
        }
    }
}

fn fields(heading: &str, fields: &[Field], line: &mut impl FnMut(String)) {
    if !fields.is_empty() {
        line(format!("    {heading}:"));
        fields.iter().for_each(|one| field(one, 3, line));
    }
}

/// One line per field: name, type, attributes, default, values, description.
fn field(field: &Field, depth: usize, line: &mut impl FnMut(String)) {
    let mut text =
        format!("{}{}: {:?}{}", "  ".repeat(depth), field.name, field.ty.base, "[]".repeat(field.ty.lists.into()));
    let attributes = [
        field.required.then(|| "required".to_owned()),
        field.switch.then(|| "switch".to_owned()),
        field.attributes.signed.then(|| "signed".to_owned()),
        field.decoded.then(|| "decoded".to_owned()),
        field.attributes.encryption.map(|encryption| format!("{encryption:?}")),
        field.encoding.map(|encoding| format!("{encoding:?}")),
        field.attributes.max_length.map(|length| format!("max={length}")),
        field.description.default.as_ref().map(|default| format!("default={default}")),
    ];
    attributes.into_iter().flatten().for_each(|attribute| text.extend([" ", &attribute]));
    let values: Vec<&str> = field.description.values.iter().map(|value| value.text.as_str()).collect();
    if !values.is_empty() {
        text += &format!(" {}{values:?}", if field.description.closed { "closed" } else { "open" });
    }
    text += &format!(" · {}", field.description.prose.replace('\n', " ⏎ "));
    line(text);
    field.children.iter().for_each(|child| self::field(child, depth + 1, line));
    for alternative in &field.alternatives {
        line(format!("{}or", "  ".repeat(depth)));
        self::field(alternative, depth, line);
    }
}
