//! Sends samples and compares them with what arrives. Reads correct documents, and documents with typical
//! server mistakes.
//!
//! Generated from templates/support.rs by `cargo xtask regen`; edit that file instead.

use base64::prelude::{BASE64_STANDARD, Engine};
use http::{HeaderMap, Response};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use wechatpay_api::__codegen::{
    Body, Content, Descriptor, FieldEncoding, FromValue, Notice, Operation, Redirect, RequestData, ToValue,
};
use wechatpay_api::client::testing::WeChatPay;
use wechatpay_api::client::{FromResponse, v2};
use wechatpay_api::crypto::Padding;
use wechatpay_api::error::DecodeError;
use wechatpay_api::{Check, Client, Error};

/// The samples and documents of one feature.
pub(crate) struct Data(Value);

impl Data {
    pub(crate) fn new(text: &str) -> Self {
        Self(serde_json::from_str(text).expect("the data is JSON"))
    }

    pub(crate) fn case(&self, id: &str) -> Case<'_> {
        Case(&self.0[id])
    }
}

/// A call whose types are erased, because generic code would be compiled a thousand times.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) descriptor: &'static Descriptor,
    data: RequestData,
    /// Decodes the response, and converts it back into a value.
    read: fn(Content) -> Result<Value, DecodeError>,
}

impl Call {
    /// Creates a call whose response is decoded, but not converted back.
    pub(crate) fn new<O: Operation>(operation: O) -> Self
    where
        O::Response: FromResponse,
    {
        let read = |content| O::Response::from_response(content).map(|_| Value::Null);
        Self { descriptor: O::DESCRIPTOR, data: operation.into_request_data(), read }
    }

    /// Creates a call whose response is a document, which is decoded and converted back.
    pub(crate) fn with_document<O: Operation>(operation: O) -> Self
    where
        O::Response: FromResponse + ToValue,
    {
        let read = |content| O::Response::from_response(content).map(|response| response.to_value());
        Self { descriptor: O::DESCRIPTOR, data: operation.into_request_data(), read }
    }

    /// Sends the call, and returns the decoded response.
    pub(crate) async fn send(self, client: &Client) -> Result<Value, Error> {
        let content = client.send_parts(self.descriptor, self.data).await?;
        Ok((self.read)(content).unwrap_or_else(|error| panic!("the response can't be read: {error}")))
    }
}

/// The samples and the document of one operation or notification.
pub(crate) struct Case<'a>(&'a Value);

