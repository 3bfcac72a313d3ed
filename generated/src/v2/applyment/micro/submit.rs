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
    pub struct Request {
        version: Option<String>,
        cert_sn: Option<String>,
        mch_id: Option<String>,
        sign_type: Option<String>,
        business_code: Option<String>,
        id_card_copy: Option<String>,
        id_card_national: Option<String>,
        id_card_name: Option<String>,
        id_card_number: Option<String>,
        id_card_valid_time: Vec<String>,
        account_name: Option<String>,
        account_bank: Option<String>,
        bank_address_code: Option<String>,
        bank_name: Option<String>,
        account_number: Option<String>,
        store_name: Option<String>,
        store_address_code: Option<String>,
        store_street: Option<String>,
        store_longitude: Option<String>,
        store_latitude: Option<String>,
        store_entrance_pic: Option<String>,
        indoor_pic: Option<String>,
        address_certification: Option<String>,
        merchant_shortname: Option<String>,
        service_phone: Option<String>,
        product_desc: Option<String>,
        rate: Option<String>,
        business_addition_desc: Option<String>,
        business_addition_pics: Vec<String>,
        contact: Option<String>,
        contact_phone: Option<String>,
        contact_email: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `version`
        ///
        /// **Required.** Known: `3.0`.
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
            self
        }

        /// `cert_sn`
        ///
        /// **Required.**
        pub fn cert_sn(mut self, value: impl Into<String>) -> Self {
            self.cert_sn = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `business_code`
        ///
        /// **Required.**
        pub fn business_code(mut self, value: impl Into<String>) -> Self {
            self.business_code = Some(value.into());
            self
        }

        /// `id_card_copy`
        ///
        /// **Required.**
        pub fn id_card_copy(mut self, value: impl Into<String>) -> Self {
            self.id_card_copy = Some(value.into());
            self
        }

        /// `id_card_national`
        ///
        /// **Required.**
        pub fn id_card_national(mut self, value: impl Into<String>) -> Self {
            self.id_card_national = Some(value.into());
            self
        }

        /// `id_card_name`
        ///
        /// **Required.**
        pub fn id_card_name(mut self, value: impl Into<String>) -> Self {
            self.id_card_name = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// **Required.**
        pub fn id_card_number(mut self, value: impl Into<String>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `id_card_valid_time`
        ///
        /// **Required.**
        pub fn id_card_valid_time(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.id_card_valid_time = list(values);
            self
        }

        /// `account_name`
        ///
        /// **Required.**
        pub fn account_name(mut self, value: impl Into<String>) -> Self {
            self.account_name = Some(value.into());
            self
        }

        /// `account_bank`
        ///
        /// **Required.**
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Some(value.into());
            self
        }

        /// `bank_address_code`
        ///
        /// **Required.**
        pub fn bank_address_code(mut self, value: impl Into<String>) -> Self {
            self.bank_address_code = Some(value.into());
            self
        }

        /// `bank_name`
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// `account_number`
        ///
        /// **Required.**
        pub fn account_number(mut self, value: impl Into<String>) -> Self {
            self.account_number = Some(value.into());
            self
        }

        /// `store_name`
        ///
        /// **Required.**
        pub fn store_name(mut self, value: impl Into<String>) -> Self {
            self.store_name = Some(value.into());
            self
        }

        /// `store_address_code`
        ///
        /// **Required.**
        pub fn store_address_code(mut self, value: impl Into<String>) -> Self {
            self.store_address_code = Some(value.into());
            self
        }

        /// `store_street`
        ///
        /// **Required.**
        pub fn store_street(mut self, value: impl Into<String>) -> Self {
            self.store_street = Some(value.into());
            self
        }

        /// `store_longitude`
        pub fn store_longitude(mut self, value: impl Into<String>) -> Self {
            self.store_longitude = Some(value.into());
            self
        }

        /// `store_latitude`
        pub fn store_latitude(mut self, value: impl Into<String>) -> Self {
            self.store_latitude = Some(value.into());
            self
        }

        /// `store_entrance_pic`
        ///
        /// **Required.**
        pub fn store_entrance_pic(mut self, value: impl Into<String>) -> Self {
            self.store_entrance_pic = Some(value.into());
            self
        }

        /// `indoor_pic`
        ///
        /// **Required.**
        pub fn indoor_pic(mut self, value: impl Into<String>) -> Self {
            self.indoor_pic = Some(value.into());
            self
        }

        /// `address_certification`
        pub fn address_certification(mut self, value: impl Into<String>) -> Self {
            self.address_certification = Some(value.into());
            self
        }

        /// `merchant_shortname`
        ///
        /// **Required.**
        pub fn merchant_shortname(mut self, value: impl Into<String>) -> Self {
            self.merchant_shortname = Some(value.into());
            self
        }

        /// `service_phone`
        ///
        /// **Required.**
        pub fn service_phone(mut self, value: impl Into<String>) -> Self {
            self.service_phone = Some(value.into());
            self
        }

        /// `product_desc`
        ///
        /// **Required.**
        pub fn product_desc(mut self, value: impl Into<String>) -> Self {
            self.product_desc = Some(value.into());
            self
        }

        /// `rate`
        ///
        /// **Required.**
        pub fn rate(mut self, value: impl Into<String>) -> Self {
            self.rate = Some(value.into());
            self
        }

        /// `business_addition_desc`
        pub fn business_addition_desc(mut self, value: impl Into<String>) -> Self {
            self.business_addition_desc = Some(value.into());
            self
        }

        /// `business_addition_pics`
        pub fn business_addition_pics(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.business_addition_pics = list(values);
            self
        }

        /// `contact`
        ///
        /// **Required.**
        pub fn contact(mut self, value: impl Into<String>) -> Self {
            self.contact = Some(value.into());
            self
        }

        /// `contact_phone`
        ///
        /// **Required.**
        pub fn contact_phone(mut self, value: impl Into<String>) -> Self {
            self.contact_phone = Some(value.into());
            self
        }

        /// `contact_email`
        pub fn contact_email(mut self, value: impl Into<String>) -> Self {
            self.contact_email = Some(value.into());
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
            .mutual_tls();

        fn parts(&self) -> Parts {
            Parts::new()
                .body("version", &self.version)
                .body("cert_sn", &self.cert_sn)
                .body("mch_id", &self.mch_id)
                .body("sign_type", &self.sign_type)
                .body("business_code", &self.business_code)
                .body("id_card_copy", &self.id_card_copy)
                .body("id_card_national", &self.id_card_national)
                .body("id_card_name", &self.id_card_name)
                .body("id_card_number", &self.id_card_number)
                .body("id_card_valid_time", &self.id_card_valid_time)
                .body("account_name", &self.account_name)
                .body("account_bank", &self.account_bank)
                .body("bank_address_code", &self.bank_address_code)
                .body("bank_name", &self.bank_name)
                .body("account_number", &self.account_number)
                .body("store_name", &self.store_name)
                .body("store_address_code", &self.store_address_code)
                .body("store_street", &self.store_street)
                .body("store_longitude", &self.store_longitude)
                .body("store_latitude", &self.store_latitude)
                .body("store_entrance_pic", &self.store_entrance_pic)
                .body("indoor_pic", &self.indoor_pic)
                .body("address_certification", &self.address_certification)
                .body("merchant_shortname", &self.merchant_shortname)
                .body("service_phone", &self.service_phone)
                .body("product_desc", &self.product_desc)
                .body("rate", &self.rate)
                .body("business_addition_desc", &self.business_addition_desc)
                .body("business_addition_pics", &self.business_addition_pics)
                .body("contact", &self.contact)
                .body("contact_phone", &self.contact_phone)
                .body("contact_email", &self.contact_email)
                .extra(&self.extra)
        }
    }

    /// The answer of 申请入驻.
    #[derive(Clone, Debug, Default)]
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
    }
}
