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
    pub struct Request {
        mch_appid: Option<String>,
        mchid: Option<String>,
        device_info: Option<String>,
        partner_trade_no: Option<String>,
        openid: Option<String>,
        check_name: Option<String>,
        re_user_name: Option<String>,
        amount: Option<i64>,
        desc: Option<String>,
        spbill_create_ip: Option<String>,
        scene: Option<String>,
        brand_id: Option<i64>,
        finder_template_id: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `mch_appid`
        ///
        /// **Required.**
        pub fn mch_appid(mut self, value: impl Into<String>) -> Self {
            self.mch_appid = Some(value.into());
            self
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `device_info`
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
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
        /// **Required.**
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

        /// `scene`
        pub fn scene(mut self, value: impl Into<String>) -> Self {
            self.scene = Some(value.into());
            self
        }

        /// `brand_id`
        pub fn brand_id(mut self, value: impl Into<i64>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `finder_template_id`
        pub fn finder_template_id(mut self, value: impl Into<String>) -> Self {
            self.finder_template_id = Some(value.into());
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
            Parts::new()
                .body("mch_appid", &self.mch_appid)
                .body("mchid", &self.mchid)
                .body("device_info", &self.device_info)
                .body("partner_trade_no", &self.partner_trade_no)
                .body("openid", &self.openid)
                .body("check_name", &self.check_name)
                .body("re_user_name", &self.re_user_name)
                .body("amount", &self.amount)
                .body("desc", &self.desc)
                .body("spbill_create_ip", &self.spbill_create_ip)
                .body("scene", &self.scene)
                .body("brand_id", &self.brand_id)
                .body("finder_template_id", &self.finder_template_id)
                .extra(&self.extra)
        }
    }

    /// The answer of 向微信用户个人付款.
    #[derive(Clone, Debug, Default)]
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
