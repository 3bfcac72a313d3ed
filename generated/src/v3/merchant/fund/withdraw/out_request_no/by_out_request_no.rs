//! 电商平台(商户提现单号查询)提现状态 · `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
//!
//! Generated from docs/openapi/v3/merchant/fund/withdraw/out-request-no/{out_request_no}.md by `cargo xtask regen`; do not edit.

/// Queries a platform's own withdrawal by the platform's request number.
///
/// 按平台的商户提现单号查询平台自身账户的提现单。
///
/// `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
///
/// 电商平台(商户提现单号查询)提现状态 / Query a platform withdrawal by request number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476672) · feature `v3-merchant` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::merchant::fund::withdraw::out_request_no::by_out_request_no::get;
///
/// let request = get("WD20260618160000001");
/// ```
#[doc(alias = "电商平台(商户提现单号查询)提现状态")]
#[doc(alias = "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}")]
#[doc(alias = "get_v3_merchant_fund_withdraw_out_request_no_out_request_no")]
#[doc(alias = "商平台(商户提现单号查询)提现状态")]
#[doc(alias = "平台(商户提现单号查询)提现状态")]
#[doc(alias = "台(商户提现单号查询)提现状态")]
#[doc(alias = "商户提现单号查询)提现状态")]
#[doc(alias = "户提现单号查询)提现状态")]
#[doc(alias = "提现单号查询)提现状态")]
#[doc(alias = "现单号查询)提现状态")]
#[doc(alias = "单号查询)提现状态")]
#[doc(alias = "号查询)提现状态")]
#[doc(alias = "查询)提现状态")]
#[doc(alias = "询)提现状态")]
#[doc(alias = "提现状态")]
#[doc(alias = "现状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a platform withdrawal by request number")]
#[doc(alias = "platform withdrawal by request number")]
#[doc(alias = "withdrawal by request number")]
#[doc(alias = "request number")]
#[doc(alias = "number")]
pub fn get(out_request_no: impl Into<String>) -> get::Request {
    get::Request::new([out_request_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 电商平台(商户提现单号查询)提现状态. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_merchant_fund_withdraw_out_request_no_out_request_no",
            Method::Get,
            "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 电商平台(商户提现单号查询)提现状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub status: Option<response::Status>,
        /// 微信支付提现单号 / WeChat Pay's withdrawal ID
        ///
        /// Always present according to the docs.
        pub withdraw_id: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// 原因 / Reason
        ///
        /// Always present according to the docs.
        pub reason: Option<String>,
        /// 备注 / Remark
        ///
        /// Always present according to the docs.
        pub remark: Option<String>,
        /// 银行附言，展示于收款银行的入账记录 / Memo passed to the receiving bank and shown in its records
        ///
        /// Always present according to the docs.
        pub bank_memo: Option<String>,
        /// 账户类型 / Type of account
        ///
        /// Always present according to the docs.
        pub account_type: Option<response::AccountType>,
        /// 提现失败解决方案 / How to solve the failed withdrawal
        ///
        /// Always present according to the docs.
        pub solution: Option<String>,
        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        pub account_number: Option<String>,
        /// 开户银行（入账银行） / Bank that holds the account
        pub account_bank: Option<String>,
        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub bank_name: Option<String>,
        /// Fields unknown to this version.
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
        account_number = "account_number",
        account_bank = "account_bank",
        bank_name = "bank_name",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 受理成功 / Accepted
            ///
            /// `CREATE_SUCCESS`
            CreateSuccess,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// 已退回（提现退票或红包退款） / Returned (withdrawal bounced by the bank, or red packet refunded)
            ///
            /// `REFUND`
            Refund,
            /// 已关闭 / Closed
            ///
            /// `CLOSE`
            Close,
            /// 初始态 / Initial state
            ///
            /// `INIT`
            Init,
            /// A value unknown to this version.
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

        /// 账户类型 / Type of account
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// 基本账户 / Basic account
            ///
            /// `BASIC`
            Basic,
            /// 运营账户 / Operation account
            ///
            /// `OPERATION`
            Operation,
            /// 手续费账户 / Fee account
            ///
            /// `FEES`
            Fees,
            /// A value unknown to this version.
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
