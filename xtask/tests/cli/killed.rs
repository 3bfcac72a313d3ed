//! Checks that if a run of `regen` is killed, every file is either old or new. A later `--check` reports
//! the old files, and a later run updates them.

use std::{collections::BTreeSet, process::Stdio, thread::sleep, time::Duration};

use crate::sandbox::{Sandbox, Tree, code, stderr, stdout};

/// The number of pages. There are enough of them that writing their files takes a while.
const PAGES: usize = 120;

fn pages(word: &str) -> Tree {
    let page = |number: usize| {
        let text = format!(
            "# {word} {{#post}}\n\n| 请求参数 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n\
             | json | object | {word}\n| a {{data-indent=1}} | string | {word}\n\n\
             | 返回字典 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n| b | string | {word}\n",
        );
        (format!("openapi/v3/many/n{number}.md"), text)
    };
    (0..PAGES).map(page).collect()
}

fn made(tree: Tree) -> Tree {
    tree.into_iter().filter(|(path, _)| !path.starts_with("docs/")).collect()
}

/// The file that a run writes first.
const FIRST: &str = "specs/v3/many/n0.yaml";

#[test]
fn a_killed_run_leaves_no_half_file() {
    let [old, new] = ["old", "new"].map(|word| {
        let sandbox = Sandbox::empty();
        sandbox.fill("docs", &pages(word));
        assert_eq!(code(&sandbox.regen(&[])), 0);
        made(sandbox.tree())
    });
    let mut torn = 0;
    for round in 0..8 {
        let sandbox = Sandbox::empty();
        sandbox.fill("docs", &pages("new"));
        sandbox.fill(".", &old);
        let mut run = sandbox.regen_command(&[]).stderr(Stdio::null()).spawn().expect("the program runs");
        while run.try_wait().expect("the state of the program can be queried").is_none()
            && sandbox.read(FIRST) == old[FIRST]
        {}
        // Each round lets the run write a little longer before killing it.
        sleep(Duration::from_millis(round));
        // The run may have ended already. Then every file is new.
        let _ = run.kill();
        run.wait().expect("the program ends");

        let mut stale = BTreeSet::new();
        for (path, text) in made(sandbox.tree()) {
            if path.contains("/.regen-") {
                continue;
            }
            assert!(old.get(&path) == Some(&text) || new.get(&path) == Some(&text), "{path} is neither old nor new");
            if new.get(&path) != Some(&text) {
                stale.insert(format!("stale: {path}"));
            }
        }
        torn += usize::from(!stale.is_empty() && stale.len() < PAGES * 2);
        let check = sandbox.regen(&["--check"]);
        let told: BTreeSet<String> =
            stdout(&check).lines().filter(|line| line.starts_with("stale: ")).map(str::to_owned).collect();
        assert_eq!(told, stale);
        assert_eq!(code(&check) == 4, !made(sandbox.tree()).eq(&new));
        let fix = sandbox.regen(&[]);
        assert_eq!(code(&fix), 0, "{}", stderr(&fix));
        assert_eq!(made(sandbox.tree()), new);
    }
    eprintln!("{torn} of 8 runs were killed between the first file and the last");
}
