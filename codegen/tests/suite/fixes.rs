//! Checks that each fix makes its page say explicitly how the compiler has read it, so that nothing
//! except the page changes.

use std::sync::LazyLock;

use proptest::{collection::vec, prelude::*, sample::Index};
use wechatpay_codegen::{
    compile,
    diagnostic::{Code, Diagnostic},
    fix,
    openapi::{BundleOptions, bundle},
    page::write,
    source::Source,
    specs,
};

use crate::{
    any_page::any_page,
    common::{awkward, corpus, docs, few, page},
};

/// How often a page may be read again: one mistake can hide another, and of several fixes that touch
/// each other, only one is applied at a time.
const ROUNDS: usize = 8;

/// Returns what is wrong with the fixes of a page, if anything is.
pub(crate) fn fault(source: &Source) -> Option<String> {
    let fixed = fix(vec![source.clone()], None);
    if fixed.rounds == 0 {
        return None;
    }
    let (before, after) = (compile(vec![source.clone()]), &fixed.compiled);
    let [old, new] = [&before, after].map(|compiled| format!("{:#?}", specs(&compiled.api)).replace("\\n", "\n"));
    let fault = if fixed.rounds > ROUNDS {
        format!("takes {} rounds", fixed.rounds)
    } else if let Some(left) = after.diagnostics.iter().find(|one| !one.fix.is_empty()) {
        format!("leaves {left:?}")
    } else if old != new {
        format!("changes the document at {}", lines_apart(&old, &new))
    } else if let Some(code) = more(&before.diagnostics, &after.diagnostics).filter(|_| !before.has_errors()) {
        format!("causes {code:?}")
    } else if fix(after.sources.clone(), None).rounds > 0 {
        "changes the page again".to_owned()
    } else {
        return None;
    };
    let change = lines_apart(&source.text, &after.sources[0].text);
    Some(format!("--fix {fault}\n{:?} at {change}\n{}", fixed.counts, source.text))
}

/// Returns a code that is reported more often than before.
fn more(before: &[Diagnostic], after: &[Diagnostic]) -> Option<Code> {
    let count = |found: &[Diagnostic], code| found.iter().filter(|one| one.code == code).count();
    after.iter().map(|one| one.code).find(|code| count(after, *code) > count(before, *code))
}

/// Returns the number of the first line in which two texts differ, and the lines of both from there
/// to the last difference.
fn lines_apart(before: &str, after: &str) -> String {
    let [before, after] = [before, after].map(|text| text.lines().collect::<Vec<&str>>());
    let start = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
    let (old, new) = (&before[start..], &after[start..]);
    let end = old.iter().rev().zip(new.iter().rev()).take_while(|(one, other)| one == other).count();
    let [old, new] = [old, new].map(|lines| lines[..lines.len() - end].join("\n"));
    format!("line {}: {old}\n=>\n{new}", start + 1)
}

