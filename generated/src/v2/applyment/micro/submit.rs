//! 申请入驻 · `POST /applyment/micro/submit`
//!
//! Generated from docs/openapi/v2/applyment/micro/submit.md by `cargo xtask regen`; do not edit.

/// 申请入驻
///
/// `POST /applyment/micro/submit`
///
/// 申请入驻 · [official page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2) · feature `v2-applyment`
///
/// ```
/// use wechatpay_api::v2::applyment::micro::submit::post;
///
/// let request = post()
///     .version("3.0")
///     .cert_sn("CS20260618167")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .business_code("889202")
///     .id_card_copy("DzpZbE7q1uKc_v2RtYw-0618")
///     .id_card_national("示例ICN536")
///     .id_card_name("李雷")
///     .id_card_number("11010519491231002X")
///     .id_card_valid_time(["2026-06-18"])
///     .account_name("李雷")
///     .account_bank("锦江银行")
///     .bank_address_code("510107")
///     .bank_name("锦江银行")
///     .account_number("6217000000000000000")
///     .store_name("锦绣路茶铺")
///     .store_address_code("510107")
///     .store_street("示例SS552")
///     .store_longitude("104.0430")
///     .store_latitude("30.6420")
///     .store_entrance_pic("DzpZbE7q1uKc_v2RtYw-0618")
///     .indoor_pic("DzpZbE7q1uKc_v2RtYw-0618")
///     .address_certification("四川省成都市武侯区锦绣路12号")
///     .merchant_shortname("锦绣茶")
///     .service_phone("02800000000")
///     .product_desc("锦绣路茶铺-明前龙井")
///     .rate("示例R235")
///     .business_addition_desc("锦绣路茶铺-明前龙井")
///     .business_addition_pics(["DzpZbE7q1uKc_v2RtYw-0618"])
///     .contact("示例C825")
///     .contact_phone("02800000000")
///     .contact_email("li.lei@example.com");
/// ```
#[doc(alias = "申请入驻")]
#[doc(alias = "/applyment/micro/submit")]
#[doc(alias = "post_applyment_micro_submit")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请入驻; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `version`, `cert_sn`, `mch_id`, `sign_type`, `business_code`, `id_card_copy`, `id_card_national`, `id_card_name`, `id_card_number`, `id_card_valid_time`, `account_name`, `account_bank`, `bank_address_code`, `account_number`, `store_name`, `store_address_code`, `store_street`, `store_entrance_pic`, `indoor_pic`, `merchant_shortname`, `service_phone`, `product_desc`, `rate`, `contact`, `contact_phone`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `version`
        ///
        /// **Required.** Known: `3.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// `cert_sn`
        ///
        /// **Required.**
        pub fn cert_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_sn", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `business_code`
        ///
        /// **Required.**
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// `id_card_copy`
        ///
        /// **Required.**
        pub fn id_card_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("id_card_copy", value.into()))
        }

        /// `id_card_national`
        ///
        /// **Required.**
        pub fn id_card_national(self, value: impl Into<String>) -> Self {
            Self(self.0.body("id_card_national", value.into()))
        }

        /// `id_card_name`
        ///
        /// **Required.**
        pub fn id_card_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("id_card_name", value.into()))
        }

        /// `id_card_number`
        ///
        /// **Required.**
        pub fn id_card_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// `id_card_valid_time`
        ///
        /// **Required.**
        pub fn id_card_valid_time(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("id_card_valid_time", list::<String>(values)))
        }

        /// `account_name`
        ///
        /// **Required.**
        pub fn account_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account_name", value.into()))
        }

        /// `account_bank`
        ///
        /// **Required.**
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account_bank", value.into()))
        }

        /// `bank_address_code`
        ///
        /// **Required.**
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_address_code", value.into()))
        }

        /// `bank_name`
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_name", value.into()))
        }

        /// `account_number`
        ///
        /// **Required.**
        pub fn account_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account_number", value.into()))
        }

        /// `store_name`
        ///
        /// **Required.**
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_name", value.into()))
        }

        /// `store_address_code`
        ///
        /// **Required.**
        pub fn store_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_address_code", value.into()))
        }

        /// `store_street`
        ///
        /// **Required.**
        pub fn store_street(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_street", value.into()))
        }

        /// `store_longitude`
        pub fn store_longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_longitude", value.into()))
        }

        /// `store_latitude`
        pub fn store_latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_latitude", value.into()))
        }

        /// `store_entrance_pic`
        ///
        /// **Required.**
        pub fn store_entrance_pic(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_entrance_pic", value.into()))
        }

        /// `indoor_pic`
        ///
        /// **Required.**
        pub fn indoor_pic(self, value: impl Into<String>) -> Self {
            Self(self.0.body("indoor_pic", value.into()))
        }

        /// `address_certification`
        pub fn address_certification(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address_certification", value.into()))
        }

        /// `merchant_shortname`
        ///
        /// **Required.**
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_shortname", value.into()))
        }

        /// `service_phone`
        ///
        /// **Required.**
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_phone", value.into()))
        }

        /// `product_desc`
        ///
        /// **Required.**
        pub fn product_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_desc", value.into()))
        }

        /// `rate`
        ///
        /// **Required.**
        pub fn rate(self, value: impl Into<String>) -> Self {
            Self(self.0.body("rate", value.into()))
        }

        /// `business_addition_desc`
        pub fn business_addition_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_addition_desc", value.into()))
        }

        /// `business_addition_pics`
        pub fn business_addition_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("business_addition_pics", list::<String>(values)))
        }

        /// `contact`
        ///
        /// **Required.**
        pub fn contact(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contact", value.into()))
        }

        /// `contact_phone`
        ///
        /// **Required.**
        pub fn contact_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contact_phone", value.into()))
        }

        /// `contact_email`
        pub fn contact_email(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contact_email", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_applyment_micro_submit",
                Verb::Post,
                "/applyment/micro/submit",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/version",
                    "/body/cert_sn",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/business_code",
                    "/body/id_card_copy",
                    "/body/id_card_national",
                    "/body/id_card_name",
                    "/body/id_card_number",
                    "/body/id_card_valid_time",
                    "/body/account_name",
                    "/body/account_bank",
                    "/body/bank_address_code",
                    "/body/account_number",
                    "/body/store_name",
                    "/body/store_address_code",
                    "/body/store_street",
                    "/body/store_entrance_pic",
                    "/body/indoor_pic",
                    "/body/merchant_shortname",
                    "/body/service_phone",
                    "/body/product_desc",
                    "/body/rate",
                    "/body/contact",
                    "/body/contact_phone",
                ],
            )
            .request(
                &[
                    ("/body/id_card_valid_time", Wire::Json),
                    ("/body/business_addition_pics", Wire::Json),
                ],
            )
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 申请入驻.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
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
        /// `err_param`
        pub err_param: Option<String>,
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        err_param = "err_param",
        applyment_id = "applyment_id",
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
    }
}
