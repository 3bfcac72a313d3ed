//! 将出租车电子发票插入微信用户卡包 · `POST /v3/taxi-invoice/cards`
//!
//! Generated from docs/openapi/v3/taxi-invoice/cards.md by `cargo xtask regen`; do not edit.

/// 将出租车电子发票插入微信用户卡包
///
/// `POST /v3/taxi-invoice/cards`
///
/// 将出租车电子发票插入微信用户卡包 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461432) · feature `v3-taxi-invoice`
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::cards::post;
///
/// let request = post()
///     .company_mchid("1684907235")
///     .trade_number("83920260618103542839839839839")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .region_id(1)
///     .driver_license("2132026")
///     .plate_number("川A00000")
///     .fapiao_card_information(
///         post::FapiaoCardInformation::default()
///             .fapiao_media_id("DzpZbE7q1uKc_v2RtYw-0618")
///             .fapiao_number("33520260")
///             .fapiao_code("547202606181")
///             .fapiao_time("2026-06-18T10:35:42+08:00")
///             .check_code("46320260618103542463")
///             .password("示例P990")
///             .total_amount(35200)
///             .tax_amount(35200)
///             .amount(35200)
///             .buyer_information(
///                 post::BuyerInformation::default()
///                     .r#type("示例T857")
///                     .name("春茶节")
///                     .taxpayer_id("145202606181035421")
///                     .address("四川省成都市武侯区锦绣路12号")
///                     .telephone("02800000000")
///                     .bank_name("锦江银行")
///                     .bank_account("6217000000000000000"),
///             )
///             .seller_information(
///                 post::SellerInformation::default()
///                     .name("春茶节")
///                     .taxpayer_id("145202606181035421")
///                     .address("四川省成都市武侯区锦绣路12号")
///                     .telephone("02800000000")
///                     .bank_name("锦江银行")
///                     .bank_account("6217000000000000000"),
///             )
///             .extra_information(
///                 post::ExtraInformation::default()
///                     .payee("示例P849")
///                     .reviewer("示例R740")
///                     .drawer("示例D992"),
///             )
///             .items([
///                 post::Items::default()
///                     .tax_code("6162026061810354261")
///                     .goods_name("明前龙井250克")
///                     .specification("示例S584")
///                     .unit("示例U975")
///                     .quantity(2)
///                     .unit_price(35200)
///                     .amount(35200)
///                     .tax_amount(35200)
///                     .total_amount(35200)
///                     .tax_rate(1)
///                     .tax_prefer_mark("示例TPM621")
///                     .discount(true),
///             ])
///             .remark("示例说明"),
///     )
///     .token("T20260618862");
/// ```
#[doc(alias = "将出租车电子发票插入微信用户卡包")]
#[doc(alias = "/v3/taxi-invoice/cards")]
#[doc(alias = "post_v3_taxi_invoice_cards")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 将出租车电子发票插入微信用户卡包; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `company_mchid`, `trade_number`, `openid`, `region_id`, `driver_license`, `plate_number`, `fapiao_card_information`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `company_mchid`
        ///
        /// **Required.**
        pub fn company_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_mchid", value.into()))
        }

        /// `trade_number`
        ///
        /// **Required.**
        pub fn trade_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_number", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `region_id`
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("region_id", value.into()))
        }

        /// `driver_license`
        ///
        /// **Required.**
        pub fn driver_license(self, value: impl Into<String>) -> Self {
            Self(self.0.body("driver_license", value.into()))
        }

        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// `fapiao_card_information`
        ///
        /// **Required.**
        pub fn fapiao_card_information(self, value: FapiaoCardInformation) -> Self {
            Self(self.0.body("fapiao_card_information", value))
        }

        /// `token`
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("token", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_taxi_invoice_cards",
                Verb::Post,
                "/v3/taxi-invoice/cards",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/company_mchid",
                    "/body/trade_number",
                    "/body/openid",
                    "/body/region_id",
                    "/body/driver_license",
                    "/body/plate_number",
                    "/body/fapiao_card_information",
                    "/body/fapiao_card_information/fapiao_media_id",
                    "/body/fapiao_card_information/fapiao_number",
                    "/body/fapiao_card_information/fapiao_code",
                    "/body/fapiao_card_information/fapiao_time",
                    "/body/fapiao_card_information/check_code",
                    "/body/fapiao_card_information/password",
                    "/body/fapiao_card_information/total_amount",
                    "/body/fapiao_card_information/tax_amount",
                    "/body/fapiao_card_information/amount",
                    "/body/fapiao_card_information/buyer_information",
                    "/body/fapiao_card_information/buyer_information/type",
                    "/body/fapiao_card_information/buyer_information/name",
                    "/body/fapiao_card_information/seller_information",
                    "/body/fapiao_card_information/seller_information/name",
                    "/body/fapiao_card_information/seller_information/taxpayer_id",
                    "/body/fapiao_card_information/seller_information/address",
                    "/body/fapiao_card_information/extra_information",
                    "/body/fapiao_card_information/extra_information/drawer",
                    "/body/fapiao_card_information/items/*/tax_code",
                    "/body/fapiao_card_information/items/*/goods_name",
                    "/body/fapiao_card_information/items/*/quantity",
                    "/body/fapiao_card_information/items/*/unit_price",
                    "/body/fapiao_card_information/items/*/amount",
                    "/body/fapiao_card_information/items/*/tax_amount",
                    "/body/fapiao_card_information/items/*/total_amount",
                    "/body/fapiao_card_information/items/*/tax_rate",
                    "/body/fapiao_card_information/items/*/tax_prefer_mark",
                    "/body/fapiao_card_information/items/*/discount",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// FapiaoCardInformation
    #[derive(Clone, Debug, Default)]
    pub struct FapiaoCardInformation(Fields);

    impl FapiaoCardInformation {
        /// `fapiao_media_id`
        ///
        /// **Required.**
        pub fn fapiao_media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_media_id", value.into()))
        }

        /// `fapiao_number`
        ///
        /// **Required.**
        pub fn fapiao_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_number", value.into()))
        }

        /// `fapiao_code`
        ///
        /// **Required.**
        pub fn fapiao_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_code", value.into()))
        }

        /// `fapiao_time`
        ///
        /// **Required.**
        pub fn fapiao_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fapiao_time", value.into()))
        }

        /// `check_code`
        ///
        /// **Required.**
        pub fn check_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("check_code", value.into()))
        }

        /// `password`
        ///
        /// **Required.**
        pub fn password(self, value: impl Into<String>) -> Self {
            Self(self.0.set("password", value.into()))
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// `tax_amount`
        ///
        /// **Required.**
        pub fn tax_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("tax_amount", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `buyer_information`
        ///
        /// **Required.**
        pub fn buyer_information(self, value: BuyerInformation) -> Self {
            Self(self.0.set("buyer_information", value))
        }

        /// `seller_information`
        ///
        /// **Required.**
        pub fn seller_information(self, value: SellerInformation) -> Self {
            Self(self.0.set("seller_information", value))
        }

        /// `extra_information`
        ///
        /// **Required.**
        pub fn extra_information(self, value: ExtraInformation) -> Self {
            Self(self.0.set("extra_information", value))
        }

        /// `items`
        pub fn items(self, values: impl IntoIterator<Item = Items>) -> Self {
            Self(self.0.set("items", list::<Items>(values)))
        }

        /// `remark`
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FapiaoCardInformation);

    /// BuyerInformation
    #[derive(Clone, Debug, Default)]
    pub struct BuyerInformation(Fields);

    impl BuyerInformation {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `taxpayer_id`
        pub fn taxpayer_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("taxpayer_id", value.into()))
        }

        /// `address`
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// `telephone`
        pub fn telephone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("telephone", value.into()))
        }

        /// `bank_name`
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// `bank_account`
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_account", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BuyerInformation);

    /// SellerInformation
    #[derive(Clone, Debug, Default)]
    pub struct SellerInformation(Fields);

    impl SellerInformation {
        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `taxpayer_id`
        ///
        /// **Required.**
        pub fn taxpayer_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("taxpayer_id", value.into()))
        }

        /// `address`
        ///
        /// **Required.**
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// `telephone`
        pub fn telephone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("telephone", value.into()))
        }

        /// `bank_name`
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// `bank_account`
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_account", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SellerInformation);

    /// ExtraInformation
    #[derive(Clone, Debug, Default)]
    pub struct ExtraInformation(Fields);

    impl ExtraInformation {
        /// `payee`
        pub fn payee(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payee", value.into()))
        }

        /// `reviewer`
        pub fn reviewer(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reviewer", value.into()))
        }

        /// `drawer`
        ///
        /// **Required.**
        pub fn drawer(self, value: impl Into<String>) -> Self {
            Self(self.0.set("drawer", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExtraInformation);

    /// Items
    #[derive(Clone, Debug, Default)]
    pub struct Items(Fields);

    impl Items {
        /// `tax_code`
        ///
        /// **Required.**
        pub fn tax_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tax_code", value.into()))
        }

        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// `specification`
        pub fn specification(self, value: impl Into<String>) -> Self {
            Self(self.0.set("specification", value.into()))
        }

        /// `unit`
        pub fn unit(self, value: impl Into<String>) -> Self {
            Self(self.0.set("unit", value.into()))
        }

        /// `quantity`
        ///
        /// **Required.**
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// `unit_price`
        ///
        /// **Required.**
        pub fn unit_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("unit_price", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `tax_amount`
        ///
        /// **Required.**
        pub fn tax_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("tax_amount", value.into()))
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// `tax_rate`
        ///
        /// **Required.**
        pub fn tax_rate(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("tax_rate", value.into()))
        }

        /// `tax_prefer_mark`
        ///
        /// **Required.**
        pub fn tax_prefer_mark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("tax_prefer_mark", value.into()))
        }

        /// `discount`
        ///
        /// **Required.**
        pub fn discount(self, value: bool) -> Self {
            Self(self.0.set("discount", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Items);

    /// The answer of 将出租车电子发票插入微信用户卡包.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `card_appid`
        ///
        /// Documented as always there.
        pub card_appid: Option<String>,
        /// `card_openid`
        ///
        /// Documented as always there.
        pub card_openid: Option<String>,
        /// `card_id`
        ///
        /// Documented as always there.
        pub card_id: Option<String>,
        /// `card_code`
        ///
        /// Documented as always there.
        pub card_code: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        card_appid = "card_appid",
        card_openid = "card_openid",
        card_id = "card_id",
        card_code = "card_code",
    );
}
