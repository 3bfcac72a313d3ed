//! 预约还款 · `POST /v3/credit-repayment/partner/schedule-records/batch-create`
//!
//! Generated from docs/openapi/v3/credit-repayment/partner/schedule-records/batch-create.md by `cargo xtask regen`; do not edit.

/// Schedules one or more credit repayments under a contract ahead of their deduction.
///
/// 根据自动还款协议，在扣款前预约一笔或多笔信用还款。
///
/// `POST /v3/credit-repayment/partner/schedule-records/batch-create`
///
/// 预约还款 / Schedule credit repayments · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016779459) · feature `v3-credit-repayment` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::credit_repayment::partner::schedule_records::batch_create::post;
///
/// let request = post()
///     .contract_id("202606186048271935")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .schedule_items([
///         post::ScheduleItems::default()
///             .out_record_id("HK20260618000001")
///             .sub_mchid("1684913560")
///             .repayment_amount("35200")
///             .repayment_date("2026-07-18"),
///     ]);
/// ```
#[doc(alias = "预约还款")]
#[doc(alias = "/v3/credit-repayment/partner/schedule-records/batch-create")]
#[doc(alias = "post_v3_credit_repayment_partner_schedule_records_batch_create")]
#[doc(alias = "约还款")]
#[doc(alias = "还款")]
#[doc(alias = "Schedule credit repayments")]
#[doc(alias = "credit repayments")]
#[doc(alias = "repayments")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 预约还款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `contract_id`, `appid`, `openid`, `schedule_items`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// **Required.** At most 64 characters.
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 预约还款项列表 / Repayments to schedule
        ///
        /// **Required.**
        pub fn schedule_items(
            self,
            values: impl IntoIterator<Item = ScheduleItems>,
        ) -> Self {
            Self(self.0.body("schedule_items", list::<ScheduleItems>(values)))
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
                "post_v3_credit_repayment_partner_schedule_records_batch_create",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 预约还款项列表 / Repayments to schedule
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ScheduleItems(ObjectBuilder);

    impl ScheduleItems {
        /// 商户侧预约还款单号 / Merchant's number of the scheduled repayment
        ///
        /// **Required.** At most 32 characters.
        pub fn out_record_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_record_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_appid", value.into()))
        }

        /// 应还款金额 / Amount due for repayment
        ///
        /// **Required.**
        pub fn repayment_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.set("repayment_amount", value.into()))
        }

        /// 最低还款金额 / Minimum repayment amount
        pub fn min_repayment_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.set("min_repayment_amount", value.into()))
        }

        /// 还款日期 / Date of the repayment
        ///
        /// **Required.**
        pub fn repayment_date(self, value: impl Into<String>) -> Self {
            Self(self.0.set("repayment_date", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ScheduleItems);

    /// Response of 预约还款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预约还款记录列表 / Records of scheduled repayments
        pub schedule_records: Vec<response::ScheduleRecords>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        schedule_records = "schedule_records",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 预约还款记录列表 / Records of scheduled repayments
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ScheduleRecords {
            /// 商户侧预约还款单号 / Merchant's number of the scheduled repayment
            ///
            /// Always present according to the docs.
            pub out_record_id: Option<String>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// 子商户AppID / AppID of the sub-merchant
            pub sub_appid: Option<String>,
            /// 还款协议ID / Repayment contract's ID
            pub contract_id: Option<String>,
            /// 应还款金额 / Amount due for repayment
            ///
            /// Always present according to the docs.
            pub repayment_amount: Option<String>,
            /// 最低还款金额 / Minimum repayment amount
            ///
            /// Always present according to the docs.
            pub min_repayment_amount: Option<String>,
            /// 还款日期 / Date of the repayment
            ///
            /// Always present according to the docs.
            pub repayment_date: Option<String>,
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            ///
            /// Always present according to the docs.
            pub openid: Option<String>,
            /// Fields unknown to this version.
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
