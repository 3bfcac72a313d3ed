//! 申请交易账单 · `GET /v3/bill/tradebill`
//!
//! Generated from docs/openapi/v3/bill/tradebill.md by `cargo xtask regen`; do not edit.

/// Gives the address from which the statement of one day's orders and refunds is downloaded.
///
/// `GET /v3/bill/tradebill`
///
/// 申请交易账单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791866), [2](https://pay.weixin.qq.com/doc/v3/merchant/4013070395), [3](https://pay.weixin.qq.com/doc/v3/merchant/4012810606), [4](https://pay.weixin.qq.com/doc/v3/merchant/4012791887), [5](https://pay.weixin.qq.com/doc/v3/merchant/4012791907), [6](https://pay.weixin.qq.com/doc/v3/merchant/4012556692), [7](https://pay.weixin.qq.com/doc/v3/merchant/4013421176), [8](https://pay.weixin.qq.com/doc/v3/merchant/4013421277), [9](https://pay.weixin.qq.com/doc/v3/merchant/4013421361), [10](https://pay.weixin.qq.com/doc/v3/merchant/4013421450), [11](https://pay.weixin.qq.com/doc/v3/merchant/4013071227), [12](https://pay.weixin.qq.com/doc/v3/merchant/4012551932), [13](https://pay.weixin.qq.com/doc/v3/partner/4012739068), [14](https://pay.weixin.qq.com/doc/v3/partner/4013080242), [15](https://pay.weixin.qq.com/doc/v3/partner/4012759683), [16](https://pay.weixin.qq.com/doc/v3/partner/4012759737), [17](https://pay.weixin.qq.com/doc/v3/partner/4012760132), [18](https://pay.weixin.qq.com/doc/v3/partner/4012760228), [19](https://pay.weixin.qq.com/doc/v3/partner/4013462129), [20](https://pay.weixin.qq.com/doc/v3/partner/4013462197), [21](https://pay.weixin.qq.com/doc/v3/partner/4013462343), [22](https://pay.weixin.qq.com/doc/v3/partner/4013462604), [23](https://pay.weixin.qq.com/doc/v3/partner/4013080595), [24](https://pay.weixin.qq.com/doc/v3/partner/4012709595), [25](https://pay.weixin.qq.com/doc/v3/partner/4012760532), [26](https://pay.weixin.qq.com/doc/v3/partner/4012886283), [27](https://pay.weixin.qq.com/doc/v3/partner/4012760667) · feature `v3-bill`
///
/// ```
/// use wechatpay_api::v3::bill::tradebill::get;
///
/// let request = get()
///     .bill_date("2026-06-18")
///     .bill_type(get::BillType::Success)
///     .tar_type("GZIP");
/// ```
#[doc(alias = "申请交易账单")]
#[doc(alias = "/v3/bill/tradebill")]
#[doc(alias = "get_v3_bill_tradebill")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// A request of 申请交易账单; [`get()`](super::get()) makes one.
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
        /// Known: `GZIP` (GZIP压缩 / GZIP compression).
        pub fn tar_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("tar_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets whether required fields are checked before sending, for this request only. Turn it off if these docs wrongly mark a
        /// field as required.
        pub fn check_required(self, check: bool) -> Self {
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
        /// A value that these docs do not know.
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

    /// The answer of 申请交易账单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 哈希类型，目前为SHA1 / Algorithm of the digest, SHA1 at present
        ///
        /// Documented as always there.
        pub hash_type: Option<String>,
        /// 哈希值 / Digest of the statement before compression
        ///
        /// Documented as always there.
        pub hash_value: Option<String>,
        /// 账单下载地址 / Address of the file, valid for a few minutes, fetched with a signed request
        ///
        /// Documented as always there.
        pub download_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        hash_type = "hash_type",
        hash_value = "hash_value",
        download_url = "download_url",
    );
}
