//! 提交注销申请单 · `POST /v3/ecommerce/account/cancel-applications`
//!
//! Generated from docs/openapi/v3/ecommerce/account/cancel-applications.md by `cargo xtask regen`; do not edit.

/// 提交注销申请单
///
/// `POST /v3/ecommerce/account/cancel-applications`
///
/// 提交注销申请单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476217) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::account::cancel_applications::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_apply_no("3622026061810354236")
///     .application_info([
///         post::ApplicationInfo::default()
///             .application_type(post::ApplicationType::SpCancelAccountApplication)
///             .application_media_id("DzpZbE7q1uKc_v2RtYw-0618"),
///     ]);
/// ```
#[doc(alias = "提交注销申请单")]
#[doc(alias = "/v3/ecommerce/account/cancel-applications")]
#[doc(alias = "post_v3_ecommerce_account_cancel_applications")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交注销申请单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `out_apply_no`, `application_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `out_apply_no`
        ///
        /// **Required.**
        pub fn out_apply_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_apply_no", value.into()))
        }

        /// `application_info`
        ///
        /// **Required.**
        pub fn application_info(
            self,
            values: impl IntoIterator<Item = ApplicationInfo>,
        ) -> Self {
            Self(self.0.body("application_info", list::<ApplicationInfo>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_account_cancel_applications",
                Verb::Post,
                "/v3/ecommerce/account/cancel-applications",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/out_apply_no", "/body/application_info"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ApplicationInfo
    #[derive(Clone, Debug, Default)]
    pub struct ApplicationInfo(Fields);

    impl ApplicationInfo {
        /// `application_type`
        pub fn application_type(self, value: impl Into<ApplicationType>) -> Self {
            Self(self.0.set("application_type", value.into()))
        }

        /// `application_media_id`
        pub fn application_media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("application_media_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ApplicationInfo);

    /// ApplicationType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApplicationType {
        /// `SP_CANCEL_ACCOUNT_APPLICATION`
        SpCancelAccountApplication,
        /// `SUB_CANCEL_ACCOUNT_APPLICATION`
        SubCancelAccountApplication,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ApplicationType,
        SpCancelAccountApplication = "SP_CANCEL_ACCOUNT_APPLICATION",
        SubCancelAccountApplication = "SUB_CANCEL_ACCOUNT_APPLICATION",
    );

    /// The answer of 提交注销申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_apply_no`
        ///
        /// Documented as always there.
        pub out_apply_no: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `reject_reason`
        pub reject_reason: Option<String>,
        /// `cancel_state`
        pub cancel_state: Option<response::CancelState>,
        /// `update_time`
        pub update_time: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// CancelState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CancelState {
            /// `REVIEWING`
            Reviewing,
            /// `REJECTED`
            Rejected,
            /// `CANCEL_SUCCESS`
            CancelSuccess,
            /// A value that these docs do not know.
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
