//! Compares a request with the document of its operation, and decrypts and decodes the request's
//! fields.
//!
//! Required fields and enums are certain only if an official page confirms the document. Otherwise,
//! they only cause warnings.

use crate::spec::Operation;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Map, Value, json};
use wechatpay_client::crypto::{Padding, PrivateKey, Scheme};

/// Something in a request that the document doesn't allow.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Finding {
    /// The part of the request: `body`, `query`, `uri_template` or `header`.
    pub(crate) location: &'static str,
    /// The JSON pointer of the field, from the start of `location`.
    pub(crate) pointer: String,
    /// The field's Chinese title.
    pub(crate) title: String,
    pub(crate) problem: Problem,
    pub(crate) value: Value,
    /// Whether the request is refused because of this finding, even if the sandbox is not strict.
    pub(crate) is_certain: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Problem {
    Missing,
    /// None of these fields is present, and one is required.
    NoChoice(Vec<String>),
    /// The value doesn't have this type.
    Type(&'static str),
    /// The value can't be decrypted with the key that the header names, or the header names no key. The text
    /// is the name of the cipher.
    NotEncrypted(&'static str),
    /// The text isn't valid `json`, `url` or `xml`.
    Encoding(String),
    /// The value is not one of these.
    Value(Vec<String>),
    TooLong(u64),
    TooShort(u64),
    Unknown,
    Null,
}

impl Finding {
    /// Says what is wrong, in Chinese, as WeChat Pay does.
    pub(crate) fn message(&self) -> String {
        let place = format!("/{}{}", self.location, self.pointer);
        let title = &self.title;
        match &self.problem {
            Problem::Missing | Problem::NoChoice(_) => {
                format!("输入源“{place}”映射到字段“{title}”必填性规则校验失败，此字段为必填项")
            }
            Problem::Type(kind) => {
                format!("无法将 JSON 输入源“{place}”映射到目标字段“{title}”中，此字段需要一个合法的 {kind}")
            }
            Problem::NotEncrypted(_) => {
                format!("输入源“{place}”映射到字段“{title}”解密失败，此字段需要使用微信支付公钥或平台证书中的公钥加密")
            }
            Problem::Encoding(kind) => {
                format!("输入源“{place}”映射到字段“{title}”格式校验失败，此字段需要一个合法的 {kind}")
            }
            Problem::Value(_) => {
                format!("输入源“{place}”映射到值字段“{title}”枚举规则校验失败，此字段的值不在允许的范围内")
            }
            Problem::TooLong(limit) => {
                let length = self.value.as_str().map_or(0, |text| text.chars().count());
                format!("输入源“{place}”映射到值字段“{title}”字符串规则校验失败，字符数 {length}，大于最大值 {limit}")
            }
            Problem::TooShort(limit) => {
                let length = self.value.as_str().map_or(0, |text| text.chars().count());
                format!("输入源“{place}”映射到值字段“{title}”字符串规则校验失败，字符数 {length}，小于最小值 {limit}")
            }
            Problem::Unknown => format!("文档中没有“{place}”这个字段"),
            Problem::Null => {
                format!("输入源“{place}”映射到字段“{title}”失败，此字段不能为 null；如果没有值，请去掉此字段")
            }
        }
    }

    /// Says what is wrong and what to do, in English.
    pub(crate) fn explanation(&self) -> String {
        let field = format!("{}{}", self.location, self.pointer);
        match &self.problem {
            Problem::Missing => format!("{field} is required, but it is missing"),
            Problem::NoChoice(names) => format!("one of {} is required in {field}", names.join(", ")),
            Problem::Type(kind) => format!("{field} has the wrong type: it should be {}", in_english(kind)),
            Problem::NotEncrypted("rsa-pkcs1") => format!(
                "{field} can't be decrypted: encrypt it with the sandbox's RSA key and PKCS#1 v1.5 padding, and encode the result as Base64"
            ),
            Problem::NotEncrypted("sm2") => format!(
                "{field} can't be decrypted: encrypt it with SM2, using the key in the sandbox's SM2 certificate, write the ciphertext in ASN.1 (C1C3C2), encode it as Base64, and name the certificate in the header `Wechatpay-Serial`"
            ),
            Problem::NotEncrypted(_) => format!(
                "{field} can't be decrypted: encrypt it with RSA-OAEP, using the sandbox's public key or certificate, encode the result as Base64, and name the key in the header `Wechatpay-Serial`"
            ),
            Problem::Encoding(kind) => format!("{field} should be text that contains valid {kind}"),
            Problem::Value(values) => format!("{field} should be one of {}", values.join(", ")),
            Problem::TooLong(limit) => format!("{field} is longer than {limit} characters"),
            Problem::TooShort(limit) => format!("{field} is shorter than {limit} characters"),
            Problem::Unknown => format!("{field} is not documented"),
            Problem::Null => format!("{field} is null: leave it out"),
        }
    }

    pub(crate) fn to_value(&self) -> Value {
        json!({
            "field": format!("/{}{}", self.location, self.pointer), "is_certain": self.is_certain,
            "says": self.explanation(), "message": self.message(),
        })
    }
}

/// A request's fields, decrypted and decoded, and what is wrong with them.
#[derive(Default)]
pub(crate) struct Checked {
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
    pub(crate) findings: Vec<Finding>,
}

/// How the values in a part of a request are written.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// As JSON, with types.
    Json,
    /// As text, like everything in XML, paths and queries.
    Text,
}

/// The fields of a request as received.
pub(crate) struct Fields<'a> {
    pub(crate) path: &'a Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) headers: Map<String, Value>,
    pub(crate) body: Value,
    /// Whether the body's values are text, as in XML.
    pub(crate) is_text: bool,
}

