//! 绑定音箱设备码牌 · `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
//!
//! Generated from docs/openapi/v3/pay-devices/open-scenario-speaker/{device_sn}/bind.md by `cargo xtask regen`; do not edit.

/// Binds a payment speaker to a payment code plate and collecting merchant ID.
///
/// 将收款音箱与收款码牌及收款商户号绑定。
///
/// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
///
/// 绑定音箱设备码牌 / Bind a payment speaker · official page: [page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1) · feature `v3-pay-devices` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay_devices::open_scenario_speaker::by_device_sn::bind::post;
///
/// let request = post("JXSPK26061800173")
///     .sub_mchid("1684913560")
///     .code_url("https://payapp.wechatpay.cn/sjt/qr/AQGh7Kd2mXw9QbT4vYcR5nLz");
/// ```
#[doc(alias = "绑定音箱设备码牌")]
#[doc(alias = "/v3/pay-devices/open-scenario-speaker/{device_sn}/bind")]
#[doc(alias = "post_v3_pay_devices_open_scenario_speaker_device_sn_bind")]
#[doc(alias = "定音箱设备码牌")]
#[doc(alias = "音箱设备码牌")]
#[doc(alias = "箱设备码牌")]
#[doc(alias = "设备码牌")]
#[doc(alias = "备码牌")]
#[doc(alias = "码牌")]
#[doc(alias = "Bind a payment speaker")]
#[doc(alias = "payment speaker")]
#[doc(alias = "speaker")]
pub fn post(device_sn: impl Into<String>) -> post::Request {
    post::Request::new([device_sn.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 绑定音箱设备码牌. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `code_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_pay_devices_open_scenario_speaker_device_sn_bind",
                Method::Post,
                "/v3/pay-devices/open-scenario-speaker/{device_sn}/bind",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/code_url"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 绑定音箱设备码牌.
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
