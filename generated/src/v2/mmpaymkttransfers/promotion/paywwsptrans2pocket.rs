//! 向员工付款 · `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/promotion/paywwsptrans2pocket.md by `cargo xtask regen`; do not edit.

/// 向员工付款
///
/// `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
///
/// 向员工付款 · [official page](https://open.work.weixin.qq.com/api/doc/90000/90135/90278) · feature `v2-mmpaymkttransfers`
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .nonce_str("r7Kd2mXw9QbT4vYc")
///     .partner_trade_no("PTN20260618730")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .check_name("FORCE_CHECK")
///     .amount(35200)
///     .desc("锦绣路茶铺-明前龙井")
///     .spbill_create_ip("203.0.113.24");
/// ```
#[doc(alias = "向员工付款")]
#[doc(alias = "/mmpaymkttransfers/promotion/paywwsptrans2pocket")]
#[doc(alias = "post_mmpaymkttransfers_promotion_paywwsptrans2pocket")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 向员工付款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `nonce_str`, `partner_trade_no`, `openid`, `check_name`, `amount`, `desc`, `spbill_create_ip`.
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

        /// `device_info`
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// `nonce_str`
        ///
        /// **Required.**
        pub fn nonce_str(self, value: impl Into<String>) -> Self {
            Self(self.0.body("nonce_str", value.into()))
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
        /// **Required.** Known: `FORCE_CHECK`.
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

        /// `workwx_sign`
        pub fn workwx_sign(self, value: impl Into<String>) -> Self {
            Self(self.0.body("workwx_sign", value.into()))
        }

        /// `ww_msg_type`
        pub fn ww_msg_type(self, value: impl Into<WwMsgType>) -> Self {
            Self(self.0.body("ww_msg_type", value.into()))
        }

        /// `approval_number`
        pub fn approval_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("approval_number", value.into()))
        }

        /// `approval_type`
        ///
        /// Known: `1`.
        pub fn approval_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("approval_type", value.into()))
        }

        /// `act_name`
        pub fn act_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("act_name", value.into()))
        }

        /// `agentid`
        pub fn agentid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("agentid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_mmpaymkttransfers_promotion_paywwsptrans2pocket",
                Verb::Post,
                "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/nonce_str",
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

    /// WwMsgType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WwMsgType {
        /// `NORMAL_MSG`
        NormalMsg,
        /// `APPROVAL_MSG`
        ApprovalMsg,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        WwMsgType,
        NormalMsg = "NORMAL_MSG",
        ApprovalMsg = "APPROVAL_MSG",
    );

    /// The answer of 向员工付款.
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
        pub appid: Option<String>,
        /// `mch_id`
        pub mch_id: Option<String>,
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
        appid = "appid",
        mch_id = "mch_id",
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
