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
    pub struct Request {
        company_mchid: Option<String>,
        trade_number: Option<String>,
        appid: Option<String>,
        openid: Option<String>,
        region_id: Option<i64>,
        driver_license: Option<String>,
        plate_number: Option<String>,
        fapiao_card_information: Option<FapiaoCardInformation>,
        token: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `company_mchid`
        ///
        /// **Required.**
        pub fn company_mchid(mut self, value: impl Into<String>) -> Self {
            self.company_mchid = Some(value.into());
            self
        }

        /// `trade_number`
        ///
        /// **Required.**
        pub fn trade_number(mut self, value: impl Into<String>) -> Self {
            self.trade_number = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `region_id`
        ///
        /// **Required.**
        pub fn region_id(mut self, value: impl Into<i64>) -> Self {
            self.region_id = Some(value.into());
            self
        }

        /// `driver_license`
        ///
        /// **Required.**
        pub fn driver_license(mut self, value: impl Into<String>) -> Self {
            self.driver_license = Some(value.into());
            self
        }

        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
            self
        }

        /// `fapiao_card_information`
        ///
        /// **Required.**
        pub fn fapiao_card_information(
            mut self,
            value: impl Into<FapiaoCardInformation>,
        ) -> Self {
            self.fapiao_card_information = Some(value.into());
            self
        }

        /// `token`
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("company_mchid", &self.company_mchid)
                .body("trade_number", &self.trade_number)
                .body("appid", &self.appid)
                .body("openid", &self.openid)
                .body("region_id", &self.region_id)
                .body("driver_license", &self.driver_license)
                .body("plate_number", &self.plate_number)
                .body("fapiao_card_information", &self.fapiao_card_information)
                .body("token", &self.token)
                .extra(&self.extra)
        }
    }

    /// FapiaoCardInformation
    #[derive(Clone, Debug, Default)]
    pub struct FapiaoCardInformation {
        fapiao_media_id: Option<String>,
        fapiao_number: Option<String>,
        fapiao_code: Option<String>,
        fapiao_time: Option<String>,
        check_code: Option<String>,
        password: Option<String>,
        total_amount: Option<i64>,
        tax_amount: Option<i64>,
        amount: Option<i64>,
        buyer_information: Option<BuyerInformation>,
        seller_information: Option<SellerInformation>,
        extra_information: Option<ExtraInformation>,
        items: Vec<Items>,
        remark: Option<String>,
        extra: Extra,
    }

    impl FapiaoCardInformation {
        /// `fapiao_media_id`
        ///
        /// **Required.**
        pub fn fapiao_media_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_media_id = Some(value.into());
            self
        }

        /// `fapiao_number`
        ///
        /// **Required.**
        pub fn fapiao_number(mut self, value: impl Into<String>) -> Self {
            self.fapiao_number = Some(value.into());
            self
        }

        /// `fapiao_code`
        ///
        /// **Required.**
        pub fn fapiao_code(mut self, value: impl Into<String>) -> Self {
            self.fapiao_code = Some(value.into());
            self
        }

        /// `fapiao_time`
        ///
        /// **Required.**
        pub fn fapiao_time(mut self, value: impl Into<String>) -> Self {
            self.fapiao_time = Some(value.into());
            self
        }

        /// `check_code`
        ///
        /// **Required.**
        pub fn check_code(mut self, value: impl Into<String>) -> Self {
            self.check_code = Some(value.into());
            self
        }

        /// `password`
        ///
        /// **Required.**
        pub fn password(mut self, value: impl Into<String>) -> Self {
            self.password = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `tax_amount`
        ///
        /// **Required.**
        pub fn tax_amount(mut self, value: impl Into<i64>) -> Self {
            self.tax_amount = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `buyer_information`
        ///
        /// **Required.**
        pub fn buyer_information(mut self, value: impl Into<BuyerInformation>) -> Self {
            self.buyer_information = Some(value.into());
            self
        }

        /// `seller_information`
        ///
        /// **Required.**
        pub fn seller_information(mut self, value: impl Into<SellerInformation>) -> Self {
            self.seller_information = Some(value.into());
            self
        }

        /// `extra_information`
        ///
        /// **Required.**
        pub fn extra_information(mut self, value: impl Into<ExtraInformation>) -> Self {
            self.extra_information = Some(value.into());
            self
        }

        /// `items`
        pub fn items(mut self, values: impl IntoIterator<Item = impl Into<Items>>) -> Self {
            self.items = list(values);
            self
        }

        /// `remark`
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FapiaoCardInformation,
        fapiao_media_id = "fapiao_media_id",
        fapiao_number = "fapiao_number",
        fapiao_code = "fapiao_code",
        fapiao_time = "fapiao_time",
        check_code = "check_code",
        password = "password",
        total_amount = "total_amount",
        tax_amount = "tax_amount",
        amount = "amount",
        buyer_information = "buyer_information",
        seller_information = "seller_information",
        extra_information = "extra_information",
        items = "items",
        remark = "remark",
    );

    /// BuyerInformation
    #[derive(Clone, Debug, Default)]
    pub struct BuyerInformation {
        r#type: Option<String>,
        name: Option<String>,
        taxpayer_id: Option<String>,
        address: Option<String>,
        telephone: Option<String>,
        bank_name: Option<String>,
        bank_account: Option<String>,
        extra: Extra,
    }

    impl BuyerInformation {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `taxpayer_id`
        pub fn taxpayer_id(mut self, value: impl Into<String>) -> Self {
            self.taxpayer_id = Some(value.into());
            self
        }

        /// `address`
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// `telephone`
        pub fn telephone(mut self, value: impl Into<String>) -> Self {
            self.telephone = Some(value.into());
            self
        }

        /// `bank_name`
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// `bank_account`
        pub fn bank_account(mut self, value: impl Into<String>) -> Self {
            self.bank_account = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BuyerInformation,
        r#type = "type",
        name = "name",
        taxpayer_id = "taxpayer_id",
        address = "address",
        telephone = "telephone",
        bank_name = "bank_name",
        bank_account = "bank_account",
    );

    /// SellerInformation
    #[derive(Clone, Debug, Default)]
    pub struct SellerInformation {
        name: Option<String>,
        taxpayer_id: Option<String>,
        address: Option<String>,
        telephone: Option<String>,
        bank_name: Option<String>,
        bank_account: Option<String>,
        extra: Extra,
    }

    impl SellerInformation {
        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `taxpayer_id`
        ///
        /// **Required.**
        pub fn taxpayer_id(mut self, value: impl Into<String>) -> Self {
            self.taxpayer_id = Some(value.into());
            self
        }

        /// `address`
        ///
        /// **Required.**
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// `telephone`
        pub fn telephone(mut self, value: impl Into<String>) -> Self {
            self.telephone = Some(value.into());
            self
        }

        /// `bank_name`
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// `bank_account`
        pub fn bank_account(mut self, value: impl Into<String>) -> Self {
            self.bank_account = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SellerInformation,
        name = "name",
        taxpayer_id = "taxpayer_id",
        address = "address",
        telephone = "telephone",
        bank_name = "bank_name",
        bank_account = "bank_account",
    );

    /// ExtraInformation
    #[derive(Clone, Debug, Default)]
    pub struct ExtraInformation {
        payee: Option<String>,
        reviewer: Option<String>,
        drawer: Option<String>,
        extra: Extra,
    }

    impl ExtraInformation {
        /// `payee`
        pub fn payee(mut self, value: impl Into<String>) -> Self {
            self.payee = Some(value.into());
            self
        }

        /// `reviewer`
        pub fn reviewer(mut self, value: impl Into<String>) -> Self {
            self.reviewer = Some(value.into());
            self
        }

        /// `drawer`
        ///
        /// **Required.**
        pub fn drawer(mut self, value: impl Into<String>) -> Self {
            self.drawer = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ExtraInformation,
        payee = "payee",
        reviewer = "reviewer",
        drawer = "drawer",
    );

    /// Items
    #[derive(Clone, Debug, Default)]
    pub struct Items {
        tax_code: Option<String>,
        goods_name: Option<String>,
        specification: Option<String>,
        unit: Option<String>,
        quantity: Option<i64>,
        unit_price: Option<i64>,
        amount: Option<i64>,
        tax_amount: Option<i64>,
        total_amount: Option<i64>,
        tax_rate: Option<i64>,
        tax_prefer_mark: Option<String>,
        discount: Option<bool>,
        extra: Extra,
    }

    impl Items {
        /// `tax_code`
        ///
        /// **Required.**
        pub fn tax_code(mut self, value: impl Into<String>) -> Self {
            self.tax_code = Some(value.into());
            self
        }

        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// `specification`
        pub fn specification(mut self, value: impl Into<String>) -> Self {
            self.specification = Some(value.into());
            self
        }

        /// `unit`
        pub fn unit(mut self, value: impl Into<String>) -> Self {
            self.unit = Some(value.into());
            self
        }

        /// `quantity`
        ///
        /// **Required.**
        pub fn quantity(mut self, value: impl Into<i64>) -> Self {
            self.quantity = Some(value.into());
            self
        }

        /// `unit_price`
        ///
        /// **Required.**
        pub fn unit_price(mut self, value: impl Into<i64>) -> Self {
            self.unit_price = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `tax_amount`
        ///
        /// **Required.**
        pub fn tax_amount(mut self, value: impl Into<i64>) -> Self {
            self.tax_amount = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `tax_rate`
        ///
        /// **Required.**
        pub fn tax_rate(mut self, value: impl Into<i64>) -> Self {
            self.tax_rate = Some(value.into());
            self
        }

        /// `tax_prefer_mark`
        ///
        /// **Required.**
        pub fn tax_prefer_mark(mut self, value: impl Into<String>) -> Self {
            self.tax_prefer_mark = Some(value.into());
            self
        }

        /// `discount`
        ///
        /// **Required.**
        pub fn discount(mut self, value: bool) -> Self {
            self.discount = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Items,
        tax_code = "tax_code",
        goods_name = "goods_name",
        specification = "specification",
        unit = "unit",
        quantity = "quantity",
        unit_price = "unit_price",
        amount = "amount",
        tax_amount = "tax_amount",
        total_amount = "total_amount",
        tax_rate = "tax_rate",
        tax_prefer_mark = "tax_prefer_mark",
        discount = "discount",
    );

    /// The answer of 将出租车电子发票插入微信用户卡包.
    #[derive(Clone, Debug, Default)]
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
