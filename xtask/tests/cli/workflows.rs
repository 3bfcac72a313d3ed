//! Checks what GitHub's workflows may do, and how they handle untrusted text.

use std::{fs, path::Path};

use serde_json::{Value, json};

/// Returns the workflows with their names, sorted by name.
fn workflows() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    let entries =
        fs::read_dir(folder).expect("the folder exists").map(|entry| entry.expect("the folder can be listed").path());
    let mut workflows: Vec<(String, Value)> = entries
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a workflow is text");
            let read = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path.file_stem().expect("a file has a name").to_string_lossy().into_owned(), read)
        })
        .collect();
    workflows.sort_by(|a, b| a.0.cmp(&b.0));
    workflows
}

fn jobs(workflow: &Value) -> impl Iterator<Item = (&String, &Value)> {
    workflow["jobs"].as_object().expect("there are jobs").iter()
}

fn steps(job: &Value) -> impl Iterator<Item = &Value> {
    job["steps"].as_array().expect("there are steps").iter()
}

/// Returns the scripts of a job.
fn scripts(job: &Value) -> impl Iterator<Item = &str> {
    steps(job).filter_map(|step| step["run"].as_str())
}

#[test]
fn workflows_may_read_and_single_jobs_may_write() {
    let mut writers = Vec::new();
    for (name, workflow) in workflows() {
        assert_eq!(workflow["permissions"], json!({ "contents": "read" }), "{name}");
        for (job, content) in jobs(&workflow) {
            let permissions = content["permissions"].as_object().into_iter().flatten();
            let writes: Vec<&str> =
                permissions.filter(|(_, level)| *level == "write").map(|(what, _)| what.as_str()).collect();
            if !writes.is_empty() {
                writers.push(format!("{name}/{job}: {}", writes.join(", ")));
                // Code from a pull request or an import is not run in a job that can write.
                let runs =
                    scripts(content).find(|script| ["cargo", "npm", "python"].iter().any(|it| script.contains(it)));
                assert_eq!(runs, None, "{name}/{job}");
            }
        }
    }
    assert_eq!(
        writers,
        ["pr/comment: pull-requests", "release/announce: contents", "upstream/propose: contents, pull-requests"]
    );
}

/// GitHub replaces an expression with its value before a shell reads the script, so the shell could run
/// an untrusted value as a command.
#[test]
fn scripts_take_texts_from_the_environment() {
    for (name, workflow) in workflows() {
        for script in jobs(&workflow).flat_map(|(_, job)| scripts(job)) {
            // The values of a matrix come from the workflow itself, so they are safe.
            let text = script.replace("${{ matrix.", "");
            assert!(!text.contains("${{"), "{name}: {script}");
        }
    }
}

#[test]
fn the_job_that_reads_upstream_has_no_secrets() {
    let (_, workflow) = workflows().into_iter().find(|(name, _)| name == "upstream").expect("the workflow exists");
    let job = &workflow["jobs"]["import"];
    assert_eq!(job["permissions"], json!({ "contents": "read" }));
    let checkouts = steps(job).filter(|step| step["uses"].as_str().is_some_and(|uses| uses.contains("/checkout@")));
    let kept: Vec<&Value> = checkouts.map(|step| &step["with"]["persist-credentials"]).collect();
    assert_eq!(kept, [&json!(false), &json!(false)]);
    let text = job.to_string();
    for secret in ["secrets.", "github.token", "GH_TOKEN", "/cache@"] {
        assert!(!text.contains(secret), "{secret}");
    }
    let position = |part: &str| steps(job).position(|step| step.to_string().contains(part));
    assert!(
        position("core.symlinks false") < position("\"upstream\""),
        "symbolic links are not disabled before upstream is checked out"
    );
    // The job `propose` takes nothing from this job except the artifact and one word.
    assert_eq!(job["outputs"], json!({ "changed": "${{ steps.import.outputs.changed }}" }));
    assert!(scripts(&workflow["jobs"]["propose"]).any(|script| script.starts_with(".ci/apply-import ")));
}
