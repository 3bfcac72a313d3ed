//! H5纯签约 · `GET /papay/partner/h5entrustweb`
//!
//! Generated from docs/openapi/v2/papay/partner/h5entrustweb.md by `cargo xtask regen`; do not edit.

/// H5纯签约
///
/// `GET /papay/partner/h5entrustweb`
///
/// H5纯签约 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988368) · feature `v2-papay`
///
/// ```
/// use wechatpay_api::v2::papay::partner::h5entrustweb::get;
///
/// let request = get()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .plan_id("PI20260618654")
///     .contract_code("CC20260618815")
///     .request_serial(1)
///     .contract_display_account("示例CDA446")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .version("1.0")
///     .sign("示例S420")
///     .timestamp("1781750142")
///     .clientip("示例C753");
/// ```
#[doc(alias = "H5纯签约")]
#[doc(alias = "/papay/partner/h5entrustweb")]
#[doc(alias = "get_papay_partner_h5entrustweb")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of H5纯签约; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `plan_id`, `contract_code`, `request_serial`, `contract_display_account`, `notify_url`, `version`, `sign`, `timestamp`, `clientip`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mch_id", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mch_id", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plan_id", value.into()))
        }

        /// `contract_code`
        ///
        /// **Required.**
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("contract_code", value.into()))
        }

        /// `request_serial`
        ///
        /// **Required.**
        pub fn request_serial(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("request_serial", value.into()))
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.query("contract_display_account", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.query("notify_url", value.into()))
        }

        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.query("version", value.into()))
        }

        /// `sign`
        ///
        /// **Required.**
        pub fn sign(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sign", value.into()))
        }

        /// `sign_type`
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.query("sign_type", value.into()))
        }

        /// `timestamp`
        ///
        /// **Required.**
        pub fn timestamp(self, value: impl Into<String>) -> Self {
            Self(self.0.query("timestamp", value.into()))
        }

        /// `clientip`
        ///
        /// **Required.**
        pub fn clientip(self, value: impl Into<String>) -> Self {
            Self(self.0.query("clientip", value.into()))
        }

        /// `deviceid`
        pub fn deviceid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("deviceid", value.into()))
        }

        /// `mobile`
        pub fn mobile(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mobile", value.into()))
        }

        /// `email`
        pub fn email(self, value: impl Into<String>) -> Self {
            Self(self.0.query("email", value.into()))
        }

        /// `qq`
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.query("qq", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// `creid`
        pub fn creid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("creid", value.into()))
        }

        /// `outerid`
        pub fn outerid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("outerid", value.into()))
        }

        /// `return_appid`
        pub fn return_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("return_appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_papay_partner_h5entrustweb",
                Verb::Get,
                "/papay/partner/h5entrustweb",
            )
            .answer(Answer::Xml)
            .query(
                &[
                    "appid",
                    "mch_id",
                    "sub_appid",
                    "sub_mch_id",
                    "plan_id",
                    "contract_code",
                    "request_serial",
                    "contract_display_account",
                    "notify_url",
                    "version",
                    "sign",
                    "sign_type",
                    "timestamp",
                    "clientip",
                    "deviceid",
                    "mobile",
                    "email",
                    "qq",
                    "openid",
                    "creid",
                    "outerid",
                    "return_appid",
                ],
            )
            .required(
                &[
                    "/query/appid",
                    "/query/mch_id",
                    "/query/sub_mch_id",
                    "/query/plan_id",
                    "/query/contract_code",
                    "/query/request_serial",
                    "/query/contract_display_account",
                    "/query/notify_url",
                    "/query/version",
                    "/query/sign",
                    "/query/timestamp",
                    "/query/clientip",
                ],
            )
            .sign_type()
            .nonceless();

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

    /// The answer of H5纯签约.
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
        /// `result_msg`
        pub result_msg: Option<String>,
        /// `redirect_url`
        ///
        /// Documented as always there.
        pub redirect_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        result_msg = "result_msg",
        redirect_url = "redirect_url",
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
