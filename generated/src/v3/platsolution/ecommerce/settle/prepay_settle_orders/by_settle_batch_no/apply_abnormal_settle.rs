//! 个人收款-申请异常结算批次单处理 · `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle.md by `cargo xtask regen`; do not edit.

/// 个人收款-申请异常结算批次单处理
///
/// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
///
/// 个人收款-申请异常结算批次单处理 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015198012) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::settle::prepay_settle_orders::by_settle_batch_no::apply_abnormal_settle::post;
///
/// let request = post("519202606181035")
///     .individual_auth_id("951202606181")
///     .out_abnormal_settle_batch_no("9072026061810354")
///     .abnormal_settle_type("TRANSFER_TO_ORIGINAL_RECEIVE_USER")
///     .description("锦绣路茶铺-明前龙井");
/// ```
#[doc(alias = "个人收款-申请异常结算批次单处理")]
#[doc(
    alias = "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle"
)]
#[doc(
    alias = "post_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no_apply_abnormal_settle"
)]
pub fn post(settle_batch_no: impl Into<String>) -> post::Request {
    post::Request::new([settle_batch_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 个人收款-申请异常结算批次单处理; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `individual_auth_id`, `out_abnormal_settle_batch_no`, `abnormal_settle_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `individual_auth_id`
        ///
        /// **Required.**
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("individual_auth_id", value.into()))
        }

        /// `out_abnormal_settle_batch_no`
        ///
        /// **Required.**
        pub fn out_abnormal_settle_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_abnormal_settle_batch_no", value.into()))
        }

        /// `abnormal_settle_type`
        ///
        /// **Required.** Known: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`.
        pub fn abnormal_settle_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("abnormal_settle_type", value.into()))
        }

        /// `description`
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no_apply_abnormal_settle",
                Verb::Post,
                "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/individual_auth_id",
                    "/body/out_abnormal_settle_batch_no",
                    "/body/abnormal_settle_type",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 个人收款-申请异常结算批次单处理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_settle_batch_no`
        ///
        /// Documented as always there.
        pub out_settle_batch_no: Option<String>,
        /// `settle_batch_no`
        ///
        /// Documented as always there.
        pub settle_batch_no: Option<String>,
        /// `individual_auth_id`
        ///
        /// Documented as always there.
        pub individual_auth_id: Option<String>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `trade_scenario`
        ///
        /// Documented as always there.
        pub trade_scenario: Option<response::TradeScenario>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `finish_time`
        pub finish_time: Option<String>,
        /// `abnormal_type`
        pub abnormal_type: Option<response::AbnormalType>,
        /// `abnormal_settle_result`
        pub abnormal_settle_result: Option<response::AbnormalSettleResult>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_settle_batch_no = "out_settle_batch_no",
        settle_batch_no = "settle_batch_no",
        individual_auth_id = "individual_auth_id",
        description = "description",
        state = "state",
        trade_scenario = "trade_scenario",
        create_time = "create_time",
        finish_time = "finish_time",
        abnormal_type = "abnormal_type",
        abnormal_settle_result = "abnormal_settle_result",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `ACCEPTED`
            Accepted,
            /// `RECEIVED`
            Received,
            /// `SUCCESS`
            Success,
            /// `DEDUCT_FEE_FAIL`
            DeductFeeFail,
            /// `ABNORMAL`
            Abnormal,
            /// `ABNORMAL_SETTLE_SUCCESS`
            AbnormalSettleSuccess,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Received = "RECEIVED",
            Success = "SUCCESS",
            DeductFeeFail = "DEDUCT_FEE_FAIL",
            Abnormal = "ABNORMAL",
            AbnormalSettleSuccess = "ABNORMAL_SETTLE_SUCCESS",
        );

        /// TradeScenario
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeScenario {
            /// `RECOMMERCE`
            Recommerce,
            /// `INDIVIDUALTRADE`
            Individualtrade,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeScenario,
            Recommerce = "RECOMMERCE",
            Individualtrade = "INDIVIDUALTRADE",
        );

        /// AbnormalType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AbnormalType {
            /// `AUTH_RELATIONSHIP_INVALID`
            AuthRelationshipInvalid,
            /// `USER_PAY_QUOTA_LIMIT`
            UserPayQuotaLimit,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AbnormalType,
            AuthRelationshipInvalid = "AUTH_RELATIONSHIP_INVALID",
            UserPayQuotaLimit = "USER_PAY_QUOTA_LIMIT",
        );

        /// AbnormalSettleResult
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AbnormalSettleResult {
            /// `abnormal_settle_type`
            ///
            /// Documented as always there. Known: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`.
            pub abnormal_settle_type: Option<String>,
            /// `apply_success_time`
            ///
            /// Documented as always there.
            pub apply_success_time: Option<String>,
            /// `abnormal_fund_receipt_id`
            ///
            /// Documented as always there.
            pub abnormal_fund_receipt_id: Option<String>,
            /// `out_abnormal_settle_batch_no`
            ///
            /// Documented as always there.
            pub out_abnormal_settle_batch_no: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AbnormalSettleResult,
            abnormal_settle_type = "abnormal_settle_type",
            apply_success_time = "apply_success_time",
            abnormal_fund_receipt_id = "abnormal_fund_receipt_id",
            out_abnormal_settle_batch_no = "out_abnormal_settle_batch_no",
        );
    }
}