impl Case<'_> {
    /// Checks that the operation has the method and URL of its page.
    pub(crate) fn is<O: Operation>(&self) {
        let call = format!("{} {}", O::DESCRIPTOR.verb.as_str().to_lowercase(), O::DESCRIPTOR.path);
        assert_eq!(Value::from(call), self.0["call"]);
    }

    /// Sends the request and compares what arrives with the sample that has this label.
    #[allow(dead_code, reason = "the sandbox's tests call `send_only` instead")]
    pub(crate) fn sent<O: Operation>(&self, label: &str, operation: O)
    where
        O::Response: FromResponse,
    {
        self.send_only(label, Call::new(operation));
    }

    /// Sends the request like [`Case::sent`], and reads a response with every field, encrypted and
    /// signed as WeChat Pay does.
    #[allow(dead_code, reason = "the sandbox's tests call `send_and_read` instead")]
    pub(crate) fn responded<O: Operation>(&self, label: &str, operation: O)
    where
        O::Response: FromResponse + ToValue,
    {
        self.send_and_read(label, Call::with_document(operation));
    }

    pub(crate) fn send_only(&self, label: &str, call: Call) {
        let wechatpay = WeChatPay::new();
        wechatpay.respond_as_is(Response::default());
        // Only the request matters here, so the response is discarded.
        drop(self.send(&wechatpay, label, call));
    }

    pub(crate) fn send_and_read(&self, label: &str, call: Call) {
        let (wechatpay, document) = (WeChatPay::new(), from_wechatpay(&self.0["read"]));
        wechatpay.respond(200, wechatpay.encoded(document.clone(), call.descriptor.response));
        let response = self.send(&wechatpay, label, call).unwrap_or_else(|error| panic!("{error}\n{document:#}"));
        assert_eq!(without_sign(response), without_sign(document));
    }

    fn send(&self, wechatpay: &WeChatPay, label: &str, call: Call) -> Result<Value, Error> {
        let descriptor = call.descriptor;
        let response = now(call.send(&client(wechatpay, descriptor)));
        let request =
            wechatpay.requests().pop().unwrap_or_else(|| panic!("nothing was sent: {:?}", response.as_ref().err()));
        let (parts, body) = request.into_parts();
        self.compare(label, descriptor, &parts.uri.to_string(), &body);
        response
    }

    /// Builds the URL that a browser is sent to, and compares it with the sample that has this label.
    #[allow(dead_code, reason = "few families have such pages")]
    pub(crate) fn redirected<O: Operation<Response = Redirect>>(&self, label: &str, operation: O) {
        let url = client(&WeChatPay::new(), O::DESCRIPTOR).url(operation).expect("the URL can be built");
        let fragment = O::DESCRIPTOR.fragment.unwrap_or_default();
        self.compare(label, O::DESCRIPTOR, url.strip_suffix(fragment).expect("the URL ends with the fragment"), &[]);
    }

    /// Receives a notification with every field, encrypted and signed as WeChat Pay does, and reads it
    /// like [`Case::read`].
    #[allow(dead_code, reason = "only the feature `webhooks` has notifications")]
    pub(crate) fn notified<T: Notice + ToValue>(&self) {
        let (wechatpay, document) = (WeChatPay::new(), from_wechatpay(&self.0["read"]));
        let encrypted = wechatpay.encoded(document.clone(), T::ENCODINGS);
        let (headers, body) = if self.0["version"] == "v2" {
            (HeaderMap::new(), wechatpay.v2_notification(encrypted))
        } else {
            wechatpay.notification("", "", &encrypted)
        };
        let notification = wechatpay.receiver().receive(&headers, &body);
        let resource = notification.and_then(|notification| notification.resource::<T>());
        let resource = resource.unwrap_or_else(|error| panic!("{error}\n{document:#}"));
        assert_eq!(without_sign(resource.to_value()), without_sign(document));
        self.read::<T>();
    }

    fn compare(&self, label: &str, descriptor: &Descriptor, url: &str, body: &[u8]) {
        let sample = &self.0["sent"][label];
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let host = descriptor.servers.first().copied().unwrap_or("https://api.mch.weixin.qq.com");
        let path = path.strip_prefix(host).unwrap_or_else(|| panic!("{url} isn't on {host}"));
        let mut arrived = json!({ "query": fields(query), "body": document(descriptor.body, body) });
        for (pointer, wire) in descriptor.request.iter().rev() {
            let steps: Vec<&str> = pointer.split('/').skip(1).collect();
            open(&mut arrived, &steps, *wire);
        }
        for (pointer, _) in descriptor.from_file {
            let (parent, name) = pointer.rsplit_once('/').expect("the pointer leads to a field of an object");
            let fields = arrived.pointer_mut(parent).and_then(Value::as_object_mut);
            let filled = fields.and_then(|fields| fields.shift_remove(name));
            assert!(filled.is_some_and(|filled| filled != ""), "{label}: the client did not fill in {pointer}");
        }
        assert_eq!(parameters(descriptor.path, path), sample["path"], "{url}");
        for part in ["query", "body"] {
            let mut arrived = arrived[part].take();
            let mut sample = sample[part].clone();
            // The client adds these fields, and replaces the signature of the sample with its own.
            for own in ["nonce_str", "timestamp", "sign_type", "sign"] {
                let shown = sample.get(own).is_some() && own != "sign";
                for side in [&mut arrived, &mut sample] {
                    if let Some(fields) = side.as_object_mut().filter(|_| !shown) {
                        fields.shift_remove(own);
                    }
                }
            }
            assert!(same(&arrived, &sample), "{label}: in {part}, {arrived:#}\narrived instead of\n{sample:#}");
        }
    }

    /// Reads the document, and reads it again with each kind of mistake that servers are known to make.
    pub(crate) fn read<T: FromValue + ToValue>(&self) {
        self.read_as(
            |value| T::from_value(value).map(|read| read.to_value()),
            |value| {
                let mut unread = Vec::new();
                T::from_value(value).expect("an object can be read").find_unread(&mut unread);
                unread
            },
        );
    }

    fn read_as(&self, back: fn(Value) -> Result<Value, DecodeError>, unread: fn(Value) -> Vec<DecodeError>) {
        let document = &self.0["read"];
        let back = |value: &Value| back(value.clone());
        let reads = |value: &Value, wanted: &Value| {
            let read = back(value).unwrap_or_else(|error| panic!("{error}\n{value:#}"));
            assert_eq!(read, *wanted);
        };
        reads(document, document);
        let mut places = Vec::new();
        walk(document, String::new(), &mut places);
        for place in places {
            let with = |value: Value| {
                let mut changed = document.clone();
                *changed.pointer_mut(&place).expect("the pointer leads to a value") = value;
                changed
            };
            let value = document.pointer(&place).expect("the pointer leads to a value");
            match value {
                Value::Object(fields) => {
                    let mut more = fields.clone();
                    more.insert("a field of tomorrow".to_owned(), json!([1, { "a": null }]));
                    let changed = with(Value::Object(more));
                    reads(&changed, &changed);
                    for name in fields.keys() {
                        let mut fewer = fields.clone();
                        fewer.shift_remove(name);
                        back(&with(Value::Object(fewer))).expect("a field may be absent");
                    }
                }
                Value::Number(number) => reads(&with(number.to_string().into()), document),
                Value::String(_) => {
                    let changed = with("A_VALUE_OF_TOMORROW".into());
                    reads(&changed, &changed);
                }
                Value::Array(items) if items.len() == 1 && items[0].is_object() => {
                    // A list of one object may arrive as the object.
                    reads(&with(items[0].clone()), document);
                }
                _ => {}
            }
            let is_item = place.rsplit('/').next().is_some_and(|step| step.parse::<usize>().is_ok());
            if !place.is_empty() && !is_item {
                back(&with(Value::Null)).expect("a field may be null");
            }
            let of_another_type = if value.is_array() { json!(7) } else { json!({ "of": "another type" }) };
            if !value.is_object() {
                // The value is kept, and an error names its field or, for an item, the field of the list.
                let changed = with(of_another_type);
                reads(&changed, &changed);
                let unread = unread(changed);
                let field = if is_item { place.rsplit_once('/').map_or("", |(list, _)| list) } else { &place };
                assert!(unread.iter().any(|error| field.starts_with(&error.pointer)), "{field}: {unread:?}");
            }
            if value.is_string() {
                reads(&with(json!(7)), &with("7".into()));
            }
        }
    }
}

