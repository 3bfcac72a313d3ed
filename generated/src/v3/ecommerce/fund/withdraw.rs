//! 账户余额提现 · `POST /v3/ecommerce/fund/withdraw`
//!
//! Generated from docs/openapi/v3/ecommerce/fund/withdraw.md by `cargo xtask regen`; do not edit.

/// Withdraws funds from the account balance of a platform's sub-merchant to its bank account.
///
/// 将电商平台二级商户的账户余额提现到其银行账户。
///
/// `POST /v3/ecommerce/fund/withdraw`
///
/// 账户余额提现 / Withdraw a sub-merchant's balance · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476652) · feature `v3-ecommerce` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::ecommerce::fund::withdraw::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_request_no("WD20260618160000001")
///     .amount(35200)
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "账户余额提现")]
#[doc(alias = "/v3/ecommerce/fund/withdraw")]
#[doc(alias = "post_v3_ecommerce_fund_withdraw")]
#[doc(alias = "户余额提现")]
#[doc(alias = "余额提现")]
#[doc(alias = "额提现")]
#[doc(alias = "提现")]
#[doc(alias = "Withdraw a sub-merchants balance")]
#[doc(alias = "sub-merchants balance")]
#[doc(alias = "s balance")]
#[doc(alias = "balance")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 账户余额提现. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `out_request_no`, `amount`.
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
                "post_v3_ecommerce_fund_withdraw",
                Method::Post,
                "/v3/ecommerce/fund/withdraw",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/out_request_no", "/body/amount"]);

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

    /// Response of 账户余额提现.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs. At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 微信支付提现单号 / WeChat Pay's withdrawal ID
        ///
        /// Always present according to the docs. At most 128 characters.
        pub withdraw_id: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs. At most 32 characters.
        pub out_request_no: Option<String>,
        /// 账户类型 / Type of account
        pub account_type: Option<response::AccountType>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        withdraw_id = "withdraw_id",
        out_request_no = "out_request_no",
        account_type = "account_type",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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
