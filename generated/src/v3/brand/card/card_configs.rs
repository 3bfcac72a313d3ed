//! 提交商家名片配置申请 · `GET /v3/brand/card/card-configs`, `POST /v3/brand/card/card-configs`
//!
//! Generated from docs/openapi/v3/brand/card/card-configs.md by `cargo xtask regen`; do not edit.

/// Queries a partner's application to configure a brand's merchant card.
///
/// 服务商查询品牌商家名片的配置申请。
///
/// `GET /v3/brand/card/card-configs`
///
/// 查询商家名片配置申请状态 / Query a merchant card configuration application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016475174) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::card::card_configs::get;
///
/// let request = get().brand_id("138624");
/// ```
#[doc(alias = "查询商家名片配置申请状态")]
#[doc(alias = "/v3/brand/card/card-configs")]
#[doc(alias = "get_v3_brand_card_card_configs")]
#[doc(alias = "询商家名片配置申请状态")]
#[doc(alias = "商家名片配置申请状态")]
#[doc(alias = "家名片配置申请状态")]
#[doc(alias = "名片配置申请状态")]
#[doc(alias = "片配置申请状态")]
#[doc(alias = "配置申请状态")]
#[doc(alias = "置申请状态")]
#[doc(alias = "申请状态")]
#[doc(alias = "请状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a merchant card configuration application")]
#[doc(alias = "merchant card configuration application")]
#[doc(alias = "card configuration application")]
#[doc(alias = "configuration application")]
#[doc(alias = "application")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商家名片配置申请状态. Created by [`get()`](super::get()).
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
            Self(self.0.query("business_code", value.into()))
        }

        /// 微信支付申请单号 / WeChat Pay's application number
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("applyment_id", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
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
                "get_v3_brand_card_card_configs",
                Method::Get,
                "/v3/brand/card/card-configs",
            )
            .query(&["business_code", "applyment_id", "brand_id"])
            .required(&["/query/brand_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询商家名片配置申请状态.
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
        /// 定时发布时间，RFC 3339格式 / Time publication is scheduled for, in RFC 3339
        pub scheduled_publish_time: Option<String>,
        /// 驳回原因 / Reason for the rejection
        pub reject_reason: Option<String>,
        /// 实际发布时间 / Time of the actual publication
        pub actual_publish_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        business_code = "business_code",
        applyment_id = "applyment_id",
        brand_id = "brand_id",
        applyment_state = "applyment_state",
        scheduled_publish_time = "scheduled_publish_time",
        reject_reason = "reject_reason",
        actual_publish_time = "actual_publish_time",
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

/// Submits an application to configure the services and customer support of a brand's merchant card.
///
/// 提交申请，配置品牌商家名片的服务和客服。
///
/// `POST /v3/brand/card/card-configs`
///
/// 提交商家名片配置申请 / Submit a merchant card configuration application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016468440) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::card::card_configs::post;
///
/// let request = post()
///     .business_code("1684907235_20260618100001")
///     .brand_id("138624")
///     .brand_customer_service(
///         post::BrandCustomerService::default()
///             .customer_service_type(post::CustomerServiceType::MiniProgram),
///     );
/// ```
#[doc(alias = "提交商家名片配置申请")]
#[doc(alias = "/v3/brand/card/card-configs")]
#[doc(alias = "post_v3_brand_card_card_configs")]
#[doc(alias = "交商家名片配置申请")]
#[doc(alias = "商家名片配置申请")]
#[doc(alias = "家名片配置申请")]
#[doc(alias = "名片配置申请")]
#[doc(alias = "片配置申请")]
#[doc(alias = "配置申请")]
#[doc(alias = "置申请")]
#[doc(alias = "申请")]
#[doc(alias = "Submit a merchant card configuration application")]
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

    /// Request for 提交商家名片配置申请. Created by [`post()`](super::post()).
    ///
    /// **Required**: `business_code`, `brand_id`, `brand_customer_service`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// **Required.**
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 品牌小程序信息 / Brand's Mini Program data
        pub fn brand_mini_program_info(self, value: BrandMiniProgramInfo) -> Self {
            Self(self.0.body("brand_mini_program_info", value))
        }

        /// 品牌客服信息 / Brand's customer service data
        ///
        /// **Required.**
        pub fn brand_customer_service(self, value: BrandCustomerService) -> Self {
            Self(self.0.body("brand_customer_service", value))
        }

        /// 服务列表 / Services
        pub fn service_list(self, values: impl IntoIterator<Item = ServiceList>) -> Self {
            Self(self.0.body("service_list", list::<ServiceList>(values)))
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
                "post_v3_brand_card_card_configs",
                Method::Post,
                "/v3/brand/card/card-configs",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/business_code",
                    "/body/brand_id",
                    "/body/brand_mini_program_info/appid",
                    "/body/brand_customer_service",
                    "/body/brand_customer_service/customer_service_type",
                    "/body/service_list/*/service_jump_type",
                    "/body/service_list/*/service_jump_path",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 品牌小程序信息 / Brand's Mini Program data
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BrandMiniProgramInfo(ObjectBuilder);

    impl BrandMiniProgramInfo {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 小程序默认跳转路径 / Path the Mini Program opens by default
        pub fn default_jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("default_jump_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BrandMiniProgramInfo);

    /// 品牌客服信息 / Brand's customer service data
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BrandCustomerService(ObjectBuilder);

    impl BrandCustomerService {
        /// 客服类型 / Type of customer service
        ///
        /// **Required.**
        pub fn customer_service_type(self, value: impl Into<CustomerServiceType>) -> Self {
            Self(self.0.set("customer_service_type", value.into()))
        }

        /// 客服电话 / Customer service phone number
        pub fn customer_service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("customer_service_phone", value.into()))
        }

        /// 客服小程序路径 / Path of the customer service page
        pub fn customer_service_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("customer_service_path", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BrandCustomerService);

    /// 客服类型 / Type of customer service
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CustomerServiceType {
        /// 小程序客服 / Customer service in the Mini Program
        ///
        /// `MINI_PROGRAM`
        MiniProgram,
        /// 自定义网页客服 / Customer service on a custom web page
        ///
        /// `CUSTOMIZE_WEB`
        CustomizeWeb,
        /// 自定义小程序客服 / Customer service in a custom Mini Program
        ///
        /// `CUSTOMIZE_MP`
        CustomizeMp,
        /// 客服电话 / Service telephone
        ///
        /// `SERVICE_PHONE`
        ServicePhone,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CustomerServiceType,
        MiniProgram = "MINI_PROGRAM",
        CustomizeWeb = "CUSTOMIZE_WEB",
        CustomizeMp = "CUSTOMIZE_MP",
        ServicePhone = "SERVICE_PHONE",
    );

    /// 服务列表 / Services
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ServiceList(ObjectBuilder);

    impl ServiceList {
        /// 服务分类名称 / Name of the service category
        pub fn service_classify_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_classify_name", value.into()))
        }

        /// 服务名称 / Service name
        pub fn service_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_name", value.into()))
        }

        /// 服务跳转类型 / Kind of target the service entry leads to
        ///
        /// **Required.**
        pub fn service_jump_type(self, value: impl Into<ServiceJumpType>) -> Self {
            Self(self.0.set("service_jump_type", value.into()))
        }

        /// 服务跳转路径 / Path the service entry leads to
        ///
        /// **Required.**
        pub fn service_jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_jump_path", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ServiceList);

    /// 服务跳转类型 / Kind of target the service entry leads to
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ServiceJumpType {
        /// 跳转小程序 / Open a Mini Program
        ///
        /// `JUMP_MINI_PROGRAM`
        JumpMiniProgram,
        /// 跳转网页 / Open a web page
        ///
        /// `JUMP_WEB_PAGE`
        JumpWebPage,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ServiceJumpType,
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
        JumpWebPage = "JUMP_WEB_PAGE",
    );

    /// Response of 提交商家名片配置申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// Always present according to the docs.
        pub business_code: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<String>,
        /// 商家名片预览二维码链接 / Link of the QR code that previews the merchant card
        ///
        /// Always present according to the docs. Format: `uri`.
        pub card_preview_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        business_code = "business_code",
        brand_id = "brand_id",
        applyment_id = "applyment_id",
        card_preview_url = "card_preview_url",
    );
}
