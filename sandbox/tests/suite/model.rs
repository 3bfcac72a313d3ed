//! Runs random sequences of v2 and v3 calls, and compares the sandbox with a model of its state.

use crate::support::{Shop, V2, by_number, get, order, post};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::{Value, json};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::time::Duration;
use wechatpay_client::Client;
use wechatpay_sandbox::{MCHID, SUB_MCHID, Sandbox};

/// A step of a sequence. Orders and refunds have only a few different numbers, so that they often collide.
#[derive(Clone, Debug)]
enum Step {
    Order {
        v2: bool,
        number: u8,
        total: i64,
    },
    Pay {
        number: u8,
    },
    Fail {
        number: u8,
    },
    Close {
        v2: bool,
        number: u8,
    },
    Refund {
        v2: bool,
        number: u8,
        refund: u8,
        amount: i64,
    },
    /// Time passes: after a week, an order that nobody has paid is closed.
    Wait {
        days: u64,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let (number, refund, v2) = (0..3u8, 0..4u8, any::<bool>());
    prop_oneof![
        3 => (v2, number.clone(), 1..4i64).prop_map(|(v2, number, total)| Step::Order { v2, number, total: total * 100 }),
        3 => number.clone().prop_map(|number| Step::Pay { number }),
        1 => number.clone().prop_map(|number| Step::Fail { number }),
        1 => (v2, number.clone()).prop_map(|(v2, number)| Step::Close { v2, number }),
        4 => (v2, number, refund, 1..300i64)
            .prop_map(|(v2, number, refund, amount)| Step::Refund { v2, number, refund, amount }),
        // Steps of four days never add up to exactly a week.
        1 => Just(Step::Wait { days: 4 }),
    ]
}

/// What the model knows about an order.
struct Known {
    v2: bool,
    total: i64,
    state: &'static str,
    age: u64,
    refunds: BTreeMap<String, i64>,
}

impl Known {
    fn refunded(&self) -> i64 {
        self.refunds.values().sum()
    }

    fn is_paid(&self) -> bool {
        ["SUCCESS", "REFUND"].contains(&self.state)
    }
}

/// A sandbox, its merchant and the model.
struct Pair<'a> {
    sandbox: &'a Sandbox,
    shop: &'a Shop,
    client: Client,
    v2: V2<'a>,
    orders: BTreeMap<u8, Known>,
    /// A part of all numbers in this sequence, so that other sequences have other numbers.
    run: String,
}

/// The outcome of a call: the error code, or `None` if the call succeeded.
type Code = Option<String>;

