//! Generates random pages with everything that the dialect can express, in any combination.

use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::{select, subsequence},
};
use serde_json::{Map, Value, json};
use wechatpay_codegen::api::{
    Attributes, Body, Confirmation, Encoding, Encryption, EnumValue, Enumeration, Event, Format, FromFile, HOST,
    Integer, Media, Method, Operation, Page, Parameter, ParameterLocation, Property, ResponseBody, Schema, SchemaKind,
    Text, Version,
};

/// Generates a page with one operation or several, or with a notification.
pub(crate) fn any_page() -> impl Strategy<Value = Page> {
    prop_oneof![2 => operations_page(), 1 => notification_page()]
}

fn version() -> impl Strategy<Value = Version> {
    select(vec![Version::V2, Version::V3])
}

/// Generates an official name, which has no English half.
fn official_name() -> impl Strategy<Value = String> {
    words().prop_map(|text| text.replace(" / ", ""))
}

/// Generates text with pieces that have a special meaning in Markdown, YAML or the dialect.
fn words() -> impl Strategy<Value = String> {
    const PIECES: [&str; 20] = [
        "甲",
        "乙 / Beta",
        "a",
        "1.",
        "x_y_z",
        "*",
        "[b]",
        "(c)",
        "{d}",
        "#",
        "|",
        "\\",
        "&amp;",
        "<i>",
        "见`E`",
        "！",
        ": ",
        "'",
        "\"",
        "- ",
    ];
    let text = vec(select(&PIECES[..]), 1..5).prop_map(|pieces| pieces.concat().trim().to_owned());
    text.prop_filter("the text is empty", |text| !text.is_empty())
}

/// Generates the description of a row, in up to two lines.
fn prose() -> impl Strategy<Value = String> {
    vec(words(), 0..3).prop_map(|lines| lines.join("\n"))
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[a-z][a-z_]{0,6}[a-z]",
        1 => select(vec!["type", "offset", "Accept-Encoding", "coupon_$n", "refund_$n_$m", "query", "body", "2nd", "_x"])
            .prop_map(str::to_owned),
    ]
}

fn values() -> impl Strategy<Value = Vec<EnumValue>> {
    let value = prop_oneof![4 => "[A-Z_]{1,6}", 1 => "[a-z0-9:|/.-]{0,3}[a-z]"];
    let told = btree_map(value.clone(), option::of(words()), 0..4);
    let bare = btree_map(value, Just(None), 0..4);
    prop_oneof![told, bare]
        .prop_map(|values| values.into_iter().map(|(text, meaning)| EnumValue { text, meaning }).collect())
}

/// The direction of a schema, and the kind of page it is in.
#[derive(Clone, Copy, Debug)]
struct Context {
    /// Whether the merchant sends the values of the schema. Only then can a list of values be closed.
    sent: bool,
    /// Whether the content of an encrypted string may be XML, as in v2 notifications.
    xml: bool,
}

/// Generates a string and the attributes of its row.
fn text(context: Context) -> BoxedStrategy<(Text, Attributes)> {
    let encryption = select(vec![Encryption::RsaOaep, Encryption::RsaPkcs1, Encryption::AesGcm, Encryption::AesEcb]);
    let format = select(vec![Format::DateTime, Format::Date, Format::Url, Format::Ip, Format::Email]);
    let default = "[a-zA-Z|:/ ]{0,4}[a-z]";
    let lengths = (option::of(1..99_u64), option::of(1..9_u64));
    let name = || option::weighted(0.1, "[a-z][a-z0-9-]{0,4}".prop_map(Box::from));
    let only_in = option::weighted(0.1, vec(("[a-z][a-z0-9-]{0,4}", any::<bool>()), 1..3));
    let attributes =
        (option::of(encryption), lengths, option::weighted(0.2, format), any::<bool>(), (name(), name(), only_in));
    (values(), any::<bool>(), attributes, option::of(default))
        .prop_map(
            move |(
                list,
                closed,
                (encryption, (max_length, min_length), format, signed, (one_of, any_of, only_in)),
                default,
            )| {
                let closed = closed && context.sent && !list.is_empty();
                let text = Text { values: Enumeration { list, closed }, default, content: None };
                let only_in = only_in.unwrap_or_default();
                let all = Attributes {
                    encryption,
                    max_length,
                    min_length: min_length.filter(|least| max_length.is_none_or(|most| *least <= most)),
                    format,
                    signed,
                    // A field belongs to one choice at most.
                    any_of: any_of.filter(|_| one_of.is_none()),
                    one_of,
                    only_in,
                    ..Attributes::default()
                };
                (text, all)
            },
        )
        .boxed()
}

