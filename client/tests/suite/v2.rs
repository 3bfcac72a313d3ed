//! The XML of v2.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use wechatpay_client::v2::{decode, encode};

#[test]
fn documents_are_read() {
    let rows = [
        ("<xml><a>1</a><b><![CDATA[<&]]></b></xml>", json!({"a": "1", "b": "<&"})),
        ("\n<?xml version=\"1.0\"?>\n<xml>\n <a> x </a>\n <!-- --> <b/>\n</xml>\n", json!({"a": " x ", "b": ""})),
        ("<xml><a>&lt;&amp;&#x4e2d;&#65;</a></xml>", json!({"a": "<&中A"})),
        ("<xml><l><i><n>1</n></i><i><n>2</n></i></l></xml>", json!({"l": {"i": [{"n": "1"}, {"n": "2"}]}})),
        ("<xml/>", json!({})),
    ];
    for (xml, fields) in rows {
        assert_eq!(decode(xml).map(Value::Object), Ok(fields), "{xml}");
    }
}

#[test]
fn entities_document_types_and_broken_documents_are_rejected() {
    let bomb = r#"<!DOCTYPE xml [<!ENTITY a "ha">]><xml><b>&a;</b></xml>"#;
    let deep = "<a>".repeat(100_000);
    let rows = [
        (bomb, "a document type declaration"),
        ("<xml><b>&a;</b></xml>", "an unknown entity"),
        ("<xml><b>1</b>", "cut off"),
        ("<xml><b>1</c></xml>", "malformed XML"),
        ("", "cut off"),
        ("plain", "cut off"),
        (&deep, "nested too deeply"),
    ];
    for (xml, found) in rows {
        assert_eq!(decode(xml).expect_err("refused").found, found);
    }
    assert_eq!(decode("<xml><b>&a;</b></xml>").expect_err("refused").pointer, "/b");
}

#[test]
fn what_xml_cannot_hold_is_named() {
    for name in ["", "a b", "1", "a>", "中"] {
        let fields = Map::from_iter([(name.to_owned(), json!("x"))]);
        assert_eq!(encode(&fields), Err(name.to_owned()));
    }
    for text in ["a\u{1}b", "\u{b}", "\u{1f}", "\u{fffe}", "\0"] {
        let fields = Map::from_iter([("body".to_owned(), json!(text))]);
        assert_eq!(encode(&fields), Err("body".to_owned()), "{text:?}");
    }
    let lines = Map::from_iter([("body".to_owned(), json!("a\r\n\tb"))]);
    assert_eq!(encode(&lines).as_deref(), Ok("<xml><body>a&#13;\n\tb</body></xml>"));
    let fields = json!({"n": 1, "none": null, "o": {"a": "<"}}).as_object().cloned().expect("an object");
    assert_eq!(encode(&fields).as_deref(), Ok("<xml><n>1</n><o>{&quot;a&quot;:&quot;&lt;&quot;}</o></xml>"));
}

proptest! {
    #[test]
    fn what_is_written_is_read(fields in proptest::collection::btree_map("[a-z_][a-z0-9_]{0,6}", "[ -~中文\r\n\t]{0,12}", 0..6)) {
        let fields: Map<String, Value> = fields.into_iter().map(|(name, text)| (name, text.into())).collect();
        let xml = encode(&fields).expect("valid element names");
        prop_assert_eq!(decode(&xml), Ok(fields));
    }
}
