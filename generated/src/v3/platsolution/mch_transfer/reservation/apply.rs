//! 受理单次预约商家转账 · `POST /v3/platsolution/mch-transfer/reservation/apply`
//!
//! Generated from docs/openapi/v3/platsolution/mch-transfer/reservation/apply.md by `cargo xtask regen`; do not edit.

/// 受理单次预约商家转账
///
/// `POST /v3/platsolution/mch-transfer/reservation/apply`
///
/// 受理单次预约商家转账 · [official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::mch_transfer::reservation::apply::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .out_reservation_no("ORN20260618504")
///     .transfer_scene_id("4872")
///     .estimated_date("2026-06-18")
///     .estimated_max_amount(35200)
///     .exact_amount(35200)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .user_real_name("李雷")
///     .reserve_remark("示例说明")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .scene_report_data(
///         post::SceneReportData::default()
///             .insurance_policy(
///                 post::InsurancePolicy::default()
///                     .product_registration_no("46420260618")
///                     .policy_no("419202606181")
///                     .name("春茶节")
///                     .withdrawal_no("812202606181")
///                     .claim_no("611202606181"),
///             ),
///     );
/// ```
#[doc(alias = "受理单次预约商家转账")]
#[doc(alias = "/v3/platsolution/mch-transfer/reservation/apply")]
#[doc(alias = "post_v3_platsolution_mch_transfer_reservation_apply")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 受理单次预约商家转账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `sp_appid`, `out_reservation_no`, `transfer_scene_id`, `estimated_date`, `reserve_remark`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        sp_appid: Option<String>,
        sub_appid: Option<String>,
        out_reservation_no: Option<String>,
        transfer_scene_id: Option<String>,
        estimated_date: Option<String>,
        estimated_max_amount: Option<i64>,
        exact_amount: Option<i64>,
        openid: Option<String>,
        user_real_name: Option<Sensitive>,
        reserve_remark: Option<String>,
        notify_url: Option<String>,
        scene_report_data: Option<SceneReportData>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `out_reservation_no`
        ///
        /// **Required.**
        pub fn out_reservation_no(mut self, value: impl Into<String>) -> Self {
            self.out_reservation_no = Some(value.into());
            self
        }

        /// `transfer_scene_id`
        ///
        /// **Required.**
        pub fn transfer_scene_id(mut self, value: impl Into<String>) -> Self {
            self.transfer_scene_id = Some(value.into());
            self
        }

        /// `estimated_date`
        ///
        /// **Required.**
        pub fn estimated_date(mut self, value: impl Into<String>) -> Self {
            self.estimated_date = Some(value.into());
            self
        }

        /// `estimated_max_amount`
        pub fn estimated_max_amount(mut self, value: impl Into<i64>) -> Self {
            self.estimated_max_amount = Some(value.into());
            self
        }

        /// `exact_amount`
        pub fn exact_amount(mut self, value: impl Into<i64>) -> Self {
            self.exact_amount = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `user_real_name`
        ///
        /// Sealed by the client on sending.
        pub fn user_real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_real_name = Some(value.into());
            self
        }

        /// `reserve_remark`
        ///
        /// **Required.**
        pub fn reserve_remark(mut self, value: impl Into<String>) -> Self {
            self.reserve_remark = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `scene_report_data`
        pub fn scene_report_data(mut self, value: impl Into<SceneReportData>) -> Self {
            self.scene_report_data = Some(value.into());
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
                "post_v3_platsolution_mch_transfer_reservation_apply",
                Verb::Post,
                "/v3/platsolution/mch-transfer/reservation/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/sp_appid",
                    "/body/out_reservation_no",
                    "/body/transfer_scene_id",
                    "/body/estimated_date",
                    "/body/reserve_remark",
                    "/body/notify_url",
                    "/body/scene_report_data/insurance_policy/product_registration_no",
                    "/body/scene_report_data/insurance_policy/policy_no",
                    "/body/scene_report_data/insurance_policy/name",
                ],
            )
            .request(&[("/body/user_real_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("sp_appid", &self.sp_appid)
                .body("sub_appid", &self.sub_appid)
                .body("out_reservation_no", &self.out_reservation_no)
                .body("transfer_scene_id", &self.transfer_scene_id)
                .body("estimated_date", &self.estimated_date)
                .body("estimated_max_amount", &self.estimated_max_amount)
                .body("exact_amount", &self.exact_amount)
                .body("openid", &self.openid)
                .body("user_real_name", &self.user_real_name)
                .body("reserve_remark", &self.reserve_remark)
                .body("notify_url", &self.notify_url)
                .body("scene_report_data", &self.scene_report_data)
                .extra(&self.extra)
        }
    }

    /// SceneReportData
    #[derive(Clone, Debug, Default)]
    pub struct SceneReportData {
        insurance_policy: Option<InsurancePolicy>,
        extra: Extra,
    }

    impl SceneReportData {
        /// `insurance_policy`
        pub fn insurance_policy(mut self, value: impl Into<InsurancePolicy>) -> Self {
            self.insurance_policy = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SceneReportData,
        insurance_policy = "insurance_policy",
    );

    /// InsurancePolicy
    #[derive(Clone, Debug, Default)]
    pub struct InsurancePolicy {
        product_registration_no: Option<String>,
        policy_no: Option<String>,
        name: Option<String>,
        withdrawal_no: Option<String>,
        claim_no: Option<String>,
        extra: Extra,
    }

    impl InsurancePolicy {
        /// `product_registration_no`
        ///
        /// **Required.**
        pub fn product_registration_no(mut self, value: impl Into<String>) -> Self {
            self.product_registration_no = Some(value.into());
            self
        }

        /// `policy_no`
        ///
        /// **Required.**
        pub fn policy_no(mut self, value: impl Into<String>) -> Self {
            self.policy_no = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `withdrawal_no`
        pub fn withdrawal_no(mut self, value: impl Into<String>) -> Self {
            self.withdrawal_no = Some(value.into());
            self
        }

        /// `claim_no`
        pub fn claim_no(mut self, value: impl Into<String>) -> Self {
            self.claim_no = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        InsurancePolicy,
        product_registration_no = "product_registration_no",
        policy_no = "policy_no",
        name = "name",
        withdrawal_no = "withdrawal_no",
        claim_no = "claim_no",
    );

    /// The answer of 受理单次预约商家转账.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `out_reservation_no`
        ///
        /// Documented as always there.
        pub out_reservation_no: Option<String>,
        /// `reservation_id`
        ///
        /// Documented as always there.
        pub reservation_id: Option<String>,
        /// `accept_time`
        ///
        /// Documented as always there.
        pub accept_time: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `package_info`
        ///
        /// Documented as always there.
        pub package_info: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_reservation_no = "out_reservation_no",
        reservation_id = "reservation_id",
        accept_time = "accept_time",
        state = "state",
        package_info = "package_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum State {
            /// `ACCEPTED`
            Accepted,
            /// `CONFIRMED`
            Confirmed,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Confirmed = "CONFIRMED",
            Closed = "CLOSED",
        );
    }
}
