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
    pub struct Request {
        appid: Option<String>,
        mch_id: Option<String>,
        device_info: Option<String>,
        nonce_str: Option<String>,
        partner_trade_no: Option<String>,
        openid: Option<String>,
        check_name: Option<String>,
        re_user_name: Option<String>,
        amount: Option<i64>,
        desc: Option<String>,
        spbill_create_ip: Option<String>,
        workwx_sign: Option<String>,
        ww_msg_type: Option<WwMsgType>,
        approval_number: Option<String>,
        approval_type: Option<i64>,
        act_name: Option<String>,
        agentid: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `device_info`
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
            self
        }

        /// `nonce_str`
        ///
        /// **Required.**
        pub fn nonce_str(mut self, value: impl Into<String>) -> Self {
            self.nonce_str = Some(value.into());
            self
        }

        /// `partner_trade_no`
        ///
        /// **Required.**
        pub fn partner_trade_no(mut self, value: impl Into<String>) -> Self {
            self.partner_trade_no = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `check_name`
        ///
        /// **Required.** Known: `FORCE_CHECK`.
        pub fn check_name(mut self, value: impl Into<String>) -> Self {
            self.check_name = Some(value.into());
            self
        }

        /// `re_user_name`
        pub fn re_user_name(mut self, value: impl Into<String>) -> Self {
            self.re_user_name = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `desc`
        ///
        /// **Required.**
        pub fn desc(mut self, value: impl Into<String>) -> Self {
            self.desc = Some(value.into());
            self
        }

        /// `spbill_create_ip`
        ///
        /// **Required.**
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Some(value.into());
            self
        }

        /// `workwx_sign`
        pub fn workwx_sign(mut self, value: impl Into<String>) -> Self {
            self.workwx_sign = Some(value.into());
            self
        }

        /// `ww_msg_type`
        pub fn ww_msg_type(mut self, value: impl Into<WwMsgType>) -> Self {
            self.ww_msg_type = Some(value.into());
            self
        }

        /// `approval_number`
        pub fn approval_number(mut self, value: impl Into<String>) -> Self {
            self.approval_number = Some(value.into());
            self
        }

        /// `approval_type`
        ///
        /// Known: `1`.
        pub fn approval_type(mut self, value: impl Into<i64>) -> Self {
            self.approval_type = Some(value.into());
            self
        }

        /// `act_name`
        pub fn act_name(mut self, value: impl Into<String>) -> Self {
            self.act_name = Some(value.into());
            self
        }

        /// `agentid`
        pub fn agentid(mut self, value: impl Into<String>) -> Self {
            self.agentid = Some(value.into());
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
            Parts::new()
                .body("appid", &self.appid)
                .body("mch_id", &self.mch_id)
                .body("device_info", &self.device_info)
                .body("nonce_str", &self.nonce_str)
                .body("partner_trade_no", &self.partner_trade_no)
                .body("openid", &self.openid)
                .body("check_name", &self.check_name)
                .body("re_user_name", &self.re_user_name)
                .body("amount", &self.amount)
                .body("desc", &self.desc)
                .body("spbill_create_ip", &self.spbill_create_ip)
                .body("workwx_sign", &self.workwx_sign)
                .body("ww_msg_type", &self.ww_msg_type)
                .body("approval_number", &self.approval_number)
                .body("approval_type", &self.approval_type)
                .body("act_name", &self.act_name)
                .body("agentid", &self.agentid)
                .extra(&self.extra)
        }
    }

    /// WwMsgType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    }
}
