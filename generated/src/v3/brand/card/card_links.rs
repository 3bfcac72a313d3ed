//! 添加交易连接名片规则申请 · `GET /v3/brand/card/card-links`, `POST /v3/brand/card/card-links`
//!
//! Generated from docs/openapi/v3/brand/card/card-links.md by `cargo xtask regen`; do not edit.

/// Queries, for a partner, the effective links between transactions and a brand's merchant card, paged, optionally by payment scene.
///
/// 服务商分页查询品牌的交易与商家名片之间已生效的连接，可按支付场景筛选。
///
/// `GET /v3/brand/card/card-links`
///
/// 查询已生效交易连接名片规则 / Query effective merchant card links · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016366785) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::card::card_links::get;
///
/// let request = get().brand_id("138624").page_size(20);
/// ```
#[doc(alias = "查询已生效交易连接名片规则")]
#[doc(alias = "/v3/brand/card/card-links")]
#[doc(alias = "get_v3_brand_card_card_links")]
#[doc(alias = "询已生效交易连接名片规则")]
#[doc(alias = "已生效交易连接名片规则")]
#[doc(alias = "生效交易连接名片规则")]
#[doc(alias = "效交易连接名片规则")]
#[doc(alias = "交易连接名片规则")]
#[doc(alias = "易连接名片规则")]
#[doc(alias = "连接名片规则")]
#[doc(alias = "接名片规则")]
#[doc(alias = "名片规则")]
#[doc(alias = "片规则")]
#[doc(alias = "规则")]
#[doc(alias = "Query effective merchant card links")]
#[doc(alias = "effective merchant card links")]
#[doc(alias = "merchant card links")]
#[doc(alias = "card links")]
#[doc(alias = "links")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询已生效交易连接名片规则. Created by [`get()`](super::get()).
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// 交易场景类型 / Type of the transaction scene
        pub fn payment_scene(self, value: impl Into<PaymentScene>) -> Self {
            Self(self.0.query("payment_scene", value.into()))
        }

        /// 页码 / Page number
        pub fn page_index(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("page_index", value.into()))
        }

        /// 每页记录条数 / Number of records per page
        pub fn page_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("page_size", value.into()))
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
                "get_v3_brand_card_card_links",
                Method::Get,
                "/v3/brand/card/card-links",
            )
            .query(&["brand_id", "payment_scene", "page_index", "page_size"])
            .required(&["/query/brand_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 交易场景类型 / Type of the transaction scene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PaymentScene {
        /// 小程序支付 / Mini Program payment
        ///
        /// `MINI_PROGRAM`
        MiniProgram,
        /// APP支付 / App payment
        ///
        /// `APP`
        App,
        /// 微信支付分 / WeChat Pay score
        ///
        /// `PAYMENT_SCORE`
        PaymentScore,
        /// 付款码支付 / Payment code
        ///
        /// `PAYMENT_CODE`
        PaymentCode,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PaymentScene,
        MiniProgram = "MINI_PROGRAM",
        App = "APP",
        PaymentScore = "PAYMENT_SCORE",
        PaymentCode = "PAYMENT_CODE",
    );

    /// Response of 查询已生效交易连接名片规则.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID / Brand's ID in WeChat Pay
        pub brand_id: Option<String>,
        /// 页码 / Page number
        pub page_index: Option<i64>,
        /// 每页记录条数 / Number of records per page
        pub page_size: Option<i64>,
        /// 总笔数 / Total number
        pub total_num: Option<i64>,
        /// 生效中的交易连接名片规则列表 / Rules in effect that link transactions to the merchant card
        pub active_link_list: Vec<response::ActiveLinkList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_id = "brand_id",
        page_index = "page_index",
        page_size = "page_size",
        total_num = "total_num",
        active_link_list = "active_link_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 生效中的交易连接名片规则列表 / Rules in effect that link transactions to the merchant card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ActiveLinkList {
            /// 交易场景类型 / Type of the transaction scene
            ///
            /// Always present according to the docs.
            pub payment_scene: Option<PaymentScene>,
            /// 规则包含的AppID列表 / AppIDs that the rule covers
            pub appid_list: Vec<String>,
            /// 交易连接名片的商户号 / Merchant ID whose transactions link to the merchant card
            pub card_link_mchid: Option<String>,
            /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
            pub service_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ActiveLinkList,
            payment_scene = "payment_scene",
            appid_list = "appid_list",
            card_link_mchid = "card_link_mchid",
            service_id = "service_id",
        );

        /// 交易场景类型 / Type of the transaction scene
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentScene {
            /// 小程序支付 / Mini Program payment
            ///
            /// `MINI_PROGRAM`
            MiniProgram,
            /// APP支付 / App payment
            ///
            /// `APP`
            App,
            /// 微信支付分 / WeChat Pay score
            ///
            /// `PAYMENT_SCORE`
            PaymentScore,
            /// 付款码支付 / Payment code
            ///
            /// `PAYMENT_CODE`
            PaymentCode,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaymentScene,
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentScore = "PAYMENT_SCORE",
            PaymentCode = "PAYMENT_CODE",
        );
    }
}

