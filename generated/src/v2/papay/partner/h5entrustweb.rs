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
        sign: Option<String>,
        sign_type: Option<SignType>,
        timestamp: Option<String>,
        clientip: Option<String>,
        deviceid: Option<String>,
        mobile: Option<String>,
        email: Option<String>,
        qq: Option<String>,
        openid: Option<String>,
        creid: Option<String>,
        outerid: Option<String>,
        return_appid: Option<String>,
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
        ///
        /// **Required.**
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

        /// `sign`
        ///
        /// **Required.**
        pub fn sign(mut self, value: impl Into<String>) -> Self {
            self.sign = Some(value.into());
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

        /// `clientip`
        ///
        /// **Required.**
        pub fn clientip(mut self, value: impl Into<String>) -> Self {
            self.clientip = Some(value.into());
            self
        }

        /// `deviceid`
        pub fn deviceid(mut self, value: impl Into<String>) -> Self {
            self.deviceid = Some(value.into());
            self
        }

        /// `mobile`
        pub fn mobile(mut self, value: impl Into<String>) -> Self {
            self.mobile = Some(value.into());
            self
        }

        /// `email`
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }

        /// `qq`
        pub fn qq(mut self, value: impl Into<String>) -> Self {
            self.qq = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `creid`
        pub fn creid(mut self, value: impl Into<String>) -> Self {
            self.creid = Some(value.into());
            self
        }

        /// `outerid`
        pub fn outerid(mut self, value: impl Into<String>) -> Self {
            self.outerid = Some(value.into());
            self
        }

        /// `return_appid`
        pub fn return_appid(mut self, value: impl Into<String>) -> Self {
            self.return_appid = Some(value.into());
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
                "get_papay_partner_h5entrustweb",
                Verb::Get,
                "/papay/partner/h5entrustweb",
            )
            .answer(Answer::Xml)
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
            .nonceless();

        fn parts(&self) -> Parts {
            Parts::new()
                .query("appid", &self.appid)
                .query("mch_id", &self.mch_id)
                .query("sub_appid", &self.sub_appid)
                .query("sub_mch_id", &self.sub_mch_id)
                .query("plan_id", &self.plan_id)
                .query("contract_code", &self.contract_code)
                .query("request_serial", &self.request_serial)
                .query("contract_display_account", &self.contract_display_account)
                .query("notify_url", &self.notify_url)
                .query("version", &self.version)
                .query("sign", &self.sign)
                .query("sign_type", &self.sign_type)
                .query("timestamp", &self.timestamp)
                .query("clientip", &self.clientip)
                .query("deviceid", &self.deviceid)
                .query("mobile", &self.mobile)
                .query("email", &self.email)
                .query("qq", &self.qq)
                .query("openid", &self.openid)
                .query("creid", &self.creid)
                .query("outerid", &self.outerid)
                .query("return_appid", &self.return_appid)
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

    /// The answer of H5纯签约.
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