/// Returns the pointers of all values in a document except empty objects, whose fields are unknown.
fn walk(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Object(fields) if fields.is_empty() => return,
        Value::Object(fields) => {
            for (name, field) in fields {
                let step = name.replace('~', "~0").replace('/', "~1");
                walk(field, format!("{place}/{step}"), places);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                walk(item, format!("{place}/{at}"), places);
            }
        }
        _ => {}
    }
    places.push(place);
}

/// Runs a future that never waits.
fn now<T>(call: impl Future<Output = T>) -> T {
    match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the call waits for something"),
    }
}

fn client(wechatpay: &WeChatPay, descriptor: &Descriptor) -> Client {
    let is_brand = descriptor.path.starts_with("/brand/");
    let builder = if is_brand { wechatpay.brand_builder() } else { wechatpay.builder() };
    builder.check_required(Check::Off).build().expect("the settings are valid")
}

/// Turns a documented response into one that WeChat Pay could send: a success, with nonces of the
/// length that the cipher needs.
fn from_wechatpay(document: &Value) -> Value {
    // v2 always returns a status, even if the docs show no field.
    let unknown = document.as_object().is_some_and(Map::is_empty);
    let mut document = if unknown { json!({ "return_code": "SUCCESS" }) } else { document.clone() };
    for (name, value) in [("return_code", "SUCCESS"), ("result_code", "SUCCESS"), ("sign_type", "HMAC-SHA256")] {
        if let Some(field) = document.get_mut(name) {
            *field = value.into();
        }
    }
    with_nonces(&mut document);
    // In XML, an empty element means the same as an absent one.
    if let Some(fields) = document.as_object_mut().filter(|fields| fields.contains_key("return_code")) {
        fields.retain(|_, value| *value != "");
    }
    document
}

fn with_nonces(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                if name.ends_with("nonce") && field.is_string() {
                    *field = "twelve bytes".into();
                }
                with_nonces(field);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(with_nonces),
        _ => {}
    }
}

