//! sn码解锁 · `POST /v3/gov/subsidy/zhejiang/sncode/unlock`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/sncode/unlock.md by `cargo xtask regen`; do not edit.

/// sn码解锁
///
/// `POST /v3/gov/subsidy/zhejiang/sncode/unlock`
///
/// sn码解锁 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::sncode::unlock::post;
///
/// let request = post()
///     .req_ssn("RS20260618270")
///     .req_time("2026-06-18T10:35:42+08:00")
///     .create_user("示例CU167")
///     .province("四川省")
///     .manufact_cert_code("MCC20260618335")
///     .sn("S20260618602")
///     .goods_bar_code("GBC20260618417")
///     .goods_type("示例GT262")
///     .goods_name("明前龙井250克")
///     .goods_model("示例GM941")
///     .imei1("示例I846")
///     .imei2("示例I847")
///     .trans_orderid("TO20260618719")
///     .ori_pay_orderid("OPO20260618922")
///     .order_price("示例OP613")
///     .acquire_code("AC20260618369")
///     .sell_orderid("SO20260618239")
///     .city("成都市")
///     .county("示例C421")
///     .is_ai_product("示例IAP978")
///     .sale_time("2026-06-18T10:35:42+08:00")
///     .mfr_info("示例MI595")
///     .brand("示例B416")
///     .sales_models("示例SM272");
/// ```
#[doc(alias = "sn码解锁")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/sncode/unlock")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_sncode_unlock")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of sn码解锁; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `req_ssn`, `req_time`, `create_user`, `province`, `sn`, `goods_bar_code`, `goods_type`, `goods_name`, `trans_orderid`, `ori_pay_orderid`, `order_price`, `sell_orderid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        req_ssn: Option<String>,
        req_time: Option<String>,
        create_user: Option<String>,
        province: Option<String>,
        manufact_cert_code: Option<String>,
        sn: Option<String>,
        goods_bar_code: Option<String>,
        goods_type: Option<String>,
        goods_name: Option<String>,
        goods_model: Option<String>,
        imei1: Option<String>,
        imei2: Option<String>,
        trans_orderid: Option<String>,
        ori_pay_orderid: Option<String>,
        order_price: Option<String>,
        acquire_code: Option<String>,
        sell_orderid: Option<String>,
        city: Option<String>,
        county: Option<String>,
        is_ai_product: Option<String>,
        sale_time: Option<String>,
        mfr_info: Option<String>,
        brand: Option<String>,
        sales_models: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `req_ssn`
        ///
        /// **Required.**
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Some(value.into());
            self
        }

        /// `req_time`
        ///
        /// **Required.**
        pub fn req_time(mut self, value: impl Into<String>) -> Self {
            self.req_time = Some(value.into());
            self
        }

        /// `create_user`
        ///
        /// **Required.**
        pub fn create_user(mut self, value: impl Into<String>) -> Self {
            self.create_user = Some(value.into());
            self
        }

        /// `province`
        ///
        /// **Required.**
        pub fn province(mut self, value: impl Into<String>) -> Self {
            self.province = Some(value.into());
            self
        }

        /// `manufact_cert_code`
        pub fn manufact_cert_code(mut self, value: impl Into<String>) -> Self {
            self.manufact_cert_code = Some(value.into());
            self
        }

        /// `sn`
        ///
        /// **Required.**
        pub fn sn(mut self, value: impl Into<String>) -> Self {
            self.sn = Some(value.into());
            self
        }

        /// `goods_bar_code`
        ///
        /// **Required.**
        pub fn goods_bar_code(mut self, value: impl Into<String>) -> Self {
            self.goods_bar_code = Some(value.into());
            self
        }

        /// `goods_type`
        ///
        /// **Required.**
        pub fn goods_type(mut self, value: impl Into<String>) -> Self {
            self.goods_type = Some(value.into());
            self
        }

        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// `goods_model`
        pub fn goods_model(mut self, value: impl Into<String>) -> Self {
            self.goods_model = Some(value.into());
            self
        }

        /// `imei1`
        pub fn imei1(mut self, value: impl Into<String>) -> Self {
            self.imei1 = Some(value.into());
            self
        }

        /// `imei2`
        pub fn imei2(mut self, value: impl Into<String>) -> Self {
            self.imei2 = Some(value.into());
            self
        }

        /// `trans_orderid`
        ///
        /// **Required.**
        pub fn trans_orderid(mut self, value: impl Into<String>) -> Self {
            self.trans_orderid = Some(value.into());
            self
        }

        /// `ori_pay_orderid`
        ///
        /// **Required.**
        pub fn ori_pay_orderid(mut self, value: impl Into<String>) -> Self {
            self.ori_pay_orderid = Some(value.into());
            self
        }

        /// `order_price`
        ///
        /// **Required.**
        pub fn order_price(mut self, value: impl Into<String>) -> Self {
            self.order_price = Some(value.into());
            self
        }

        /// `acquire_code`
        pub fn acquire_code(mut self, value: impl Into<String>) -> Self {
            self.acquire_code = Some(value.into());
            self
        }

        /// `sell_orderid`
        ///
        /// **Required.**
        pub fn sell_orderid(mut self, value: impl Into<String>) -> Self {
            self.sell_orderid = Some(value.into());
            self
        }

        /// `city`
        pub fn city(mut self, value: impl Into<String>) -> Self {
            self.city = Some(value.into());
            self
        }

        /// `county`
        pub fn county(mut self, value: impl Into<String>) -> Self {
            self.county = Some(value.into());
            self
        }

        /// `is_ai_product`
        pub fn is_ai_product(mut self, value: impl Into<String>) -> Self {
            self.is_ai_product = Some(value.into());
            self
        }

        /// `sale_time`
        pub fn sale_time(mut self, value: impl Into<String>) -> Self {
            self.sale_time = Some(value.into());
            self
        }

        /// `mfr_info`
        pub fn mfr_info(mut self, value: impl Into<String>) -> Self {
            self.mfr_info = Some(value.into());
            self
        }

        /// `brand`
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Some(value.into());
            self
        }

        /// `sales_models`
        pub fn sales_models(mut self, value: impl Into<String>) -> Self {
            self.sales_models = Some(value.into());
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
                "post_v3_gov_subsidy_zhejiang_sncode_unlock",
                Verb::Post,
                "/v3/gov/subsidy/zhejiang/sncode/unlock",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/req_ssn",
                    "/body/req_time",
                    "/body/create_user",
                    "/body/province",
                    "/body/sn",
                    "/body/goods_bar_code",
                    "/body/goods_type",
                    "/body/goods_name",
                    "/body/trans_orderid",
                    "/body/ori_pay_orderid",
                    "/body/order_price",
                    "/body/sell_orderid",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("req_ssn", &self.req_ssn)
                .body("req_time", &self.req_time)
                .body("create_user", &self.create_user)
                .body("province", &self.province)
                .body("manufact_cert_code", &self.manufact_cert_code)
                .body("sn", &self.sn)
                .body("goods_bar_code", &self.goods_bar_code)
                .body("goods_type", &self.goods_type)
                .body("goods_name", &self.goods_name)
                .body("goods_model", &self.goods_model)
                .body("imei1", &self.imei1)
                .body("imei2", &self.imei2)
                .body("trans_orderid", &self.trans_orderid)
                .body("ori_pay_orderid", &self.ori_pay_orderid)
                .body("order_price", &self.order_price)
                .body("acquire_code", &self.acquire_code)
                .body("sell_orderid", &self.sell_orderid)
                .body("city", &self.city)
                .body("county", &self.county)
                .body("is_ai_product", &self.is_ai_product)
                .body("sale_time", &self.sale_time)
                .body("mfr_info", &self.mfr_info)
                .body("brand", &self.brand)
                .body("sales_models", &self.sales_models)
                .extra(&self.extra)
        }
    }

    /// The answer of sn码解锁.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `resp_code`
        ///
        /// Documented as always there.
        pub resp_code: Option<String>,
        /// `resp_desc`
        ///
        /// Documented as always there.
        pub resp_desc: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
    );
}
