//! 申请交易账单 · `GET /v3/bill/tradebill`
//!
//! Generated from docs/openapi/v3/bill/tradebill.md by `cargo xtask regen`; do not edit.

/// Requests the download URL of a day's transaction bill, which lists orders and refunds.
///
/// 获取某一日订单和退款的交易账单的下载URL。
///
/// `GET /v3/bill/tradebill`
///
/// 申请交易账单 / Request a transaction bill · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791866), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012739068) · feature `v3-bill` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::bill::tradebill::get;
///
/// let request = get().bill_date("2026-06-17");
/// ```
#[doc(alias = "申请交易账单")]
#[doc(alias = "/v3/bill/tradebill")]
#[doc(alias = "get_v3_bill_tradebill")]
#[doc(alias = "请交易账单")]
#[doc(alias = "交易账单")]
#[doc(alias = "易账单")]
#[doc(alias = "账单")]
#[doc(alias = "Request a transaction bill")]
#[doc(alias = "transaction bill")]
#[doc(alias = "bill")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 申请交易账单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `bill_date`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 账单日期，格式YYYY-MM-DD，仅限近三个月 / Day of the statement, as YYYY-MM-DD, within the last three months
        ///
        /// **Required.** At most 10 characters.
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("bill_date", value.into()))
        }

        /// 二级商户号，缺省为全部 / Merchant ID of one sub-merchant, all of them if left out
        ///
        /// At most 12 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 账单类型 / Which orders the statement lists
        ///
        /// Default: `ALL`.
        pub fn bill_type(self, value: impl Into<BillType>) -> Self {
            Self(self.0.query("bill_type", value.into()))
        }

        /// 压缩类型，缺省不压缩 / Compression of the file, none if left out
        ///
        /// Known values: `GZIP` (GZIP压缩 / GZIP compression).
        pub fn tar_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("tar_type", value.into()))
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
                "get_v3_bill_tradebill",
                Method::Get,
                "/v3/bill/tradebill",
            )
            .query(&["bill_date", "sub_mchid", "bill_type", "tar_type"])
            .required(&["/query/bill_date"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 账单类型 / Which orders the statement lists
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
        /// 个性化账单：当日所有订单 / Customised bill: all orders of the day
        ///
        /// `ALL_SPECIAL`
        AllSpecial,
        /// 个性化账单：当日成功支付的订单 / Customised bill: orders paid that day
        ///
        /// `SUC_SPECIAL`
        SucSpecial,
        /// 个性化账单：当日退款订单 / Customised bill: orders refunded that day
        ///
        /// `REF_SPECIAL`
        RefSpecial,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BillType,
        All = "ALL",
        Success = "SUCCESS",
        Refund = "REFUND",
        RechargeRefund = "RECHARGE_REFUND",
        AllSpecial = "ALL_SPECIAL",
        SucSpecial = "SUC_SPECIAL",
        RefSpecial = "REF_SPECIAL",
    );

    /// Response of 申请交易账单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 哈希类型，目前为SHA1 / Algorithm of the digest, SHA1 at present
        ///
        /// Always present according to the docs.
        pub hash_type: Option<String>,
        /// 哈希值 / Digest of the statement before compression
        ///
        /// Always present according to the docs.
        pub hash_value: Option<String>,
        /// 账单下载地址 / Address of the file, valid for a few minutes, fetched with a signed request
        ///
        /// Always present according to the docs. Format: `uri`.
        pub download_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}
