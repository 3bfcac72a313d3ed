//! Checks that `diff` reports every difference that a plain comparison of two documents finds. Apart from
//! changes of order, it must report nothing else.

use std::collections::{BTreeMap, BTreeSet};

use proptest::{prelude::*, sample::Index, test_runner::RngSeed};
use serde_json::Value;
use wechatpay_codegen::{
    Compiled, compile,
    diff::{Action, Bump, Change, FactKind, Lines, Side, compare, rules::RULES},
    output::Files,
    source::Source,
    specs,
};

use crate::common::{awkward, docs, few};

/// An edit of one row, or of one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Edit {
    Rename,
    ToggleRequired,
    Describe,
    AddRow,
    DropRow,
    Retype,
    Listify,
    Encryption,
    Encode,
    Sign,
    Length,
    Default,
    AddValues,
    AddValue,
    DropValue,
    CloseList,
    MoveUp,
    Deprecate,
    NeedPermission,
    AddHost,
    Title,
    Link,
}

const EDITS: &[Edit] = &[
    Edit::Rename,
    Edit::ToggleRequired,
    Edit::Describe,
    Edit::AddRow,
    Edit::DropRow,
    Edit::Retype,
    Edit::Listify,
    Edit::Encryption,
    Edit::Encode,
    Edit::Sign,
    Edit::Length,
    Edit::Default,
    Edit::AddValues,
    Edit::AddValue,
    Edit::DropValue,
    Edit::CloseList,
    Edit::MoveUp,
    Edit::Deprecate,
    Edit::NeedPermission,
    Edit::AddHost,
    Edit::Title,
    Edit::Link,
];

/// A line of a page: its text, and its number before the edits, or `None` if it was added.
type Row = (String, Option<usize>);

fn indent(row: &str) -> Option<usize> {
    let rest = &row[row.find("data-indent=")? + "data-indent=".len()..];
    rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()
}

/// Returns whether a line is a field without fields of its own. Only such fields can be edited without
/// changing other rows.
fn is_leaf(rows: &[Row], at: usize) -> bool {
    let Some(own) = indent(&rows[at].0).filter(|own| *own > 0) else { return false };
    let next = rows.get(at + 1).map_or("", |(row, _)| row.as_str());
    row_name(&rows[at].0).is_some()
        && !next.contains("colspan")
        && indent(next).is_none_or(|next| next <= own)
        && !rows[at].0.contains("`true`")
}

fn row_name(row: &str) -> Option<&str> {
    row.strip_prefix('|')?.split('{').next().map(str::trim).filter(|name| !name.is_empty() && !name.contains(' '))
}

/// Edits the line at `at`. Returns `false` if the edit is meaningless there.
fn edit(rows: &mut Vec<Row>, at: usize, edit: Edit) -> bool {
    let row = rows[at].0.clone();
    if matches!(edit, Edit::Deprecate | Edit::NeedPermission | Edit::Title | Edit::AddHost | Edit::Link) {
        return edit_page(rows, at, edit);
    }
    if !is_leaf(rows, at) {
        return false;
    }
    let mut cells: Vec<String> = row.trim_start_matches('|').splitn(3, " | ").map(str::to_owned).collect();
    let [name, ty, description] = cells.as_mut_slice() else { return false };
    let is_plain_string = ty.starts_with("string") && !ty.contains("data-");
    let listed = description.contains("枚举值");
    let plain = description.split("<br/>").next().unwrap_or_default().to_owned();
    match edit {
        Edit::Rename => *name = name.replacen(row_name(&row).unwrap_or_default(), &format!("renamed_{at}"), 1),
        Edit::ToggleRequired if name.contains("{data-required ") => *name = name.replacen("{data-required ", "{", 1),
        Edit::ToggleRequired => *name = name.replacen("{data-indent", "{data-required data-indent", 1),
        Edit::Describe => *description = format!("改{description}"),
        Edit::AddRow => {
            let added = row.replacen(row_name(&row).unwrap_or_default(), &format!("added_{at}"), 1);
            rows.insert(at, (added, None));
            return true;
        }
        Edit::DropRow => {
            rows.remove(at);
            return true;
        }
        Edit::Retype if ty.trim() == "integer" => *ty = "boolean".to_owned(),
        Edit::Retype if is_plain_string && !listed => *ty = "integer".to_owned(),
        Edit::Listify if ty.trim() == "string" => *ty = "string[]".to_owned(),
        Edit::Encryption if is_plain_string && !listed => *ty = "string {data-encrypted=by-rsa-pubkey}".to_owned(),
        Edit::Encode if is_plain_string && !listed => *ty = "string {data-encoded=by-json_encode}".to_owned(),
        Edit::Sign if is_plain_string => *ty = "string {data-signed=by-rsa-privatekey}".to_owned(),
        Edit::Length if is_plain_string => *ty = "string {data-tooltip=\"最长7字符\"}".to_owned(),
        Edit::Default if ty.trim() == "integer" && !description.contains("默认") => {
            *description = format!("{description}<br/>默认为`7`");
        }
        Edit::AddValues if ty.starts_with("string") && !listed && !description.contains('`') => {
            *description = format!("{plain}<br/>`ONE` \\| `TWO` 枚举值之一");
        }
        Edit::AddValue if listed && description.contains("` 枚举值") => {
            *description = description.replacen("` 枚举值", "` \\| `ADDED` 枚举值", 1);
        }
        Edit::DropValue if listed && description.matches("` \\| `").count() > 1 => {
            let Some(start) = description.find('`') else { return false };
            let Some(end) = description[start..].find("\\| ") else { return false };
            description.replace_range(start..start + end + 3, "");
        }
        Edit::CloseList if description.contains("枚举值之一") => return false,
        Edit::MoveUp if at > 0 && is_leaf(rows, at - 1) && indent(&rows[at - 1].0) == indent(&row) => {
            rows.swap(at - 1, at);
            return true;
        }
        _ => return false,
    }
    rows[at].0 = format!("|{}", cells.join(" | "));
    true
}

