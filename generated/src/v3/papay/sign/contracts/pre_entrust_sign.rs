//! 代扣预签约 · `POST /v3/papay/sign/contracts/pre-entrust-sign`
//!
//! Generated from docs/openapi/v3/papay/sign/contracts/pre-entrust-sign.md by `cargo xtask regen`; do not edit.

/// 代扣预签约
///
/// `POST /v3/papay/sign/contracts/pre-entrust-sign`
///
/// 代扣预签约 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012978414) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::sign::contracts::pre_entrust_sign::post;
///
/// let request = post()
///     .sign_scene(post::SignScene::SignSceneApp)
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id(1)
///     .out_contract_code("OCC20260618294")
///     .contract_display_account("示例CDA446")
///     .contract_notify_url("https://pay.example.com/wechat/notices")
///     .out_user_code("OUC20260618629")
///     .return_url("https://pay.example.com/wechat/notices")
///     .device_info(
///         post::DeviceInfo::default()
///             .device_type(post::DeviceType::DeviceTypeUnknow)
///             .device_os("示例DO842")
///             .device_id("DI20260618641")
///             .device_running_as_root(true)
///             .device_ip("203.0.113.24")
///             .weixin_installed(true)
///             .weixin_version("1.0")
///             .days_since_first_login(
///                 post::DaysSinceFirstLogin::DaysSinceFirstLoginUnknow,
///             ),
///     );
/// ```
#[doc(alias = "代扣预签约")]
#[doc(alias = "/v3/papay/sign/contracts/pre-entrust-sign")]
#[doc(alias = "post_v3_papay_sign_contracts_pre_entrust_sign")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 代扣预签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sign_scene`, `appid`, `plan_id`, `out_contract_code`, `contract_display_account`, `contract_notify_url`, `out_user_code`, `device_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sign_scene`
        ///
        /// **Required.**
        pub fn sign_scene(self, value: impl Into<SignScene>) -> Self {
            Self(self.0.body("sign_scene", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_display_account", value.into()))
        }

        /// `contract_notify_url`
        ///
        /// **Required.**
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_notify_url", value.into()))
        }

        /// `out_user_code`
        ///
        /// **Required.**
        pub fn out_user_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_user_code", value.into()))
        }

        /// `return_url`
        pub fn return_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("return_url", value.into()))
        }

        /// `device_info`
        ///
        /// **Required.**
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.body("device_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_sign_contracts_pre_entrust_sign",
                Verb::Post,
                "/v3/papay/sign/contracts/pre-entrust-sign",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sign_scene",
                    "/body/appid",
                    "/body/plan_id",
                    "/body/out_contract_code",
                    "/body/contract_display_account",
                    "/body/contract_notify_url",
                    "/body/out_user_code",
                    "/body/device_info",
                    "/body/device_info/device_type",
                    "/body/device_info/device_os",
                    "/body/device_info/device_id",
                    "/body/device_info/device_running_as_root",
                    "/body/device_info/device_ip",
                    "/body/device_info/weixin_installed",
                    "/body/device_info/weixin_version",
                    "/body/device_info/days_since_first_login",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// SignScene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignScene {
        /// `SIGN_SCENE_APP`
        SignSceneApp,
        /// `SIGN_SCENE_QRCODE`
        SignSceneQrcode,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignScene,
        SignSceneApp = "SIGN_SCENE_APP",
        SignSceneQrcode = "SIGN_SCENE_QRCODE",
    );

    /// DeviceInfo
    #[derive(Clone, Debug, Default)]
    pub struct DeviceInfo(Fields);

    impl DeviceInfo {
        /// `device_type`
        ///
        /// **Required.**
        pub fn device_type(self, value: impl Into<DeviceType>) -> Self {
            Self(self.0.set("device_type", value.into()))
        }

        /// `device_os`
        ///
        /// **Required.**
        pub fn device_os(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_os", value.into()))
        }

        /// `device_id`
        ///
        /// **Required.**
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// `device_running_as_root`
        ///
        /// **Required.**
        pub fn device_running_as_root(self, value: bool) -> Self {
            Self(self.0.set("device_running_as_root", value))
        }

        /// `device_ip`
        ///
        /// **Required.**
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_ip", value.into()))
        }

        /// `weixin_installed`
        ///
        /// **Required.**
        pub fn weixin_installed(self, value: bool) -> Self {
            Self(self.0.set("weixin_installed", value))
        }

        /// `weixin_version`
        ///
        /// **Required.**
        pub fn weixin_version(self, value: impl Into<String>) -> Self {
            Self(self.0.set("weixin_version", value.into()))
        }

        /// `days_since_first_login`
        ///
        /// **Required.**
        pub fn days_since_first_login(self, value: impl Into<DaysSinceFirstLogin>) -> Self {
            Self(self.0.set("days_since_first_login", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DeviceInfo);

    /// DeviceType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DeviceType {
        /// `DEVICE_TYPE_UNKNOW`
        DeviceTypeUnknow,
        /// `DEVICE_TYPE_PHONE`
        DeviceTypePhone,
        /// `DEVICE_TYPE_PAD`
        DeviceTypePad,
        /// `DEVICE_TYPE_TV`
        DeviceTypeTv,
        /// `DEVICE_TYPE_WATCH`
        DeviceTypeWatch,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DeviceType,
        DeviceTypeUnknow = "DEVICE_TYPE_UNKNOW",
        DeviceTypePhone = "DEVICE_TYPE_PHONE",
        DeviceTypePad = "DEVICE_TYPE_PAD",
        DeviceTypeTv = "DEVICE_TYPE_TV",
        DeviceTypeWatch = "DEVICE_TYPE_WATCH",
    );

    /// DaysSinceFirstLogin
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DaysSinceFirstLogin {
        /// `DAYS_SINCE_FIRST_LOGIN_UNKNOW`
        DaysSinceFirstLoginUnknow,
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY`
        DaysSinceFirstLoginWithin1Day,
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS`
        DaysSinceFirstLoginWithin7Days,
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`
        DaysSinceFirstLoginWithin30Days,
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS`
        DaysSinceFirstLoginWithin90Days,
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS`
        DaysSinceFirstLoginWithin180Days,
        /// `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS`
        DaysSinceFirstLoginMoreThen180Days,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DaysSinceFirstLogin,
        DaysSinceFirstLoginUnknow = "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
        DaysSinceFirstLoginWithin1Day = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
        DaysSinceFirstLoginWithin7Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
        DaysSinceFirstLoginWithin30Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
        DaysSinceFirstLoginWithin90Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
        DaysSinceFirstLoginWithin180Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
        DaysSinceFirstLoginMoreThen180Days = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
    );

    /// The answer of 代扣预签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `pre_entrustweb_id`
        ///
        /// Documented as always there.
        pub pre_entrustweb_id: Option<String>,
        /// `mini_program_username`
        pub mini_program_username: Option<String>,
        /// `mini_program_path`
        pub mini_program_path: Option<String>,
        /// `redirect_url`
        pub redirect_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        pre_entrustweb_id = "pre_entrustweb_id",
        mini_program_username = "mini_program_username",
        mini_program_path = "mini_program_path",
        redirect_url = "redirect_url",
    );
}
