//! 合单查单 · `POST /pay/querycombinedorder`
//!
//! Generated from docs/openapi/v2/pay/querycombinedorder.md by `cargo xtask regen`; do not edit.

/// 合单查单
///
/// `POST /pay/querycombinedorder`
///
/// 合单查单 · [official page](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::querycombinedorder::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .combine_out_trade_no("3282026061810354232832832832");
/// ```
#[doc(alias = "合单查单")]
#[doc(alias = "/pay/querycombinedorder")]
#[doc(alias = "post_pay_querycombinedorder")]
#[deprecated = "use /v3/combine-transactions/out-trade-no/{combine_out_trade_no}"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 合单查单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `combine_appid`, `combine_mch_id`, `sign_type`, `combine_out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// `combine_mch_id`
        ///
        /// **Required.**
        pub fn combine_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mch_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `combine_out_trade_no`
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_querycombinedorder",
                Verb::Post,
                "/pay/querycombinedorder",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mch_id",
                    "/body/sign_type",
                    "/body/combine_out_trade_no",
                ],
            )
            .response(&[("/sub_order_list", Wire::Json)])
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 合单查单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `combine_appid`
        ///
        /// Documented as always there.
        pub combine_appid: Option<String>,
        /// `combine_mch_id`
        ///
        /// Documented as always there.
        pub combine_mch_id: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `device_info`
        pub device_info: Option<String>,
        /// `combine_openid`
        pub combine_openid: Option<String>,
        /// `combine_out_trade_no`
        ///
        /// Documented as always there.
        pub combine_out_trade_no: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `result_msg`
        ///
        /// Documented as always there.
        pub result_msg: Option<String>,
        /// `trade_state`
        pub trade_state: Option<response::TradeState>,
        /// `trade_state_desc`
        pub trade_state_desc: Option<String>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `sub_order_list`
        ///
        /// Documented as always there.
        pub sub_order_list: Option<response::SubOrderList>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        combine_appid = "combine_appid",
        combine_mch_id = "combine_mch_id",
        nonce_str = "nonce_str",
        device_info = "device_info",
        combine_openid = "combine_openid",
        combine_out_trade_no = "combine_out_trade_no",
        sign = "sign",
        result_code = "result_code",
        result_msg = "result_msg",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        err_code = "err_code",
        err_code_des = "err_code_des",
        sub_order_list = "sub_order_list",
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

        /// SubOrderList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SubOrderList {
            /// `order_num`
            ///
            /// Documented as always there.
            pub order_num: Option<i64>,
            /// `order_list`
            ///
            /// Documented as always there.
            pub order_list: Vec<OrderList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SubOrderList,
            order_num = "order_num",
            order_list = "order_list",
        );

        /// OrderList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct OrderList {
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// `trade_type`
            ///
            /// Documented as always there.
            pub trade_type: Option<TradeType>,
            /// `attach`
            ///
            /// Documented as always there.
            pub attach: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<Amount>,
            /// `transaction_id`
            pub transaction_id: Option<String>,
            /// `out_trade_no`
            ///
            /// Documented as always there.
            pub out_trade_no: Option<String>,
            /// `goods_tag`
            pub goods_tag: Option<String>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `promotion_detail`
            pub promotion_detail: Option<PromotionDetail>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            OrderList,
            mchid = "mchid",
            trade_type = "trade_type",
            attach = "attach",
            amount = "amount",
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            goods_tag = "goods_tag",
            description = "description",
            promotion_detail = "promotion_detail",
        );

        /// TradeType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeType {
            /// `NATIVE`
            Native,
            /// `JSAPI`
            Jsapi,
            /// `APP`
            App,
            /// `MWEB`
            Mweb,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeType,
            Native = "NATIVE",
            Jsapi = "JSAPI",
            App = "APP",
            Mweb = "MWEB",
        );

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `total_amount`
            ///
            /// Documented as always there.
            pub total_amount: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total_amount = "total_amount",
            currency = "currency",
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
