//! 创建用户当次充电代扣凭证 · `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
//!
//! Generated from docs/openapi/v3/ebike/charge/contracts/{contract_id}/confirm.md by `cargo xtask regen`; do not edit.

/// 创建用户当次充电代扣凭证
///
/// `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
///
/// 创建用户当次充电代扣凭证 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml) · feature `v3-ebike`
///
/// ```
/// use wechatpay_api::v3::ebike::charge::contracts::by_contract_id::confirm::post;
///
/// let request = post("CI20260618249")
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .charge_info(
///         post::ChargeInfo::default()
///             .start_time("2026-06-18T10:35:42+08:00")
///             .charging_station_name("春茶节")
///             .charging_gun_number("3112")
///             .device_id("64120260"),
///     );
/// ```
#[doc(alias = "创建用户当次充电代扣凭证")]
#[doc(alias = "/v3/ebike/charge/contracts/{contract_id}/confirm")]
#[doc(alias = "post_v3_ebike_charge_contracts_contract_id_confirm")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建用户当次充电代扣凭证; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `charge_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        sub_mchid: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        charge_info: Option<ChargeInfo>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `charge_info`
        ///
        /// **Required.**
        pub fn charge_info(mut self, value: impl Into<ChargeInfo>) -> Self {
            self.charge_info = Some(value.into());
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
                "post_v3_ebike_charge_contracts_contract_id_confirm",
                Verb::Post,
                "/v3/ebike/charge/contracts/{contract_id}/confirm",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/charge_info",
                    "/body/charge_info/start_time",
                    "/body/charge_info/charging_station_name",
                    "/body/charge_info/charging_gun_number",
                    "/body/charge_info/device_id",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("sub_mchid", &self.sub_mchid)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("charge_info", &self.charge_info)
                .extra(&self.extra)
        }
    }

    /// ChargeInfo
    #[derive(Clone, Debug, Default)]
    pub struct ChargeInfo {
        start_time: Option<String>,
        charging_station_name: Option<String>,
        charging_gun_number: Option<String>,
        device_id: Option<String>,
        extra: Extra,
    }

    impl ChargeInfo {
        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `charging_station_name`
        ///
        /// **Required.**
        pub fn charging_station_name(mut self, value: impl Into<String>) -> Self {
            self.charging_station_name = Some(value.into());
            self
        }

        /// `charging_gun_number`
        ///
        /// **Required.**
        pub fn charging_gun_number(mut self, value: impl Into<String>) -> Self {
            self.charging_gun_number = Some(value.into());
            self
        }

        /// `device_id`
        ///
        /// **Required.**
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ChargeInfo,
        start_time = "start_time",
        charging_station_name = "charging_station_name",
        charging_gun_number = "charging_gun_number",
        device_id = "device_id",
    );

    /// The answer of 创建用户当次充电代扣凭证.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `charging_token`
        ///
        /// Documented as always there.
        pub charging_token: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        charging_token = "charging_token",
    );
}
