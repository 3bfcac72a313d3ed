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
    pub struct Request {
        sign_scene: Option<SignScene>,
        appid: Option<String>,
        openid: Option<String>,
        plan_id: Option<i64>,
        out_contract_code: Option<String>,
        contract_display_account: Option<String>,
        contract_notify_url: Option<String>,
        out_user_code: Option<String>,
        return_url: Option<String>,
        device_info: Option<DeviceInfo>,
        extra: Extra,
    }

    impl Request {
        /// `sign_scene`
        ///
        /// **Required.**
        pub fn sign_scene(mut self, value: impl Into<SignScene>) -> Self {
            self.sign_scene = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(mut self, value: impl Into<i64>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Some(value.into());
            self
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Some(value.into());
            self
        }

        /// `contract_notify_url`
        ///
        /// **Required.**
        pub fn contract_notify_url(mut self, value: impl Into<String>) -> Self {
            self.contract_notify_url = Some(value.into());
            self
        }

        /// `out_user_code`
        ///
        /// **Required.**
        pub fn out_user_code(mut self, value: impl Into<String>) -> Self {
            self.out_user_code = Some(value.into());
            self
        }

        /// `return_url`
        pub fn return_url(mut self, value: impl Into<String>) -> Self {
            self.return_url = Some(value.into());
            self
        }

        /// `device_info`
        ///
        /// **Required.**
        pub fn device_info(mut self, value: impl Into<DeviceInfo>) -> Self {
            self.device_info = Some(value.into());
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
            Parts::new()
                .body("sign_scene", &self.sign_scene)
                .body("appid", &self.appid)
                .body("openid", &self.openid)
                .body("plan_id", &self.plan_id)
                .body("out_contract_code", &self.out_contract_code)
                .body("contract_display_account", &self.contract_display_account)
                .body("contract_notify_url", &self.contract_notify_url)
                .body("out_user_code", &self.out_user_code)
                .body("return_url", &self.return_url)
                .body("device_info", &self.device_info)
                .extra(&self.extra)
        }
    }

    /// SignScene
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct DeviceInfo {
        device_type: Option<DeviceType>,
        device_os: Option<String>,
        device_id: Option<String>,
        device_running_as_root: Option<bool>,
        device_ip: Option<String>,
        weixin_installed: Option<bool>,
        weixin_version: Option<String>,
        days_since_first_login: Option<DaysSinceFirstLogin>,
        extra: Extra,
    }

    impl DeviceInfo {
        /// `device_type`
        ///
        /// **Required.**
        pub fn device_type(mut self, value: impl Into<DeviceType>) -> Self {
            self.device_type = Some(value.into());
            self
        }

        /// `device_os`
        ///
        /// **Required.**
        pub fn device_os(mut self, value: impl Into<String>) -> Self {
            self.device_os = Some(value.into());
            self
        }

        /// `device_id`
        ///
        /// **Required.**
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// `device_running_as_root`
        ///
        /// **Required.**
        pub fn device_running_as_root(mut self, value: bool) -> Self {
            self.device_running_as_root = Some(value);
            self
        }

        /// `device_ip`
        ///
        /// **Required.**
        pub fn device_ip(mut self, value: impl Into<String>) -> Self {
            self.device_ip = Some(value.into());
            self
        }

        /// `weixin_installed`
        ///
        /// **Required.**
        pub fn weixin_installed(mut self, value: bool) -> Self {
            self.weixin_installed = Some(value);
            self
        }

        /// `weixin_version`
        ///
        /// **Required.**
        pub fn weixin_version(mut self, value: impl Into<String>) -> Self {
            self.weixin_version = Some(value.into());
            self
        }

        /// `days_since_first_login`
        ///
        /// **Required.**
        pub fn days_since_first_login(
            mut self,
            value: impl Into<DaysSinceFirstLogin>,
        ) -> Self {
            self.days_since_first_login = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DeviceInfo,
        device_type = "device_type",
        device_os = "device_os",
        device_id = "device_id",
        device_running_as_root = "device_running_as_root",
        device_ip = "device_ip",
        weixin_installed = "weixin_installed",
        weixin_version = "weixin_version",
        days_since_first_login = "days_since_first_login",
    );

    /// DeviceType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
