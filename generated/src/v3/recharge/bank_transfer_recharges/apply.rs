//! 申请银行转账充值 · `POST /v3/recharge/bank-transfer-recharges/apply`
//!
//! Generated from docs/openapi/v3/recharge/bank-transfer-recharges/apply.md by `cargo xtask regen`; do not edit.

/// 申请银行转账充值
///
/// `POST /v3/recharge/bank-transfer-recharges/apply`
///
/// 申请银行转账充值 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012585425) · feature `v3-recharge`
///
/// ```
/// use wechatpay_api::v3::recharge::bank_transfer_recharges::apply::post;
///
/// let request = post()
///     .out_recharge_no("ORN20260618285")
///     .recharge_scene("NORMAL_BANK_TRANSFER")
///     .account_type(post::AccountType::Basic)
///     .recharge_amount(post::RechargeAmount::default().amount(35200).currency("CNY"));
/// ```
#[doc(alias = "申请银行转账充值")]
#[doc(alias = "/v3/recharge/bank-transfer-recharges/apply")]
#[doc(alias = "post_v3_recharge_bank_transfer_recharges_apply")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请银行转账充值; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_recharge_no`, `recharge_scene`, `account_type`, `recharge_amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_recharge_no`
        ///
        /// **Required.**
        pub fn out_recharge_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_recharge_no", value.into()))
        }

        /// `recharge_scene`
        ///
        /// **Required.** Known: `NORMAL_BANK_TRANSFER`.
        pub fn recharge_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("recharge_scene", value.into()))
        }

        /// `account_type`
        ///
        /// **Required.**
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.body("account_type", value.into()))
        }

        /// `recharge_amount`
        ///
        /// **Required.**
        pub fn recharge_amount(self, value: RechargeAmount) -> Self {
            Self(self.0.body("recharge_amount", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_recharge_bank_transfer_recharges_apply",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

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

    /// RechargeAmount
    #[derive(Clone, Debug, Default)]
    pub struct RechargeAmount(Fields);

    impl RechargeAmount {
        /// `amount`
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `currency`
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RechargeAmount);

    /// The answer of 申请银行转账充值.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `recharge_id`
        ///
        /// Documented as always there.
        pub recharge_id: Option<String>,
        /// `out_recharge_no`
        ///
        /// Documented as always there.
        pub out_recharge_no: Option<String>,
        /// `transfer_in_account`
        ///
        /// Documented as always there.
        pub transfer_in_account: Option<response::TransferInAccount>,
        /// What came besides.
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
        use crate::model::*;

        /// TransferInAccount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TransferInAccount {
            /// `bank_name`
            pub bank_name: Option<String>,
            /// `bank_address_code`
            pub bank_address_code: Option<String>,
            /// `bank_code`
            pub bank_code: Option<String>,
            /// `bank_account_name`
            pub bank_account_name: Option<String>,
            /// `bank_account_no`
            pub bank_account_no: Option<String>,
            /// What came besides.
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