/// Edits what a page says outside the rows of its fields.
fn edit_page(rows: &mut Vec<Row>, at: usize, edit: Edit) -> bool {
    let row = rows[at].0.clone();
    match edit {
        Edit::Title if row.starts_with("title: ") => rows[at].0 = format!("{row}二"),
        Edit::Link if row.starts_with("参阅 [官方文档](https://") => {
            rows[at].0 = row.replacen("https://", "https://edited.", 1);
        }
        Edit::AddHost if row.starts_with("| json ") || row.starts_with("| query ") => {
            rows.insert(at, ("| base_uri | string | 备用`https://other.example.com`".to_owned(), None));
        }
        Edit::Deprecate | Edit::NeedPermission if row.starts_with("# ") && row.contains("{#") => {
            let attribute = if edit == Edit::Deprecate { "deprecated" } else { "need-accessment" };
            let container = ["", &format!("::: danger :no_entry_sign: {{.im-{attribute}}}"), "已变更", ":::"];
            rows.splice(at + 1..at + 1, container.map(|line| (line.to_owned(), None)));
        }
        _ => return false,
    }
    true
}

/// One side of a comparison, compiled.
struct Compared {
    specs: Files,
    lines: Lines,
}

impl Compared {
    fn new(compiled: &Compiled) -> Self {
        Self { specs: specs(&compiled.api), lines: Lines::read(&compiled.sources) }
    }

    fn side(&self) -> Side<'_> {
        Side { specs: &self.specs, lines: &self.lines }
    }
}

/// Collects all leaves of a document by their JSON pointers, without any knowledge of OpenAPI.
fn leaves(value: &Value, at: &str, out: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| leaves(value, &format!("{at}/{name}"), out)),
        Value::Array(items) => {
            // Lists are compared as sets: their order is reported separately, and isn't a
            // difference of the tree.
            let mut texts: Vec<String> = items.iter().map(ToString::to_string).collect();
            texts.sort();
            out.insert(at.to_owned(), texts.join("\n"));
        }
        _ => drop(out.insert(at.to_owned(), value.to_string())),
    }
}

fn documents_that_differ(old: &Files, new: &Files) -> BTreeSet<String> {
    let flat = |text: Option<&String>| {
        let mut out = BTreeMap::new();
        if let Some(text) = text {
            let document = wechatpay_codegen::openapi::from_yaml(text).expect("we wrote the document");
            leaves(&serde_json::to_value(document).expect("OpenAPI is plain data"), "", &mut out);
        }
        out
    };
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    paths.into_iter().filter(|path| flat(old.get(*path)) != flat(new.get(*path))).cloned().collect()
}

