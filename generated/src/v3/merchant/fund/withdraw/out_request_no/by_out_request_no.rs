//! 电商平台(商户提现单号查询)提现状态 · `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
//!
//! Generated from docs/openapi/v3/merchant/fund/withdraw/out-request-no/{out_request_no}.md by `cargo xtask regen`; do not edit.

/// 电商平台(商户提现单号查询)提现状态
///
/// `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
///
/// 电商平台(商户提现单号查询)提现状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476672) · feature `v3-merchant`
///
/// ```
/// use wechatpay_api::v3::merchant::fund::withdraw::out_request_no::by_out_request_no::get;
///
/// let request = get("76920260618103542769769769769");
/// ```
#[doc(alias = "电商平台(商户提现单号查询)提现状态")]
#[doc(alias = "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}")]
#[doc(alias = "get_v3_merchant_fund_withdraw_out_request_no_out_request_no")]
pub fn get(out_request_no: impl Into<String>) -> get::Request {
    get::Request::new([out_request_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 电商平台(商户提现单号查询)提现状态; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_merchant_fund_withdraw_out_request_no_out_request_no",
            Verb::Get,
            "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 电商平台(商户提现单号查询)提现状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
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
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        ///
        /// Documented as always there.
        pub update_time: Option<String>,
        /// `reason`
        ///
        /// Documented as always there.
        pub reason: Option<String>,
        /// `remark`
        ///
        /// Documented as always there.
        pub remark: Option<String>,
        /// `bank_memo`
        ///
        /// Documented as always there.
        pub bank_memo: Option<String>,
        /// `account_type`
        ///
        /// Documented as always there.
        pub account_type: Option<response::AccountType>,
        /// `solution`
        ///
        /// Documented as always there.
        pub solution: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        status = "status",
        withdraw_id = "withdraw_id",
        out_request_no = "out_request_no",
        amount = "amount",
        create_time = "create_time",
        update_time = "update_time",
        reason = "reason",
        remark = "remark",
        bank_memo = "bank_memo",
        account_type = "account_type",
        solution = "solution",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `CREATE_SUCCESS`
            CreateSuccess,
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// `REFUND`
            Refund,
            /// `CLOSE`
            Close,
            /// `INIT`
            Init,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            CreateSuccess = "CREATE_SUCCESS",
            Success = "SUCCESS",
            Fail = "FAIL",
            Refund = "REFUND",
            Close = "CLOSE",
            Init = "INIT",
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
