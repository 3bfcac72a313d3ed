//! 创建H5支付域名修改申请单 · `POST /v3/global/merchant/h5/permission/domain/applications`
//!
//! Generated from docs/openapi/v3/global/merchant/h5/permission/domain/applications.md by `cargo xtask regen`; do not edit.

/// Creates an application to change an overseas merchant's or sub-merchant's H5 payment domains.
///
/// 为境外商户或子商户提交变更H5支付域名的申请单。
///
/// `POST /v3/global/merchant/h5/permission/domain/applications`
///
/// 创建H5支付域名修改申请单 / Create an overseas H5 domain change application · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::merchant::h5::permission::domain::applications::post;
///
/// let request = post()
///     .domains(["tea.example.com"])
///     .website_url("https://tea.example.com")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .out_applyment_id("H5SQ20260618100000001");
/// ```
#[doc(alias = "创建H5支付域名修改申请单")]
#[doc(alias = "/v3/global/merchant/h5/permission/domain/applications")]
#[doc(alias = "post_v3_global_merchant_h5_permission_domain_applications")]
#[doc(alias = "建H5支付域名修改申请单")]
#[doc(alias = "H5支付域名修改申请单")]
#[doc(alias = "支付域名修改申请单")]
#[doc(alias = "付域名修改申请单")]
#[doc(alias = "域名修改申请单")]
#[doc(alias = "名修改申请单")]
#[doc(alias = "修改申请单")]
#[doc(alias = "改申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Create an overseas H5 domain change application")]
#[doc(alias = "overseas H5 domain change application")]
#[doc(alias = "H5 domain change application")]
#[doc(alias = "domain change application")]
#[doc(alias = "change application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建H5支付域名修改申请单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `domains`, `website_url`, `out_applyment_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// H5支付域名列表 / Domains from which H5 payment is started
        ///
        /// **Required.**
        pub fn domains(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.body("domains", list::<String>(values)))
        }

        /// 商户H5经营网址 / Website on which the merchant sells (H5)
        ///
        /// **Required.**
        pub fn website_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("website_url", value.into()))
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

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 商户申请单号 / Merchant's number of the application
        ///
        /// **Required.**
        pub fn out_applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_applyment_id", value.into()))
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
                "post_v3_global_merchant_h5_permission_domain_applications",
                Method::Post,
                "/v3/global/merchant/h5/permission/domain/applications",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/domains", "/body/website_url", "/body/out_applyment_id"]);

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

    /// Response of 创建H5支付域名修改申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 经营网址状态，是否已上线 / Whether the website has been launched
        ///
        /// Always present according to the docs.
        pub website_state: Option<response::WebsiteState>,
        /// H5支付域名列表 / Domains from which H5 payment is started
        ///
        /// Always present according to the docs.
        pub domains: Vec<String>,
        /// 子商户H5经营网址 / Website on which the sub-merchant sells (H5)
        pub webiste_url: Option<String>,
        /// 商户H5经营网址 / Website on which the merchant sells (H5)
        pub website_url: Option<String>,
        /// 经营网址商业页面截图 / Screenshots of the website's business pages, media IDs
        pub website_business_page_pics: Vec<String>,
        /// 经营网址首页截图 / Screenshots of the website's home page, media IDs
        pub website_homepage_pics: Vec<String>,
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<i64>,
        /// 驳回原因详情 / Details of why the review rejected it
        pub audit_reject_detail: Option<String>,
        /// 申请单状态 / Application's state
        pub applyment_state: Option<response::ApplymentState>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        pub notify_url: Option<String>,
        /// 商户申请单号 / Merchant's number of the application
        ///
        /// Always present according to the docs.
        pub out_applyment_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        website_state = "website_state",
        domains = "domains",
        webiste_url = "webiste_url",
        website_url = "website_url",
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
        use crate::__codegen::*;

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
    }
}
