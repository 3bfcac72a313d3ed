//! 创建H5支付域名修改申请单 · `POST /v3/global/merchant/h5/permission/domain/applications`
//!
//! Generated from docs/openapi/v3/global/merchant/h5/permission/domain/applications.md by `cargo xtask regen`; do not edit.

/// 创建H5支付域名修改申请单
///
/// `POST /v3/global/merchant/h5/permission/domain/applications`
///
/// 创建H5支付域名修改申请单 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::merchant::h5::permission::domain::applications::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .domains(["示例D884"])
///     .website_url("https://pay.example.com/wechat/notices")
///     .website_business_page_pics(["DzpZbE7q1uKc_v2RtYw-0618"])
///     .website_homepage_pics(["DzpZbE7q1uKc_v2RtYw-0618"])
///     .website_state(post::WebsiteState::HasLaunched)
///     .notify_url("https://pay.example.com/wechat/notices")
///     .out_applyment_id("362202");
/// ```
#[doc(alias = "创建H5支付域名修改申请单")]
#[doc(alias = "/v3/global/merchant/h5/permission/domain/applications")]
#[doc(alias = "post_v3_global_merchant_h5_permission_domain_applications")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建H5支付域名修改申请单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `domains`, `website_url`, `out_applyment_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `domains`
        ///
        /// **Required.**
        pub fn domains(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.body("domains", list::<String>(values)))
        }

        /// `website_url`
        ///
        /// **Required.**
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

        /// `website_state`
        pub fn website_state(self, value: impl Into<WebsiteState>) -> Self {
            Self(self.0.body("website_state", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `out_applyment_id`
        ///
        /// **Required.**
        pub fn out_applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_applyment_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_global_merchant_h5_permission_domain_applications",
                Verb::Post,
                "/v3/global/merchant/h5/permission/domain/applications",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/domains", "/body/website_url", "/body/out_applyment_id"]);

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

    /// The answer of 创建H5支付域名修改申请单.
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
