//! What a call returns if the value of a documented field can't be read.

use crate::server::*;
use serde_json::{Value, json};
use wechatpay_client::__codegen::{Body, Descriptor, Extra, Method, Operation, RequestData};
use wechatpay_client::{Decode, Error, document};

struct Query;

struct Refund {
    refund_id: Option<String>,
    amount: Option<i64>,
    remark: Option<i64>,
    extra: Extra,
}

document!(Refund, refund_id = "refund_id", amount = "amount", remark = "remark");

impl Operation for Query {
    type Response = Refund;
    const DESCRIPTOR: &'static Descriptor = &Descriptor::new("query", Method::Get, "/v3/refund").body(Body::None);

    fn into_request_data(self) -> RequestData {
        RequestData::new()
    }
}

async fn sent(body: &str, decode: Decode) -> Result<Refund, Error> {
    let server = Server::responding(Canned::signed(200, body));
    builder().base_url(&server.url).decode(decode).build().expect("sound").send(Query).await
}

#[tokio::test]
async fn an_unreadable_amount_state_or_id_is_an_error_that_holds_the_rest() {
    const ODD: &str = r#"{"refund_id":"5030","amount":[1],"remark":"x"}"#;
    for (body, decode, unread) in [
        (ODD, Decode::Lenient, None),
        (ODD, Decode::Careful, Some("/amount")),
        (ODD, Decode::Strict, Some("/amount")),
        (r#"{"amount":1,"remark":"x"}"#, Decode::Careful, None),
        (r#"{"amount":1,"remark":"x"}"#, Decode::Strict, Some("/remark")),
        (r#"{"amount":"1","remark":""}"#, Decode::Strict, None),
    ] {
        let read = sent(body, decode).await;
        match (read, unread) {
            (Ok(_), None) => {}
            (Err(Error::Decode(failure)), Some(pointer)) => {
                assert_eq!(failure.error.pointer, pointer);
                assert!(failure.value::<Refund>().is_some() && failure.value::<String>().is_none());
            }
            (Ok(_), Some(_)) => panic!("{body} {decode:?}: read"),
            (Err(error), _) => panic!("{body} {decode:?}: {error}"),
        }
    }
    let Err(Error::Decode(failure)) = sent(ODD, Decode::Careful).await else { panic!("expected a decode error") };
    let refund: &Refund = failure.value().expect("the rest");
    assert_eq!((refund.refund_id.as_deref(), refund.amount, refund.remark), (Some("5030"), None, None));
    assert_eq!(refund.unread(), ["/amount", "/remark"]);
    assert_eq!(refund.extra.get("amount"), Some(&json!([1])));
    // Users store responses, so a serialized response must contain everything.
    let stored = serde_json::to_string(refund).expect("serializes");
    assert_eq!(
        serde_json::from_str::<Value>(&stored).expect("JSON"),
        serde_json::from_str::<Value>(ODD).expect("JSON")
    );
    assert_eq!(serde_json::from_str::<Refund>(&stored).expect("loads").unread(), ["/amount", "/remark"]);
    assert!(!format!("{failure:?} {refund:?}").contains("[1]"));
}

#[tokio::test]
async fn an_id_that_comes_as_a_long_number_keeps_its_digits() {
    let refund = sent(r#"{"refund_id":50302607442026062057190384621}"#, Decode::Strict).await.expect("read");
    assert_eq!(refund.refund_id.as_deref(), Some("50302607442026062057190384621"));
}
