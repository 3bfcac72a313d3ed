//! 撤销商家名片配置申请 · `POST /v3/brand/card/card-configs/cancel-applyment`
//!
//! Generated from docs/openapi/v3/brand/card/card-configs/cancel-applyment.md by `cargo xtask regen`; do not edit.

/// Cancels an unpublished configuration application for a brand's merchant card.
///
/// 撤销尚未发布的品牌商家名片配置申请。
///
/// `POST /v3/brand/card/card-configs/cancel-applyment`
///
/// 撤销商家名片配置申请 / Cancel a merchant card configuration application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016475172) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::card::card_configs::cancel_applyment::post;
///
/// let request = post().brand_id("138624");
/// ```
#[doc(alias = "撤销商家名片配置申请")]
#[doc(alias = "/v3/brand/card/card-configs/cancel-applyment")]
#[doc(alias = "post_v3_brand_card_card_configs_cancel_applyment")]
#[doc(alias = "销商家名片配置申请")]
#[doc(alias = "商家名片配置申请")]
#[doc(alias = "家名片配置申请")]
#[doc(alias = "名片配置申请")]
#[doc(alias = "片配置申请")]
#[doc(alias = "配置申请")]
#[doc(alias = "置申请")]
#[doc(alias = "申请")]
#[doc(alias = "Cancel a merchant card configuration application")]
#[doc(alias = "merchant card configuration application")]
#[doc(alias = "card configuration application")]
#[doc(alias = "configuration application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销商家名片配置申请. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// 微信支付申请单号 / WeChat Pay's application number
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("applyment_id", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
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
                "post_v3_brand_card_card_configs_cancel_applyment",
                Method::Post,
                "/v3/brand/card/card-configs/cancel-applyment",
            )
            .body(Body::Json)
            .required(&["/body/brand_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销商家名片配置申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// Always present according to the docs.
        pub business_code: Option<String>,
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 申请单状态 / Application's state
        ///
        /// Always present according to the docs.
        pub applyment_state: Option<response::ApplymentState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        business_code = "business_code",
        applyment_id = "applyment_id",
        brand_id = "brand_id",
        applyment_state = "applyment_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 申请单状态 / Application's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplymentState {
            /// 未知状态 / Unknown state
            ///
            /// `STATE_UNKNOWN`
            StateUnknown,
            /// 草稿 / Draft
            ///
            /// `DRAFTING`
            Drafting,
            /// 审核中 / Under review
            ///
            /// `AUDITING`
            Auditing,
            /// 审核驳回 / Rejected in review
            ///
            /// `AUDIT_REJECTED`
            AuditRejected,
            /// 待发布 / Waiting to be published
            ///
            /// `PENDING_PUBLISH`
            PendingPublish,
            /// 已发布 / Published
            ///
            /// `PUBLISHED`
            Published,
            /// 已取消 / Cancelled
            ///
            /// `CANCELED`
            Canceled,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplymentState,
            StateUnknown = "STATE_UNKNOWN",
            Drafting = "DRAFTING",
            Auditing = "AUDITING",
            AuditRejected = "AUDIT_REJECTED",
            PendingPublish = "PENDING_PUBLISH",
            Published = "PUBLISHED",
            Canceled = "CANCELED",
        );
    }
}
