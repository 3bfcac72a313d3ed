//! Makes calls for many merchants and brands, and receives all their notifications at one URL.
//!
//! `cargo run -p wechatpay-api --features v3-pay --example many_merchants -- <address> <out_trade_no>`
//!
//! The environment variables `WECHATPAY_…` are the first merchant's settings; the variables `SECOND_…`
//! are the second merchant's. Notifications arrive at `http://<address>/notify`.

mod common;

use axum::{Router, body::Body, extract::State, routing::post};
use bytes::Bytes;
use http::{HeaderMap, Response};
use std::{collections::HashMap, fs::read_to_string, process::ExitCode};
use wechatpay_api::{
    Client, Error, TrustStore,
    crypto::Identity,
    v3::pay::transactions::out_trade_no::by_out_trade_no,
    webhook::{Notification, Reply, Tenant, Tenants},
};

/// A merchant or a brand, as the program's database stores it.
#[derive(Clone)]
pub(crate) struct Account {
    pub(crate) identity: Identity,
    pub(crate) certificate_serial: String,
    pub(crate) private_key: String,
    pub(crate) api_v3_key: String,
    /// WeChat Pay's public key for this account, and its id.
    pub(crate) public_key: (String, String),
}

// ANCHOR: accounts
/// A client for each account, and one receiver for all their notifications.
pub(crate) struct Accounts {
    first: Client,
    others: HashMap<Identity, Client>,
    pub(crate) tenants: Tenants,
}

impl Accounts {
    pub(crate) fn new(first: Client, trust: &TrustStore) -> Self {
        Self { first, others: HashMap::new(), tenants: Tenants::new(trust) }
    }

    /// Adds an account while the program runs, or changes its keys.
    pub(crate) fn add(&mut self, account: &Account) -> Result<(), Error> {
        let (builder, tenant) = match &account.identity {
            Identity::Merchant(mchid) => (self.first.for_merchant(mchid), Tenant::merchant(mchid)),
            Identity::Brand(id) => (self.first.for_brand(id), Tenant::brand(id)),
            other => return Err(Error::Configuration(format!("unknown kind of account: {}", other.id()))),
        };
        let (id, pem) = &account.public_key;
        let client = builder
            .private_key(&account.private_key)
            .certificate_serial(&account.certificate_serial)
            .api_v3_key(&account.api_v3_key)
            .public_key(id, pem)
            .build()?;
        self.tenants.add(tenant.api_v3_key(&account.api_v3_key).public_key(id, pem))?;
        self.others.insert(account.identity.clone(), client);
        Ok(())
    }

    pub(crate) fn client(&self, identity: &Identity) -> Option<&Client> {
        self.others.get(identity)
    }
}
// ANCHOR_END: accounts

/// Processes a notification.
pub(crate) type Work = fn(&Notification);

pub(crate) fn router(tenants: Tenants, work: Work) -> Router {
    Router::new().route("/notify", post(notified)).with_state((tenants, work))
}

// ANCHOR: notified
async fn notified(State((tenants, work)): State<(Tenants, Work)>, headers: HeaderMap, body: Bytes) -> Response<Body> {
    let reply = match tenants.receive(&headers, &body) {
        Ok(notification) => {
            // `notification.owner()` is the account.
            work(&notification);
            notification.success()
        }
        Err(error) => Reply::from(&error),
    };
    Response::<Bytes>::from(reply).map(Body::from)
}
// ANCHOR_END: notified

fn print(notification: &Notification) {
    println!("{:?} for {:?}", notification.event_type(), notification.owner());
}

/// Returns the account whose settings begin with `SECOND_`.
fn second() -> Result<Account, Error> {
    let setting = |name: &str| common::setting(&format!("SECOND_{name}"));
    let file = |name: &str| {
        let path = setting(name)?;
        read_to_string(&path).map_err(|error| Error::Configuration(format!("{path}: {error}")))
    };
    Ok(Account {
        identity: Identity::Merchant(setting("MCHID")?),
        certificate_serial: setting("SERIAL")?,
        private_key: file("PRIVATE_KEY")?,
        api_v3_key: setting("API_V3_KEY")?,
        public_key: (setting("PUBLIC_KEY_ID")?, file("PUBLIC_KEY")?),
    })
}

/// Queries an order of an account.
pub(crate) async fn query(client: &Client, mchid: &str, out_trade_no: &str) -> Result<Option<String>, Error> {
    let order = client.send(by_out_trade_no::get(out_trade_no).mchid(mchid)).await?;
    Ok(order.trade_state.map(|state| state.to_string()))
}

async fn example() -> Result<Option<String>, Error> {
    let [address, out_trade_no] = common::arguments(["address", "out_trade_no"])?;
    let trust = TrustStore::new();
    let first = common::builder(common::setting)?.trust(&trust).build()?;
    let mut accounts = Accounts::new(first, &trust);
    let second = second()?;
    accounts.add(&second)?;
    let failed = |error: std::io::Error| Error::Configuration(format!("{address}: {error}"));
    let listener = tokio::net::TcpListener::bind(&address).await.map_err(failed)?;
    if let Some(client) = accounts.client(&second.identity) {
        println!("{:?}", query(client, second.identity.id(), &out_trade_no).await?);
    }
    axum::serve(listener, router(accounts.tenants.clone(), print)).await.map_err(failed)?;
    Ok(None)
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
