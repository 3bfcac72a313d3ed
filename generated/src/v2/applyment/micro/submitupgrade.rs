//! 提交升级申请单 · `POST /applyment/micro/submitupgrade`
//!
//! Generated from docs/openapi/v2/applyment/micro/submitupgrade.md by `cargo xtask regen`; do not edit.

/// Submits an application to upgrade a micro merchant to a sole proprietor, company or other organization.
///
/// 提交申请，将小微商户升级为个体工商户、企业或其他组织。
///
/// `POST /applyment/micro/submitupgrade`
///
/// 提交升级申请单 / Submit a micro merchant upgrade application · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2) · feature `v2-applyment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::applyment::micro::submitupgrade::post;
///
/// let request = post()
///     .version("1.0")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .cert_sn("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
///     .sub_mch_id("1684913560")
///     .organization_type("4")
///     .business_license_copy(
///         "Kc7v2RtYw0618DzpZbE7q1umHxJ4sQeLfNa9TgWkBvCi5oPyUr3XdMh8GjSlAn6Zq7EwRtYbVc1KpOuIfDxsQe",
///     )
///     .business_license_number("92510107MA00000154")
///     .merchant_name("成都望江茶馆")
///     .company_address("四川省成都市武侯区锦绣路12号")
///     .legal_person("李雷")
///     .business_time("[\"2020-03-20\",\"长期\"]")
///     .business_licence_type("1762")
///     .merchant_shortname("望江茶馆")
///     .business("719")
///     .business_scene("[1837]");
/// ```
#[doc(alias = "提交升级申请单")]
#[doc(alias = "/applyment/micro/submitupgrade")]
#[doc(alias = "post_applyment_micro_submitupgrade")]
#[doc(alias = "交升级申请单")]
#[doc(alias = "升级申请单")]
#[doc(alias = "级申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Submit a micro merchant upgrade application")]
#[doc(alias = "micro merchant upgrade application")]
#[doc(alias = "merchant upgrade application")]
#[doc(alias = "upgrade application")]
#[doc(alias = "application")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交升级申请单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `version`, `mch_id`, `sign_type`, `cert_sn`, `sub_mch_id`, `organization_type`, `business_license_copy`, `business_license_number`, `merchant_name`, `company_address`, `legal_person`, `business_time`, `business_licence_type`, `merchant_shortname`, `business`, `business_scene`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 加密敏感信息所用的平台证书序列号 / Serial number of the platform certificate whose public key encrypted the sensitive data
        ///
        /// **Required.**
        pub fn cert_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_sn", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 主体类型 / Type of the legal subject
        ///
        /// **Required.**
        pub fn organization_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("organization_type", value.into()))
        }

        /// 营业执照（证件）扫描件，media\_id / Scan of the business licence, a media ID
        ///
        /// **Required.**
        pub fn business_license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_license_copy", value.into()))
        }

        /// 营业执照注册号 / Registration number of the business licence
        ///
        /// **Required.**
        pub fn business_license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_license_number", value.into()))
        }

        /// 商户名称 / Name of the merchant
        ///
        /// **Required.**
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_name", value.into()))
        }

        /// 证照上的注册地址 / Registered address on the licence or certificate
        ///
        /// **Required.**
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_address", value.into()))
        }

        /// 法定代表人/经营者姓名 / Name of the legal representative or operator
        ///
        /// **Required.** Encrypted by the client.
        pub fn legal_person(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("legal_person", value.into()))
        }

        /// 营业期限 / Period of the business licence's validity
        ///
        /// **Required.**
        pub fn business_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_time", value.into()))
        }

        /// 营业执照类型 / Type of business licence
        ///
        /// **Required.**
        pub fn business_licence_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_licence_type", value.into()))
        }

        /// 组织机构代码证照片，media\_id / Media ID of the organization code certificate's photo
        pub fn organization_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("organization_copy", value.into()))
        }

        /// 组织机构代码 / Organization code
        pub fn organization_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("organization_number", value.into()))
        }

        /// 组织机构代码证有效期限，JSON格式字符串 / Validity of the organization code certificate, JSON text of first and last day
        pub fn organization_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("organization_time", value.into()))
        }

        /// 银行账户开户名称 / Name of the bank account's holder
        ///
        /// Encrypted by the client.
        pub fn account_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("account_name", value.into()))
        }

        /// 开户银行（入账银行） / Bank that holds the account
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account_bank", value.into()))
        }

        /// 开户银行省市编码 / Region code of the bank that holds the account
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_address_code", value.into()))
        }

        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_name", value.into()))
        }

        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        ///
        /// Encrypted by the client.
        pub fn account_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("account_number", value.into()))
        }

        /// 商户简称 / Short name of the merchant
        ///
        /// **Required.**
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_shortname", value.into()))
        }

        /// 费率结算规则ID / ID of the settlement rule
        ///
        /// **Required.**
        pub fn business(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business", value.into()))
        }

        /// 特殊资质图片 / Special qualification certificates, media IDs
        pub fn qualifications(self, value: impl Into<String>) -> Self {
            Self(self.0.body("qualifications", value.into()))
        }

        /// 经营（业务）场景 / Scene of the business
        ///
        /// **Required.**
        pub fn business_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_scene", value.into()))
        }

        /// 经营补充说明 / Supplementary explanation of the business
        pub fn business_addition_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_addition_desc", value.into()))
        }

        /// 经营补充材料，media\_id / Supplementary business materials, media IDs
        pub fn business_addition_pics(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_addition_pics", value.into()))
        }

        /// 联系邮箱 / Contact's e-mail address
        ///
        /// Format: `email`. Encrypted by the client.
        pub fn contact_email(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("contact_email", value.into()))
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
                "post_applyment_micro_submitupgrade",
                Method::Post,
                "/applyment/micro/submitupgrade",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
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
            .request(
                &[
                    ("/body/legal_person", FieldEncoding::RsaPkcs1),
                    ("/body/account_name", FieldEncoding::RsaPkcs1),
                    ("/body/account_number", FieldEncoding::RsaPkcs1),
                    ("/body/contact_email", FieldEncoding::RsaPkcs1),
                ],
            )
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 提交升级申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 未通过校验的参数名 / Name of the parameter that failed validation
        pub err_param: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
