//! 申请企业商户企业支付出资凭证 · `POST /v3/webizpay/bill/proof`
//!
//! Generated from docs/openapi/v3/webizpay/bill/proof.md by `cargo xtask regen`; do not edit.

/// Applies for proof of the enterprise payments funded by a sub-merchant over a range of dates.
///
/// 为出资子商户申请一段日期内的企业支付出资凭证。
///
/// `POST /v3/webizpay/bill/proof`
///
/// 申请企业商户企业支付出资凭证 / Apply for an enterprise payment proof · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014507157) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::bill::proof::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .start_date("2026-06-01")
///     .end_date("2026-06-17")
///     .out_operation_id("OP20260618103542001");
/// ```
#[doc(alias = "申请企业商户企业支付出资凭证")]
#[doc(alias = "/v3/webizpay/bill/proof")]
#[doc(alias = "post_v3_webizpay_bill_proof")]
#[doc(alias = "请企业商户企业支付出资凭证")]
#[doc(alias = "企业商户企业支付出资凭证")]
#[doc(alias = "业商户企业支付出资凭证")]
#[doc(alias = "商户企业支付出资凭证")]
#[doc(alias = "户企业支付出资凭证")]
#[doc(alias = "企业支付出资凭证")]
#[doc(alias = "业支付出资凭证")]
#[doc(alias = "支付出资凭证")]
#[doc(alias = "付出资凭证")]
#[doc(alias = "出资凭证")]
#[doc(alias = "资凭证")]
#[doc(alias = "凭证")]
#[doc(alias = "Apply for an enterprise payment proof")]
#[doc(alias = "enterprise payment proof")]
#[doc(alias = "payment proof")]
#[doc(alias = "proof")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请企业商户企业支付出资凭证. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `start_date`, `end_date`, `out_operation_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 开始日期 / First day of the period
        ///
        /// **Required.**
        pub fn start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_date", value.into()))
        }

        /// 结束日期 / End date
        ///
        /// **Required.**
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_date", value.into()))
        }

        /// 商户主体名称 / Name of the merchant's entity
        pub fn entity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("entity_name", value.into()))
        }

        /// 商户操作流水号 / Merchant's serial number of the operation
        ///
        /// **Required.**
        pub fn out_operation_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_operation_id", value.into()))
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
                "post_v3_webizpay_bill_proof",
                Method::Post,
                "/v3/webizpay/bill/proof",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_mchid",
                    "/body/sub_mchid",
                    "/body/start_date",
                    "/body/end_date",
                    "/body/out_operation_id",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请企业商户企业支付出资凭证.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 商户操作流水号 / Merchant's serial number of the operation
        ///
        /// Always present according to the docs.
        pub out_operation_id: Option<String>,
        /// 微信支付操作流水号 / WeChat Pay's serial number of the operation
        ///
        /// Always present according to the docs.
        pub operation_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 开始日期 / First day of the period
        ///
        /// Always present according to the docs.
        pub start_date: Option<String>,
        /// 结束日期 / End date
        ///
        /// Always present according to the docs.
        pub end_date: Option<String>,
        /// 商户主体名称 / Name of the merchant's entity
        ///
        /// Always present according to the docs.
        pub entity_name: Option<String>,
        /// 出资凭证申请单单号 / Application number of the funding proof
        ///
        /// Always present according to the docs.
        pub proof_id: Option<String>,
        /// 文件（账单、回单等）下载地址 / URL for downloading the file, such as a bill or receipt
        ///
        /// Always present according to the docs. Format: `uri`.
        pub download_url: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 凭证状态更新时间 / Time the proof's state was updated
        ///
        /// Always present according to the docs.
        pub updated_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        out_operation_id = "out_operation_id",
        operation_id = "operation_id",
        sub_mchid = "sub_mchid",
        start_date = "start_date",
        end_date = "end_date",
        entity_name = "entity_name",
        proof_id = "proof_id",
        download_url = "download_url",
        create_time = "create_time",
        updated_time = "updated_time",
    );
}
