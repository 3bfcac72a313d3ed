//! 商户单号查询公益捐赠详情 · `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}.md by `cargo xtask regen`; do not edit.

/// Queries a charity donation of the last 30 days by the partner's transfer number.
///
/// 按服务商的捐赠单号查询最近30天内的一笔公益捐赠。
///
/// `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
///
/// 商户单号查询公益捐赠详情 / Query a charity donation · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015554859) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_transfer_bills::out_transfer_no::by_out_transfer_no::get;
///
/// let request = get("GY20260618110000001")
///     .sponsor_mchid("1684913560")
///     .out_budget_no("YS20260618090000001");
/// ```
#[doc(alias = "商户单号查询公益捐赠详情")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}"
)]
#[doc(
    alias = "get_v3_fund_app_mch_transfer_partner_charity_transfer_bills_out_transfer_no_out_transfer_no"
)]
#[doc(alias = "户单号查询公益捐赠详情")]
#[doc(alias = "单号查询公益捐赠详情")]
#[doc(alias = "号查询公益捐赠详情")]
#[doc(alias = "查询公益捐赠详情")]
#[doc(alias = "询公益捐赠详情")]
#[doc(alias = "公益捐赠详情")]
#[doc(alias = "益捐赠详情")]
#[doc(alias = "捐赠详情")]
#[doc(alias = "赠详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a charity donation")]
#[doc(alias = "charity donation")]
#[doc(alias = "donation")]
pub fn get(out_transfer_no: impl Into<String>) -> get::Request {
    get::Request::new([out_transfer_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户单号查询公益捐赠详情. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sponsor_mchid`, `out_budget_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        ///
        /// **Required.**
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sponsor_mchid", value.into()))
        }

        /// 商户预算单号 / Merchant's number of the budget
        ///
        /// **Required.**
        pub fn out_budget_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_budget_no", value.into()))
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
                "get_v3_fund_app_mch_transfer_partner_charity_transfer_bills_out_transfer_no_out_transfer_no",
                Method::Get,
                "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
            )
            .query(&["sponsor_mchid", "out_budget_no"])
            .required(&["/query/sponsor_mchid", "/query/out_budget_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户单号查询公益捐赠详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户预算单号 / Merchant's number of the budget
        ///
        /// Always present according to the docs.
        pub out_budget_no: Option<String>,
        /// 微信支付预算单号 / WeChat Pay's budget number
        ///
        /// Always present according to the docs.
        pub budget_id: Option<String>,
        /// 商户公益捐赠单号 / Merchant's number of the charity donation
        ///
        /// Always present according to the docs.
        pub out_transfer_no: Option<String>,
        /// 微信支付公益捐赠单号 / WeChat Pay's ID of the donation
        ///
        /// Always present according to the docs.
        pub transfer_id: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// Always present according to the docs.
        pub transfer_remark: Option<String>,
        /// 收款商户号 / Merchant ID of the payee
        ///
        /// Always present according to the docs.
        pub receive_mchid: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_budget_no = "out_budget_no",
        budget_id = "budget_id",
        out_transfer_no = "out_transfer_no",
        transfer_id = "transfer_id",
        amount = "amount",
        transfer_remark = "transfer_remark",
        receive_mchid = "receive_mchid",
        state = "state",
        create_time = "create_time",
        success_time = "success_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 已关闭 / Closed
            ///
            /// `CLOSE`
            Close,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Success = "SUCCESS",
            Close = "CLOSE",
        );
    }
}
