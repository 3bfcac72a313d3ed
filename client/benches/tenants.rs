//! Measures what it costs to receive a notification and to add and remove a tenant, with one tenant
//! and with many: `cargo bench -p wechatpay-client --bench tenants`.

use divan::{Bencher, black_box};
use wechatpay_client::TrustStore;
use wechatpay_client::crypto::Identity;
use wechatpay_client::testing::{API_V3_KEY, MCHID, PUBLIC_KEY_ID, WeChatPay};
use wechatpay_client::types::json;
use wechatpay_client::webhook::{Tenant, Tenants};

fn main() {
    divan::main();
}

/// Returns a registry of `count` tenants. The last one has the keys of the tests.
fn tenants(count: usize) -> Tenants {
    let (tenants, (_, public)) = (Tenants::new(&TrustStore::new()), WeChatPay::new().pems());
    for number in 1..count {
        let id = format!("PUB_KEY_ID_01{number:030}");
        let tenant = Tenant::merchant(format!("18{number:08}")).api_v3_key(API_V3_KEY).public_key(id, &public);
        tenants.add(tenant).expect("sound");
    }
    tenants.add(Tenant::merchant(MCHID).api_v3_key(API_V3_KEY).public_key(PUBLIC_KEY_ID, public)).expect("sound");
    tenants
}

#[divan::bench(args = [1, 1000])]
fn receives(bencher: Bencher<'_, '_>, count: usize) {
    let tenants = tenants(count);
    let (headers, body) = WeChatPay::new().notification("TRANSACTION.SUCCESS", "transaction", &json!({"mchid": MCHID}));
    bencher.bench_local(|| black_box(tenants.receive(&headers, &body).expect("signed")));
}

#[divan::bench(args = [1, 1000])]
fn adds_and_removes(bencher: Bencher<'_, '_>, count: usize) {
    let (tenants, (_, public)) = (tenants(count), WeChatPay::new().pems());
    let added = Identity::Merchant("1900000999".to_owned());
    bencher.bench_local(|| {
        let tenant = Tenant::merchant("1900000999").api_v3_key(API_V3_KEY);
        tenants.add(tenant.public_key("PUB_KEY_ID_0119000009990000000000000000000000", &public)).expect("sound");
        tenants.remove(&added);
    });
}
