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
    pub struct Request {
        req_ssn: Option<String>,
        data: Vec<Data>,
        extra: Extra,
    }

    impl Request {
        /// `req_ssn`
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Some(value.into());
            self
        }

        /// `data`
        pub fn data(mut self, values: impl IntoIterator<Item = impl Into<Data>>) -> Self {
            self.data = list(values);
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
            Parts::new()
                .body("req_ssn", &self.req_ssn)
                .body("data", &self.data)
                .extra(&self.extra)
        }
    }

    /// Data
    #[derive(Clone, Debug, Default)]
    pub struct Data {
        auth_code: Option<String>,
        cate_code: Option<String>,
        cert_no: Option<Sensitive>,
        grade: Option<Grade>,
        name: Option<Sensitive>,
        operation_time: Option<String>,
        bank_name: Option<String>,
        bank_subsidy: Option<String>,
        plat_subsidy: Option<String>,
        sales: Option<String>,
        status: Option<Status>,
        subsidy: Option<String>,
        tel: Option<Sensitive>,
        add_code: Option<String>,
        address: Option<String>,
        sale_models: Option<SaleModels>,
        sn_code: Option<String>,
        uniscid: Option<String>,
        corp_name: Option<String>,
        barcode: Option<String>,
        item_name: Option<String>,
        spec_model: Option<String>,
        brand: Option<String>,
        logistics_no: Option<String>,
        delivery_time: Option<String>,
        invoice_no: Option<String>,
        is_ai_product: Option<String>,
        pc_type: Option<String>,
        order_no: Option<String>,
        origin_order_no: Option<String>,
        activity_add_code: Option<String>,
        imei1: Option<String>,
        imei2: Option<String>,
        ccc_sn_order_no: Option<String>,
        extra: Extra,
    }

    impl Data {
        /// `auth_code`
        ///
        /// **Required.**
        pub fn auth_code(mut self, value: impl Into<String>) -> Self {
            self.auth_code = Some(value.into());
            self
        }

        /// `cate_code`
        ///
        /// **Required.**
        pub fn cate_code(mut self, value: impl Into<String>) -> Self {
            self.cate_code = Some(value.into());
            self
        }

        /// `cert_no`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn cert_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.cert_no = Some(value.into());
            self
        }

        /// `grade`
        pub fn grade(mut self, value: impl Into<Grade>) -> Self {
            self.grade = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `operation_time`
        ///
        /// **Required.**
        pub fn operation_time(mut self, value: impl Into<String>) -> Self {
            self.operation_time = Some(value.into());
            self
        }

        /// `bank_name`
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// `bank_subsidy`
        pub fn bank_subsidy(mut self, value: impl Into<String>) -> Self {
            self.bank_subsidy = Some(value.into());
            self
        }

        /// `plat_subsidy`
        pub fn plat_subsidy(mut self, value: impl Into<String>) -> Self {
            self.plat_subsidy = Some(value.into());
            self
        }

        /// `sales`
        ///
        /// **Required.**
        pub fn sales(mut self, value: impl Into<String>) -> Self {
            self.sales = Some(value.into());
            self
        }

        /// `status`
        ///
        /// **Required.**
        pub fn status(mut self, value: impl Into<Status>) -> Self {
            self.status = Some(value.into());
            self
        }

        /// `subsidy`
        ///
        /// **Required.**
        pub fn subsidy(mut self, value: impl Into<String>) -> Self {
            self.subsidy = Some(value.into());
            self
        }

        /// `tel`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn tel(mut self, value: impl Into<Sensitive>) -> Self {
            self.tel = Some(value.into());
            self
        }

        /// `add_code`
        ///
        /// **Required.**
        pub fn add_code(mut self, value: impl Into<String>) -> Self {
            self.add_code = Some(value.into());
            self
        }

        /// `address`
        ///
        /// **Required.**
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// `sale_models`
        ///
        /// **Required.**
        pub fn sale_models(mut self, value: impl Into<SaleModels>) -> Self {
            self.sale_models = Some(value.into());
            self
        }

        /// `sn_code`
        ///
        /// **Required.**
        pub fn sn_code(mut self, value: impl Into<String>) -> Self {
            self.sn_code = Some(value.into());
            self
        }

        /// `uniscid`
        ///
        /// **Required.**
        pub fn uniscid(mut self, value: impl Into<String>) -> Self {
            self.uniscid = Some(value.into());
            self
        }

        /// `corp_name`
        ///
        /// **Required.**
        pub fn corp_name(mut self, value: impl Into<String>) -> Self {
            self.corp_name = Some(value.into());
            self
        }

        /// `barcode`
        ///
        /// **Required.**
        pub fn barcode(mut self, value: impl Into<String>) -> Self {
            self.barcode = Some(value.into());
            self
        }

        /// `item_name`
        ///
        /// **Required.**
        pub fn item_name(mut self, value: impl Into<String>) -> Self {
            self.item_name = Some(value.into());
            self
        }

        /// `spec_model`
        ///
        /// **Required.**
        pub fn spec_model(mut self, value: impl Into<String>) -> Self {
            self.spec_model = Some(value.into());
            self
        }

        /// `brand`
        ///
        /// **Required.**
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Some(value.into());
            self
        }

        /// `logistics_no`
        pub fn logistics_no(mut self, value: impl Into<String>) -> Self {
            self.logistics_no = Some(value.into());
            self
        }

        /// `delivery_time`
        pub fn delivery_time(mut self, value: impl Into<String>) -> Self {
            self.delivery_time = Some(value.into());
            self
        }

        /// `invoice_no`
        pub fn invoice_no(mut self, value: impl Into<String>) -> Self {
            self.invoice_no = Some(value.into());
            self
        }

        /// `is_ai_product`
        ///
        /// **Required.**
        pub fn is_ai_product(mut self, value: impl Into<String>) -> Self {
            self.is_ai_product = Some(value.into());
            self
        }

        /// `pc_type`
        pub fn pc_type(mut self, value: impl Into<String>) -> Self {
            self.pc_type = Some(value.into());
            self
        }

        /// `order_no`
        ///
        /// **Required.**
        pub fn order_no(mut self, value: impl Into<String>) -> Self {
            self.order_no = Some(value.into());
            self
        }

        /// `origin_order_no`
        pub fn origin_order_no(mut self, value: impl Into<String>) -> Self {
            self.origin_order_no = Some(value.into());
            self
        }

        /// `activity_add_code`
        ///
        /// **Required.**
        pub fn activity_add_code(mut self, value: impl Into<String>) -> Self {
            self.activity_add_code = Some(value.into());
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

        /// `ccc_sn_order_no`
        pub fn ccc_sn_order_no(mut self, value: impl Into<String>) -> Self {
            self.ccc_sn_order_no = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Data,
        auth_code = "auth_code",
        cate_code = "cate_code",
        cert_no = "cert_no",
        grade = "grade",
        name = "name",
        operation_time = "operation_time",
        bank_name = "bank_name",
        bank_subsidy = "bank_subsidy",
        plat_subsidy = "plat_subsidy",
        sales = "sales",
        status = "status",
        subsidy = "subsidy",
        tel = "tel",
        add_code = "add_code",
        address = "address",
        sale_models = "sale_models",
        sn_code = "sn_code",
        uniscid = "uniscid",
        corp_name = "corp_name",
        barcode = "barcode",
        item_name = "item_name",
        spec_model = "spec_model",
        brand = "brand",
        logistics_no = "logistics_no",
        delivery_time = "delivery_time",
        invoice_no = "invoice_no",
        is_ai_product = "is_ai_product",
        pc_type = "pc_type",
        order_no = "order_no",
        origin_order_no = "origin_order_no",
        activity_add_code = "activity_add_code",
        imei1 = "imei1",
        imei2 = "imei2",
        ccc_sn_order_no = "ccc_sn_order_no",
    );

    /// Grade
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
