//! 查询用户捐赠单列表 · `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
//!
//! Generated from docs/openapi/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}.md by `cargo xtask regen`; do not edit.

/// Queries a user's charity meal donations to a brand by OpenID and brand ID.
///
/// 按OpenID和品牌ID查询用户对该品牌的爱心餐捐赠。
///
/// `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
///
/// 查询用户捐赠单列表 / Query a user's charity meal donations · feature `v3-lovefeast` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::lovefeast::users::by_openid::orders::brand_id::by_brand_id::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "138624").offset(0).limit(10);
/// ```
#[doc(alias = "查询用户捐赠单列表")]
#[doc(alias = "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}")]
#[doc(alias = "get_v3_lovefeast_users_openid_orders_brand_id_brand_id")]
#[doc(alias = "询用户捐赠单列表")]
#[doc(alias = "用户捐赠单列表")]
#[doc(alias = "户捐赠单列表")]
#[doc(alias = "捐赠单列表")]
#[doc(alias = "赠单列表")]
#[doc(alias = "单列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query a users charity meal donations")]
#[doc(alias = "users charity meal donations")]
#[doc(alias = "s charity meal donations")]
#[doc(alias = "charity meal donations")]
#[doc(alias = "meal donations")]
#[doc(alias = "donations")]
pub fn get(openid: impl Into<String>, brand_id: impl Into<String>) -> get::Request {
    get::Request::new([openid.into(), brand_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户捐赠单列表. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
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
                "get_v3_lovefeast_users_openid_orders_brand_id_brand_id",
                Method::Get,
                "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",
            )
            .query(&["offset", "limit"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
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

    /// Response of 查询用户捐赠单列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数量 / Count
        pub count: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub limit: Option<i64>,
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        count = "count",
        limit = "limit",
        offset = "offset",
        total_count = "total_count",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 捐赠订单号 / ID of the donation order
            pub welfare_trade_id: Option<String>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            pub appid: Option<String>,
            /// 子商户AppID / AppID of the sub-merchant
            pub sub_appid: Option<String>,
            /// 品牌ID / Brand's ID in WeChat Pay
            pub brand_id: Option<i64>,
            /// 捐赠来源 / Source of the donation
            pub donate_source: Option<DonateSource>,
            /// 商户订单 / Merchant's order
            pub merchant_order: Option<MerchantOrder>,
            /// 捐赠机构名称 / Name of the charity institution
            pub institution_name: Option<String>,
            /// 捐赠项目编号 / Number of the donation project
            pub business_id: Option<String>,
            /// 捐赠活动名称 / Donation campaign's name
            pub business_name: Option<String>,
            /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
            pub success_time: Option<String>,
            /// 支付者信息 / Payer
            pub payer: Option<Payer>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            pub amount: Option<Amount>,
            /// 设备号 / Device's ID
            pub device_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            welfare_trade_id = "welfare_trade_id",
            appid = "appid",
            sub_appid = "sub_appid",
            brand_id = "brand_id",
            donate_source = "donate_source",
            merchant_order = "merchant_order",
            institution_name = "institution_name",
            business_id = "business_id",
            business_name = "business_name",
            success_time = "success_time",
            payer = "payer",
            amount = "amount",
            device_id = "device_id",
        );

        /// 捐赠来源 / Source of the donation
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DonateSource {
            /// 小程序支付捐赠 / Donation paid in the Mini Program
            ///
            /// `MINIPROGRAM_PAY`
            MiniprogramPay,
            /// 委托代扣捐赠 / Donation by contracted deduction
            ///
            /// `ENTRUST_PAY`
            EntrustPay,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DonateSource,
            MiniprogramPay = "MINIPROGRAM_PAY",
            EntrustPay = "ENTRUST_PAY",
        );

        /// 商户订单 / Merchant's order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MerchantOrder {
            /// 微信支付商户号 / WeChat Pay merchant ID
            pub mchid: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// 商户订单号 / Merchant's order number
            pub out_trade_no: Option<String>,
            /// 门店ID / Shop ID
            pub store_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MerchantOrder,
            mchid = "mchid",
            sub_mchid = "sub_mchid",
            out_trade_no = "out_trade_no",
            store_id = "store_id",
        );

        /// 支付者信息 / Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// 支付者OpenID / Payer's OpenID under the AppID of the order
            pub openid: Option<String>,
            /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
            pub sub_openid: Option<String>,
            /// 头像URL / URL of the portrait
            pub avatar: Option<String>,
            /// 用户昵称 / User's nickname
            pub nickname: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Payer,
            openid = "openid",
            sub_openid = "sub_openid",
            avatar = "avatar",
            nickname = "nickname",
        );

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
            pub total: Option<i64>,
            /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
            pub payer_total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
            pub payer_currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            payer_total = "payer_total",
            currency = "currency",
            payer_currency = "payer_currency",
        );
    }
}
