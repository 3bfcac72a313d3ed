//! Checks that an edit of one page changes only that page's files and the tests of its family.

use std::{collections::BTreeSet, sync::LazyLock};

use proptest::{prelude::*, sample::Index, test_runner::RngSeed};
use wechatpay_codegen::{output::Files, source::Source};

use crate::common::{build, few};

static BEFORE: LazyLock<(Vec<Source>, Files, Files)> = LazyLock::new(|| {
    let (specs, code) = build(few());
    (few(), specs, code)
});

/// Returns the paths at which two sets of files differ.
fn changed<'a>(before: &'a Files, after: &'a Files) -> BTreeSet<&'a str> {
    let paths = before.keys().chain(after.keys());
    paths.filter(|path| before.get(*path) != after.get(*path)).map(String::as_str).collect()
}

/// Returns the paths of the document and of the module that say they were generated from the page.
fn files_of<'a>(page: &str, specs: &'a Files, code: &'a Files) -> (&'a str, &'a str) {
    let of = |files: &'a Files| {
        let attribute = format!("Generated from docs/{page} by");
        let made = files.iter().find(|(_, text)| text.contains(&attribute)).map(|(path, _)| path.as_str());
        made.unwrap_or_else(|| panic!("nothing is generated from {page}"))
    };
    (of(specs), of(code))
}

fn tests_apart(paths: BTreeSet<&str>) -> (BTreeSet<&str>, BTreeSet<&str>) {
    paths.into_iter().partition(|path| path.starts_with("tests/samples/"))
}

/// Returns the paths of the tests of a page's family.
fn tests_of(page: &str) -> BTreeSet<&'static str> {
    let family = page.trim_end_matches(".md").split('/').nth(2).expect("a page lies below its generation");
    let paths = ["rs", "json"].map(|ending| format!("tests/samples/v3_{family}.{ending}"));
    paths.into_iter().map(|path| &*path.leak()).collect()
}

#[derive(Clone, Copy, Debug)]
enum Edit {
    Rename,
    ToggleRequired,
    Describe,
    AddRow,
    DropRow,
}

/// Edits a row below the top level of a table, because the top-level rows are the frame of the page.
fn edit(text: &str, edit: Edit, at: Index) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let rows: Vec<usize> = (0..lines.len()).filter(|&line| lines[line].contains("data-indent=")).collect();
    let at = *at.get(&rows);
    let row = lines[at].clone();
    let name = row.trim_start_matches('|').split_whitespace().next().expect("a row has a name");
    match edit {
        Edit::Rename => lines[at] = row.replacen(name, &format!("{name}_renamed"), 1),
        Edit::ToggleRequired if row.contains("{data-required ") => lines[at] = row.replacen("{data-required ", "{", 1),
        Edit::ToggleRequired => lines[at] = row.replacen("{data-indent", "{data-required data-indent", 1),
        Edit::Describe => lines[at] = format!("{row}<br/>改 / Edited"),
        Edit::AddRow => lines.insert(at, row.replacen(name, "added_row", 1)),
        Edit::DropRow => drop(lines.remove(at)),
    }
    lines.join("\n") + "\n"
}

fn edits() -> impl Strategy<Value = Edit> {
    prop::sample::select(vec![Edit::Rename, Edit::ToggleRequired, Edit::Describe, Edit::AddRow, Edit::DropRow])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn an_edit_changes_its_page_alone(page: Index, kind in edits(), row: Index) {
        let (sources, specs, code) = &*BEFORE;
        let rows = |source: &&Source| source.text.contains("data-indent=");
        let pages: Vec<&Source> = sources.iter().filter(rows).collect();
        let page = page.get(&pages).path.as_str();
        let mut edited = sources.clone();
        for source in edited.iter_mut().filter(|source| source.path == page) {
            source.text = edit(&source.text, kind, row);
        }
        let (specs_after, code_after) = build(edited);
        let (spec, module) = files_of(page, specs, code);
        prop_assert_eq!(changed(specs, &specs_after), BTreeSet::from([spec]));
        let (tests, modules) = tests_apart(changed(code, &code_after));
        prop_assert!(modules.is_subset(&BTreeSet::from([module, "public-api.txt"])));
        prop_assert!(tests.is_subset(&tests_of(page)));
    }
}

#[test]
fn a_page_removed_or_added_changes_itself_and_the_indexes() {
    let (sources, specs, code) = &*BEFORE;
    for source in sources {
        let without: Vec<Source> = sources.iter().filter(|other| other.path != source.path).cloned().collect();
        let (specs_without, code_without) = build(without);
        let (spec, module) = files_of(&source.path, specs, code);
        assert_eq!(changed(specs, &specs_without), BTreeSet::from([spec]));
        let is_index = |path: &&str| {
            [
                "Cargo.toml",
                "OPERATIONS.md",
                "README.md",
                "public-api.txt",
                "src/lib.rs",
                "src/v3.rs",
                "tests/samples/main.rs",
            ]
            .contains(path)
        };
        let (indexes, others): (BTreeSet<_>, BTreeSet<_>) =
            changed(code, &code_without).into_iter().partition(is_index);
        let (tests, modules) = tests_apart(others);
        assert_eq!(modules, BTreeSet::from([module]));
        assert_eq!(tests, tests_of(&source.path));
        assert!(indexes.contains("src/v3.rs"), "{}: an index names the module", source.path);
    }
}
