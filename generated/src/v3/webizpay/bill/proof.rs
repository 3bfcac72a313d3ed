//! 申请企业商户企业支付出资凭证 · `POST /v3/webizpay/bill/proof`
//!
//! Generated from docs/openapi/v3/webizpay/bill/proof.md by `cargo xtask regen`; do not edit.

/// 申请企业商户企业支付出资凭证
///
/// `POST /v3/webizpay/bill/proof`
///
/// 申请企业商户企业支付出资凭证 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507157) · feature `v3-webizpay`
///
/// ```
/// use wechatpay_api::v3::webizpay::bill::proof::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .start_date("2026-06-18")
///     .end_date("2026-06-18")
///     .entity_name("春茶节")
///     .out_operation_id("OOI20260618743");
/// ```
#[doc(alias = "申请企业商户企业支付出资凭证")]
#[doc(alias = "/v3/webizpay/bill/proof")]
#[doc(alias = "post_v3_webizpay_bill_proof")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请企业商户企业支付出资凭证; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `start_date`, `end_date`, `out_operation_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `start_date`
        ///
        /// **Required.**
        pub fn start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_date", value.into()))
        }

        /// `end_date`
        ///
        /// **Required.**
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_date", value.into()))
        }

        /// `entity_name`
        pub fn entity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("entity_name", value.into()))
        }

        /// `out_operation_id`
        ///
        /// **Required.**
        pub fn out_operation_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_operation_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_webizpay_bill_proof",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 申请企业商户企业支付出资凭证.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `out_operation_id`
        ///
        /// Documented as always there.
        pub out_operation_id: Option<String>,
        /// `operation_id`
        ///
        /// Documented as always there.
        pub operation_id: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `start_date`
        ///
        /// Documented as always there.
        pub start_date: Option<String>,
        /// `end_date`
        ///
        /// Documented as always there.
        pub end_date: Option<String>,
        /// `entity_name`
        ///
        /// Documented as always there.
        pub entity_name: Option<String>,
        /// `proof_id`
        ///
        /// Documented as always there.
        pub proof_id: Option<String>,
        /// `download_url`
        ///
        /// Documented as always there.
        pub download_url: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `updated_time`
        ///
        /// Documented as always there.
        pub updated_time: Option<String>,
        /// What came besides.
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
