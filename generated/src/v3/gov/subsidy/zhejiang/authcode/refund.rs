//! 品类凭证码上报撤销 · `POST /v3/gov/subsidy/zhejiang/authcode/refund`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/authcode/refund.md by `cargo xtask regen`; do not edit.

/// Revokes the reported use of a Zhejiang subsidy category voucher code.
///
/// 撤销已上报的浙江补贴品类凭证码使用记录。
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/refund`
///
/// 品类凭证码上报撤销 / Revoke reported Zhejiang category voucher code use · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::refund::post;
///
/// let request = post()
///     .sp_serial_no("SP20260618103542001")
///     .cred_frozen_no("DJ20260618103600217")
///     .trans_date("20260620")
///     .trans_time("090211")
///     .auth_code("330618402957163840")
///     .req_ssn("20260620090300000173");
/// ```
#[doc(alias = "品类凭证码上报撤销")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/authcode/refund")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_authcode_refund")]
#[doc(alias = "类凭证码上报撤销")]
#[doc(alias = "凭证码上报撤销")]
#[doc(alias = "证码上报撤销")]
#[doc(alias = "码上报撤销")]
#[doc(alias = "上报撤销")]
#[doc(alias = "报撤销")]
#[doc(alias = "撤销")]
#[doc(alias = "Revoke reported Zhejiang category voucher code use")]
#[doc(alias = "reported Zhejiang category voucher code use")]
#[doc(alias = "Zhejiang category voucher code use")]
#[doc(alias = "category voucher code use")]
#[doc(alias = "voucher code use")]
#[doc(alias = "code use")]
#[doc(alias = "use")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 品类凭证码上报撤销. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_serial_no`, `cred_frozen_no`, `trans_date`, `trans_time`, `auth_code`, `req_ssn`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接入方请求流水号 / Serial number of the request, set by the connecting party
        ///
        /// **Required.**
        pub fn sp_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_serial_no", value.into()))
        }

        /// 资格冻结流水号 / Serial number of the qualification freeze
        ///
        /// **Required.**
        pub fn cred_frozen_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cred_frozen_no", value.into()))
        }

        /// 交易日期 / Date of the transaction
        ///
        /// **Required.**
        pub fn trans_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trans_date", value.into()))
        }

        /// 交易时间 / Time of the transaction
        ///
        /// **Required.**
        pub fn trans_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trans_time", value.into()))
        }

        /// 订单号 / Order number
        pub fn order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_no", value.into()))
        }

        /// 政府补贴金额 / Amount of the government subsidy
        pub fn subsidy_amt(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("subsidy_amt", value.into()))
        }

        /// 区县（收货地区）编码，6位数字 / District code (of the delivery area), six digits
        pub fn add_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("add_code", value.into()))
        }

        /// 详细地址 / Detailed address
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address", value.into()))
        }

        /// 销售方式，线上或线下 / Sales channel, online or offline
        pub fn sale_models(self, value: impl Into<SaleModels>) -> Self {
            Self(self.0.body("sale_models", value.into()))
        }

        /// 统一社会信用代码，18位 / Unified social credit code, 18 characters
        pub fn uniscid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("uniscid", value.into()))
        }

        /// 商品条码（编码） / Goods' bar code or code
        pub fn barcode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("barcode", value.into()))
        }

        /// 品类凭证码 / Voucher code of the category
        ///
        /// **Required.**
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("auth_code", value.into()))
        }

        /// 请求流水号 / Serial number of the request
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
        }

        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_name", value.into()))
        }

        /// 银行补贴金额，正数，单位：元 / Subsidy paid by the bank, positive, in yuan
        pub fn bank_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_subsidy", value.into()))
        }

        /// 交易平台补贴金额，单位：元 / Subsidy borne by the trading platform, in yuan
        pub fn plat_subsidy(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plat_subsidy", value.into()))
        }

        /// 销售企业名称 / Name of the selling company
        pub fn corp_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("corp_name", value.into()))
        }

        /// 家电品牌 / Brand of the appliance
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand", value.into()))
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
                "post_v3_gov_subsidy_zhejiang_authcode_refund",
                Method::Post,
                "/v3/gov/subsidy/zhejiang/authcode/refund",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_serial_no",
                    "/body/cred_frozen_no",
                    "/body/trans_date",
                    "/body/trans_time",
                    "/body/auth_code",
                    "/body/req_ssn",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 销售方式，线上或线下 / Sales channel, online or offline
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SaleModels {
        /// 线上 / Online
        ///
        /// `0`
        Value0,
        /// 线下 / Offline
        ///
        /// `1`
        Value1,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SaleModels,
        Value0 = "0",
        Value1 = "1",
    );

    /// Response of 品类凭证码上报撤销.
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
