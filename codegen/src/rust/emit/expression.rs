//! Prints samples as Rust expressions, for the documentation and the tests of the generated crate.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{Emitted, Item, ident, of_crate, parsed, pretty};
use crate::{
    output::GENERATED_BY,
    rust::sample::{Expr, Sample, Set},
};

/// The crate's name in the code of its users.
const CRATE: &str = "wechatpay_api";

/// Returns the lines of an operation's example.
pub(super) fn example(place: &[String], verb: &str, sample: &Sample) -> Vec<String> {
    let (using, request) = (using(place, verb, sample), request(verb, sample));
    let using = pretty(&parsed(using));
    let body = pretty(&parsed(quote!(fn example() { let request = #request; })));
    let body = body.lines().filter_map(|line| line.strip_prefix("    "));
    let mut lines = vec![String::new(), "```".to_owned()];
    lines.extend(using.lines().map(str::to_owned));
    lines.push(String::new());
    // No line begins with `# `, which rustdoc would hide: string literals are on one line.
    lines.extend(body.map(str::to_owned));
    lines.push("```".to_owned());
    lines
}

/// Returns the imports that the expression of a sample needs.
fn using(place: &[String], verb: &str, sample: &Sample) -> TokenStream {
    let (package, verb) = (ident(CRATE), ident(verb));
    let place = place.iter().map(|segment| ident(segment));
    let json = needs_json(&sample.set).then(|| quote!(use #package::model::json;));
    quote!(#json use #package::#(#place::)*#verb;)
}

fn needs_json(set: &[Set]) -> bool {
    fn value(value: &Value) -> bool {
        !matches!(value, Value::String(_) | Value::Bool(_) | Value::Number(_))
    }
    fn expr(expression: &Expr) -> bool {
        match expression {
            Expr::Json(json) => value(json),
            Expr::List(items) => items.iter().any(expr),
            Expr::Struct { set, .. } => needs_json(set),
            Expr::Text(_)
            | Expr::Integer(_)
            | Expr::Decimal { .. }
            | Expr::Boolean(_)
            | Expr::File(_)
            | Expr::Variant { .. } => false,
        }
    }
    set.iter().any(|set| match set {
        Set::Field { value, .. } => expr(value),
        Set::Extra { value: extra, .. } => value(extra),
    })
}

/// Returns the call that creates a request.
fn request(verb: &str, sample: &Sample) -> TokenStream {
    let (name, arguments, set) = (ident(verb), &sample.arguments, calls(verb, &sample.set));
    quote!(#name(#(#arguments),*) #set)
}

fn calls(verb: &str, set: &[Set]) -> TokenStream {
    let calls = set.iter().map(|set| match set {
        Set::Field { name, numbers, value } => {
            let name = ident(name);
            let value = expression(verb, value);
            if numbers.is_empty() {
                quote!(.#name(#value))
            } else {
                let numbers = numbers.iter().map(|number| Literal::u32_unsuffixed(*number));
                quote!(.#name([#(#numbers),*], #value))
            }
        }
        Set::Extra { name, value } => {
            let value = json(value);
            quote!(.extra(#name, #value))
        }
    });
    quote!(#(#calls)*)
}

fn expression(verb: &str, expr: &Expr) -> TokenStream {
    match expr {
        Expr::Text(text) => quote!(#text),
        Expr::Integer(number) => integer(*number),
        Expr::Decimal { digits, scale } => {
            let (package, digits, scale) = (ident(CRATE), integer(*digits), Literal::u8_unsuffixed(*scale));
            quote!(#package::model::Decimal::new(#digits, #scale))
        }
        Expr::File(name) => {
            let package = ident(CRATE);
            quote!(#package::model::Upload::new(#name, "the bytes of the file"))
        }
        Expr::Boolean(value) => quote!(#value),
        Expr::Json(value) => json(value),
        Expr::List(items) => {
            let items = items.iter().map(|item| expression(verb, item));
            quote!([#(#items),*])
        }
        Expr::Variant { ty, name } => {
            let (verb, ty, name) = (ident(verb), ident(ty), ident(name));
            quote!(#verb::#ty::#name)
        }
        Expr::Struct { ty, set } => {
            let set = calls(verb, set);
            let (verb, ty) = (ident(verb), ident(ty));
            quote!(#verb::#ty::default() #set)
        }
    }
}

/// Returns a literal, with a suffix if it does not fit an `i32`: without one, its type is `i32`
/// unless the context requires another.
fn integer(number: i64) -> TokenStream {
    let literal =
        if i32::try_from(number).is_ok() { Literal::i64_unsuffixed(number) } else { Literal::i64_suffixed(number) };
    quote!(#literal)
}

fn json(value: &Value) -> TokenStream {
    match value {
        Value::String(text) => quote!(#text),
        Value::Bool(value) => quote!(#value),
        Value::Number(number) => match number.as_i64() {
            Some(number) => integer(number),
            None => {
                let float = Literal::f64_unsuffixed(number.as_f64().unwrap_or_default());
                quote!(#float)
            }
        },
        value => {
            // `json!` accepts plain JSON.
            let tokens: TokenStream = value.to_string().parse().unwrap_or_default();
            quote!(json!(#tokens))
        }
    }
}

/// An operation or a notification to test.
pub(in crate::rust) struct Tested<'a> {
    /// The name of its test.
    pub(in crate::rust) name: String,
    /// The key of its test data.
    pub(in crate::rust) id: String,
    /// What its test imports: the function of an operation, the module of a notification.
    pub(in crate::rust) place: Vec<String>,
    /// The operation's function, its samples, and what the test does with them; `None` for a
    /// notification.
    pub(in crate::rust) sent: Option<(&'a str, &'a [Sample], &'a str)>,
    /// The method that reads the response or the notification, and the type that it is read as.
    pub(in crate::rust) read: Option<(&'static str, String)>,
}

/// Returns the tests of one page.
pub(in crate::rust) fn tests(tested: &[Tested<'_>]) -> String {
    let mut out = Emitted::default();
    out.items("", tested.iter().map(|tested| Item::Tokens(test(tested))), "");
    out.text
}

/// Returns the head of the file that contains a feature's tests.
pub(in crate::rust) fn tests_head(feature: &str, data: &str) -> String {
    let text =
        format!("//! The docs' samples of `{feature}`.\n//!\n//! Generated from docs/ {GENERATED_BY}; do not edit.\n");
    let support = of_crate("support");
    let head = Item::Tokens(quote! {
        use std::sync::LazyLock;
        use #support::Data;
    });
    let data = Item::Tokens(quote!(
        static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!(#data)));
    ));
    let mut out = Emitted { text, ..Emitted::default() };
    out.items("", [head, data], "");
    out.text
}

fn test(tested: &Tested<'_>) -> TokenStream {
    let (package, id) = (ident(CRATE), &tested.id);
    let name = ident(&tested.name);
    let place: Vec<_> = tested.place.iter().map(|segment| ident(segment)).collect();
    let (verb, samples, method) = tested.sent.unwrap_or(("", &[], "sent"));
    let method = ident(method);
    let calls = samples.iter().map(|sample| {
        let (label, request) = (&sample.label, request(verb, sample));
        quote!(case.#method(#label, #request);)
    });
    let json = samples.iter().any(|sample| needs_json(&sample.set)).then(|| quote!(use #package::model::json;));
    let read = tested.read.as_ref().map(|(method, ty)| {
        let (method, ty) = (ident(method), ty.split("::").map(ident));
        quote!(case.#method::<#(#ty)::*>();)
    });
    let is = tested.sent.map(|_| {
        let verb = ident(verb);
        quote!(case.is::<#verb::Request>();)
    });
    quote! {
        #[test]
        fn #name() {
            #json
            use #package::#(#place)::*;
            let case = DATA.case(#id);
            #is
            #(#calls)*
            #read
        }
    }
}
