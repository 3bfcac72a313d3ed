//! 企业商户为员工下发企业支付额度卡 · `POST /v3/webizpay/employees/{employee_id}/quota-cards`
//!
//! Generated from docs/openapi/v3/webizpay/employees/{employee_id}/quota-cards.md by `cargo xtask regen`; do not edit.

/// Issues an enterprise quota card to an authorized employee of a sub-merchant.
///
/// 向子商户已授权的员工发放一张企业支付额度卡。
///
/// `POST /v3/webizpay/employees/{employee_id}/quota-cards`
///
/// 企业商户为员工下发企业支付额度卡 / Issue a quota card to an employee · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014507148) · feature `v3-webizpay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::webizpay::employees::by_employee_id::quota_cards::post;
///
/// let request = post("WeBizPay_3f7c1e92-5b48-4d06-a1c7-9e20d84b6f35")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .card_template_id("de0dc6ee11ca86b8512f627e2a910e88")
///     .amount(50000)
///     .card_name("茶饮福利卡")
///     .out_card_no("TEACARD20260618001")
///     .effective_end_time("2026-07-18T23:59:59+08:00");
/// ```
#[doc(alias = "企业商户为员工下发企业支付额度卡")]
#[doc(alias = "/v3/webizpay/employees/{employee_id}/quota-cards")]
#[doc(alias = "post_v3_webizpay_employees_employee_id_quota_cards")]
#[doc(alias = "业商户为员工下发企业支付额度卡")]
#[doc(alias = "商户为员工下发企业支付额度卡")]
#[doc(alias = "户为员工下发企业支付额度卡")]
#[doc(alias = "为员工下发企业支付额度卡")]
#[doc(alias = "员工下发企业支付额度卡")]
#[doc(alias = "工下发企业支付额度卡")]
#[doc(alias = "下发企业支付额度卡")]
#[doc(alias = "发企业支付额度卡")]
#[doc(alias = "企业支付额度卡")]
#[doc(alias = "业支付额度卡")]
#[doc(alias = "支付额度卡")]
#[doc(alias = "付额度卡")]
#[doc(alias = "额度卡")]
#[doc(alias = "度卡")]
#[doc(alias = "Issue a quota card to an employee")]
#[doc(alias = "quota card to an employee")]
#[doc(alias = "card to an employee")]
#[doc(alias = "employee")]
pub fn post(employee_id: impl Into<String>) -> post::Request {
    post::Request::new([employee_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 企业商户为员工下发企业支付额度卡. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `card_template_id`, `amount`, `card_name`, `out_card_no`, `effective_end_time`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 卡模板ID / Card template's ID
        ///
        /// **Required.** At most 64 characters.
        pub fn card_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_template_id", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 卡片名称 / Card's name
        ///
        /// **Required.** At most 20 characters.
        pub fn card_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_name", value.into()))
        }

        /// 商户卡号 / Merchant's number of the enterprise payment quota card
        ///
        /// **Required.** At most 32 characters. At least 6 characters.
        pub fn out_card_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_card_no", value.into()))
        }

        /// 卡片有效期截止时间 / End of the card's validity
        ///
        /// **Required.**
        pub fn effective_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("effective_end_time", value.into()))
        }

        /// 卡片备注 / Remark on the card
        pub fn card_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_remark", value.into()))
        }

        /// 可用商户范围ID / ID of the range of merchants where the card can be used
        pub fn avail_mch_range_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("avail_mch_range_id", value.into()))
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
                "post_v3_webizpay_employees_employee_id_quota_cards",
                Method::Post,
                "/v3/webizpay/employees/{employee_id}/quota-cards",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_mchid",
                    "/body/sub_mchid",
                    "/body/card_template_id",
                    "/body/amount",
                    "/body/card_name",
                    "/body/out_card_no",
                    "/body/effective_end_time",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 企业商户为员工下发企业支付额度卡.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 商户卡号 / Merchant's number of the enterprise payment quota card
        ///
        /// Always present according to the docs.
        pub out_card_no: Option<String>,
        /// 微信授权关系ID / ID of the employee's authorization in WeChat
        ///
        /// Always present according to the docs.
        pub employee_id: Option<String>,
        /// 额度卡卡号 / Number of the quota card
        ///
        /// Always present according to the docs.
        pub card_no: Option<String>,
        /// 卡片生效时间 / Time at which the card takes effect
        ///
        /// Always present according to the docs.
        pub effective_begin_time: Option<String>,
        /// 卡片有效期截止时间 / End of the card's validity
        ///
        /// Always present according to the docs.
        pub effective_end_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        out_card_no = "out_card_no",
        employee_id = "employee_id",
        card_no = "card_no",
        effective_begin_time = "effective_begin_time",
        effective_end_time = "effective_end_time",
    );
}
