//! 提交升级申请单 · `POST /applyment/micro/submitupgrade`
//!
//! Generated from docs/openapi/v2/applyment/micro/submitupgrade.md by `cargo xtask regen`; do not edit.

/// 提交升级申请单
///
/// `POST /applyment/micro/submitupgrade`
///
/// 提交升级申请单 · [official page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2) · feature `v2-applyment`
///
/// ```
/// use wechatpay_api::v2::applyment::micro::submitupgrade::post;
///
/// let request = post()
///     .version("1.0")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .cert_sn("CS20260618167")
///     .sub_mch_id("1684913560")
///     .organization_type("6")
///     .business_license_copy("DzpZbE7q1uKc_v2RtYw-0618")
///     .business_license_number("251202606181035")
///     .merchant_name("成都锦绣茶业有限公司")
///     .company_address("四川省成都市武侯区锦绣路12号")
///     .legal_person("李雷")
///     .business_time("20260618103542")
///     .business_licence_type("6362")
///     .organization_copy("DzpZbE7q1uKc_v2RtYw-0618")
///     .organization_number("ON20260618742")
///     .organization_time("20260618103542")
///     .account_name("李雷")
///     .account_bank("锦江银行")
///     .bank_address_code("510107")
///     .bank_name("锦江银行")
///     .account_number("6217000000000000000")
///     .merchant_shortname("锦绣茶")
///     .business("示例B863")
///     .qualifications("示例Q527")
///     .business_scene("示例BS644")
///     .business_addition_desc("锦绣路茶铺-明前龙井")
///     .business_addition_pics("DzpZbE7q1uKc_v2RtYw-0618")
///     .contact_email("li.lei@example.com");
/// ```
#[doc(alias = "提交升级申请单")]
#[doc(alias = "/applyment/micro/submitupgrade")]
#[doc(alias = "post_applyment_micro_submitupgrade")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交升级申请单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `version`, `mch_id`, `sign_type`, `cert_sn`, `sub_mch_id`, `organization_type`, `business_license_copy`, `business_license_number`, `merchant_name`, `company_address`, `legal_person`, `business_time`, `business_licence_type`, `merchant_shortname`, `business`, `business_scene`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        version: Option<String>,
        mch_id: Option<String>,
        sign_type: Option<String>,
        cert_sn: Option<String>,
        sub_mch_id: Option<String>,
        organization_type: Option<String>,
        business_license_copy: Option<String>,
        business_license_number: Option<String>,
        merchant_name: Option<String>,
        company_address: Option<String>,
        legal_person: Option<String>,
        business_time: Option<String>,
        business_licence_type: Option<String>,
        organization_copy: Option<String>,
        organization_number: Option<String>,
        organization_time: Option<String>,
        account_name: Option<String>,
        account_bank: Option<String>,
        bank_address_code: Option<String>,
        bank_name: Option<String>,
        account_number: Option<String>,
        merchant_shortname: Option<String>,
        business: Option<String>,
        qualifications: Option<String>,
        business_scene: Option<String>,
        business_addition_desc: Option<String>,
        business_addition_pics: Option<String>,
        contact_email: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
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

        /// `cert_sn`
        ///
        /// **Required.**
        pub fn cert_sn(mut self, value: impl Into<String>) -> Self {
            self.cert_sn = Some(value.into());
            self
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `organization_type`
        ///
        /// **Required.**
        pub fn organization_type(mut self, value: impl Into<String>) -> Self {
            self.organization_type = Some(value.into());
            self
        }

        /// `business_license_copy`
        ///
        /// **Required.**
        pub fn business_license_copy(mut self, value: impl Into<String>) -> Self {
            self.business_license_copy = Some(value.into());
            self
        }

        /// `business_license_number`
        ///
        /// **Required.**
        pub fn business_license_number(mut self, value: impl Into<String>) -> Self {
            self.business_license_number = Some(value.into());
            self
        }

        /// `merchant_name`
        ///
        /// **Required.**
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// `company_address`
        ///
        /// **Required.**
        pub fn company_address(mut self, value: impl Into<String>) -> Self {
            self.company_address = Some(value.into());
            self
        }

        /// `legal_person`
        ///
        /// **Required.**
        pub fn legal_person(mut self, value: impl Into<String>) -> Self {
            self.legal_person = Some(value.into());
            self
        }

        /// `business_time`
        ///
        /// **Required.**
        pub fn business_time(mut self, value: impl Into<String>) -> Self {
            self.business_time = Some(value.into());
            self
        }

        /// `business_licence_type`
        ///
        /// **Required.**
        pub fn business_licence_type(mut self, value: impl Into<String>) -> Self {
            self.business_licence_type = Some(value.into());
            self
        }

        /// `organization_copy`
        pub fn organization_copy(mut self, value: impl Into<String>) -> Self {
            self.organization_copy = Some(value.into());
            self
        }

        /// `organization_number`
        pub fn organization_number(mut self, value: impl Into<String>) -> Self {
            self.organization_number = Some(value.into());
            self
        }

        /// `organization_time`
        pub fn organization_time(mut self, value: impl Into<String>) -> Self {
            self.organization_time = Some(value.into());
            self
        }

        /// `account_name`
        pub fn account_name(mut self, value: impl Into<String>) -> Self {
            self.account_name = Some(value.into());
            self
        }

        /// `account_bank`
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Some(value.into());
            self
        }

        /// `bank_address_code`
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
        pub fn account_number(mut self, value: impl Into<String>) -> Self {
            self.account_number = Some(value.into());
            self
        }

        /// `merchant_shortname`
        ///
        /// **Required.**
        pub fn merchant_shortname(mut self, value: impl Into<String>) -> Self {
            self.merchant_shortname = Some(value.into());
            self
        }

        /// `business`
        ///
        /// **Required.**
        pub fn business(mut self, value: impl Into<String>) -> Self {
            self.business = Some(value.into());
            self
        }

        /// `qualifications`
        pub fn qualifications(mut self, value: impl Into<String>) -> Self {
            self.qualifications = Some(value.into());
            self
        }

        /// `business_scene`
        ///
        /// **Required.**
        pub fn business_scene(mut self, value: impl Into<String>) -> Self {
            self.business_scene = Some(value.into());
            self
        }

        /// `business_addition_desc`
        pub fn business_addition_desc(mut self, value: impl Into<String>) -> Self {
            self.business_addition_desc = Some(value.into());
            self
        }

        /// `business_addition_pics`
        pub fn business_addition_pics(mut self, value: impl Into<String>) -> Self {
            self.business_addition_pics = Some(value.into());
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
                "post_applyment_micro_submitupgrade",
                Verb::Post,
                "/applyment/micro/submitupgrade",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/version",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/cert_sn",
                    "/body/sub_mch_id",
                    "/body/organization_type",
                    "/body/business_license_copy",
                    "/body/business_license_number",
                    "/body/merchant_name",
                    "/body/company_address",
                    "/body/legal_person",
                    "/body/business_time",
                    "/body/business_licence_type",
                    "/body/merchant_shortname",
                    "/body/business",
                    "/body/business_scene",
                ],
            )
            .mutual_tls();

        fn parts(&self) -> Parts {
            Parts::new()
                .body("version", &self.version)
                .body("mch_id", &self.mch_id)
                .body("sign_type", &self.sign_type)
                .body("cert_sn", &self.cert_sn)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("organization_type", &self.organization_type)
                .body("business_license_copy", &self.business_license_copy)
                .body("business_license_number", &self.business_license_number)
                .body("merchant_name", &self.merchant_name)
                .body("company_address", &self.company_address)
                .body("legal_person", &self.legal_person)
                .body("business_time", &self.business_time)
                .body("business_licence_type", &self.business_licence_type)
                .body("organization_copy", &self.organization_copy)
                .body("organization_number", &self.organization_number)
                .body("organization_time", &self.organization_time)
                .body("account_name", &self.account_name)
                .body("account_bank", &self.account_bank)
                .body("bank_address_code", &self.bank_address_code)
                .body("bank_name", &self.bank_name)
                .body("account_number", &self.account_number)
                .body("merchant_shortname", &self.merchant_shortname)
                .body("business", &self.business)
                .body("qualifications", &self.qualifications)
                .body("business_scene", &self.business_scene)
                .body("business_addition_desc", &self.business_addition_desc)
                .body("business_addition_pics", &self.business_addition_pics)
                .body("contact_email", &self.contact_email)
                .extra(&self.extra)
        }
    }

    /// The answer of 提交升级申请单.
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
