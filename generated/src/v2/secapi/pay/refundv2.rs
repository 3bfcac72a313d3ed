//! 申请退款（支持单品） · `POST /secapi/pay/refundv2`
//!
//! Generated from docs/openapi/v2/secapi/pay/refundv2.md by `cargo xtask regen`; do not edit.

/// 申请退款（支持单品）
///
/// `POST /secapi/pay/refundv2`
///
/// 申请退款（支持单品） · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011983308) · feature `v2-secapi`
///
/// ```
/// use wechatpay_api::v2::secapi::pay::refundv2::post;
///
/// let request = post()
///     .detail(
///         post::Detail::default()
///             .cost_price(35200)
///             .receipt_id("RI20260618825")
///             .goods_detail([
///                 post::GoodsDetail::default()
///                     .goods_id("GI20260618287")
///                     .wxpay_goods_id("9512")
///                     .goods_name("明前龙井250克")
///                     .quantity(2)
///                     .price(35200),
///             ]),
///     )
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sign_type(post::SignType::Md5)
///     .transaction_id("8472026061810354284784784784")
///     .out_trade_no("5802026061810354258058058058")
///     .out_refund_no("6362026061810354263663663663")
///     .total_fee(35200)
///     .refund_fee(35200)
///     .refund_fee_type("CNY")
///     .refund_desc("锦绣路茶铺-明前龙井")
///     .refund_account("示例RA665")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "申请退款（支持单品）")]
#[doc(alias = "/secapi/pay/refundv2")]
#[doc(alias = "post_secapi_pay_refundv2")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请退款（支持单品）; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `transaction_id`, `out_trade_no`, `out_refund_no`, `total_fee`, `refund_fee`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `detail`
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
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

        /// `sign_type`
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
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

        /// `out_refund_no`
        ///
        /// **Required.**
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_refund_no", value.into()))
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }

        /// `refund_fee`
        ///
        /// **Required.**
        pub fn refund_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("refund_fee", value.into()))
        }

        /// `refund_fee_type`
        pub fn refund_fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_fee_type", value.into()))
        }

        /// `refund_desc`
        pub fn refund_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_desc", value.into()))
        }

        /// `refund_account`
        pub fn refund_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_account", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_secapi_pay_refundv2",
                Verb::Post,
                "/secapi/pay/refundv2",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/detail/goods_detail",
                    "/body/detail/goods_detail/*/quantity",
                    "/body/detail/goods_detail/*/price",
                    "/body/appid",
                    "/body/mch_id",
                    "/body/transaction_id",
                    "/body/out_trade_no",
                    "/body/out_refund_no",
                    "/body/total_fee",
                    "/body/refund_fee",
                ],
            )
            .request(&[("/body/detail", Wire::Json)])
            .response(&[("/promotion_detail", Wire::Json)])
            .sign_type()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Detail
    #[derive(Clone, Debug, Default)]
    pub struct Detail(Fields);

    impl Detail {
        /// `cost_price`
        pub fn cost_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cost_price", value.into()))
        }

        /// `receipt_id`
        pub fn receipt_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("receipt_id", value.into()))
        }

        /// `goods_detail`
        ///
        /// **Required.**
        pub fn goods_detail(self, values: impl IntoIterator<Item = GoodsDetail>) -> Self {
            Self(self.0.set("goods_detail", list::<GoodsDetail>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);

    /// GoodsDetail
    #[derive(Clone, Debug, Default)]
    pub struct GoodsDetail(Fields);

    impl GoodsDetail {
        /// `goods_id`
        pub fn goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_id", value.into()))
        }

        /// `wxpay_goods_id`
        pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("wxpay_goods_id", value.into()))
        }

        /// `goods_name`
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// `quantity`
        ///
        /// **Required.**
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// `price`
        ///
        /// **Required.**
        pub fn price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("price", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsDetail);

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

    /// The answer of 申请退款（支持单品）.
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
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
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
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `out_refund_no`
        ///
        /// Documented as always there.
        pub out_refund_no: Option<String>,
        /// `refund_id`
        ///
        /// Documented as always there.
        pub refund_id: Option<String>,
        /// `refund_fee`
        ///
        /// Documented as always there.
        pub refund_fee: Option<i64>,
        /// `settlement_refund_fee`
        pub settlement_refund_fee: Option<i64>,
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
        /// `cash_refund_fee`
        pub cash_refund_fee: Option<i64>,
        /// `coupon_type_$n`
        pub coupon_type_n: Numbered<String>,
        /// `coupon_refund_fee`
        pub coupon_refund_fee: Option<i64>,
        /// `coupon_refund_fee_$n`
        pub coupon_refund_fee_n: Numbered<i64>,
        /// `coupon_refund_count`
        pub coupon_refund_count: Option<i64>,
        /// `coupon_refund_id_$n`
        pub coupon_refund_id_n: Numbered<String>,
        /// `promotion_detail`
        pub promotion_detail: Option<response::PromotionDetail>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        appid = "appid",
        mch_id = "mch_id",
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        out_refund_no = "out_refund_no",
        refund_id = "refund_id",
        refund_fee = "refund_fee",
        settlement_refund_fee = "settlement_refund_fee",
        total_fee = "total_fee",
        settlement_total_fee = "settlement_total_fee",
        fee_type = "fee_type",
        cash_fee = "cash_fee",
        cash_fee_type = "cash_fee_type",
        cash_refund_fee = "cash_refund_fee",
        coupon_type_n = "coupon_type_$n",
        coupon_refund_fee = "coupon_refund_fee",
        coupon_refund_fee_n = "coupon_refund_fee_$n",
        coupon_refund_count = "coupon_refund_count",
        coupon_refund_id_n = "coupon_refund_id_$n",
        promotion_detail = "promotion_detail",
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
