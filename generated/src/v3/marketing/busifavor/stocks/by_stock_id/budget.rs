//! 修改批次预算 · `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/stocks/{stock_id}/budget.md by `cargo xtask regen`; do not edit.

/// Modifies how many coupons of a merchant coupon stock are sent in total or per day.
///
/// 修改商家券批次的发放总量或单日发放量。
///
/// `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
///
/// 修改批次预算 / Modify a merchant coupon stock budget · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012465739), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465809) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::stocks::by_stock_id::budget::patch;
///
/// let request = patch("19263847")
///     .target_max_coupons(20000)
///     .modify_budget_request_no("MB20260620100000001");
/// ```
#[doc(alias = "修改批次预算")]
#[doc(alias = "/v3/marketing/busifavor/stocks/{stock_id}/budget")]
#[doc(alias = "patch_v3_marketing_busifavor_stocks_stock_id_budget")]
#[doc(alias = "改批次预算")]
#[doc(alias = "批次预算")]
#[doc(alias = "次预算")]
#[doc(alias = "预算")]
#[doc(alias = "Modify a merchant coupon stock budget")]
#[doc(alias = "merchant coupon stock budget")]
#[doc(alias = "coupon stock budget")]
#[doc(alias = "stock budget")]
#[doc(alias = "budget")]
pub fn patch(stock_id: impl Into<String>) -> patch::Request {
    patch::Request::new([stock_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 修改批次预算. Created by [`patch()`](super::patch()).
    ///
    /// **Required**: `modify_budget_request_no`.
    ///
    /// **Exactly one**: `target_max_coupons`, `target_max_coupons_by_day`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 目标批次最大发放个数 / New upper limit for the coupons sent from the stock
        ///
        /// Exactly one field of the choice `target-max-coupons` is required.
        pub fn target_max_coupons(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("target_max_coupons", value.into()))
        }

        /// 目标单天发放上限个数 / New upper limit for the coupons sent per day
        ///
        /// Exactly one field of the choice `target-max-coupons` is required.
        pub fn target_max_coupons_by_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("target_max_coupons_by_day", value.into()))
        }

        /// 修改前的批次最大发放个数 / Present maximum count of the stock's coupons, before the change
        pub fn current_max_coupons(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("current_max_coupons", value.into()))
        }

        /// 修改前的单天发放上限个数 / Present maximum count of coupons per day, before the change
        pub fn current_max_coupons_by_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("current_max_coupons_by_day", value.into()))
        }

        /// 修改预算请求单号 / Request number of the budget change
        ///
        /// **Required.**
        pub fn modify_budget_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("modify_budget_request_no", value.into()))
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
                "patch_v3_marketing_busifavor_stocks_stock_id_budget",
                Method::Patch,
                "/v3/marketing/busifavor/stocks/{stock_id}/budget",
            )
            .body(Body::Json)
            .required(&["/body/modify_budget_request_no"])
            .choices(
                &[
                    Choice::OneOf(
                        &["/body/target_max_coupons", "/body/target_max_coupons_by_day"],
                    ),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 修改批次预算.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次发放总张数上限 / Maximum number of coupons that the stock may send
        ///
        /// Always present according to the docs.
        pub max_coupons: Option<i64>,
        /// 单天发放张数上限 / Maximum number of coupons that may be sent per day
        pub max_coupons_by_day: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        max_coupons = "max_coupons",
        max_coupons_by_day = "max_coupons_by_day",
    );
}
