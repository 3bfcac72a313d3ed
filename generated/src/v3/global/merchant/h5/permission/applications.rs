//! 创建H5支付权限申请单 · `POST /v3/global/merchant/h5/permission/applications`
//!
//! Generated from docs/openapi/v3/global/merchant/h5/permission/applications.md by `cargo xtask regen`; do not edit.

/// 创建H5支付权限申请单
///
/// `POST /v3/global/merchant/h5/permission/applications`
///
/// 创建H5支付权限申请单 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::merchant::h5::permission::applications::post;
///
/// let request = post()
///     .business_description("锦绣路茶铺-明前龙井")
///     .sub_mchid("1684913560")
///     .domains(["示例D884"])
///     .company_register_cert("示例CRC495")
///     .transaction_limit_type(post::TransactionLimitType::UnLaunchedWebsiteLimit)
///     .website_business_page_pics(["DzpZbE7q1uKc_v2RtYw-0618"])
///     .website_homepage_pics(["DzpZbE7q1uKc_v2RtYw-0618"])
///     .website_state(post::WebsiteState::HasLaunched)
///     .website_url("https://pay.example.com/wechat/notices")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .applyment_type(post::ApplymentType::ApplyForPaymentAuthority);
/// ```
#[doc(alias = "创建H5支付权限申请单")]
#[doc(alias = "/v3/global/merchant/h5/permission/applications")]
#[doc(alias = "post_v3_global_merchant_h5_permission_applications")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建H5支付权限申请单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `domains`, `website_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `business_description`
        pub fn business_description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_description", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `domains`
        ///
        /// **Required.**
        pub fn domains(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.body("domains", list::<String>(values)))
        }

        /// `company_register_cert`
        pub fn company_register_cert(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_register_cert", value.into()))
        }

        /// `transaction_limit_type`
        pub fn transaction_limit_type(self, value: impl Into<TransactionLimitType>) -> Self {
            Self(self.0.body("transaction_limit_type", value.into()))
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

        /// `website_url`
        ///
        /// **Required.**
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("website_url", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `applyment_type`
        pub fn applyment_type(self, value: impl Into<ApplymentType>) -> Self {
            Self(self.0.body("applyment_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_global_merchant_h5_permission_applications",
                Verb::Post,
                "/v3/global/merchant/h5/permission/applications",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/sub_mchid", "/body/domains", "/body/website_url"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// TransactionLimitType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TransactionLimitType {
        /// `UN_LAUNCHED_WEBSITE_LIMIT`
        UnLaunchedWebsiteLimit,
        /// `NORMAL_LIMIT`
        NormalLimit,
        /// `NO_LIMIT`
        NoLimit,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TransactionLimitType,
        UnLaunchedWebsiteLimit = "UN_LAUNCHED_WEBSITE_LIMIT",
        NormalLimit = "NORMAL_LIMIT",
        NoLimit = "NO_LIMIT",
    );

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

    /// ApplymentType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApplymentType {
        /// `APPLY_FOR_PAYMENT_AUTHORITY`
        ApplyForPaymentAuthority,
        /// `APPLY_FOR_RELIEVE_LIMITED`
        ApplyForRelieveLimited,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ApplymentType,
        ApplyForPaymentAuthority = "APPLY_FOR_PAYMENT_AUTHORITY",
        ApplyForRelieveLimited = "APPLY_FOR_RELIEVE_LIMITED",
    );

    /// The answer of 创建H5支付权限申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `domains`
        ///
        /// Documented as always there.
        pub domains: Vec<String>,
        /// `business_description`
        pub business_description: Option<String>,
        /// `transaction_limit_type`
        ///
        /// Documented as always there.
        pub transaction_limit_type: Option<response::TransactionLimitType>,
        /// `company_register_cert`
        pub company_register_cert: Option<String>,
        /// `website_business_page_pics`
        pub website_business_page_pics: Vec<String>,
        /// `website_homepage_pics`
        pub website_homepage_pics: Vec<String>,
        /// `website_state`
        ///
        /// Documented as always there.
        pub website_state: Option<response::WebsiteState>,
        /// `website_url`
        ///
        /// Documented as always there.
        pub website_url: Option<String>,
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<i64>,
        /// `audit_reject_detail`
        pub audit_reject_detail: Option<String>,
        /// `applyment_state`
        ///
        /// Documented as always there.
        pub applyment_state: Option<response::ApplymentState>,
        /// `applyment_type`
        ///
        /// Documented as always there.
        pub applyment_type: Option<response::ApplymentType>,
        /// `notify_url`
        pub notify_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        domains = "domains",
        business_description = "business_description",
        transaction_limit_type = "transaction_limit_type",
        company_register_cert = "company_register_cert",
        website_business_page_pics = "website_business_page_pics",
        website_homepage_pics = "website_homepage_pics",
        website_state = "website_state",
        website_url = "website_url",
        applyment_id = "applyment_id",
        audit_reject_detail = "audit_reject_detail",
        applyment_state = "applyment_state",
        applyment_type = "applyment_type",
        notify_url = "notify_url",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// TransactionLimitType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransactionLimitType {
            /// `UN_LAUNCHED_WEBSITE_LIMIT`
            UnLaunchedWebsiteLimit,
            /// `NORMAL_LIMIT`
            NormalLimit,
            /// `NO_LIMIT`
            NoLimit,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TransactionLimitType,
            UnLaunchedWebsiteLimit = "UN_LAUNCHED_WEBSITE_LIMIT",
            NormalLimit = "NORMAL_LIMIT",
            NoLimit = "NO_LIMIT",
        );

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

        /// ApplymentType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplymentType {
            /// `APPLY_FOR_PAYMENT_AUTHORITY`
            ApplyForPaymentAuthority,
            /// `APPLY_FOR_RELIEVE_LIMITED`
            ApplyForRelieveLimited,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplymentType,
            ApplyForPaymentAuthority = "APPLY_FOR_PAYMENT_AUTHORITY",
            ApplyForRelieveLimited = "APPLY_FOR_RELIEVE_LIMITED",
        );
    }
}
