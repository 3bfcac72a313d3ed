//! 发放代金券 · `POST /mmpaymkttransfers/send_coupon`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/send_coupon.md by `cargo xtask regen`; do not edit.

/// 发放代金券
///
/// `POST /mmpaymkttransfers/send_coupon`
///
/// 发放代金券 · [official page](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4) · feature `v2-mmpaymkttransfers`
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::send_coupon::post;
///
/// let request = post()
///     .coupon_stock_id("1502")
///     .openid_count(2)
///     .partner_trade_no("7302026061810354273073")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .op_user_id("21220260")
///     .device_info("示例DI984")
///     .version("1.0")
///     .r#type("XML");
/// ```
#[doc(alias = "发放代金券")]
#[doc(alias = "/mmpaymkttransfers/send_coupon")]
#[doc(alias = "post_mmpaymkttransfers_send_coupon")]
#[deprecated = "use /v3/marketing/favor/users/{openid}/coupons#post"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发放代金券; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `coupon_stock_id`, `openid_count`, `partner_trade_no`, `openid`, `appid`, `mch_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `coupon_stock_id`
        ///
        /// **Required.**
        pub fn coupon_stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_stock_id", value.into()))
        }

        /// `openid_count`
        ///
        /// **Required.**
        pub fn openid_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("openid_count", value.into()))
        }

        /// `partner_trade_no`
        ///
        /// **Required.**
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("partner_trade_no", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

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

        /// `op_user_id`
        pub fn op_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("op_user_id", value.into()))
        }

        /// `device_info`
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// `version`
        ///
        /// Known: `1.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// `type`
        ///
        /// Known: `XML`.
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_mmpaymkttransfers_send_coupon",
                Verb::Post,
                "/mmpaymkttransfers/send_coupon",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/coupon_stock_id",
                    "/body/openid_count",
                    "/body/partner_trade_no",
                    "/body/openid",
                    "/body/appid",
                    "/body/mch_id",
                ],
            )
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 发放代金券.
    #[derive(Clone)]
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
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
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
        /// `coupon_stock_id`
        ///
        /// Documented as always there.
        pub coupon_stock_id: Option<String>,
        /// `resp_count`
        ///
        /// Documented as always there.
        pub resp_count: Option<i64>,
        /// `success_count`
        ///
        /// Documented as always there.
        pub success_count: Option<i64>,
        /// `failed_count`
        ///
        /// Documented as always there.
        pub failed_count: Option<i64>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `ret_code`
        ///
        /// Documented as always there.
        pub ret_code: Option<String>,
        /// `coupon_id`
        ///
        /// Documented as always there.
        pub coupon_id: Option<String>,
        /// `ret_msg`
        ///
        /// Documented as always there.
        pub ret_msg: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        device_info = "device_info",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        coupon_stock_id = "coupon_stock_id",
        resp_count = "resp_count",
        success_count = "success_count",
        failed_count = "failed_count",
        openid = "openid",
        ret_code = "ret_code",
        coupon_id = "coupon_id",
        ret_msg = "ret_msg",
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
