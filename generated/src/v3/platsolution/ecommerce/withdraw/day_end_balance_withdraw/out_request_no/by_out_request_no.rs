//! 查询二级商户按日终余额预约提现状态 · `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}.md by `cargo xtask regen`; do not edit.

/// Queries, by the merchant's withdrawal number, a sub-merchant's day-end balance withdrawal requested within the last 90 days.
///
/// 按商户提现单号查询二级商户的日终余额提现，限90天内发起的单据。
///
/// `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
///
/// 查询二级商户按日终余额预约提现状态 / Query a sub-merchant's day-end balance withdrawal · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013328163) · feature `v3-platsolution` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::out_request_no::by_out_request_no::get;
///
/// let request = get("REQ20260618103542001").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询二级商户按日终余额预约提现状态")]
#[doc(
    alias = "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}"
)]
#[doc(
    alias = "get_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw_out_request_no_out_request_no"
)]
#[doc(alias = "询二级商户按日终余额预约提现状态")]
#[doc(alias = "二级商户按日终余额预约提现状态")]
#[doc(alias = "级商户按日终余额预约提现状态")]
#[doc(alias = "商户按日终余额预约提现状态")]
#[doc(alias = "户按日终余额预约提现状态")]
#[doc(alias = "按日终余额预约提现状态")]
#[doc(alias = "日终余额预约提现状态")]
#[doc(alias = "终余额预约提现状态")]
#[doc(alias = "余额预约提现状态")]
#[doc(alias = "额预约提现状态")]
#[doc(alias = "预约提现状态")]
#[doc(alias = "约提现状态")]
#[doc(alias = "提现状态")]
#[doc(alias = "现状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a sub-merchants day-end balance withdrawal")]
#[doc(alias = "sub-merchants day-end balance withdrawal")]
#[doc(alias = "s day-end balance withdrawal")]
#[doc(alias = "day-end balance withdrawal")]
#[doc(alias = "balance withdrawal")]
#[doc(alias = "withdrawal")]
pub fn get(out_request_no: impl Into<String>) -> get::Request {
    get::Request::new([out_request_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询二级商户按日终余额预约提现状态. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw_out_request_no_out_request_no",
                Method::Get,
                "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询二级商户按日终余额预约提现状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub status: Option<response::Status>,
        /// 微信支付提现单号 / WeChat Pay's withdrawal ID
        ///
        /// Always present according to the docs. At most 64 characters.
        pub withdraw_id: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// Always present according to the docs.
        pub total_amount: Option<i64>,
        /// 成功金额，单位：分 / Amount that succeeded, in fen
        pub success_amount: Option<i64>,
        /// 失败金额，单位：分 / Amount that failed, in fen
        pub fail_amount: Option<i64>,
        /// 退款或提现退票金额，单位：分 / Amount refunded, or of a withdrawal the bank returned, in fen
        pub refund_amount: Option<i64>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// 原因 / Reason
        pub reason: Option<String>,
        /// 备注 / Remark
        pub remark: Option<String>,
        /// 银行附言，展示于收款银行的入账记录 / Memo passed to the receiving bank and shown in its records
        pub bank_memo: Option<String>,
        /// 账户类型 / Type of account
        ///
        /// Always present according to the docs.
        pub account_type: Option<response::AccountType>,
        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        ///
        /// Always present according to the docs.
        pub account_number: Option<String>,
        /// 开户银行（入账银行） / Bank that holds the account
        ///
        /// Always present according to the docs.
        pub account_bank: Option<String>,
        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub bank_name: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 已创建 / Created
            ///
            /// `CREATED`
            Created,
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// 异常 / Abnormal
            ///
            /// `ABNORMAL`
            Abnormal,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Created = "CREATED",
            Processing = "PROCESSING",
            Finished = "FINISHED",
            Abnormal = "ABNORMAL",
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
