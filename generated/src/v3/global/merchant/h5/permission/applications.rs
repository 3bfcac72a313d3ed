//! 创建H5支付权限申请单 · `POST /v3/global/merchant/h5/permission/applications`
//!
//! Generated from docs/openapi/v3/global/merchant/h5/permission/applications.md by `cargo xtask regen`; do not edit.

/// Creates an overseas institution's application for a sub-merchant's H5 payment permission.
///
/// 境外机构为子商户提交开通H5支付权限的申请单。
///
/// `POST /v3/global/merchant/h5/permission/applications`
///
/// 创建H5支付权限申请单 / Create an overseas H5 permission application · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant::h5::permission::applications::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .domains(["tea.example.com"])
///     .website_url("https://tea.example.com")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "创建H5支付权限申请单")]
#[doc(alias = "/v3/global/merchant/h5/permission/applications")]
#[doc(alias = "post_v3_global_merchant_h5_permission_applications")]
#[doc(alias = "建H5支付权限申请单")]
#[doc(alias = "H5支付权限申请单")]
#[doc(alias = "支付权限申请单")]
#[doc(alias = "付权限申请单")]
#[doc(alias = "权限申请单")]
#[doc(alias = "限申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Create an overseas H5 permission application")]
#[doc(alias = "overseas H5 permission application")]
#[doc(alias = "H5 permission application")]
#[doc(alias = "permission application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建H5支付权限申请单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `domains`, `website_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 公司介绍和业务描述 / Introduction of the company and its business
        pub fn business_description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_description", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// H5支付域名列表 / Domains from which H5 payment is started
        ///
        /// **Required.**
        pub fn domains(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.body("domains", list::<String>(values)))
        }

        /// 公司注册资质证书，media\_id / Company's registration certificate, a media ID
        pub fn company_register_cert(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_register_cert", value.into()))
        }

        /// 限额类型 / Type of transaction limit
        pub fn transaction_limit_type(self, value: impl Into<TransactionLimitType>) -> Self {
            Self(self.0.body("transaction_limit_type", value.into()))
        }

        /// 经营网址商业页面截图 / Screenshots of the website's business pages, media IDs
        pub fn website_business_page_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("website_business_page_pics", list::<String>(values)))
        }

        /// 经营网址首页截图 / Screenshots of the website's home page, media IDs
        pub fn website_homepage_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("website_homepage_pics", list::<String>(values)))
        }

        /// 经营网址状态，是否已上线 / Whether the website has been launched
        pub fn website_state(self, value: impl Into<WebsiteState>) -> Self {
            Self(self.0.body("website_state", value.into()))
        }

        /// 商户H5经营网址 / Website on which the merchant sells (H5)
        ///
        /// **Required.**
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("website_url", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 申请单类型 / Type of application
        pub fn applyment_type(self, value: impl Into<ApplymentType>) -> Self {
            Self(self.0.body("applyment_type", value.into()))
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
                "post_v3_global_merchant_h5_permission_applications",
                Method::Post,
                "/v3/global/merchant/h5/permission/applications",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/sub_mchid", "/body/domains", "/body/website_url"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 限额类型 / Type of transaction limit
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TransactionLimitType {
        /// 网址未上线限额 / Limit for a website not yet launched
        ///
        /// `UN_LAUNCHED_WEBSITE_LIMIT`
        UnLaunchedWebsiteLimit,
        /// 常规限额 / Normal limit
        ///
        /// `NORMAL_LIMIT`
        NormalLimit,
        /// 无限额 / No limit
        ///
        /// `NO_LIMIT`
        NoLimit,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TransactionLimitType,
        UnLaunchedWebsiteLimit = "UN_LAUNCHED_WEBSITE_LIMIT",
        NormalLimit = "NORMAL_LIMIT",
        NoLimit = "NO_LIMIT",
    );

    /// 经营网址状态，是否已上线 / Whether the website has been launched
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WebsiteState {
        /// 已上线 / Launched
        ///
        /// `HAS_LAUNCHED`
        HasLaunched,
        /// 未上线 / Not launched
        ///
        /// `UN_LAUNCHED`
        UnLaunched,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        WebsiteState,
        HasLaunched = "HAS_LAUNCHED",
        UnLaunched = "UN_LAUNCHED",
    );

    /// 申请单类型 / Type of application
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ApplymentType {
        /// 申请支付权限 / Application for the payment permission
        ///
        /// `APPLY_FOR_PAYMENT_AUTHORITY`
        ApplyForPaymentAuthority,
        /// 申请解除限额 / Application to lift the limit
        ///
        /// `APPLY_FOR_RELIEVE_LIMITED`
        ApplyForRelieveLimited,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ApplymentType,
        ApplyForPaymentAuthority = "APPLY_FOR_PAYMENT_AUTHORITY",
        ApplyForRelieveLimited = "APPLY_FOR_RELIEVE_LIMITED",
    );

    /// Response of 创建H5支付权限申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// H5支付域名列表 / Domains from which H5 payment is started
        ///
        /// Always present according to the docs.
        pub domains: Vec<String>,
        /// 公司介绍和业务描述 / Introduction of the company and its business
        pub business_description: Option<String>,
        /// 限额类型 / Type of transaction limit
        ///
        /// Always present according to the docs.
        pub transaction_limit_type: Option<response::TransactionLimitType>,
        /// 公司注册资质证书，media\_id / Company's registration certificate, a media ID
        pub company_register_cert: Option<String>,
        /// 经营网址商业页面截图 / Screenshots of the website's business pages, media IDs
        pub website_business_page_pics: Vec<String>,
        /// 经营网址首页截图 / Screenshots of the website's home page, media IDs
        pub website_homepage_pics: Vec<String>,
        /// 经营网址状态，是否已上线 / Whether the website has been launched
        ///
        /// Always present according to the docs.
        pub website_state: Option<response::WebsiteState>,
        /// 商户H5经营网址 / Website on which the merchant sells (H5)
        ///
        /// Always present according to the docs.
        pub website_url: Option<String>,
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<i64>,
        /// 驳回原因详情 / Details of why the review rejected it
        pub audit_reject_detail: Option<String>,
        /// 申请单状态 / Application's state
        ///
        /// Always present according to the docs.
        pub applyment_state: Option<response::ApplymentState>,
        /// 申请单类型 / Type of application
        ///
        /// Always present according to the docs.
        pub applyment_type: Option<response::ApplymentType>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        pub notify_url: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 限额类型 / Type of transaction limit
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransactionLimitType {
            /// 网址未上线限额 / Limit for a website not yet launched
            ///
            /// `UN_LAUNCHED_WEBSITE_LIMIT`
            UnLaunchedWebsiteLimit,
            /// 常规限额 / Normal limit
            ///
            /// `NORMAL_LIMIT`
            NormalLimit,
            /// 无限额 / No limit
            ///
            /// `NO_LIMIT`
            NoLimit,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TransactionLimitType,
            UnLaunchedWebsiteLimit = "UN_LAUNCHED_WEBSITE_LIMIT",
            NormalLimit = "NORMAL_LIMIT",
            NoLimit = "NO_LIMIT",
        );

        /// 经营网址状态，是否已上线 / Whether the website has been launched
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum WebsiteState {
            /// 已上线 / Launched
            ///
            /// `HAS_LAUNCHED`
            HasLaunched,
            /// 未上线 / Not launched
            ///
            /// `UN_LAUNCHED`
            UnLaunched,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            WebsiteState,
            HasLaunched = "HAS_LAUNCHED",
            UnLaunched = "UN_LAUNCHED",
        );

        /// 申请单状态 / Application's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplymentState {
            /// 待处理 / Pending
            ///
            /// `PENDING`
            Pending,
            /// 审核中 / Under review
            ///
            /// `UNDER_REVIEW`
            UnderReview,
            /// 审核通过 / Approved
            ///
            /// `APPROVED`
            Approved,
            /// 已驳回 / Rejected
            ///
            /// `REJECTED`
            Rejected,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplymentState,
            Pending = "PENDING",
            UnderReview = "UNDER_REVIEW",
            Approved = "APPROVED",
            Rejected = "REJECTED",
        );

        /// 申请单类型 / Type of application
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplymentType {
            /// 申请支付权限 / Application for the payment permission
            ///
            /// `APPLY_FOR_PAYMENT_AUTHORITY`
            ApplyForPaymentAuthority,
            /// 申请解除限额 / Application to lift the limit
            ///
            /// `APPLY_FOR_RELIEVE_LIMITED`
            ApplyForRelieveLimited,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ApplymentType,
            ApplyForPaymentAuthority = "APPLY_FOR_PAYMENT_AUTHORITY",
            ApplyForRelieveLimited = "APPLY_FOR_RELIEVE_LIMITED",
        );
    }
}
