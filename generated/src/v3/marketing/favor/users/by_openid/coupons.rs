//! 发放代金券 · `GET /v3/marketing/favor/users/{openid}/coupons`, `POST /v3/marketing/favor/users/{openid}/coupons`
//!
//! Generated from docs/openapi/v3/marketing/favor/users/{openid}/coupons.md by `cargo xtask regen`; do not edit.

/// 根据商户号查用户的券
///
/// `GET /v3/marketing/favor/users/{openid}/coupons`
///
/// 根据商户号查用户的券 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534690), [2](https://pay.weixin.qq.com/doc/v3/partner/4012494237) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::favor::users::by_openid::coupons::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .status(get::Status::Sended)
///     .offset(0)
///     .limit(20)
///     .business_type("MULTIUSE");
/// ```
#[doc(alias = "根据商户号查用户的券")]
#[doc(alias = "/v3/marketing/favor/users/{openid}/coupons")]
#[doc(alias = "get_v3_marketing_favor_users_openid_coupons")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 根据商户号查用户的券; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `stock_id`
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_id", value.into()))
        }

        /// `status`
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.query("status", value.into()))
        }

        /// `creator_mchid`
        pub fn creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("creator_mchid", value.into()))
        }

        /// `sender_mchid`
        pub fn sender_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sender_mchid", value.into()))
        }

        /// `available_mchid`
        pub fn available_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("available_mchid", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `business_type`
        ///
        /// Known: `MULTIUSE`.
        pub fn business_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("business_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_favor_users_openid_coupons",
                Verb::Get,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Number {
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

    /// Status
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// `SENDED`
        Sended,
        /// `USED`
        Used,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        Sended = "SENDED",
        Used = "USED",
    );

    /// The answer of 根据商户号查用户的券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `data`
        ///
        /// Documented as always there.
        pub data: Vec<response::Data>,
        /// What came besides.
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
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `stock_creator_mchid`
            ///
            /// Documented as always there.
            pub stock_creator_mchid: Option<String>,
            /// `stock_id`
            ///
            /// Documented as always there.
            pub stock_id: Option<String>,
            /// `coupon_id`
            pub coupon_id: Option<String>,
            /// `coupon_name`
            ///
            /// Documented as always there.
            pub coupon_name: Option<String>,
            /// `status`
            ///
            /// Documented as always there.
            pub status: Option<Status>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `create_time`
            ///
            /// Documented as always there.
            pub create_time: Option<String>,
            /// `coupon_type`
            ///
            /// Documented as always there.
            pub coupon_type: Option<CouponType>,
            /// `start_time`
            pub start_time: Option<String>,
            /// `stop_time`
            pub stop_time: Option<String>,
            /// `singleitem`
            ///
            /// Documented as always there.
            pub singleitem: Option<bool>,
            /// `cut_to_message`
            pub cut_to_message: Option<CutToMessage>,
            /// `available_begin_time`
            ///
            /// Documented as always there.
            pub available_begin_time: Option<String>,
            /// `available_end_time`
            ///
            /// Documented as always there.
            pub available_end_time: Option<String>,
            /// `normal_coupon_information`
            pub normal_coupon_information: Option<NormalCouponInformation>,
            /// `consume_information`
            pub consume_information: Option<ConsumeInformation>,
            /// `available_balance`
            pub available_balance: Option<i64>,
            /// `business_type`
            ///
            /// Known: `MULTIUSE`.
            pub business_type: Option<String>,
            /// `no_cash`
            pub no_cash: Option<bool>,
            /// What came besides.
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

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `SENDED`
            Sended,
            /// `USED`
            Used,
            /// `EXPIRED`
            Expired,
            /// `RECOVER`
            Recover,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Sended = "SENDED",
            Used = "USED",
            Expired = "EXPIRED",
            Recover = "RECOVER",
        );

        /// CouponType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponType {
            /// `NORMAL`
            Normal,
            /// `CUT_TO`
            CutTo,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponType,
            Normal = "NORMAL",
            CutTo = "CUT_TO",
        );

        /// CutToMessage
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CutToMessage {
            /// `single_price_max`
            ///
            /// Documented as always there.
            pub single_price_max: Option<i64>,
            /// `cut_to_price`
            ///
            /// Documented as always there.
            pub cut_to_price: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CutToMessage,
            single_price_max = "single_price_max",
            cut_to_price = "cut_to_price",
        );

        /// NormalCouponInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NormalCouponInformation {
            /// `coupon_amount`
            ///
            /// Documented as always there.
            pub coupon_amount: Option<i64>,
            /// `transaction_minimum`
            ///
            /// Documented as always there.
            pub transaction_minimum: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            NormalCouponInformation,
            coupon_amount = "coupon_amount",
            transaction_minimum = "transaction_minimum",
        );

        /// ConsumeInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ConsumeInformation {
            /// `consume_time`
            pub consume_time: Option<String>,
            /// `consume_mchid`
            pub consume_mchid: Option<String>,
            /// `transaction_id`
            pub transaction_id: Option<String>,
            /// `goods_detail`
            pub goods_detail: Vec<GoodsDetail>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ConsumeInformation,
            consume_time = "consume_time",
            consume_mchid = "consume_mchid",
            transaction_id = "transaction_id",
            goods_detail = "goods_detail",
        );

        /// GoodsDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// `goods_id`
            pub goods_id: Option<String>,
            /// `quantity`
            pub quantity: Option<i64>,
            /// `price`
            pub price: Option<i64>,
            /// `discount_amount`
            pub discount_amount: Option<i64>,
            /// What came besides.
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

/// 发放代金券
///
/// `POST /v3/marketing/favor/users/{openid}/coupons`
///
/// 发放代金券 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463767), [2](https://pay.weixin.qq.com/doc/v3/partner/4012463807) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::favor::users::by_openid::coupons::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .stock_id("1752026")
///     .out_request_no("76920260618103542769")
///     .appid("wx5f0c1a9e7b3d2846")
///     .stock_creator_mchid("1684907235")
///     .coupon_value(1)
///     .coupon_minimum(35200);
/// ```
#[doc(alias = "发放代金券")]
#[doc(alias = "/v3/marketing/favor/users/{openid}/coupons")]
#[doc(alias = "post_v3_marketing_favor_users_openid_coupons")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发放代金券; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `stock_id`, `out_request_no`, `appid`, `stock_creator_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `stock_creator_mchid`
        ///
        /// **Required.**
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_creator_mchid", value.into()))
        }

        /// `coupon_value`
        pub fn coupon_value(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("coupon_value", value.into()))
        }

        /// `coupon_minimum`
        pub fn coupon_minimum(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("coupon_minimum", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_favor_users_openid_coupons",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 发放代金券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `coupon_id`
        ///
        /// Documented as always there.
        pub coupon_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        coupon_id = "coupon_id",
    );
}
