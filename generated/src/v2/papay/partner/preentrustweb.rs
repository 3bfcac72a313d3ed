//! APP纯签约 · `POST /papay/partner/preentrustweb`
//!
//! Generated from docs/openapi/v2/papay/partner/preentrustweb.md by `cargo xtask regen`; do not edit.

/// Pre-signs a sub-merchant's papay contract and obtains the ID with which an app opens WeChat to sign.
///
/// 为子商户的委托代扣协议预签约，获取APP拉起微信签约所用的预签约ID。
///
/// `POST /papay/partner/preentrustweb`
///
/// APP纯签约 / Pre-sign a sub-merchant's papay contract for an app · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4011988366) · feature `v2-papay` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v2::papay::partner::preentrustweb::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .plan_id("138602")
///     .contract_code("TEAQY20260618001")
///     .request_serial(1695000187)
///     .contract_display_account("李雷")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .version("1.0")
///     .timestamp("1781750142");
/// ```
#[doc(alias = "APP纯签约")]
#[doc(alias = "/papay/partner/preentrustweb")]
#[doc(alias = "post_papay_partner_preentrustweb")]
#[doc(alias = "纯签约")]
#[doc(alias = "签约")]
#[doc(alias = "Pre-sign a sub-merchants papay contract for an app")]
#[doc(alias = "sub-merchants papay contract for an app")]
#[doc(alias = "s papay contract for an app")]
#[doc(alias = "papay contract for an app")]
#[doc(alias = "contract for an app")]
#[doc(alias = "app")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for APP纯签约. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `plan_id`, `contract_code`, `request_serial`, `contract_display_account`, `notify_url`, `version`, `timestamp`.
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
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 商户侧签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_code", value.into()))
        }

        /// 商户请求签约时的序列号 / Serial number of the contract request, defined by the merchant
        ///
        /// **Required.**
        pub fn request_serial(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("request_serial", value.into()))
        }

        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_display_account", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// Unix时间戳，单位：秒 / Unix timestamp, in seconds
        ///
        /// **Required.**
        pub fn timestamp(self, value: impl Into<String>) -> Self {
            Self(self.0.body("timestamp", value.into()))
        }

        /// 签约后是否返回商户App / Whether to return to the merchant's app after signing
        pub fn return_app(self, value: impl Into<ReturnApp>) -> Self {
            Self(self.0.body("return_app", value.into()))
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
                "post_papay_partner_preentrustweb",
                Method::Post,
                "/papay/partner/preentrustweb",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
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
            .no_nonce();

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

    /// 签约后是否返回商户App / Whether to return to the merchant's app after signing
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ReturnApp {
        /// 是 / Yes
        ///
        /// `Y`
        Y,
        /// 否 / No
        ///
        /// `N`
        N,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ReturnApp,
        Y = "Y",
        N = "N",
    );

    /// Response of APP纯签约.
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
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mch_id: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 跳转的小程序用户名（原始ID） / Username (original ID) of the Mini Program to open
        pub miniprogram_username: Option<String>,
        /// 跳转的小程序页面路径 / Page path of the Mini Program to open
        pub miniprogram_path: Option<String>,
        /// 预签约ID / Pre-signing ID with which the contract page is opened
        ///
        /// Always present according to the docs.
        pub pre_entrustweb_id: Option<String>,
        /// Fields unknown to this version.
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
