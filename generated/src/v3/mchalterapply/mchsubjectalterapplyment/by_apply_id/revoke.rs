//! 撤销资料变更申请单 · `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
//!
//! Generated from docs/openapi/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke.md by `cargo xtask regen`; do not edit.

/// Revokes an entity details change application by application ID.
///
/// 凭申请单号撤销主体资料变更申请。
///
/// `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
///
/// 撤销资料变更申请单 / Revoke an entity details change application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014090672) · feature `v3-mchalterapply` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::mchalterapply::mchsubjectalterapplyment::by_apply_id::revoke::post;
///
/// let request = post("2000002618065931");
/// ```
#[doc(alias = "撤销资料变更申请单")]
#[doc(alias = "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke")]
#[doc(alias = "post_v3_mchalterapply_mchsubjectalterapplyment_apply_id_revoke")]
#[doc(alias = "销资料变更申请单")]
#[doc(alias = "资料变更申请单")]
#[doc(alias = "料变更申请单")]
#[doc(alias = "变更申请单")]
#[doc(alias = "更申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Revoke an entity details change application")]
#[doc(alias = "entity details change application")]
#[doc(alias = "details change application")]
#[doc(alias = "change application")]
#[doc(alias = "application")]
pub fn post(apply_id: impl Into<String>) -> post::Request {
    post::Request::new([apply_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销资料变更申请单. Created by [`post()`](super::post()).
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
            "post_v3_mchalterapply_mchsubjectalterapplyment_apply_id_revoke",
            Method::Post,
            "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销资料变更申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 处理结果 / Result of the processing
        ///
        /// Always present according to the docs.
        pub result: Option<response::Result>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        result = "result",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 处理结果 / Result of the processing
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
