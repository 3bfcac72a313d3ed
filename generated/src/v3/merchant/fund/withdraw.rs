//! 电商平台提现 · `POST /v3/merchant/fund/withdraw`
//!
//! Generated from docs/openapi/v3/merchant/fund/withdraw.md by `cargo xtask regen`; do not edit.

/// Schedules a withdrawal of an e-commerce platform's own balance for the next day.
///
/// 为电商平台预约次日提现，提取平台自身账户的余额。
///
/// `POST /v3/merchant/fund/withdraw`
///
/// 电商平台提现 / Schedule a platform's withdrawal · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476670) · feature `v3-merchant` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::merchant::fund::withdraw::post;
///
/// let request = post()
///     .out_request_no("WD20260618160000001")
///     .amount(1000000)
///     .account_type(post::AccountType::Basic)
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "电商平台提现")]
#[doc(alias = "/v3/merchant/fund/withdraw")]
#[doc(alias = "post_v3_merchant_fund_withdraw")]
#[doc(alias = "商平台提现")]
#[doc(alias = "平台提现")]
#[doc(alias = "台提现")]
#[doc(alias = "提现")]
#[doc(alias = "Schedule a platforms withdrawal")]
#[doc(alias = "platforms withdrawal")]
#[doc(alias = "s withdrawal")]
#[doc(alias = "withdrawal")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 电商平台提现. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `amount`, `account_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 32 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
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

        /// 账户类型 / Type of account
        ///
        /// **Required.** At most 16 characters.
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.body("account_type", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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
                "post_v3_merchant_fund_withdraw",
                Method::Post,
                "/v3/merchant/fund/withdraw",
            )
            .body(Body::Json)
            .required(&["/body/out_request_no", "/body/amount", "/body/account_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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

    /// Response of 电商平台提现.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付提现单号 / WeChat Pay's withdrawal ID
        ///
        /// Always present according to the docs. At most 128 characters.
        pub withdraw_id: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs. At most 32 characters.
        pub out_request_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        withdraw_id = "withdraw_id",
        out_request_no = "out_request_no",
    );
}
