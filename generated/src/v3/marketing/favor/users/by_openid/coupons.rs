//! 发放代金券 · `GET /v3/marketing/favor/users/{openid}/coupons`, `POST /v3/marketing/favor/users/{openid}/coupons`
//!
//! Generated from docs/openapi/v3/marketing/favor/users/{openid}/coupons.md by `cargo xtask regen`; do not edit.

/// Queries all cash coupons a user can use at a merchant by OpenID.
///
/// 按OpenID查询用户在某商户号下可用的全部代金券。
///
/// `GET /v3/marketing/favor/users/{openid}/coupons`
///
/// 根据商户号查用户的券 / Query a user's cash coupons · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534690), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012494237) · feature `v3-marketing` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::favor::users::by_openid::coupons::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .offset(0)
///     .limit(10);
/// ```
#[doc(alias = "根据商户号查用户的券")]
#[doc(alias = "/v3/marketing/favor/users/{openid}/coupons")]
#[doc(alias = "get_v3_marketing_favor_users_openid_coupons")]
#[doc(alias = "据商户号查用户的券")]
#[doc(alias = "商户号查用户的券")]
#[doc(alias = "户号查用户的券")]
#[doc(alias = "号查用户的券")]
#[doc(alias = "查用户的券")]
#[doc(alias = "用户的券")]
#[doc(alias = "户的券")]
#[doc(alias = "的券")]
#[doc(alias = "Query a users cash coupons")]
#[doc(alias = "users cash coupons")]
#[doc(alias = "s cash coupons")]
#[doc(alias = "cash coupons")]
#[doc(alias = "coupons")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 根据商户号查用户的券. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 128 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// At most 20 characters.
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_id", value.into()))
        }

        /// 状态 / State
        ///
        /// At most 6 characters.
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.query("status", value.into()))
        }

        /// 创建批次的商户号 / ID of the merchant that created the stock
        ///
        /// At most 20 characters.
        pub fn creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("creator_mchid", value.into()))
        }

        /// 批次发放商户号 / ID of the merchant that sends the stock's coupons
        pub fn sender_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sender_mchid", value.into()))
        }

        /// 可用商户号 / ID of a merchant where it can be used
        ///
        /// At most 20 characters.
        pub fn available_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("available_mchid", value.into()))
        }

        /// 分页页码 / Page number
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 业务类型 / Type of business
        ///
        /// Known values: `MULTIUSE` (消费金 / Multi-use consumption credit).
        pub fn business_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("business_type", value.into()))
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
                "get_v3_marketing_favor_users_openid_coupons",
                Method::Get,
                "/v3/marketing/favor/users/{openid}/coupons",
            )
            .query(
                &[
                    "appid",
                    "stock_id",
                    "status",
                    "creator_mchid",
                    "sender_mchid",
                    "available_mchid",
                    "offset",
                    "limit",
                    "business_type",
                ],
            )
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

    /// 状态 / State
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// 可用 / Available
        ///
        /// `SENDED`
        Sended,
        /// 已使用（已核销或已实扣） / Used (redeemed)
        ///
        /// `USED`
        Used,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        Sended = "SENDED",
        Used = "USED",
    );

    /// Response of 根据商户号查用户的券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
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
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        offset = "offset",
        limit = "limit",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 创建批次的商户号 / ID of the merchant that created the stock
            ///
            /// Always present according to the docs.
            pub stock_creator_mchid: Option<String>,
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// 券ID / Coupon's ID
            pub coupon_id: Option<String>,
            /// 代金券（消费金）名称 / Name of the cash coupon or consumption credit
            ///
            /// Always present according to the docs.
            pub coupon_name: Option<String>,
            /// 状态 / State
            ///
            /// Always present according to the docs.
            pub status: Option<Status>,
            /// 描述 / Description
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 创建时间 / Time of creation
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 券类型 / Type of coupon
            ///
            /// Always present according to the docs.
            pub coupon_type: Option<CouponType>,
            /// 开始时间 / Start time
            pub start_time: Option<String>,
            /// 终止时间，RFC 3339格式 / Time it was stopped, in RFC 3339
            pub stop_time: Option<String>,
            /// 是否单品优惠 / Whether the coupon is for a single item
            ///
            /// Always present according to the docs.
            pub singleitem: Option<bool>,
            /// 减至批次特定信息 / Settings of a stock that cuts the price to a set value
            pub cut_to_message: Option<CutToMessage>,
            /// 可用（有效期）开始时间 / Start of the validity period
            ///
            /// Always present according to the docs.
            pub available_begin_time: Option<String>,
            /// 可用（有效期）结束时间 / End of the validity period
            ///
            /// Always present according to the docs.
            pub available_end_time: Option<String>,
            /// 固定面额满减券信息（面额、门槛） / Value and minimum spend of the fixed-value coupon
            pub normal_coupon_information: Option<NormalCouponInformation>,
            /// 代金券（消费金）的核销信息 / Details of the coupon's redemption
            pub consume_information: Option<ConsumeInformation>,
            /// 剩余金额，单位：分 / Remaining amount, in fen
            pub available_balance: Option<i64>,
            /// 业务类型 / Type of business
            ///
            /// Known values: `MULTIUSE` (消费金 / Multi-use consumption credit).
            pub business_type: Option<String>,
            /// 是否无资金流 / Whether the coupon is used without any flow of funds
            pub no_cash: Option<bool>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            stock_creator_mchid = "stock_creator_mchid",
            stock_id = "stock_id",
            coupon_id = "coupon_id",
            coupon_name = "coupon_name",
            status = "status",
            description = "description",
            create_time = "create_time",
            coupon_type = "coupon_type",
            start_time = "start_time",
            stop_time = "stop_time",
            singleitem = "singleitem",
            cut_to_message = "cut_to_message",
            available_begin_time = "available_begin_time",
            available_end_time = "available_end_time",
            normal_coupon_information = "normal_coupon_information",
            consume_information = "consume_information",
            available_balance = "available_balance",
            business_type = "business_type",
            no_cash = "no_cash",
        );

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 可用 / Available
            ///
            /// `SENDED`
            Sended,
            /// 已使用（已核销或已实扣） / Used (redeemed)
            ///
            /// `USED`
            Used,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// 已恢复 / Restored
            ///
            /// `RECOVER`
            Recover,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Sended = "SENDED",
            Used = "USED",
            Expired = "EXPIRED",
            Recover = "RECOVER",
        );

        /// 券类型 / Type of coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponType {
            /// 满减券 / Coupon with an amount off above a threshold
            ///
            /// `NORMAL`
            Normal,
            /// 减至券 / Coupon cutting the price to a fixed amount
            ///
            /// `CUT_TO`
            CutTo,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponType,
            Normal = "NORMAL",
            CutTo = "CUT_TO",
        );

        /// 减至批次特定信息 / Settings of a stock that cuts the price to a set value
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CutToMessage {
            /// 可享优惠的商品最高单价，单位：分 / Highest unit price to which the discount applies, in fen
            ///
            /// Always present according to the docs.
            pub single_price_max: Option<i64>,
            /// 减至后的优惠单价，单位：分 / Unit price after the cut, in fen
            ///
            /// Always present according to the docs.
            pub cut_to_price: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CutToMessage,
            single_price_max = "single_price_max",
            cut_to_price = "cut_to_price",
        );

        /// 固定面额满减券信息（面额、门槛） / Value and minimum spend of the fixed-value coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NormalCouponInformation {
            /// 代金券面额，单位：分 / Cash coupon's value, in fen
            ///
            /// Always present according to the docs.
            pub coupon_amount: Option<i64>,
            /// 消费门槛，单位：分 / Minimum spend for using the coupon, in fen
            ///
            /// Always present according to the docs.
            pub transaction_minimum: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            NormalCouponInformation,
            coupon_amount = "coupon_amount",
            transaction_minimum = "transaction_minimum",
        );

        /// 代金券（消费金）的核销信息 / Details of the coupon's redemption
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ConsumeInformation {
            /// 核销时间，RFC 3339格式 / Time at which the coupon was redeemed, in RFC 3339
            pub consume_time: Option<String>,
            /// 核销商户号 / ID of the merchant where the coupon was redeemed
            pub consume_mchid: Option<String>,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            pub transaction_id: Option<String>,
            /// 核销订单的单品信息列表 / Items of the order in which the coupon was used
            pub goods_detail: Vec<GoodsDetail>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ConsumeInformation,
            consume_time = "consume_time",
            consume_mchid = "consume_mchid",
            transaction_id = "transaction_id",
            goods_detail = "goods_detail",
        );

        /// 核销订单的单品信息列表 / Items of the order in which the coupon was used
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// 商品编码 / Goods code
            pub goods_id: Option<String>,
            /// 商品数量 / Quantity of the goods
            pub quantity: Option<i64>,
            /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
            pub price: Option<i64>,
            /// 商品优惠金额，单位：分 / Discount on the goods, in fen (overseas: in the currency's smallest unit)
            pub discount_amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            quantity = "quantity",
            price = "price",
            discount_amount = "discount_amount",
        );
    }
}

