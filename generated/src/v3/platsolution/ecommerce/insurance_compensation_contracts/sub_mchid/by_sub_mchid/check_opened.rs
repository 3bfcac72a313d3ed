//! 查询保险理赔功能开通状态 · `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened.md by `cargo xtask regen`; do not edit.

/// Queries by sub-merchant ID whether the insurance claim payout function is activated.
///
/// 按二级商户号查询保险理赔功能是否已开通。
///
/// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
///
/// 查询保险理赔功能开通状态 / Query whether insurance claim payouts are activated · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012781480) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::insurance_compensation_contracts::sub_mchid::by_sub_mchid::check_opened::post;
///
/// let request = post("1684937152");
/// ```
#[doc(alias = "查询保险理赔功能开通状态")]
#[doc(
    alias = "/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened"
)]
#[doc(
    alias = "post_v3_platsolution_ecommerce_insurance_compensation_contracts_sub_mchid_sub_mchid_check_opened"
)]
#[doc(alias = "询保险理赔功能开通状态")]
#[doc(alias = "保险理赔功能开通状态")]
#[doc(alias = "险理赔功能开通状态")]
#[doc(alias = "理赔功能开通状态")]
#[doc(alias = "赔功能开通状态")]
#[doc(alias = "功能开通状态")]
#[doc(alias = "能开通状态")]
#[doc(alias = "开通状态")]
#[doc(alias = "通状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query whether insurance claim payouts are activated")]
#[doc(alias = "whether insurance claim payouts are activated")]
#[doc(alias = "insurance claim payouts are activated")]
#[doc(alias = "claim payouts are activated")]
#[doc(alias = "payouts are activated")]
#[doc(alias = "are activated")]
#[doc(alias = "activated")]
pub fn post(sub_mchid: impl Into<String>) -> post::Request {
    post::Request::new([sub_mchid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询保险理赔功能开通状态. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "post_v3_platsolution_ecommerce_insurance_compensation_contracts_sub_mchid_sub_mchid_check_opened",
            Method::Post,
            "/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询保险理赔功能开通状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 是否开通成功 / Whether the service was opened
        ///
        /// Always present according to the docs.
        pub opened: Option<bool>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        opened = "opened",
        success_time = "success_time",
    );
}
