//! 提交刷脸支付 · `POST /pay/facepay`
//!
//! Generated from docs/openapi/v2/pay/facepay.md by `cargo xtask regen`; do not edit.

/// 提交刷脸支付
///
/// `POST /pay/facepay`
///
/// 提交刷脸支付 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::facepay::post;
///
/// let request = post()
///     .deposit(post::Deposit::Y)
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .device_info("984202606181035")
///     .body("锦绣路茶铺-明前龙井")
///     .detail(
///         post::Detail::default()
///             .goods_detail([
///                 post::GoodsDetail::default()
///                     .goods_id("GI20260618287")
///                     .wxpay_goods_id("9512")
///                     .goods_name("明前龙井250克")
///                     .goods_num(2)
///                     .price(35200)
///                     .goods_category("674202")
///                     .body("锦绣路茶铺-明前龙井"),
///             ]),
///     )
///     .attach("table=12")
///     .out_trade_no("5802026061810354258058058058")
///     .total_fee(35200)
///     .fee_type("CNY")
///     .spbill_create_ip("203.0.113.24")
///     .goods_tag("SPRING_TEA")
///     .limit_pay("no_debit")
///     .time_start("20260618103542")
///     .time_expire("20260618103542")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .face_code("FC20260618892")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "提交刷脸支付")]
#[doc(alias = "/pay/facepay")]
#[doc(alias = "post_pay_facepay")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交刷脸支付; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `body`, `out_trade_no`, `total_fee`, `fee_type`, `spbill_create_ip`, `face_code`, `sign_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        deposit: Option<Deposit>,
        appid: Option<String>,
        sub_appid: Option<String>,
        mch_id: Option<String>,
        sub_mch_id: Option<String>,
        device_info: Option<String>,
        body: Option<String>,
        detail: Option<Detail>,
        attach: Option<String>,
        out_trade_no: Option<String>,
        total_fee: Option<i64>,
        fee_type: Option<String>,
        spbill_create_ip: Option<String>,
        goods_tag: Option<String>,
        limit_pay: Option<String>,
        time_start: Option<String>,
        time_expire: Option<String>,
        openid: Option<String>,
        face_code: Option<String>,
        sign_type: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `deposit`
        pub fn deposit(mut self, value: impl Into<Deposit>) -> Self {
            self.deposit = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `device_info`
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
            self
        }

        /// `body`
        ///
        /// **Required.**
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Some(value.into());
            self
        }

        /// `detail`
        pub fn detail(mut self, value: impl Into<Detail>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(mut self, value: impl Into<i64>) -> Self {
            self.total_fee = Some(value.into());
            self
        }

        /// `fee_type`
        ///
        /// **Required.**
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Some(value.into());
            self
        }

        /// `spbill_create_ip`
        ///
        /// **Required.**
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `limit_pay`
        pub fn limit_pay(mut self, value: impl Into<String>) -> Self {
            self.limit_pay = Some(value.into());
            self
        }

        /// `time_start`
        pub fn time_start(mut self, value: impl Into<String>) -> Self {
            self.time_start = Some(value.into());
            self
        }

        /// `time_expire`
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `face_code`
        ///
        /// **Required.**
        pub fn face_code(mut self, value: impl Into<String>) -> Self {
            self.face_code = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
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
                "post_pay_facepay",
                Verb::Post,
                "/pay/facepay",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/body",
                    "/body/detail/goods_detail",
                    "/body/detail/goods_detail/*/goods_id",
                    "/body/detail/goods_detail/*/goods_name",
                    "/body/detail/goods_detail/*/goods_num",
                    "/body/detail/goods_detail/*/price",
                    "/body/out_trade_no",
                    "/body/total_fee",
                    "/body/fee_type",
                    "/body/spbill_create_ip",
                    "/body/face_code",
                    "/body/sign_type",
                ],
            )
            .request(&[("/body/detail", Wire::Json)])
            .response(&[("/promotion_detail", Wire::Json)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("deposit", &self.deposit)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("mch_id", &self.mch_id)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("device_info", &self.device_info)
                .body("body", &self.body)
                .body("detail", &self.detail)
                .body("attach", &self.attach)
                .body("out_trade_no", &self.out_trade_no)
                .body("total_fee", &self.total_fee)
                .body("fee_type", &self.fee_type)
                .body("spbill_create_ip", &self.spbill_create_ip)
                .body("goods_tag", &self.goods_tag)
                .body("limit_pay", &self.limit_pay)
                .body("time_start", &self.time_start)
                .body("time_expire", &self.time_expire)
                .body("openid", &self.openid)
                .body("face_code", &self.face_code)
                .body("sign_type", &self.sign_type)
                .extra(&self.extra)
        }
    }

    /// Deposit
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Deposit {
        /// `Y`
        Y,
        /// `N`
        N,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Deposit,
        Y = "Y",
        N = "N",
    );

    /// Detail
    #[derive(Clone, Debug, Default)]
    pub struct Detail {
        goods_detail: Vec<GoodsDetail>,
        extra: Extra,
    }

    impl Detail {
        /// `goods_detail`
        ///
        /// **Required.**
        pub fn goods_detail(
            mut self,
            values: impl IntoIterator<Item = impl Into<GoodsDetail>>,
        ) -> Self {
            self.goods_detail = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Detail,
        goods_detail = "goods_detail",
    );

    /// GoodsDetail
    #[derive(Clone, Debug, Default)]
    pub struct GoodsDetail {
        goods_id: Option<String>,
        wxpay_goods_id: Option<String>,
        goods_name: Option<String>,
        goods_num: Option<i64>,
        price: Option<i64>,
        goods_category: Option<String>,
        body: Option<String>,
        extra: Extra,
    }

    impl GoodsDetail {
        /// `goods_id`
        ///
        /// **Required.**
        pub fn goods_id(mut self, value: impl Into<String>) -> Self {
            self.goods_id = Some(value.into());
            self
        }

        /// `wxpay_goods_id`
        pub fn wxpay_goods_id(mut self, value: impl Into<String>) -> Self {
            self.wxpay_goods_id = Some(value.into());
            self
        }

        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// `goods_num`
        ///
        /// **Required.**
        pub fn goods_num(mut self, value: impl Into<i64>) -> Self {
            self.goods_num = Some(value.into());
            self
        }

        /// `price`
        ///
        /// **Required.**
        pub fn price(mut self, value: impl Into<i64>) -> Self {
            self.price = Some(value.into());
            self
        }

        /// `goods_category`
        pub fn goods_category(mut self, value: impl Into<String>) -> Self {
            self.goods_category = Some(value.into());
            self
        }

        /// `body`
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        GoodsDetail,
        goods_id = "goods_id",
        wxpay_goods_id = "wxpay_goods_id",
        goods_name = "goods_name",
        goods_num = "goods_num",
        price = "price",
        goods_category = "goods_category",
        body = "body",
    );

    /// The answer of 提交刷脸支付.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `sub_mch_id`
        pub sub_mch_id: Option<String>,
        /// `device_info`
        pub device_info: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `is_subscribe`
        ///
        /// Documented as always there.
        pub is_subscribe: Option<response::IsSubscribe>,
        /// `sub_openid`
        pub sub_openid: Option<String>,
        /// `sub_is_subscribe`
        pub sub_is_subscribe: Option<response::SubIsSubscribe>,
        /// `trade_type`
        ///
        /// Documented as always there.
        pub trade_type: Option<String>,
        /// `bank_type`
        ///
        /// Documented as always there.
        pub bank_type: Option<String>,
        /// `fee_type`
        pub fee_type: Option<String>,
        /// `total_fee`
        ///
        /// Documented as always there.
        pub total_fee: Option<i64>,
        /// `cash_fee_type`
        pub cash_fee_type: Option<String>,
        /// `cash_fee`
        ///
        /// Documented as always there.
        pub cash_fee: Option<i64>,
        /// `settlement_total_fee`
        pub settlement_total_fee: Option<i64>,
        /// `coupon_fee`
        pub coupon_fee: Option<i64>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `time_end`
        ///
        /// Documented as always there.
        pub time_end: Option<String>,
        /// `promotion_detail`
        pub promotion_detail: Option<response::PromotionDetail>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        sub_appid = "sub_appid",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        device_info = "device_info",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        openid = "openid",
        is_subscribe = "is_subscribe",
        sub_openid = "sub_openid",
        sub_is_subscribe = "sub_is_subscribe",
        trade_type = "trade_type",
        bank_type = "bank_type",
        fee_type = "fee_type",
        total_fee = "total_fee",
        cash_fee_type = "cash_fee_type",
        cash_fee = "cash_fee",
        settlement_total_fee = "settlement_total_fee",
        coupon_fee = "coupon_fee",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        attach = "attach",
        time_end = "time_end",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ResultCode
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// IsSubscribe
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum IsSubscribe {
            /// `Y`
            Y,
            /// `N`
            N,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            IsSubscribe,
            Y = "Y",
            N = "N",
        );

        /// SubIsSubscribe
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum SubIsSubscribe {
            /// `Y`
            Y,
            /// `N`
            N,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SubIsSubscribe,
            Y = "Y",
            N = "N",
        );

        /// PromotionDetail
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// `promotion_id`
            ///
            /// Documented as always there.
            pub promotion_id: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// `scope`
            pub scope: Option<Scope>,
            /// `type`
            pub r#type: Option<Type>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<String>,
            /// `activity_id`
            ///
            /// Documented as always there.
            pub activity_id: Option<String>,
            /// `wxpay_contribute`
            pub wxpay_contribute: Option<String>,
            /// `merchant_contribute`
            pub merchant_contribute: Option<String>,
            /// `other_contribute`
            pub other_contribute: Option<String>,
            /// `goods_detail`
            ///
            /// Documented as always there.
            pub goods_detail: Vec<GoodsDetail>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            promotion_id = "promotion_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            activity_id = "activity_id",
            wxpay_contribute = "wxpay_contribute",
            merchant_contribute = "merchant_contribute",
            other_contribute = "other_contribute",
            goods_detail = "goods_detail",
        );

        /// Scope
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Scope {
            /// `GLOBAL`
            Global,
            /// `SINGLE`
            Single,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
        );

        /// Type
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Type {
            /// `COUPON`
            Coupon,
            /// `DISCOUNT`
            Discount,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Coupon = "COUPON",
            Discount = "DISCOUNT",
        );

        /// GoodsDetail
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// `goods_id`
            pub goods_id: Option<String>,
            /// `wxpay_goods_id`
            pub wxpay_goods_id: Option<String>,
            /// `goods_name`
            pub goods_name: Option<String>,
            /// `quantity`
            ///
            /// Documented as always there.
            pub quantity: Option<i64>,
            /// `price`
            ///
            /// Documented as always there.
            pub price: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            wxpay_goods_id = "wxpay_goods_id",
            goods_name = "goods_name",
            quantity = "quantity",
            price = "price",
        );
    }
}
