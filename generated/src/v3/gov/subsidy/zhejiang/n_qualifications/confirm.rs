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
    pub struct Request(Parts);

    impl Request {
        /// `data`
        pub fn data(self, values: impl IntoIterator<Item = Data>) -> Self {
            Self(self.0.body("data", list::<Data>(values)))
        }

        /// `req_ssn`
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// `req_time`
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// Data
    #[derive(Clone, Debug, Default)]
    pub struct Data(Fields);

    impl Data {
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
        pub fn grade(self, value: impl Into<String>) -> Self {
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
        pub fn status(self, value: impl Into<String>) -> Self {
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
        /// **Required.** Sealed by the client on sending.
        pub fn address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// `sale_models`
        ///
        /// **Required.**
        pub fn sale_models(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sale_models", value.into()))
        }

        /// `brand`
        ///
        /// **Required.**
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.set("brand", value.into()))
        }

        /// `activity_add_code`
        ///
        /// **Required.**
        pub fn activity_add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_add_code", value.into()))
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

        /// `serial_num`
        ///
        /// **Required.**
        pub fn serial_num(self, value: impl Into<String>) -> Self {
            Self(self.0.set("serial_num", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Data);

    /// The answer of n品类核销.
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
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
    );
}
