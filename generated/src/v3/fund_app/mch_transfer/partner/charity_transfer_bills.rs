//! 发起公益捐赠 · `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/charity-transfer-bills.md by `cargo xtask regen`; do not edit.

/// 发起公益捐赠
///
/// `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
///
/// 发起公益捐赠 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015554841) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post;
///
/// let request = post()
///     .out_budget_no("OBN20260618747")
///     .out_transfer_no("OTN20260618381")
///     .transaction_info(
///         post::TransactionInfo::default()
///             .transaction_type("WXPAY")
///             .transaction_id("8472026061810354284784784784"),
///     )
///     .sponsor_mchid("1684907235")
///     .receive_mchid("1684907235")
///     .amount(35200)
///     .transfer_remark("示例说明");
/// ```
#[doc(alias = "发起公益捐赠")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/charity-transfer-bills")]
#[doc(alias = "post_v3_fund_app_mch_transfer_partner_charity_transfer_bills")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起公益捐赠; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_budget_no`, `out_transfer_no`, `sponsor_mchid`, `receive_mchid`, `amount`, `transfer_remark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_budget_no`
        ///
        /// **Required.**
        pub fn out_budget_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_budget_no", value.into()))
        }

        /// `out_transfer_no`
        ///
        /// **Required.**
        pub fn out_transfer_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_transfer_no", value.into()))
        }

        /// `transaction_info`
        pub fn transaction_info(self, value: TransactionInfo) -> Self {
            Self(self.0.body("transaction_info", value))
        }

        /// `sponsor_mchid`
        ///
        /// **Required.**
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// `receive_mchid`
        ///
        /// **Required.**
        pub fn receive_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("receive_mchid", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `transfer_remark`
        ///
        /// **Required.**
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_fund_app_mch_transfer_partner_charity_transfer_bills",
                Verb::Post,
                "/v3/fund-app/mch-transfer/partner/charity-transfer-bills",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_budget_no",
                    "/body/out_transfer_no",
                    "/body/transaction_info/transaction_type",
                    "/body/transaction_info/transaction_id",
                    "/body/sponsor_mchid",
                    "/body/receive_mchid",
                    "/body/amount",
                    "/body/transfer_remark",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// TransactionInfo
    #[derive(Clone, Debug, Default)]
    pub struct TransactionInfo(Fields);

    impl TransactionInfo {
        /// `transaction_type`
        ///
        /// **Required.** Known: `WXPAY`.
        pub fn transaction_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_type", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransactionInfo);

    /// The answer of 发起公益捐赠.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_budget_no`
        ///
        /// Documented as always there.
        pub out_budget_no: Option<String>,
        /// `budget_id`
        ///
        /// Documented as always there.
        pub budget_id: Option<String>,
        /// `out_transfer_no`
        ///
        /// Documented as always there.
        pub out_transfer_no: Option<String>,
        /// `transfer_id`
        ///
        /// Documented as always there.
        pub transfer_id: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `transfer_remark`
        ///
        /// Documented as always there.
        pub transfer_remark: Option<String>,
        /// `receive_mchid`
        ///
        /// Documented as always there.
        pub receive_mchid: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_budget_no = "out_budget_no",
        budget_id = "budget_id",
        out_transfer_no = "out_transfer_no",
        transfer_id = "transfer_id",
        amount = "amount",
        transfer_remark = "transfer_remark",
        receive_mchid = "receive_mchid",
        state = "state",
        create_time = "create_time",
        success_time = "success_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `ACCEPTED`
            Accepted,
            /// `SUCCESS`
            Success,
            /// `CLOSE`
            Close,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Success = "SUCCESS",
            Close = "CLOSE",
        );
    }
}
