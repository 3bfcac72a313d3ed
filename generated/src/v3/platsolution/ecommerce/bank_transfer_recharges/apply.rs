//! 申请银行转账充值 · `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/bank-transfer-recharges/apply.md by `cargo xtask regen`; do not edit.

/// 申请银行转账充值
///
/// `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`
///
/// 申请银行转账充值 · [official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::bank_transfer_recharges::apply::post;
///
/// let request = post()
///     .out_recharge_no("ORN20260618285")
///     .recharge_scene("示例RS871")
///     .account_type(post::AccountType::Basic)
///     .recharge_amount(post::RechargeAmount::default().amount(35200).currency("CNY"));
/// ```
#[doc(alias = "申请银行转账充值")]
#[doc(alias = "/v3/platsolution/ecommerce/bank-transfer-recharges/apply")]
#[doc(alias = "post_v3_platsolution_ecommerce_bank_transfer_recharges_apply")]
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
    pub struct Request {
        out_recharge_no: Option<String>,
        recharge_scene: Option<String>,
        account_type: Option<AccountType>,
        recharge_amount: Option<RechargeAmount>,
        extra: Extra,
    }

    impl Request {
        /// `out_recharge_no`
        ///
        /// **Required.**
        pub fn out_recharge_no(mut self, value: impl Into<String>) -> Self {
            self.out_recharge_no = Some(value.into());
            self
        }

        /// `recharge_scene`
        ///
        /// **Required.**
        pub fn recharge_scene(mut self, value: impl Into<String>) -> Self {
            self.recharge_scene = Some(value.into());
            self
        }

        /// `account_type`
        ///
        /// **Required.**
        pub fn account_type(mut self, value: impl Into<AccountType>) -> Self {
            self.account_type = Some(value.into());
            self
        }

        /// `recharge_amount`
        ///
        /// **Required.**
        pub fn recharge_amount(mut self, value: impl Into<RechargeAmount>) -> Self {
            self.recharge_amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_ecommerce_bank_transfer_recharges_apply",
                Verb::Post,
                "/v3/platsolution/ecommerce/bank-transfer-recharges/apply",
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
            Parts::new()
                .body("out_recharge_no", &self.out_recharge_no)
                .body("recharge_scene", &self.recharge_scene)
                .body("account_type", &self.account_type)
                .body("recharge_amount", &self.recharge_amount)
                .extra(&self.extra)
        }
    }

    /// AccountType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct RechargeAmount {
        amount: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl RechargeAmount {
        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `currency`
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        RechargeAmount,
        amount = "amount",
        currency = "currency",
    );

    /// The answer of 申请银行转账充值.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
