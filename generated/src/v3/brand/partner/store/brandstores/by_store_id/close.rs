//! 暂停门店营业 · `POST /v3/brand/partner/store/brandstores/{store_id}/close`
//!
//! Generated from docs/openapi/v3/brand/partner/store/brandstores/{store_id}/close.md by `cargo xtask regen`; do not edit.

/// Suspends the business of a brand's shop and hides it from users.
///
/// 暂停品牌门店的营业，暂停期间不向用户展示该门店。
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/close`
///
/// 暂停门店营业 / Suspend a brand shop's business · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016756671) · feature `v3-brand` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::close::post;
///
/// let request = post("108634217").brand_id("138624");
/// ```
#[doc(alias = "暂停门店营业")]
#[doc(alias = "/v3/brand/partner/store/brandstores/{store_id}/close")]
#[doc(alias = "post_v3_brand_partner_store_brandstores_store_id_close")]
#[doc(alias = "停门店营业")]
#[doc(alias = "门店营业")]
#[doc(alias = "店营业")]
#[doc(alias = "营业")]
#[doc(alias = "Suspend a brand shops business")]
#[doc(alias = "brand shops business")]
#[doc(alias = "shops business")]
#[doc(alias = "s business")]
#[doc(alias = "business")]
pub fn post(store_id: impl Into<String>) -> post::Request {
    post::Request::new([store_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 暂停门店营业. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
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
                "post_v3_brand_partner_store_brandstores_store_id_close",
                Method::Post,
                "/v3/brand/partner/store/brandstores/{store_id}/close",
            )
            .body(Body::Json)
            .required(&["/body/brand_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 暂停门店营业.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 门店ID / Shop ID
        pub store_id: Option<String>,
        /// 门店状态 / State of the shop
        pub store_state: Option<response::StoreState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_id = "brand_id",
        store_id = "store_id",
        store_state = "store_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 门店状态 / State of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StoreState {
            /// 营业中 / Open
            ///
            /// `OPEN`
            Open,
            /// 创建中 / Being created
            ///
            /// `CREATING`
            Creating,
            /// 停业中 / Suspended
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StoreState,
            Open = "OPEN",
            Creating = "CREATING",
            Closed = "CLOSED",
        );
    }
}
