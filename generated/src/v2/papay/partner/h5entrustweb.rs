//! H5纯签约 · `GET /papay/partner/h5entrustweb`
//!
//! Generated from docs/openapi/v2/papay/partner/h5entrustweb.md by `cargo xtask regen`; do not edit.

/// Obtains the redirect URL for signing a sub-merchant's papay contract in an H5 browser.
///
/// 获取跳转URL，供用户在H5浏览器中签署子商户的委托代扣协议。
///
/// `GET /papay/partner/h5entrustweb`
///
/// H5纯签约 / Sign a sub-merchant's papay contract in H5 · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4011988368) · feature `v2-papay` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v2::papay::partner::h5entrustweb::get;
///
/// let request = get()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .plan_id("138602")
///     .contract_code("TEAQY20260618001")
///     .request_serial(1695000187)
///     .contract_display_account("李雷")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .version("1.0")
///     .sign("BC74254770F58904DBA41ECCCC3FC162")
///     .timestamp("1781750142")
///     .clientip("203.0.113.24");
/// ```
#[doc(alias = "H5纯签约")]
#[doc(alias = "/papay/partner/h5entrustweb")]
#[doc(alias = "get_papay_partner_h5entrustweb")]
#[doc(alias = "纯签约")]
#[doc(alias = "签约")]
#[doc(alias = "Sign a sub-merchants papay contract in H5")]
#[doc(alias = "sub-merchants papay contract in H5")]
#[doc(alias = "s papay contract in H5")]
#[doc(alias = "papay contract in H5")]
#[doc(alias = "contract in H5")]
#[doc(alias = "H5")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for H5纯签约. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `plan_id`, `contract_code`, `request_serial`, `contract_display_account`, `notify_url`, `version`, `sign`, `timestamp`, `clientip`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mch_id", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mch_id", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plan_id", value.into()))
        }

        /// 商户侧签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("contract_code", value.into()))
        }

        /// 商户请求签约时的序列号 / Serial number of the contract request, defined by the merchant
        ///
        /// **Required.**
        pub fn request_serial(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("request_serial", value.into()))
        }

        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.query("contract_display_account", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.query("notify_url", value.into()))
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.query("version", value.into()))
        }

        /// 签名 / Signature of the message
        ///
        /// **Required.**
        pub fn sign(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sign", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.query("sign_type", value.into()))
        }

        /// Unix时间戳，单位：秒 / Unix timestamp, in seconds
        ///
        /// **Required.**
        pub fn timestamp(self, value: impl Into<String>) -> Self {
            Self(self.0.query("timestamp", value.into()))
        }

        /// 客户端IP地址 / Client's IP address
        ///
        /// **Required.**
        pub fn clientip(self, value: impl Into<String>) -> Self {
            Self(self.0.query("clientip", value.into()))
        }

        /// 设备唯一标识（或MAC地址） / Device's unique identifier, or its MAC address
        pub fn deviceid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("deviceid", value.into()))
        }

        /// 手机号码 / Mobile phone number
        pub fn mobile(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mobile", value.into()))
        }

        /// 邮箱地址 / E-mail address
        ///
        /// Format: `email`.
        pub fn email(self, value: impl Into<String>) -> Self {
            Self(self.0.query("email", value.into()))
        }

        /// 用户QQ号 / The user's QQ number
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.query("qq", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// 身份证号 / Identity card number
        pub fn creid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("creid", value.into()))
        }

        /// 商户侧用户标识 / Merchant's identifier of the user
        pub fn outerid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("outerid", value.into()))
        }

        /// 签约后返回应用的AppID / AppID of the app to return to after signing
        pub fn return_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("return_appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_papay_partner_h5entrustweb",
                Method::Get,
                "/papay/partner/h5entrustweb",
            )
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
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
            .no_nonce()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// MD5签名算法 / MD5 signature
        ///
        /// `MD5`
        Md5,
        /// HMAC-SHA256签名算法 / HMAC-SHA256 signature
        ///
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// Response of H5纯签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务结果描述 / Description of the business result
        pub result_msg: Option<String>,
        /// 跳转URL / URL that takes the user to WeChat Pay or to the signing page
        ///
        /// Always present according to the docs. Format: `uri`.
        pub redirect_url: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
