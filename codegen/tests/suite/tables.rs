//! Checks that any tree of fields that is written as a table is read back unchanged.

use proptest::{collection::vec, option, prelude::*, test_runner::RngSeed};
use wechatpay_codegen::{
    diagnostic::{Severity, Sink, Span},
    docs::{self, Attributes, Base, Description, Encoding, Encryption, Field, Slots, Type, Value},
};

use crate::common::page;

/// A pattern for descriptions with pipes and braces, which neither list values nor name a default.
const PROSE: &str = "[a-z商户订单][a-z商户订单，。 |{}]{0,12}[a-z商户订单]";
const WORD: &str = "[A-Za-z0-9_商户-]{1,8}";

fn value() -> impl Strategy<Value = Value> {
    (WORD, option::of(PROSE)).prop_map(|(text, meaning)| Value { text, meaning, cut: None })
}

/// Generates descriptions. A list of values has meanings for all of them or for none; only a list
/// without meanings can say that it is complete.
fn description() -> impl Strategy<Value = Description> {
    let values = (vec(value(), 0..4), any::<bool>()).prop_map(|(mut values, closed)| {
        if closed {
            values.iter_mut().for_each(|value| value.meaning = None);
        } else {
            values.retain(|value| value.meaning.is_some());
        }
        (closed && !values.is_empty(), values)
    });
    (PROSE, values, option::of(WORD)).prop_map(|(prose, (closed, values), default)| Description {
        prose,
        values,
        closed,
        default,
        list_missing: false,
        unquoted: Vec::new(),
    })
}

/// Generates fields without children.
fn leaf() -> impl Strategy<Value = Field> {
    let base = prop::sample::select(vec![Base::String, Base::Integer, Base::Decimal, Base::Boolean, Base::Object]);
    let encryption =
        option::weighted(0.2, prop::sample::select(vec![Encryption::RsaOaep, Encryption::AesGcm, Encryption::AesEcb]));
    let encoding = option::weighted(0.2, prop::sample::select(vec![Encoding::Json, Encoding::Url]));
    let attributes = (any::<bool>(), any::<bool>(), option::of(0..9999u64));
    (base, 0..2u8, encryption, encoding, attributes, description()).prop_map(
        |(base, lists, encryption, encoding, (required, signed, max_length), description)| {
            let text = base == Base::String;
            Field {
                name: String::new(),
                span: Span::default(),
                ty: Type { base, lists },
                required,
                switch: false,
                encoding: encoding.filter(|_| text),
                attributes: Attributes {
                    encryption: encryption.filter(|_| text),
                    signed: signed && text,
                    max_length: max_length.filter(|_| text),
                    ..Attributes::default()
                },
                description,
                description_span: Span::default(),
                children: Vec::new(),
                decoded: false,
                alternatives: Vec::new(),
                slots: Slots::default(),
            }
        },
    )
}

/// Generates the fields of one level of a tree. All their names differ, except that an alternative has
/// the name of its field.
fn level() -> impl Strategy<Value = Vec<Field>> {
    let field = leaf().prop_recursive(5, 40, 4, |inner| {
        let children = vec(inner.clone(), 0..4);
        (leaf(), children, option::weighted(0.2, leaf())).prop_map(|(mut field, children, alternative)| {
            field.decoded = field.ty.base == Base::String && !children.is_empty();
            if field.decoded || field.ty.base == Base::Object {
                field.children = named(children);
            }
            let holds = field.attributes.encryption.is_some() || field.encoding.is_some();
            if field.decoded && !holds {
                field.encoding = Some(Encoding::Json);
            }
            field.alternatives = alternative.into_iter().collect();
            field
        })
    });
    vec(field, 1..5).prop_map(named)
}

fn named(mut fields: Vec<Field>) -> Vec<Field> {
    const STEMS: [&str; 6] = ["type", "商品", "Accept-Encoding", "coupon_id_$n", "payer _currency", "self"];
    for (at, field) in fields.iter_mut().enumerate() {
        field.name = format!("{}{at}", STEMS[at % STEMS.len()]);
        for alternative in &mut field.alternatives {
            alternative.name.clone_from(&field.name);
        }
    }
    fields
}

