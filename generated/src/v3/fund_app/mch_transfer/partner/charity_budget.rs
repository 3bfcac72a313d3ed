//! 申请公益捐赠预算 · `POST /v3/fund-app/mch-transfer/partner/charity-budget`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/charity-budget.md by `cargo xtask regen`; do not edit.

/// Applies for a charity donation budget of a sponsor merchant for a partner.
///
/// 服务商以出资商户的资金申请一笔公益捐赠预算。
///
/// `POST /v3/fund-app/mch-transfer/partner/charity-budget`
///
/// 申请公益捐赠预算 / Apply for a charity donation budget · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015554763) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_budget::post;
///
/// let request = post()
///     .out_budget_no("YS20260618090000001")
///     .sponsor_mchid("1684913560")
///     .sponsor_subject_name("成都望江茶馆")
///     .activity_name("山区助学茶园计划")
///     .activity_remark("每售一份春茶捐赠五元")
///     .amount(500000)
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "申请公益捐赠预算")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/charity-budget")]
#[doc(alias = "post_v3_fund_app_mch_transfer_partner_charity_budget")]
#[doc(alias = "请公益捐赠预算")]
#[doc(alias = "公益捐赠预算")]
#[doc(alias = "益捐赠预算")]
#[doc(alias = "捐赠预算")]
#[doc(alias = "赠预算")]
#[doc(alias = "预算")]
#[doc(alias = "Apply for a charity donation budget")]
#[doc(alias = "charity donation budget")]
#[doc(alias = "donation budget")]
#[doc(alias = "budget")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请公益捐赠预算. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_budget_no`, `sponsor_mchid`, `sponsor_subject_name`, `activity_name`, `activity_remark`, `amount`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户预算单号 / Merchant's number of the budget
        ///
        /// **Required.**
        pub fn out_budget_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_budget_no", value.into()))
        }

        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        ///
        /// **Required.**
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// 出资企业主体名称 / Name of the enterprise that provides the funds
        ///
        /// **Required.**
        pub fn sponsor_subject_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_subject_name", value.into()))
        }

        /// 活动名称 / Campaign's name
        ///
        /// **Required.**
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activity_name", value.into()))
        }

        /// 活动说明（备注） / Remark on the campaign
        ///
        /// **Required.**
        pub fn activity_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activity_remark", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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
                "post_v3_fund_app_mch_transfer_partner_charity_budget",
                Method::Post,
                "/v3/fund-app/mch-transfer/partner/charity-budget",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_budget_no",
                    "/body/sponsor_mchid",
                    "/body/sponsor_subject_name",
                    "/body/activity_name",
                    "/body/activity_remark",
                    "/body/amount",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请公益捐赠预算.
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

        /// 状态 / State
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
