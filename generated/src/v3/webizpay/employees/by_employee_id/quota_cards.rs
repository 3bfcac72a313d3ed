//! 企业商户为员工下发企业支付额度卡 · `POST /v3/webizpay/employees/{employee_id}/quota-cards`
//!
//! Generated from docs/openapi/v3/webizpay/employees/{employee_id}/quota-cards.md by `cargo xtask regen`; do not edit.

/// 企业商户为员工下发企业支付额度卡
///
/// `POST /v3/webizpay/employees/{employee_id}/quota-cards`
///
/// 企业商户为员工下发企业支付额度卡 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014507148) · feature `v3-webizpay`
///
/// ```
/// use wechatpay_api::v3::webizpay::employees::by_employee_id::quota_cards::post;
///
/// let request = post("EI20260618161")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .card_template_id("CTI20260618932")
///     .amount(35200)
///     .card_name("李雷")
///     .out_card_no("OCN20260618312")
///     .effective_end_time("2026-06-18T10:35:42+08:00")
///     .card_remark("示例说明")
///     .avail_mch_range_id("AMRI20260618969");
/// ```
#[doc(alias = "企业商户为员工下发企业支付额度卡")]
#[doc(alias = "/v3/webizpay/employees/{employee_id}/quota-cards")]
#[doc(alias = "post_v3_webizpay_employees_employee_id_quota_cards")]
pub fn post(employee_id: impl Into<String>) -> post::Request {
    post::Request::new([employee_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 企业商户为员工下发企业支付额度卡; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `card_template_id`, `amount`, `card_name`, `out_card_no`, `effective_end_time`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        sp_mchid: Option<String>,
        sub_mchid: Option<String>,
        card_template_id: Option<String>,
        amount: Option<i64>,
        card_name: Option<String>,
        out_card_no: Option<String>,
        effective_end_time: Option<String>,
        card_remark: Option<String>,
        avail_mch_range_id: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `card_template_id`
        ///
        /// **Required.**
        pub fn card_template_id(mut self, value: impl Into<String>) -> Self {
            self.card_template_id = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `card_name`
        ///
        /// **Required.**
        pub fn card_name(mut self, value: impl Into<String>) -> Self {
            self.card_name = Some(value.into());
            self
        }

        /// `out_card_no`
        ///
        /// **Required.**
        pub fn out_card_no(mut self, value: impl Into<String>) -> Self {
            self.out_card_no = Some(value.into());
            self
        }

        /// `effective_end_time`
        ///
        /// **Required.**
        pub fn effective_end_time(mut self, value: impl Into<String>) -> Self {
            self.effective_end_time = Some(value.into());
            self
        }

        /// `card_remark`
        pub fn card_remark(mut self, value: impl Into<String>) -> Self {
            self.card_remark = Some(value.into());
            self
        }

        /// `avail_mch_range_id`
        pub fn avail_mch_range_id(mut self, value: impl Into<String>) -> Self {
            self.avail_mch_range_id = Some(value.into());
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
                "post_v3_webizpay_employees_employee_id_quota_cards",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("sp_mchid", &self.sp_mchid)
                .body("sub_mchid", &self.sub_mchid)
                .body("card_template_id", &self.card_template_id)
                .body("amount", &self.amount)
                .body("card_name", &self.card_name)
                .body("out_card_no", &self.out_card_no)
                .body("effective_end_time", &self.effective_end_time)
                .body("card_remark", &self.card_remark)
                .body("avail_mch_range_id", &self.avail_mch_range_id)
                .extra(&self.extra)
        }
    }

    /// The answer of 企业商户为员工下发企业支付额度卡.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `out_card_no`
        ///
        /// Documented as always there.
        pub out_card_no: Option<String>,
        /// `employee_id`
        ///
        /// Documented as always there.
        pub employee_id: Option<String>,
        /// `card_no`
        ///
        /// Documented as always there.
        pub card_no: Option<String>,
        /// `effective_begin_time`
        ///
        /// Documented as always there.
        pub effective_begin_time: Option<String>,
        /// `effective_end_time`
        ///
        /// Documented as always there.
        pub effective_end_time: Option<String>,
        /// What came besides.
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