/// Submits a partner's application to link the transactions of a payment scene to a brand's merchant card.
///
/// 服务商提交申请，将某一支付场景的交易连接到品牌的商家名片。
///
/// `POST /v3/brand/card/card-links`
///
/// 添加交易连接名片规则申请 / Submit a merchant card link application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016333302) · feature `v3-brand` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::brand::card::card_links::post;
///
/// let request = post()
///     .business_code("1684907235_20260618100001")
///     .brand_id("138624")
///     .payment_scene(post::PaymentScene::MiniProgram);
/// ```
#[doc(alias = "添加交易连接名片规则申请")]
#[doc(alias = "/v3/brand/card/card-links")]
#[doc(alias = "post_v3_brand_card_card_links")]
#[doc(alias = "加交易连接名片规则申请")]
#[doc(alias = "交易连接名片规则申请")]
#[doc(alias = "易连接名片规则申请")]
#[doc(alias = "连接名片规则申请")]
#[doc(alias = "接名片规则申请")]
#[doc(alias = "名片规则申请")]
#[doc(alias = "片规则申请")]
#[doc(alias = "规则申请")]
#[doc(alias = "则申请")]
#[doc(alias = "申请")]
#[doc(alias = "Submit a merchant card link application")]
#[doc(alias = "merchant card link application")]
#[doc(alias = "card link application")]
#[doc(alias = "link application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 添加交易连接名片规则申请. Created by [`post()`](super::post()).
    ///
    /// **Required**: `business_code`, `brand_id`, `payment_scene`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// **Required.**
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 交易场景类型 / Type of the transaction scene
        ///
        /// **Required.**
        pub fn payment_scene(self, value: impl Into<PaymentScene>) -> Self {
            Self(self.0.body("payment_scene", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 交易连接名片的商户号 / Merchant ID whose transactions link to the merchant card
        pub fn card_link_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_link_mchid", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
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
                "post_v3_brand_card_card_links",
                Method::Post,
                "/v3/brand/card/card-links",
            )
            .body(Body::Json)
            .required(&["/body/business_code", "/body/brand_id", "/body/payment_scene"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 交易场景类型 / Type of the transaction scene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PaymentScene {
        /// 小程序支付 / Mini Program payment
        ///
        /// `MINI_PROGRAM`
        MiniProgram,
        /// APP支付 / App payment
        ///
        /// `APP`
        App,
        /// 微信支付分 / WeChat Pay score
        ///
        /// `PAYMENT_SCORE`
        PaymentScore,
        /// 付款码支付 / Payment code
        ///
        /// `PAYMENT_CODE`
        PaymentCode,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PaymentScene,
        MiniProgram = "MINI_PROGRAM",
        App = "APP",
        PaymentScore = "PAYMENT_SCORE",
        PaymentCode = "PAYMENT_CODE",
    );

    /// Response of 添加交易连接名片规则申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// Always present according to the docs.
        pub business_code: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 交易场景类型 / Type of the transaction scene
        ///
        /// Always present according to the docs.
        pub payment_scene: Option<response::PaymentScene>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub appid: Option<String>,
        /// 交易连接名片的商户号 / Merchant ID whose transactions link to the merchant card
        pub card_link_mchid: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub service_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        business_code = "business_code",
        brand_id = "brand_id",
        payment_scene = "payment_scene",
        appid = "appid",
        card_link_mchid = "card_link_mchid",
        service_id = "service_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 交易场景类型 / Type of the transaction scene
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentScene {
            /// 小程序支付 / Mini Program payment
            ///
            /// `MINI_PROGRAM`
            MiniProgram,
            /// APP支付 / App payment
            ///
            /// `APP`
            App,
            /// 微信支付分 / WeChat Pay score
            ///
            /// `PAYMENT_SCORE`
            PaymentScore,
            /// 付款码支付 / Payment code
            ///
            /// `PAYMENT_CODE`
            PaymentCode,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaymentScene,
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentScore = "PAYMENT_SCORE",
            PaymentCode = "PAYMENT_CODE",
        );
    }
}
