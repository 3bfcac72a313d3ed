//! Measures docs → specs, in memory: `cargo bench -p wechatpay-codegen`. If `DOCS_CORPUS` is set,
//! the corpus is compiled as well: once, twice and four times over (under different paths, so that
//! no URL occurs twice). The time should grow with the number of copies.

use std::path::{Path, PathBuf};

use divan::{Bencher, black_box, counter::BytesCount};
use wechatpay_codegen::{compile, docs::read_tree, source::Source, specs};

fn main() {
    divan::main();
}

/// Returns the pages below `root`, `times` over. Each copy is in a family of its own.
fn pages(root: &Path, times: usize) -> Vec<Source> {
    let once = read_tree(root).unwrap_or_else(|error| panic!("{error}"));
    let copy = |number: usize| {
        once.iter().map(move |source| {
            let mut path = source.path.clone();
            if number > 0 {
                // `openapi/v3/pay/…` becomes `openapi/v3/copy1/pay/…`.
                let folder = path.match_indices('/').nth(1).map_or(0, |(at, _)| at + 1);
                path.insert_str(folder, &format!("copy{number}/"));
            }
            Source { path, text: source.text.clone() }
        })
    };
    (0..times).flat_map(copy).collect()
}

fn measure(bencher: Bencher<'_, '_>, sources: &[Source]) {
    let bytes: usize = sources.iter().map(|source| source.text.len()).sum();
    bencher
        .counter(BytesCount::new(bytes))
        .with_inputs(|| sources.to_vec())
        .bench_values(|sources| specs(&compile(black_box(sources)).api));
}

#[divan::bench(args = [1, 2, 4])]
fn own_docs(bencher: Bencher<'_, '_>, times: usize) {
    measure(bencher, &pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs"), times));
}

#[divan::bench(args = [1, 2, 4], sample_count = 10, ignore = std::env::var_os("DOCS_CORPUS").is_none())]
fn corpus(bencher: Bencher<'_, '_>, times: usize) {
    let root = std::env::var_os("DOCS_CORPUS").map(PathBuf::from).unwrap_or_default();
    measure(bencher, &pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(root), times));
}
