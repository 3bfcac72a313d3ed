//! 查询用户在品牌下所有会员卡 · `GET /v3/marketing/membercard-open/user/cards`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/user/cards.md by `cargo xtask regen`; do not edit.

/// Queries all membership cards a user has taken of the merchant's brand by OpenID and AppID.
///
/// 按OpenID和AppID查询用户在商户品牌下已领取的全部会员卡。
///
/// `GET /v3/marketing/membercard-open/user/cards`
///
/// 查询用户在品牌下所有会员卡 / Query a user's membership cards · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012549255), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012709674) · feature `v3-marketing` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::user::cards::get;
///
/// let request = get().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").offset(0).limit(10);
/// ```
#[doc(alias = "查询用户在品牌下所有会员卡")]
#[doc(alias = "/v3/marketing/membercard-open/user/cards")]
#[doc(alias = "get_v3_marketing_membercard_open_user_cards")]
#[doc(alias = "询用户在品牌下所有会员卡")]
#[doc(alias = "用户在品牌下所有会员卡")]
#[doc(alias = "户在品牌下所有会员卡")]
#[doc(alias = "在品牌下所有会员卡")]
#[doc(alias = "品牌下所有会员卡")]
#[doc(alias = "牌下所有会员卡")]
#[doc(alias = "下所有会员卡")]
#[doc(alias = "所有会员卡")]
#[doc(alias = "有会员卡")]
#[doc(alias = "会员卡")]
#[doc(alias = "员卡")]
#[doc(alias = "Query a users membership cards")]
#[doc(alias = "users membership cards")]
#[doc(alias = "s membership cards")]
#[doc(alias = "membership cards")]
#[doc(alias = "cards")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户在品牌下所有会员卡. Created by [`get()`](super::get()).
    ///
    /// **Required**: `openid`, `offset`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 分页页码 / Page number
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
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
                "get_v3_marketing_membercard_open_user_cards",
                Method::Get,
                "/v3/marketing/membercard-open/user/cards",
            )
            .query(&["openid", "appid", "offset", "limit"])
            .required(&["/query/openid", "/query/offset", "/query/limit"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Number {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// Response of 查询用户在品牌下所有会员卡.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        total_count = "total_count",
        offset = "offset",
        limit = "limit",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
            pub card_id: Option<String>,
            /// 会员卡code（商户上传的code） / Member's card code, or a code the merchant uploaded
            pub code: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            card_id = "card_id",
            code = "code",
        );
    }
}
