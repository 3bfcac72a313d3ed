//! 二级商户按日终余额预约提现 · `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw.md by `cargo xtask regen`; do not edit.

/// 二级商户按日终余额预约提现
///
/// `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
///
/// 二级商户按日终余额预约提现 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013328143) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_request_no("76920260618103542769769769769")
///     .calculate_amount_type(post::CalculateAmountType::OnlyDayEndBalance)
///     .remark("示例说明")
///     .bank_memo("示例BM714")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .reserve_amount(35200);
/// ```
#[doc(alias = "二级商户按日终余额预约提现")]
#[doc(alias = "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw")]
#[doc(alias = "post_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 二级商户按日终余额预约提现; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `out_request_no`, `calculate_amount_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `calculate_amount_type`
        ///
        /// **Required.**
        pub fn calculate_amount_type(self, value: impl Into<CalculateAmountType>) -> Self {
            Self(self.0.body("calculate_amount_type", value.into()))
        }

        /// `remark`
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("remark", value.into()))
        }

        /// `bank_memo`
        pub fn bank_memo(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_memo", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `reserve_amount`
        pub fn reserve_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("reserve_amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw",
                Verb::Post,
                "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
            )
            .body(Body::Json)
            .required(
                &["/body/sub_mchid", "/body/out_request_no", "/body/calculate_amount_type"],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// CalculateAmountType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CalculateAmountType {
        /// `ONLY_DAY_END_BALANCE`
        OnlyDayEndBalance,
        /// `ALLOW_CURRENT_BALANCE`
        AllowCurrentBalance,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CalculateAmountType,
        OnlyDayEndBalance = "ONLY_DAY_END_BALANCE",
        AllowCurrentBalance = "ALLOW_CURRENT_BALANCE",
    );

    /// The answer of 二级商户按日终余额预约提现.
    #[derive(Clone)]
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
        /// `status`
        ///
        /// Documented as always there.
        pub status: Option<response::Status>,
        /// `withdraw_id`
        ///
        /// Documented as always there.
        pub withdraw_id: Option<String>,
        /// `out_request_no`
        ///
        /// Documented as always there.
        pub out_request_no: Option<String>,
        /// `total_amount`
        ///
        /// Documented as always there.
        pub total_amount: Option<i64>,
        /// `success_amount`
        pub success_amount: Option<i64>,
        /// `fail_amount`
        pub fail_amount: Option<i64>,
        /// `refund_amount`
        pub refund_amount: Option<i64>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        ///
        /// Documented as always there.
        pub update_time: Option<String>,
        /// `reason`
        pub reason: Option<String>,
        /// `remark`
        pub remark: Option<String>,
        /// `bank_memo`
        pub bank_memo: Option<String>,
        /// `account_type`
        ///
        /// Documented as always there.
        pub account_type: Option<response::AccountType>,
        /// `account_number`
        ///
        /// Documented as always there.
        pub account_number: Option<String>,
        /// `account_bank`
        ///
        /// Documented as always there.
        pub account_bank: Option<String>,
        /// `bank_name`
        pub bank_name: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        status = "status",
        withdraw_id = "withdraw_id",
        out_request_no = "out_request_no",
        total_amount = "total_amount",
        success_amount = "success_amount",
        fail_amount = "fail_amount",
        refund_amount = "refund_amount",
        create_time = "create_time",
        update_time = "update_time",
        reason = "reason",
        remark = "remark",
        bank_memo = "bank_memo",
        account_type = "account_type",
        account_number = "account_number",
        account_bank = "account_bank",
        bank_name = "bank_name",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `CREATED`
            Created,
            /// `PROCESSING`
            Processing,
            /// `FINISHED`
            Finished,
            /// `ABNORMAL`
            Abnormal,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Created = "CREATED",
            Processing = "PROCESSING",
            Finished = "FINISHED",
            Abnormal = "ABNORMAL",
        );

        /// AccountType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// `BASIC`
            Basic,
            /// `OPERATION`
            Operation,
            /// `FEES`
            Fees,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AccountType,
            Basic = "BASIC",
            Operation = "OPERATION",
            Fees = "FEES",
        );
    }
}
