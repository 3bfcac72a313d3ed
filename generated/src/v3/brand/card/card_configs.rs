//! 提交商家名片配置申请 · `GET /v3/brand/card/card-configs`, `POST /v3/brand/card/card-configs`
//!
//! Generated from docs/openapi/v3/brand/card/card-configs.md by `cargo xtask regen`; do not edit.

/// 查询商家名片配置申请状态
///
/// `GET /v3/brand/card/card-configs`
///
/// 查询商家名片配置申请状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016475174) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::card::card_configs::get;
///
/// let request = get()
///     .business_code("BC20260618889")
///     .applyment_id("5532026061")
///     .brand_id("206202");
/// ```
#[doc(alias = "查询商家名片配置申请状态")]
#[doc(alias = "/v3/brand/card/card-configs")]
#[doc(alias = "get_v3_brand_card_card_configs")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询商家名片配置申请状态; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `business_code`
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("business_code", value.into()))
        }

        /// `applyment_id`
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("applyment_id", value.into()))
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_brand_card_card_configs",
                Verb::Get,
                "/v3/brand/card/card-configs",
            )
            .query(&["business_code", "applyment_id", "brand_id"])
            .required(&["/query/brand_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询商家名片配置申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `business_code`
        ///
        /// Documented as always there.
        pub business_code: Option<String>,
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `applyment_state`
        ///
        /// Documented as always there.
        pub applyment_state: Option<response::ApplymentState>,
        /// `scheduled_publish_time`
        pub scheduled_publish_time: Option<String>,
        /// `reject_reason`
        pub reject_reason: Option<String>,
        /// `actual_publish_time`
        pub actual_publish_time: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// ApplymentState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ApplymentState {
            /// `STATE_UNKNOWN`
            StateUnknown,
            /// `DRAFTING`
            Drafting,
            /// `AUDITING`
            Auditing,
            /// `AUDIT_REJECTED`
            AuditRejected,
            /// `PENDING_PUBLISH`
            PendingPublish,
            /// `PUBLISHED`
            Published,
            /// `CANCELED`
            Canceled,
            /// A value that these docs do not know.
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

/// 提交商家名片配置申请
///
/// `POST /v3/brand/card/card-configs`
///
/// 提交商家名片配置申请 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016468440) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::card::card_configs::post;
///
/// let request = post()
///     .business_code("BC20260618889")
///     .brand_id("2062")
///     .brand_mini_program_info(
///         post::BrandMiniProgramInfo::default()
///             .appid("wx5f0c1a9e7b3d2846")
///             .default_jump_path("pages/tea/index?from=pay"),
///     )
///     .brand_customer_service(
///         post::BrandCustomerService::default()
///             .customer_service_type(post::CustomerServiceType::MiniProgram)
///             .customer_service_phone("02800000000")
///             .customer_service_path("pages/tea/index?from=pay")
///             .appid("wx5f0c1a9e7b3d2846"),
///     )
///     .service_list([
///         post::ServiceList::default()
///             .service_classify_name("春茶节")
///             .service_name("春茶节")
///             .service_jump_type(post::ServiceJumpType::JumpMiniProgram)
///             .service_jump_path("pages/tea/index?from=pay")
///             .appid("wx5f0c1a9e7b3d2846"),
///     ]);
/// ```
#[doc(alias = "提交商家名片配置申请")]
#[doc(alias = "/v3/brand/card/card-configs")]
#[doc(alias = "post_v3_brand_card_card_configs")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交商家名片配置申请; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `business_code`, `brand_id`, `brand_customer_service`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `business_code`
        ///
        /// **Required.**
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// `brand_mini_program_info`
        pub fn brand_mini_program_info(self, value: BrandMiniProgramInfo) -> Self {
            Self(self.0.body("brand_mini_program_info", value))
        }

        /// `brand_customer_service`
        ///
        /// **Required.**
        pub fn brand_customer_service(self, value: BrandCustomerService) -> Self {
            Self(self.0.body("brand_customer_service", value))
        }

        /// `service_list`
        pub fn service_list(self, values: impl IntoIterator<Item = ServiceList>) -> Self {
            Self(self.0.body("service_list", list::<ServiceList>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_brand_card_card_configs",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// BrandMiniProgramInfo
    #[derive(Clone, Debug, Default)]
    pub struct BrandMiniProgramInfo(Fields);

    impl BrandMiniProgramInfo {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// `default_jump_path`
        pub fn default_jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("default_jump_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BrandMiniProgramInfo);

    /// BrandCustomerService
    #[derive(Clone, Debug, Default)]
    pub struct BrandCustomerService(Fields);

    impl BrandCustomerService {
        /// `customer_service_type`
        ///
        /// **Required.**
        pub fn customer_service_type(self, value: impl Into<CustomerServiceType>) -> Self {
            Self(self.0.set("customer_service_type", value.into()))
        }

        /// `customer_service_phone`
        pub fn customer_service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("customer_service_phone", value.into()))
        }

        /// `customer_service_path`
        pub fn customer_service_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("customer_service_path", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BrandCustomerService);

    /// CustomerServiceType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CustomerServiceType {
        /// `MINI_PROGRAM`
        MiniProgram,
        /// `CUSTOMIZE_WEB`
        CustomizeWeb,
        /// `CUSTOMIZE_MP`
        CustomizeMp,
        /// `SERVICE_PHONE`
        ServicePhone,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CustomerServiceType,
        MiniProgram = "MINI_PROGRAM",
        CustomizeWeb = "CUSTOMIZE_WEB",
        CustomizeMp = "CUSTOMIZE_MP",
        ServicePhone = "SERVICE_PHONE",
    );

    /// ServiceList
    #[derive(Clone, Debug, Default)]
    pub struct ServiceList(Fields);

    impl ServiceList {
        /// `service_classify_name`
        pub fn service_classify_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_classify_name", value.into()))
        }

        /// `service_name`
        pub fn service_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_name", value.into()))
        }

        /// `service_jump_type`
        ///
        /// **Required.**
        pub fn service_jump_type(self, value: impl Into<ServiceJumpType>) -> Self {
            Self(self.0.set("service_jump_type", value.into()))
        }

        /// `service_jump_path`
        ///
        /// **Required.**
        pub fn service_jump_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_jump_path", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ServiceList);

    /// ServiceJumpType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ServiceJumpType {
        /// `JUMP_MINI_PROGRAM`
        JumpMiniProgram,
        /// `JUMP_WEB_PAGE`
        JumpWebPage,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ServiceJumpType,
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
        JumpWebPage = "JUMP_WEB_PAGE",
    );

    /// The answer of 提交商家名片配置申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `business_code`
        ///
        /// Documented as always there.
        pub business_code: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<String>,
        /// `card_preview_url`
        ///
        /// Documented as always there.
        pub card_preview_url: Option<String>,
        /// What came besides.
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
