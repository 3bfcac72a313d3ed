//! Does what a maintainer does, with two of upstream's pages: edits a row, runs `regen --check`, `regen`
//! and `diff`, accepts the breaking changes, and commits.

use std::{env, fs, path::Path};

use expect_test::{Expect, expect};
use serde_json::Value;

use crate::sandbox::{Sandbox, code, stderr, stdout};

const SERVICE: &str =
    "docs/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.md";
const FEEDS: &str = "docs/openapi/v3/brand/partner/card-member/user-feeds.md";

/// An edit of one row, and everything that it changes.
struct Edit {
    page: &'static str,
    /// The texts that are replaced everywhere on the page, each with its replacement: the row, and keys
    /// or values of the samples if they have to match the row.
    replace: &'static [(&'static str, &'static str)],
    /// The lines of `specs/` and `generated/` that change, below the names of their files.
    lines: Expect,
    /// The report of `diff`.
    report: Expect,
}

fn edits() -> [Edit; 9] {
    [
        // Descriptions
        Edit {
            page: SERVICE,
            replace: &[("| string | 状态ID", "| string | 状态编号")],
            lines: expect![[r#"
                generated/src/v3/marketing/membercard_open/cards/by_card_id/codes/by_code/set_service_module_data.rs
                -        /// 状态ID
                +        /// 状态编号
                specs/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.yaml
                -                      description: 状态ID
                +                      description: 状态编号
            "#]],
            report: expect![[r#"
                patch
                compatible patch request-property-description-changed /body/state_setting/state_id
            "#]],
        },
        Edit {
            page: FEEDS,
            replace: &[(
                "| cell_message {data-required data-indent=1} | string | 会员动态内容",
                "| cell_message {data-required data-indent=1} | string | 会员动态内容 / Content of the entry",
            )],
            lines: expect![[r#"
                generated/src/v3/brand/partner/card_member/user_feeds.rs
                -        /// 会员动态内容
                +        /// 会员动态内容 / Content of the entry
                specs/v3/brand/partner/card-member/user-feeds.yaml
                -                  description: 会员动态内容
                +                  description: 会员动态内容 / Content of the entry
            "#]],
            report: expect![[r#"
                patch
                compatible patch request-property-description-changed /body/cell_message
            "#]],
        },
        // An indent: the last field of an object moves to the object around it. The other page has no
        // row that could move.
        Edit {
            page: SERVICE,
            replace: &[
                ("| path {data-required data-indent=5}", "| path {data-required data-indent=4}"),
                (
                    "            'path'  => 'pages/index/index',\n          ],",
                    "          ],\n          'path' => 'pages/index/index',",
                ),
            ],
            lines: expect![[r#"
                generated/public-api.txt
                +    fn path(self, value: impl Into<String>) -> Self
                -    fn path(self, value: impl Into<String>) -> Self
                generated/src/v3/marketing/membercard_open/cards/by_card_id/codes/by_code/set_service_module_data.rs
                -///                                 post::JumpMiniprogram::default()
                -///                                     .appid("wx37178d097a6851d8")
                -///                                     .path("pages/index/index"),
                -///                             ),
                +///                                 post::JumpMiniprogram::default().appid("wx37178d097a6851d8"),
                +///                             )
                +///                             .path("pages/index/index"),
                -                    "/body/state_setting/content_template_data/action_setting/jump_miniprogram/path",
                +                    "/body/state_setting/content_template_data/action_setting/path",
                +        /// 小程序path
                +        ///
                +        /// **Required.**
                +        pub fn path(self, value: impl Into<String>) -> Self {
                +            Self(self.0.set("path", value.into()))
                +        }
                +
                -        /// 小程序path
                -        ///
                -        /// **Required.**
                -        pub fn path(self, value: impl Into<String>) -> Self {
                -            Self(self.0.set("path", value.into()))
                -        }
                -
                generated/tests/samples/v3_marketing.json
                -                  "appid": "wx37178d097a6851d8",
                -                  "path": "pages/index/index"
                -                }
                +                  "appid": "wx37178d097a6851d8"
                +                },
                +                "path": "pages/index/index"
                generated/tests/samples/v3_marketing.rs
                -                                        post::JumpMiniprogram::default()
                -                                            .appid("wx37178d097a6851d8")
                -                                            .path("pages/index/index"),
                -                                    ),
                +                                        post::JumpMiniprogram::default().appid("wx37178d097a6851d8"),
                +                                    )
                +                                    .path("pages/index/index"),
                specs/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.yaml
                -                                path:
                -                                  description: 小程序path
                -                                  type: string
                -                              - path
                +                            path:
                +                              description: 小程序path
                +                              type: string
                +                          - path
                -                      path: pages/index/index
                +                    path: pages/index/index
            "#]],
            report: expect![[r#"
                major
                breaking minor new-required-request-property /body/state_setting/content_template_data/action_setting/path
                warning major request-property-removed /body/state_setting/content_template_data/action_setting/jump_miniprogram/path
                compatible patch request-body-example-changed /body
            "#]],
        },
        // Required marks
        Edit {
            page: SERVICE,
            replace: &[("| field_list {data-indent=3}", "| field_list {data-required data-indent=3}")],
            lines: expect![[r#"
                generated/src/v3/marketing/membercard_open/cards/by_card_id/codes/by_code/set_service_module_data.rs
                -///                     ])
                -///                     .action_setting(
                -///                         post::ActionSetting::default()
                -///                             .action_name("一键开锁")
                -///                             .jump_miniprogram(
                -///                                 post::JumpMiniprogram::default()
                -///                                     .appid("wx37178d097a6851d8")
                -///                                     .path("pages/index/index"),
                -///                             ),
                -///                     ),
                +///                     ]),
                +                    "/body/state_setting/content_template_data/field_list",
                +        ///
                +        /// **Required.**
                specs/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.yaml
                +                      required:
                +                      - field_list
            "#]],
            report: expect![[r#"
                patch
                breaking patch request-property-became-required /body/state_setting/content_template_data/field_list
            "#]],
        },
        Edit {
            page: FEEDS,
            replace: &[("| openid {data-required} |", "| openid |")],
            lines: expect![[r#"
                generated/src/v3/brand/partner/card_member/user_feeds.rs
                -        ///
                -        /// Always present according to the docs.
                specs/v3/brand/partner/card-member/user-feeds.yaml
                -                - openid
            "#]],
            report: expect![[r#"
                patch
                warning patch response-property-became-optional /body/openid
            "#]],
        },
        // Types
        Edit {
            page: SERVICE,
            replace: &[
                (
                    "| service_module_id {data-required data-indent=1} | string |",
                    "| service_module_id {data-required data-indent=1} | integer |",
                ),
                ("'service_module_id' => '666'", "'service_module_id' => 666"),
            ],
            lines: expect![[r#"
                generated/public-api.txt
                -    fn service_module_id(self, value: impl Into<String>) -> Self
                +    fn service_module_id(self, value: impl Into<i64>) -> Self
                generated/src/v3/marketing/membercard_open/cards/by_card_id/codes/by_code/set_service_module_data.rs
                -///     .service_module_id("666")
                +///     .service_module_id(666)
                -        pub fn service_module_id(self, value: impl Into<String>) -> Self {
                +        pub fn service_module_id(self, value: impl Into<i64>) -> Self {
                generated/tests/samples/v3_marketing.json
                -          "service_module_id": "666",
                +          "service_module_id": 666,
                generated/tests/samples/v3_marketing.rs
                -            .service_module_id("666")
                +            .service_module_id(666)
                specs/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.yaml
                -                  type: string
                +                  type: integer
                +                  format: int64
                -              service_module_id: "666"
                +              service_module_id: 666
            "#]],
            report: expect![[r#"
                major
                breaking major request-property-type-changed /body/service_module_id
                compatible patch request-body-example-changed /body
            "#]],
        },
        Edit {
            page: FEEDS,
            replace: &[("| openid {data-required} | string |", "| openid {data-required} | integer |")],
            lines: expect![[r#"
                generated/public-api.txt
                -    openid: Option<String>
                +    openid: Option<i64>
                generated/src/v3/brand/partner/card_member/user_feeds.rs
                -        pub openid: Option<String>,
                +        pub openid: Option<i64>,
                generated/tests/samples/v3_brand.json
                -      "openid": "text",
                +      "openid": 7,
                specs/v3/brand/partner/card-member/user-feeds.yaml
                -                    type: string
                +                    type: integer
                +                    format: int64
            "#]],
            report: expect![[r#"
                major
                breaking major response-property-type-changed /body/openid
            "#]],
        },
        // Maximum lengths
        Edit {
            page: SERVICE,
            replace: &[(
                "| out_request_no {data-required data-indent=1} | string |",
                "| out_request_no {data-required data-indent=1} | string {data-tooltip=\"最长32字符\"} |",
            )],
            lines: expect![[r#"
                generated/src/v3/marketing/membercard_open/cards/by_card_id/codes/by_code/set_service_module_data.rs
                -        /// **Required.**
                +        /// **Required.** At most 32 characters.
                specs/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.yaml
                +                  maxLength: 32
            "#]],
            report: expect![[r#"
                patch
                warning patch request-property-max-length-set /body/out_request_no
            "#]],
        },
        Edit {
            page: FEEDS,
            replace: &[(
                "| out_request_no {data-required data-indent=1} | string |",
                "| out_request_no {data-required data-indent=1} | string {data-tooltip=\"最长32字符\"} |",
            )],
            lines: expect![[r#"
                generated/src/v3/brand/partner/card_member/user_feeds.rs
                -        /// **Required.**
                +        /// **Required.** At most 32 characters.
                specs/v3/brand/partner/card-member/user-feeds.yaml
                +                  maxLength: 32
            "#]],
            report: expect![[r#"
                patch
                warning patch request-property-max-length-set /body/out_request_no
            "#]],
        },
    ]
}

impl Edit {
    fn apply(&self, sandbox: &Sandbox) {
        for (from, to) in self.replace {
            let text = sandbox.read(self.page);
            assert!(text.contains(from), "{} has no {from}", self.page);
            sandbox.write(self.page, &text.replace(from, to));
        }
    }
}

/// Returns a checkout with only the two pages and the files that `regen` generates from them, all
/// committed. Returns `None` if there is no external corpus.
fn checkout(test: &str) -> Option<Sandbox> {
    let corpus = env::var_os("DOCS_CORPUS").unwrap_or_default();
    let Some(upstream) = env::split_paths(&corpus).find(|path| !path.as_os_str().is_empty()) else {
        eprintln!("maintainer::{test} did not run: DOCS_CORPUS does not name a folder");
        return None;
    };
    // Cargo runs tests in the package's folder, but people give paths relative to the workspace.
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(upstream);
    let sandbox = Sandbox::empty();
    for page in [SERVICE, FEEDS] {
        let file = corpus.join(page.trim_start_matches("docs/"));
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        sandbox.write(page, &text);
    }
    regen(&sandbox);
    sandbox.commit();
    Some(sandbox)
}

/// Runs `regen`, and asserts that it finds nothing wrong. Then asserts that everything is up to date,
/// with and without the cached results of earlier runs.
fn regen(sandbox: &Sandbox) {
    for arguments in [&["regen"][..], &["regen", "--check"], &["regen", "--check", "--no-cache"]] {
        let output = sandbox.xtask_here(arguments);
        assert_eq!((code(&output), stdout(&output).as_str()), (0, ""), "{arguments:?}: {}", stderr(&output));
        assert!(!stderr(&output).contains("warning"), "{}", stderr(&output));
    }
}

/// Returns the lines of `specs/` and `generated/` that differ from the last commit, below the names
/// of their files.
fn changed_lines(sandbox: &Sandbox) -> String {
    sandbox.git(&["add", "."]);
    let diff = sandbox.git(&["diff", "--cached", "--unified=0", "--no-prefix", "--", "specs", "generated"]);
    let lines = diff.lines().filter(|line| line.starts_with(['+', '-']) && !line.starts_with("--- "));
    lines.map(|line| format!("{}\n", line.trim_start_matches("+++ "))).collect()
}

/// Returns what `diff` reports: the version step, then each change with its impact on calls and on the
/// crate.
fn report(sandbox: &Sandbox, page: &str) -> String {
    let output = sandbox.xtask_here(&["diff", "HEAD", "--format", "json"]);
    let report: Value = serde_json::from_str(&stdout(&output)).unwrap_or_else(|_| panic!("{}", stderr(&output)));
    let words = |value: &Value, keys: &[&str]| {
        let words: Vec<&str> = keys.iter().map(|key| value[key].as_str().expect("the value is text")).collect();
        words.join(" ") + "\n"
    };
    let mut text = words(&report, &["bump"]);
    for change in report["changes"].as_array().expect("the changes are a list") {
        assert_eq!(change["new"]["file"], page);
        text += &words(change, &["wire", "rust", "id", "pointer"]);
    }
    text
}

/// Returns the fingerprints of the breaking changes, as `diff` prints them.
fn breaking(sandbox: &Sandbox) -> Vec<String> {
    let printed = stdout(&sandbox.xtask_here(&["diff"]));
    let changes = printed.split("\n\n").filter(|change| change.starts_with("breaking "));
    changes.filter_map(|change| change.split_whitespace().last().map(str::to_owned)).collect()
}

#[test]
fn two_pages_become_two_documents_and_two_modules() {
    let Some(sandbox) = checkout("two_pages_become_two_documents_and_two_modules") else { return };
    expect![[r#"
        generated/src/v3/brand/partner/card_member/user_feeds.rs
        generated/src/v3/marketing/membercard_open/cards/by_card_id/codes/by_code/set_service_module_data.rs
        specs/v3/brand/partner/card-member/user-feeds.yaml
        specs/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.yaml
    "#]]
    .assert_eq(&sandbox.git(&["ls-files", "specs", "generated/src/v3"]));
}

#[test]
fn an_edit_changes_its_document_its_module_and_what_they_require() {
    for edit in edits() {
        let Some(sandbox) = checkout("an_edit_changes_its_document_its_module_and_what_they_require") else { return };
        edit.apply(&sandbox);
        let check = sandbox.xtask_here(&["regen", "--check"]);
        assert_eq!(code(&check), 4, "{}", stderr(&check));
        regen(&sandbox);
        let lines = changed_lines(&sandbox);
        edit.lines.assert_eq(&lines);
        let check = stdout(&check);
        let mut stale: Vec<&str> = check.lines().filter_map(|line| line.strip_prefix("stale: ")).collect();
        stale.sort_unstable();
        let written: Vec<&str> = lines.lines().filter(|line| !line.starts_with(['+', '-'])).collect();
        assert_eq!(stale, written);
        edit.report.assert_eq(&report(&sandbox, edit.page));
    }
}

#[test]
fn an_accepted_edit_is_committed_and_then_its_entry_must_go() {
    for edit in edits() {
        let Some(sandbox) = checkout("an_accepted_edit_is_committed_and_then_its_entry_must_go") else { return };
        edit.apply(&sandbox);
        regen(&sandbox);
        let breaking = breaking(&sandbox);
        let fails = || code(&sandbox.xtask_here(&["diff", "--fail-on", "breaking"]));
        if breaking.is_empty() {
            assert_eq!(fails(), 0);
            continue;
        }
        assert_eq!(fails(), 3);
        let entry = |print: &String| format!("[[accepted]]\nfingerprint = \"{print}\"\nreason = \"Announced.\"\n");
        sandbox.write("specs/accepted.toml", &breaking.iter().map(entry).collect::<String>());
        assert_eq!(fails(), 0);
        sandbox.commit();
        regen(&sandbox);
        let output = sandbox.xtask_here(&["diff", "HEAD"]);
        assert_eq!(stdout(&output).trim_end(), "API changes: none · crate: unchanged");
        assert_eq!(code(&output), 1);
        assert!(breaking.iter().all(|print| stderr(&output).contains(print)), "{}", stderr(&output));
        fs::remove_file(sandbox.path("specs/accepted.toml")).expect("the file exists");
        assert_eq!(code(&sandbox.xtask_here(&["diff", "HEAD"])), 0);
    }
}
