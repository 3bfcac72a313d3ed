//! 解锁公益捐赠预算 · `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock.md by `cargo xtask regen`; do not edit.

/// Unlocks a charity donation budget by the partner's budget number.
///
/// 按服务商的预算单号解锁一笔公益捐赠预算。
///
/// `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
///
/// 解锁公益捐赠预算 / Unlock a charity donation budget · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015554795) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_budget::by_out_budget_no::unlock::post;
///
/// let request = post("YS20260618090000001")
///     .sponsor_mchid("1684913560")
///     .activity_remark("每售一份春茶捐赠五元，活动已结束");
/// ```
#[doc(alias = "解锁公益捐赠预算")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock")]
#[doc(
    alias = "post_v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no_unlock"
)]
#[doc(alias = "锁公益捐赠预算")]
#[doc(alias = "公益捐赠预算")]
#[doc(alias = "益捐赠预算")]
#[doc(alias = "捐赠预算")]
#[doc(alias = "赠预算")]
#[doc(alias = "预算")]
#[doc(alias = "Unlock a charity donation budget")]
#[doc(alias = "charity donation budget")]
#[doc(alias = "donation budget")]
#[doc(alias = "budget")]
pub fn post(out_budget_no: impl Into<String>) -> post::Request {
    post::Request::new([out_budget_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解锁公益捐赠预算. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sponsor_mchid`, `activity_remark`.
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
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// 解锁备注 / Remark on unlocking the budget
        ///
        /// **Required.**
        pub fn activity_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activity_remark", value.into()))
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
                "post_v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no_unlock",
                Method::Post,
                "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
            )
            .body(Body::Json)
            .required(&["/body/sponsor_mchid", "/body/activity_remark"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 解锁公益捐赠预算.
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
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
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
        /// 状态 / State
        ///
        /// Always present according to the docs. Known values: `FINISHED` (已完成 / Finished).
        pub state: Option<String>,
        /// 撤销说明 / Remark on the cancellation of the budget
        ///
        /// Always present according to the docs.
        pub unlock_remark: Option<String>,
        /// 资金锁定时间，RFC 3339格式 / Time at which the funds were locked, in RFC 3339
        ///
        /// Always present according to the docs.
        pub locked_time: Option<String>,
        /// 完成时间，RFC 3339格式 / Time of completion, in RFC 3339
        ///
        /// Always present according to the docs.
        pub finished_time: Option<String>,
        /// 解锁金额，单位：分 / Amount unlocked, in fen
        pub unlocked_amount: Option<i64>,
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
        unlock_remark = "unlock_remark",
        locked_time = "locked_time",
        finished_time = "finished_time",
        unlocked_amount = "unlocked_amount",
    );
}