/// Sends one cash coupon of a stock to a user by OpenID.
///
/// 按OpenID向用户发放指定批次的一张代金券。
///
/// `POST /v3/marketing/favor/users/{openid}/coupons`
///
/// 发放代金券 / Send a cash coupon to a user · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012463767), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012463807) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::favor::users::by_openid::coupons::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .stock_id("19263847")
///     .out_request_no("168490723520260618001")
///     .appid("wx5f0c1a9e7b3d2846")
///     .stock_creator_mchid("1684907235");
/// ```
#[doc(alias = "发放代金券")]
#[doc(alias = "/v3/marketing/favor/users/{openid}/coupons")]
#[doc(alias = "post_v3_marketing_favor_users_openid_coupons")]
#[doc(alias = "放代金券")]
#[doc(alias = "代金券")]
#[doc(alias = "金券")]
#[doc(alias = "Send a cash coupon to a user")]
#[doc(alias = "cash coupon to a user")]
#[doc(alias = "coupon to a user")]
#[doc(alias = "user")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发放代金券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `stock_id`, `out_request_no`, `appid`, `stock_creator_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 创建批次的商户号 / ID of the merchant that created the stock
        ///
        /// **Required.**
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_creator_mchid", value.into()))
        }

        /// 代金券面额，单位：分 / Cash coupon's value, in fen
        pub fn coupon_value(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("coupon_value", value.into()))
        }

        /// 指定面额发券时的使用门槛，单位：分 / Minimum spend of the coupon sent with a set value, in fen
        pub fn coupon_minimum(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("coupon_minimum", value.into()))
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
                "post_v3_marketing_favor_users_openid_coupons",
                Method::Post,
                "/v3/marketing/favor/users/{openid}/coupons",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/stock_id",
                    "/body/out_request_no",
                    "/body/appid",
                    "/body/stock_creator_mchid",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 发放代金券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 券ID / Coupon's ID
        ///
        /// Always present according to the docs.
        pub coupon_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        coupon_id = "coupon_id",
    );
}
