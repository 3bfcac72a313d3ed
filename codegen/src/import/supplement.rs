//! Pages that other sources describe better than upstream, from `docs/supplement.toml`.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::merge;
use crate::{
    corrections::{Corrections, Problem, line, one_or_more},
    examples::Table,
    front::compile,
    source::Source,
};

/// The pages that an import does not take from upstream.
#[derive(Debug, Default)]
pub struct Supplement {
    entries: Vec<(usize, Entry)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    supplement: Vec<Spanned<Entry>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// The pages, by their path below the docs folder.
    #[serde(rename = "page", deserialize_with = "one_or_more")]
    pages: Vec<String>,
    /// Why upstream's pages are not used.
    #[serde(rename = "why")]
    _why: String,
    /// The sources of our pages.
    #[serde(rename = "source", deserialize_with = "one_or_more")]
    _source: Vec<String>,
}

impl Supplement {
    /// The file's path, relative to the docs folder.
    pub const FILE: &'static str = "supplement.toml";

    /// Reads the file.
    ///
    /// # Errors
    /// Returns the problem if the text is not valid TOML, or if an entry lacks a key or has an
    /// unknown one.
    pub fn read(text: &str) -> Result<Self, Vec<Problem>> {
        let file: File = toml::from_str(text).map_err(|error| vec![Problem::of_toml(Self::FILE, text, &error)])?;
        let entries = file.supplement.into_iter();
        Ok(Self { entries: entries.map(|entry| (line(text, entry.span().start), entry.into_inner())).collect() })
    }

    /// Returns the listed pages.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().flat_map(|(_, entry)| &entry.pages).map(String::as_str)
    }

    /// Removes the listed pages from upstream's pages, and returns them.
    pub fn take(&self, upstream: &mut Vec<Source>) -> Vec<Source> {
        let listed: BTreeSet<&str> = self.pages().collect();
        upstream.extract_if(.., |source| listed.contains(source.path.as_str())).collect()
    }

    /// Returns a problem for each listed page that we do not have. Also returns one for each page that no
    /// longer has to be listed, because upstream lacks it or states the same facts as we do. `taken` has
    /// the listed pages of upstream.
    pub fn check(&self, taken: Vec<Source>, own: &[Source], table: &Table) -> Vec<Problem> {
        let listed: BTreeSet<&str> = self.pages().collect();
        let own: Vec<Source> = own.iter().filter(|source| listed.contains(source.path.as_str())).cloned().collect();
        let (taken, own) = (compile(taken), compile(own));
        let (merged, _) = merge(&taken.api, &own.api, &Corrections::default(), table);
        let has = |sources: &[Source], page: &str| sources.iter().any(|source| source.path == page);
        let is_same = |page: &str| {
            let page = page.strip_suffix(".md");
            let [ours, theirs] = [&own.api, &merged].map(|api| api.pages.iter().find(|one| Some(&*one.path) == page));
            ours == theirs
        };
        let mut problems = Vec::new();
        for (line, page) in
            self.entries.iter().flat_map(|(line, entry)| entry.pages.iter().map(move |page| (line, page)))
        {
            let message = match () {
                () if !has(&own.sources, page) => "we have no such page: restore it, or remove it from the list",
                () if !has(&taken.sources, page) => {
                    "upstream has no such page, so ours stays anyway: remove it from the list"
                }
                () if is_same(page) => "upstream's page is now the same as ours: remove it from the list",
                () => continue,
            };
            problems.push(Problem::wrong(Self::FILE, *line, format!("`{page}`: {message}")));
        }
        problems
    }
}
