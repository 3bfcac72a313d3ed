//! APP纯签约 · `POST /papay/partner/preentrustweb`
//!
//! Generated from docs/openapi/v2/papay/partner/preentrustweb.md by `cargo xtask regen`; do not edit.

/// APP纯签约
///
/// `POST /papay/partner/preentrustweb`
///
/// APP纯签约 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988366) · feature `v2-papay`
///
/// ```
/// use wechatpay_api::v2::papay::partner::preentrustweb::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mch_id("1684913560")
///     .plan_id("65420")
///     .contract_code("815202")
///     .request_serial(1)
///     .contract_display_account("示例CDA446")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .version("1.0")
///     .sign_type(post::SignType::Md5)
///     .timestamp("1781750142")
///     .return_app(post::ReturnApp::Y);
/// ```
#[doc(alias = "APP纯签约")]
#[doc(alias = "/papay/partner/preentrustweb")]
#[doc(alias = "post_papay_partner_preentrustweb")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of APP纯签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `plan_id`, `contract_code`, `request_serial`, `contract_display_account`, `notify_url`, `version`, `timestamp`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        mch_id: Option<String>,
        sub_appid: Option<String>,
        sub_mch_id: Option<String>,
        plan_id: Option<String>,
        contract_code: Option<String>,
        request_serial: Option<i64>,
        contract_display_account: Option<String>,
        notify_url: Option<String>,
        version: Option<String>,
        sign_type: Option<SignType>,
        timestamp: Option<String>,
        return_app: Option<ReturnApp>,
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

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// `contract_code`
        ///
        /// **Required.**
        pub fn contract_code(mut self, value: impl Into<String>) -> Self {
            self.contract_code = Some(value.into());
            self
        }

        /// `request_serial`
        ///
        /// **Required.**
        pub fn request_serial(mut self, value: impl Into<i64>) -> Self {
            self.request_serial = Some(value.into());
            self
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
            self
        }

        /// `sign_type`
        pub fn sign_type(mut self, value: impl Into<SignType>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `timestamp`
        ///
        /// **Required.**
        pub fn timestamp(mut self, value: impl Into<String>) -> Self {
            self.timestamp = Some(value.into());
            self
        }

        /// `return_app`
        pub fn return_app(mut self, value: impl Into<ReturnApp>) -> Self {
            self.return_app = Some(value.into());
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
                "post_papay_partner_preentrustweb",
                Verb::Post,
                "/papay/partner/preentrustweb",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/plan_id",
                    "/body/contract_code",
                    "/body/request_serial",
                    "/body/contract_display_account",
                    "/body/notify_url",
                    "/body/version",
                    "/body/timestamp",
                ],
            )
            .nonceless();

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("mch_id", &self.mch_id)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("plan_id", &self.plan_id)
                .body("contract_code", &self.contract_code)
                .body("request_serial", &self.request_serial)
                .body("contract_display_account", &self.contract_display_account)
                .body("notify_url", &self.notify_url)
                .body("version", &self.version)
                .body("sign_type", &self.sign_type)
                .body("timestamp", &self.timestamp)
                .body("return_app", &self.return_app)
                .extra(&self.extra)
        }
    }

    /// SignType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// ReturnApp
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ReturnApp {
        /// `Y`
        Y,
        /// `N`
        N,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ReturnApp,
        Y = "Y",
        N = "N",
    );

    /// The answer of APP纯签约.
    #[derive(Clone, Debug, Default)]
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
        ///
        /// Documented as always there.
        pub sub_mch_id: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `miniprogram_username`
        pub miniprogram_username: Option<String>,
        /// `miniprogram_path`
        pub miniprogram_path: Option<String>,
        /// `pre_entrustweb_id`
        ///
        /// Documented as always there.
        pub pre_entrustweb_id: Option<String>,
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
        miniprogram_username = "miniprogram_username",
        miniprogram_path = "miniprogram_path",
        pre_entrustweb_id = "pre_entrustweb_id",
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
