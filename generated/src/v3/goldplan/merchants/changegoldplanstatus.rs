//! 点金计划管理 · `POST /v3/goldplan/merchants/changegoldplanstatus`
//!
//! Generated from docs/openapi/v3/goldplan/merchants/changegoldplanstatus.md by `cargo xtask regen`; do not edit.

/// Enables or disables the Gold Plan page after payment for a partner's sub-merchant.
///
/// 服务商为特约商户开启或关闭支付后展示的点金计划页面。
///
/// `POST /v3/goldplan/merchants/changegoldplanstatus`
///
/// 点金计划管理 / Enable or disable the Gold Plan page · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012473796) · feature `v3-goldplan` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::goldplan::merchants::changegoldplanstatus::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .operation_type(post::OperationType::Open);
/// ```
#[doc(alias = "点金计划管理")]
#[doc(alias = "/v3/goldplan/merchants/changegoldplanstatus")]
#[doc(alias = "post_v3_goldplan_merchants_changegoldplanstatus")]
#[doc(alias = "金计划管理")]
#[doc(alias = "计划管理")]
#[doc(alias = "划管理")]
#[doc(alias = "管理")]
#[doc(alias = "Enable or disable the Gold Plan page")]
#[doc(alias = "disable the Gold Plan page")]
#[doc(alias = "Gold Plan page")]
#[doc(alias = "Plan page")]
#[doc(alias = "page")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 点金计划管理. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `operation_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 操作类型 / Type of the operation
        ///
        /// **Required.**
        pub fn operation_type(self, value: impl Into<OperationType>) -> Self {
            Self(self.0.body("operation_type", value.into()))
        }

        /// 支付场景 / Payment scene
        pub fn operation_pay_scene(self, value: impl Into<OperationPayScene>) -> Self {
            Self(self.0.body("operation_pay_scene", value.into()))
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
                "post_v3_goldplan_merchants_changegoldplanstatus",
                Method::Post,
                "/v3/goldplan/merchants/changegoldplanstatus",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/operation_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 操作类型 / Type of the operation
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OperationType {
        /// 开通 / Enable
        ///
        /// `OPEN`
        Open,
        /// 关闭 / Disable
        ///
        /// `CLOSE`
        Close,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        OperationType,
        Open = "OPEN",
        Close = "CLOSE",
    );

    /// 支付场景 / Payment scene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OperationPayScene {
        /// JSAPI支付和小程序支付 / JSAPI and Mini Program payment
        ///
        /// `JSAPI_AND_MINIPROGRAM`
        JsapiAndMiniprogram,
        /// JSAPI支付 / JSAPI payment
        ///
        /// `JSAPI`
        Jsapi,
        /// 小程序支付 / Mini Program payment
        ///
        /// `MINIPROGRAM`
        Miniprogram,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        OperationPayScene,
        JsapiAndMiniprogram = "JSAPI_AND_MINIPROGRAM",
        Jsapi = "JSAPI",
        Miniprogram = "MINIPROGRAM",
    );

    /// Response of 点金计划管理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
    );
}
