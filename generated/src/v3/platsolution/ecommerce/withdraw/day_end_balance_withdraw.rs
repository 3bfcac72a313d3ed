//! 二级商户按日终余额预约提现 · `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw.md by `cargo xtask regen`; do not edit.

/// Schedules a withdrawal of the previous day's closing balance for a platform's sub-merchant.
///
/// 为平台的二级商户预约提取前一日的日终余额。
///
/// `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
///
/// 二级商户按日终余额预约提现 / Schedule a sub-merchant's day-end balance withdrawal · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013328143) · feature `v3-platsolution` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_request_no("REQ20260618103542001")
///     .calculate_amount_type(post::CalculateAmountType::OnlyDayEndBalance)
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "二级商户按日终余额预约提现")]
#[doc(alias = "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw")]
#[doc(alias = "post_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw")]
#[doc(alias = "级商户按日终余额预约提现")]
#[doc(alias = "商户按日终余额预约提现")]
#[doc(alias = "户按日终余额预约提现")]
#[doc(alias = "按日终余额预约提现")]
#[doc(alias = "日终余额预约提现")]
#[doc(alias = "终余额预约提现")]
#[doc(alias = "余额预约提现")]
#[doc(alias = "额预约提现")]
#[doc(alias = "预约提现")]
#[doc(alias = "约提现")]
#[doc(alias = "提现")]
#[doc(alias = "Schedule a sub-merchants day-end balance withdrawal")]
#[doc(alias = "sub-merchants day-end balance withdrawal")]
#[doc(alias = "s day-end balance withdrawal")]
#[doc(alias = "day-end balance withdrawal")]
#[doc(alias = "balance withdrawal")]
#[doc(alias = "withdrawal")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 二级商户按日终余额预约提现. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `out_request_no`, `calculate_amount_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 32 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 提现金额计算方式 / How the amount to withdraw is worked out
        ///
        /// **Required.**
        pub fn calculate_amount_type(self, value: impl Into<CalculateAmountType>) -> Self {
            Self(self.0.body("calculate_amount_type", value.into()))
        }

        /// 备注 / Remark
        ///
        /// At most 56 characters.
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("remark", value.into()))
        }

        /// 银行附言，展示于收款银行的入账记录 / Memo passed to the receiving bank and shown in its records
        ///
        /// At most 32 characters.
        pub fn bank_memo(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_memo", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// At most 256 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 提现留存额，单位：分 / Amount left in the account by the day-end withdrawal, in fen
        pub fn reserve_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("reserve_amount", value.into()))
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
                "post_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw",
                Method::Post,
                "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
            )
            .body(Body::Json)
            .required(
                &["/body/sub_mchid", "/body/out_request_no", "/body/calculate_amount_type"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 提现金额计算方式 / How the amount to withdraw is worked out
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CalculateAmountType {
        /// 仅按日终余额计算 / By the day-end balance only
        ///
        /// `ONLY_DAY_END_BALANCE`
        OnlyDayEndBalance,
        /// 允许按当前余额计算 / The current balance may be used
        ///
        /// `ALLOW_CURRENT_BALANCE`
        AllowCurrentBalance,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CalculateAmountType,
        OnlyDayEndBalance = "ONLY_DAY_END_BALANCE",
        AllowCurrentBalance = "ALLOW_CURRENT_BALANCE",
    );

    /// Response of 二级商户按日终余额预约提现.
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
        /// Always present according to the docs.
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
