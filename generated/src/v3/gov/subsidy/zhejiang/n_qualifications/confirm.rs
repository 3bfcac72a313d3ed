//! n品类核销 · `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/n-qualifications/confirm.md by `cargo xtask regen`; do not edit.

/// n品类核销
///
/// `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
///
/// n品类核销 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::n_qualifications::confirm::post;
///
/// let request = post()
///     .data([
///         post::Data::default()
///             .cate_code("CC20260618546")
///             .cert_no("CN20260618913")
///             .grade("示例G712")
///             .name("李雷")
///             .operation_time("2026-06-18T10:35:42+08:00")
///             .bank_name("锦江银行")
///             .bank_subsidy("示例BS635")
///             .plat_subsidy("示例PS926")
///             .sales("示例S433")
///             .status("示例S213")
///             .subsidy("示例S908")
///             .tel("示例T252")
///             .add_code("AC20260618430")
///             .address("四川省成都市武侯区锦绣路12号")
///             .sale_models("示例SM967")
///             .brand("示例B416")
///             .activity_add_code("AAC20260618472")
///             .uniscid("U20260618828")
///             .corp_name("春茶节")
///             .serial_num("示例SN878"),
///     ])
///     .req_ssn("270")
///     .req_time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "n品类核销")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/n-qualifications/confirm")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_n_qualifications_confirm")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of n品类核销; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `req_ssn`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        data: Vec<Data>,
        req_ssn: Option<String>,
        req_time: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `data`
        pub fn data(mut self, values: impl IntoIterator<Item = impl Into<Data>>) -> Self {
            self.data = list(values);
            self
        }

        /// `req_ssn`
        ///
        /// **Required.**
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Some(value.into());
            self
        }

        /// `req_time`
        pub fn req_time(mut self, value: impl Into<String>) -> Self {
            self.req_time = Some(value.into());
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
                "post_v3_gov_subsidy_zhejiang_n_qualifications_confirm",
                Verb::Post,
                "/v3/gov/subsidy/zhejiang/n-qualifications/confirm",
            )
            .body(Body::Json)
            .required(
                &[
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
                    "/body/data/*/brand",
                    "/body/data/*/activity_add_code",
                    "/body/data/*/uniscid",
                    "/body/data/*/corp_name",
                    "/body/data/*/serial_num",
                    "/body/req_ssn",
                ],
            )
            .request(
                &[
                    ("/body/data/*/cert_no", Wire::RsaOaep),
                    ("/body/data/*/name", Wire::RsaOaep),
                    ("/body/data/*/tel", Wire::RsaOaep),
                    ("/body/data/*/address", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("data", &self.data)
                .body("req_ssn", &self.req_ssn)
                .body("req_time", &self.req_time)
                .extra(&self.extra)
        }
    }

    /// Data
    #[derive(Clone, Debug, Default)]
    pub struct Data {
        cate_code: Option<String>,
        cert_no: Option<Sensitive>,
        grade: Option<String>,
        name: Option<Sensitive>,
        operation_time: Option<String>,
        bank_name: Option<String>,
        bank_subsidy: Option<String>,
        plat_subsidy: Option<String>,
        sales: Option<String>,
        status: Option<String>,
        subsidy: Option<String>,
        tel: Option<Sensitive>,
        add_code: Option<String>,
        address: Option<Sensitive>,
        sale_models: Option<String>,
        brand: Option<String>,
        activity_add_code: Option<String>,
        uniscid: Option<String>,
        corp_name: Option<String>,
        serial_num: Option<String>,
        extra: Extra,
    }

    impl Data {
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
        pub fn grade(mut self, value: impl Into<String>) -> Self {
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
        pub fn status(mut self, value: impl Into<String>) -> Self {
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
        /// **Required.** Sealed by the client on sending.
        pub fn address(mut self, value: impl Into<Sensitive>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// `sale_models`
        ///
        /// **Required.**
        pub fn sale_models(mut self, value: impl Into<String>) -> Self {
            self.sale_models = Some(value.into());
            self
        }

        /// `brand`
        ///
        /// **Required.**
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Some(value.into());
            self
        }

        /// `activity_add_code`
        ///
        /// **Required.**
        pub fn activity_add_code(mut self, value: impl Into<String>) -> Self {
            self.activity_add_code = Some(value.into());
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

        /// `serial_num`
        ///
        /// **Required.**
        pub fn serial_num(mut self, value: impl Into<String>) -> Self {
            self.serial_num = Some(value.into());
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
        brand = "brand",
        activity_add_code = "activity_add_code",
        uniscid = "uniscid",
        corp_name = "corp_name",
        serial_num = "serial_num",
    );

    /// The answer of n品类核销.
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
