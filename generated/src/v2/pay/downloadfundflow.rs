//! 下载资金账单 · `POST /pay/downloadfundflow`
//!
//! Generated from docs/openapi/v2/pay/downloadfundflow.md by `cargo xtask regen`; do not edit.

/// Downloads a day's fund flow bill of one merchant account through the v2 API.
///
/// 通过APIv2下载商户某一账户某一日的资金账单。
///
/// `POST /pay/downloadfundflow`
///
/// 下载资金账单 / Download a fund flow bill (v2) · official pages: [wiki](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7), [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011939779), [partner](https://pay.weixin.qq.com/doc/v2/partner/4012181559) · feature `v2-pay` · confirmed by two SDKs
///
/// `Client::send` returns the whole file; `Client::download` streams it.
///
/// ```
/// use wechatpay_api::v2::pay::downloadfundflow::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .bill_date("20260617")
///     .account_type(post::AccountType::Basic);
/// ```
#[doc(alias = "下载资金账单")]
#[doc(alias = "/pay/downloadfundflow")]
#[doc(alias = "post_pay_downloadfundflow")]
#[doc(alias = "载资金账单")]
#[doc(alias = "资金账单")]
#[doc(alias = "金账单")]
#[doc(alias = "账单")]
#[doc(alias = "Download a fund flow bill (v2)")]
#[doc(alias = "fund flow bill (v2)")]
#[doc(alias = "flow bill (v2)")]
#[doc(alias = "bill (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 下载资金账单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `sign_type`, `bill_date`, `account_type`.
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

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 账单日期，v3为yyyy-MM-dd，v2为yyyyMMdd / Date of the bill: yyyy-MM-dd in v3, yyyyMMdd in v2
        ///
        /// **Required.**
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bill_date", value.into()))
        }

        /// 账户类型 / Type of account
        ///
        /// **Required.**
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.body("account_type", value.into()))
        }

        /// 账单压缩类型 / Compression of the bill file, such as GZIP
        ///
        /// Known values: `GZIP` (GZIP压缩 / GZIP compression).
        pub fn tar_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("tar_type", value.into()))
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
        type Response = File;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_downloadfundflow",
                Method::Post,
                "/pay/downloadfundflow",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::File)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/bill_date",
                    "/body/account_type",
                ],
            )
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 账户类型 / Type of account
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountType {
        /// 基本账户 / Basic account
        ///
        /// `Basic`
        Basic,
        /// 运营账户 / Operation account
        ///
        /// `Operation`
        Operation,
        /// 手续费账户 / Fee account
        ///
        /// `Fees`
        Fees,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        Basic = "Basic",
        Operation = "Operation",
        Fees = "Fees",
    );
}