/// The name of a mistake that people make in a line, and a function that makes it. The function returns
/// `None` for a line in which this mistake can't be made.
type Mistake = (&'static str, fn(&str) -> Option<String>);

fn replace(line: &str, from: &str, to: &str) -> Option<String> {
    line.contains(from).then(|| line.replacen(from, to, 1))
}

fn remove(line: &str, wanted: &str) -> Option<String> {
    line.starts_with(wanted).then(String::new)
}

/// Moves the first attributes of a row to the next cell.
fn misplace(line: &str) -> Option<String> {
    let (name, rest) = line.split_once(" {data-")?;
    let (attributes, rest) = rest.split_once("} | ")?;
    let (ty, rest) = rest.split_once(' ')?;
    Some(format!("{name} | {ty} {{data-{attributes}}} {rest}"))
}

#[rustfmt::skip]
const MISTAKES: &[Mistake] = &[
    ("a misspelt type", |line| replace(line, "| string", "| Strings")),
    ("a type of another language", |line| replace(line, "| integer", "| int64")),
    ("no type", |line| replace(line, "| string ", "| ")),
    ("an object without a type", |line| replace(line, "| object |", "| |")),
    ("a scalar with fields", |line| replace(line, "| object", "| integer")),
    ("no type cell", |line| Some(format!("{}\n", line.split_once("| string")?.0.trim_end()))),
    ("a misspelt attribute", |line| replace(line, "data-required", "data-requird")),
    ("a misspelt value", |line| replace(line, "by-rsa-pubkey", "by-rsa-pubkeys")),
    ("another misspelt value", |line| replace(line, "data-format=", "data-format=x")),
    ("attributes in the wrong cell", misplace),
    ("attributes in two cells", |line| replace(line, "data-required data-indent=1} | string", "data-required data-indent=1} | string {data-required}")),
    ("an unclosed block", |line| replace(line, "} |", " |")),
    ("an unclosed quote", |line| replace(line, "\"} |", " |")),
    ("too deep", |line| replace(line, "data-indent=1", "data-indent=3")),
    ("not deep enough", |line| replace(line, "data-indent=2", "data-indent=1")),
    ("no indent", |line| replace(line, " {data-indent=1}", "")),
    ("no first pipe", |line| line.contains("{data-indent").then(|| line.replacen("| ", "", 1))),
    ("full-width pipes", |line| line.contains("{data-indent").then(|| line.replace('|', "｜"))),
    ("a blank line in the table", |line| line.contains("{data-indent").then(|| format!("\n{line}"))),
    ("a comment in the table", |line| line.contains("{data-indent").then(|| format!("<!-- 注 -->\n{line}"))),
    ("no backslash", |line| replace(line, "\\|", "|")),
    ("a row twice", |line| line.contains("{data-indent").then(|| line.repeat(2))),
    ("a value twice", |line| replace(line, "` \\| `", "` \\| `A` \\| `A` \\| `")),
    ("a meaning twice", |line| replace(line, "<br/>`", "<br/>`A`：甲<br/>`A`：乙<br/>`")),
    ("a misspelt header", |line| replace(line, "| 请求参数", "| **请求参數**")),
    ("no rule", |line| remove(line, "| ---")),
    ("a rule that is too short", |line| replace(line, "| --- | --- | ---", "| --- | ---")),
    ("no blank line", |line| remove(line, "\n")),
    ("a second header", |line| line.contains("data-indent=1}").then(|| format!("\n| 请求参数 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n{line}"))),
    ("no divider", |line| remove(line, "| {colspan")),
    ("an unclosed container", |line| remove(line, ":::\n")),
    ("a misspelt part", |line| replace(line, "| json ", "| jsn ")),
    ("a part that is not an object", |line| replace(line, "| query | object", "| query | string")),
    ("a misspelt parameter", |line| replace(line, "no {data-required} |", "on |")),
    ("no parameter", |line| line.contains("no {data-required} |").then(String::new)),
    ("an optional parameter", |line| replace(line, "no {data-required} |", "no |")),
];

/// Makes a mistake in one of the lines in which it can be made. `pick` gets the number of these lines,
/// and chooses one.
fn mistaken(text: &str, (_, mistake): &Mistake, pick: impl Fn(usize) -> usize) -> Option<String> {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let possible: Vec<(usize, String)> =
        lines.iter().enumerate().filter_map(|(at, line)| Some((at, mistake(line)?))).collect();
    let (line, new) = possible.get(pick(possible.len().max(1)))?;
    lines[*line].clone_from(new);
    Some(lines.concat())
}

static PAGES: LazyLock<Vec<Source>> = LazyLock::new(|| few().into_iter().chain(awkward()).collect());

fn any_source() -> BoxedStrategy<Source> {
    let random = any_page().prop_map(|any| page(&format!("{}.md", any.path), write(&any, None, |_| None)));
    prop_oneof![any::<Index>().prop_map(|at| at.get(&PAGES).clone()), random.boxed()].boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_mistakes(mut source in any_source(), mistakes in vec((prop::sample::select(MISTAKES), any::<Index>()), 1..4)) {
        for (mistake, at) in &mistakes {
            source.text = mistaken(&source.text, mistake, |count| at.index(count)).unwrap_or(source.text);
        }
        let fault = fault(&source);
        let names: Vec<&str> = mistakes.iter().map(|((name, _), _)| *name).collect();
        prop_assert!(fault.is_none(), "{}: {names:?}: {}", source.path, fault.unwrap_or_default());
    }
}

/// A mistake that no page can have, or that is never fixed, would test nothing.
#[test]
fn each_mistake_is_fixed_on_some_page() {
    let pages = [docs(), awkward()].concat();
    for mistake in MISTAKES {
        let fixed = pages.iter().any(|source| {
            mistaken(&source.text, mistake, |_| 0)
                .is_some_and(|text| fix(vec![page(&source.path, text)], None).rounds > 0)
        });
        assert!(fixed, "{}", mistake.0);
    }
}

#[test]
fn text_behind_attributes_stays_there() {
    const ROW: &str = "{data-required data-indent=1} | string |";
    let mut source = docs().into_iter().find(|source| source.text.contains(ROW)).expect("a page has such a row");
    let twice = ROW.replace("string |", "string {data-required} {data-required}[] |");
    source.text = source.text.replacen(ROW, &twice, 1);
    assert_eq!(fault(&source), None);
}

#[test]
fn awkward_pages() {
    let faults: Vec<String> = awkward().iter().filter_map(fault).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(fix(awkward(), None).rounds > 0, "no awkward page has a mistake with a fix");
}

#[test]
fn external_corpus() {
    let Some(sources) = corpus("fixes::external_corpus") else { return };
    let before = compile(sources.clone());
    let fixed = fix(sources, None);
    assert!(!fixed.counts.is_empty(), "the corpus has no mistake with a fix");
    eprintln!("fixed in the corpus: {:?}", fixed.counts);
    let left: Vec<&Diagnostic> =
        fixed.compiled.diagnostics.iter().filter(|one| fixed.counts.contains_key(&one.code)).collect();
    assert!(left.is_empty(), "{left:#?}");
    assert_eq!(more(&before.diagnostics, &fixed.compiled.diagnostics), None);
    assert!(specs(&before.api) == specs(&fixed.compiled.api), "a document changes");
    assert!(
        bundle(&before.api, &BundleOptions::default()) == bundle(&fixed.compiled.api, &BundleOptions::default()),
        "the bundle changes"
    );
    assert_eq!(fix(fixed.compiled.sources, None).rounds, 0, "a second run changes pages again");
}