fn string((text, attributes): (Text, Attributes)) -> Schema {
    Schema { attributes, ..Schema::new(SchemaKind::String(text)) }
}

fn number(context: Context) -> impl Strategy<Value = Schema> {
    let numbers = btree_map(-9..99_i64, option::of(words()), 0..3);
    (numbers, any::<bool>(), option::of(any::<i64>())).prop_map(move |(values, closed, default)| {
        let closed = closed && context.sent && !values.is_empty();
        let list = values.into_iter().map(|(value, meaning)| EnumValue { text: value.to_string(), meaning }).collect();
        Schema::new(SchemaKind::Integer(Integer { values: Enumeration { list, closed }, default }))
    })
}

fn scalar(context: Context) -> impl Strategy<Value = Schema> {
    let of = |kind| Just(Schema::new(kind));
    // Nothing is known about the content of an object or an encoded string without rows.
    let encoded = select(vec![Encoding::Json, Encoding::Url]);
    let encoded = (text(context), encoded).prop_map(|(text, encoding)| holder(text, encoding, object(Vec::new())));
    prop_oneof![
        4 => text(context).prop_map(string),
        2 => number(context),
        1 => of(SchemaKind::Decimal),
        1 => prop_oneof![of(SchemaKind::Boolean(None)), of(SchemaKind::Boolean(Some(true)))],
        1 => of(SchemaKind::Object(Vec::new())),
        1 => encoded,
    ]
}

/// Returns a string with encoded content and without a list of values.
fn holder((text, attributes): (Text, Attributes), encoding: Encoding, held: Schema) -> Schema {
    let text = Text { values: Enumeration::default(), content: Some((encoding, Box::new(held))), ..text };
    string((text, attributes))
}

fn object(properties: Vec<Property>) -> Schema {
    Schema::new(SchemaKind::Object(properties))
}

/// Adds what a row says in addition to the type of its schema: the description, the attributes, and
/// the number of lists around the type.
fn row(schema: impl Strategy<Value = Schema>) -> impl Strategy<Value = Schema> {
    let digest = select(vec![FromFile::Sha256, FromFile::Sm3, FromFile::Md5]);
    let lists = prop_oneof![4 => Just(0), 1 => 1..4];
    (schema, lists, prose(), option::weighted(0.1, digest), prop::bool::weighted(0.1)).prop_map(
        |(mut schema, lists, description, from_file, counts_pages)| {
            schema.attributes = Attributes { from_file, counts_pages, ..schema.attributes };
            for _ in 0..lists {
                without_default(&mut schema);
                schema = Schema::new(SchemaKind::List(Box::new(schema)));
            }
            Schema { description, ..schema }
        },
    )
}

/// Removes the default, because a list cannot have one.
fn without_default(schema: &mut Schema) {
    match &mut schema.kind {
        SchemaKind::String(text) => text.default = None,
        SchemaKind::Integer(integer) => integer.default = None,
        SchemaKind::Boolean(default) => *default = None,
        _ => {}
    }
}

