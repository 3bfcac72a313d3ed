//! 代扣预签约 · `POST /v3/papay/sign/contracts/pre-entrust-sign`
//!
//! Generated from docs/openapi/v3/papay/sign/contracts/pre-entrust-sign.md by `cargo xtask regen`; do not edit.

/// Pre-signs a papay contract and returns the jump parameters for the given signing scene.
///
/// 预签约委托代扣协议，返回所选签约场景的跳转参数。
///
/// `POST /v3/papay/sign/contracts/pre-entrust-sign`
///
/// 代扣预签约 / Pre-sign a papay contract by scene · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012978414) · feature `v3-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::papay::sign::contracts::pre_entrust_sign::post;
///
/// let request = post()
///     .sign_scene(post::SignScene::SignSceneApp)
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id(138602)
///     .out_contract_code("TEAQY20260618001")
///     .contract_display_account("李雷")
///     .contract_notify_url("https://pay.example.com/wechat/notices")
///     .out_user_code("U20260105000738")
///     .device_info(
///         post::DeviceInfo::default()
///             .device_type(post::DeviceType::DeviceTypePhone)
///             .device_os("Android 14")
///             .device_id("a4f0c83b6e1d9275")
///             .device_running_as_root(false)
///             .device_ip("203.0.113.24")
///             .weixin_installed(true)
///             .weixin_version("8.0.60")
///             .days_since_first_login(
///                 post::DaysSinceFirstLogin::DaysSinceFirstLoginMoreThen180Days,
///             ),
///     );
/// ```
#[doc(alias = "代扣预签约")]
#[doc(alias = "/v3/papay/sign/contracts/pre-entrust-sign")]
#[doc(alias = "post_v3_papay_sign_contracts_pre_entrust_sign")]
#[doc(alias = "扣预签约")]
#[doc(alias = "预签约")]
#[doc(alias = "签约")]
#[doc(alias = "Pre-sign a papay contract by scene")]
#[doc(alias = "papay contract by scene")]
#[doc(alias = "contract by scene")]
#[doc(alias = "scene")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 代扣预签约. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sign_scene`, `appid`, `plan_id`, `out_contract_code`, `contract_display_account`, `contract_notify_url`, `out_user_code`, `device_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 签约场景 / Scenario of the signing
        ///
        /// **Required.**
        pub fn sign_scene(self, value: impl Into<SignScene>) -> Self {
            Self(self.0.body("sign_scene", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_display_account", value.into()))
        }

        /// 签约结果通知地址 / URL notified of the contract's outcome
        ///
        /// **Required.** Format: `uri`.
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_notify_url", value.into()))
        }

        /// 商户侧用户标识 / Merchant's identifier of the user
        ///
        /// **Required.**
        pub fn out_user_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_user_code", value.into()))
        }

        /// 签约完成后的跳转URL / URL to return to once signing is done
        ///
        /// Format: `uri`.
        pub fn return_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("return_url", value.into()))
        }

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        ///
        /// **Required.**
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.body("device_info", value))
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
                "post_v3_papay_sign_contracts_pre_entrust_sign",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 签约场景 / Scenario of the signing
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignScene {
        /// APP签约 / Signed in the app
        ///
        /// `SIGN_SCENE_APP`
        SignSceneApp,
        /// 扫码签约 / Signed by scanning a QR code
        ///
        /// `SIGN_SCENE_QRCODE`
        SignSceneQrcode,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignScene,
        SignSceneApp = "SIGN_SCENE_APP",
        SignSceneQrcode = "SIGN_SCENE_QRCODE",
    );

    /// 设备号或设备信息 / Terminal device number, or an object of device data
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DeviceInfo(ObjectBuilder);

    impl DeviceInfo {
        /// 设备类型 / Type of device
        ///
        /// **Required.**
        pub fn device_type(self, value: impl Into<DeviceType>) -> Self {
            Self(self.0.set("device_type", value.into()))
        }

        /// 设备操作系统版本 / Version of the device's operating system
        ///
        /// **Required.**
        pub fn device_os(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_os", value.into()))
        }

        /// 设备号 / Device's ID
        ///
        /// **Required.**
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// 设备是否以root身份运行 / Whether the device runs as root
        ///
        /// **Required.**
        pub fn device_running_as_root(self, value: bool) -> Self {
            Self(self.0.set("device_running_as_root", value))
        }

        /// 商户端设备IP / IP address of the merchant's device
        ///
        /// **Required.** Format: `ip`.
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_ip", value.into()))
        }

        /// 设备上是否安装微信 / Whether WeChat is installed on the device
        ///
        /// **Required.**
        pub fn weixin_installed(self, value: bool) -> Self {
            Self(self.0.set("weixin_installed", value))
        }

        /// 设备上微信的版本 / Version of WeChat on the device
        ///
        /// **Required.**
        pub fn weixin_version(self, value: impl Into<String>) -> Self {
            Self(self.0.set("weixin_version", value.into()))
        }

        /// 用户首次登录该设备至今的时长区间 / How long ago the user first logged in on the device, as a range
        ///
        /// **Required.**
        pub fn days_since_first_login(self, value: impl Into<DaysSinceFirstLogin>) -> Self {
            Self(self.0.set("days_since_first_login", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DeviceInfo);

    /// 设备类型 / Type of device
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DeviceType {
        /// 未知设备 / Unknown device
        ///
        /// `DEVICE_TYPE_UNKNOW`
        DeviceTypeUnknow,
        /// 手机 / Phone
        ///
        /// `DEVICE_TYPE_PHONE`
        DeviceTypePhone,
        /// 平板 / Tablet
        ///
        /// `DEVICE_TYPE_PAD`
        DeviceTypePad,
        /// 电视 / TV
        ///
        /// `DEVICE_TYPE_TV`
        DeviceTypeTv,
        /// 手表 / Watch
        ///
        /// `DEVICE_TYPE_WATCH`
        DeviceTypeWatch,
        /// A value unknown to this version.
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

    /// 用户首次登录该设备至今的时长区间 / How long ago the user first logged in on the device, as a range
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DaysSinceFirstLogin {
        /// 首次登录时间未知 / Time of the first login unknown
        ///
        /// `DAYS_SINCE_FIRST_LOGIN_UNKNOW`
        DaysSinceFirstLoginUnknow,
        /// 首次登录在1天内 / First login within 1 day
        ///
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY`
        DaysSinceFirstLoginWithin1Day,
        /// 首次登录在7天内 / First login within 7 days
        ///
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS`
        DaysSinceFirstLoginWithin7Days,
        /// 首次登录在30天内 / First login within 30 days
        ///
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`
        DaysSinceFirstLoginWithin30Days,
        /// 首次登录在90天内 / First login within 90 days
        ///
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS`
        DaysSinceFirstLoginWithin90Days,
        /// 首次登录在180天内 / First login within 180 days
        ///
        /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS`
        DaysSinceFirstLoginWithin180Days,
        /// 首次登录超过180天 / First login more than 180 days ago
        ///
        /// `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS`
        DaysSinceFirstLoginMoreThen180Days,
        /// A value unknown to this version.
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

    /// Response of 代扣预签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预签约ID / Pre-signing ID with which the contract page is opened
        ///
        /// Always present according to the docs.
        pub pre_entrustweb_id: Option<String>,
        /// 签约小程序的原始ID / Original ID (username) of the signing Mini Program
        pub mini_program_username: Option<String>,
        /// 小程序页面路径 / Page path of the Mini Program
        pub mini_program_path: Option<String>,
        /// 跳转URL / URL that takes the user to WeChat Pay or to the signing page
        ///
        /// Format: `uri`.
        pub redirect_url: Option<String>,
        /// Fields unknown to this version.
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
