//! 统一下单 · `POST /pay/unifiedorder`
//!
//! Generated from docs/openapi/v2/pay/unifiedorder.md by `cargo xtask regen`; do not edit.

/// 统一下单
///
/// `POST /pay/unifiedorder`
///
/// 统一下单 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011935214), [2](https://pay.weixin.qq.com/doc/v2/merchant/4011936530), [3](https://pay.weixin.qq.com/doc/v2/merchant/4011936987), [4](https://pay.weixin.qq.com/doc/v2/merchant/4011937163), [5](https://pay.weixin.qq.com/doc/v2/merchant/4011940985), [6](https://pay.weixin.qq.com/doc/v2/partner/4011936644), [7](https://pay.weixin.qq.com/doc/v2/partner/4011989255), [8](https://pay.weixin.qq.com/doc/v2/partner/4011941377), [9](https://pay.weixin.qq.com/doc/v2/partner/4011939925), [10](https://pay.weixin.qq.com/doc/v2/partner/4011983228), [11](https://pay.weixin.qq.com/doc/v2/partner/4011983265) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::unifiedorder::post;
///
/// let request = post()
///     .version("1.0")
///     .profit_sharing(post::ProfitSharing::N)
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .device_info("984202606181035")
///     .sign_type(post::SignType::Md5)
///     .body("锦绣路茶铺-明前龙井")
///     .detail(
///         post::Detail::default()
///             .cost_price(35200)
///             .receipt_id("RI20260618825")
///             .goods_detail([
///                 post::GoodsDetail::default()
///                     .goods_id("GI20260618287")
///                     .wxpay_goods_id("9512")
///                     .goods_name("明前龙井250克")
///                     .quantity(2)
///                     .price(35200)
///                     .goods_category("674202")
///                     .body("锦绣路茶铺-明前龙井")
///                     .category("示例C669")
///                     .merchant_category_code(1),
///             ]),
///     )
///     .attach("table=12")
///     .out_trade_no("58020260618103")
///     .fee_type("CNY")
///     .total_fee(35200)
///     .spbill_create_ip("203.0.113.24")
///     .time_start("20260618103542")
///     .time_expire("20260618103542")
///     .goods_tag("SPRING_TEA")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .trade_type("JSAPI")
///     .product_id("60620260618103542606606")
///     .limit_pay("no_debit")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .receipt(post::Receipt::Y)
///     .scene_info(
///         post::SceneInfo::default()
///             .store_info(
///                 post::StoreInfo::default()
///                     .id("I20260618282")
///                     .name("春茶节")
///                     .area_code("510107")
///                     .address("四川省成都市武侯区锦绣路12号"),
///             ),
///     )
///     .user_type(post::UserType::Idcard)
///     .user_creid("UC20260618388")
///     .user_truename("李雷");
/// ```
#[doc(alias = "统一下单")]
#[doc(alias = "/pay/unifiedorder")]
#[doc(alias = "post_pay_unifiedorder")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 统一下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `body`, `out_trade_no`, `total_fee`, `spbill_create_ip`, `notify_url`, `trade_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `version`
        ///
        /// Known: `1.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// `profit_sharing`
        pub fn profit_sharing(self, value: impl Into<ProfitSharing>) -> Self {
            Self(self.0.body("profit_sharing", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `device_info`
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// `sign_type`
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `body`
        ///
        /// **Required.**
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.body("body", value.into()))
        }

        /// `detail`
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `fee_type`
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fee_type", value.into()))
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }

        /// `spbill_create_ip`
        ///
        /// **Required.**
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spbill_create_ip", value.into()))
        }

        /// `time_start`
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_start", value.into()))
        }

        /// `time_expire`
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `trade_type`
        ///
        /// **Required.**
        pub fn trade_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_type", value.into()))
        }

        /// `product_id`
        pub fn product_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_id", value.into()))
        }

        /// `limit_pay`
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.body("limit_pay", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `receipt`
        pub fn receipt(self, value: impl Into<Receipt>) -> Self {
            Self(self.0.body("receipt", value.into()))
        }

        /// `scene_info`
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// `user_type`
        pub fn user_type(self, value: impl Into<UserType>) -> Self {
            Self(self.0.body("user_type", value.into()))
        }

        /// `user_creid`
        pub fn user_creid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_creid", value.into()))
        }

        /// `user_truename`
        pub fn user_truename(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_truename", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_unifiedorder",
                Verb::Post,
                "/pay/unifiedorder",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/body",
                    "/body/detail/goods_detail",
                    "/body/out_trade_no",
                    "/body/total_fee",
                    "/body/spbill_create_ip",
                    "/body/notify_url",
                    "/body/trade_type",
                    "/body/scene_info/store_info",
                    "/body/scene_info/store_info/id",
                ],
            )
            .request(&[("/body/detail", Wire::Json), ("/body/scene_info", Wire::Json)])
            .response(&[("/promotion_detail", Wire::Json)])
            .sign_type();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ProfitSharing
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProfitSharing {
        /// `N`
        N,
        /// `Y`
        Y,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProfitSharing,
        N = "N",
        Y = "Y",
    );

    /// SignType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// `MD5`
        Md5,
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// Detail
    #[derive(Clone, Debug, Default)]
    pub struct Detail(Fields);

    impl Detail {
        /// `cost_price`
        pub fn cost_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cost_price", value.into()))
        }

        /// `receipt_id`
        pub fn receipt_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("receipt_id", value.into()))
        }

        /// `goods_detail`
        ///
        /// **Required.**
        pub fn goods_detail(self, values: impl IntoIterator<Item = GoodsDetail>) -> Self {
            Self(self.0.set("goods_detail", list::<GoodsDetail>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);

    /// GoodsDetail
    #[derive(Clone, Debug, Default)]
    pub struct GoodsDetail(Fields);

    impl GoodsDetail {
        /// `goods_id`
        pub fn goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_id", value.into()))
        }

        /// `wxpay_goods_id`
        pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("wxpay_goods_id", value.into()))
        }

        /// `goods_name`
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// `quantity`
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// `price`
        pub fn price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("price", value.into()))
        }

        /// `goods_category`
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_category", value.into()))
        }

        /// `body`
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.set("body", value.into()))
        }

        /// `category`
        pub fn category(self, value: impl Into<String>) -> Self {
            Self(self.0.set("category", value.into()))
        }

        /// `merchant_category_code`
        pub fn merchant_category_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("merchant_category_code", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsDetail);

    /// Receipt
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Receipt {
        /// `Y`
        Y,
        /// `N`
        N,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Receipt,
        Y = "Y",
        N = "N",
    );

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo(Fields);

    impl SceneInfo {
        /// `store_info`
        ///
        /// **Required.**
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.set("store_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// StoreInfo
    #[derive(Clone, Debug, Default)]
    pub struct StoreInfo(Fields);

    impl StoreInfo {
        /// `id`
        ///
        /// **Required.**
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id", value.into()))
        }

        /// `name`
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `area_code`
        pub fn area_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("area_code", value.into()))
        }

        /// `address`
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreInfo);

    /// UserType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UserType {
        /// `IDCARD`
        Idcard,
        /// `HONGKONG_MACAO`
        HongkongMacao,
        /// `HONGKONG_MACAO_RESIDENT`
        HongkongMacaoResident,
        /// `TAIWAN_RESIDENT`
        TaiwanResident,
        /// `FOREIGN_RESIDENT`
        ForeignResident,
        /// `OVERSEA_PASSPORT`
        OverseaPassport,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UserType,
        Idcard = "IDCARD",
        HongkongMacao = "HONGKONG_MACAO",
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        TaiwanResident = "TAIWAN_RESIDENT",
        ForeignResident = "FOREIGN_RESIDENT",
        OverseaPassport = "OVERSEA_PASSPORT",
    );

    /// The answer of 统一下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        ///
        /// Documented as always there.
        pub return_msg: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `device_info`
        pub device_info: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `trade_type`
        ///
        /// Documented as always there.
        pub trade_type: Option<response::TradeType>,
        /// `prepay_id`
        ///
        /// Documented as always there.
        pub prepay_id: Option<String>,
        /// `code_url`
        pub code_url: Option<String>,
        /// `mweb_url`
        pub mweb_url: Option<String>,
        /// `promotion_detail`
        pub promotion_detail: Option<response::PromotionDetail>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        device_info = "device_info",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        trade_type = "trade_type",
        prepay_id = "prepay_id",
        code_url = "code_url",
        mweb_url = "mweb_url",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ResultCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// TradeType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeType {
            /// `JSAPI`
            Jsapi,
            /// `NATIVE`
            Native,
            /// `APP`
            App,
            /// `MWEB`
            Mweb,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeType,
            Jsapi = "JSAPI",
            Native = "NATIVE",
            App = "APP",
            Mweb = "MWEB",
        );

        /// PromotionDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// `promotion_id`
            ///
            /// Documented as always there.
            pub promotion_id: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// `scope`
            pub scope: Option<Scope>,
            /// `type`
            pub r#type: Option<Type>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<String>,
            /// `activity_id`
            ///
            /// Documented as always there.
            pub activity_id: Option<String>,
            /// `wxpay_contribute`
            pub wxpay_contribute: Option<String>,
            /// `merchant_contribute`
            pub merchant_contribute: Option<String>,
            /// `other_contribute`
            pub other_contribute: Option<String>,
            /// `goods_detail`
            ///
            /// Documented as always there.
            pub goods_detail: Vec<GoodsDetail>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            promotion_id = "promotion_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            activity_id = "activity_id",
            wxpay_contribute = "wxpay_contribute",
            merchant_contribute = "merchant_contribute",
            other_contribute = "other_contribute",
            goods_detail = "goods_detail",
        );

        /// Scope
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// `GLOBAL`
            Global,
            /// `SINGLE`
            Single,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
        );

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `COUPON`
            Coupon,
            /// `DISCOUNT`
            Discount,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Coupon = "COUPON",
            Discount = "DISCOUNT",
        );

        /// GoodsDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// `goods_id`
            pub goods_id: Option<String>,
            /// `goods_remark`
            pub goods_remark: Option<String>,
            /// `discount_amount`
            pub discount_amount: Option<i64>,
            /// `wxpay_goods_id`
            pub wxpay_goods_id: Option<String>,
            /// `goods_name`
            pub goods_name: Option<String>,
            /// `quantity`
            ///
            /// Documented as always there.
            pub quantity: Option<i64>,
            /// `price`
            ///
            /// Documented as always there.
            pub price: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            goods_remark = "goods_remark",
            discount_amount = "discount_amount",
            wxpay_goods_id = "wxpay_goods_id",
            goods_name = "goods_name",
            quantity = "quantity",
            price = "price",
        );
    }
}
