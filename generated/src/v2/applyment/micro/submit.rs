//! 申请入驻 · `POST /applyment/micro/submit`
//!
//! Generated from docs/openapi/v2/applyment/micro/submit.md by `cargo xtask regen`; do not edit.

/// Submits a partner's onboarding application for a micro merchant, with identity and bank card data.
///
/// 服务商为小微商户提交入驻申请，附身份信息和银行卡信息。
///
/// `POST /applyment/micro/submit`
///
/// 申请入驻 / Submit a micro merchant application · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2) · feature `v2-applyment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::applyment::micro::submit::post;
///
/// let request = post()
///     .version("3.0")
///     .cert_sn("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .business_code("1684907235_20260618100001")
///     .id_card_copy(
///         "42izjYdjoykTxr3yZ2RKDH_VZPSiEBOy3Tpkwu_pm69qeufURHHzLyVYnZLXm9EQstDZzHPLAuL9yZcWvVuNSkCM",
///     )
///     .id_card_national(
///         "EqATpaFfT-RBKWVeB_KvzRPHNysWdDE7QaBfmC7r6EB17bVGWaKTUb4Teab6s0fCTVIqEC_ZM80B0UxmpA9LKFdNRmkNqjyx9HH7vnGV",
///     )
///     .id_card_name("李雷")
///     .id_card_number("11010519491231002X")
///     .id_card_valid_time(["2016-06-18", "长期"])
///     .account_name("李雷")
///     .account_bank("招商银行")
///     .bank_address_code("510100")
///     .account_number("6200000000000000000")
///     .store_name("望江楼茶馆")
///     .store_address_code("510107")
///     .store_street("锦绣路12号")
///     .store_entrance_pic(
///         "6omy7P4XLonu3-q4hzvx3B-FWPdMQfzj5y_KTAb19axPg1Q03vWQS6zA9IICgITKdM1NZzpw1DpVlAU94AdBeOMqqvs5Adh9pwqPk1m1",
///     )
///     .indoor_pic(
///         "8vftMfhmCTI_Wl7LNaSb_F7AwFwWuatr-X9SlXCjwrS9XBYj83D6AIEvOd0GkNGogJzjGwfqZ2nrde3_alhOhHP-CAqPj60kUKX0kxZm",
///     )
///     .merchant_shortname("望江茶馆")
///     .service_phone("028-80000000")
///     .product_desc("餐饮")
///     .rate("0.6%")
///     .contact("李雷")
///     .contact_phone("15400000001");
/// ```
#[doc(alias = "申请入驻")]
#[doc(alias = "/applyment/micro/submit")]
#[doc(alias = "post_applyment_micro_submit")]
#[doc(alias = "请入驻")]
#[doc(alias = "入驻")]
#[doc(alias = "Submit a micro merchant application")]
#[doc(alias = "micro merchant application")]
#[doc(alias = "merchant application")]
#[doc(alias = "application")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请入驻. Created by [`post()`](super::post()).
    ///
    /// **Required**: `version`, `cert_sn`, `mch_id`, `sign_type`, `business_code`, `id_card_copy`, `id_card_national`, `id_card_name`, `id_card_number`, `id_card_valid_time`, `account_name`, `account_bank`, `bank_address_code`, `account_number`, `store_name`, `store_address_code`, `store_street`, `store_entrance_pic`, `indoor_pic`, `merchant_shortname`, `service_phone`, `product_desc`, `rate`, `contact`, `contact_phone`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `3.0` (版本3.0 / Version 3.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 加密敏感信息所用的平台证书序列号 / Serial number of the platform certificate whose public key encrypted the sensitive data
        ///
        /// **Required.**
        pub fn cert_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_sn", value.into()))
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

        /// 业务申请编号，由商户生成 / Application number assigned by the submitter
        ///
        /// **Required.**
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_code", value.into()))
        }

        /// 身份证人像面照片，media\_id / Media ID of the ID card's portrait side
        ///
        /// **Required.**
        pub fn id_card_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("id_card_copy", value.into()))
        }

        /// 身份证国徽面照片，media\_id / Media ID of the ID card's national emblem side
        ///
        /// **Required.**
        pub fn id_card_national(self, value: impl Into<String>) -> Self {
            Self(self.0.body("id_card_national", value.into()))
        }

        /// 身份证姓名 / Name on the ID card
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_card_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_name", value.into()))
        }

        /// 身份证号码 / ID card number
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// 身份证有效期 / Validity of the ID card
        ///
        /// **Required.**
        pub fn id_card_valid_time(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("id_card_valid_time", list::<String>(values)))
        }

        /// 银行账户开户名称 / Name of the bank account's holder
        ///
        /// **Required.** Encrypted by the client.
        pub fn account_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("account_name", value.into()))
        }

        /// 开户银行（入账银行） / Bank that holds the account
        ///
        /// **Required.**
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account_bank", value.into()))
        }

        /// 开户银行省市编码 / Region code of the bank that holds the account
        ///
        /// **Required.**
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_address_code", value.into()))
        }

        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_name", value.into()))
        }

        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        ///
        /// **Required.** Encrypted by the client.
        pub fn account_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("account_number", value.into()))
        }

        /// 门店名称 / Name of the shop
        ///
        /// **Required.**
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_name", value.into()))
        }

        /// 门店省市编码 / Region code of the shop
        ///
        /// **Required.**
        pub fn store_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_address_code", value.into()))
        }

        /// 门店街道名称 / Street address of the shop
        ///
        /// **Required.**
        pub fn store_street(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_street", value.into()))
        }

        /// 门店经度 / Longitude of the shop
        pub fn store_longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_longitude", value.into()))
        }

        /// 门店纬度 / Latitude of the shop
        pub fn store_latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_latitude", value.into()))
        }

        /// 门店门头照片 / Photo of the shop front, a media ID
        ///
        /// **Required.**
        pub fn store_entrance_pic(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_entrance_pic", value.into()))
        }

        /// 店内环境照片，media\_id / Media ID of the photo of the shop's interior
        ///
        /// **Required.**
        pub fn indoor_pic(self, value: impl Into<String>) -> Self {
            Self(self.0.body("indoor_pic", value.into()))
        }

        /// 经营场地证明，media\_id / Proof of the business premises, a media ID
        pub fn address_certification(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address_certification", value.into()))
        }

        /// 商户简称 / Short name of the merchant
        ///
        /// **Required.**
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_shortname", value.into()))
        }

        /// 客服电话 / Customer service phone
        ///
        /// **Required.**
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_phone", value.into()))
        }

        /// 售卖商品或提供服务的描述 / What the merchant sells or which service it provides
        ///
        /// **Required.**
        pub fn product_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_desc", value.into()))
        }

        /// 汇率或费率 / Exchange rate or fee rate
        ///
        /// **Required.**
        pub fn rate(self, value: impl Into<String>) -> Self {
            Self(self.0.body("rate", value.into()))
        }

        /// 经营补充说明 / Supplementary explanation of the business
        pub fn business_addition_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_addition_desc", value.into()))
        }

        /// 经营补充材料，media\_id / Supplementary business materials, media IDs
        pub fn business_addition_pics(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("business_addition_pics", list::<String>(values)))
        }

        /// 超级管理员姓名 / Name of the super administrator
        ///
        /// **Required.** Encrypted by the client.
        pub fn contact(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("contact", value.into()))
        }

        /// 联系人手机号码（电话） / Contact's phone number
        ///
        /// **Required.** Encrypted by the client.
        pub fn contact_phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("contact_phone", value.into()))
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
                "post_applyment_micro_submit",
                Method::Post,
                "/applyment/micro/submit",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
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
                    ("/body/id_card_name", FieldEncoding::RsaPkcs1),
                    ("/body/id_card_number", FieldEncoding::RsaPkcs1),
                    ("/body/id_card_valid_time", FieldEncoding::Json),
                    ("/body/account_name", FieldEncoding::RsaPkcs1),
                    ("/body/account_number", FieldEncoding::RsaPkcs1),
                    ("/body/business_addition_pics", FieldEncoding::Json),
                    ("/body/contact", FieldEncoding::RsaPkcs1),
                    ("/body/contact_phone", FieldEncoding::RsaPkcs1),
                    ("/body/contact_email", FieldEncoding::RsaPkcs1),
                ],
            )
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请入驻.
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
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<String>,
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
        applyment_id = "applyment_id",
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
