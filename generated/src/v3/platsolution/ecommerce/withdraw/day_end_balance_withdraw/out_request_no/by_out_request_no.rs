//! 查询二级商户按日终余额预约提现状态 · `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}.md by `cargo xtask regen`; do not edit.

/// 查询二级商户按日终余额预约提现状态
///
/// `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
///
/// 查询二级商户按日终余额预约提现状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013328163) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::out_request_no::by_out_request_no::get;
///
/// let request = get("76920260618103542769769769769").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询二级商户按日终余额预约提现状态")]
#[doc(
    alias = "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}"
)]
#[doc(
    alias = "get_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw_out_request_no_out_request_no"
)]
pub fn get(out_request_no: impl Into<String>) -> get::Request {
    get::Request::new([out_request_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询二级商户按日终余额预约提现状态; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw_out_request_no_out_request_no",
                Verb::Get,
                "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",
            )
            .required(&["/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询二级商户按日终余额预约提现状态.
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
