//! 下载对账单 · `POST /pay/downloadbill`
//!
//! Generated from docs/openapi/v2/pay/downloadbill.md by `cargo xtask regen`; do not edit.

/// Downloads a day's transaction bill for reconciliation through the v2 API.
///
/// 通过APIv2下载某一日的交易账单，用于对账。
///
/// `POST /pay/downloadbill`
///
/// 下载对账单 / Download a transaction bill (v2) · official pages: [wiki](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6), [page](https://share.weiyun.com/5dxUgCw), [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011939627) · feature `v2-pay` · confirmed by an official SDK or sample
///
/// `Client::send` returns the whole file; `Client::download` streams it.
///
/// ```
/// use wechatpay_api::v2::pay::downloadbill::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .bill_date("20260617");
/// ```
#[doc(alias = "下载对账单")]
#[doc(alias = "/pay/downloadbill")]
#[doc(alias = "post_pay_downloadbill")]
#[doc(alias = "载对账单")]
#[doc(alias = "对账单")]
#[doc(alias = "账单")]
#[doc(alias = "Download a transaction bill (v2)")]
#[doc(alias = "transaction bill (v2)")]
#[doc(alias = "bill (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 下载对账单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `bill_date`.
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

        /// 账单日期，v3为yyyy-MM-dd，v2为yyyyMMdd / Date of the bill: yyyy-MM-dd in v3, yyyyMMdd in v2
        ///
        /// **Required.**
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bill_date", value.into()))
        }

        /// 账单类型 / Type of bill
        pub fn bill_type(self, value: impl Into<BillType>) -> Self {
            Self(self.0.body("bill_type", value.into()))
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
                "post_pay_downloadbill",
                Method::Post,
                "/pay/downloadbill",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::File)
            .signature(Signature::Md5)
            .required(&["/body/appid", "/body/mch_id", "/body/bill_date"])
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 账单类型 / Type of bill
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BillType {
        /// 当日所有订单，含成功支付和退款 / All orders of the day, paid and refunded
        ///
        /// `ALL`
        All,
        /// 当日成功支付的订单 / Orders paid that day
        ///
        /// `SUCCESS`
        Success,
        /// 当日退款订单 / Orders refunded that day
        ///
        /// `REFUND`
        Refund,
        /// 当日充值退款订单 / Refunds of recharges that day
        ///
        /// `RECHARGE_REFUND`
        RechargeRefund,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BillType,
        All = "ALL",
        Success = "SUCCESS",
        Refund = "REFUND",
        RechargeRefund = "RECHARGE_REFUND",
    );
}
