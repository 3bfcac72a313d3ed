//! 创建可用商户范围 · `GET /v3/webizpay/avail-mch-ranges`, `POST /v3/webizpay/avail-mch-ranges`
//!
//! Generated from docs/openapi/v3/webizpay/avail-mch-ranges.md by `cargo xtask regen`; do not edit.

/// Queries the list of all merchant ranges a partner has created for enterprise quota cards.
///
/// 查询服务商为企业支付额度卡创建的全部可用商户范围。
///
/// `GET /v3/webizpay/avail-mch-ranges`
///
/// 查询可用商户范围列表 / List merchant ranges · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017205627) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::avail_mch_ranges::get;
///
/// let request = get().sp_mchid("1684907235");
/// ```
#[doc(alias = "查询可用商户范围列表")]
#[doc(alias = "/v3/webizpay/avail-mch-ranges")]
#[doc(alias = "get_v3_webizpay_avail_mch_ranges")]
#[doc(alias = "询可用商户范围列表")]
#[doc(alias = "可用商户范围列表")]
#[doc(alias = "用商户范围列表")]
#[doc(alias = "商户范围列表")]
#[doc(alias = "户范围列表")]
#[doc(alias = "范围列表")]
#[doc(alias = "围列表")]
#[doc(alias = "列表")]
#[doc(alias = "List merchant ranges")]
#[doc(alias = "merchant ranges")]
#[doc(alias = "ranges")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询可用商户范围列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sp_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
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
                "get_v3_webizpay_avail_mch_ranges",
                Method::Get,
                "/v3/webizpay/avail-mch-ranges",
            )
            .required(&["/query/sp_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询可用商户范围列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 可用商户范围列表 / Ranges of merchants where payment is allowed
        ///
        /// Always present according to the docs.
        pub range_list: Vec<response::RangeList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        range_list = "range_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 可用商户范围列表 / Ranges of merchants where payment is allowed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RangeList {
            /// 可用商户范围ID / ID of the range of merchants where payment is allowed
            pub range_id: Option<String>,
            /// 商户标识类型 / Type of the merchant identifier
            pub identifier_type: Option<IdentifierType>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RangeList,
            range_id = "range_id",
            identifier_type = "identifier_type",
        );

        /// 商户标识类型 / Type of the merchant identifier
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum IdentifierType {
            /// 组织机构代码 / Organization code
            ///
            /// `ORGANIZATION_CODE`
            OrganizationCode,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            ///
            /// `TRANSACTION_ID`
            TransactionId,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            IdentifierType,
            OrganizationCode = "ORGANIZATION_CODE",
            TransactionId = "TRANSACTION_ID",
        );
    }
}

/// Creates a merchant range that limits where a partner's enterprise quota cards may be used.
///
/// 创建可用商户范围，限定服务商的企业支付额度卡可在哪些商户使用。
///
/// `POST /v3/webizpay/avail-mch-ranges`
///
/// 创建可用商户范围 / Create a merchant range · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017205621) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::avail_mch_ranges::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .identifier_type(post::IdentifierType::OrganizationCode);
/// ```
#[doc(alias = "创建可用商户范围")]
#[doc(alias = "/v3/webizpay/avail-mch-ranges")]
#[doc(alias = "post_v3_webizpay_avail_mch_ranges")]
#[doc(alias = "建可用商户范围")]
#[doc(alias = "可用商户范围")]
#[doc(alias = "用商户范围")]
#[doc(alias = "商户范围")]
#[doc(alias = "户范围")]
#[doc(alias = "范围")]
#[doc(alias = "Create a merchant range")]
#[doc(alias = "merchant range")]
#[doc(alias = "range")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建可用商户范围. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `identifier_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 商户标识类型 / Type of the merchant identifier
        ///
        /// **Required.**
        pub fn identifier_type(self, value: impl Into<IdentifierType>) -> Self {
            Self(self.0.body("identifier_type", value.into()))
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
                "post_v3_webizpay_avail_mch_ranges",
                Method::Post,
                "/v3/webizpay/avail-mch-ranges",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/identifier_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 商户标识类型 / Type of the merchant identifier
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdentifierType {
        /// 组织机构代码 / Organization code
        ///
        /// `ORGANIZATION_CODE`
        OrganizationCode,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// `TRANSACTION_ID`
        TransactionId,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdentifierType,
        OrganizationCode = "ORGANIZATION_CODE",
        TransactionId = "TRANSACTION_ID",
    );

    /// Response of 创建可用商户范围.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 可用商户范围ID / ID of the range of merchants where payment is allowed
        ///
        /// Always present according to the docs.
        pub range_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        range_id = "range_id",
    );
}
