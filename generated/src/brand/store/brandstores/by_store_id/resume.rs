//! 恢复门店营业 · `POST /brand/store/brandstores/{store_id}/resume`
//!
//! Generated from docs/openapi/brand/store/brandstores/{store_id}/resume.md by `cargo xtask regen`; do not edit.

/// Resumes the business of one of the brand's own suspended shops and shows it to users again.
///
/// 品牌让自己已暂停的门店恢复营业，并重新向用户展示。
///
/// `POST /brand/store/brandstores/{store_id}/resume`
///
/// 恢复门店营业 / Resume a brand shop's business (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4016756643) · feature `brand-store` · confirmed by an official page
///
/// ```
/// use wechatpay_api::brand::store::brandstores::by_store_id::resume::post;
///
/// let request = post("108634217");
/// ```
#[doc(alias = "恢复门店营业")]
#[doc(alias = "/brand/store/brandstores/{store_id}/resume")]
#[doc(alias = "post_brand_store_brandstores_store_id_resume")]
#[doc(alias = "复门店营业")]
#[doc(alias = "门店营业")]
#[doc(alias = "店营业")]
#[doc(alias = "营业")]
#[doc(alias = "Resume a brand shops business (brand)")]
#[doc(alias = "brand shops business (brand)")]
#[doc(alias = "shops business (brand)")]
#[doc(alias = "s business (brand)")]
#[doc(alias = "business (brand)")]
#[doc(alias = "brand)")]
pub fn post(store_id: impl Into<String>) -> post::Request {
    post::Request::new([store_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 恢复门店营业. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "post_brand_store_brandstores_store_id_resume",
            Method::Post,
            "/brand/store/brandstores/{store_id}/resume",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 恢复门店营业.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 门店ID / Shop ID
        pub store_id: Option<String>,
        /// 门店状态 / State of the shop
        pub store_state: Option<response::StoreState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
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
