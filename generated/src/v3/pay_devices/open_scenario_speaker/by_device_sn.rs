//! 查询音箱绑定信息 · `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
//!
//! Generated from docs/openapi/v3/pay-devices/open-scenario-speaker/{device_sn}.md by `cargo xtask regen`; do not edit.

/// Queries the payment code and merchant bound to a payment speaker by serial number.
///
/// 按设备序列号查询收款音箱绑定的收款码和商户。
///
/// `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
///
/// 查询音箱绑定信息 / Query a payment speaker's binding · official page: [page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1) · feature `v3-pay-devices` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay_devices::open_scenario_speaker::by_device_sn::get;
///
/// let request = get("JXSPK26061800173");
/// ```
#[doc(alias = "查询音箱绑定信息")]
#[doc(alias = "/v3/pay-devices/open-scenario-speaker/{device_sn}")]
#[doc(alias = "get_v3_pay_devices_open_scenario_speaker_device_sn")]
#[doc(alias = "询音箱绑定信息")]
#[doc(alias = "音箱绑定信息")]
#[doc(alias = "箱绑定信息")]
#[doc(alias = "绑定信息")]
#[doc(alias = "定信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a payment speakers binding")]
#[doc(alias = "payment speakers binding")]
#[doc(alias = "speakers binding")]
#[doc(alias = "s binding")]
#[doc(alias = "binding")]
pub fn get(device_sn: impl Into<String>) -> get::Request {
    get::Request::new([device_sn.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询音箱绑定信息. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_pay_devices_open_scenario_speaker_device_sn",
            Method::Get,
            "/v3/pay-devices/open-scenario-speaker/{device_sn}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询音箱绑定信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 设备序列号 / Device's serial number
        ///
        /// Always present according to the docs.
        pub device_sn: Option<String>,
        /// 绑定状态 / Binding state
        ///
        /// Always present according to the docs.
        pub bind_state: Option<response::BindState>,
        /// 二维码链接，转为二维码后供扫码支付 / Link to turn into a QR code for the payer to scan
        ///
        /// Always present according to the docs. Format: `uri`.
        pub code_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        device_sn = "device_sn",
        bind_state = "bind_state",
        code_url = "code_url",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 绑定状态 / Binding state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BindState {
            /// 音箱未绑定 / Speaker not bound
            ///
            /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`
            OpenScenarioSpeakerBindStateUnbond,
            /// 音箱已绑定 / Speaker bound
            ///
            /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`
            OpenScenarioSpeakerBindStateBinded,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BindState,
            OpenScenarioSpeakerBindStateUnbond = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
            OpenScenarioSpeakerBindStateBinded = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
        );
    }
}
