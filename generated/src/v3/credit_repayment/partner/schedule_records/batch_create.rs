//! 预约还款 · `POST /v3/credit-repayment/partner/schedule-records/batch-create`
//!
//! Generated from docs/openapi/v3/credit-repayment/partner/schedule-records/batch-create.md by `cargo xtask regen`; do not edit.

/// 预约还款
///
/// `POST /v3/credit-repayment/partner/schedule-records/batch-create`
///
/// 预约还款 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016779459) · feature `v3-credit-repayment`
///
/// ```
/// use wechatpay_api::v3::credit_repayment::partner::schedule_records::batch_create::post;
///
/// let request = post()
///     .contract_id("24920260618103542249249")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .schedule_items([
///         post::ScheduleItems::default()
///             .out_record_id("ORI20260618405")
///             .sub_mchid("1684913560")
///             .sub_appid("wx5f0c1a9e7b3d2846")
///             .repayment_amount("82320")
///             .min_repayment_amount("3122")
///             .repayment_date("2026-06-18"),
///     ]);
/// ```
#[doc(alias = "预约还款")]
#[doc(alias = "/v3/credit-repayment/partner/schedule-records/batch-create")]
#[doc(alias = "post_v3_credit_repayment_partner_schedule_records_batch_create")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 预约还款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `contract_id`, `appid`, `openid`, `schedule_items`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `schedule_items`
        ///
        /// **Required.**
        pub fn schedule_items(
            self,
            values: impl IntoIterator<Item = ScheduleItems>,
        ) -> Self {
            Self(self.0.body("schedule_items", list::<ScheduleItems>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_credit_repayment_partner_schedule_records_batch_create",
                Verb::Post,
                "/v3/credit-repayment/partner/schedule-records/batch-create",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/contract_id",
                    "/body/appid",
                    "/body/openid",
                    "/body/schedule_items",
                    "/body/schedule_items/*/out_record_id",
                    "/body/schedule_items/*/sub_mchid",
                    "/body/schedule_items/*/repayment_amount",
                    "/body/schedule_items/*/repayment_date",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ScheduleItems
    #[derive(Clone, Debug, Default)]
    pub struct ScheduleItems(Fields);

    impl ScheduleItems {
        /// `out_record_id`
        ///
        /// **Required.**
        pub fn out_record_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_record_id", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_appid", value.into()))
        }

        /// `repayment_amount`
        ///
        /// **Required.**
        pub fn repayment_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.set("repayment_amount", value.into()))
        }

        /// `min_repayment_amount`
        pub fn min_repayment_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.set("min_repayment_amount", value.into()))
        }

        /// `repayment_date`
        ///
        /// **Required.**
        pub fn repayment_date(self, value: impl Into<String>) -> Self {
            Self(self.0.set("repayment_date", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ScheduleItems);

    /// The answer of 预约还款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `schedule_records`
        pub schedule_records: Vec<response::ScheduleRecords>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        schedule_records = "schedule_records",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ScheduleRecords
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ScheduleRecords {
            /// `out_record_id`
            ///
            /// Documented as always there.
            pub out_record_id: Option<String>,
            /// `appid`
            ///
            /// Documented as always there.
            pub appid: Option<String>,
            /// `sub_appid`
            pub sub_appid: Option<String>,
            /// `contract_id`
            pub contract_id: Option<String>,
            /// `repayment_amount`
            ///
            /// Documented as always there.
            pub repayment_amount: Option<String>,
            /// `min_repayment_amount`
            ///
            /// Documented as always there.
            pub min_repayment_amount: Option<String>,
            /// `repayment_date`
            ///
            /// Documented as always there.
            pub repayment_date: Option<String>,
            /// `openid`
            ///
            /// Documented as always there.
            pub openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ScheduleRecords,
            out_record_id = "out_record_id",
            appid = "appid",
            sub_appid = "sub_appid",
            contract_id = "contract_id",
            repayment_amount = "repayment_amount",
            min_repayment_amount = "min_repayment_amount",
            repayment_date = "repayment_date",
            openid = "openid",
        );
    }
}
