//! 提交注销申请单 · `POST /v3/ecommerce/account/cancel-applications`
//!
//! Generated from docs/openapi/v3/ecommerce/account/cancel-applications.md by `cargo xtask regen`; do not edit.

/// Submits a platform's application to deregister a sub-merchant.
///
/// 电商平台提交申请，注销其二级商户。
///
/// `POST /v3/ecommerce/account/cancel-applications`
///
/// 提交注销申请单 / Submit a sub-merchant deregistration application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476217) · feature `v3-ecommerce` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::ecommerce::account::cancel_applications::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_apply_no("SQ20260618100000001")
///     .application_info([
///         post::ApplicationInfo::default()
///             .application_type(post::ApplicationType::SpCancelAccountApplication)
///             .application_media_id(
///                 "Q2hzT_pLjHX2JiCLhKcIhP6Br1iQFeOUhGXZnnal5WisCgEBCY8f5N3_ynbdrZRzsGQBJg3UHKwkflF6XUi5Ah",
///             ),
///     ]);
/// ```
#[doc(alias = "提交注销申请单")]
#[doc(alias = "/v3/ecommerce/account/cancel-applications")]
#[doc(alias = "post_v3_ecommerce_account_cancel_applications")]
#[doc(alias = "交注销申请单")]
#[doc(alias = "注销申请单")]
#[doc(alias = "销申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Submit a sub-merchant deregistration application")]
#[doc(alias = "sub-merchant deregistration application")]
#[doc(alias = "deregistration application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交注销申请单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `out_apply_no`, `application_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户申请单号 / Merchant's number of the application
        ///
        /// **Required.** At most 32 characters.
        pub fn out_apply_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_apply_no", value.into()))
        }

        /// 注销申请材料列表 / Materials for the deregistration application
        ///
        /// **Required.**
        pub fn application_info(
            self,
            values: impl IntoIterator<Item = ApplicationInfo>,
        ) -> Self {
            Self(self.0.body("application_info", list::<ApplicationInfo>(values)))
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
                "post_v3_ecommerce_account_cancel_applications",
                Method::Post,
                "/v3/ecommerce/account/cancel-applications",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/out_apply_no",
                    "/body/application_info",
                    "/body/application_info/*/application_type",
                    "/body/application_info/*/application_media_id",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 注销申请材料列表 / Materials for the deregistration application
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ApplicationInfo(ObjectBuilder);

    impl ApplicationInfo {
        /// 注销申请材料类型 / Type of deregistration material
        ///
        /// **Required.**
        pub fn application_type(self, value: impl Into<ApplicationType>) -> Self {
            Self(self.0.set("application_type", value.into()))
        }

        /// 注销申请材料图片media\_id / Media ID of the deregistration material
        ///
        /// **Required.** At most 512 characters.
        pub fn application_media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("application_media_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ApplicationInfo);

    /// 注销申请材料类型 / Type of deregistration material
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApplicationType {
        /// 服务商注销申请材料 / Account closing application of the partner
        ///
        /// `SP_CANCEL_ACCOUNT_APPLICATION`
        SpCancelAccountApplication,
        /// 子商户注销申请材料 / Account closing application of the sub-merchant
        ///
        /// `SUB_CANCEL_ACCOUNT_APPLICATION`
        SubCancelAccountApplication,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ApplicationType,
        SpCancelAccountApplication = "SP_CANCEL_ACCOUNT_APPLICATION",
        SubCancelAccountApplication = "SUB_CANCEL_ACCOUNT_APPLICATION",
    );

    /// Response of 提交注销申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户申请单号 / Merchant's number of the application
        ///
        /// Always present according to the docs.
        pub out_apply_no: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 驳回原因 / Reason for the rejection
        pub reject_reason: Option<String>,
        /// 注销（提现）申请状态 / State of the deregistration or its withdrawal application
        pub cancel_state: Option<response::CancelState>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_apply_no = "out_apply_no",
        sub_mchid = "sub_mchid",
        reject_reason = "reject_reason",
        cancel_state = "cancel_state",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 注销（提现）申请状态 / State of the deregistration or its withdrawal application
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CancelState {
            /// 审核中 / Under review
            ///
            /// `REVIEWING`
            Reviewing,
            /// 已驳回 / Rejected
            ///
            /// `REJECTED`
            Rejected,
            /// 注销成功 / Account closed
            ///
            /// `CANCEL_SUCCESS`
            CancelSuccess,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CancelState,
            Reviewing = "REVIEWING",
            Rejected = "REJECTED",
            CancelSuccess = "CANCEL_SUCCESS",
        );
    }
}
