//! 查询退款 · `POST /pay/refundquery`
//!
//! Generated from docs/openapi/v2/pay/refundquery.md by `cargo xtask regen`; do not edit.

/// 查询退款
///
/// `POST /pay/refundquery`
///
/// 查询退款 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011939577), [2](https://pay.weixin.qq.com/doc/v2/merchant/4011935218), [3](https://pay.weixin.qq.com/doc/v2/merchant/4011936961), [4](https://pay.weixin.qq.com/doc/v2/merchant/4011939583), [5](https://pay.weixin.qq.com/doc/v2/merchant/4011937471), [6](https://pay.weixin.qq.com/doc/v2/merchant/4011941316), [7](https://pay.weixin.qq.com/doc/v2/merchant/4011987766), [8](https://pay.weixin.qq.com/doc/v2/merchant/4011985140), [9](https://pay.weixin.qq.com/doc/v2/partner/4011941513), [10](https://pay.weixin.qq.com/doc/v2/partner/4011936648), [11](https://pay.weixin.qq.com/doc/v2/partner/4011989259), [12](https://pay.weixin.qq.com/doc/v2/partner/4011981589), [13](https://pay.weixin.qq.com/doc/v2/partner/4011941264), [14](https://pay.weixin.qq.com/doc/v2/partner/4011984212), [15](https://pay.weixin.qq.com/doc/v2/partner/4011989908), [16](https://pay.weixin.qq.com/doc/v2/partner/4011988209), [17](https://pay.weixin.qq.com/doc/v2/partner/4011988382), [18](https://pay.weixin.qq.com/doc/global/v2/zh/4013634907), [19](https://pay.weixin.qq.com/doc/global/v2/zh/4013634959), [20](https://pay.weixin.qq.com/doc/global/v2/zh/4013634997), [21](https://pay.weixin.qq.com/doc/global/v2/zh/4013635267), [22](https://pay.weixin.qq.com/doc/global/v2/zh/4013636487), [23](https://pay.weixin.qq.com/doc/global/v2/zh/4013636607) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::refundquery::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mch_id("1684913560")
///     .sign_type(post::SignType::Md5)
///     .transaction_id("8472026061810354284784784784")
///     .out_trade_no("5802026061810354258058058058")
///     .out_refund_no("6362026061810354263663663663")
///     .refund_id("5712026061810354257157157157")
///     .offset(0);
/// ```
#[doc(alias = "查询退款")]
#[doc(alias = "/pay/refundquery")]
#[doc(alias = "post_pay_refundquery")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询退款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `transaction_id`, `out_trade_no`, `out_refund_no`, `refund_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
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

        /// `refund_id`
        ///
        /// **Required.**
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_id", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("offset", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_refundquery",
                Verb::Post,
                "/pay/refundquery",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/transaction_id",
                    "/body/out_trade_no",
                    "/body/out_refund_no",
                    "/body/refund_id",
                ],
            )
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

    /// The answer of 查询退款.
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
        ///
        /// Documented as always there.
        pub err_code: Option<String>,
        /// `err_code_des`
        ///
        /// Documented as always there.
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
        /// `total_refund_count`
        pub total_refund_count: Option<i64>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
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
        /// `refund_count`
        ///
        /// Documented as always there.
        pub refund_count: Option<i64>,
        /// `out_refund_no_$n`
        ///
        /// Documented as always there.
        pub out_refund_no_n: Numbered<String>,
        /// `refund_id_$n`
        ///
        /// Documented as always there.
        pub refund_id_n: Numbered<String>,
        /// `refund_channel_$n`
        pub refund_channel_n: Numbered<String>,
        /// `refund_fee_$n`
        ///
        /// Documented as always there.
        pub refund_fee_n: Numbered<i64>,
        /// `settlement_refund_fee_$n`
        pub settlement_refund_fee_n: Numbered<i64>,
        /// `coupon_type_$n_$m`
        pub coupon_type_n_m: Numbered<String, 2>,
        /// `coupon_refund_fee_$n`
        pub coupon_refund_fee_n: Numbered<i64>,
        /// `coupon_refund_count_$n`
        pub coupon_refund_count_n: Numbered<i64>,
        /// `coupon_refund_id_$n_$m`
        pub coupon_refund_id_n_m: Numbered<String, 2>,
        /// `coupon_refund_fee_$n_$m`
        pub coupon_refund_fee_n_m: Numbered<i64, 2>,
        /// `refund_status_$n`
        ///
        /// Documented as always there.
        pub refund_status_n: Numbered<String>,
        /// `refund_account_$n`
        pub refund_account_n: Numbered<String>,
        /// `refund_recv_accout_$n`
        ///
        /// Documented as always there.
        pub refund_recv_accout_n: Numbered<String>,
        /// `refund_success_time_$n`
        pub refund_success_time_n: Numbered<String>,
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
        total_refund_count = "total_refund_count",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        total_fee = "total_fee",
        settlement_total_fee = "settlement_total_fee",
        fee_type = "fee_type",
        cash_fee = "cash_fee",
        refund_count = "refund_count",
        out_refund_no_n = "out_refund_no_$n",
        refund_id_n = "refund_id_$n",
        refund_channel_n = "refund_channel_$n",
        refund_fee_n = "refund_fee_$n",
        settlement_refund_fee_n = "settlement_refund_fee_$n",
        coupon_type_n_m = "coupon_type_$n_$m",
        coupon_refund_fee_n = "coupon_refund_fee_$n",
        coupon_refund_count_n = "coupon_refund_count_$n",
        coupon_refund_id_n_m = "coupon_refund_id_$n_$m",
        coupon_refund_fee_n_m = "coupon_refund_fee_$n_$m",
        refund_status_n = "refund_status_$n",
        refund_account_n = "refund_account_$n",
        refund_recv_accout_n = "refund_recv_accout_$n",
        refund_success_time_n = "refund_success_time_$n",
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
    }
}
