//! 查询用户捐赠单详情 · `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// 查询用户捐赠单详情
///
/// `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
///
/// 查询用户捐赠单详情 · feature `v3-lovefeast`
///
/// ```
/// use wechatpay_api::v3::lovefeast::users::by_openid::orders::out_trade_no::by_out_trade_no::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "5802026061810354258058058058");
/// ```
#[doc(alias = "查询用户捐赠单详情")]
#[doc(alias = "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}")]
#[doc(alias = "get_v3_lovefeast_users_openid_orders_out_trade_no_out_trade_no")]
pub fn get(openid: impl Into<String>, out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([openid.into(), out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询用户捐赠单详情; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_lovefeast_users_openid_orders_out_trade_no_out_trade_no",
            Verb::Get,
            "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询用户捐赠单详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `welfare_trade_id`
        pub welfare_trade_id: Option<String>,
        /// `appid`
        pub appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `brand_id`
        pub brand_id: Option<String>,
        /// `donate_source`
        pub donate_source: Option<response::DonateSource>,
        /// `merchant_order`
        pub merchant_order: Option<String>,
        /// `institution_name`
        pub institution_name: Option<String>,
        /// `business_id`
        pub business_id: Option<String>,
        /// `business_name`
        pub business_name: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `payer`
        pub payer: Option<response::Payer>,
        /// `amount`
        pub amount: Option<Value>,
        /// `device_id`
        pub device_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
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

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// DonateSource
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DonateSource {
            /// `MINIPROGRAM_PAY`
            MiniprogramPay,
            /// `ENTRUST_PAY`
            EntrustPay,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DonateSource,
            MiniprogramPay = "MINIPROGRAM_PAY",
            EntrustPay = "ENTRUST_PAY",
        );

        /// Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// `openid`
            pub openid: Option<String>,
            /// `sub_openid`
            pub sub_openid: Option<String>,
            /// `avatar`
            pub avatar: Option<String>,
            /// `nickname`
            pub nickname: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Payer,
            openid = "openid",
            sub_openid = "sub_openid",
            avatar = "avatar",
            nickname = "nickname",
        );
    }
}
