//! 公众号纯签约 · `GET /papay/partner/entrustweb`
//!
//! Generated from docs/openapi/v2/papay/partner/entrustweb.md by `cargo xtask regen`; do not edit.

/// Opens a sub-merchant's papay contract page in an Official Account for signing without a payment.
///
/// 在公众号内打开子商户的委托代扣签约页面，用户只签约、不支付。
///
/// `GET /papay/partner/entrustweb`
///
/// 公众号纯签约 / Sign sub-merchant's papay contract in an Official Account · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml) · feature `v2-papay` · confirmed by an official SDK or sample
///
/// `Client::url` returns the URL to send the payer's browser to.
///
/// ```
/// use wechatpay_api::v2::papay::partner::entrustweb::get;
///
/// let request = get()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .plan_id(138602)
///     .contract_code("TEAQY20260618001")
///     .request_serial(1695000187)
///     .contract_display_account("李雷")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .version("1.0")
///     .sign("BC74254770F58904DBA41ECCCC3FC162")
///     .timestamp("1781750142");
/// ```
#[doc(alias = "公众号纯签约")]
#[doc(alias = "/papay/partner/entrustweb")]
#[doc(alias = "get_papay_partner_entrustweb")]
#[doc(alias = "众号纯签约")]
#[doc(alias = "号纯签约")]
#[doc(alias = "纯签约")]
#[doc(alias = "签约")]
#[doc(alias = "Sign sub-merchants papay contract in an Official Account")]
#[doc(alias = "sub-merchants papay contract in an Official Account")]
#[doc(alias = "s papay contract in an Official Account")]
#[doc(alias = "papay contract in an Official Account")]
#[doc(alias = "contract in an Official Account")]
#[doc(alias = "Official Account")]
#[doc(alias = "Account")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 公众号纯签约. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `plan_id`, `contract_code`, `request_serial`, `contract_display_account`, `notify_url`, `version`, `sign`, `timestamp`.
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

        /// 委托代扣协议模板ID / ID of the papay contract template
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
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

        /// Unix时间戳，单位：秒 / Unix timestamp, in seconds
        ///
        /// **Required.**
        pub fn timestamp(self, value: impl Into<String>) -> Self {
            Self(self.0.query("timestamp", value.into()))
        }

        /// 签约后是否返回商户网页 / Whether to return to the merchant's web page after signing
        ///
        /// Known values: `1` (返回签约来源页面 / Return to the page the signing came from).
        pub fn return_web(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("return_web", value.into()))
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
        type Response = Redirect;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_papay_partner_entrustweb",
                Method::Get,
                "/papay/partner/entrustweb",
            )
            .response_format(ResponseFormat::Redirect)
            .signature(Signature::Md5)
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
                    "timestamp",
                    "return_web",
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
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
