//! 出厂预绑定音箱和码牌 · `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
//!
//! Generated from docs/openapi/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind.md by `cargo xtask regen`; do not edit.

/// Pre-binds a payment speaker to a payment code plate at the factory, without a merchant.
///
/// 出厂时将收款音箱与收款码牌预先绑定，暂不绑定商户。
///
/// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
///
/// 出厂预绑定音箱和码牌 / Pre-bind a payment speaker at factory · official page: [page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1) · feature `v3-pay-devices` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay_devices::open_scenario_speaker::by_device_sn::prebind::post;
///
/// let request = post("JXSPK26061800173")
///     .code_url("https://payapp.wechatpay.cn/sjt/qr/AQGh7Kd2mXw9QbT4vYcR5nLz");
/// ```
#[doc(alias = "出厂预绑定音箱和码牌")]
#[doc(alias = "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind")]
#[doc(alias = "post_v3_pay_devices_open_scenario_speaker_device_sn_prebind")]
#[doc(alias = "厂预绑定音箱和码牌")]
#[doc(alias = "预绑定音箱和码牌")]
#[doc(alias = "绑定音箱和码牌")]
#[doc(alias = "定音箱和码牌")]
#[doc(alias = "音箱和码牌")]
#[doc(alias = "箱和码牌")]
#[doc(alias = "和码牌")]
#[doc(alias = "码牌")]
#[doc(alias = "Pre-bind a payment speaker at factory")]
#[doc(alias = "payment speaker at factory")]
#[doc(alias = "speaker at factory")]
#[doc(alias = "at factory")]
#[doc(alias = "factory")]
pub fn post(device_sn: impl Into<String>) -> post::Request {
    post::Request::new([device_sn.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 出厂预绑定音箱和码牌. Created by [`post()`](super::post()).
    ///
    /// **Required**: `code_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 二维码链接，转为二维码后供扫码支付 / Link to turn into a QR code for the payer to scan
        ///
        /// **Required.** Format: `uri`.
        pub fn code_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("code_url", value.into()))
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
                "post_v3_pay_devices_open_scenario_speaker_device_sn_prebind",
                Method::Post,
                "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind",
            )
            .body(Body::Json)
            .required(&["/body/code_url"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 出厂预绑定音箱和码牌.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
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
