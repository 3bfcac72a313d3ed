//! 申请企业商户企业支付业务账单 · `POST /v3/webizpay/bill/trade-bill`
//!
//! Generated from docs/openapi/v3/webizpay/bill/trade-bill.md by `cargo xtask regen`; do not edit.

/// 申请企业商户企业支付业务账单
///
/// `POST /v3/webizpay/bill/trade-bill`
///
/// 申请企业商户企业支付业务账单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507142) · feature `v3-webizpay`
///
/// ```
/// use wechatpay_api::v3::webizpay::bill::trade_bill::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .date("2026-06-18")
///     .r#type("QYZFALL");
/// ```
#[doc(alias = "申请企业商户企业支付业务账单")]
#[doc(alias = "/v3/webizpay/bill/trade-bill")]
#[doc(alias = "post_v3_webizpay_bill_trade_bill")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请企业商户企业支付业务账单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `date`, `type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `date`
        ///
        /// **Required.**
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("date", value.into()))
        }

        /// `type`
        ///
        /// **Required.** Known: `QYZFALL`.
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_webizpay_bill_trade_bill",
                Verb::Post,
                "/v3/webizpay/bill/trade-bill",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/sub_mchid", "/body/date", "/body/type"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 申请企业商户企业支付业务账单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `date`
        ///
        /// Documented as always there.
        pub date: Option<String>,
        /// `type`
        ///
        /// Documented as always there. Known: `QYZFALL`.
        pub r#type: Option<String>,
        /// `download_url`
        ///
        /// Documented as always there.
        pub download_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        date = "date",
        r#type = "type",
        download_url = "download_url",
    );
}
