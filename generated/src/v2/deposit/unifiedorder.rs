//! 支付押金（JSAPI/APP支付） · `POST /deposit/unifiedorder`
//!
//! Generated from docs/openapi/v2/deposit/unifiedorder.md by `cargo xtask regen`; do not edit.

/// 支付押金（JSAPI/APP支付）
///
/// `POST /deposit/unifiedorder`
///
/// 支付押金（JSAPI/APP支付） · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011986340), [2](https://pay.weixin.qq.com/doc/v2/partner/4011986476) · feature `v2-deposit`
///
/// ```
/// use wechatpay_api::v2::deposit::unifiedorder::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mch_id("1684913560")
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
///                     .price(35200),
///             ]),
///     )
///     .attach("table=12")
///     .out_trade_no("5802026061810354258058058058")
///     .fee_type("CNY")
///     .total_fee(35200)
///     .spbill_create_ip("203.0.113.24")
///     .time_start("20260618103542")
///     .time_expire("20260618103542")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .trade_type(post::TradeType::Jsapi)
///     .product_id("60620260618103542606606")
///     .limit_pay("no_debit")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
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
///     );
/// ```
#[doc(alias = "支付押金（JSAPI/APP支付）")]
#[doc(alias = "/deposit/unifiedorder")]
#[doc(alias = "post_deposit_unifiedorder")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 支付押金（JSAPI/APP支付）; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `sign_type`, `body`, `out_trade_no`, `fee_type`, `total_fee`, `spbill_create_ip`, `notify_url`, `trade_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        mch_id: Option<String>,
        sub_appid: Option<String>,
        sub_mch_id: Option<String>,
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
        notify_url: Option<String>,
        trade_type: Option<TradeType>,
        product_id: Option<String>,
        limit_pay: Option<String>,
        openid: Option<String>,
        sub_openid: Option<String>,
        receipt: Option<Receipt>,
        scene_info: Option<SceneInfo>,
        extra: Extra,
    }

    impl Request {
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

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `device_info`
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.**
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
        ///
        /// **Required.**
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
        pub fn trade_type(mut self, value: impl Into<TradeType>) -> Self {
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

        /// `sub_openid`
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_deposit_unifiedorder",
                Verb::Post,
                "/deposit/unifiedorder",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sub_mch_id",
                    "/body/sign_type",
                    "/body/body",
                    "/body/detail/goods_detail",
                    "/body/detail/goods_detail/*/quantity",
                    "/body/detail/goods_detail/*/price",
                    "/body/out_trade_no",
                    "/body/fee_type",
                    "/body/total_fee",
                    "/body/spbill_create_ip",
                    "/body/notify_url",
                    "/body/trade_type",
                    "/body/scene_info/store_info",
                    "/body/scene_info/store_info/id",
                ],
            )
            .request(&[("/body/detail", Wire::Json), ("/body/scene_info", Wire::Json)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("mch_id", &self.mch_id)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mch_id", &self.sub_mch_id)
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
                .body("notify_url", &self.notify_url)
                .body("trade_type", &self.trade_type)
                .body("product_id", &self.product_id)
                .body("limit_pay", &self.limit_pay)
                .body("openid", &self.openid)
                .body("sub_openid", &self.sub_openid)
                .body("receipt", &self.receipt)
                .body("scene_info", &self.scene_info)
                .extra(&self.extra)
        }
    }

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
        ///
        /// **Required.**
        pub fn quantity(mut self, value: impl Into<i64>) -> Self {
            self.quantity = Some(value.into());
            self
        }

        /// `price`
        ///
        /// **Required.**
        pub fn price(mut self, value: impl Into<i64>) -> Self {
            self.price = Some(value.into());
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
    );

    /// TradeType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TradeType {
        /// `JSAPI`
        Jsapi,
        /// `APP`
        App,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TradeType,
        Jsapi = "JSAPI",
        App = "APP",
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

    /// The answer of 支付押金（JSAPI/APP支付）.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mch_id`
        ///
        /// Documented as always there.
        pub sub_mch_id: Option<String>,
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
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
        device_info = "device_info",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        trade_type = "trade_type",
        prepay_id = "prepay_id",
        code_url = "code_url",
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
            /// `APP`
            App,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeType,
            Jsapi = "JSAPI",
            App = "APP",
        );
    }
}