/// Generates the schema of a field, including everything below it.
fn shape(context: Context) -> impl Strategy<Value = Schema> {
    row(scalar(context)).prop_recursive(3, 8, 3, move |inner| {
        let alternatives = vec(inner.clone(), 2..4).prop_map(|shapes| Schema::new(SchemaKind::OneOf(shapes)));
        let inner = prop_oneof![6 => inner, 1 => alternatives];
        let fields = vec((name(), any::<bool>(), inner.clone()), 1..4).prop_map(fields).boxed();
        let list = (inner, 1..3_usize).prop_filter_map("alternatives are not a list", |(inner, lists)| {
            let plain = !matches!(inner.kind, SchemaKind::OneOf(_) | SchemaKind::List(_));
            plain.then(|| {
                let (description, mut inner) =
                    (inner.description.clone(), Schema { description: String::new(), ..inner });
                without_default(&mut inner);
                let list = (0..lists).fold(inner, |inner, _| Schema::new(SchemaKind::List(Box::new(inner))));
                Schema { description, ..list }
            })
        });
        let held = prop_oneof![3 => fields.clone().prop_map(object), 1 => list];
        let holder = (text(context), held, select(vec![Encoding::Json, Encoding::Url, Encoding::Xml])).prop_map(
            move |(text, held, encoding)| {
                // Only the content of an encrypted string in a v2 notification can be XML.
                let no_xml = encoding == Encoding::Xml && !(context.xml && text.1.encryption.is_some());
                let encoding = if no_xml { Encoding::Json } else { encoding };
                self::holder(text, encoding, held)
            },
        );
        row(prop_oneof![2 => fields.prop_map(object), 1 => holder])
    })
}

/// Returns the fields of one level, without duplicate names.
fn fields(fields: Vec<(String, bool, Schema)>) -> Vec<Property> {
    let mut properties: Vec<Property> = Vec::new();
    for (name, required, schema) in fields {
        if properties.iter().all(|earlier| earlier.name != name) {
            // A field that only some alternatives have, or that a choice can exclude, is not
            // required: a sample without it would not become an example.
            let attributes = &schema.item().attributes;
            let required = required && attributes.only_in.is_empty() && attributes.one_of.is_none();
            properties.push(Property { name, required, schema });
        }
    }
    properties
}

fn properties(context: Context, least: usize) -> impl Strategy<Value = Vec<Property>> {
    let alternatives = vec(shape(context), 2..4).prop_map(|shapes| Schema::new(SchemaKind::OneOf(shapes)));
    let field = (name(), any::<bool>(), prop_oneof![9 => shape(context), 1 => alternatives]);
    vec(field, least..3).prop_map(fields)
}

/// Generates a body without a sample. It may be a bare list.
fn body(context: Context, media: impl Strategy<Value = Media>) -> impl Strategy<Value = Body> {
    let lists = prop_oneof![5 => Just(0), 1 => Just(1)];
    (media, any::<bool>(), lists, properties(context, 0)).prop_map(|(media, required, lists, properties)| {
        let schema = (0..lists).fold(object(properties), |schema, _| Schema::new(SchemaKind::List(Box::new(schema))));
        Body { media, required, schema, example: None, variants: Vec::new() }
    })
}

/// Generates a file and its metadata. The client fills in the file's name and digest.
fn upload() -> impl Strategy<Value = Body> {
    (prose(), any::<bool>()).prop_map(|(description, required)| {
        let string =
            |from_file| string((Text::default(), Attributes { from_file: Some(from_file), ..Attributes::default() }));
        let meta = fields(vec![
            ("filename".to_owned(), true, string(FromFile::FileName)),
            ("sha256".to_owned(), true, string(FromFile::Sha256)),
        ]);
        let meta = holder((Text::default(), Attributes::default()), Encoding::Json, object(meta));
        let file = Schema { description, ..Schema::new(SchemaKind::Bytes) };
        let schema = object(fields(vec![("meta".to_owned(), true, meta), ("file".to_owned(), required, file)]));
        Body { media: Media::Multipart, required: true, schema, example: None, variants: Vec::new() }
    })
}

