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
    pub struct Request {
        version: Option<String>,
        profit_sharing: Option<ProfitSharing>,
        appid: Option<String>,
        mch_id: Option<String>,
        device_info: Option<String>,
        sign_type: Option<SignType>,
        body: Option<String>,
        detail: Option<Detail>,
        attach: Option<String>,
        out_trade_no: Option<String>,
        fee_type: Option<String>,
        total_fee: Option<i64>,
        spbill_create_ip: Option<String>,
        time_start: Option<String>,
        time_expire: Option<String>,
        goods_tag: Option<String>,
        notify_url: Option<String>,
        trade_type: Option<String>,
        product_id: Option<String>,
        limit_pay: Option<String>,
        openid: Option<String>,
        receipt: Option<Receipt>,
        scene_info: Option<SceneInfo>,
        user_type: Option<UserType>,
        user_creid: Option<String>,
        user_truename: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `version`
        ///
        /// Known: `1.0`.
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
            self
        }

        /// `profit_sharing`
        pub fn profit_sharing(mut self, value: impl Into<ProfitSharing>) -> Self {
            self.profit_sharing = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `device_info`
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
            self
        }

        /// `sign_type`
        pub fn sign_type(mut self, value: impl Into<SignType>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `body`
        ///
        /// **Required.**
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Some(value.into());
            self
        }

        /// `detail`
        pub fn detail(mut self, value: impl Into<Detail>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `fee_type`
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Some(value.into());
            self
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(mut self, value: impl Into<i64>) -> Self {
            self.total_fee = Some(value.into());
            self
        }

        /// `spbill_create_ip`
        ///
        /// **Required.**
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Some(value.into());
            self
        }

        /// `time_start`
        pub fn time_start(mut self, value: impl Into<String>) -> Self {
            self.time_start = Some(value.into());
            self
        }

        /// `time_expire`
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `trade_type`
        ///
        /// **Required.**
        pub fn trade_type(mut self, value: impl Into<String>) -> Self {
            self.trade_type = Some(value.into());
            self
        }

        /// `product_id`
        pub fn product_id(mut self, value: impl Into<String>) -> Self {
            self.product_id = Some(value.into());
            self
        }

        /// `limit_pay`
        pub fn limit_pay(mut self, value: impl Into<String>) -> Self {
            self.limit_pay = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `receipt`
        pub fn receipt(mut self, value: impl Into<Receipt>) -> Self {
            self.receipt = Some(value.into());
            self
        }

        /// `scene_info`
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// `user_type`
        pub fn user_type(mut self, value: impl Into<UserType>) -> Self {
            self.user_type = Some(value.into());
            self
        }

        /// `user_creid`
        pub fn user_creid(mut self, value: impl Into<String>) -> Self {
            self.user_creid = Some(value.into());
            self
        }

        /// `user_truename`
        pub fn user_truename(mut self, value: impl Into<String>) -> Self {
            self.user_truename = Some(value.into());
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
            .response(&[("/promotion_detail", Wire::Json)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("version", &self.version)
                .body("profit_sharing", &self.profit_sharing)
                .body("appid", &self.appid)
                .body("mch_id", &self.mch_id)
                .body("device_info", &self.device_info)
                .body("sign_type", &self.sign_type)
                .body("body", &self.body)
                .body("detail", &self.detail)
                .body("attach", &self.attach)
                .body("out_trade_no", &self.out_trade_no)
                .body("fee_type", &self.fee_type)
                .body("total_fee", &self.total_fee)
                .body("spbill_create_ip", &self.spbill_create_ip)
                .body("time_start", &self.time_start)
                .body("time_expire", &self.time_expire)
                .body("goods_tag", &self.goods_tag)
                .body("notify_url", &self.notify_url)
                .body("trade_type", &self.trade_type)
                .body("product_id", &self.product_id)
                .body("limit_pay", &self.limit_pay)
                .body("openid", &self.openid)
                .body("receipt", &self.receipt)
                .body("scene_info", &self.scene_info)
                .body("user_type", &self.user_type)
                .body("user_creid", &self.user_creid)
                .body("user_truename", &self.user_truename)
                .extra(&self.extra)
        }
    }

    /// ProfitSharing
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct Detail {
        cost_price: Option<i64>,
        receipt_id: Option<String>,
        goods_detail: Vec<GoodsDetail>,
        extra: Extra,
    }

    impl Detail {
        /// `cost_price`
        pub fn cost_price(mut self, value: impl Into<i64>) -> Self {
            self.cost_price = Some(value.into());
            self
        }

        /// `receipt_id`
        pub fn receipt_id(mut self, value: impl Into<String>) -> Self {
            self.receipt_id = Some(value.into());
            self
        }

        /// `goods_detail`
        ///
        /// **Required.**
        pub fn goods_detail(
            mut self,
            values: impl IntoIterator<Item = impl Into<GoodsDetail>>,
        ) -> Self {
            self.goods_detail = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Detail,
        cost_price = "cost_price",
        receipt_id = "receipt_id",
        goods_detail = "goods_detail",
    );

    /// GoodsDetail
    #[derive(Clone, Debug, Default)]
    pub struct GoodsDetail {
        goods_id: Option<String>,
        wxpay_goods_id: Option<String>,
        goods_name: Option<String>,
        quantity: Option<i64>,
        price: Option<i64>,
        goods_category: Option<String>,
        body: Option<String>,
        category: Option<String>,
        merchant_category_code: Option<i64>,
        extra: Extra,
    }

    impl GoodsDetail {
        /// `goods_id`
        pub fn goods_id(mut self, value: impl Into<String>) -> Self {
            self.goods_id = Some(value.into());
            self
        }

        /// `wxpay_goods_id`
        pub fn wxpay_goods_id(mut self, value: impl Into<String>) -> Self {
            self.wxpay_goods_id = Some(value.into());
            self
        }

        /// `goods_name`
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// `quantity`
        pub fn quantity(mut self, value: impl Into<i64>) -> Self {
            self.quantity = Some(value.into());
            self
        }

        /// `price`
        pub fn price(mut self, value: impl Into<i64>) -> Self {
            self.price = Some(value.into());
            self
        }

        /// `goods_category`
        pub fn goods_category(mut self, value: impl Into<String>) -> Self {
            self.goods_category = Some(value.into());
            self
        }

        /// `body`
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Some(value.into());
            self
        }

        /// `category`
        pub fn category(mut self, value: impl Into<String>) -> Self {
            self.category = Some(value.into());
            self
        }

        /// `merchant_category_code`
        pub fn merchant_category_code(mut self, value: impl Into<i64>) -> Self {
            self.merchant_category_code = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        GoodsDetail,
        goods_id = "goods_id",
        wxpay_goods_id = "wxpay_goods_id",
        goods_name = "goods_name",
        quantity = "quantity",
        price = "price",
        goods_category = "goods_category",
        body = "body",
        category = "category",
        merchant_category_code = "merchant_category_code",
    );

    /// Receipt
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct SceneInfo {
        store_info: Option<StoreInfo>,
        extra: Extra,
    }

    impl SceneInfo {
        /// `store_info`
        ///
        /// **Required.**
        pub fn store_info(mut self, value: impl Into<StoreInfo>) -> Self {
            self.store_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SceneInfo,
        store_info = "store_info",
    );

    /// StoreInfo
    #[derive(Clone, Debug, Default)]
    pub struct StoreInfo {
        id: Option<String>,
        name: Option<String>,
        area_code: Option<String>,
        address: Option<String>,
        extra: Extra,
    }

    impl StoreInfo {
        /// `id`
        ///
        /// **Required.**
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }

        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `area_code`
        pub fn area_code(mut self, value: impl Into<String>) -> Self {
            self.area_code = Some(value.into());
            self
        }

        /// `address`
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StoreInfo,
        id = "id",
        name = "name",
        area_code = "area_code",
        address = "address",
    );

    /// UserType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
