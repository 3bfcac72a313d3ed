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
    pub struct Request {
        sp_mchid: Option<String>,
        acquiring_bank_id: Option<String>,
        channel_id: Option<String>,
        sub_mchid: Option<String>,
        out_trade_no: Option<String>,
        openid: Option<String>,
        phone: Option<Sensitive>,
        certificates_number: Option<Sensitive>,
        client_ip: Option<String>,
        risk_level: Option<i64>,
        line_type: Option<i64>,
        goods_type: Option<i64>,
        seller_type: Option<i64>,
        is_need_deliver: Option<bool>,
        device_type: Option<i64>,
        userid: Option<String>,
        phone_from: Option<i64>,
        seller_userid: Option<String>,
        scene: Option<i64>,
        recharge_fields: Option<RechargeFields>,
        living_expenses_fields: Option<LivingExpensesFields>,
        extra_fields1: Option<String>,
        extra_fields2: Option<String>,
        extra_fields3: Option<String>,
        high_risk_goods: Option<i64>,
        same_deviced: Option<bool>,
        reliable_device: Option<bool>,
        delivery_province: Option<String>,
        delivery_city: Option<String>,
        new_address: Option<bool>,
        last_pay_openid: Option<String>,
        risky_goods: Option<i64>,
        offline_delivery_label: Option<i64>,
        proxy_payment: Option<bool>,
        order_phone_number: Option<String>,
        user_risk_level: Option<i64>,
        sp_risk_level: Option<i64>,
        phone_number_location: Option<String>,
        goods_category: Option<String>,
        pre_opening_behavior: Option<String>,
        new_store: Option<bool>,
        store_identifier: Option<String>,
        goods_listing_time: Option<String>,
        combine_out_trade_no: Option<String>,
        combine_mchid: Option<String>,
        sub_orders: Vec<SubOrders>,
        extra: Extra,
    }

    impl Request {
        /// `sp_mchid`
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `acquiring_bank_id`
        pub fn acquiring_bank_id(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_id = Some(value.into());
            self
        }

        /// `channel_id`
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `phone`
        ///
        /// Sealed by the client on sending.
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// `certificates_number`
        ///
        /// Sealed by the client on sending.
        pub fn certificates_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.certificates_number = Some(value.into());
            self
        }

        /// `client_ip`
        pub fn client_ip(mut self, value: impl Into<String>) -> Self {
            self.client_ip = Some(value.into());
            self
        }

        /// `risk_level`
        pub fn risk_level(mut self, value: impl Into<i64>) -> Self {
            self.risk_level = Some(value.into());
            self
        }

        /// `line_type`
        ///
        /// Known: `1`, `2`.
        pub fn line_type(mut self, value: impl Into<i64>) -> Self {
            self.line_type = Some(value.into());
            self
        }

        /// `goods_type`
        ///
        /// Known: `1`, `2`.
        pub fn goods_type(mut self, value: impl Into<i64>) -> Self {
            self.goods_type = Some(value.into());
            self
        }

        /// `seller_type`
        ///
        /// Known: `1`, `2`.
        pub fn seller_type(mut self, value: impl Into<i64>) -> Self {
            self.seller_type = Some(value.into());
            self
        }

        /// `is_need_deliver`
        pub fn is_need_deliver(mut self, value: bool) -> Self {
            self.is_need_deliver = Some(value);
            self
        }

        /// `device_type`
        ///
        /// Known: `1`, `2`, `3`.
        pub fn device_type(mut self, value: impl Into<i64>) -> Self {
            self.device_type = Some(value.into());
            self
        }

        /// `userid`
        pub fn userid(mut self, value: impl Into<String>) -> Self {
            self.userid = Some(value.into());
            self
        }

        /// `phone_from`
        pub fn phone_from(mut self, value: impl Into<i64>) -> Self {
            self.phone_from = Some(value.into());
            self
        }

        /// `seller_userid`
        pub fn seller_userid(mut self, value: impl Into<String>) -> Self {
            self.seller_userid = Some(value.into());
            self
        }

        /// `scene`
        ///
        /// Known: `0`, `1`, `2`.
        pub fn scene(mut self, value: impl Into<i64>) -> Self {
            self.scene = Some(value.into());
            self
        }

        /// `recharge_fields`
        pub fn recharge_fields(mut self, value: impl Into<RechargeFields>) -> Self {
            self.recharge_fields = Some(value.into());
            self
        }

        /// `living_expenses_fields`
        pub fn living_expenses_fields(
            mut self,
            value: impl Into<LivingExpensesFields>,
        ) -> Self {
            self.living_expenses_fields = Some(value.into());
            self
        }

        /// `extra_fields1`
        pub fn extra_fields1(mut self, value: impl Into<String>) -> Self {
            self.extra_fields1 = Some(value.into());
            self
        }

        /// `extra_fields2`
        pub fn extra_fields2(mut self, value: impl Into<String>) -> Self {
            self.extra_fields2 = Some(value.into());
            self
        }

        /// `extra_fields3`
        pub fn extra_fields3(mut self, value: impl Into<String>) -> Self {
            self.extra_fields3 = Some(value.into());
            self
        }

        /// `high_risk_goods`
        pub fn high_risk_goods(mut self, value: impl Into<i64>) -> Self {
            self.high_risk_goods = Some(value.into());
            self
        }

        /// `same_deviced`
        pub fn same_deviced(mut self, value: bool) -> Self {
            self.same_deviced = Some(value);
            self
        }

        /// `reliable_device`
        pub fn reliable_device(mut self, value: bool) -> Self {
            self.reliable_device = Some(value);
            self
        }

        /// `delivery_province`
        pub fn delivery_province(mut self, value: impl Into<String>) -> Self {
            self.delivery_province = Some(value.into());
            self
        }

        /// `delivery_city`
        pub fn delivery_city(mut self, value: impl Into<String>) -> Self {
            self.delivery_city = Some(value.into());
            self
        }

        /// `new_address`
        pub fn new_address(mut self, value: bool) -> Self {
            self.new_address = Some(value);
            self
        }

        /// `last_pay_openid`
        pub fn last_pay_openid(mut self, value: impl Into<String>) -> Self {
            self.last_pay_openid = Some(value.into());
            self
        }

        /// `risky_goods`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`.
        pub fn risky_goods(mut self, value: impl Into<i64>) -> Self {
            self.risky_goods = Some(value.into());
            self
        }

        /// `offline_delivery_label`
        ///
        /// Known: `1`, `2`.
        pub fn offline_delivery_label(mut self, value: impl Into<i64>) -> Self {
            self.offline_delivery_label = Some(value.into());
            self
        }

        /// `proxy_payment`
        pub fn proxy_payment(mut self, value: bool) -> Self {
            self.proxy_payment = Some(value);
            self
        }

        /// `order_phone_number`
        pub fn order_phone_number(mut self, value: impl Into<String>) -> Self {
            self.order_phone_number = Some(value.into());
            self
        }

        /// `user_risk_level`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
        pub fn user_risk_level(mut self, value: impl Into<i64>) -> Self {
            self.user_risk_level = Some(value.into());
            self
        }

        /// `sp_risk_level`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
        pub fn sp_risk_level(mut self, value: impl Into<i64>) -> Self {
            self.sp_risk_level = Some(value.into());
            self
        }

        /// `phone_number_location`
        pub fn phone_number_location(mut self, value: impl Into<String>) -> Self {
            self.phone_number_location = Some(value.into());
            self
        }

        /// `goods_category`
        pub fn goods_category(mut self, value: impl Into<String>) -> Self {
            self.goods_category = Some(value.into());
            self
        }

        /// `pre_opening_behavior`
        pub fn pre_opening_behavior(mut self, value: impl Into<String>) -> Self {
            self.pre_opening_behavior = Some(value.into());
            self
        }

        /// `new_store`
        pub fn new_store(mut self, value: bool) -> Self {
            self.new_store = Some(value);
            self
        }

        /// `store_identifier`
        pub fn store_identifier(mut self, value: impl Into<String>) -> Self {
            self.store_identifier = Some(value.into());
            self
        }

        /// `goods_listing_time`
        pub fn goods_listing_time(mut self, value: impl Into<String>) -> Self {
            self.goods_listing_time = Some(value.into());
            self
        }

        /// `combine_out_trade_no`
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Some(value.into());
            self
        }

        /// `combine_mchid`
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Some(value.into());
            self
        }

        /// `sub_orders`
        pub fn sub_orders(
            mut self,
            values: impl IntoIterator<Item = impl Into<SubOrders>>,
        ) -> Self {
            self.sub_orders = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("sp_mchid", &self.sp_mchid)
                .body("acquiring_bank_id", &self.acquiring_bank_id)
                .body("channel_id", &self.channel_id)
                .body("sub_mchid", &self.sub_mchid)
                .body("out_trade_no", &self.out_trade_no)
                .body("openid", &self.openid)
                .body("phone", &self.phone)
                .body("certificates_number", &self.certificates_number)
                .body("client_ip", &self.client_ip)
                .body("risk_level", &self.risk_level)
                .body("line_type", &self.line_type)
                .body("goods_type", &self.goods_type)
                .body("seller_type", &self.seller_type)
                .body("is_need_deliver", &self.is_need_deliver)
                .body("device_type", &self.device_type)
                .body("userid", &self.userid)
                .body("phone_from", &self.phone_from)
                .body("seller_userid", &self.seller_userid)
                .body("scene", &self.scene)
                .body("recharge_fields", &self.recharge_fields)
                .body("living_expenses_fields", &self.living_expenses_fields)
                .body("extra_fields1", &self.extra_fields1)
                .body("extra_fields2", &self.extra_fields2)
                .body("extra_fields3", &self.extra_fields3)
                .body("high_risk_goods", &self.high_risk_goods)
                .body("same_deviced", &self.same_deviced)
                .body("reliable_device", &self.reliable_device)
                .body("delivery_province", &self.delivery_province)
                .body("delivery_city", &self.delivery_city)
                .body("new_address", &self.new_address)
                .body("last_pay_openid", &self.last_pay_openid)
                .body("risky_goods", &self.risky_goods)
                .body("offline_delivery_label", &self.offline_delivery_label)
                .body("proxy_payment", &self.proxy_payment)
                .body("order_phone_number", &self.order_phone_number)
                .body("user_risk_level", &self.user_risk_level)
                .body("sp_risk_level", &self.sp_risk_level)
                .body("phone_number_location", &self.phone_number_location)
                .body("goods_category", &self.goods_category)
                .body("pre_opening_behavior", &self.pre_opening_behavior)
                .body("new_store", &self.new_store)
                .body("store_identifier", &self.store_identifier)
                .body("goods_listing_time", &self.goods_listing_time)
                .body("combine_out_trade_no", &self.combine_out_trade_no)
                .body("combine_mchid", &self.combine_mchid)
                .body("sub_orders", &self.sub_orders)
                .extra(&self.extra)
        }
    }

    /// RechargeFields
    #[derive(Clone, Debug, Default)]
    pub struct RechargeFields {
        account_type: Option<i64>,
        account: Option<String>,
        extra: Extra,
    }

    impl RechargeFields {
        /// `account_type`
        pub fn account_type(mut self, value: impl Into<i64>) -> Self {
            self.account_type = Some(value.into());
            self
        }

        /// `account`
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        RechargeFields,
        account_type = "account_type",
        account = "account",
    );

    /// LivingExpensesFields
    #[derive(Clone, Debug, Default)]
    pub struct LivingExpensesFields {
        acc_no: Option<String>,
        r#type: Option<i64>,
        city: Option<String>,
        address: Option<String>,
        acc_name: Option<String>,
        company_name: Option<String>,
        amount: Option<i64>,
        extra: Extra,
    }

    impl LivingExpensesFields {
        /// `acc_no`
        pub fn acc_no(mut self, value: impl Into<String>) -> Self {
            self.acc_no = Some(value.into());
            self
        }

        /// `type`
        pub fn r#type(mut self, value: impl Into<i64>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `city`
        pub fn city(mut self, value: impl Into<String>) -> Self {
            self.city = Some(value.into());
            self
        }

        /// `address`
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// `acc_name`
        pub fn acc_name(mut self, value: impl Into<String>) -> Self {
            self.acc_name = Some(value.into());
            self
        }

        /// `company_name`
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        LivingExpensesFields,
        acc_no = "acc_no",
        r#type = "type",
        city = "city",
        address = "address",
        acc_name = "acc_name",
        company_name = "company_name",
        amount = "amount",
    );

    /// SubOrders
    #[derive(Clone, Debug, Default)]
    pub struct SubOrders {
        out_trade_no: Option<String>,
        mch_id: Option<String>,
        delivery_province: Option<String>,
        delivery_city: Option<String>,
        risky_goods: Option<i64>,
        user_risk_level: Option<i64>,
        sp_risk_level: Option<i64>,
        extra: Extra,
    }

    impl SubOrders {
        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `mch_id`
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `delivery_province`
        pub fn delivery_province(mut self, value: impl Into<String>) -> Self {
            self.delivery_province = Some(value.into());
            self
        }

        /// `delivery_city`
        pub fn delivery_city(mut self, value: impl Into<String>) -> Self {
            self.delivery_city = Some(value.into());
            self
        }

        /// `risky_goods`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`.
        pub fn risky_goods(mut self, value: impl Into<i64>) -> Self {
            self.risky_goods = Some(value.into());
            self
        }

        /// `user_risk_level`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
        pub fn user_risk_level(mut self, value: impl Into<i64>) -> Self {
            self.user_risk_level = Some(value.into());
            self
        }

        /// `sp_risk_level`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`.
        pub fn sp_risk_level(mut self, value: impl Into<i64>) -> Self {
            self.sp_risk_level = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubOrders,
        out_trade_no = "out_trade_no",
        mch_id = "mch_id",
        delivery_province = "delivery_province",
        delivery_city = "delivery_city",
        risky_goods = "risky_goods",
        user_risk_level = "user_risk_level",
        sp_risk_level = "sp_risk_level",
    );

    /// The answer of 上报订单关联信息.
    #[derive(Clone, Debug, Default)]
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
