//! Checks with the Rust compiler what `diff` says about the crate. For each edit, there are programs that
//! use what has changed.
//!
//! If a program compiles only with the old crate, the change is major. If a program compiles only with
//! the new crate, the change is minor. Otherwise it is a patch.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Command,
};

use wechatpay_codegen::{
    compile, crate_folder,
    diff::{Bump, Lines, Side, compare},
    generate,
    output::Cache,
    rust::Options,
    source::Source,
    specs,
};

use crate::common::{package, page};
use crate::standalone::{BUILD, cargo, dependencies_of};
use rayon::prelude::*;

/// An edit of one page.
struct Case {
    name: &'static str,
    /// The rows of the request and of the response, each before and after.
    request: [&'static str; 2],
    response: [&'static str; 2],
    /// Code that uses what was there before. `page` is the module of the page.
    old: &'static str,
    /// Code that uses what is there afterwards.
    new: &'static str,
}

const ID: [&str; 2] = ["| id | string | 标识\n"; 2];
const A: [&str; 2] = ["| a {data-indent=1} | string | 甲\n"; 2];
const CALL: &str = "let _ = page::post().a(\"x\");";

const CASES: &[Case] = &[
    Case {
        name: "field_added",
        request: [A[0], "| a {data-indent=1} | string | 甲\n| b {data-required data-indent=1} | integer | 乙\n"],
        response: ID,
        old: CALL,
        new: "let _ = page::post().b(1);",
    },
    Case {
        name: "field_removed",
        request: ["| a {data-indent=1} | string | 甲\n| b {data-indent=1} | integer | 乙\n", A[0]],
        response: ID,
        old: "let _ = page::post().b(1);",
        new: CALL,
    },
    Case {
        name: "became_required",
        request: [A[0], "| a {data-required data-indent=1} | string {data-tooltip=\"最长8字符\"} | 甲\n"],
        response: ID,
        old: CALL,
        new: CALL,
    },
    Case {
        name: "type_changed",
        request: [A[0], "| a {data-indent=1} | integer | 甲\n"],
        response: ID,
        old: CALL,
        new: "let _ = page::post().a(1);",
    },
    Case {
        name: "second_value",
        request: A,
        response: ["| s | string | 态<br/>`A` 枚举值\n", "| s | string | 态<br/>`A` \\| `B` 枚举值之一\n"],
        old: "let _ = |answer: page::post::Response| -> Option<String> { answer.s };",
        new: "let _ = |answer: page::post::Response| -> Option<page::post::response::S> { answer.s };",
    },
    Case {
        name: "value_added",
        request: A,
        response: [
            "| s | string | 态<br/>`A` \\| `B` 枚举值之一\n",
            "| s | string | 态<br/>`A` \\| `B` \\| `C` 枚举值之一\n",
        ],
        old: "let _ = |s: page::post::response::S| match s { page::post::response::S::A => 1, _ => 2 };",
        new: "let _ = page::post::response::S::C;",
    },
    Case {
        name: "value_removed",
        request: A,
        response: [
            "| s | string | 态<br/>`A` \\| `B` \\| `C` 枚举值之一\n",
            "| s | string | 态<br/>`A` \\| `B` 枚举值之一\n",
        ],
        old: "let _ = page::post::response::S::C;",
        new: "let _ = page::post::response::S::B;",
    },
    Case {
        name: "answer_sealed",
        request: A,
        response: ["| n | string | 名\n", "| n | string {data-encrypted=by-rsa-pubkey} | 名\n"],
        old: "let _ = |answer: page::post::Response| -> Option<String> { answer.n };",
        new: "let _ = |answer: page::post::Response| answer.n.map(|n| n.expose().len());",
    },
    Case {
        name: "answer_is_a_file",
        request: A,
        response: [ID[0], "| 文件流(PDF) {align=center colspan=3}\n"],
        old: "let _ = |answer: page::post::Response| answer.id;",
        new: CALL,
    },
    Case {
        name: "name_taken",
        request: [
            "| p {data-indent=1} | object | 外\n| amount {data-indent=2} | object | 金额\n| total {data-indent=3} | integer | 总\n",
            "| p {data-indent=1} | object | 外\n| amount {data-indent=2} | object | 金额\n| total {data-indent=3} | integer | 总\n\
             | amount {data-indent=1} | object | 金额\n| fee {data-indent=2} | integer | 费\n",
        ],
        response: ID,
        old: "let _ = page::post::P::default().amount(page::post::Amount::default().total(1));",
        new: "let _ = page::post::P::default().amount(page::post::PAmount::default().total(1));",
    },
    Case {
        name: "shapes_part",
        request: [
            "| p {data-indent=1} | object | 一\n| goods {data-indent=2} | object | 货\n| id {data-indent=3} | string | 号\n\
             | q {data-indent=1} | object | 二\n| goods {data-indent=2} | object | 货\n| id {data-indent=3} | string | 号\n",
            "| p {data-indent=1} | object | 一\n| goods {data-indent=2} | object | 货\n| id {data-indent=3} | string | 号\n\
             | q {data-indent=1} | object | 二\n| goods {data-indent=2} | object | 货\n| id {data-required data-indent=3} | string | 号\n",
        ],
        response: ID,
        old: "let _ = page::post::Q::default().goods(page::post::Goods::default());",
        new: "let _ = page::post::Q::default().goods(page::post::QGoods::default());",
    },
    Case {
        name: "unknown_object",
        request: [
            "| a {data-indent=1} | object | 甲\n",
            "| a {data-indent=1} | object | 甲\n| b {data-indent=2} | string | 乙\n",
        ],
        response: ID,
        old: CALL,
        new: "let _ = page::post().a(page::post::A::default().b(\"x\"));",
    },
    Case {
        name: "rows_moved",
        request: [
            "| a {data-indent=1} | string | 甲\n| b {data-indent=1} | integer | 乙\n",
            "| b {data-indent=1} | integer | 乙\n| a {data-indent=1} | string | 甲方\n",
        ],
        response: ID,
        old: "let _ = page::post().a(\"x\").b(1);",
        new: "let _ = page::post().a(\"x\").b(1);",
    },
    Case {
        name: "alternative_added",
        request: [
            "| a {data-indent=1} | object | 甲\n| b {data-indent=2} | string | 乙\n",
            "| a {data-indent=1} | object | 甲\n| b {data-indent=2} | string | 乙\n| {colspan=3 .im-table-line}\n\
             | a {data-indent=1} | object | 甲\n| c {data-indent=2} | string | 丙\n",
        ],
        response: ID,
        old: "let _ = page::post().a(page::post::A::default().b(\"x\"));",
        new: "let _ = page::post().a(page::post::A::default().c(\"x\"));",
    },
    Case {
        name: "list",
        request: A,
        response: ["| l | string[] | 列\n", "| l | integer[] | 列\n"],
        old: "let _ = |answer: page::post::Response| -> Vec<String> { answer.l };",
        new: "let _ = |answer: page::post::Response| -> Vec<i64> { answer.l };",
    },
    Case {
        name: "deprecated",
        request: A,
        response: ID,
        old: CALL,
        // Users get a warning. A program that expects the warning proves that the compiler gives it.
        new: "#[expect(deprecated)] let _ = page::post();",
    },
];

fn source(case: &Case, side: usize) -> Source {
    let head = |first: &str| format!("| {first} | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n");
    let status = if case.name == "deprecated" && side == 1 {
        "::: danger :no_entry_sign: {.im-deprecated}\n已下线\n:::\n\n"
    } else {
        ""
    };
    let text = format!(
        "# 下单 {{#post}}\n\n{status}{}| json {{data-required}} | object | 请求体\n{}\n{}{}",
        head("请求参数"),
        case.request[side],
        head("返回字典"),
        case.response[side]
    );
    page(&format!("openapi/v3/truth/{}.md", case.name), text)
}

/// Writes a crate with all cases. Two crates of the same name need different versions.
fn write_crate(side: usize, root: &Path, version: &str) {
    let compiled = compile(CASES.iter().map(|case| source(case, side)).collect());
    assert!(!compiled.has_errors(), "{:#?}", compiled.diagnostics);
    fs::create_dir_all(root).expect("the folder can be made");
    let client = fs::canonicalize(package().join("../client")).expect("the client exists");
    let options = Options {
        client: client.display().to_string(),
        standalone: false,
        products: wechatpay_codegen::products::Products::default(),
    };
    let mut files = generate(&specs(&compiled.api), &options, &Cache::none()).expect("the pages have no error");
    files.retain(|path, _| path.starts_with("src/") || ["README.md", "OPERATIONS.md"].contains(&path.as_str()));
    let manifest = format!(
        "# by `cargo xtask regen`\n[package]\nname = \"wechatpay-api\"\nversion = \"{version}\"\nedition = \"2024\"\n\n\
         [features]\nv3-truth = []\nblocking = []\n\n[dependencies]\nwechatpay-client = {{ path = {:?}, default-features = false }}\n",
        options.client
    );
    files.insert("Cargo.toml".to_owned(), manifest);
    let folder = crate_folder(root);
    folder.apply(&folder.compare(&files).expect("the folder can be read")).expect("the folder can be written");
}

/// Compiles the programs, and returns the names of those that fail.
fn failing(root: &Path, programs: &BTreeMap<String, String>) -> BTreeSet<String> {
    let crates = compiled(root);
    let folder = root.join("programs");
    fs::create_dir_all(&folder).expect("the folder can be made");
    let is_failing = |(name, text): (&String, &String)| {
        let program = folder.join(format!("{name}.rs"));
        fs::write(&program, text).expect("the program can be written");
        let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc.args(["--edition=2024", "--crate-type=bin", "--emit=metadata", "--error-format=json", "--out-dir"]);
        rustc.arg(&folder).arg("-L").arg(format!("dependency={}", target().join("debug/deps").display()));
        for (side, file) in &crates {
            rustc.arg("--extern").arg(format!("{side}={file}"));
        }
        let output = rustc.arg(&program).output().expect("rustc runs");
        let said = String::from_utf8_lossy(&output.stderr);
        let messages = said.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
        // The compiler reports an unfulfilled expectation only as a warning.
        let is_failing = messages
            .into_iter()
            .any(|message| message["level"] == "error" || message["code"]["code"] == "unfulfilled_lint_expectations");
        assert!(is_failing || output.status.success(), "{name}: {said}");
        is_failing
    };
    programs.par_iter().filter(|program| is_failing(*program)).map(|(name, _)| name.clone()).collect()
}

fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the folder is in the target folder")
}

/// Compiles both crates, and returns their names and files.
fn compiled(root: &Path) -> Vec<(&'static str, String)> {
    let dependency = |side: &str| {
        format!("{side} = {{ package = \"wechatpay-api\", path = \"{side}\", features = [\"v3-truth\"] }}\n")
    };
    let manifest = format!(
        "[package]\nname = \"truth\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}{}\n\
         [workspace]\nexclude = [\"old\", \"new\"]\n{}",
        dependency("old"),
        dependency("new"),
        dependencies_of(&package().join(".."))
    );
    fs::write(root.join("Cargo.toml"), manifest).expect("the manifest can be written");
    fs::create_dir_all(root.join("tests")).expect("the folder can be made");
    // The dependencies that enable the workspace's features are dev-dependencies, so cargo uses them only
    // for tests.
    fs::write(root.join("tests/both.rs"), "use {new as _, old as _};\n").expect("the test can be written");
    // The versions that the workspace uses are already on this machine, so nothing is downloaded.
    fs::copy(package().join("../Cargo.lock"), root.join("Cargo.lock")).expect("the lock file can be copied");
    let _turn = BUILD.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let output = cargo(root)
        .args(["test", "--no-run", "--offline", "--test", "both", "--message-format=json"])
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let messages: Vec<serde_json::Value> = said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let file = |side: &'static str| {
        let folder = root.join(side).join("src/lib.rs");
        let artifact = messages.iter().find(|message| {
            message["reason"] == "compiler-artifact"
                && message["target"]["src_path"].as_str().is_some_and(|path| Path::new(path).ends_with(&folder))
        });
        let files = artifact.and_then(|artifact| artifact["filenames"].as_array());
        let rlib =
            files.into_iter().flatten().filter_map(serde_json::Value::as_str).find(|file| file.ends_with(".rlib"));
        (side, rlib.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&output.stderr))).to_owned())
    };
    vec![file("old"), file("new")]
}

