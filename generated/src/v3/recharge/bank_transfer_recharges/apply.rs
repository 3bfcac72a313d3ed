//! 申请银行转账充值 · `POST /v3/recharge/bank-transfer-recharges/apply`
//!
//! Generated from docs/openapi/v3/recharge/bank-transfer-recharges/apply.md by `cargo xtask regen`; do not edit.

/// Applies for a recharge of a merchant's own account by bank transfer and returns the account to transfer to.
///
/// 申请以银行转账为商户自有账户充值，返回转入的银行账户。
///
/// `POST /v3/recharge/bank-transfer-recharges/apply`
///
/// 申请银行转账充值 / Apply for a merchant's bank transfer recharge · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012585425) · feature `v3-recharge` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::recharge::bank_transfer_recharges::apply::post;
///
/// let request = post()
///     .out_recharge_no("CZ20260618140000001")
///     .recharge_scene("NORMAL_BANK_TRANSFER")
///     .account_type(post::AccountType::Basic)
///     .recharge_amount(post::RechargeAmount::default().amount(500000).currency("CNY"));
/// ```
#[doc(alias = "申请银行转账充值")]
#[doc(alias = "/v3/recharge/bank-transfer-recharges/apply")]
#[doc(alias = "post_v3_recharge_bank_transfer_recharges_apply")]
#[doc(alias = "请银行转账充值")]
#[doc(alias = "银行转账充值")]
#[doc(alias = "行转账充值")]
#[doc(alias = "转账充值")]
#[doc(alias = "账充值")]
#[doc(alias = "充值")]
#[doc(alias = "Apply for a merchants bank transfer recharge")]
#[doc(alias = "merchants bank transfer recharge")]
#[doc(alias = "s bank transfer recharge")]
#[doc(alias = "bank transfer recharge")]
#[doc(alias = "transfer recharge")]
#[doc(alias = "recharge")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请银行转账充值. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_recharge_no`, `recharge_scene`, `account_type`, `recharge_amount`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户充值单号 / Merchant's number of the recharge
        ///
        /// **Required.**
        pub fn out_recharge_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_recharge_no", value.into()))
        }

        /// 充值场景 / Purpose of the top-up
        ///
        /// **Required.** Known values: `NORMAL_BANK_TRANSFER` (普通商户银行转账充值 / Recharge by bank transfer of an ordinary merchant).
        pub fn recharge_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("recharge_scene", value.into()))
        }

        /// 账户类型 / Type of account
        ///
        /// **Required.**
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.body("account_type", value.into()))
        }

        /// 充值金额 / Amount topped up
        ///
        /// **Required.**
        pub fn recharge_amount(self, value: RechargeAmount) -> Self {
            Self(self.0.body("recharge_amount", value))
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
                "post_v3_recharge_bank_transfer_recharges_apply",
                Method::Post,
                "/v3/recharge/bank-transfer-recharges/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_recharge_no",
                    "/body/recharge_scene",
                    "/body/account_type",
                    "/body/recharge_amount",
                ],
            );

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

    /// 充值金额 / Amount topped up
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RechargeAmount(ObjectBuilder);

    impl RechargeAmount {
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RechargeAmount);

    /// Response of 申请银行转账充值.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付充值单号 / WeChat Pay's top-up ID
        ///
        /// Always present according to the docs.
        pub recharge_id: Option<String>,
        /// 商户充值单号 / Merchant's number of the recharge
        ///
        /// Always present according to the docs.
        pub out_recharge_no: Option<String>,
        /// 充值转入的银行账户 / Bank account to which the top-up is transferred
        ///
        /// Always present according to the docs.
        pub transfer_in_account: Option<response::TransferInAccount>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        recharge_id = "recharge_id",
        out_recharge_no = "out_recharge_no",
        transfer_in_account = "transfer_in_account",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 充值转入的银行账户 / Bank account to which the top-up is transferred
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TransferInAccount {
            /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
            pub bank_name: Option<String>,
            /// 开户银行省市编码 / Region code of the bank that holds the account
            pub bank_address_code: Option<String>,
            /// 开户银行行号（编号） / Code of the bank that holds the account
            pub bank_code: Option<String>,
            /// 银行账户户名 / Name of the bank account's holder
            pub bank_account_name: Option<String>,
            /// 银行账号 / Bank account number
            pub bank_account_no: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TransferInAccount,
            bank_name = "bank_name",
            bank_address_code = "bank_address_code",
            bank_code = "bank_code",
            bank_account_name = "bank_account_name",
            bank_account_no = "bank_account_no",
        );
    }
}
