//! 终止合作关系 · `POST /v3/marketing/partnerships/terminate`
//!
//! Generated from docs/openapi/v3/marketing/partnerships/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates a partnership and its authorization to use marketing resources.
///
/// 终止合作关系，同时取消其对营销资源的使用授权。
///
/// `POST /v3/marketing/partnerships/terminate`
///
/// 终止合作关系 / Terminate a marketing partnership · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017164460), [partner](https://pay.weixin.qq.com/doc/v3/partner/4017171868) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::partnerships::terminate::post;
///
/// let request = post()
///     .partner(
///         post::Partner::default()
///             .r#type(post::Type::Appid)
///             .appid("wx9d27c4b61e8f05a3"),
///     )
///     .authorized_data(
///         post::AuthorizedData::default().business_type(post::BusinessType::FavorStock),
///     );
/// ```
#[doc(alias = "终止合作关系")]
#[doc(alias = "/v3/marketing/partnerships/terminate")]
#[doc(alias = "post_v3_marketing_partnerships_terminate")]
#[doc(alias = "止合作关系")]
#[doc(alias = "合作关系")]
#[doc(alias = "作关系")]
#[doc(alias = "关系")]
#[doc(alias = "Terminate a marketing partnership")]
#[doc(alias = "marketing partnership")]
#[doc(alias = "partnership")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 终止合作关系. Created by [`post()`](super::post()).
    ///
    /// **Required**: `partner`, `authorized_data`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 幂等键，由商户生成，用于标识同一请求的重试 / Idempotency key, made by the merchant, that marks retries of the same request
        ///
        /// **Required.**
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", value.into()))
        }

        /// 合作方信息 / Cooperating party
        ///
        /// **Required.**
        pub fn partner(self, value: Partner) -> Self {
            Self(self.0.body("partner", value))
        }

        /// 被授权数据 / Data that is authorized
        ///
        /// **Required.**
        pub fn authorized_data(self, value: AuthorizedData) -> Self {
            Self(self.0.body("authorized_data", value))
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
                "post_v3_marketing_partnerships_terminate",
                Method::Post,
                "/v3/marketing/partnerships/terminate",
            )
            .body(Body::Json)
            .required(
                &[
                    "/headers/Idempotency-Key",
                    "/body/partner",
                    "/body/partner/type",
                    "/body/authorized_data",
                    "/body/authorized_data/business_type",
                ],
            )
            .choices(
                &[Choice::OneOf(&["/body/partner/appid", "/body/partner/merchant_id"])],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 合作方信息 / Cooperating party
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Partner(ObjectBuilder);

    impl Partner {
        /// 合作方类别 / Type of partner
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Exactly one field of the choice `app` is required.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 合作方商户号 / Merchant ID of the cooperating party
        ///
        /// Exactly one field of the choice `app` is required.
        pub fn merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Partner);

    /// 合作方类别 / Type of partner
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// AppID / AppID
        ///
        /// `APPID`
        Appid,
        /// 商户 / Merchant
        ///
        /// `MERCHANT`
        Merchant,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Appid = "APPID",
        Merchant = "MERCHANT",
    );

    /// 被授权数据 / Data that is authorized
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AuthorizedData(ObjectBuilder);

    impl AuthorizedData {
        /// 被授权的业务类别 / Kind of business that is authorized
        ///
        /// **Required.**
        pub fn business_type(self, value: impl Into<BusinessType>) -> Self {
            Self(self.0.set("business_type", value.into()))
        }

        /// 授权批次ID / ID of the authorised stock
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("stock_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AuthorizedData);

    /// 被授权的业务类别 / Kind of business that is authorized
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BusinessType {
        /// 代金券批次 / Stock of cash coupons
        ///
        /// `FAVOR_STOCK`
        FavorStock,
        /// 商家券批次 / Stock of merchant coupons
        ///
        /// `BUSIFAVOR_STOCK`
        BusifavorStock,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BusinessType,
        FavorStock = "FAVOR_STOCK",
        BusifavorStock = "BUSIFAVOR_STOCK",
    );

    /// Response of 终止合作关系.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 终止时间 / Time of termination
        ///
        /// Always present according to the docs.
        pub terminate_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        terminate_time = "terminate_time",
    );
}
