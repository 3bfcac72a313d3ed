//! `cargo xtask samples`: regenerates the samples of pages, or prints the samples of some pages.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use wechatpay_codegen::{
    api::Page,
    docs, docs_folder,
    examples::{self, Table},
    import::remake,
    page::sample::arguments,
    read_docs, source,
};

use crate::{ERRORS, Failure, count, folder};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of the pages
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// Write nothing. Print the samples of requests and the examples of responses and notifications, for
    /// all pages whose path in the folder begins with PATH
    #[arg(long, value_name = "PATH")]
    show: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let root = folder(arguments.docs.as_deref(), "docs");
    if let Some(prefix) = &arguments.show {
        return show(&root, prefix);
    }
    let table = of_folder(&root)?;
    let sources = docs::read_tree(&root).map_err(Failure::usage)?;
    let pages = count(sources.len(), "page");
    let folder = docs_folder(&root);
    let changes = folder.compare(&remake(sources, &table)).map_err(Failure::usage)?;
    folder.apply(&changes).map_err(Failure::usage)?;
    anstream::eprintln!("{} of {pages} written", changes.len());
    Ok(())
}

/// Reads the table of sample values from a docs folder. If the file is missing, the table is empty.
pub(crate) fn of_folder(root: &Path) -> Result<Table, Failure> {
    let Some(source) = source::read_file(root, examples::FILE).map_err(Failure::usage)? else {
        return Ok(Table::default());
    };
    Table::read(&source.text).map_err(|(_, message)| {
        let message = format!("{}: {message}: `cargo xtask lint` shows where", root.join(examples::FILE).display());
        Failure { code: ERRORS, message }
    })
}

fn show(root: &Path, prefix: &str) -> Result<(), Failure> {
    let compiled = read_docs(root).map_err(Failure::usage)?;
    for page in compiled.api.pages.iter().filter(|page| page.path.starts_with(prefix)) {
        for (name, value) in shown(page) {
            let text = serde_json::to_string_pretty(&value).map_err(Failure::usage)?;
            anstream::println!("{}.md: {name}\n{text}\n", page.path);
        }
    }
    Ok(())
}

/// Returns the samples and examples of a page, each with a title that names its operation or
/// notification.
fn shown(page: &Page) -> Vec<(String, Value)> {
    let mut shown = Vec::new();
    for operation in &page.operations {
        let name = operation.name();
        let body = operation.body.as_ref();
        let request = arguments(operation, body.and_then(|body| body.example.as_ref()));
        shown.push((format!("{name}: request"), Value::Object(request)));
        for (label, value) in body.map(|body| body.variants.as_slice()).unwrap_or_default() {
            shown.push((format!("{name}: request, {label}"), json!(value)));
        }
        shown.extend(operation.response_example.iter().map(|value| (format!("{name}: response"), value.clone())));
    }
    if let Some(event) = &page.event {
        shown.extend(event.body.example.iter().map(|value| (format!("{}: notification", event.name), value.clone())));
    }
    shown
}
