//! 编号字段 · `POST /awkward/numbered`
//!
//! Generated from docs/openapi/v2/awkward/numbered.md by `cargo xtask regen`; do not edit.

/// 编号字段
///
/// `POST /awkward/numbered`
///
/// 编号字段 · feature `v2-awkward` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::awkward::numbered::post;
///
/// let request = post().mch_id("10000100").sign_type("HMAC-SHA256").total_fee(1);
/// ```
#[doc(alias = "编号字段")]
#[doc(alias = "/awkward/numbered")]
#[doc(alias = "post_awkward_numbered")]
#[doc(alias = "号字段")]
#[doc(alias = "字段")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 编号字段. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `sign_type`, `total_fee`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户号
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 签名类型
        ///
        /// **Required.** Known values: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 金额
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }

        /// 编号字段
        pub fn coupon_id_n(self, numbers: [u32; 1], value: impl Into<String>) -> Self {
            Self(self.0.body_numbered("coupon_id_$n", numbers, value.into()))
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
                "post_awkward_numbered",
                Method::Post,
                "/awkward/numbered",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(&["/body/mch_id", "/body/sign_type", "/body/total_fee"])
            .mutual_tls()
            .no_nonce()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 编号字段.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 通信标识
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 两重编号
        pub coupon_refund_id_n_m: Numbered<String, 2>,
        /// 编号金额
        pub coupon_fee_n: Numbered<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        coupon_refund_id_n_m = "coupon_refund_id_$n_$m",
        coupon_fee_n = "coupon_fee_$n",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 通信标识
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