/// Compares the fields of a request with its operation. `key` decrypts the fields: it is the private
/// half of the key that the request names.
pub(crate) fn check(operation: &Operation, fields: Fields<'_>, scheme: Scheme, key: Option<&PrivateKey>) -> Checked {
    let mut walk = Walk {
        findings: Vec::new(),
        scheme,
        key,
        is_confirmed: operation.is_confirmed(),
        location: "query",
        form: Form::Text,
    };
    let mut query = fields.query;
    for parameter in operation.document()["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default();
        let (location, found) = match parameter["in"].as_str() {
            Some("path") => ("uri_template", fields.path.get(name).cloned()),
            Some("header") => ("header", fields.headers.get(&name.to_lowercase()).cloned()),
            _ => ("query", query.remove(name)),
        };
        walk.location = location;
        let pointer = format!("/{name}");
        match found.filter(|value| *value != "" || location != "query") {
            Some(value) => {
                let value = walk.value(&parameter["schema"], value, &pointer, &title(parameter));
                if location == "query" {
                    query.insert(name.to_owned(), value);
                }
            }
            // `Wechatpay-Serial` names the encryption key, and isn't needed if no field is encrypted.
            None if parameter["required"] == true && location != "header" => {
                walk.report(&pointer, &title(parameter), Problem::Missing, Value::from(""), true);
            }
            None => {}
        }
    }
    walk.location = "query";
    let known = |name: &str| {
        operation.document()["parameters"].as_array().into_iter().flatten().any(|parameter| parameter["name"] == name)
    };
    for name in query.keys().filter(|name| !known(name)) {
        walk.report(&format!("/{name}"), "", Problem::Unknown, Value::Null, false);
    }
    walk.location = "body";
    walk.form = if fields.is_text { Form::Text } else { Form::Json };
    let body = match (operation.request_schema(), fields.body) {
        (Value::Null, Value::Object(body)) => {
            for name in body.keys() {
                walk.report(&format!("/{name}"), "", Problem::Unknown, Value::Null, false);
            }
            body
        }
        (Value::Null, _) => Map::new(),
        (schema, body) => match walk.value(schema, body, "", "") {
            Value::Object(body) => body,
            _ => Map::new(),
        },
    };
    Checked { query, body, findings: walk.findings }
}

struct Walk<'a> {
    findings: Vec<Finding>,
    /// The scheme with which the request is signed, and with which its fields have to be encrypted.
    scheme: Scheme,
    key: Option<&'a PrivateKey>,
    is_confirmed: bool,
    location: &'static str,
    form: Form,
}

