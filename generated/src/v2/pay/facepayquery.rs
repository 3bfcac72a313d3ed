//! 查询订单 · `POST /pay/facepayquery`
//!
//! Generated from docs/openapi/v2/pay/facepayquery.md by `cargo xtask regen`; do not edit.

/// 查询订单
///
/// `POST /pay/facepayquery`
///
/// 查询订单 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::facepayquery::post;
///
/// let request = post()
///     .version("1.0")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .transaction_id("8472026061810354284784784784")
///     .out_trade_no("58020260618103")
///     .sign_type(post::SignType::Md5);
/// ```
#[doc(alias = "查询订单")]
#[doc(alias = "/pay/facepayquery")]
#[doc(alias = "post_pay_facepayquery")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `transaction_id`, `out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `version`
        ///
        /// Known: `1.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `sign_type`
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_facepayquery",
                Verb::Post,
                "/pay/facepayquery",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/transaction_id",
                    "/body/out_trade_no",
                ],
            )
            .response(&[("/promotion_detail", Wire::Json)])
            .sign_type();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// SignType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// `MD5`
        Md5,
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// The answer of 查询订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        ///
        /// Documented as always there.
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
        /// `device_info`
        pub device_info: Option<String>,
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
        /// `trade_state`
        ///
        /// Documented as always there.
        pub trade_state: Option<response::TradeState>,
        /// `bank_type`
        ///
        /// Documented as always there.
        pub bank_type: Option<String>,
        /// `total_fee`
        ///
        /// Documented as always there.
        pub total_fee: Option<i64>,
        /// `settlement_total_fee`
        pub settlement_total_fee: Option<i64>,
        /// `fee_type`
        pub fee_type: Option<String>,
        /// `cash_fee`
        ///
        /// Documented as always there.
        pub cash_fee: Option<i64>,
        /// `cash_fee_type`
        pub cash_fee_type: Option<String>,
        /// `coupon_fee`
        pub coupon_fee: Option<i64>,
        /// `coupon_count`
        pub coupon_count: Option<i64>,
        /// `coupon_type_$n`
        pub coupon_type_n: Numbered<String>,
        /// `coupon_id_$n`
        pub coupon_id_n: Numbered<String>,
        /// `coupon_fee_$n`
        pub coupon_fee_n: Numbered<i64>,
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
        /// `trade_state_desc`
        ///
        /// Documented as always there.
        pub trade_state_desc: Option<String>,
        /// `promotion_detail`
        pub promotion_detail: Option<response::PromotionDetail>,
        /// `consume_fee`
        pub consume_fee: Option<i64>,
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
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        device_info = "device_info",
        openid = "openid",
        is_subscribe = "is_subscribe",
        sub_openid = "sub_openid",
        sub_is_subscribe = "sub_is_subscribe",
        trade_type = "trade_type",
        trade_state = "trade_state",
        bank_type = "bank_type",
        total_fee = "total_fee",
        settlement_total_fee = "settlement_total_fee",
        fee_type = "fee_type",
        cash_fee = "cash_fee",
        cash_fee_type = "cash_fee_type",
        coupon_fee = "coupon_fee",
        coupon_count = "coupon_count",
        coupon_type_n = "coupon_type_$n",
        coupon_id_n = "coupon_id_$n",
        coupon_fee_n = "coupon_fee_$n",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        attach = "attach",
        time_end = "time_end",
        trade_state_desc = "trade_state_desc",
        promotion_detail = "promotion_detail",
        consume_fee = "consume_fee",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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

        /// TradeState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeState {
            /// `SUCCESS`
            Success,
            /// `REFUND`
            Refund,
            /// `NOTPAY`
            Notpay,
            /// `CLOSED`
            Closed,
            /// `REVOKED`
            Revoked,
            /// `USERPAYING`
            Userpaying,
            /// `PAYERROR`
            Payerror,
            /// `ACCEPT`
            Accept,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeState,
            Success = "SUCCESS",
            Refund = "REFUND",
            Notpay = "NOTPAY",
            Closed = "CLOSED",
            Revoked = "REVOKED",
            Userpaying = "USERPAYING",
            Payerror = "PAYERROR",
            Accept = "ACCEPT",
        );

        /// PromotionDetail
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