/// Checks what must be true of every comparison.
fn holds(old: &Compared, new: &Compared, changes: &[Change]) {
    let unhandled: Vec<&Change> = changes.iter().filter(|change| change.kind == FactKind::Unhandled).collect();
    assert!(unhandled.is_empty(), "{unhandled:#?}");
    let is_order =
        |change: &&Change| matches!(change.kind, FactKind::FieldOrder | FactKind::ListOrder | FactKind::HostOrder);
    let document = |change: &Change| {
        let line = change.new.as_ref().or(change.old.as_ref()).expect("a change is in a page");
        let page = line.file.trim_start_matches("docs/").trim_end_matches(".md").trim_start_matches("openapi/");
        format!("{page}.yaml")
    };
    let differ = documents_that_differ(&old.specs, &new.specs);
    let told: BTreeSet<String> = changes.iter().map(document).collect();
    assert!(differ.is_subset(&told), "changes are reported only for {told:?}, but {differ:?} differ");
    let ordered: BTreeSet<String> = changes.iter().filter(is_order).map(document).collect();
    assert!(
        told.iter().all(|path| differ.contains(path) || ordered.contains(path)),
        "changes are reported for {told:?}, but only {differ:?} differ"
    );
    for change in changes {
        let rule = RULES.iter().find(|rule| {
            rule.kind == change.kind && rule.action == change.action && rule.directions.contains(&change.direction)
        });
        let rule = rule.unwrap_or_else(|| panic!("no rule for {change:#?}"));
        assert!(rule.rust.contains(&change.rust), "{change:#?} is not what its rule allows");
    }
    let fingerprints: BTreeSet<&str> = changes.iter().map(|change| change.fingerprint.as_str()).collect();
    assert_eq!(fingerprints.len(), changes.len(), "two changes have the same fingerprint");
}

fn compared(old: &Compared, new: &Compared) -> Vec<Change> {
    let changes = compare(old.side(), new.side()).unwrap_or_else(|errors| panic!("{}", errors.join("\n")));
    holds(old, new, &changes);
    changes
}

/// An edit that was done: its kind, its page, and the number of its line before and after all edits.
type Done = (Edit, String, Option<usize>, Option<usize>);

/// Applies edits to `sources`, each to a different row, until `count` of them are done or the
/// attempts run out. Returns the edited pages and the edits that were done.
fn edit_all(sources: &[Source], count: usize, mut next: impl FnMut(usize) -> usize) -> (Vec<Source>, Vec<Done>) {
    let mut pages: Vec<(String, Vec<Row>)> = sources
        .iter()
        .map(|source| {
            let rows = source.text.lines().enumerate().map(|(at, line)| (line.to_owned(), Some(at + 1)));
            (source.path.clone(), rows.collect())
        })
        .collect();
    let mut done: Vec<(Edit, usize, usize)> = Vec::new();
    let mut touched: BTreeSet<(usize, usize)> = BTreeSet::new();
    for _ in 0..count * 400 {
        if done.len() == count {
            break;
        }
        let page = next(pages.len());
        let rows = &mut pages[page].1;
        let at = next(rows.len());
        let kind = EDITS[next(EDITS.len())];
        let Some(number) = rows[at].1 else { continue };
        // A row is edited only once, because two edits of it would be one change. A row that moves
        // trades places with another, which counts as edited too.
        let first = if kind == Edit::MoveUp { number - 1 } else { number };
        let near: Vec<(usize, usize)> = (first..=number).map(|line| (page, line)).collect();
        if near.iter().any(|one| touched.contains(one)) {
            continue;
        }
        let before = rows.clone();
        if !edit(rows, at, kind) {
            continue;
        }
        // If the edited page has errors, or compiles to the same document although no row moved, the
        // dialect cannot express the edit, so the edit is undone.
        let text: String = rows.iter().map(|(line, _)| format!("{line}\n")).collect();
        let compiled = compile(vec![Source { path: pages[page].0.clone(), text }]);
        let text: String = before.iter().map(|(line, _)| format!("{line}\n")).collect();
        let unedited = compile(vec![Source { path: pages[page].0.clone(), text }]);
        if compiled.has_errors() || specs(&compiled.api) == specs(&unedited.api) && kind != Edit::MoveUp {
            pages[page].1 = before;
            continue;
        }
        touched.extend(near);
        done.push((kind, page, number));
    }
    let edits = done.iter().map(|(kind, page, number)| {
        let rows = &pages[*page].1;
        let after = rows.iter().position(|(_, before)| *before == Some(*number)).map(|at| at + 1);
        (*kind, pages[*page].0.clone(), Some(*number), after)
    });
    let edits = edits.collect();
    let edited = pages
        .into_iter()
        .map(|(path, rows)| Source { path, text: rows.into_iter().map(|(line, _)| line + "\n").collect() })
        .collect();
    (edited, edits)
}

