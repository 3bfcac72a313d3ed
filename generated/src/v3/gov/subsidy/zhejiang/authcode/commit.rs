//! 品类凭证码上报确认 · `POST /v3/gov/subsidy/zhejiang/authcode/commit`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/authcode/commit.md by `cargo xtask regen`; do not edit.

/// Reports and confirms the use of a Zhejiang subsidy category voucher code after its trial redemption.
///
/// 预核销后，上报并确认浙江补贴品类凭证码的使用。
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/commit`
///
/// 品类凭证码上报确认 / Confirm Zhejiang category voucher code use · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::commit::post;
///
/// let request = post()
///     .sp_serial_no("SP20260618103542001")
///     .cred_frozen_no("DJ20260618103600217")
///     .trans_date("20260618")
///     .trans_time("103615")
///     .auth_code("330618402957163840")
///     .req_ssn("20260618103620000173")
///     .amount(199900);
/// ```
#[doc(alias = "品类凭证码上报确认")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/authcode/commit")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_authcode_commit")]
#[doc(alias = "类凭证码上报确认")]
#[doc(alias = "凭证码上报确认")]
#[doc(alias = "证码上报确认")]
#[doc(alias = "码上报确认")]
#[doc(alias = "上报确认")]
#[doc(alias = "报确认")]
#[doc(alias = "确认")]
#[doc(alias = "Confirm Zhejiang category voucher code use")]
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

    /// Request for 品类凭证码上报确认. Created by [`post()`](super::post()).
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

        /// 收单机构订单号 / Acquiring institution's order number
        pub fn acq_org_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("acq_org_order_no", value.into()))
        }

        /// 商户订单号 / Merchant's order number
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

        /// 收货详细地址 / Detailed delivery address
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address", value.into()))
        }

        /// 销售方式，线上或线下 / Sales channel, online or offline
        pub fn sale_models(self, value: impl Into<SaleModels>) -> Self {
            Self(self.0.body("sale_models", value.into()))
        }

        /// 销售企业名称 / Name of the selling company
        pub fn corp_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("corp_name", value.into()))
        }

        /// 品牌 / Brand
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand", value.into()))
        }

        /// 统一社会信用代码，18位 / Unified social credit code, 18 characters
        pub fn uniscid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("uniscid", value.into()))
        }

        /// 商品条码 / Barcode of the goods
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

        /// 银行机构名称 / Name of the bank
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

        /// 区县编码 / District's code
        pub fn county_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("county_code", value.into()))
        }

        /// 原订单金额 / Amount of the original order
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
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
                "post_v3_gov_subsidy_zhejiang_authcode_commit",
                Method::Post,
                "/v3/gov/subsidy/zhejiang/authcode/commit",
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

    /// Response of 品类凭证码上报确认.
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
