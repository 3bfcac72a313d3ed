//! 创建用户当次充电代扣凭证 · `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
//!
//! Generated from docs/openapi/v3/ebike/charge/contracts/{contract_id}/confirm.md by `cargo xtask regen`; do not edit.

/// Creates the deduction token of one e-bike charging session and notifies the user of its start.
///
/// 为电动自行车的单次充电生成代扣凭证，并通知用户充电开始。
///
/// `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
///
/// 创建用户当次充电代扣凭证 / Create an e-bike charging deduction token · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml) · feature `v3-ebike` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ebike::charge::contracts::by_contract_id::confirm::post;
///
/// let request = post("202606186048271935")
///     .appid("wx5f0c1a9e7b3d2846")
///     .charge_info(
///         post::ChargeInfo::default()
///             .start_time("2026-06-18T10:35:42+08:00")
///             .charging_station_name("锦绣路电动自行车充电站")
///             .charging_gun_number("03")
///             .device_id("JXCHARGE-06"),
///     );
/// ```
#[doc(alias = "创建用户当次充电代扣凭证")]
#[doc(alias = "/v3/ebike/charge/contracts/{contract_id}/confirm")]
#[doc(alias = "post_v3_ebike_charge_contracts_contract_id_confirm")]
#[doc(alias = "建用户当次充电代扣凭证")]
#[doc(alias = "用户当次充电代扣凭证")]
#[doc(alias = "户当次充电代扣凭证")]
#[doc(alias = "当次充电代扣凭证")]
#[doc(alias = "次充电代扣凭证")]
#[doc(alias = "充电代扣凭证")]
#[doc(alias = "电代扣凭证")]
#[doc(alias = "代扣凭证")]
#[doc(alias = "扣凭证")]
#[doc(alias = "凭证")]
#[doc(alias = "Create an e-bike charging deduction token")]
#[doc(alias = "e-bike charging deduction token")]
#[doc(alias = "charging deduction token")]
#[doc(alias = "deduction token")]
#[doc(alias = "token")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建用户当次充电代扣凭证. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `charge_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 充电场景信息 / Information on the e-bike charging session
        ///
        /// **Required.**
        pub fn charge_info(self, value: ChargeInfo) -> Self {
            Self(self.0.body("charge_info", value))
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
                "post_v3_ebike_charge_contracts_contract_id_confirm",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 充电场景信息 / Information on the e-bike charging session
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ChargeInfo(ObjectBuilder);

    impl ChargeInfo {
        /// 充电开始时间 / Time charging started
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// 充电站名称 / Charging station's name
        ///
        /// **Required.**
        pub fn charging_station_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("charging_station_name", value.into()))
        }

        /// 充电枪编号 / Number of the charging connector
        ///
        /// **Required.**
        pub fn charging_gun_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("charging_gun_number", value.into()))
        }

        /// 设备号 / Device's ID
        ///
        /// **Required.**
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ChargeInfo);

    /// Response of 创建用户当次充电代扣凭证.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户充电代扣凭证 / Token for deducting the user's charging fee
        ///
        /// Always present according to the docs.
        pub charging_token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        charging_token = "charging_token",
    );
}