fn parameters(place: ParameterLocation, context: Context) -> impl Strategy<Value = Vec<Parameter>> {
    properties(context, 0).prop_map(move |properties| parameters_of(place, properties))
}

fn parameters_of(place: ParameterLocation, properties: Vec<Property>) -> Vec<Parameter> {
    properties.into_iter().map(|property| Parameter { place, property, example: None }).collect()
}

fn response(version: Version) -> impl Strategy<Value = ResponseBody> {
    let media = if version == Version::V2 { Media::Xml } else { Media::Json };
    let fields = properties(Context { sent: false, xml: false }, 0);
    prop_oneof![
        4 => fields.prop_map(move |fields| ResponseBody::Body(media, object(fields))),
        1 => Just(ResponseBody::Empty),
        1 => Just(ResponseBody::File),
        1 => Just(ResponseBody::Redirect),
    ]
}

/// Generates the status of an operation or a notification: whether it is deprecated, what replaces
/// it, and whether it needs a permission.
fn standing() -> impl Strategy<Value = (bool, Vec<String>, bool)> {
    let successors = subsequence(vec!["/v3/new/{id}#post", "/pay/new", "/webhook/v3/NEW"], 0..3);
    (any::<bool>(), successors, any::<bool>()).prop_map(|(deprecated, successors, permission)| {
        let successors = if deprecated { successors } else { Vec::new() };
        (deprecated, successors.into_iter().map(str::to_owned).collect(), permission)
    })
}

fn links() -> impl Strategy<Value = Vec<String>> {
    subsequence(vec!["https://a.example/doc?x=1&y=2#z", "https://b.example/v3/(c)"], 0..=2)
        .prop_map(|links| links.into_iter().map(str::to_owned).collect())
}

fn servers() -> impl Strategy<Value = Vec<String>> {
    subsequence(vec![HOST, "https://api2.example", "https://apihk.example/hk"], 1..=3)
        .prop_map(|hosts| hosts.into_iter().map(str::to_owned).collect())
}

prop_compose! {
    fn request(version: Version)(
        path in vec(shape(SENT), 2),
        query in parameters(ParameterLocation::Query, SENT),
        headers in parameters(ParameterLocation::Header, SENT),
        body in option::of(prop_oneof![
            5 => body(SENT, Just(if version == Version::V2 { Media::Xml } else { Media::Json })),
            1 => upload(),
        ]),
        all: bool,
        variants in subsequence(vec!["甲", "1000(乙)"], 0..=2),
        shown in prop::bool::weighted(0.7),
    ) -> (Vec<Schema>, Vec<Parameter>, Option<Body>) {
        let (mut parameters, mut body) = ([query, headers].concat(), body);
        if shown {
            for parameter in &mut parameters {
                parameter.example = Some(example(&parameter.property.schema, all));
            }
            if let Some(body) = &mut body {
                body.example = Some(example(&body.schema, all));
                body.variants =
                    variants.into_iter().map(|label| (label.to_owned(), example(&body.schema, !all))).collect();
            }
        }
        (path, parameters, body)
    }
}

const SENT: Context = Context { sent: true, xml: false };

