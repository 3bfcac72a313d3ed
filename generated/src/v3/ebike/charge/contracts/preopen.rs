//! 预开通服务 · `POST /v3/ebike/charge/contracts/preopen`
//!
//! Generated from docs/openapi/v3/ebike/charge/contracts/preopen.md by `cargo xtask regen`; do not edit.

/// 预开通服务
///
/// `POST /v3/ebike/charge/contracts/preopen`
///
/// 预开通服务 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml) · feature `v3-ebike`
///
/// ```
/// use wechatpay_api::v3::ebike::charge::contracts::preopen::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .trade_scene("示例TS626")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "预开通服务")]
#[doc(alias = "/v3/ebike/charge/contracts/preopen")]
#[doc(alias = "post_v3_ebike_charge_contracts_preopen")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 预开通服务; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `trade_scene`, `openid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        trade_scene: Option<String>,
        openid: Option<String>,
        extra: Extra,
    }

    impl Request {
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

        /// `trade_scene`
        ///
        /// **Required.**
        pub fn trade_scene(mut self, value: impl Into<String>) -> Self {
            self.trade_scene = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
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
                "post_v3_ebike_charge_contracts_preopen",
                Verb::Post,
                "/v3/ebike/charge/contracts/preopen",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/trade_scene", "/body/openid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("trade_scene", &self.trade_scene)
                .body("openid", &self.openid)
                .extra(&self.extra)
        }
    }

    /// The answer of 预开通服务.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `preopen_id`
        ///
        /// Documented as always there.
        pub preopen_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        preopen_id = "preopen_id",
    );
}
