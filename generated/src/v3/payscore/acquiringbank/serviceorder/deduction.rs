//! 从业机构查询微信支付分扣款信息 · `GET /v3/payscore/acquiringbank/serviceorder/deduction`
//!
//! Generated from docs/openapi/v3/payscore/acquiringbank/serviceorder/deduction.md by `cargo xtask regen`; do not edit.

/// 从业机构查询微信支付分扣款信息
///
/// `GET /v3/payscore/acquiringbank/serviceorder/deduction`
///
/// 从业机构查询微信支付分扣款信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012458665), [2](https://pay.weixin.qq.com/doc/v3/partner/4013194110) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::serviceorder::deduction::get;
///
/// let request = get()
///     .service_id("80020260618103542800800800800")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .channel_id("9862026061")
///     .out_order_no("OON20260618382");
/// ```
#[doc(alias = "从业机构查询微信支付分扣款信息")]
#[doc(alias = "/v3/payscore/acquiringbank/serviceorder/deduction")]
#[doc(alias = "get_v3_payscore_acquiringbank_serviceorder_deduction")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 从业机构查询微信支付分扣款信息; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `service_id`, `appid`, `sub_mchid`, `channel_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// `channel_id`
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("channel_id", value.into()))
        }

        /// `out_order_no`
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_order_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_payscore_acquiringbank_serviceorder_deduction",
                Verb::Get,
                "/v3/payscore/acquiringbank/serviceorder/deduction",
            )
            .query(
                &[
                    "service_id",
                    "appid",
                    "sub_mchid",
                    "sub_appid",
                    "channel_id",
                    "out_order_no",
                ],
            )
            .required(
                &[
                    "/query/service_id",
                    "/query/appid",
                    "/query/sub_mchid",
                    "/query/channel_id",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 从业机构查询微信支付分扣款信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        description = "description",
        out_trade_no = "out_trade_no",
    );
}
