//! The outcome of each fault for a client, as the README lists it under "Errors".

use crate::support::{by_number, get, order, post};
use std::time::Duration;
use wechatpay_client::{Client, Error};
use wechatpay_sandbox::{Fault, FaultKind, Sandbox};

/// What the client returns to its caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Success,
    Unknown,
    Verification,
    /// An error response with this status.
    Api(u16),
}
use Outcome::{Api, Success, Unknown, Verification};

/// The outcome of a `POST`, which is not retried, and of a `GET`, which is retried.
const TABLE: &[(FaultKind, Outcome, Outcome)] = &[
    (FaultKind::NoResponse, Unknown, Success),
    (FaultKind::LostResponse, Unknown, Success),
    (FaultKind::Close, Unknown, Success),
    (FaultKind::CloseAfter, Unknown, Success),
    (FaultKind::TooManyRequests, Api(429), Success),
    (FaultKind::SystemError, Api(500), Success),
    (FaultKind::SystemErrorAfter, Api(500), Success),
    (FaultKind::BadGateway, Api(502), Success),
    (FaultKind::SlowBody, Success, Success),
    (FaultKind::CutBody, Unknown, Success),
    (FaultKind::WrongSignature, Verification, Verification),
    (FaultKind::UnknownKey, Verification, Verification),
    (FaultKind::OldTimestamp, Verification, Verification),
    (FaultKind::OtherScheme, Verification, Verification),
    (FaultKind::OtherContentType, Success, Success),
    (FaultKind::ClockSkew, Api(401), Api(401)),
];

fn outcome<T>(result: &Result<T, Error>) -> Outcome {
    match result {
        Ok(_) => Success,
        Err(Error::UnknownOutcome(_)) => Unknown,
        Err(Error::Verification(_)) => Verification,
        Err(error @ Error::Api(_)) => Api(error.status().expect("a status")),
        Err(error) => panic!("{error}"),
    }
}

/// Returns a client whose calls time out before the sandbox closes a connection without a response.
fn impatient(sandbox: &Sandbox) -> Client {
    sandbox.client_builder().expect("keys").timeout(Duration::from_secs(8)).build().expect("valid")
}

#[tokio::test]
async fn each_fault_has_the_outcome_that_the_readme_says() {
    assert_eq!(TABLE.iter().map(|(kind, ..)| *kind).collect::<Vec<_>>(), FaultKind::all().collect::<Vec<_>>());
    let rows = TABLE.iter().map(|(kind, on_post, on_get)| row(*kind, *on_post, *on_get));
    futures_util::future::join_all(rows).await;
}

async fn row(kind: FaultKind, on_post: Outcome, on_get: Outcome) {
    let sandbox = Sandbox::start().await.expect("started");
    let (client, patient) = (impatient(&sandbox), sandbox.client().expect("keys"));

    sandbox.fault(Fault::new(kind).on("POST /v3/pay/transactions/jsapi"));
    let placed = post(&client, "/v3/pay/transactions/jsapi", order("FAULT001", 100, "https://pay.example.com/n")).await;
    assert_eq!(outcome(&placed), on_post, "POST, {kind}");
    let is_unknown = placed.as_ref().is_err_and(Error::outcome_unknown);
    let has_unknown_outcome = matches!(on_post, Unknown | Verification | Api(500..));
    assert_eq!(is_unknown, has_unknown_outcome, "POST, {kind}");
    assert_eq!(sandbox.requests(10).expect("kept").len(), 1, "a POST is not retried: {kind}");
    // Only a query shows whether the call was carried out.
    let query = get(&patient, &by_number("FAULT001")).await;
    assert_eq!(query.is_ok(), kind.carries_out(), "POST, {kind}");

    post(&patient, "/v3/pay/transactions/jsapi", order("FAULT002", 100, "https://pay.example.com/n"))
        .await
        .expect("placed");
    let before = sandbox.requests(100).expect("kept").len();
    sandbox.fault(Fault::new(kind));
    let query = get(&client, &by_number("FAULT002")).await;
    assert_eq!(outcome(&query), on_get, "GET, {kind}");
    let sent = sandbox.requests(100).expect("kept").len() - before;
    let is_retried = matches!(on_post, Unknown | Api(429 | 500..));
    assert_eq!(sent, if is_retried { 2 } else { 1 }, "GET, {kind}");
    let requests = sandbox.requests(2).expect("kept");
    assert!(requests.iter().any(|request| request["fault"] == kind.to_string()), "{requests:?}");
}

#[tokio::test]
async fn a_fault_happens_as_often_as_asked_and_only_to_calls_that_match() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = sandbox.client().expect("keys");
    sandbox.fault(Fault::new(FaultKind::SystemError).on("POST /v3/pay/transactions/native").times(2));
    let placed =
        |number: &str| post(&client, "/v3/pay/transactions/jsapi", order(number, 100, "https://pay.example.com/n"));
    placed("FAULT001").await.expect("another path");
    let native = |number: &'static str| {
        let mut order = order(number, 100, "https://pay.example.com/n");
        order.as_object_mut().expect("an object").remove("payer");
        post(&client, "/v3/pay/transactions/native", order)
    };
    for number in ["FAULT002", "FAULT003"] {
        assert_eq!(native(number).await.expect_err("a fault").status(), Some(500));
    }
    native("FAULT002").await.expect("no fault is left");
}

#[tokio::test]
async fn half_of_a_cut_body_arrives() {
    let sandbox = Sandbox::start().await.expect("started");
    sandbox.fault(Fault::new(FaultKind::CutBody));
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let mut response = http.get(format!("{}/v3/certificates", sandbox.url())).send().await.expect("the head arrives");
    let length = response.content_length().expect("the whole length");
    let half = response.chunk().await.expect("half of the body").expect("a chunk");
    assert_eq!(half.len() as u64, length / 2);
    response.chunk().await.expect_err("the connection ends");
}
