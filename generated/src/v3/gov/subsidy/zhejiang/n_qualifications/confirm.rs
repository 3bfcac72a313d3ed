//! n品类核销 · `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/n-qualifications/confirm.md by `cargo xtask regen`; do not edit.

/// Redeems Zhejiang government subsidy qualifications in locally added categories.
///
/// 核销浙江政府补贴中地方新增的N品类资格。
///
/// `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
///
/// n品类核销 / Redeem Zhejiang locally added category qualifications · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::n_qualifications::confirm::post;
///
/// let request = post().req_ssn("20260620090300000173");
/// ```
#[doc(alias = "n品类核销")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/n-qualifications/confirm")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_n_qualifications_confirm")]
#[doc(alias = "品类核销")]
#[doc(alias = "类核销")]
#[doc(alias = "核销")]
#[doc(alias = "Redeem Zhejiang locally added category qualifications")]
#[doc(alias = "Zhejiang locally added category qualifications")]
#[doc(alias = "locally added category qualifications")]
#[doc(alias = "added category qualifications")]
#[doc(alias = "category qualifications")]
#[doc(alias = "qualifications")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for n品类核销. Created by [`post()`](super::post()).
    ///
    /// **Required**: `req_ssn`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 数据列表 / List of records
        pub fn data(self, values: impl IntoIterator<Item = Data>) -> Self {
            Self(self.0.body("data", list::<Data>(values)))
        }

        /// 请求流水号 / Serial number of the request
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// 请求时间 / Time of the request
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_time", value.into()))
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
                "post_v3_gov_subsidy_zhejiang_n_qualifications_confirm",
                Method::Post,
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
                    ("/body/data/*/cert_no", FieldEncoding::RsaOaep),
                    ("/body/data/*/name", FieldEncoding::RsaOaep),
                    ("/body/data/*/tel", FieldEncoding::RsaOaep),
                    ("/body/data/*/address", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 数据列表 / List of records
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Data(ObjectBuilder);

    impl Data {
        /// 国补品类编码 / Code of the subsidized category
        ///
        /// **Required.**
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cate_code", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn cert_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("cert_no", value.into()))
        }

        /// 能耗等级 / Energy efficiency grade of the goods
        pub fn grade(self, value: impl Into<String>) -> Self {
            Self(self.0.set("grade", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.** Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 交易完成或商品退回时间，时间戳 / Timestamp of the completed sale or of the return of the goods
        ///
        /// **Required.**
        pub fn operation_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("operation_time", value.into()))
        }

        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// 银行补贴金额，正数，单位：元 / Subsidy paid by the bank, positive, in yuan
        pub fn bank_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_subsidy", value.into()))
        }

        /// 交易平台补贴金额，单位：元 / Subsidy borne by the trading platform, in yuan
        pub fn plat_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plat_subsidy", value.into()))
        }

        /// 销售金额，单位：元 / Sales amount, in yuan
        ///
        /// **Required.**
        pub fn sales(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sales", value.into()))
        }

        /// 状态 / State
        ///
        /// **Required.**
        pub fn status(self, value: impl Into<String>) -> Self {
            Self(self.0.set("status", value.into()))
        }

        /// 政府补贴金额，单位：元 / Government subsidy amount, in yuan
        ///
        /// **Required.**
        pub fn subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("subsidy", value.into()))
        }

        /// 手机号 / Mobile phone number
        ///
        /// **Required.** Encrypted by the client.
        pub fn tel(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("tel", value.into()))
        }

        /// 区县（收货地区）编码，6位数字 / District code (of the delivery area), six digits
        ///
        /// **Required.**
        pub fn add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("add_code", value.into()))
        }

        /// 详细地址 / Detailed address
        ///
        /// **Required.** Encrypted by the client.
        pub fn address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// 销售方式，线上或线下 / Sales channel, online or offline
        ///
        /// **Required.**
        pub fn sale_models(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sale_models", value.into()))
        }

        /// 家电品牌 / Brand of the appliance
        ///
        /// **Required.**
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.set("brand", value.into()))
        }

        /// 国补活动（资金）地区编码，6位数字 / Area code of the subsidy campaign's funds, six digits
        ///
        /// **Required.**
        pub fn activity_add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("activity_add_code", value.into()))
        }

        /// 统一社会信用代码，18位 / Unified social credit code, 18 characters
        ///
        /// **Required.**
        pub fn uniscid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("uniscid", value.into()))
        }

        /// 销售企业名称 / Name of the selling company
        ///
        /// **Required.**
        pub fn corp_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("corp_name", value.into()))
        }

        /// 数据流水号，平台内唯一 / Serial number of the data, unique on the platform
        ///
        /// **Required.**
        pub fn serial_num(self, value: impl Into<String>) -> Self {
            Self(self.0.set("serial_num", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Data);

    /// Response of n品类核销.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 / Response code of the subsidy platform
        ///
        /// Always present according to the docs.
        pub resp_code: Option<String>,
        /// 响应描述 / Description of the response code
        ///
        /// Always present according to the docs.
        pub resp_desc: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
    );
}
