//! Tests of v2, which only one of the peers supports.

use crate::operations::unifiedorder::{Query, Request};
use crate::peer::{API_V2_KEY, MCHID, Peer};
use crate::server::*;
use crate::wechatpay::shown;
use crate::{TEXT, builder, wechatpay};
use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay_client::error::VerificationFailure;
use wechatpay_client::types::Sensitive;
use wechatpay_client::webhook::{Notification, Receiver};
use wechatpay_client::{Client, Error, v2};

/// The values of `sign_type`; if it is absent, the algorithm is MD5.
const SIGN_TYPES: [Option<&str>; 3] = [None, Some("MD5"), Some("HMAC-SHA256")];

#[test]
#[ignore = "`cargo xtask test --only peers` installs the peers and runs this"]
fn their_client_calls_our_server() {
    let mut peer = Peer::axios_plugin();
    let mut call = |sign_type: Option<&str>, body: &str| {
        let server = wechatpay::server();
        let mut fields = json!({"mch_id": MCHID, "appid": "wx1", "body": body, "total_fee": "1", "attach": ""});
        if let Some(sign_type) = sign_type {
            fields["sign_type"] = sign_type.into();
        }
        let response = peer.ask("orderV2", json!({"url": server.url, "fields": fields}));
        response
            .map(|response| response["body"].clone())
            .map_err(|error| format!("{error}; the requests:\n{}", shown(&server)))
    };
    for sign_type in SIGN_TYPES {
        let response = call(sign_type, TEXT).unwrap_or_else(|error| panic!("{sign_type:?}: {error}"));
        assert_eq!(response["prepay_id"], format!("wx of {TEXT}"), "{sign_type:?}");
        for (body, code) in [("FORGED", "EV2_RES_SIGNATURE_NOT_EQUAL"), ("PAID", "EV2_RES_STATUS_CODE_NOT_SUCESS")] {
            let error = call(sign_type, body).expect_err("the call fails");
            assert!(error.starts_with(code), "{sign_type:?} {body}: {error}");
        }
    }
}

fn client(url: &str) -> Client {
    builder(url).public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("sound")
}

fn order(appid: &str, sign_type: Option<&str>) -> Request {
    let order = Request::default().appid(appid).body(TEXT).total_fee(1);
    let order = order.scene_info(json!({"id": TEXT})).extra("attach", "");
    sign_type.into_iter().fold(order, Request::sign_type)
}

#[tokio::test]
#[ignore = "`cargo xtask test --only peers` installs the peers and runs this"]
async fn our_client_calls_their_server() {
    let mut peer = Peer::axios_plugin();
    let client = client(&peer.serve());
    for sign_type in SIGN_TYPES {
        let response = client.send(order("wx1", sign_type)).await;
        let response = response.unwrap_or_else(|error| panic!("{sign_type:?}: {error}"));
        assert_eq!(response.prepay_id, Some(format!("wx of {TEXT}")), "{sign_type:?}");
        assert_eq!(response.extra.get("opened"), Some(&json!(json!({"id": TEXT}).to_string())), "{sign_type:?}");
        match client.send(order("FORGED", sign_type)).await.expect_err("the signature was changed") {
            Error::Verification(failure) => {
                assert_eq!(failure.reason, VerificationFailure::FieldsMismatch, "{sign_type:?}")
            }
            other => panic!("{sign_type:?}: {other}"),
        }
    }
    // This request is signed in its query.
    client.send(Query(None)).await.expect("verified");
    let stranger = builder("http://localhost").api_v2_key(API_V3_KEY).base_url(peer.serve());
    let stranger = stranger.public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("sound");
    let error = stranger.send(order("wx1", None)).await.expect_err("signed by another key");
    assert!(matches!(&error, Error::Api(refusal) if refusal.code.as_deref() == Some("FAIL")), "{error}");
}

#[tokio::test]
#[ignore = "`cargo xtask test --only peers` installs the peers and runs this"]
async fn their_encrypted_refund_is_decrypted() {
    let mut peer = Peer::axios_plugin();
    let client = client(&peer.serve());
    let response = client.send(order("wx1", None)).await.expect("verified");
    let refund = v2::decode(response.req_info.as_ref().map(Sensitive::expose).expect("a refund")).expect("XML");
    assert_eq!(Value::Object(refund), json!({"refund_id": "R1", "note": TEXT}));
}

fn receive(body: &str) -> Result<Notification, Error> {
    Receiver::v2(API_V2_KEY).receive(&HeaderMap::new(), body.as_bytes())
}

#[test]
#[ignore = "`cargo xtask test --only peers` installs the peers and runs this"]
fn their_notifications_are_received() {
    let mut peer = Peer::axios_plugin();
    let mut notify = |fields: &Value, refund: Option<&Value>| {
        let made = peer.ask("notifyV2", json!({"fields": fields, "refund": refund})).expect("a notification");
        made.as_str().expect("text").to_owned()
    };
    for sign_type in SIGN_TYPES {
        let mut payment = json!({"return_code": "SUCCESS", "mch_id": MCHID, "attach": TEXT, "total_fee": "1"});
        if let Some(sign_type) = sign_type {
            payment["sign_type"] = sign_type.into();
        }
        let body = notify(&payment, None);
        let mut notification = receive(&body).unwrap_or_else(|error| panic!("{sign_type:?}: {error}\n{body}"));
        assert!(notification.is_signed());
        notification.plaintext.as_object_mut().expect("an object").remove("sign");
        assert_eq!(notification.plaintext, payment, "{sign_type:?}");
        receive(&body.replace(MCHID, "1900009192")).expect_err("changed");
    }
    let refund = json!({"out_refund_no": "R1", "refund_status": "SUCCESS", "success_time": TEXT});
    let body = notify(&json!({"return_code": "SUCCESS", "mch_id": MCHID}), Some(&refund));
    let notification = receive(&body).unwrap_or_else(|error| panic!("{error}\n{body}"));
    let expected = json!({"return_code": "SUCCESS", "mch_id": MCHID, "req_info": refund});
    assert_eq!((notification.is_signed(), &notification.plaintext), (false, &expected));
    let stranger = Receiver::v2(API_V3_KEY).receive(&HeaderMap::new(), body.as_bytes());
    assert!(matches!(stranger.expect_err("another key"), Error::Verification(_)));
}
