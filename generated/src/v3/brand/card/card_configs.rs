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
    pub struct Request {
        business_code: Option<String>,
        applyment_id: Option<String>,
        brand_id: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `business_code`
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Some(value.into());
            self
        }

        /// `applyment_id`
        pub fn applyment_id(mut self, value: impl Into<String>) -> Self {
            self.applyment_id = Some(value.into());
            self
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_brand_card_card_configs",
                Verb::Get,
                "/v3/brand/card/card-configs",
            )
            .required(&["/query/brand_id"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .query("business_code", &self.business_code)
                .query("applyment_id", &self.applyment_id)
                .query("brand_id", &self.brand_id)
                .extra(&self.extra)
        }
    }

    /// The answer of 查询商家名片配置申请状态.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct Request {
        business_code: Option<String>,
        brand_id: Option<String>,
        brand_mini_program_info: Option<BrandMiniProgramInfo>,
        brand_customer_service: Option<BrandCustomerService>,
        service_list: Vec<ServiceList>,
        extra: Extra,
    }

    impl Request {
        /// `business_code`
        ///
        /// **Required.**
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Some(value.into());
            self
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `brand_mini_program_info`
        pub fn brand_mini_program_info(
            mut self,
            value: impl Into<BrandMiniProgramInfo>,
        ) -> Self {
            self.brand_mini_program_info = Some(value.into());
            self
        }

        /// `brand_customer_service`
        ///
        /// **Required.**
        pub fn brand_customer_service(
            mut self,
            value: impl Into<BrandCustomerService>,
        ) -> Self {
            self.brand_customer_service = Some(value.into());
            self
        }

        /// `service_list`
        pub fn service_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<ServiceList>>,
        ) -> Self {
            self.service_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("business_code", &self.business_code)
                .body("brand_id", &self.brand_id)
                .body("brand_mini_program_info", &self.brand_mini_program_info)
                .body("brand_customer_service", &self.brand_customer_service)
                .body("service_list", &self.service_list)
                .extra(&self.extra)
        }
    }

    /// BrandMiniProgramInfo
    #[derive(Clone, Debug, Default)]
    pub struct BrandMiniProgramInfo {
        appid: Option<String>,
        default_jump_path: Option<String>,
        extra: Extra,
    }

    impl BrandMiniProgramInfo {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `default_jump_path`
        pub fn default_jump_path(mut self, value: impl Into<String>) -> Self {
            self.default_jump_path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BrandMiniProgramInfo,
        appid = "appid",
        default_jump_path = "default_jump_path",
    );

    /// BrandCustomerService
    #[derive(Clone, Debug, Default)]
    pub struct BrandCustomerService {
        customer_service_type: Option<CustomerServiceType>,
        customer_service_phone: Option<String>,
        customer_service_path: Option<String>,
        appid: Option<String>,
        extra: Extra,
    }

    impl BrandCustomerService {
        /// `customer_service_type`
        ///
        /// **Required.**
        pub fn customer_service_type(
            mut self,
            value: impl Into<CustomerServiceType>,
        ) -> Self {
            self.customer_service_type = Some(value.into());
            self
        }

        /// `customer_service_phone`
        pub fn customer_service_phone(mut self, value: impl Into<String>) -> Self {
            self.customer_service_phone = Some(value.into());
            self
        }

        /// `customer_service_path`
        pub fn customer_service_path(mut self, value: impl Into<String>) -> Self {
            self.customer_service_path = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BrandCustomerService,
        customer_service_type = "customer_service_type",
        customer_service_phone = "customer_service_phone",
        customer_service_path = "customer_service_path",
        appid = "appid",
    );

    /// CustomerServiceType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct ServiceList {
        service_classify_name: Option<String>,
        service_name: Option<String>,
        service_jump_type: Option<ServiceJumpType>,
        service_jump_path: Option<String>,
        appid: Option<String>,
        extra: Extra,
    }

    impl ServiceList {
        /// `service_classify_name`
        pub fn service_classify_name(mut self, value: impl Into<String>) -> Self {
            self.service_classify_name = Some(value.into());
            self
        }

        /// `service_name`
        pub fn service_name(mut self, value: impl Into<String>) -> Self {
            self.service_name = Some(value.into());
            self
        }

        /// `service_jump_type`
        ///
        /// **Required.**
        pub fn service_jump_type(mut self, value: impl Into<ServiceJumpType>) -> Self {
            self.service_jump_type = Some(value.into());
            self
        }

        /// `service_jump_path`
        ///
        /// **Required.**
        pub fn service_jump_path(mut self, value: impl Into<String>) -> Self {
            self.service_jump_path = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ServiceList,
        service_classify_name = "service_classify_name",
        service_name = "service_name",
        service_jump_type = "service_jump_type",
        service_jump_path = "service_jump_path",
        appid = "appid",
    );

    /// ServiceJumpType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