const DIVIDER: &str = "| {colspan=3 .im-table-line}\n";

fn write(field: &Field, indent: usize, out: &mut String) {
    let required = if field.required { "data-required " } else { "" };
    out.push_str(&format!("| {} {{{required}data-indent={indent}}} | {}\n", field.name, rest(field)));
    if field.decoded {
        out.push_str(DIVIDER);
    }
    field.children.iter().for_each(|child| write(child, indent + 1, out));
    for alternative in &field.alternatives {
        out.push_str(DIVIDER);
        write(alternative, indent, out);
    }
}

/// Returns the type cell and the description cell of a row.
fn rest(field: &Field) -> String {
    let base = match field.ty.base {
        Base::String => "string",
        Base::Integer => "integer",
        Base::Decimal => "decimal",
        Base::Boolean => "boolean",
        Base::Object => "object",
    };
    let encryption = field.attributes.encryption.map(|encryption| match encryption {
        Encryption::RsaOaep => "data-encrypted=by-rsa-pubkey",
        Encryption::RsaPkcs1 => "data-encrypted=by-rsa-pkcs1",
        Encryption::AesGcm => "data-encrypted=by-aes-gcm",
        Encryption::AesEcb => "data-encrypted=by-aes-ecb",
    });
    // The content after a divider is JSON if there is no attribute.
    let implied = field.decoded && field.attributes.encryption.is_none();
    let encoding = field.encoding.and_then(|encoding| match encoding {
        Encoding::Json => (!implied).then_some("data-encoded=by-json_encode"),
        Encoding::Url => Some("data-encoded=by-urlencode"),
        Encoding::Xml => None,
    });
    let length = field.attributes.max_length.map(|length| format!("data-tooltip=\"最长{length}字符\""));
    let attributes = [
        encryption.map(str::to_owned),
        encoding.map(str::to_owned),
        field.attributes.signed.then(|| "data-signed=by-rsa-privatekey".to_owned()),
        length,
    ];
    let attributes: Vec<String> = attributes.into_iter().flatten().collect();
    let attributes = if attributes.is_empty() { String::new() } else { format!(" {{{}}}", attributes.join(" ")) };

    let described = &field.description;
    let mut text = described.prose.clone();
    if described.closed {
        let values: Vec<String> = described.values.iter().map(|value| format!("`{}`", value.text)).collect();
        text.push_str(&format!("<br/>{} 枚举值之一", values.join(" | ")));
    }
    for value in &described.values {
        if let Some(meaning) = &value.meaning {
            text.push_str(&format!("<br/>`{}`：{meaning}", value.text));
        }
    }
    if let Some(default) = &described.default {
        text.push_str(&format!("<br/>默认为`{default}`"));
    }
    format!("{base}{}{attributes} | {}", "[]".repeat(field.ty.lists.into()), text.replace('|', "\\|"))
}

/// Clears the locations, so that trees with the same content are equal wherever their rows are.
fn without_spans(mut fields: Vec<Field>) -> Vec<Field> {
    for field in &mut fields {
        field.span = Span::default();
        field.description_span = Span::default();
        field.slots = Slots::default();
        field.description.values.iter_mut().for_each(|value| value.cut = None);
        field.children = without_spans(std::mem::take(&mut field.children));
        field.alternatives = without_spans(std::mem::take(&mut field.alternatives));
    }
    fields
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn a_tree_reads_back(fields in level()) {
        let mut rows = String::new();
        fields.iter().for_each(|field| write(field, 1, &mut rows));
        let source = page(
            "openapi/v3/a/b.md",
            format!("# 甲 {{#post}}\n\n| 请求参数 | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n| json | object | 乙\n{rows}"),
        );
        let mut sink = Sink::new(&source.path);
        let read = docs::read(&source, &mut sink).expect("a page with a verb is an operation");
        let (_, body) = read.operations[0].request.body.clone().expect("the row `json` is a body");
        prop_assert_eq!(without_spans(body.fields), fields, "{}", rows);
        let errors = sink.finish().into_iter().filter(|one| one.severity() == Severity::Error);
        prop_assert_eq!(errors.count(), 0);
    }
}