prop_compose! {
    /// Generates an operation of a page with the title `title`, without a method or URL yet.
    fn operation(version: Version, title: String)(
        title in prop_oneof![Just(title), official_name()],
        english in option::of("[A-Z][a-z]{1,4}"),
        description in option::of("[a-z]{1,4} (甲|\\*b\\*|`c`)\\."),
        links in links(),
        (deprecated, successors, permission) in standing(),
        servers in servers(),
        [mutual_tls, no_nonce, unsigned_request, unsigned_file, made] in any::<[bool; 5]>(),
        fragment in option::weighted(0.1, "[a-z_]{1,8}"),
        (path, parameters, body) in request(version),
        response in response(version),
        failure in option::weighted(0.2, properties(Context { sent: false, xml: false }, 1)),
    ) -> (Operation, Vec<Schema>) {
        // An operation for browsers that has no field `sign` is not signed.
        let may_be_signed = response != ResponseBody::Redirect;
        // Only an operation with a sample can say that the sample is generated.
        let shows = parameters.iter().any(|one| one.example.is_some());
        let operation = Operation {
            id: String::new(),
            verb: Method::Get,
            url: String::new(),
            family: String::new(),
            title,
            english: english.unwrap_or_default(),
            description: description.unwrap_or_default(),
            links,
            deprecated,
            successors,
            permission,
            confirmed: Confirmation::default(),
            servers,
            mutual_tls,
            no_nonce,
            unsigned_request: unsigned_request || !may_be_signed,
            unsigned_response: unsigned_file && response == ResponseBody::File || response.lacks_signature(),
            fragment,
            parameters,
            body,
            made: made && shows,
            response,
            response_example: None,
            failure: failure.map(object),
        };
        (operation, path)
    }
}

fn operations_page() -> impl Strategy<Value = Page> {
    const PATHS: [(&str, &str, &str, &[&str]); 6] = [
        ("openapi/v3/pay/orders", "/v3/pay/orders", "v3-pay", &[]),
        ("openapi/v3/pay/{id}/of/{out_no}", "/v3/pay/{id}/of/{out_no}", "v3-pay", &["id", "out_no"]),
        ("openapi/v3/pay/index", "/v3/pay/", "v3-pay", &[]),
        ("openapi/v2/pay/orderquery", "/pay/orderquery", "v2-pay", &[]),
        ("openapi/v2/papay/{type}/index", "/papay/{type}/", "v2-papay", &["type"]),
        ("openapi/v2/a-b", "/a-b", "v2-a-b", &[]),
    ];
    (select(&PATHS[..]), official_name(), subsequence(&Method::ALL[..], 1..=3)).prop_flat_map(
        |((path, url, family, names), title, verbs)| {
            let version = if family.starts_with("v2") { Version::V2 } else { Version::V3 };
            let operations = vec(operation(version, title.clone()), verbs.len());
            operations.prop_map(move |operations| Page {
                path: path.to_owned(),
                title: title.clone(),
                module: None,
                operations: verbs
                    .iter()
                    .zip(operations)
                    .map(|(&verb, (operation, shapes))| {
                        let id: String = url.replace(['{', '}'], "").replace(['/', '-'], "_");
                        let path = names.iter().zip(shapes).map(|(name, shape)| ((*name).to_owned(), true, shape));
                        let mut parameters = parameters_of(ParameterLocation::Path, fields(path.collect()));
                        // All parameters of a path are required.
                        parameters.iter_mut().for_each(|parameter| parameter.property.required = true);
                        for parameter in &mut parameters {
                            parameter.example = Some(example(&parameter.property.schema, true));
                        }
                        parameters.extend(operation.parameters);
                        Operation {
                            id: format!("{}{id}", verb.as_str()),
                            verb,
                            url: url.to_owned(),
                            family: family.to_owned(),
                            parameters,
                            ..operation
                        }
                    })
                    .collect(),
                event: None,
            })
        },
    )
}

