//! Facts that upstream has wrong and `docs/corrections.toml` has right, as a caller meets them.

#![cfg(feature = "v2-papay")]

use wechatpay_api::client::testing::WeChatPay;
use wechatpay_api::v2::papay::entrustweb;

#[test]
fn the_contract_page_is_on_the_host_of_wechat_pay() {
    let request = entrustweb::get()
        .appid("wx5f0c1a9e7b3d2846")
        .mch_id("1684907235")
        .plan_id(1)
        .contract_code("CC20260618815")
        .request_serial(1)
        .contract_display_account("茶客")
        .notify_url("https://pay.example.com/wechat/notices")
        .version("1.0");
    let client = WeChatPay::new().builder().build().expect("a client");
    let url = client.url(request).expect("an address");
    assert!(url.starts_with("https://api.mch.weixin.qq.com/papay/entrustweb?"), "{url}");
}
