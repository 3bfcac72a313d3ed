//! 申请公益捐赠预算 · `POST /v3/fund-app/mch-transfer/partner/charity-budget`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/charity-budget.md by `cargo xtask regen`; do not edit.

/// 申请公益捐赠预算
///
/// `POST /v3/fund-app/mch-transfer/partner/charity-budget`
///
/// 申请公益捐赠预算 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015554763) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_budget::post;
///
/// let request = post()
///     .out_budget_no("OBN20260618747")
///     .sponsor_mchid("1684907235")
///     .sponsor_subject_name("春茶节")
///     .activity_name("春茶节")
///     .activity_remark("示例说明")
///     .amount(35200)
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "申请公益捐赠预算")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/charity-budget")]
#[doc(alias = "post_v3_fund_app_mch_transfer_partner_charity_budget")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请公益捐赠预算; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_budget_no`, `sponsor_mchid`, `sponsor_subject_name`, `activity_name`, `activity_remark`, `amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_budget_no`
        ///
        /// **Required.**
        pub fn out_budget_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_budget_no", value.into()))
        }

        /// `sponsor_mchid`
        ///
        /// **Required.**
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// `sponsor_subject_name`
        ///
        /// **Required.**
        pub fn sponsor_subject_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_subject_name", value.into()))
        }

        /// `activity_name`
        ///
        /// **Required.**
        pub fn activity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activity_name", value.into()))
        }

        /// `activity_remark`
        ///
        /// **Required.**
        pub fn activity_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activity_remark", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_fund_app_mch_transfer_partner_charity_budget",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 申请公益捐赠预算.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `out_budget_no`
        ///
        /// Documented as always there.
        pub out_budget_no: Option<String>,
        /// `budget_id`
        ///
        /// Documented as always there.
        pub budget_id: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `sponsor_mchid`
        ///
        /// Documented as always there.
        pub sponsor_mchid: Option<String>,
        /// `activity_name`
        ///
        /// Documented as always there.
        pub activity_name: Option<String>,
        /// `activity_remark`
        ///
        /// Documented as always there.
        pub activity_remark: Option<String>,
        /// `state`
        pub state: Option<response::State>,
        /// `confirm_url`
        pub confirm_url: Option<String>,
        /// `super_admin_wxid_mask`
        pub super_admin_wxid_mask: Option<String>,
        /// `remain_amount`
        pub remain_amount: Option<i64>,
        /// `unlock_remark`
        pub unlock_remark: Option<String>,
        /// `locked_time`
        pub locked_time: Option<String>,
        /// `finished_time`
        pub finished_time: Option<String>,
        /// `closed_time`
        pub closed_time: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `PENDING`
            Pending,
            /// `LOCKED`
            Locked,
            /// `FINISHED`
            Finished,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
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
