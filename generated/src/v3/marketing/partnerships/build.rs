//! 建立合作关系 · `POST /v3/marketing/partnerships/build`
//!
//! Generated from docs/openapi/v3/marketing/partnerships/build.md by `cargo xtask regen`; do not edit.

/// Builds a partnership that authorizes another merchant or AppID to use marketing resources.
///
/// 建立合作关系，授权其他商户号或AppID使用营销资源。
///
/// `POST /v3/marketing/partnerships/build`
///
/// 建立合作关系 / Build a marketing partnership · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012380498), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012381469) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::partnerships::build::post;
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
#[doc(alias = "建立合作关系")]
#[doc(alias = "/v3/marketing/partnerships/build")]
#[doc(alias = "post_v3_marketing_partnerships_build")]
#[doc(alias = "立合作关系")]
#[doc(alias = "合作关系")]
#[doc(alias = "作关系")]
#[doc(alias = "关系")]
#[doc(alias = "Build a marketing partnership")]
#[doc(alias = "marketing partnership")]
#[doc(alias = "partnership")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 建立合作关系. Created by [`post()`](super::post()).
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
                "post_v3_marketing_partnerships_build",
                Method::Post,
                "/v3/marketing/partnerships/build",
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
        /// At most 32 characters. Exactly one field of the choice `app` is required.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 合作方商户号 / Merchant ID of the cooperating party
        ///
        /// At most 15 characters. Exactly one field of the choice `app` is required.
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
        ///
        /// At most 20 characters.
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

    /// Response of 建立合作关系.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 合作方信息 / Cooperating party
        ///
        /// Always present according to the docs.
        pub partner: Option<response::Partner>,
        /// 被授权数据 / Data that is authorized
        ///
        /// Always present according to the docs.
        pub authorized_data: Option<response::AuthorizedData>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 合作关系建立时间 / Time at which the partnership was built
        ///
        /// Always present according to the docs. At most 32 characters.
        pub build_time: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        partner = "partner",
        authorized_data = "authorized_data",
        state = "state",
        build_time = "build_time",
        create_time = "create_time",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 合作方信息 / Cooperating party
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Partner {
            /// 合作方类别 / Type of partner
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            pub appid: Option<String>,
            /// 合作方商户号 / Merchant ID of the cooperating party
            pub merchant_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Partner,
            r#type = "type",
            appid = "appid",
            merchant_id = "merchant_id",
        );

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuthorizedData {
            /// 被授权的业务类别 / Kind of business that is authorized
            ///
            /// Always present according to the docs.
            pub business_type: Option<BusinessType>,
            /// 授权批次ID / ID of the authorised stock
            pub stock_id: Option<String>,
            /// 授权场景列表 / Scenarios for which the data is authorized
            pub scenarios: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AuthorizedData,
            business_type = "business_type",
            stock_id = "stock_id",
            scenarios = "scenarios",
        );

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

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已建立合作 / Partnership established
            ///
            /// `ESTABLISHED`
            Established,
            /// 已终止 / Terminated
            ///
            /// `TERMINATED`
            Terminated,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Established = "ESTABLISHED",
            Terminated = "TERMINATED",
        );
    }
}
