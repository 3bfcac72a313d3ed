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
    pub struct Request {
        service_id: Option<String>,
        appid: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        channel_id: Option<String>,
        out_order_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `channel_id`
        ///
        /// **Required.**
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// `out_order_no`
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
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
                "get_v3_payscore_acquiringbank_serviceorder_deduction",
                Verb::Get,
                "/v3/payscore/acquiringbank/serviceorder/deduction",
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
            Parts::new()
                .query("service_id", &self.service_id)
                .query("appid", &self.appid)
                .query("sub_mchid", &self.sub_mchid)
                .query("sub_appid", &self.sub_appid)
                .query("channel_id", &self.channel_id)
                .query("out_order_no", &self.out_order_no)
                .extra(&self.extra)
        }
    }

    /// The answer of 从业机构查询微信支付分扣款信息.
    #[derive(Clone, Debug, Default)]
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
