//! 为用户发银行提现免费券 · `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`, `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
//!
//! Generated from docs/openapi/v3/marketing/withdraw-favor/users/{openid}/coupons.md by `cargo xtask regen`; do not edit.

/// Queries a user's coupons for free bank withdrawals of one stock by OpenID, paged.
///
/// 按OpenID分页查询用户在某一批次下领到的银行提现免费券。
///
/// `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
///
/// 查询批次下用户银行提现免费券列表 / Query a user's free bank withdrawal coupons · official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml) · feature `v3-marketing` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::withdraw_favor::users::by_openid::coupons::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .mchid("1684907235")
///     .stock_id("19263847")
///     .appid("wx5f0c1a9e7b3d2846")
///     .offset(0)
///     .limit(10);
/// ```
#[doc(alias = "查询批次下用户银行提现免费券列表")]
#[doc(alias = "/v3/marketing/withdraw-favor/users/{openid}/coupons")]
#[doc(alias = "get_v3_marketing_withdraw_favor_users_openid_coupons")]
#[doc(alias = "询批次下用户银行提现免费券列表")]
#[doc(alias = "批次下用户银行提现免费券列表")]
#[doc(alias = "次下用户银行提现免费券列表")]
#[doc(alias = "下用户银行提现免费券列表")]
#[doc(alias = "用户银行提现免费券列表")]
#[doc(alias = "户银行提现免费券列表")]
#[doc(alias = "银行提现免费券列表")]
#[doc(alias = "行提现免费券列表")]
#[doc(alias = "提现免费券列表")]
#[doc(alias = "现免费券列表")]
#[doc(alias = "免费券列表")]
#[doc(alias = "费券列表")]
#[doc(alias = "券列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query a users free bank withdrawal coupons")]
#[doc(alias = "users free bank withdrawal coupons")]
#[doc(alias = "s free bank withdrawal coupons")]
#[doc(alias = "free bank withdrawal coupons")]
#[doc(alias = "bank withdrawal coupons")]
#[doc(alias = "withdrawal coupons")]
#[doc(alias = "coupons")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询批次下用户银行提现免费券列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `mchid`, `stock_id`, `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
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
                "get_v3_marketing_withdraw_favor_users_openid_coupons",
                Method::Get,
                "/v3/marketing/withdraw-favor/users/{openid}/coupons",
            )
            .query(&["mchid", "stock_id", "appid", "offset", "limit"])
            .required(&["/query/mchid", "/query/stock_id", "/query/appid"]);

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

    /// Response of 查询批次下用户银行提现免费券列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 券发放时间 / Time the coupon was sent
            pub send_time: Option<String>,
            /// 券发放的额度 / Quota sent with the coupon
            pub send_quota: Option<i64>,
            /// 券ID / Coupon's ID
            pub coupon_id: Option<String>,
            /// 券已使用的额度 / Quota of the coupon that was used
            pub use_quota: Option<i64>,
            /// 券状态 / Coupon's state
            pub coupon_state: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            send_time = "send_time",
            send_quota = "send_quota",
            coupon_id = "coupon_id",
            use_quota = "use_quota",
            coupon_state = "coupon_state",
        );
    }
}

/// Sends a user one coupon for free bank withdrawals of a stock by OpenID.
///
/// 按OpenID向用户发放指定批次的一张银行提现免费券。
///
/// `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
///
/// 为用户发银行提现免费券 / Send a free bank withdrawal coupon · official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::withdraw_favor::users::by_openid::coupons::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .mchid("1684907235")
///     .stock_id("19263847")
///     .appid("wx5f0c1a9e7b3d2846")
///     .send_request_no("SEND20260618103542001");
/// ```
#[doc(alias = "为用户发银行提现免费券")]
#[doc(alias = "/v3/marketing/withdraw-favor/users/{openid}/coupons")]
#[doc(alias = "post_v3_marketing_withdraw_favor_users_openid_coupons")]
#[doc(alias = "用户发银行提现免费券")]
#[doc(alias = "户发银行提现免费券")]
#[doc(alias = "发银行提现免费券")]
#[doc(alias = "银行提现免费券")]
#[doc(alias = "行提现免费券")]
#[doc(alias = "提现免费券")]
#[doc(alias = "现免费券")]
#[doc(alias = "免费券")]
#[doc(alias = "费券")]
#[doc(alias = "Send a free bank withdrawal coupon")]
#[doc(alias = "free bank withdrawal coupon")]
#[doc(alias = "bank withdrawal coupon")]
#[doc(alias = "withdrawal coupon")]
#[doc(alias = "coupon")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 为用户发银行提现免费券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mchid`, `stock_id`, `appid`, `send_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 发券请求单号 / Merchant's number of the request sending the coupon
        ///
        /// **Required.**
        pub fn send_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("send_request_no", value.into()))
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
                "post_v3_marketing_withdraw_favor_users_openid_coupons",
                Method::Post,
                "/v3/marketing/withdraw-favor/users/{openid}/coupons",
            )
            .body(Body::Json)
            .required(
                &["/body/mchid", "/body/stock_id", "/body/appid", "/body/send_request_no"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 为用户发银行提现免费券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 券ID / Coupon's ID
        pub coupon_id: Option<String>,
        /// 券过期时间 / Time at which the coupon expires
        pub expire_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        coupon_id = "coupon_id",
        expire_time = "expire_time",
    );
}
