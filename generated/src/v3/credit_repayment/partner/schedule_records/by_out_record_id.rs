//! 查询预约还款记录 · `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
//!
//! Generated from docs/openapi/v3/credit-repayment/partner/schedule-records/{out_record_id}.md by `cargo xtask regen`; do not edit.

/// Queries a scheduled credit repayment record by the merchant's record ID.
///
/// 凭商户记录号查询信用还款的预约记录。
///
/// `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
///
/// 查询预约还款记录 / Query a scheduled credit repayment · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016779463) · feature `v3-credit-repayment` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::credit_repayment::partner::schedule_records::by_out_record_id::get;
///
/// let request = get("HK20260618000001").contract_id("202606186048271935");
/// ```
#[doc(alias = "查询预约还款记录")]
#[doc(alias = "/v3/credit-repayment/partner/schedule-records/{out_record_id}")]
#[doc(alias = "get_v3_credit_repayment_partner_schedule_records_out_record_id")]
#[doc(alias = "询预约还款记录")]
#[doc(alias = "预约还款记录")]
#[doc(alias = "约还款记录")]
#[doc(alias = "还款记录")]
#[doc(alias = "款记录")]
#[doc(alias = "记录")]
#[doc(alias = "Query a scheduled credit repayment")]
#[doc(alias = "scheduled credit repayment")]
#[doc(alias = "credit repayment")]
#[doc(alias = "repayment")]
pub fn get(out_record_id: impl Into<String>) -> get::Request {
    get::Request::new([out_record_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询预约还款记录. Created by [`get()`](super::get()).
    ///
    /// **Required**: `contract_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// **Required.** At most 64 characters.
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("contract_id", value.into()))
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
                "get_v3_credit_repayment_partner_schedule_records_out_record_id",
                Method::Get,
                "/v3/credit-repayment/partner/schedule-records/{out_record_id}",
            )
            .required(&["/query/contract_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询预约还款记录.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧预约还款单号 / Merchant's number of the scheduled repayment
        ///
        /// Always present according to the docs.
        pub out_record_id: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        pub contract_id: Option<String>,
        /// 应还款金额 / Amount due for repayment
        ///
        /// Always present according to the docs.
        pub repayment_amount: Option<String>,
        /// 最低还款金额 / Minimum repayment amount
        ///
        /// Always present according to the docs.
        pub min_repayment_amount: Option<String>,
        /// 还款日期 / Date of the repayment
        ///
        /// Always present according to the docs.
        pub repayment_date: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_record_id = "out_record_id",
        appid = "appid",
        sub_appid = "sub_appid",
        contract_id = "contract_id",
        repayment_amount = "repayment_amount",
        min_repayment_amount = "min_repayment_amount",
        repayment_date = "repayment_date",
        openid = "openid",
    );
}
