//! 查询音箱绑定信息 · `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
//!
//! Generated from docs/openapi/v3/pay-devices/open-scenario-speaker/{device_sn}.md by `cargo xtask regen`; do not edit.

/// 查询音箱绑定信息
///
/// `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
///
/// 查询音箱绑定信息 · [official page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1) · feature `v3-pay-devices`
///
/// ```
/// use wechatpay_api::v3::pay_devices::open_scenario_speaker::by_device_sn::get;
///
/// let request = get("DS20260618961");
/// ```
#[doc(alias = "查询音箱绑定信息")]
#[doc(alias = "/v3/pay-devices/open-scenario-speaker/{device_sn}")]
#[doc(alias = "get_v3_pay_devices_open_scenario_speaker_device_sn")]
pub fn get(device_sn: impl Into<String>) -> get::Request {
    get::Request::new([device_sn.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询音箱绑定信息; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_pay_devices_open_scenario_speaker_device_sn",
            Verb::Get,
            "/v3/pay-devices/open-scenario-speaker/{device_sn}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询音箱绑定信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `device_sn`
        ///
        /// Documented as always there.
        pub device_sn: Option<String>,
        /// `bind_state`
        ///
        /// Documented as always there.
        pub bind_state: Option<response::BindState>,
        /// `code_url`
        ///
        /// Documented as always there.
        pub code_url: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// BindState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BindState {
            /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`
            OpenScenarioSpeakerBindStateUnbond,
            /// `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`
            OpenScenarioSpeakerBindStateBinded,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BindState,
            OpenScenarioSpeakerBindStateUnbond = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
            OpenScenarioSpeakerBindStateBinded = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
        );
    }
}
