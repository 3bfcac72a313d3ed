//! 申请企业商户企业支付业务账单 · `POST /v3/webizpay/bill/trade-bill`
//!
//! Generated from docs/openapi/v3/webizpay/bill/trade-bill.md by `cargo xtask regen`; do not edit.

/// Applies for the enterprise payment bill of a funding sub-merchant for one day of the last three months.
///
/// 为出资子商户申请近三个月内某一天的企业支付账单。
///
/// `POST /v3/webizpay/bill/trade-bill`
///
/// 申请企业商户企业支付业务账单 / Apply for an enterprise payment bill · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014507142) · feature `v3-webizpay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::webizpay::bill::trade_bill::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .date("2026-06-17")
///     .r#type("QYZFALL");
/// ```
#[doc(alias = "申请企业商户企业支付业务账单")]
#[doc(alias = "/v3/webizpay/bill/trade-bill")]
#[doc(alias = "post_v3_webizpay_bill_trade_bill")]
#[doc(alias = "请企业商户企业支付业务账单")]
#[doc(alias = "企业商户企业支付业务账单")]
#[doc(alias = "业商户企业支付业务账单")]
#[doc(alias = "商户企业支付业务账单")]
#[doc(alias = "户企业支付业务账单")]
#[doc(alias = "企业支付业务账单")]
#[doc(alias = "业支付业务账单")]
#[doc(alias = "支付业务账单")]
#[doc(alias = "付业务账单")]
#[doc(alias = "业务账单")]
#[doc(alias = "务账单")]
#[doc(alias = "账单")]
#[doc(alias = "Apply for an enterprise payment bill")]
#[doc(alias = "enterprise payment bill")]
#[doc(alias = "payment bill")]
#[doc(alias = "bill")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请企业商户企业支付业务账单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `date`, `type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 日期（账单、结算、提现、余额或汇率查询） / Date asked about, such as of the bill, balance, withdrawal or exchange rate
        ///
        /// **Required.**
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("date", value.into()))
        }

        /// 类型 / Type
        ///
        /// **Required.** Known values: `QYZFALL` (企业支付全部账单 / Bill of all enterprise payments).
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
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
                "post_v3_webizpay_bill_trade_bill",
                Method::Post,
                "/v3/webizpay/bill/trade-bill",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/sub_mchid", "/body/date", "/body/type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请企业商户企业支付业务账单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 日期（账单、结算、提现、余额或汇率查询） / Date asked about, such as of the bill, balance, withdrawal or exchange rate
        ///
        /// Always present according to the docs.
        pub date: Option<String>,
        /// 类型 / Type
        ///
        /// Always present according to the docs. Known values: `QYZFALL` (企业支付全部账单 / Bill of all enterprise payments).
        pub r#type: Option<String>,
        /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
        ///
        /// Always present according to the docs. Format: `uri`.
        pub download_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        date = "date",
        r#type = "type",
        download_url = "download_url",
    );
}
