//! URLs for the payer's browser.

use crate::server::{NOW, builder};
use serde_json::json;
use wechatpay_client::__codegen::*;
use wechatpay_client::error::InvalidRequest;
use wechatpay_client::v2::{SignType, sign};
use wechatpay_client::{Client, Error};

const KEY: &str = "192006250b4c09247ec02edce69f6a2d";

/// `GET /papay/entrustweb` with a few of its fields.
#[derive(Default, Clone)]
struct Entrust {
    appid: Option<String>,
    notify_url: Option<String>,
    sign_type: Option<String>,
    timestamp: Option<String>,
}

impl Operation for Entrust {
    type Response = Redirect;
    const DESCRIPTOR: &'static Descriptor =
        &Descriptor::new("get_v2_papay_entrustweb", Method::Get, "/papay/entrustweb")
            .response_format(ResponseFormat::Redirect)
            .signature(Signature::Md5)
            .servers(&["https://api.weixin.qq.com/prefix/"])
            .required(&["/query/appid", "/query/notify_url", "/query/sign", "/query/timestamp"])
            .fragment("#wechat_redirect");
    fn into_request_data(self) -> RequestData {
        RequestData::new()
            .query("appid", self.appid.clone())
            .query("notify_url", self.notify_url.clone())
            .query("sign_type", self.sign_type.clone())
            .query("timestamp", self.timestamp.clone())
    }
}

/// A page that needs neither a signature nor a fragment.
#[derive(Clone)]
struct Plain;

impl Operation for Plain {
    type Response = Redirect;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("get_plain", Method::Get, "/plain")
        .response_format(ResponseFormat::Redirect)
        .signature(Signature::None);
    fn into_request_data(self) -> RequestData {
        RequestData::new().query("a", "b c".to_owned())
    }
}

fn entrust() -> Entrust {
    Entrust { appid: Some("wx1".into()), notify_url: Some("https://a.cn/?b=1&c".into()), ..Entrust::default() }
}

fn client() -> Client {
    builder().api_v2_key(KEY).build().expect("sound")
}

#[test]
fn a_page_is_signed_over_its_unencoded_query_and_keeps_its_fragment() {
    let page = entrust();
    let url = client().url(&page).expect("complete");
    assert_eq!(client().url(page).expect("complete"), url);
    let fields = json!({"appid": "wx1", "notify_url": "https://a.cn/?b=1&c", "timestamp": NOW.to_string()});
    let signature = sign(fields.as_object().expect("an object"), KEY, SignType::Md5);
    let expected = format!(
        "https://api.weixin.qq.com/prefix/papay/entrustweb?appid=wx1&notify_url=https%3A%2F%2Fa.cn%2F%3Fb%3D1%26c&timestamp={NOW}&sign={signature}#wechat_redirect"
    );
    assert_eq!(url, expected);
}

#[test]
fn fields_set_by_the_caller_are_kept() {
    let page = Entrust { sign_type: Some("HMAC-SHA256".into()), timestamp: Some("1".into()), ..entrust() };
    let url = client().url(page).expect("complete");
    let fields = json!({
        "appid": "wx1", "notify_url": "https://a.cn/?b=1&c", "sign_type": "HMAC-SHA256", "timestamp": "1",
    });
    let signature = sign(fields.as_object().expect("an object"), KEY, SignType::HmacSha256);
    assert!(url.ends_with(&format!("&sign_type=HMAC-SHA256&timestamp=1&sign={signature}#wechat_redirect")), "{url}");
}

#[test]
fn a_page_that_needs_no_signature_gets_none() {
    let client = builder().base_url("http://localhost:1/base").build().expect("sound");
    assert_eq!(client.url(&Plain).expect("complete"), "http://localhost:1/base/plain?a=b%20c");
}

#[test]
fn faults_are_reported() {
    let strict = builder().api_v2_key(KEY).check_required(Check::Refuse).build().expect("sound");
    let Err(Error::InvalidRequest(InvalidRequest { missing, .. })) = strict.url(Entrust::default()) else {
        panic!("expected an error about missing fields");
    };
    assert_eq!(missing, ["query.appid", "query.notify_url"]);
    let error = client().url(Entrust { sign_type: Some("SHA1".into()), ..entrust() }).expect_err("unknown");
    assert!(error.to_string().contains("query.sign_type"), "{error}");
    let error = builder().build().expect("sound").url(entrust()).expect_err("no v2 key");
    assert!(matches!(&error, Error::Configuration(text) if text.contains("api_v2_key")), "{error}");
}