/// Generates numbers below a bound. They are the same in every run.
fn numbers(mut seed: u64) -> impl FnMut(usize) -> usize {
    move |bound| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or_default() % bound.max(1)
    }
}

/// Checks that every edit is reported on the row that it changed, or on an adjacent row.
fn accounted(sources: Vec<Source>, seed: u64) {
    let (edited, edits) = edit_all(&sources, 200, numbers(seed));
    assert_eq!(edits.len(), 200, "the pages have too few rows for 200 edits");
    let kinds: BTreeSet<Edit> = edits.iter().map(|(kind, ..)| *kind).collect();
    assert!(kinds.len() > 10, "only {kinds:?} were done");
    let (old, new) = (Compared::new(&compile(sources)), Compared::new(&compile(edited)));
    let changes = compared(&old, &new);
    for (kind, page, before, after) in &edits {
        let near = |line: Option<usize>, number: &Option<usize>| {
            line.zip(*number).is_some_and(|(line, number)| line.abs_diff(number) <= 1)
        };
        let told = changes.iter().any(|change| {
            let on = |line: &Option<wechatpay_codegen::diff::Line>, number: &Option<usize>| {
                line.as_ref().is_some_and(|line| line.file == format!("docs/{page}") && near(line.line, number))
            };
            let moved = *kind == Edit::MoveUp && change.kind == FactKind::FieldOrder;
            let of_page = matches!(kind, Edit::Deprecate | Edit::NeedPermission | Edit::Title | Edit::Link)
                && change.pointer.is_empty();
            let in_page = |line: &Option<wechatpay_codegen::diff::Line>| {
                line.as_ref().is_some_and(|line| line.file == format!("docs/{page}"))
            };
            on(&change.old, before) || on(&change.new, after) || ((moved || of_page) && in_page(&change.new))
        });
        assert!(told, "{kind:?} of line {before:?} of {page} is not reported");
    }
    // A second run reports the same changes in the same order.
    assert_eq!(changes, compared(&old, &new));
    assert!(changes.is_sorted_by_key(|change| (
        std::cmp::Reverse(change.security),
        change.wire,
        std::cmp::Reverse(change.rust)
    )));
}

#[test]
fn two_hundred_edits_are_reported() {
    accounted([docs(), awkward()].concat(), 7);
}

#[test]
fn nothing_is_reported_for_equal_pages() {
    for sources in [docs(), awkward()] {
        let side = Compared::new(&compile(sources));
        assert_eq!(compared(&side, &side), []);
    }
}

#[test]
fn added_and_removed_pages_are_reported_by_their_operations() {
    let sources = [few(), awkward()].concat();
    let whole = Compared::new(&compile(sources.clone()));
    for source in &sources {
        let without: Vec<Source> = sources.iter().filter(|other| other.path != source.path).cloned().collect();
        let without = Compared::new(&compile(without));
        if without.specs == whole.specs {
            continue;
        }
        let gone = compared(&whole, &without);
        assert!(gone.iter().any(|change| change.action == Action::Removed && change.rust == Bump::Major));
        let is_whole = |change: &Change| change.pointer.is_empty();
        assert!(gone.iter().all(is_whole), "{gone:#?}");
        let added = compared(&without, &whole);
        assert!(added.iter().all(is_whole) && added.iter().any(|change| change.action == Action::Added));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, rng_seed: RngSeed::Fixed(3), ..ProptestConfig::default() })]

    /// Makes only a few edits of a single page, so that no edit hides another.
    #[test]
    fn edits_account_for_what_differs(seed: u64, count in 1..6usize, page: Index) {
        let sources = [few(), awkward()].concat();
        let few = vec![page.get(&sources).clone()];
        let (edited, _) = edit_all(&few, count, numbers(seed));
        let (old, new) = (Compared::new(&compile(few)), Compared::new(&compile(edited)));
        compared(&old, &new);
        compared(&new, &old);
    }
}