impl Walk<'_> {
    fn report(&mut self, pointer: &str, title: &str, problem: Problem, value: Value, is_certain: bool) {
        let is_certain = is_certain
            && (self.is_confirmed || !matches!(problem, Problem::Missing | Problem::NoChoice(_) | Problem::Value(_)));
        let finding = Finding {
            location: self.location,
            pointer: pointer.to_owned(),
            title: title.to_owned(),
            problem,
            value,
            is_certain,
        };
        self.findings.push(finding);
    }

    /// Checks a value and returns it decrypted and decoded.
    fn value(&mut self, schema: &Value, value: Value, pointer: &str, title: &str) -> Value {
        if value.is_null() {
            self.report(pointer, title, Problem::Null, Value::Null, false);
            return value;
        }
        // If the schema also has properties, `object` compares the value with the alternatives.
        let alternatives = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array());
        if let Some(alternatives) = alternatives.filter(|_| schema["properties"].is_null()) {
            return self.alternatives(alternatives, value, pointer, title);
        }
        let value = match self.decrypted(schema, &value, pointer, title) {
            Ok(plain) => plain.unwrap_or(value),
            Err(()) => return value,
        };
        if let Some(kind) = schema["x-encoded"].as_str() {
            return self.decoded(schema, kind, value, pointer, title);
        }
        match schema["type"].as_str() {
            Some("object") => self.object(schema, value, pointer, title),
            Some("array") => self.array(schema, value, pointer, title),
            Some("string") => self.string(schema, value, pointer, title),
            Some("integer") => self.plain(value, pointer, title, "64 位有符号整数", Value::is_i64, |text| {
                text.parse::<i64>().is_ok()
            }),
            Some("number") => {
                self.plain(value, pointer, title, "数字", Value::is_number, |text| text.parse::<f64>().is_ok())
            }
            Some("boolean") => {
                let is_truth = |text: &str| ["true", "false", "0", "1", "Y", "N"].contains(&text);
                self.plain(value, pointer, title, "布尔值", Value::is_boolean, is_truth)
            }
            _ => value,
        }
    }

    /// Reads a value as the alternative that fits it best, and reports what is wrong with it.
    fn alternatives(&mut self, alternatives: &[Value], value: Value, pointer: &str, title: &str) -> Value {
        let before = std::mem::take(&mut self.findings);
        let mut tries = Vec::new();
        for alternative in alternatives {
            let read = self.value(alternative, value.clone(), pointer, title);
            tries.push((read, std::mem::take(&mut self.findings)));
        }
        self.findings = before;
        // The fields that are present show which alternative is meant.
        let is_of_shape =
            |one: &&Finding| matches!(one.problem, Problem::Missing | Problem::NoChoice(_) | Problem::Unknown);
        let severity = |findings: &[Finding]| (findings.iter().filter(is_of_shape).count(), findings.len());
        let best = tries.into_iter().min_by_key(|(_, findings)| severity(findings));
        let Some((read, findings)) = best else { return value };
        self.findings.extend(findings);
        read
    }

    /// Decrypts a field. Returns `None` if the field is empty or its schema doesn't say that it is encrypted,
    /// and an error if it can't be decrypted.
    fn decrypted(&mut self, schema: &Value, value: &Value, pointer: &str, title: &str) -> Result<Option<Value>, ()> {
        let (name, padding) = match schema["x-encrypted"].as_str() {
            Some("rsa-oaep") => ("rsa-oaep", Padding::Oaep),
            Some("rsa-pkcs1") => ("rsa-pkcs1", Padding::Pkcs1),
            _ => return Ok(None),
        };
        let name = if self.scheme == Scheme::Sm { "sm2" } else { name };
        let plain = value.as_str().filter(|text| !text.is_empty()).map(|text| {
            let ciphertext = BASE64_STANDARD.decode(text).ok()?;
            String::from_utf8(self.key?.decrypt(padding, &ciphertext)?).ok()
        });
        match plain {
            None => Ok(None),
            Some(Some(plain)) => Ok(Some(plain.into())),
            Some(None) => {
                self.report(pointer, title, Problem::NotEncrypted(name), value.clone(), true);
                Err(())
            }
        }
    }

    fn decoded(&mut self, schema: &Value, kind: &str, value: Value, pointer: &str, title: &str) -> Value {
        let Some(text) = value.as_str() else {
            self.report(pointer, title, Problem::Type("字符串"), value.clone(), true);
            return value;
        };
        let (content, form) = match kind {
            "json" => (serde_json::from_str(text).ok(), Form::Json),
            "url" => (Some(crate::message::query(text).into()), Form::Text),
            _ => (wechatpay_client::v2::decode(text).ok().map(Value::Object), Form::Text),
        };
        match content {
            Some(content) if schema["x-decoded"].is_object() => {
                let outer = (self.form, self.is_confirmed);
                // Even an official page often shows only one form of such a text. So a missing field or another
                // value in the text only causes a warning.
                (self.form, self.is_confirmed) = (form, false);
                self.value(&schema["x-decoded"], content, pointer, title);
                (self.form, self.is_confirmed) = outer;
            }
            Some(_) => {}
            None => self.report(pointer, title, Problem::Encoding(kind.to_owned()), value.clone(), false),
        }
        value
    }

    fn object(&mut self, schema: &Value, value: Value, pointer: &str, title: &str) -> Value {
        let fields = match value {
            Value::Object(fields) => fields,
            // In XML, an element contains an object as JSON text.
            Value::String(text) if self.form == Form::Text => match serde_json::from_str(&text) {
                Ok(Value::Object(fields)) => {
                    let outer = std::mem::replace(&mut self.form, Form::Json);
                    let read = self.object(schema, Value::Object(fields), pointer, title);
                    self.form = outer;
                    return read;
                }
                _ => {
                    self.report(pointer, title, Problem::Type("对象"), text.clone().into(), true);
                    return text.into();
                }
            },
            other => {
                self.report(pointer, title, Problem::Type("对象"), other.clone(), true);
                return other;
            }
        };
        let none = Map::new();
        let properties = schema["properties"].as_object().unwrap_or(&none);
        let mut read = Map::new();
        let is_there = |name: &str| fields.get(name).is_some_and(|value| !value.is_null() && *value != "");
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !is_there(name) {
                let property = &properties[name];
                self.report(
                    &format!("{pointer}/{name}"),
                    &self::title(property),
                    Problem::Missing,
                    Value::from(""),
                    true,
                );
            }
        }
        self.shape(schema, properties, &fields, pointer);
        for names in choices(properties) {
            if !names.iter().any(|name| is_there(name)) {
                let problem = Problem::NoChoice(names.clone());
                let first = names.first().map(|name| self::title(&properties[name])).unwrap_or_default();
                self.report(pointer, &first, problem, Value::from(""), true);
            }
        }
        for (name, field) in fields {
            let place = format!("{pointer}/{name}");
            match properties.get(&name).or_else(|| properties.get(&numbered(&name))) {
                Some(property) => {
                    let value = self.value(property, field, &place, &self::title(property));
                    read.insert(name, value);
                }
                // An object without documented fields may have any fields.
                None if properties.is_empty() => _ = read.insert(name, field),
                None => {
                    self.report(&place, "", Problem::Unknown, field.clone(), false);
                    read.insert(name, field);
                }
            }
        }
        Value::Object(read)
    }

    /// Compares an object with its alternatives, such as those for merchants and for service providers, and
    /// reports how it differs from the nearest alternative.
    fn shape(&mut self, schema: &Value, properties: &Map<String, Value>, fields: &Map<String, Value>, pointer: &str) {
        let lacks = |shape: &Value| {
            let required = shape["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let missing = required.filter(|name| !fields.contains_key(*name)).map(str::to_owned).collect::<Vec<_>>();
            let excluded = shape["properties"].as_object().into_iter().flatten();
            let excluded = excluded.filter(|(name, rule)| rule["not"].is_object() && fields.contains_key(*name));
            let excluded: Vec<_> = excluded.map(|(name, _)| name.clone()).collect();
            (missing, excluded)
        };
        let shapes = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array()).into_iter().flatten().map(lacks);
        let Some((missing, excluded)) = shapes.min_by_key(|(missing, excluded)| (excluded.len(), missing.len())) else {
            return;
        };
        let title = |name: &str| self::title(&properties[name]);
        for name in missing {
            self.report(&format!("{pointer}/{name}"), &title(&name), Problem::Missing, Value::from(""), true);
        }
        for name in excluded {
            self.report(&format!("{pointer}/{name}"), &title(&name), Problem::Unknown, fields[&name].clone(), false);
        }
    }

    fn array(&mut self, schema: &Value, value: Value, pointer: &str, title: &str) -> Value {
        let items = match value {
            Value::Array(items) => items,
            Value::String(text) if self.form == Form::Text => match serde_json::from_str(&text) {
                Ok(Value::Array(items)) => {
                    let outer = std::mem::replace(&mut self.form, Form::Json);
                    let read = self.array(schema, Value::Array(items), pointer, title);
                    self.form = outer;
                    return read;
                }
                // A list parameter that occurs only once is a list of one value.
                _ if self.location == "query" => vec![text.into()],
                _ => {
                    self.report(pointer, title, Problem::Type("数组"), text.clone().into(), true);
                    return text.into();
                }
            },
            other => {
                self.report(pointer, title, Problem::Type("数组"), other.clone(), true);
                return other;
            }
        };
        let items = items.into_iter().enumerate();
        items.map(|(at, item)| self.value(&schema["items"], item, &format!("{pointer}/{at}"), title)).collect()
    }

    fn string(&mut self, schema: &Value, value: Value, pointer: &str, title: &str) -> Value {
        let Value::String(text) = &value else {
            self.report(pointer, title, Problem::Type("字符串"), value.clone(), true);
            return value;
        };
        let values = schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let values: Vec<String> = values.map(str::to_owned).collect();
        if !values.is_empty() && !values.contains(text) {
            self.report(pointer, title, Problem::Value(values), value.clone(), true);
        }
        let length = text.chars().count() as u64;
        // It isn't certain whether a page counts characters or bytes.
        if let Some(limit) = schema["maxLength"].as_u64().filter(|limit| length > *limit) {
            self.report(pointer, title, Problem::TooLong(limit), value.clone(), false);
        }
        if let Some(limit) = schema["minLength"].as_u64().filter(|limit| length < *limit) {
            self.report(pointer, title, Problem::TooShort(limit), value.clone(), false);
        }
        value
    }

    fn plain(
        &mut self,
        value: Value,
        pointer: &str,
        title: &str,
        kind: &'static str,
        is_of: fn(&Value) -> bool,
        reads: impl Fn(&str) -> bool,
    ) -> Value {
        let fits = match (&value, self.form) {
            (Value::String(text), Form::Text) => reads(text),
            (value, _) => is_of(value),
        };
        if !fits {
            self.report(pointer, title, Problem::Type(kind), value.clone(), true);
        }
        value
    }
}

