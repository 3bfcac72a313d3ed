//! 查询企业向微信用户个人付款 · `POST /mmpaymkttransfers/gettransferinfo`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/gettransferinfo.md by `cargo xtask regen`; do not edit.

/// 查询企业向微信用户个人付款
///
/// `POST /mmpaymkttransfers/gettransferinfo`
///
/// 查询企业向微信用户个人付款 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011989767) · feature `v2-mmpaymkttransfers`
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::gettransferinfo::post;
///
/// let request = post()
///     .partner_trade_no("73020260618103542730730730")
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "查询企业向微信用户个人付款")]
#[doc(alias = "/mmpaymkttransfers/gettransferinfo")]
#[doc(alias = "post_mmpaymkttransfers_gettransferinfo")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询企业向微信用户个人付款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `partner_trade_no`, `mch_id`, `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `partner_trade_no`
        ///
        /// **Required.**
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("partner_trade_no", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_mmpaymkttransfers_gettransferinfo",
                Verb::Post,
                "/mmpaymkttransfers/gettransferinfo",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/partner_trade_no", "/body/mch_id", "/body/appid"])
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询企业向微信用户个人付款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
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
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `detail_id`
        ///
        /// Documented as always there.
        pub detail_id: Option<String>,
        /// `status`
        ///
        /// Documented as always there.
        pub status: Option<response::Status>,
        /// `reason`
        pub reason: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `transfer_name`
        pub transfer_name: Option<String>,
        /// `payment_amount`
        ///
        /// Documented as always there.
        pub payment_amount: Option<i64>,
        /// `transfer_time`
        ///
        /// Documented as always there.
        pub transfer_time: Option<String>,
        /// `payment_time`
        ///
        /// Documented as always there.
        pub payment_time: Option<String>,
        /// `desc`
        ///
        /// Documented as always there.
        pub desc: Option<String>,
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
        partner_trade_no = "partner_trade_no",
        appid = "appid",
        mch_id = "mch_id",
        detail_id = "detail_id",
        status = "status",
        reason = "reason",
        openid = "openid",
        transfer_name = "transfer_name",
        payment_amount = "payment_amount",
        transfer_time = "transfer_time",
        payment_time = "payment_time",
        desc = "desc",
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

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `SUCCESS`
            Success,
            /// `FAILED`
            Failed,
            /// `PROCESSING`
            Processing,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Success = "SUCCESS",
            Failed = "FAILED",
            Processing = "PROCESSING",
        );
    }
}
