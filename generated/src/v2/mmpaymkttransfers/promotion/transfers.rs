//! 向微信用户个人付款 · `POST /mmpaymkttransfers/promotion/transfers`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/promotion/transfers.md by `cargo xtask regen`; do not edit.

/// 向微信用户个人付款
///
/// `POST /mmpaymkttransfers/promotion/transfers`
///
/// 向微信用户个人付款 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011989673) · feature `v2-mmpaymkttransfers`
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::promotion::transfers::post;
///
/// let request = post()
///     .mch_appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .device_info("984202606181035")
///     .partner_trade_no("73020260618103542730730730")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .check_name("春茶节")
///     .re_user_name("李雷")
///     .amount(35200)
///     .desc("锦绣路茶铺-明前龙井")
///     .spbill_create_ip("203.0.113.24")
///     .scene("示例S453")
///     .brand_id(1)
///     .finder_template_id("3742026061810354");
/// ```
#[doc(alias = "向微信用户个人付款")]
#[doc(alias = "/mmpaymkttransfers/promotion/transfers")]
#[doc(alias = "post_mmpaymkttransfers_promotion_transfers")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 向微信用户个人付款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_appid`, `mchid`, `partner_trade_no`, `openid`, `check_name`, `amount`, `desc`, `spbill_create_ip`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mch_appid`
        ///
        /// **Required.**
        pub fn mch_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_appid", value.into()))
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `device_info`
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
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

        /// `check_name`
        ///
        /// **Required.**
        pub fn check_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("check_name", value.into()))
        }

        /// `re_user_name`
        pub fn re_user_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("re_user_name", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `desc`
        ///
        /// **Required.**
        pub fn desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("desc", value.into()))
        }

        /// `spbill_create_ip`
        ///
        /// **Required.**
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spbill_create_ip", value.into()))
        }

        /// `scene`
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// `brand_id`
        pub fn brand_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// `finder_template_id`
        pub fn finder_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("finder_template_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_mmpaymkttransfers_promotion_transfers",
                Verb::Post,
                "/mmpaymkttransfers/promotion/transfers",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/mch_appid",
                    "/body/mchid",
                    "/body/partner_trade_no",
                    "/body/openid",
                    "/body/check_name",
                    "/body/amount",
                    "/body/desc",
                    "/body/spbill_create_ip",
                ],
            )
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 向微信用户个人付款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `mch_appid`
        pub mch_appid: Option<String>,
        /// `mchid`
        pub mchid: Option<String>,
        /// `device_info`
        pub device_info: Option<String>,
        /// `nonce_str`
        pub nonce_str: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `partner_trade_no`
        ///
        /// Documented as always there.
        pub partner_trade_no: Option<String>,
        /// `payment_no`
        ///
        /// Documented as always there.
        pub payment_no: Option<String>,
        /// `payment_time`
        ///
        /// Documented as always there.
        pub payment_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        mch_appid = "mch_appid",
        mchid = "mchid",
        device_info = "device_info",
        nonce_str = "nonce_str",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        partner_trade_no = "partner_trade_no",
        payment_no = "payment_no",
        payment_time = "payment_time",
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