/// Returns the groups of alternative fields. A request has to contain at least one field of each group.
fn choices(properties: &Map<String, Value>) -> Vec<Vec<String>> {
    let mut choices: Vec<(String, Vec<String>)> = Vec::new();
    for (name, property) in properties {
        for mark in ["x-any-of", "x-one-of"] {
            let Some(choice) = property[mark].as_str() else { continue };
            let key = format!("{mark} {choice}");
            match choices.iter_mut().find(|(known, _)| *known == key) {
                Some((_, names)) => names.push(name.clone()),
                None => choices.push((key, vec![name.clone()])),
            }
        }
    }
    choices.into_iter().map(|(_, names)| names).collect()
}

/// Returns the documented name of a numbered field: `coupon_id_$n` for `coupon_id_0`.
fn numbered(name: &str) -> String {
    let mut row = String::new();
    let mut digits = false;
    for c in name.chars() {
        if !c.is_ascii_digit() {
            row.push(c);
        } else if !digits {
            row += "$n";
        }
        digits = c.is_ascii_digit();
    }
    row
}

/// Returns the Chinese title of a field.
fn title(schema: &Value) -> String {
    let description = schema["description"].as_str().unwrap_or_default();
    let title = description.split(" / ").next().unwrap_or_default();
    title.split(['，', '（', '。']).next().unwrap_or_default().to_owned()
}

/// Returns the English name of a type.
fn in_english(kind: &str) -> &'static str {
    match kind {
        "64 位有符号整数" => "a 64-bit integer",
        "数字" => "a number",
        "布尔值" => "true or false",
        "对象" => "an object",
        "数组" => "a list",
        _ => "text",
    }
}
