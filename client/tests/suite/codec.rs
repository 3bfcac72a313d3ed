//! The codec of generated types: all kinds of fields, in both directions.

use proptest::prelude::*;
use serde_json::{Value, json};
use wechatpay_client::__codegen::*;

#[derive(Clone, PartialEq)]
struct Everything {
    text: Option<String>,
    number: Option<i64>,
    flag: Option<bool>,
    secret: Option<Sensitive>,
    any: Option<Value>,
    map: Option<Extra>,
    kind: Option<Kind>,
    inner: Option<Inner>,
    texts: Vec<String>,
    numbers: Vec<i64>,
    flags: Vec<bool>,
    secrets: Vec<Sensitive>,
    kinds: Vec<Kind>,
    inners: Vec<Inner>,
    ids: Numbered<String>,
    fees: Numbered<i64>,
    fees_of_refunds: Numbered<i64, 2>,
    extra: Extra,
}
document!(
    Everything,
    text = "text",
    number = "number",
    flag = "flag",
    secret = "secret",
    any = "any",
    map = "map",
    kind = "kind",
    inner = "inner",
    texts = "texts",
    numbers = "numbers",
    flags = "flags",
    secrets = "secrets",
    kinds = "kinds",
    inners = "inners",
    ids = "id_$n",
    fees = "fee_$n_cny",
    fees_of_refunds = "fee_$n_$m",
);

#[derive(Clone, PartialEq)]
struct Inner {
    number: Option<i64>,
    extra: Extra,
}
object!(Inner, number = "number");

#[derive(Clone)]
#[non_exhaustive]
enum Kind {
    NoBalance,
    NoCredit,
    Unrecognized(Unrecognized),
}
open_enum!(Kind, NoBalance = "no_balance", NoCredit = "no_credit");

