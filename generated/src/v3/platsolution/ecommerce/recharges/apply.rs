//! 申请二级商户充值 · `POST /v3/platsolution/ecommerce/recharges/apply`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/recharges/apply.md by `cargo xtask regen`; do not edit.

/// 申请二级商户充值
///
/// `POST /v3/platsolution/ecommerce/recharges/apply`
///
/// 申请二级商户充值 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012762860) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::recharges::apply::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_recharge_no("ORN20260618285")
///     .recharge_scene(post::RechargeScene::EcommerceDeposit)
///     .account_type(post::AccountType::Deposit)
///     .recharge_amount(post::RechargeAmount::default().amount(35200).currency("CNY"))
///     .notify_url("https://pay.example.com/wechat/notices")
///     .available_recharge_channels([post::AvailableRechargeChannels::BankTransfer])
///     .remark("示例说明");
/// ```
#[doc(alias = "申请二级商户充值")]
#[doc(alias = "/v3/platsolution/ecommerce/recharges/apply")]
#[doc(alias = "post_v3_platsolution_ecommerce_recharges_apply")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请二级商户充值; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `out_recharge_no`, `recharge_scene`, `account_type`, `recharge_amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `out_recharge_no`
        ///
        /// **Required.**
        pub fn out_recharge_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_recharge_no", value.into()))
        }

        /// `recharge_scene`
        ///
        /// **Required.**
        pub fn recharge_scene(self, value: impl Into<RechargeScene>) -> Self {
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

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `available_recharge_channels`
        pub fn available_recharge_channels(
            self,
            values: impl IntoIterator<Item = impl Into<AvailableRechargeChannels>>,
        ) -> Self {
            Self(
                self
                    .0
                    .body(
                        "available_recharge_channels",
                        list::<AvailableRechargeChannels>(values),
                    ),
            )
        }

        /// `remark`
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_ecommerce_recharges_apply",
                Verb::Post,
                "/v3/platsolution/ecommerce/recharges/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
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

    /// RechargeScene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RechargeScene {
        /// `ECOMMERCE_DEPOSIT`
        EcommerceDeposit,
        /// `ECOMMERCE_PAYMENT`
        EcommercePayment,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RechargeScene,
        EcommerceDeposit = "ECOMMERCE_DEPOSIT",
        EcommercePayment = "ECOMMERCE_PAYMENT",
    );

    /// AccountType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountType {
        /// `DEPOSIT`
        Deposit,
        /// `OPERATION`
        Operation,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        Deposit = "DEPOSIT",
        Operation = "OPERATION",
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

    /// AvailableRechargeChannels
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AvailableRechargeChannels {
        /// `BANK_TRANSFER`
        BankTransfer,
        /// `QR_RECHARGE`
        QrRecharge,
        /// `ONLINE_BANK`
        OnlineBank,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AvailableRechargeChannels,
        BankTransfer = "BANK_TRANSFER",
        QrRecharge = "QR_RECHARGE",
        OnlineBank = "ONLINE_BANK",
    );

    /// The answer of 申请二级商户充值.
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
        /// `recharge_url`
        ///
        /// Documented as always there.
        pub recharge_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        recharge_id = "recharge_id",
        out_recharge_no = "out_recharge_no",
        recharge_url = "recharge_url",
    );
}
