//! 从业机构登记微信支付分扣款信息 · `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
//!
//! Generated from docs/openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo.md by `cargo xtask regen`; do not edit.

/// 从业机构登记微信支付分扣款信息
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
///
/// 从业机构登记微信支付分扣款信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012458414), [2](https://pay.weixin.qq.com/doc/v3/partner/4013194100) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::serviceorder::by_out_order_no::registerdeductinfo::post;
///
/// let request = post("OON20260618382")
///     .service_id("80020260618103542800800800800")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .channel_id("9862026061")
///     .out_trade_no("OTN20260618580")
///     .sub_appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "从业机构登记微信支付分扣款信息")]
#[doc(
    alias = "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo"
)]
#[doc(
    alias = "post_v3_payscore_acquiringbank_serviceorder_out_order_no_registerdeductinfo"
)]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 从业机构登记微信支付分扣款信息; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `sub_mchid`, `channel_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        service_id: Option<String>,
        appid: Option<String>,
        sub_mchid: Option<String>,
        channel_id: Option<String>,
        out_trade_no: Option<String>,
        sub_appid: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `appid`
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

        /// `channel_id`
        ///
        /// **Required.**
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
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
                "post_v3_payscore_acquiringbank_serviceorder_out_order_no_registerdeductinfo",
                Verb::Post,
                "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
            )
            .body(Body::Json)
            .required(&["/body/service_id", "/body/sub_mchid", "/body/channel_id"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("service_id", &self.service_id)
                .body("appid", &self.appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("channel_id", &self.channel_id)
                .body("out_trade_no", &self.out_trade_no)
                .body("sub_appid", &self.sub_appid)
                .extra(&self.extra)
        }
    }

    /// The answer of 从业机构登记微信支付分扣款信息.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `description`
        pub description: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        description = "description",
    );
}
