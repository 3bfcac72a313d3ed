//! 商家小票管理 · `POST /v3/goldplan/merchants/changecustompagestatus`
//!
//! Generated from docs/openapi/v3/goldplan/merchants/changecustompagestatus.md by `cargo xtask regen`; do not edit.

/// Enables or disables the merchant receipt page of a partner's sub-merchant.
///
/// 服务商为特约商户开启或关闭商家小票页面。
///
/// `POST /v3/goldplan/merchants/changecustompagestatus`
///
/// 商家小票管理 / Enable or disable the merchant receipt page · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012473788) · feature `v3-goldplan` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::goldplan::merchants::changecustompagestatus::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .operation_type(post::OperationType::Open);
/// ```
#[doc(alias = "商家小票管理")]
#[doc(alias = "/v3/goldplan/merchants/changecustompagestatus")]
#[doc(alias = "post_v3_goldplan_merchants_changecustompagestatus")]
#[doc(alias = "家小票管理")]
#[doc(alias = "小票管理")]
#[doc(alias = "票管理")]
#[doc(alias = "管理")]
#[doc(alias = "Enable or disable the merchant receipt page")]
#[doc(alias = "disable the merchant receipt page")]
#[doc(alias = "merchant receipt page")]
#[doc(alias = "receipt page")]
#[doc(alias = "page")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商家小票管理. Created by [`post()`](super::post()).
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
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 操作类型 / Type of the operation
        ///
        /// **Required.**
        pub fn operation_type(self, value: impl Into<OperationType>) -> Self {
            Self(self.0.body("operation_type", value.into()))
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
                "post_v3_goldplan_merchants_changecustompagestatus",
                Method::Post,
                "/v3/goldplan/merchants/changecustompagestatus",
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

    /// Response of 商家小票管理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 操作类型 / Type of the operation
        pub operation_type: Option<response::OperationType>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        operation_type = "operation_type",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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
    }
}