fn notification_page() -> impl Strategy<Value = Page> {
    (version(), select(vec![Media::Json, Media::Xml])).prop_flat_map(|(version, media)| {
        let xml = version == Version::V2;
        let (received, sent) = (Context { sent: false, xml }, Context { sent: true, xml });
        let reply = option::of(properties(sent, 0).prop_map(move |fields| (media, object(fields))));
        let body = body(received, Just(media));
        let headers = parameters(ParameterLocation::Header, received);
        let names = (official_name(), option::of("[A-Z][a-z]{1,4}"));
        let texts = (official_name(), names, option::of(words()), option::of("[a-z_]{1,8}"));
        (texts, links(), standing(), headers, body, properties(sent, 0), reply).prop_map(
            move |(
                (page, (title, english), description, module),
                links,
                standing,
                headers,
                body,
                reply_headers,
                reply,
            )| {
                let (deprecated, successors, permission) = standing;
                let event = Event {
                    name: "TRANSACTION.SUCCESS".to_owned(),
                    version,
                    title,
                    english: english.unwrap_or_default(),
                    description: description.unwrap_or_default(),
                    links,
                    deprecated,
                    successors,
                    permission,
                    confirmed: Confirmation::default(),
                    headers,
                    body,
                    reply_headers,
                    reply,
                };
                let path = format!("webhook/{}/{}", version.as_str(), event.name);
                Page { path, title: page, module, operations: Vec::new(), event: Some(event) }
            },
        )
    })
}

/// Returns a text of a length that the row allows. The minimum is never above the maximum.
fn text_of(Attributes { max_length, min_length, .. }: &Attributes) -> Value {
    let usual = "乙'\"\\<br/>`".chars().count();
    let length = |length: &Option<u64>| length.and_then(|length| usize::try_from(length).ok());
    let count = usual.min(length(max_length).unwrap_or(usize::MAX)).max(length(min_length).unwrap_or(0));
    "乙'\"\\<br/>`".chars().cycle().take(count).collect::<String>().into()
}

/// Returns whether a field is the first one of a choice between fields.
fn is_first(property: &Property, properties: &[&Property]) -> bool {
    let choices = |property: &Property| {
        let attributes = &property.schema.item().attributes;
        [attributes.one_of.clone(), attributes.any_of.clone()]
    };
    (0..2).any(|at| {
        choices(property)[at].is_some()
            && properties
                .iter()
                .find(|other| choices(other)[at] == choices(property)[at])
                .is_some_and(|first| *first == property)
    })
}

/// Returns an example value of the schema, with all fields or only with the required ones.
fn example(schema: &Schema, all: bool) -> Value {
    match &schema.kind {
        SchemaKind::OneOf(shapes) => example(&shapes[0], all),
        SchemaKind::List(items) => json!([example(items, all)]),
        SchemaKind::Object(properties) => {
            // Show one of the alternatives, and one field of each choice.
            let marks = |property: &Property| property.schema.item().attributes.only_in.clone();
            let alternative = properties.iter().flat_map(marks).next().map(|(name, _)| name);
            let here = |property: &Property| {
                let marks = marks(property);
                let found = marks.iter().find(|(name, _)| Some(name) == alternative.as_ref());
                if marks.is_empty() { Some(false) } else { found.map(|(_, always)| *always) }
            };
            let own: Vec<&Property> = properties.iter().filter(|property| here(property).is_some()).collect();
            let shown = own.iter().copied().filter(|property| {
                let is_chosen = property.schema.item().attributes.one_of.is_none() || is_first(property, &own);
                is_chosen && (all || property.required || is_first(property, &own) || here(property) == Some(true))
            });
            let key = |property: &Property| property.name.replace("$n", "0").replace("$m", "7");
            shown.map(|property| (key(property), example(&property.schema, all))).collect::<Map<_, _>>().into()
        }
        SchemaKind::Integer(_) => {
            schema.values().first().map_or(json!(-3), |value| json!(value.text.parse::<i64>().unwrap_or(0)))
        }
        SchemaKind::Decimal => json!(2.5),
        SchemaKind::Boolean(_) => json!(false),
        SchemaKind::Bytes => json!("甲.png"),
        SchemaKind::String(_) => match schema.content() {
            Some((Encoding::Json, held)) => example(held, all).to_string().into(),
            _ => schema.values().first().map_or_else(|| text_of(&schema.attributes), |value| json!(value.text)),
        },
    }
}
