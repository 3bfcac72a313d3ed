//! 商户单号查询公益捐赠预算详情 · `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}.md by `cargo xtask regen`; do not edit.

/// Queries a charity donation budget's state and remaining amount by the partner's budget number.
///
/// 按服务商的预算单号查询一笔公益捐赠预算的状态和剩余金额。
///
/// `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
///
/// 商户单号查询公益捐赠预算详情 / Query a charity donation budget · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015554788) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_budget::by_out_budget_no::get;
///
/// let request = get("YS20260618090000001").sponsor_mchid("1684913560");
/// ```
#[doc(alias = "商户单号查询公益捐赠预算详情")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}")]
#[doc(alias = "get_v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no")]
#[doc(alias = "户单号查询公益捐赠预算详情")]
#[doc(alias = "单号查询公益捐赠预算详情")]
#[doc(alias = "号查询公益捐赠预算详情")]
#[doc(alias = "查询公益捐赠预算详情")]
#[doc(alias = "询公益捐赠预算详情")]
#[doc(alias = "公益捐赠预算详情")]
#[doc(alias = "益捐赠预算详情")]
#[doc(alias = "捐赠预算详情")]
#[doc(alias = "赠预算详情")]
#[doc(alias = "预算详情")]
#[doc(alias = "算详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a charity donation budget")]
#[doc(alias = "charity donation budget")]
#[doc(alias = "donation budget")]
#[doc(alias = "budget")]
pub fn get(out_budget_no: impl Into<String>) -> get::Request {
    get::Request::new([out_budget_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户单号查询公益捐赠预算详情. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sponsor_mchid`.
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
                "get_v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no",
                Method::Get,
                "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",
            )
            .required(&["/query/sponsor_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户单号查询公益捐赠预算详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 商户预算单号 / Merchant's number of the budget
        ///
        /// Always present according to the docs.
        pub out_budget_no: Option<String>,
        /// 微信支付预算单号 / WeChat Pay's budget number
        ///
        /// Always present according to the docs.
        pub budget_id: Option<String>,
        /// 预算总金额，单位：分 / Total amount of the budget, in fen
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        ///
        /// Always present according to the docs.
        pub sponsor_mchid: Option<String>,
        /// 活动名称 / Campaign's name
        ///
        /// Always present according to the docs.
        pub activity_name: Option<String>,
        /// 活动说明（备注） / Remark on the campaign
        ///
        /// Always present according to the docs.
        pub activity_remark: Option<String>,
        /// 预算单状态 / State of the budget
        pub state: Option<response::State>,
        /// 确认出资页面地址 / URL of the page that confirms the funding
        ///
        /// Format: `uri`.
        pub confirm_url: Option<String>,
        /// 超级管理员微信号掩码 / Masked WeChat ID of the merchant's super administrator
        pub super_admin_wxid_mask: Option<String>,
        /// 剩余可用金额，单位：分 / Amount still available, in fen
        pub remain_amount: Option<i64>,
        /// 撤销说明 / Remark on the cancellation of the budget
        pub unlock_remark: Option<String>,
        /// 资金锁定时间，RFC 3339格式 / Time at which the funds were locked, in RFC 3339
        pub locked_time: Option<String>,
        /// 完成时间，RFC 3339格式 / Time of completion, in RFC 3339
        pub finished_time: Option<String>,
        /// 关闭时间，RFC 3339格式 / Time of the closing, in RFC 3339
        pub closed_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        out_budget_no = "out_budget_no",
        budget_id = "budget_id",
        amount = "amount",
        sponsor_mchid = "sponsor_mchid",
        activity_name = "activity_name",
        activity_remark = "activity_remark",
        state = "state",
        confirm_url = "confirm_url",
        super_admin_wxid_mask = "super_admin_wxid_mask",
        remain_amount = "remain_amount",
        unlock_remark = "unlock_remark",
        locked_time = "locked_time",
        finished_time = "finished_time",
        closed_time = "closed_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 预算单状态 / State of the budget
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 待处理 / Pending
            ///
            /// `PENDING`
            Pending,
            /// 已锁定 / Locked
            ///
            /// `LOCKED`
            Locked,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Pending = "PENDING",
            Locked = "LOCKED",
            Finished = "FINISHED",
            Closed = "CLOSED",
        );
    }
}
