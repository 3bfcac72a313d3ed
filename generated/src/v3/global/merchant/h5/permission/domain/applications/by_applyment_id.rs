//! 查询H5支付域名修改申请单 · `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`, `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
//!
//! Generated from docs/openapi/v3/global/merchant/h5/permission/domain/applications/{applyment_id}.md by `cargo xtask regen`; do not edit.

/// 查询H5支付域名修改申请单
///
/// `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
///
/// 查询H5支付域名修改申请单 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::merchant::h5::permission::domain::applications::by_applyment_id::get;
///
/// let request = get("1");
/// ```
#[doc(alias = "查询H5支付域名修改申请单")]
#[doc(alias = "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}")]
#[doc(alias = "get_v3_global_merchant_h5_permission_domain_applications_applyment_id")]
pub fn get(applyment_id: impl Into<String>) -> get::Request {
    get::Request::new([applyment_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询H5支付域名修改申请单; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_global_merchant_h5_permission_domain_applications_applyment_id",
                Verb::Get,
                "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询H5支付域名修改申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `website_state`
        ///
        /// Documented as always there.
        pub website_state: Option<response::WebsiteState>,
        /// `domains`
        ///
        /// Documented as always there.
        pub domains: Vec<String>,
        /// `webiste_url`
        ///
        /// Documented as always there.
        pub webiste_url: Option<String>,
        /// `website_business_page_pics`
        pub website_business_page_pics: Vec<String>,
        /// `website_homepage_pics`
        pub website_homepage_pics: Vec<String>,
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<i64>,
        /// `audit_reject_detail`
        pub audit_reject_detail: Option<String>,
        /// `applyment_state`
        pub applyment_state: Option<response::ApplymentState>,
        /// `notify_url`
        pub notify_url: Option<String>,
        /// `out_applyment_id`
        ///
        /// Documented as always there.
        pub out_applyment_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        website_state = "website_state",
        domains = "domains",
        webiste_url = "webiste_url",
        website_business_page_pics = "website_business_page_pics",
        website_homepage_pics = "website_homepage_pics",
        applyment_id = "applyment_id",
        audit_reject_detail = "audit_reject_detail",
        applyment_state = "applyment_state",
        notify_url = "notify_url",
        out_applyment_id = "out_applyment_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// WebsiteState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum WebsiteState {
            /// `HAS_LAUNCHED`
            HasLaunched,
            /// `UN_LAUNCHED`
            UnLaunched,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            WebsiteState,
            HasLaunched = "HAS_LAUNCHED",
            UnLaunched = "UN_LAUNCHED",
        );

        /// ApplymentState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplymentState {
            /// `PENDING`
            Pending,
            /// `UNDER_REVIEW`
            UnderReview,
            /// `APPROVED`
            Approved,
            /// `REJECTED`
            Rejected,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplymentState,
            Pending = "PENDING",
            UnderReview = "UNDER_REVIEW",
            Approved = "APPROVED",
            Rejected = "REJECTED",
        );
    }
}

/// 修改H5支付域名修改申请单
///
/// `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
///
/// 修改H5支付域名修改申请单 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::merchant::h5::permission::domain::applications::by_applyment_id::patch;
///
/// let request = patch("1")
///     .domains(["示例D884"])
///     .website_state(patch::WebsiteState::HasLaunched)
///     .website_url("https://pay.example.com/wechat/notices")
///     .website_business_page_pics(["DzpZbE7q1uKc_v2RtYw-0618"])
///     .website_homepage_pics(["DzpZbE7q1uKc_v2RtYw-0618"]);
/// ```
#[doc(alias = "修改H5支付域名修改申请单")]
#[doc(alias = "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}")]
#[doc(alias = "patch_v3_global_merchant_h5_permission_domain_applications_applyment_id")]
pub fn patch(applyment_id: impl Into<String>) -> patch::Request {
    patch::Request::new([applyment_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 修改H5支付域名修改申请单; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `domains`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `domains`
        ///
        /// **Required.**
        pub fn domains(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.body("domains", list::<String>(values)))
        }

        /// `website_state`
        pub fn website_state(self, value: impl Into<WebsiteState>) -> Self {
            Self(self.0.body("website_state", value.into()))
        }

        /// `website_url`
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("website_url", value.into()))
        }

        /// `website_business_page_pics`
        pub fn website_business_page_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("website_business_page_pics", list::<String>(values)))
        }

        /// `website_homepage_pics`
        pub fn website_homepage_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("website_homepage_pics", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_global_merchant_h5_permission_domain_applications_applyment_id",
                Verb::Patch,
                "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/domains"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// WebsiteState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WebsiteState {
        /// `HAS_LAUNCHED`
        HasLaunched,
        /// `UN_LAUNCHED`
        UnLaunched,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        WebsiteState,
        HasLaunched = "HAS_LAUNCHED",
        UnLaunched = "UN_LAUNCHED",
    );

    /// The answer of 修改H5支付域名修改申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `website_state`
        ///
        /// Documented as always there.
        pub website_state: Option<response::WebsiteState>,
        /// `domains`
        ///
        /// Documented as always there.
        pub domains: Vec<String>,
        /// `webiste_url`
        ///
        /// Documented as always there.
        pub webiste_url: Option<String>,
        /// `website_business_page_pics`
        pub website_business_page_pics: Vec<String>,
        /// `website_homepage_pics`
        pub website_homepage_pics: Vec<String>,
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<i64>,
        /// `audit_reject_detail`
        pub audit_reject_detail: Option<String>,
        /// `applyment_state`
        pub applyment_state: Option<response::ApplymentState>,
        /// `notify_url`
        pub notify_url: Option<String>,
        /// `out_applyment_id`
        ///
        /// Documented as always there.
        pub out_applyment_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        website_state = "website_state",
        domains = "domains",
        webiste_url = "webiste_url",
        website_business_page_pics = "website_business_page_pics",
        website_homepage_pics = "website_homepage_pics",
        applyment_id = "applyment_id",
        audit_reject_detail = "audit_reject_detail",
        applyment_state = "applyment_state",
        notify_url = "notify_url",
        out_applyment_id = "out_applyment_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// WebsiteState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum WebsiteState {
            /// `HAS_LAUNCHED`
            HasLaunched,
            /// `UN_LAUNCHED`
            UnLaunched,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            WebsiteState,
            HasLaunched = "HAS_LAUNCHED",
            UnLaunched = "UN_LAUNCHED",
        );

        /// ApplymentState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplymentState {
            /// `PENDING`
            Pending,
            /// `UNDER_REVIEW`
            UnderReview,
            /// `APPROVED`
            Approved,
            /// `REJECTED`
            Rejected,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplymentState,
            Pending = "PENDING",
            UnderReview = "UNDER_REVIEW",
            Approved = "APPROVED",
            Rejected = "REJECTED",
        );
    }
}