#[test]
fn the_compiler_agrees() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("truth");
    write_crate(0, &root.join("old"), "0.0.1");
    write_crate(1, &root.join("new"), "0.0.2");
    let mut programs = BTreeMap::new();
    for case in CASES {
        for (side, code) in [("old", case.old), ("new", case.new)] {
            for with in ["old", "new"] {
                let text = format!("use {with}::v3::truth::{} as page;\n\nfn main() {{\n    {code}\n}}\n", case.name);
                programs.insert(format!("{}_{side}_program_with_{with}", case.name), text);
            }
        }
    }
    let failing = failing(&root, &programs);
    let fails =
        |case: &Case, side: &str, with: &str| failing.contains(&format!("{}_{side}_program_with_{with}", case.name));
    let mut seen = BTreeSet::new();
    for case in CASES {
        assert!(
            !fails(case, "old", "old") && !fails(case, "new", "new"),
            "{}: a program does not compile with its own crate",
            case.name
        );
        let truth = match (fails(case, "old", "new"), fails(case, "new", "old")) {
            (true, _) => Bump::Major,
            (false, true) => Bump::Minor,
            (false, false) => Bump::Patch,
        };
        let specs = [0, 1].map(|side| specs(&compile(vec![source(case, side)]).api));
        let lines = Lines::default();
        let side = |at: usize| Side { specs: &specs[at], lines: &lines };
        let changes = compare(side(0), side(1)).unwrap_or_else(|errors| panic!("{}", errors.join("\n")));
        let told = changes.iter().map(|change| change.rust).max();
        assert_eq!(told, Some(truth), "{}: {changes:#?}", case.name);
        seen.insert(truth);
    }
    assert_eq!(seen.len(), 3, "one of the three verdicts has no case");
}