impl Pair<'_> {
    fn number(&self, number: u8) -> String {
        format!("ORDER{}{number}", self.run)
    }

    async fn v3(&self, path: &str, body: Value) -> Code {
        match post(&self.client, path, body).await {
            Ok(_) => None,
            Err(error) => Some(error.code().map(str::to_owned).unwrap_or_else(|| panic!("{error}"))),
        }
    }

    async fn v2(&self, path: &str, fields: Value) -> Code {
        let response = self.v2.call(path, fields).await;
        assert_eq!(response["return_code"], "SUCCESS", "{response}");
        (response["result_code"] != "SUCCESS").then(|| response["err_code"].as_str().expect("a code").to_owned())
    }

    /// Takes a step in the sandbox and in the model, and checks that their outcomes agree.
    async fn take(&mut self, step: &Step) {
        let (found, expected) = match *step {
            Step::Order { v2, number, total } => {
                let name = self.number(number);
                let found = if v2 {
                    let fields = json!({
                        "body": "tea", "out_trade_no": name, "total_fee": total, "spbill_create_ip": "203.0.113.7",
                        "notify_url": self.shop.url, "trade_type": "NATIVE",
                    });
                    self.v2("/pay/unifiedorder", fields).await
                } else {
                    self.v3("/v3/pay/transactions/jsapi", order(&name, total, &self.shop.url)).await
                };
                let known = self.orders.get(&number);
                let expected = match known.map(|known| (known.state, known.v2 == v2 && known.total == total)) {
                    None | Some(("NOTPAY", true)) => None,
                    Some(("NOTPAY", false)) => Some("INVALID_REQUEST"),
                    Some(("CLOSED", _)) => Some(if v2 { "ORDERCLOSED" } else { "ORDER_CLOSED" }),
                    Some(_) => Some("ORDERPAID"),
                };
                let new = || Known { v2, total, state: "NOTPAY", age: 0, refunds: BTreeMap::new() };
                if known.is_none() {
                    self.orders.insert(number, new());
                }
                (found, expected)
            }
            Step::Pay { number } => {
                let found = self.sandbox.pay(&self.number(number)).err().map(|error| error.to_string());
                let known = self.orders.get_mut(&number);
                let expected = match known.as_ref().map(|known| known.state) {
                    Some("NOTPAY") => None,
                    Some("CLOSED") => Some("ORDER_CLOSED"),
                    None => Some("ORDER_NOT_EXIST"),
                    Some(_) => Some("ORDERPAID"),
                };
                if let Some(known) = known.filter(|_| expected.is_none()) {
                    known.state = "SUCCESS";
                }
                (found.map(|text| text.split(':').next().unwrap_or_default().to_owned()), expected)
            }
            Step::Fail { number } => {
                // This has no effect, because none of the orders is paid by payment code.
                drop(self.sandbox.fail(&self.number(number)));
                (None, None)
            }
            Step::Close { v2, number } => {
                let name = self.number(number);
                let found = if v2 {
                    self.v2("/pay/closeorder", json!({ "out_trade_no": name })).await
                } else {
                    self.v3(&format!("/v3/pay/transactions/out-trade-no/{name}/close"), json!({ "mchid": MCHID })).await
                };
                let known = self.orders.get_mut(&number);
                let expected = match known.as_ref().map(|known| known.state) {
                    None => Some(if v2 { "ORDERNOTEXIST" } else { "ORDER_NOT_EXIST" }),
                    Some("NOTPAY" | "CLOSED") => None,
                    Some(_) => Some("ORDERPAID"),
                };
                if let Some(known) = known.filter(|_| expected.is_none()) {
                    known.state = "CLOSED";
                }
                (found, expected)
            }
            Step::Refund { v2, number, refund, amount } => self.refund(v2, number, refund, amount).await,
            Step::Wait { days } => {
                self.sandbox.advance(Duration::from_secs(days * 86_400)).expect("advanced");
                for known in self.orders.values_mut() {
                    known.age += days;
                    if known.state == "NOTPAY" && known.age > 7 {
                        known.state = "CLOSED";
                    }
                }
                (None, None)
            }
        };
        assert_eq!(found.as_deref(), expected, "{step:?}");
    }

    async fn refund(&mut self, v2: bool, number: u8, refund: u8, amount: i64) -> (Code, Option<&'static str>) {
        let (name, refund) = (self.number(number), format!("REFUND{}{refund}", self.run));
        let total = self.orders.get(&number).map_or(100, |known| known.total);
        let found = if v2 {
            let fields = json!({
                "out_trade_no": name, "out_refund_no": refund, "total_fee": total, "refund_fee": amount,
            });
            self.v2("/secapi/pay/refund", fields).await
        } else {
            let amount = json!({ "refund": amount, "total": total, "currency": "CNY" });
            self.v3(
                "/v3/refund/domestic/refunds",
                json!({ "out_trade_no": name, "out_refund_no": refund, "amount": amount }),
            )
            .await
        };
        let of = self.orders.values().find_map(|known| known.refunds.get(&refund)).copied();
        let known = self.orders.get_mut(&number);
        let expected = match known {
            None => Some(if v2 { "ORDERNOTEXIST" } else { "RESOURCE_NOT_EXISTS" }),
            // A number belongs to one refund, whichever order the request names.
            Some(known) if of.is_some() => {
                let is_same = known.refunds.get(&refund) == Some(&amount);
                (!is_same).then_some("INVALID_REQUEST")
            }
            Some(known) if !known.is_paid() => Some(if v2 { "ORDERNOTEXIST" } else { "RESOURCE_NOT_EXISTS" }),
            Some(known) if amount > known.total - known.refunded() => Some("INVALID_REQUEST"),
            Some(known) => {
                known.refunds.insert(refund, amount);
                known.state = "REFUND";
                None
            }
        };
        (found, expected)
    }

    /// Queries every order through v2 and v3, and compares it with the model.
    async fn agree(&self, other: &Client) {
        for (number, known) in &self.orders {
            let name = self.number(*number);
            let v3 = get(&self.client, &by_number(&name)).await.expect("known");
            let v2 = self.v2.call("/pay/orderquery", json!({ "out_trade_no": name })).await;
            assert_eq!((&v3["trade_state"], &v2["trade_state"]), (&json!(known.state), &json!(known.state)), "{name}");
            assert_eq!(v3["transaction_id"].as_str(), v2["transaction_id"].as_str());
            assert!(known.refunded() <= known.total);
            let path = format!("/v3/pay/transactions/out-trade-no/{name}?mchid={SUB_MCHID}");
            let error = get(other, &path).await.expect_err("another merchant's");
            assert_eq!(error.code(), Some("ORDER_NOT_EXIST"));
            for (refund, amount) in &known.refunds {
                let document =
                    get(&self.client, &format!("/v3/refund/domestic/refunds/{refund}")).await.expect("known");
                assert_eq!(document["amount"]["refund"], *amount);
            }
        }
    }
}

#[test]
fn the_sandbox_agrees_with_the_model() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let run = Cell::new(0);
    let config = ProptestConfig {
        cases: 40,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1),
        ..ProptestConfig::default()
    };
    let mut runner = TestRunner::new(config);
    let outcome = runner.run(&proptest::collection::vec(step(), 1..25), |steps| {
        run.set(run.get() + 1);
        let run = format!("{:04}", run.get());
        runtime.block_on(async {
            let (sandbox, shop) = (Sandbox::start().await.expect("started"), Shop::start(200).await);
            let (client, other) = (sandbox.client().expect("keys"), sandbox.builder_of(SUB_MCHID).expect("known"));
            let other = other.build().expect("valid");
            let mut pair =
                Pair { sandbox: &sandbox, shop: &shop, client, v2: V2::new(&sandbox), orders: BTreeMap::new(), run };
            for step in &steps {
                pair.take(step).await;
            }
            pair.agree(&other).await;
            // Each payment causes one notification, which names its transaction.
            let paid: Vec<_> = pair.orders.iter().filter(|(_, known)| known.is_paid()).collect();
            let receiver = sandbox.receiver().expect("keys");
            for (headers, body) in shop.notifications(paid.len()).await {
                let notification = receiver.receive(&headers, &body).expect("verified").plaintext;
                let number = notification["out_trade_no"].as_str().expect("text").to_owned();
                let query = get(&pair.client, &by_number(&number)).await.expect("known");
                assert_eq!(notification["transaction_id"], query["transaction_id"]);
            }
        });
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}