/// Removes v2's signature, which is computed when the document is sent.
fn without_sign(mut document: Value) -> Value {
    if let Some(fields) = document.as_object_mut() {
        fields.shift_remove("sign");
    }
    document
}

/// Returns the parameters of a path, in the order of the template.
fn parameters(template: &str, path: &str) -> Value {
    let (template, path): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    assert_eq!(template.len(), path.len(), "{path:?} does not match {template:?}");
    let mut found = Vec::new();
    for (wanted, step) in template.iter().zip(path) {
        let step = percent_decode_str(step).decode_utf8().expect("the path is UTF-8");
        if wanted.starts_with('{') {
            found.push(Value::from(step));
        } else {
            assert_eq!(*wanted, step);
        }
    }
    found.into()
}

/// Returns the fields of a query; a repeated name becomes a list.
fn fields(query: &str) -> Value {
    let mut fields = Map::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let value = Value::from(value);
        match fields.get_mut(&*name) {
            Some(Value::Array(items)) => items.push(value),
            Some(first) => *first = json!([first, value]),
            None => _ = fields.insert(name.into_owned(), value),
        }
    }
    fields.into()
}

fn document(kind: Body, body: &[u8]) -> Value {
    match kind {
        Body::None => json!({}),
        Body::Json => serde_json::from_slice(body).expect("the body is JSON"),
        Body::Xml => v2::decode(std::str::from_utf8(body).expect("the body is UTF-8")).expect("the body is XML").into(),
        Body::Multipart => parts(std::str::from_utf8(body).expect("the body is UTF-8")),
        other => panic!("a request with an unknown kind of body: {other:?}"),
    }
}

/// Returns the parts of a multipart body. A file is represented by its name, as in a sample.
fn parts(body: &str) -> Value {
    let boundary = body.lines().next().expect("the body begins with a boundary");
    let parts = body.split(boundary).filter_map(|part| part.strip_prefix("\r\n")?.split_once("\r\n\r\n"));
    let field = |(head, content): (&str, &str)| {
        let quoted = |name: &str| Some(head.split_once(&format!(" {name}=\""))?.1.split_once('"')?.0.to_owned());
        let content = content.strip_suffix("\r\n").expect("a part ends with a line break").to_owned();
        (quoted("name").expect("a part has a name"), Value::from(quoted("filename").unwrap_or(content)))
    };
    parts.map(field).collect()
}

/// Decrypts or decodes the field that the steps of a pointer lead to.
fn open(value: &mut Value, steps: &[&str], wire: FieldEncoding) {
    let Some((step, rest)) = steps.split_first() else {
        let text = value.as_str().expect("an encrypted or encoded field is text").to_owned();
        let decrypted = |padding| {
            let plain =
                WeChatPay::new().decrypt(padding, &BASE64_STANDARD.decode(&text).expect("the ciphertext is Base64"));
            String::from_utf8(plain.expect("the text is encrypted with this key")).expect("the plaintext is UTF-8")
        };
        *value = match wire {
            FieldEncoding::RsaOaep => decrypted(Padding::Oaep).into(),
            FieldEncoding::RsaPkcs1 => decrypted(Padding::Pkcs1).into(),
            FieldEncoding::Json => serde_json::from_str(&text).expect("the text is JSON"),
            FieldEncoding::Url => percent_decode_str(&text).decode_utf8().expect("the text is UTF-8").into(),
            other => panic!("no field of a request is encoded as {other:?}"),
        };
        return;
    };
    match value {
        Value::Array(items) if *step == "*" => items.iter_mut().for_each(|item| open(item, rest, wire)),
        Value::Object(fields) => {
            let name = step.replace("~1", "/").replace("~0", "~");
            if let Some(field) = fields.get_mut(&name) {
                open(field, rest, wire);
            }
        }
        _ => {}
    }
}

/// Compares two documents. Queries and XML contain only text, so a number or boolean equals its text.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::String(text), Value::Number(number)) | (Value::Number(number), Value::String(text)) => {
            *text == number.to_string()
        }
        (Value::String(text), Value::Bool(value)) | (Value::Bool(value), Value::String(text)) => {
            *text == value.to_string()
        }
        (a, b) => a == b,
    }
}
