//! 创建自定义入口 · `POST /v3/marketing/shopping-receipt/customentrances`
//!
//! Generated from docs/openapi/v3/marketing/shopping-receipt/customentrances.md by `cargo xtask regen`; do not edit.

/// Creates the custom entrance shown with the electronic shopping receipts of a brand.
///
/// 为品牌创建随电子小票展示的自定义入口。
///
/// `POST /v3/marketing/shopping-receipt/customentrances`
///
/// 创建自定义入口 / Create a shopping receipt custom entrance · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012526342), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012697703) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::shopping_receipt::customentrances::post;
///
/// let request = post()
///     .custom_entrance_type(post::CustomEntranceType::MerchantActivity)
///     .subtitle("夏茶节买新茶送礼盒")
///     .start_time("2026-06-19T00:00:00+08:00")
///     .end_time("2026-07-18T23:59:59+08:00")
///     .custom_entrance_state(post::CustomEntranceState::Online)
///     .brand_id("138624")
///     .out_request_no("REQ20260618103542001")
///     .jump_link(
///         post::JumpLink::default()
///             .mini_programs_appid("wx5f0c1a9e7b3d2846")
///             .mini_programs_path("pages/activity/summer"),
///     );
/// ```
#[doc(alias = "创建自定义入口")]
#[doc(alias = "/v3/marketing/shopping-receipt/customentrances")]
#[doc(alias = "post_v3_marketing_shopping_receipt_customentrances")]
#[doc(alias = "建自定义入口")]
#[doc(alias = "自定义入口")]
#[doc(alias = "定义入口")]
#[doc(alias = "义入口")]
#[doc(alias = "入口")]
#[doc(alias = "Create a shopping receipt custom entrance")]
#[doc(alias = "shopping receipt custom entrance")]
#[doc(alias = "receipt custom entrance")]
#[doc(alias = "custom entrance")]
#[doc(alias = "entrance")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建自定义入口. Created by [`post()`](super::post()).
    ///
    /// **Required**: `custom_entrance_type`, `subtitle`, `start_time`, `end_time`, `custom_entrance_state`, `brand_id`, `out_request_no`, `jump_link`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 自定义入口种类 / Kind of custom entrance
        ///
        /// **Required.**
        pub fn custom_entrance_type(self, value: impl Into<CustomEntranceType>) -> Self {
            Self(self.0.body("custom_entrance_type", value.into()))
        }

        /// 副标题 / Subtitle that adds to the activity or Mini Program
        ///
        /// **Required.**
        pub fn subtitle(self, value: impl Into<String>) -> Self {
            Self(self.0.body("subtitle", value.into()))
        }

        /// 商品缩略图URL / URL of the goods' thumbnail
        pub fn goods_thumbnail_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_thumbnail_url", value.into()))
        }

        /// 开始时间 / Start time
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_time", value.into()))
        }

        /// 结束时间 / End time
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_time", value.into()))
        }

        /// 自定义入口状态（在线或下线） / Whether the custom entrance is online or offline
        ///
        /// **Required.**
        pub fn custom_entrance_state(self, value: impl Into<CustomEntranceState>) -> Self {
            Self(self.0.body("custom_entrance_state", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 跳转链接信息 / Link to open
        ///
        /// **Required.**
        pub fn jump_link(self, value: JumpLink) -> Self {
            Self(self.0.body("jump_link", value))
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
                "post_v3_marketing_shopping_receipt_customentrances",
                Method::Post,
                "/v3/marketing/shopping-receipt/customentrances",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/custom_entrance_type",
                    "/body/subtitle",
                    "/body/start_time",
                    "/body/end_time",
                    "/body/custom_entrance_state",
                    "/body/brand_id",
                    "/body/out_request_no",
                    "/body/jump_link",
                    "/body/jump_link/mini_programs_appid",
                    "/body/jump_link/mini_programs_path",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 自定义入口种类 / Kind of custom entrance
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CustomEntranceType {
        /// 商家活动 / Merchant's activity
        ///
        /// `MERCHANT_ACTIVITY`
        MerchantActivity,
        /// 商家小程序 / Merchant's Mini Program
        ///
        /// `MERCHANT_MINI_PROGRAM`
        MerchantMiniProgram,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CustomEntranceType,
        MerchantActivity = "MERCHANT_ACTIVITY",
        MerchantMiniProgram = "MERCHANT_MINI_PROGRAM",
    );

    /// 自定义入口状态（在线或下线） / Whether the custom entrance is online or offline
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CustomEntranceState {
        /// 在线，对用户展示 / Online, shown to users
        ///
        /// `ONLINE`
        Online,
        /// 下线，对用户不展示 / Offline, not shown to users
        ///
        /// `OFFLINE`
        Offline,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CustomEntranceState,
        Online = "ONLINE",
        Offline = "OFFLINE",
    );

    /// 跳转链接信息 / Link to open
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct JumpLink(ObjectBuilder);

    impl JumpLink {
        /// 跳转的小程序AppID / AppID of the Mini Program to open
        ///
        /// **Required.**
        pub fn mini_programs_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_appid", value.into()))
        }

        /// 跳转的小程序页面路径 / Page path of the Mini Program to open
        ///
        /// **Required.**
        pub fn mini_programs_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_programs_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(JumpLink);

    /// Response of 创建自定义入口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 自定义入口种类 / Kind of custom entrance
        ///
        /// Always present according to the docs.
        pub custom_entrance_type: Option<response::CustomEntranceType>,
        /// 副标题 / Subtitle that adds to the activity or Mini Program
        ///
        /// Always present according to the docs.
        pub subtitle: Option<String>,
        /// 商品缩略图URL / URL of the goods' thumbnail
        pub goods_thumbnail_url: Option<String>,
        /// 自定义入口状态（在线或下线） / Whether the custom entrance is online or offline
        ///
        /// Always present according to the docs.
        pub custom_entrance_state: Option<response::CustomEntranceState>,
        /// 开始时间 / Start time
        ///
        /// Always present according to the docs.
        pub start_time: Option<String>,
        /// 结束时间 / End time
        ///
        /// Always present according to the docs.
        pub end_time: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 最后更新时间 / Time of the last modification
        ///
        /// Always present according to the docs.
        pub modify_time: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 跳转链接信息 / Link to open
        ///
        /// Always present according to the docs.
        pub jump_link: Option<response::JumpLink>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        custom_entrance_type = "custom_entrance_type",
        subtitle = "subtitle",
        goods_thumbnail_url = "goods_thumbnail_url",
        custom_entrance_state = "custom_entrance_state",
        start_time = "start_time",
        end_time = "end_time",
        brand_id = "brand_id",
        create_time = "create_time",
        modify_time = "modify_time",
        out_request_no = "out_request_no",
        jump_link = "jump_link",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 自定义入口种类 / Kind of custom entrance
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CustomEntranceType {
            /// 商家活动 / Merchant's activity
            ///
            /// `MERCHANT_ACTIVITY`
            MerchantActivity,
            /// 商家小程序 / Merchant's Mini Program
            ///
            /// `MERCHANT_MINI_PROGRAM`
            MerchantMiniProgram,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CustomEntranceType,
            MerchantActivity = "MERCHANT_ACTIVITY",
            MerchantMiniProgram = "MERCHANT_MINI_PROGRAM",
        );

        /// 自定义入口状态（在线或下线） / Whether the custom entrance is online or offline
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CustomEntranceState {
            /// 在线，对用户展示 / Online, shown to users
            ///
            /// `ONLINE`
            Online,
            /// 下线，对用户不展示 / Offline, not shown to users
            ///
            /// `OFFLINE`
            Offline,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CustomEntranceState,
            Online = "ONLINE",
            Offline = "OFFLINE",
        );

        /// 跳转链接信息 / Link to open
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct JumpLink {
            /// 跳转的小程序AppID / AppID of the Mini Program to open
            ///
            /// Always present according to the docs.
            pub mini_programs_appid: Option<String>,
            /// 跳转的小程序页面路径 / Page path of the Mini Program to open
            ///
            /// Always present according to the docs.
            pub mini_programs_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            JumpLink,
            mini_programs_appid = "mini_programs_appid",
            mini_programs_path = "mini_programs_path",
        );
    }
}
