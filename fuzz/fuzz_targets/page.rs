//! Compiles arbitrary bytes as a page: `RUSTC_BOOTSTRAP=1 cargo fuzz run page`. A test in
//! codegen/tests/suite/noise.rs does the same with a limited number of inputs.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wechatpay_codegen::{compile, generate, output::Cache, read_specs, rust::Options, source::Source, specs};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes).into_owned();
    for path in ["openapi/v3/a/{id}.md", "openapi/v2/a/b.md", "webhook/v3/A.B.md"] {
        let compiled = compile(vec![Source { path: path.to_owned(), text: text.clone() }]);
        if compiled.has_errors() {
            continue;
        }
        let specs = specs(&compiled.api);
        assert_eq!(read_specs(&specs).as_ref(), Ok(&compiled.api));
        // The result may be an error, because two names may become the same one in Rust.
        let options = Options { client: "../client".to_owned(), standalone: true, products: Default::default() };
        let _ = generate(&specs, &options, &Cache::none());
    }
});