/// Types with names that generated types may have. The macros must not confuse them with the names
/// of the prelude.
mod awkward {
    use wechatpay_client::__codegen::*;
    macro_rules! shadow {
        ($($name:ident)*) => { $(#[expect(dead_code, reason = "it only shadows a name")] pub(crate) struct $name;)* };
    }
    shadow!(Option String Vec Result Box Some None Ok Err Value Body Canned From Into Display Serialize Object DecodeError);

    pub(crate) struct Wrapper {
        pub(crate) word: ::core::option::Option<::std::string::String>,
        pub(crate) extra: Extra,
    }
    object!(Wrapper, word = "word");

    #[derive(Clone)]
    pub(crate) enum Choice {
        Some,
        Unrecognized(Unrecognized),
    }
    open_enum!(Choice, Some = "some");
}

fn read(value: Value) -> Result<Everything, DecodeError> {
    Everything::from_value(value)
}

#[test]
fn names_of_the_prelude_may_be_reused() {
    let wrapper = awkward::Wrapper::from_value(json!({"word": "x"})).expect("sound");
    assert_eq!(wrapper.to_value(), json!({"word": "x"}));
    assert_eq!(awkward::Choice::from("some").as_str(), "some");
}

#[test]
fn unset_fields_are_omitted_and_empty_objects_are_not() {
    assert_eq!(Everything::default().to_value(), json!({}));
    let set = Everything { inner: Some(Inner::default()), ..Everything::default() };
    assert_eq!(set.to_value(), json!({"inner": {}}));
}

#[test]
fn absent_null_and_unknown_fields_are_accepted() {
    let read = read(json!({"text": null, "texts": null, "new": {"x": null}, "older": 1})).expect("sound");
    assert_eq!((read.text, read.texts), (None, vec![]));
    let names: Vec<_> = read.extra.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["new", "older"]);
    assert_eq!(read.extra.get("new"), Some(&json!({"x": null})));
}

#[test]
fn the_last_of_duplicates_wins() {
    let read: Everything = serde_json::from_str(r#"{"number":1,"number":2,"x":1,"x":2}"#).expect("sound");
    assert_eq!((read.number, read.extra.get("x")), (Some(2), Some(&json!(2))));
}

#[test]
fn whole_numbers_come_in_several_spellings_and_are_never_rounded() {
    let rows = [
        (json!(100), Some(100)),
        (json!(-1), Some(-1)),
        (json!(1.0), Some(1)),
        (json!("100"), Some(100)),
        (json!("-7"), Some(-7)),
        (json!("+7"), Some(7)),
        (json!(i64::MAX), Some(i64::MAX)),
        (json!(i64::MIN.to_string()), Some(i64::MIN)),
        (json!(u64::MAX), None),
        (json!(1.5), None),
        (json!(1e300), None),
        (json!("1.0"), Some(1)),
        (json!("1.50"), None),
        (json!(" 1"), None),
        (json!(""), None),
        (json!("-"), None),
        (json!("9223372036854775808"), None),
        (json!(true), Some(1)),
        (json!([1]), None),
    ];
    for (value, number) in rows {
        assert_eq!(i64::from_value(value.clone()).ok(), number, "{value}");
    }
}

#[test]
fn truth_values_come_as_words_and_digits() {
    let rows = [
        (json!(true), Some(true)),
        (json!("TRUE"), Some(true)),
        (json!("false"), Some(false)),
        (json!(1), Some(true)),
        (json!("0"), Some(false)),
        (json!(2), None),
        (json!("yes"), None),
    ];
    for (value, flag) in rows {
        assert_eq!(bool::from_value(value.clone()).ok(), flag, "{value}");
    }
}

#[test]
fn an_unreadable_value_is_kept_and_reported_without_its_content() {
    let rows = [
        (json!({"text": ["SECRET"]}), "/text", "a string", "a list"),
        (json!({"number": "SECRET"}), "/number", "a whole number", "a string"),
        (json!({"flag": "yes"}), "/flag", "true or false", "a string"),
        (json!({"secret": ["SECRET"]}), "/secret", "a string", "a list"),
        (json!({"map": "SECRET"}), "/map", "an object", "a string"),
        (json!({"kind": {"SECRET": 1}}), "/kind", "a string", "an object"),
        (json!({"inner": {"number": {}}}), "/inner/number", "a whole number", "an object"),
        (json!({"inners": [{}, {"number": [7]}]}), "/inners/1/number", "a whole number", "a list"),
        (json!({"texts": "SECRET"}), "/texts", "a list", "a string"),
        (json!({"texts": ["a", ["SECRET"]]}), "/texts", "a list", "a list"),
        (json!({"fee_7_2": "SECRET"}), "/fee_7_2", "a whole number", "a string"),
    ];
    for (value, pointer, expected, found) in rows {
        let everything = read(value.clone()).expect("an object");
        let mut unread = Vec::new();
        everything.find_unread(&mut unread);
        let [error] = &unread[..] else { panic!("{value}: {unread:?}") };
        assert_eq!((error.pointer.as_str(), error.expected, error.found), (pointer, expected, found));
        assert!(!format!("{error} {error:?} {everything:?}").contains("SECRET"));
        // The value survives storing and loading, and still can't be read.
        assert_eq!(everything.to_value(), value);
    }
    let error = read(json!("SECRET")).expect_err("not an object");
    assert_eq!((error.pointer.as_str(), error.expected, error.found), ("", "an object", "a string"));
}

#[test]
fn a_value_of_another_form_is_read_without_loss() {
    let rows = [
        (json!({"text": 50310}), json!({"text": "50310"})),
        (json!({"text": true}), json!({"text": "true"})),
        (json!({"kind": 1}), json!({"kind": "1"})),
        (json!({"number": "7"}), json!({"number": 7})),
        (json!({"inner": [{"number": 7}]}), json!({"inner": {"number": 7}})),
        (json!({"inners": {"number": 7}}), json!({"inners": [{"number": 7}]})),
        (json!({"inners": [null, {"number": 7}]}), json!({"inners": [{"number": 7}]})),
        // An empty value of another type counts as absent.
        (json!({"inner": [], "number": "", "flag": null, "texts": "", "map": [], "fee_7_2": ""}), json!({})),
    ];
    for (value, written) in rows {
        let everything = read(value.clone()).expect("an object");
        assert_eq!(everything.to_value(), written, "{value}");
        let mut unread = Vec::new();
        everything.find_unread(&mut unread);
        assert_eq!(unread, [], "{value}");
    }
}

#[test]
fn a_family_reads_its_own_numbers_and_is_written_in_their_order() {
    let fields = json!({
        "id_10": "c", "id_2": "b", "id_00": "x", "id_4294967296": "x", "id_": "x", "id_-1": "x", "id_1 ": "x", "id_0": null,
        "fee_0_1": 7, "fee_3": 1, "fee_1_cny": 5,
    });
    let all = read(fields).expect("sound");
    assert_eq!(
        all.ids.iter().map(|(numbers, id)| (numbers[0], id.as_str())).collect::<Vec<_>>(),
        [(2, "b"), (10, "c")]
    );
    assert_eq!((all.ids.get([2]).map(String::as_str), all.ids.get([0]), all.ids.len()), (Some("b"), None, 2));
    assert_eq!(all.fees.into_iter().collect::<Vec<_>>(), [([1], 5)]);
    assert_eq!((&all.fees_of_refunds).into_iter().collect::<Vec<_>>(), [(&[0, 1], &7)]);
    let names: Vec<_> = all.extra.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["id_00", "id_4294967296", "id_", "id_-1", "id_1 ", "fee_3"]);

    let mut ids = Numbered::default();
    assert!(ids.is_empty());
    for number in [10, 9, 100] {
        assert_eq!(ids.insert([number], number.to_string()), None);
    }
    assert_eq!(ids.insert([9], "9".to_owned()), Some("9".to_owned()));
    let written = Everything { ids, ..Everything::default() }.to_value();
    assert_eq!(written.to_string(), r#"{"id_9":"9","id_10":"10","id_100":"100"}"#);
}

#[test]
fn open_enums_accept_unknown_values() {
    assert_eq!(Kind::from("no_credit"), Kind::NoCredit);
    assert_eq!(Kind::from("no_credit").to_string(), "no_credit");
    let Kind::Unrecognized(new) = Kind::from("new") else {
        panic!("expected a value without a variant");
    };
    assert_eq!((new.as_str(), new.to_string().as_str()), ("new", "new"));
    let read = Kind::from_value("no_balance".into()).expect("text");
    assert_eq!(read, Kind::NoBalance);
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,5}".prop_map(Value::from)
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            proptest::collection::btree_map("[a-z]{1,3}", inner, 0..3).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

fn extra() -> impl Strategy<Value = Extra> {
    // Names that match no field, including some that only look like names of a numbered series.
    let name = "[A-Z~/]{1,3}|id_|id_0[0-9]|id_[0-9]x|id_99999999999|fee_[0-9]|fee_1_0_2";
    proptest::collection::btree_map(name, value(), 0..3).prop_map(Extra::from_iter)
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![Just("no_balance".to_owned()), Just("no_credit".to_owned()), "[a-z_]{0,9}"]
        .prop_map(|text| Kind::from(text.as_str()))
}

fn inner() -> impl Strategy<Value = Inner> {
    (any::<Option<i64>>(), extra()).prop_map(|(number, extra)| Inner { number, extra })
}

fn some<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    proptest::option::of(strategy)
}

fn many<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>) -> impl Strategy<Value = Vec<T>> {
    proptest::collection::vec(strategy, 0..3)
}

