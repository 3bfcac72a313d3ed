//! 查询H5支付权限申请单详情 · `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`, `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`
//!
//! Generated from docs/openapi/v3/global/merchant/h5/permission/applications/{applyment_id}.md by `cargo xtask regen`; do not edit.

/// Queries an overseas sub-merchant's H5 payment permission application by ID.
///
/// 按申请单号查询境外子商户的H5支付权限申请单。
///
/// `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`
///
/// 查询H5支付权限申请单详情 / Query an overseas H5 permission application · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025107) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant::h5::permission::applications::by_applyment_id::get;
///
/// let request = get("2000002618065317");
/// ```
#[doc(alias = "查询H5支付权限申请单详情")]
#[doc(alias = "/v3/global/merchant/h5/permission/applications/{applyment_id}")]
#[doc(alias = "get_v3_global_merchant_h5_permission_applications_applyment_id")]
#[doc(alias = "询H5支付权限申请单详情")]
#[doc(alias = "H5支付权限申请单详情")]
#[doc(alias = "支付权限申请单详情")]
#[doc(alias = "付权限申请单详情")]
#[doc(alias = "权限申请单详情")]
#[doc(alias = "限申请单详情")]
#[doc(alias = "申请单详情")]
#[doc(alias = "请单详情")]
#[doc(alias = "单详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query an overseas H5 permission application")]
#[doc(alias = "overseas H5 permission application")]
#[doc(alias = "H5 permission application")]
#[doc(alias = "permission application")]
#[doc(alias = "application")]
pub fn get(applyment_id: impl Into<String>) -> get::Request {
    get::Request::new([applyment_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询H5支付权限申请单详情. Created by [`get()`](super::get()).
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
                "get_v3_global_merchant_h5_permission_applications_applyment_id",
                Method::Get,
                "/v3/global/merchant/h5/permission/applications/{applyment_id}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询H5支付权限申请单详情.
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

/// Modifies a rejected application for an overseas sub-merchant's H5 payment permission.
///
/// 修改境外子商户被驳回的H5支付权限申请单。
///
/// `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`
///
/// 修改H5支付权限申请单 / Modify an overseas H5 permission application · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025109) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant::h5::permission::applications::by_applyment_id::patch;
///
/// let request = patch("2000002618065317").domains(["tea.example.com"]);
/// ```
#[doc(alias = "修改H5支付权限申请单")]
#[doc(alias = "/v3/global/merchant/h5/permission/applications/{applyment_id}")]
#[doc(alias = "patch_v3_global_merchant_h5_permission_applications_applyment_id")]
#[doc(alias = "改H5支付权限申请单")]
#[doc(alias = "H5支付权限申请单")]
#[doc(alias = "支付权限申请单")]
#[doc(alias = "付权限申请单")]
#[doc(alias = "权限申请单")]
#[doc(alias = "限申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Modify an overseas H5 permission application")]
#[doc(alias = "overseas H5 permission application")]
#[doc(alias = "H5 permission application")]
#[doc(alias = "permission application")]
#[doc(alias = "application")]
pub fn patch(applyment_id: impl Into<String>) -> patch::Request {
    patch::Request::new([applyment_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 修改H5支付权限申请单. Created by [`patch()`](super::patch()).
    ///
    /// **Required**: `domains`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// H5支付域名列表 / Domains from which H5 payment is started
        ///
        /// **Required.**
        pub fn domains(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.body("domains", list::<String>(values)))
        }

        /// 公司介绍和业务描述 / Introduction of the company and its business
        pub fn business_description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_description", value.into()))
        }

        /// 公司注册资质证书，media\_id / Company's registration certificate, a media ID
        pub fn company_register_cert(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_register_cert", value.into()))
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
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("website_url", value.into()))
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
                "patch_v3_global_merchant_h5_permission_applications_applyment_id",
                Method::Patch,
                "/v3/global/merchant/h5/permission/applications/{applyment_id}",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/domains"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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

    /// Response of 修改H5支付权限申请单.
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
