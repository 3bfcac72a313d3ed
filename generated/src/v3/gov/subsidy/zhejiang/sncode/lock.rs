//! sn码锁定 · `POST /v3/gov/subsidy/zhejiang/sncode/lock`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/sncode/lock.md by `cargo xtask regen`; do not edit.

/// Locks the serial number of a product sold with Zhejiang's government subsidy.
///
/// 锁定在浙江政府补贴下售出的商品的SN码。
///
/// `POST /v3/gov/subsidy/zhejiang/sncode/lock`
///
/// sn码锁定 / Lock a Zhejiang subsidized product's serial number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::sncode::lock::post;
///
/// let request = post()
///     .create_user("锦绣路茶铺")
///     .province("330000")
///     .sn("JXBCD2182605170342")
///     .goods_bar_code("6970000000260")
///     .goods_type("A01")
///     .goods_name("锦绣茶双门电冰箱")
///     .trans_orderid("4200002618202606184087315926")
///     .order_price("1999.00")
///     .sell_orderid("TEA20260618103542007")
///     .req_ssn("20260620090300000173")
///     .req_time("2026-06-20T09:03:00+08:00");
/// ```
#[doc(alias = "sn码锁定")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/sncode/lock")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_sncode_lock")]
#[doc(alias = "码锁定")]
#[doc(alias = "锁定")]
#[doc(alias = "Lock a Zhejiang subsidized products serial number")]
#[doc(alias = "Zhejiang subsidized products serial number")]
#[doc(alias = "subsidized products serial number")]
#[doc(alias = "products serial number")]
#[doc(alias = "s serial number")]
#[doc(alias = "serial number")]
#[doc(alias = "number")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for sn码锁定. Created by [`post()`](super::post()).
    ///
    /// **Required**: `create_user`, `province`, `sn`, `goods_bar_code`, `goods_type`, `goods_name`, `trans_orderid`, `order_price`, `sell_orderid`, `req_ssn`, `req_time`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 发起方 / Initiator of the operation
        ///
        /// **Required.**
        pub fn create_user(self, value: impl Into<String>) -> Self {
            Self(self.0.body("create_user", value.into()))
        }

        /// 省份名称或代码 / Name or code of the province
        ///
        /// **Required.**
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.body("province", value.into()))
        }

        /// 厂商统一社会信用代码 / Unified social credit code of the manufacturer
        pub fn manufact_cert_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("manufact_cert_code", value.into()))
        }

        /// 商品SN码 / Serial number (SN) of the goods
        ///
        /// **Required.**
        pub fn sn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sn", value.into()))
        }

        /// 商品条码 / Barcode of the goods
        ///
        /// **Required.**
        pub fn goods_bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_bar_code", value.into()))
        }

        /// 商品品类 / Category of the goods
        ///
        /// **Required.**
        pub fn goods_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_type", value.into()))
        }

        /// 商品名称 / Name of the goods
        ///
        /// **Required.**
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_name", value.into()))
        }

        /// 商品型号 / Model of the goods
        pub fn goods_model(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_model", value.into()))
        }

        /// 第一个IMEI码 / First IMEI of the device
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei1", value.into()))
        }

        /// 第二个IMEI码 / Second IMEI of the device
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.body("imei2", value.into()))
        }

        /// 交易订单号 / Number of the transaction's order
        ///
        /// **Required.**
        pub fn trans_orderid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trans_orderid", value.into()))
        }

        /// 订单金额 / Order amount
        ///
        /// **Required.**
        pub fn order_price(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_price", value.into()))
        }

        /// 收单机构编码 / Code of the acquirer
        pub fn acquire_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("acquire_code", value.into()))
        }

        /// 销售订单号 / Number of the sales order
        ///
        /// **Required.**
        pub fn sell_orderid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sell_orderid", value.into()))
        }

        /// 城市 / City
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.body("city", value.into()))
        }

        /// 区县区域代码 / District's area code
        pub fn county(self, value: impl Into<String>) -> Self {
            Self(self.0.body("county", value.into()))
        }

        /// 是否AI产品 / Whether it is an AI product
        pub fn is_ai_product(self, value: impl Into<String>) -> Self {
            Self(self.0.body("is_ai_product", value.into()))
        }

        /// 销售时间 / Time of the sale
        pub fn sale_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sale_time", value.into()))
        }

        /// 厂商信息 / Information on the manufacturer
        pub fn mfr_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mfr_info", value.into()))
        }

        /// 家电品牌 / Brand of the appliance
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand", value.into()))
        }

        /// 销售方式，线上或线下 / Sales channel, online or offline
        pub fn sale_models(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sale_models", value.into()))
        }

        /// 请求流水号 / Serial number of the request
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// 请求时间 / Time of the request
        ///
        /// **Required.**
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_time", value.into()))
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
                "post_v3_gov_subsidy_zhejiang_sncode_lock",
                Method::Post,
                "/v3/gov/subsidy/zhejiang/sncode/lock",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/create_user",
                    "/body/province",
                    "/body/sn",
                    "/body/goods_bar_code",
                    "/body/goods_type",
                    "/body/goods_name",
                    "/body/trans_orderid",
                    "/body/order_price",
                    "/body/sell_orderid",
                    "/body/req_ssn",
                    "/body/req_time",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of sn码锁定.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 / Response code of the subsidy platform
        ///
        /// Always present according to the docs.
        pub resp_code: Option<String>,
        /// 响应描述 / Description of the response code
        ///
        /// Always present according to the docs.
        pub resp_desc: Option<String>,
        /// 第一个IMEI码 / First IMEI of the device
        pub imei1: Option<String>,
        /// 第二个IMEI码 / Second IMEI of the device
        pub imei2: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
        imei1 = "imei1",
        imei2 = "imei2",
    );
}
