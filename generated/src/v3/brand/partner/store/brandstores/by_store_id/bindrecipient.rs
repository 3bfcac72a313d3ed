//! 绑定收款商户号 · `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
//!
//! Generated from docs/openapi/v3/brand/partner/store/brandstores/{store_id}/bindrecipient.md by `cargo xtask regen`; do not edit.

/// Binds a collecting merchant ID to a brand's shop, which may have up to three of them.
///
/// 为品牌门店绑定收款商户号，每个门店最多绑定三个。
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
///
/// 绑定收款商户号 / Bind a merchant ID to a brand shop · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015783177) · feature `v3-brand` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::bindrecipient::post;
///
/// let request = post("108634217")
///     .brand_id("138624")
///     .mchid("1684907235")
///     .company_name("成都锦绣茶业有限公司");
/// ```
#[doc(alias = "绑定收款商户号")]
#[doc(alias = "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient")]
#[doc(alias = "post_v3_brand_partner_store_brandstores_store_id_bindrecipient")]
#[doc(alias = "定收款商户号")]
#[doc(alias = "收款商户号")]
#[doc(alias = "款商户号")]
#[doc(alias = "商户号")]
#[doc(alias = "户号")]
#[doc(alias = "Bind a merchant ID to a brand shop")]
#[doc(alias = "merchant ID to a brand shop")]
#[doc(alias = "ID to a brand shop")]
#[doc(alias = "brand shop")]
#[doc(alias = "shop")]
pub fn post(store_id: impl Into<String>) -> post::Request {
    post::Request::new([store_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 绑定收款商户号. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `mchid`, `company_name`.
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

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 公司名称 / Company's name
        ///
        /// **Required.**
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_name", value.into()))
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
                "post_v3_brand_partner_store_brandstores_store_id_bindrecipient",
                Method::Post,
                "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
            )
            .body(Body::Json)
            .required(&["/body/brand_id", "/body/mchid", "/body/company_name"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 绑定收款商户号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID / Brand's ID in WeChat Pay
        pub brand_id: Option<String>,
        /// 门店ID / Shop ID
        pub store_id: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// 公司名称 / Company's name
        pub company_name: Option<String>,
        /// 收款绑定状态 / State of binding the shop to the merchant that receives its payments
        pub recipient_state: Option<response::RecipientState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_id = "brand_id",
        store_id = "store_id",
        mchid = "mchid",
        company_name = "company_name",
        recipient_state = "recipient_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 收款绑定状态 / State of binding the shop to the merchant that receives its payments
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecipientState {
            /// 已确认 / Confirmed
            ///
            /// `CONFIRMED`
            Confirmed,
            /// 管理员拒绝 / Rejected by the administrator
            ///
            /// `ADMIN_REJECTED`
            AdminRejected,
            /// 确认中 / Being confirmed
            ///
            /// `CONFIRMING`
            Confirming,
            /// 超时未确认 / Rejected on timeout
            ///
            /// `TIMEOUT_REJECTED`
            TimeoutRejected,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RecipientState,
            Confirmed = "CONFIRMED",
            AdminRejected = "ADMIN_REJECTED",
            Confirming = "CONFIRMING",
            TimeoutRejected = "TIMEOUT_REJECTED",
        );
    }
}
