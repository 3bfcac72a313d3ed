//! 申请免确认收款授权 · `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/user-confirm-authorization.md by `cargo xtask regen`; do not edit.

/// 申请免确认收款授权
///
/// `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
///
/// 申请免确认收款授权 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4015901167) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::user_confirm_authorization::post;
///
/// let request = post()
///     .out_authorization_no("OAN20260618847")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .transfer_scene_id(post::TransferSceneId::Value1000)
///     .user_display_name("春茶节")
///     .user_recv_perception("示例URP277")
///     .authorization_notify_url("https://pay.example.com/wechat/notices")
///     .scene_info(
///         post::SceneInfo::default()
///             .client_ip("203.0.113.24")
///             .device_id("DI20260618641")
///             .device_type(post::DeviceType::Ios),
///     );
/// ```
#[doc(alias = "申请免确认收款授权")]
#[doc(alias = "/v3/fund-app/mch-transfer/user-confirm-authorization")]
#[doc(alias = "post_v3_fund_app_mch_transfer_user_confirm_authorization")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请免确认收款授权; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_authorization_no`, `appid`, `openid`, `transfer_scene_id`, `user_display_name`, `authorization_notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_authorization_no`
        ///
        /// **Required.**
        pub fn out_authorization_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_authorization_no", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `transfer_scene_id`
        ///
        /// **Required.**
        pub fn transfer_scene_id(self, value: impl Into<TransferSceneId>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
        }

        /// `user_display_name`
        ///
        /// **Required.**
        pub fn user_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_display_name", value.into()))
        }

        /// `user_recv_perception`
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_recv_perception", value.into()))
        }

        /// `authorization_notify_url`
        ///
        /// **Required.**
        pub fn authorization_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authorization_notify_url", value.into()))
        }

        /// `scene_info`
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_fund_app_mch_transfer_user_confirm_authorization",
                Verb::Post,
                "/v3/fund-app/mch-transfer/user-confirm-authorization",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_authorization_no",
                    "/body/appid",
                    "/body/openid",
                    "/body/transfer_scene_id",
                    "/body/user_display_name",
                    "/body/authorization_notify_url",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// TransferSceneId
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TransferSceneId {
        /// `1000`
        Value1000,
        /// `1002`
        Value1002,
        /// `1004`
        Value1004,
        /// `1005`
        Value1005,
        /// `1009`
        Value1009,
        /// `1010`
        Value1010,
        /// `1011`
        Value1011,
        /// `1013`
        Value1013,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TransferSceneId,
        Value1000 = "1000",
        Value1002 = "1002",
        Value1004 = "1004",
        Value1005 = "1005",
        Value1009 = "1009",
        Value1010 = "1010",
        Value1011 = "1011",
        Value1013 = "1013",
    );

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo(Fields);

    impl SceneInfo {
        /// `client_ip`
        pub fn client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("client_ip", value.into()))
        }

        /// `device_id`
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// `device_type`
        pub fn device_type(self, value: impl Into<DeviceType>) -> Self {
            Self(self.0.set("device_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// DeviceType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DeviceType {
        /// `IOS`
        Ios,
        /// `ANDROID`
        Android,
        /// `HARMONY`
        Harmony,
        /// `OTHER`
        Other,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DeviceType,
        Ios = "IOS",
        Android = "ANDROID",
        Harmony = "HARMONY",
        Other = "OTHER",
    );

    /// The answer of 申请免确认收款授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_authorization_no`
        ///
        /// Documented as always there.
        pub out_authorization_no: Option<String>,
        /// `state`
        ///
        /// Documented as always there. Known: `WAIT_USER_CONFIRM`.
        pub state: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `package_info`
        ///
        /// Documented as always there.
        pub package_info: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_authorization_no = "out_authorization_no",
        state = "state",
        create_time = "create_time",
        package_info = "package_info",
    );
}
