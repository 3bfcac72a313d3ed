//! 商户协议号解约协议 · `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
//!
//! Generated from docs/openapi/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates a platform's papay contract for combined orders by plan ID and contract code.
///
/// 凭协议模板ID和签约协议号解除电商平台用于合单的委托代扣协议。
///
/// `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
///
/// 商户协议号解约协议 / Terminate a combined papay contract · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012884072) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::combine_papay::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::terminate::post;
///
/// let request = post("138602", "TEAQY20260618001")
///     .contract_termination_remark("顾客不再续订，申请解约");
/// ```
#[doc(alias = "商户协议号解约协议")]
#[doc(
    alias = "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"
)]
#[doc(
    alias = "post_v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate"
)]
#[doc(alias = "户协议号解约协议")]
#[doc(alias = "协议号解约协议")]
#[doc(alias = "议号解约协议")]
#[doc(alias = "号解约协议")]
#[doc(alias = "解约协议")]
#[doc(alias = "约协议")]
#[doc(alias = "协议")]
#[doc(alias = "Terminate a combined papay contract")]
#[doc(alias = "combined papay contract")]
#[doc(alias = "papay contract")]
#[doc(alias = "contract")]
pub fn post(
    plan_id: impl Into<String>,
    out_contract_code: impl Into<String>,
) -> post::Request {
    post::Request::new([plan_id.into(), out_contract_code.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户协议号解约协议. Created by [`post()`](super::post()).
    ///
    /// **Required**: `contract_termination_remark`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 协议解约备注 / Remark on the contract's termination
        ///
        /// **Required.**
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_termination_remark", value.into()))
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
                "post_v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate",
                Method::Post,
                "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
            )
            .body(Body::Json)
            .required(&["/body/contract_termination_remark"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户协议号解约协议.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 委托代扣协议模板ID / ID of the papay contract template
        ///
        /// Always present according to the docs.
        pub plan_id: Option<i64>,
        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs.
        pub out_contract_code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        plan_id = "plan_id",
        out_contract_code = "out_contract_code",
    );
}
