//! 核销资格 · `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/qualifications/sync.md by `cargo xtask regen`; do not edit.

/// 核销资格
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
///
/// 核销资格 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::qualifications::sync::post;
///
/// let request = post()
///     .req_ssn("270")
///     .data([
///         post::Data::default()
///             .auth_code("134560000000000018")
///             .cate_code("CC20260618546")
///             .cert_no("CN20260618913")
///             .grade(post::Grade::一级)
///             .name("李雷")
///             .operation_time("2026-06-18T10:35:42+08:00")
///             .bank_name("锦江银行")
///             .bank_subsidy("示例BS635")
///             .plat_subsidy("示例PS926")
///             .sales("示例S433")
///             .status(post::Status::Value0)
///             .subsidy("示例S908")
///             .tel("示例T252")
///             .add_code("430202")
///             .address("四川省成都市武侯区锦绣路12号")
///             .sale_models(post::SaleModels::Value0)
///             .sn_code("SC20260618178")
///             .uniscid("U20260618828")
///             .corp_name("春茶节")
///             .barcode("B20260618137")
///             .item_name("明前龙井250克")
///             .spec_model("示例SM768")
///             .brand("示例B416")
///             .logistics_no("LN20260618980")
///             .delivery_time("2026-06-18T10:35:42+08:00")
///             .invoice_no("IN20260618902")
///             .is_ai_product("示例IAP978")
///             .pc_type("示例PT503")
///             .order_no("ON20260618153")
///             .origin_order_no("OON20260618836")
///             .activity_add_code("AAC20260618472")
///             .imei1("示例I846")
///             .imei2("示例I847")
///             .ccc_sn_order_no("CSON20260618715"),
///     ]);
/// ```
#[doc(alias = "核销资格")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/qualifications/sync")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_qualifications_sync")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 核销资格; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `req_ssn`
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// `data`
        pub fn data(self, values: impl IntoIterator<Item = Data>) -> Self {
            Self(self.0.body("data", list::<Data>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_zhejiang_qualifications_sync",
                Verb::Post,
                "/v3/gov/subsidy/zhejiang/qualifications/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/data/*/auth_code",
                    "/body/data/*/cate_code",
                    "/body/data/*/cert_no",
                    "/body/data/*/name",
                    "/body/data/*/operation_time",
                    "/body/data/*/sales",
                    "/body/data/*/status",
                    "/body/data/*/subsidy",
                    "/body/data/*/tel",
                    "/body/data/*/add_code",
                    "/body/data/*/address",
                    "/body/data/*/sale_models",
                    "/body/data/*/sn_code",
                    "/body/data/*/uniscid",
                    "/body/data/*/corp_name",
                    "/body/data/*/barcode",
                    "/body/data/*/item_name",
                    "/body/data/*/spec_model",
                    "/body/data/*/brand",
                    "/body/data/*/is_ai_product",
                    "/body/data/*/order_no",
                    "/body/data/*/activity_add_code",
                ],
            )
            .request(
                &[
                    ("/body/data/*/cert_no", Wire::RsaOaep),
                    ("/body/data/*/name", Wire::RsaOaep),
                    ("/body/data/*/tel", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Data
    #[derive(Clone, Debug, Default)]
    pub struct Data(Fields);

    impl Data {
        /// `auth_code`
        ///
        /// **Required.**
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("auth_code", value.into()))
        }

        /// `cate_code`
        ///
        /// **Required.**
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cate_code", value.into()))
        }

        /// `cert_no`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn cert_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("cert_no", value.into()))
        }

        /// `grade`
        pub fn grade(self, value: impl Into<Grade>) -> Self {
            Self(self.0.set("grade", value.into()))
        }

        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `operation_time`
        ///
        /// **Required.**
        pub fn operation_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("operation_time", value.into()))
        }

        /// `bank_name`
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// `bank_subsidy`
        pub fn bank_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_subsidy", value.into()))
        }

        /// `plat_subsidy`
        pub fn plat_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plat_subsidy", value.into()))
        }

        /// `sales`
        ///
        /// **Required.**
        pub fn sales(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sales", value.into()))
        }

        /// `status`
        ///
        /// **Required.**
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.set("status", value.into()))
        }

        /// `subsidy`
        ///
        /// **Required.**
        pub fn subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("subsidy", value.into()))
        }

        /// `tel`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn tel(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("tel", value.into()))
        }

        /// `add_code`
        ///
        /// **Required.**
        pub fn add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("add_code", value.into()))
        }

        /// `address`
        ///
        /// **Required.**
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// `sale_models`
        ///
        /// **Required.**
        pub fn sale_models(self, value: impl Into<SaleModels>) -> Self {
            Self(self.0.set("sale_models", value.into()))
        }

        /// `sn_code`
        ///
        /// **Required.**
        pub fn sn_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sn_code", value.into()))
        }

        /// `uniscid`
        ///
        /// **Required.**
        pub fn uniscid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("uniscid", value.into()))
        }

        /// `corp_name`
        ///
        /// **Required.**
        pub fn corp_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("corp_name", value.into()))
        }

        /// `barcode`
        ///
        /// **Required.**
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.set("barcode", value.into()))
        }

        /// `item_name`
        ///
        /// **Required.**
        pub fn item_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("item_name", value.into()))
        }

        /// `spec_model`
        ///
        /// **Required.**
        pub fn spec_model(self, value: impl Into<String>) -> Self {
            Self(self.0.set("spec_model", value.into()))
        }

        /// `brand`
        ///
        /// **Required.**
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.set("brand", value.into()))
        }

        /// `logistics_no`
        pub fn logistics_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("logistics_no", value.into()))
        }

        /// `delivery_time`
        pub fn delivery_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("delivery_time", value.into()))
        }

        /// `invoice_no`
        pub fn invoice_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_no", value.into()))
        }

        /// `is_ai_product`
        ///
        /// **Required.**
        pub fn is_ai_product(self, value: impl Into<String>) -> Self {
            Self(self.0.set("is_ai_product", value.into()))
        }

        /// `pc_type`
        pub fn pc_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("pc_type", value.into()))
        }

        /// `order_no`
        ///
        /// **Required.**
        pub fn order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("order_no", value.into()))
        }

        /// `origin_order_no`
        pub fn origin_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("origin_order_no", value.into()))
        }

        /// `activity_add_code`
        ///
        /// **Required.**
        pub fn activity_add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_add_code", value.into()))
        }

        /// `imei1`
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.set("imei1", value.into()))
        }

        /// `imei2`
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.set("imei2", value.into()))
        }

        /// `ccc_sn_order_no`
        pub fn ccc_sn_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ccc_sn_order_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Data);

    /// Grade
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Grade {
        /// `一级`
        一级,
        /// `二级`
        二级,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Grade,
        一级 = "一级",
        二级 = "二级",
    );

    /// Status
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// `0`
        Value0,
        /// `1`
        Value1,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        Value0 = "0",
        Value1 = "1",
    );

    /// SaleModels
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SaleModels {
        /// `0`
        Value0,
        /// `1`
        Value1,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SaleModels,
        Value0 = "0",
        Value1 = "1",
    );

    /// The answer of 核销资格.
    #[derive(Clone)]
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
        /// `error_data`
        pub error_data: Vec<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
        error_data = "error_data",
    );
}