fn numbered<T: std::fmt::Debug, const N: usize>(
    strategy: impl Strategy<Value = T>,
) -> impl Strategy<Value = Numbered<T, N>> {
    let numbers = proptest::array::uniform(prop_oneof![0..12_u32, any::<u32>()]);
    proptest::collection::vec((numbers, strategy), 0..4).prop_map(Numbered::from_iter)
}

prop_compose! {
    fn everything()(
        (text, number, flag, secret) in (some(".{0,5}"), any::<Option<i64>>(), any::<Option<bool>>(), some(".{0,5}")),
        (any, map, kind, inner) in (some(value()), some(extra()), some(kind()), some(inner())),
        (texts, numbers, flags, secrets) in (many(".{0,5}"), many(any::<i64>()), many(any::<bool>()), many(".{0,5}")),
        (kinds, inners, extra) in (many(kind()), many(inner()), extra()),
        (ids, fees, fees_of_refunds) in (numbered(".{0,5}"), numbered(any::<i64>()), numbered(any::<i64>())),
    ) -> Everything {
        let (secret, secrets) = (secret.map(Sensitive::from), list(secrets));
        Everything {
            text, number, flag, secret, any, map, kind, inner, texts, numbers, flags, secrets, kinds, inners,
            ids, fees, fees_of_refunds, extra,
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(all in everything()) {
        prop_assert_eq!(read(all.to_value()), Ok(all.clone()));
        let text = serde_json::to_string(&all).expect("serializes");
        prop_assert_eq!(serde_json::from_str::<Everything>(&text).expect("deserializes"), all);
    }
}
