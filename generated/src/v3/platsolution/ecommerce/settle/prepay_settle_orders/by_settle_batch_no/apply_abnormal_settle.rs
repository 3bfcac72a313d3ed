//! 个人收款-申请异常结算批次单处理 · `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle.md by `cargo xtask regen`; do not edit.

/// Applies for the handling of an abnormal batch settlement to an individual payee.
///
/// 申请处理个人收款方的异常结算批次。
///
/// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
///
/// 个人收款-申请异常结算批次单处理 / Handle an abnormal batch settlement · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015198012) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::settle::prepay_settle_orders::by_settle_batch_no::apply_abnormal_settle::post;
///
/// let request = post("3160000168490723520260618000274")
///     .individual_auth_id("3100168490723526000017")
///     .out_abnormal_settle_batch_no("AS20260620090000001")
///     .abnormal_settle_type("TRANSFER_TO_ORIGINAL_RECEIVE_USER")
///     .description("二手茶具货款，转付原收款人");
/// ```
#[doc(alias = "个人收款-申请异常结算批次单处理")]
#[doc(
    alias = "/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle"
)]
#[doc(
    alias = "post_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no_apply_abnormal_settle"
)]
#[doc(alias = "人收款-申请异常结算批次单处理")]
#[doc(alias = "收款-申请异常结算批次单处理")]
#[doc(alias = "款-申请异常结算批次单处理")]
#[doc(alias = "申请异常结算批次单处理")]
#[doc(alias = "请异常结算批次单处理")]
#[doc(alias = "异常结算批次单处理")]
#[doc(alias = "常结算批次单处理")]
#[doc(alias = "结算批次单处理")]
#[doc(alias = "算批次单处理")]
#[doc(alias = "批次单处理")]
#[doc(alias = "次单处理")]
#[doc(alias = "单处理")]
#[doc(alias = "处理")]
#[doc(alias = "Handle an abnormal batch settlement")]
#[doc(alias = "abnormal batch settlement")]
#[doc(alias = "batch settlement")]
#[doc(alias = "settlement")]
pub fn post(settle_batch_no: impl Into<String>) -> post::Request {
    post::Request::new([settle_batch_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 个人收款-申请异常结算批次单处理. Created by [`post()`](super::post()).
    ///
    /// **Required**: `individual_auth_id`, `out_abnormal_settle_batch_no`, `abnormal_settle_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        ///
        /// **Required.**
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("individual_auth_id", value.into()))
        }

        /// 商户异常结算批次单号 / Merchant's number of the abnormal settlement batch
        ///
        /// **Required.**
        pub fn out_abnormal_settle_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_abnormal_settle_batch_no", value.into()))
        }

        /// 异常结算批次单的处理方式 / How the abnormal settlement batch is handled
        ///
        /// **Required.** Known values: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` (付款给原收款用户 / Pay to the original receiving user).
        pub fn abnormal_settle_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("abnormal_settle_type", value.into()))
        }

        /// 描述 / Description
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
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
                "post_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no_apply_abnormal_settle",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 个人收款-申请异常结算批次单处理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户结算批次单号 / Merchant's number of the settlement batch
        ///
        /// Always present according to the docs.
        pub out_settle_batch_no: Option<String>,
        /// 微信支付结算批次单号 / WeChat Pay's ID of the settlement batch
        ///
        /// Always present according to the docs.
        pub settle_batch_no: Option<String>,
        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        ///
        /// Always present according to the docs.
        pub individual_auth_id: Option<String>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 交易场景 / Trade scenario
        ///
        /// Always present according to the docs.
        pub trade_scenario: Option<response::TradeScenario>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 完成时间，v3为RFC 3339格式 / Time of completion; in v3 in RFC 3339
        pub finish_time: Option<String>,
        /// 异常原因类型 / Kind of cause of the abnormality
        pub abnormal_type: Option<response::AbnormalType>,
        /// 异常结算的处理结果 / Outcome of handling the abnormal settlement
        pub abnormal_settle_result: Option<response::AbnormalSettleResult>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 用户入账成功 / Credited to the user
            ///
            /// `RECEIVED`
            Received,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 用户入账成功，扣费失败 / Credited to the user, deduction of the fee failed
            ///
            /// `DEDUCT_FEE_FAIL`
            DeductFeeFail,
            /// 异常 / Abnormal
            ///
            /// `ABNORMAL`
            Abnormal,
            /// 异常结算处理申请成功 / Handling of the abnormal settlement successfully applied for
            ///
            /// `ABNORMAL_SETTLE_SUCCESS`
            AbnormalSettleSuccess,
            /// A value unknown to this version.
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

        /// 交易场景 / Trade scenario
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeScenario {
            /// 二手交易 / Second-hand trade
            ///
            /// `RECOMMERCE`
            Recommerce,
            /// 个人交易 / Trade between individuals
            ///
            /// `INDIVIDUALTRADE`
            Individualtrade,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeScenario,
            Recommerce = "RECOMMERCE",
            Individualtrade = "INDIVIDUALTRADE",
        );

        /// 异常原因类型 / Kind of cause of the abnormality
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AbnormalType {
            /// 授权关系已失效 / Authorization is no longer valid
            ///
            /// `AUTH_RELATIONSHIP_INVALID`
            AuthRelationshipInvalid,
            /// 用户收付款额度受限 / User's payment quota is limited
            ///
            /// `USER_PAY_QUOTA_LIMIT`
            UserPayQuotaLimit,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AbnormalType,
            AuthRelationshipInvalid = "AUTH_RELATIONSHIP_INVALID",
            UserPayQuotaLimit = "USER_PAY_QUOTA_LIMIT",
        );

        /// 异常结算的处理结果 / Outcome of handling the abnormal settlement
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AbnormalSettleResult {
            /// 异常结算批次单的处理方式 / How the abnormal settlement batch is handled
            ///
            /// Always present according to the docs. Known values: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` (付款给原收款用户 / Pay to the original receiving user).
            pub abnormal_settle_type: Option<String>,
            /// 批次创建时间 / Time at which the batch was created
            ///
            /// Always present according to the docs.
            pub apply_success_time: Option<String>,
            /// 微信支付异常资金付款单号 / WeChat Pay's number of the payment that handles abnormal funds
            ///
            /// Always present according to the docs.
            pub abnormal_fund_receipt_id: Option<String>,
            /// 商户异常结算批次单号 / Merchant's number of the abnormal settlement batch
            ///
            /// Always present according to the docs.
            pub out_abnormal_settle_batch_no: Option<String>,
            /// Fields unknown to this version.
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
