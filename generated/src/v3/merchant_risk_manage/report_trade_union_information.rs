//! 上报订单关联信息 · `POST /v3/merchant-risk-manage/report-trade-union-information`
//!
//! Generated from docs/openapi/v3/merchant-risk-manage/report-trade-union-information.md by `cargo xtask regen`; do not edit.

/// 上报订单关联信息
///
/// `POST /v3/merchant-risk-manage/report-trade-union-information`
///
/// 上报订单关联信息 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529250), [2](https://pay.weixin.qq.com/doc/v3/partner/4012692160) · feature `v3-merchant-risk-manage`
///
/// ```
/// use wechatpay_api::v3::merchant_risk_manage::report_trade_union_information::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .acquiring_bank_id("1072026")
///     .channel_id("9862026061")
///     .sub_mchid("1684913560")
///     .out_trade_no("5802026061810354258058058058")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .phone("02800000000")
///     .certificates_number("CN20260618321")
///     .client_ip("203.0.113.24")
///     .risk_level(1)
///     .line_type(1)
///     .goods_type(1)
///     .seller_type(1)
///     .is_need_deliver(true)
///     .device_type(1)
///     .userid("U20260618249")
///     .phone_from(1)
///     .seller_userid("SU20260618631")
///     .scene(0)
///     .recharge_fields(
///         post::RechargeFields::default().account_type(2).account("示例A226"),
///     )
///     .living_expenses_fields(
///         post::LivingExpensesFields::default()
///             .acc_no("418202")
///             .r#type(1)
///             .city("成都市")
///             .address("四川省成都市武侯区锦绣路12号")
///             .acc_name("春茶节")
///             .company_name("成都锦绣茶业有限公司")
///             .amount(35200),
///     )
///     .extra_fields1("示例EF530")
///     .extra_fields2("示例EF531")
///     .extra_fields3("示例EF532")
///     .high_risk_goods(1)
///     .same_deviced(true)
///     .reliable_device(true)
///     .delivery_province("四川省")
///     .delivery_city("成都市")
///     .new_address(true)
///     .last_pay_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .risky_goods(1)
///     .offline_delivery_label(1)
///     .proxy_payment(true)
///     .order_phone_number("02800000000")
///     .user_risk_level(1)
///     .sp_risk_level(1)
///     .phone_number_location("02800000000")
///     .goods_category("示例GC674")
///     .pre_opening_behavior("示例POB124")
///     .new_store(true)
///     .store_identifier("示例SI378")
///     .goods_listing_time("2026-06-18T10:35:42+08:00")
///     .combine_out_trade_no("COTN20260618328")
///     .combine_mchid("1684907235")
///     .sub_orders([
///         post::SubOrders::default()
///             .out_trade_no("OTN20260618580")
///             .mch_id("1684907235")
///             .delivery_province("四川省")
///             .delivery_city("成都市")
///             .risky_goods(1)
///             .user_risk_level(1)
///             .sp_risk_level(1),
///     ]);
/// ```
#[doc(alias = "上报订单关联信息")]
#[doc(alias = "/v3/merchant-risk-manage/report-trade-union-information")]
#[doc(alias = "post_v3_merchant_risk_manage_report_trade_union_information")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 上报订单关联信息; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_mchid`
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `acquiring_bank_id`
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("acquiring_bank_id", value.into()))
        }

        /// `channel_id`
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `phone`
        ///
        /// Sealed by the client on sending.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("phone", value.into()))
        }

        /// `certificates_number`
        ///
        /// Sealed by the client on sending.
        pub fn certificates_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("certificates_number", value.into()))
        }

        /// `client_ip`
        pub fn client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("client_ip", value.into()))
        }

        /// `risk_level`
        pub fn risk_level(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("risk_level", value.into()))
        }

        /// `line_type`
        ///
        /// Known: `1`, `2`.
        pub fn line_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("line_type", value.into()))
        }

        /// `goods_type`
        ///
        /// Known: `1`, `2`.
        pub fn goods_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("goods_type", value.into()))
        }

        /// `seller_type`
        ///
        /// Known: `1`, `2`.
        pub fn seller_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("seller_type", value.into()))
        }

        /// `is_need_deliver`
        pub fn is_need_deliver(self, value: bool) -> Self {
            Self(self.0.body("is_need_deliver", value))
        }

        /// `device_type`
        ///
        /// Known: `1`, `2`, `3`.
        pub fn device_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("device_type", value.into()))
        }

        /// `userid`
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("userid", value.into()))
        }

        /// `phone_from`
        pub fn phone_from(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("phone_from", value.into()))
        }

        /// `seller_userid`
        pub fn seller_userid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("seller_userid", value.into()))
        }

        /// `scene`
        ///
        /// Known: `0`, `1`, `2`.
        pub fn scene(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// `recharge_fields`
        pub fn recharge_fields(self, value: RechargeFields) -> Self {
            Self(self.0.body("recharge_fields", value))
        }

        /// `living_expenses_fields`
        pub fn living_expenses_fields(self, value: LivingExpensesFields) -> Self {
            Self(self.0.body("living_expenses_fields", value))
        }

        /// `extra_fields1`
        pub fn extra_fields1(self, value: impl Into<String>) -> Self {
            Self(self.0.body("extra_fields1", value.into()))
        }

        /// `extra_fields2`
        pub fn extra_fields2(self, value: impl Into<String>) -> Self {
            Self(self.0.body("extra_fields2", value.into()))
        }

        /// `extra_fields3`
        pub fn extra_fields3(self, value: impl Into<String>) -> Self {
            Self(self.0.body("extra_fields3", value.into()))
        }

        /// `high_risk_goods`
        pub fn high_risk_goods(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("high_risk_goods", value.into()))
        }

        /// `same_deviced`
        pub fn same_deviced(self, value: bool) -> Self {
            Self(self.0.body("same_deviced", value))
        }

        /// `reliable_device`
        pub fn reliable_device(self, value: bool) -> Self {
            Self(self.0.body("reliable_device", value))
        }

        /// `delivery_province`
        pub fn delivery_province(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delivery_province", value.into()))
        }

        /// `delivery_city`
        pub fn delivery_city(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delivery_city", value.into()))
        }

        /// `new_address`
        pub fn new_address(self, value: bool) -> Self {
            Self(self.0.body("new_address", value))
        }

        /// `last_pay_openid`
        pub fn last_pay_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("last_pay_openid", value.into()))
        }

        /// `risky_goods`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`.
        pub fn risky_goods(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("risky_goods", value.into()))
        }

        /// `offline_delivery_label`
        ///
        /// Known: `1`, `2`.
        pub fn offline_delivery_label(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("offline_delivery_label", value.into()))
        }

        /// `proxy_payment`
        pub fn proxy_payment(self, value: bool) -> Self {
            Self(self.0.body("proxy_payment", value))
        }

        /// `order_phone_number`
        pub fn order_phone_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_phone_number", value.into()))
        }

        /// `user_risk_level`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
        pub fn user_risk_level(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("user_risk_level", value.into()))
        }

        /// `sp_risk_level`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
        pub fn sp_risk_level(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("sp_risk_level", value.into()))
        }

        /// `phone_number_location`
        pub fn phone_number_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("phone_number_location", value.into()))
        }

        /// `goods_category`
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_category", value.into()))
        }

        /// `pre_opening_behavior`
        pub fn pre_opening_behavior(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pre_opening_behavior", value.into()))
        }

        /// `new_store`
        pub fn new_store(self, value: bool) -> Self {
            Self(self.0.body("new_store", value))
        }

        /// `store_identifier`
        pub fn store_identifier(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_identifier", value.into()))
        }

        /// `goods_listing_time`
        pub fn goods_listing_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_listing_time", value.into()))
        }

        /// `combine_out_trade_no`
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// `combine_mchid`
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mchid", value.into()))
        }

        /// `sub_orders`
        pub fn sub_orders(self, values: impl IntoIterator<Item = SubOrders>) -> Self {
            Self(self.0.body("sub_orders", list::<SubOrders>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_merchant_risk_manage_report_trade_union_information",
                Verb::Post,
                "/v3/merchant-risk-manage/report-trade-union-information",
            )
            .body(Body::Json)
            .request(
                &[
                    ("/body/phone", Wire::RsaOaep),
                    ("/body/certificates_number", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// RechargeFields
    #[derive(Clone, Debug, Default)]
    pub struct RechargeFields(Fields);

    impl RechargeFields {
        /// `account_type`
        pub fn account_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("account_type", value.into()))
        }

        /// `account`
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RechargeFields);

    /// LivingExpensesFields
    #[derive(Clone, Debug, Default)]
    pub struct LivingExpensesFields(Fields);

    impl LivingExpensesFields {
        /// `acc_no`
        pub fn acc_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("acc_no", value.into()))
        }

        /// `type`
        pub fn r#type(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `city`
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.set("city", value.into()))
        }

        /// `address`
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// `acc_name`
        pub fn acc_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("acc_name", value.into()))
        }

        /// `company_name`
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_name", value.into()))
        }

        /// `amount`
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(LivingExpensesFields);

    /// SubOrders
    #[derive(Clone, Debug, Default)]
    pub struct SubOrders(Fields);

    impl SubOrders {
        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// `mch_id`
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mch_id", value.into()))
        }

        /// `delivery_province`
        pub fn delivery_province(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_province", value.into()))
        }

        /// `delivery_city`
        pub fn delivery_city(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_city", value.into()))
        }

        /// `risky_goods`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`.
        pub fn risky_goods(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("risky_goods", value.into()))
        }

        /// `user_risk_level`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
        pub fn user_risk_level(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("user_risk_level", value.into()))
        }

        /// `sp_risk_level`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
        pub fn sp_risk_level(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("sp_risk_level", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrders);

    /// The answer of 上报订单关联信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        pub sp_mchid: Option<String>,
        /// `acquiring_bank_id`
        pub acquiring_bank_id: Option<String>,
        /// `channel_id`
        pub channel_id: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `out_trade_no`
        pub out_trade_no: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        acquiring_bank_id = "acquiring_bank_id",
        channel_id = "channel_id",
        sub_mchid = "sub_mchid",
        out_trade_no = "out_trade_no",
    );
}
