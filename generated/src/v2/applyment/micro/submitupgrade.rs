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
    pub struct Request(Parts);

    impl Request {
        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
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

        /// `cert_sn`
        ///
        /// **Required.**
        pub fn cert_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_sn", value.into()))
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `organization_type`
        ///
        /// **Required.**
        pub fn organization_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("organization_type", value.into()))
        }

        /// `business_license_copy`
        ///
        /// **Required.**
        pub fn business_license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_license_copy", value.into()))
        }

        /// `business_license_number`
        ///
        /// **Required.**
        pub fn business_license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_license_number", value.into()))
        }

        /// `merchant_name`
        ///
        /// **Required.**
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_name", value.into()))
        }

        /// `company_address`
        ///
        /// **Required.**
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_address", value.into()))
        }

        /// `legal_person`
        ///
        /// **Required.**
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.body("legal_person", value.into()))
        }

        /// `business_time`
        ///
        /// **Required.**
        pub fn business_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_time", value.into()))
        }

        /// `business_licence_type`
        ///
        /// **Required.**
        pub fn business_licence_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_licence_type", value.into()))
        }

        /// `organization_copy`
        pub fn organization_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("organization_copy", value.into()))
        }

        /// `organization_number`
        pub fn organization_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("organization_number", value.into()))
        }

        /// `organization_time`
        pub fn organization_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("organization_time", value.into()))
        }

        /// `account_name`
        pub fn account_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account_name", value.into()))
        }

        /// `account_bank`
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account_bank", value.into()))
        }

        /// `bank_address_code`
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_address_code", value.into()))
        }

        /// `bank_name`
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_name", value.into()))
        }

        /// `account_number`
        pub fn account_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account_number", value.into()))
        }

        /// `merchant_shortname`
        ///
        /// **Required.**
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_shortname", value.into()))
        }

        /// `business`
        ///
        /// **Required.**
        pub fn business(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business", value.into()))
        }

        /// `qualifications`
        pub fn qualifications(self, value: impl Into<String>) -> Self {
            Self(self.0.body("qualifications", value.into()))
        }

        /// `business_scene`
        ///
        /// **Required.**
        pub fn business_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_scene", value.into()))
        }

        /// `business_addition_desc`
        pub fn business_addition_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_addition_desc", value.into()))
        }

        /// `business_addition_pics`
        pub fn business_addition_pics(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_addition_pics", value.into()))
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
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 提交升级申请单.
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
