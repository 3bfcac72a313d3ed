//! 创建核销订单 · `GET /v3/edu-star/orders`, `POST /v3/edu-star/orders`
//!
//! Generated from docs/openapi/v3/edu-star/orders.md by `cargo xtask regen`; do not edit.

/// Queries the student benefit orders redeemed on a QQ account.
///
/// 查询在某个QQ账号上核销的学生权益订单。
///
/// `GET /v3/edu-star/orders`
///
/// 通过QQ账号查询核销订单列表 / List redeemed student benefit orders · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png) · feature `v3-edu-star` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::edu_star::orders::get;
///
/// let request = get().appid("wx5f0c1a9e7b3d2846").offset(0).limit(10);
/// ```
#[doc(alias = "通过QQ账号查询核销订单列表")]
#[doc(alias = "/v3/edu-star/orders")]
#[doc(alias = "get_v3_edu_star_orders")]
#[doc(alias = "过QQ账号查询核销订单列表")]
#[doc(alias = "QQ账号查询核销订单列表")]
#[doc(alias = "账号查询核销订单列表")]
#[doc(alias = "号查询核销订单列表")]
#[doc(alias = "查询核销订单列表")]
#[doc(alias = "询核销订单列表")]
#[doc(alias = "核销订单列表")]
#[doc(alias = "销订单列表")]
#[doc(alias = "订单列表")]
#[doc(alias = "单列表")]
#[doc(alias = "列表")]
#[doc(alias = "List redeemed student benefit orders")]
#[doc(alias = "redeemed student benefit orders")]
#[doc(alias = "student benefit orders")]
#[doc(alias = "benefit orders")]
#[doc(alias = "orders")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过QQ账号查询核销订单列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 用户在AppID下的openid / The user's OpenID under the AppID of the request
        pub fn wechat_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("wechat_openid", value.into()))
        }

        /// 用户QQ号 / The user's QQ number
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.query("qq", value.into()))
        }

        /// 分页页码 / Page number
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
                "get_v3_edu_star_orders",
                Method::Get,
                "/v3/edu-star/orders",
            )
            .query(&["appid", "wechat_openid", "qq", "offset", "limit"])
            .required(&["/query/appid"]);

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

    /// Response of 通过QQ账号查询核销订单列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<response::Data>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
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
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// 用户在AppID下的openid / The user's OpenID under the AppID of the request
            ///
            /// Always present according to the docs.
            pub wechat_openid: Option<String>,
            /// 用户QQ号 / The user's QQ number
            pub qq: Option<String>,
            /// 权益ID / ID of the benefit
            ///
            /// Always present according to the docs.
            pub right_id: Option<String>,
            /// 创建时间 / Time of creation
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 订单状态 / State of the order
            ///
            /// Always present according to the docs.
            pub order_state: Option<String>,
            /// 订单号 / Order number
            ///
            /// Always present according to the docs.
            pub order_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            appid = "appid",
            wechat_openid = "wechat_openid",
            qq = "qq",
            right_id = "right_id",
            create_time = "create_time",
            order_state = "order_state",
            order_id = "order_id",
        );
    }
}

/// Records that a student benefit was redeemed after the user's recharge on a QQ account.
///
/// 用户在QQ账号上充值后，记录其学生权益已核销。
///
/// `POST /v3/edu-star/orders`
///
/// 创建核销订单 / Record a redeemed student benefit · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png) · feature `v3-edu-star` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::edu_star::orders::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .right_id("202606180001")
///     .create_time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "创建核销订单")]
#[doc(alias = "/v3/edu-star/orders")]
#[doc(alias = "post_v3_edu_star_orders")]
#[doc(alias = "建核销订单")]
#[doc(alias = "核销订单")]
#[doc(alias = "销订单")]
#[doc(alias = "订单")]
#[doc(alias = "Record a redeemed student benefit")]
#[doc(alias = "redeemed student benefit")]
#[doc(alias = "student benefit")]
#[doc(alias = "benefit")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建核销订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `right_id`, `create_time`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户在AppID下的openid / The user's OpenID under the AppID of the request
        pub fn wechat_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("wechat_openid", value.into()))
        }

        /// 用户QQ号 / The user's QQ number
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.body("qq", value.into()))
        }

        /// 权益ID / ID of the benefit
        ///
        /// **Required.**
        pub fn right_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("right_id", value.into()))
        }

        /// 创建时间 / Time of creation
        ///
        /// **Required.**
        pub fn create_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("create_time", value.into()))
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
                "post_v3_edu_star_orders",
                Method::Post,
                "/v3/edu-star/orders",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/right_id", "/body/create_time"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 创建核销订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 用户在AppID下的openid / The user's OpenID under the AppID of the request
        ///
        /// Always present according to the docs.
        pub wechat_openid: Option<String>,
        /// 用户QQ号 / The user's QQ number
        pub qq: Option<String>,
        /// 权益ID / ID of the benefit
        ///
        /// Always present according to the docs.
        pub right_id: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 订单状态 / State of the order
        ///
        /// Always present according to the docs.
        pub order_state: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        wechat_openid = "wechat_openid",
        qq = "qq",
        right_id = "right_id",
        create_time = "create_time",
        order_state = "order_state",
        order_id = "order_id",
    );
}
