//! 微信支付提现单号查询 · `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`
//!
//! Generated from docs/openapi/v3/ecommerce/fund/withdraw/{withdraw_id}.md by `cargo xtask regen`; do not edit.

/// 微信支付提现单号查询
///
/// `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`
///
/// 微信支付提现单号查询 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012476665), [2](https://pay.weixin.qq.com/doc/v3/partner/4012719970), [3](https://pay.weixin.qq.com/doc/v3/partner/4012719951), [4](https://pay.weixin.qq.com/doc/v3/partner/4012714923) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::fund::withdraw::by_withdraw_id::get;
///
/// let request = get("9212026061810354292192192192").sub_mchid("1684913560");
/// ```
#[doc(alias = "微信支付提现单号查询")]
#[doc(alias = "/v3/ecommerce/fund/withdraw/{withdraw_id}")]
#[doc(alias = "get_v3_ecommerce_fund_withdraw_withdraw_id")]
pub fn get(withdraw_id: impl Into<String>) -> get::Request {
    get::Request::new([withdraw_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 微信支付提现单号查询; [`get()`](super::get()) makes one.
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
                "get_v3_ecommerce_fund_withdraw_withdraw_id",
                Verb::Get,
                "/v3/ecommerce/fund/withdraw/{withdraw_id}",
            )
            .required(&["/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 微信支付提现单号查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
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
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// `reason`
        pub reason: Option<String>,
        /// `remark`
        pub remark: Option<String>,
        /// `bank_memo`
        pub bank_memo: Option<String>,
        /// `account_type`
        pub account_type: Option<response::AccountType>,
        /// `account_number`
        pub account_number: Option<String>,
        /// `account_bank`
        pub account_bank: Option<String>,
        /// `bank_name`
        pub bank_name: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        sp_mchid = "sp_mchid",
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
