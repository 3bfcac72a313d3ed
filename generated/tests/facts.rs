//! Calls that once went to the wrong host, or could not be made.

#![allow(deprecated, reason = "what the docs call deprecated has to work all the same")]

#[cfg(feature = "v2-mmpaymkttransfers")]
#[tokio::test]
async fn risk_info_of_a_red_packet_is_an_encoded_query_string() {
    use wechatpay_api::client::testing::WeChatPay;
    use wechatpay_api::client::v2::decode;
    use wechatpay_api::v2::mmpaymkttransfers::sendredpack::post;
    let wechatpay = WeChatPay::new();
    let client = wechatpay.builder().build().expect("a client");
    let risk = |mobile: &str| post::RiskInfo::default().posttime(1717171199).mobile(mobile).deviceid("IOS");
    wechatpay.respond(200, serde_json::json!({ "return_code": "SUCCESS" }));
    client.send(post().risk_info(risk("122344545"))).await.expect("accepted");
    let request = wechatpay.requests().pop().expect("sent");
    let fields = decode(std::str::from_utf8(request.body()).expect("UTF-8")).expect("XML");
    assert_eq!(fields["risk_info"], "posttime%3D1717171199%26mobile%3D122344545%26deviceid%3DIOS");

    // The `&` would make it ambiguous where the value ends.
    let error = client.send(post().risk_info(risk("1&deviceid=2"))).await.expect_err("ambiguous").to_string();
    assert!(error.contains("body.risk_info has a field with `&`"), "{error}");
}

#[cfg(feature = "v2-papay")]
#[test]
fn the_contract_page_is_on_the_host_of_wechat_pay() {
    use wechatpay_api::client::testing::WeChatPay;
    use wechatpay_api::v2::papay::entrustweb;
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
