//! 撤销超管变更申请单 · `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
//!
//! Generated from docs/openapi/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke.md by `cargo xtask regen`; do not edit.

/// Revokes a super administrator change application by application ID.
///
/// 凭申请单号撤销超级管理员变更申请。
///
/// `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
///
/// 撤销超管变更申请单 / Revoke a super administrator change application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015617919) · feature `v3-mchalterapply` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::revoke::post;
///
/// let request = post("2000002618065931");
/// ```
#[doc(alias = "撤销超管变更申请单")]
#[doc(alias = "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke")]
#[doc(alias = "post_v3_mchalterapply_mchcontactalterapplyment_apply_id_revoke")]
#[doc(alias = "销超管变更申请单")]
#[doc(alias = "超管变更申请单")]
#[doc(alias = "管变更申请单")]
#[doc(alias = "变更申请单")]
#[doc(alias = "更申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Revoke a super administrator change application")]
#[doc(alias = "super administrator change application")]
#[doc(alias = "administrator change application")]
#[doc(alias = "change application")]
#[doc(alias = "application")]
pub fn post(apply_id: impl Into<String>) -> post::Request {
    post::Request::new([apply_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销超管变更申请单. Created by [`post()`](super::post()).
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
            "post_v3_mchalterapply_mchcontactalterapplyment_apply_id_revoke",
            Method::Post,
            "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销超管变更申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        pub apply_id: Option<String>,
        /// 状态 / State
        pub state: Option<response::State>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        apply_id = "apply_id",
        state = "state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 审核中 / Under review
            ///
            /// `APPLYMENT_STATE_AUDITING`
            ApplymentStateAuditing,
            /// 已驳回 / Rejected
            ///
            /// `APPLYMENT_STATE_REJECTED`
            ApplymentStateRejected,
            /// 修改中 / Being modified
            ///
            /// `APPLYMENT_STATE_MODIFING`
            ApplymentStateModifing,
            /// 已完成 / Finished
            ///
            /// `APPLYMENT_STATE_FINISHED`
            ApplymentStateFinished,
            /// 已作废 / Cancelled
            ///
            /// `APPLYMENT_STATE_CANCELED`
            ApplymentStateCanceled,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
            ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
            ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
            ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
            ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
        );
    }
}
