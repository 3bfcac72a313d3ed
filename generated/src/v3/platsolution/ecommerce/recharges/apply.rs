//! 申请二级商户充值 · `POST /v3/platsolution/ecommerce/recharges/apply`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/recharges/apply.md by `cargo xtask regen`; do not edit.

/// Applies for a recharge of the account of a platform's sub-merchant and returns the recharge link.
///
/// 申请为平台二级商户的账户充值，返回充值链接。
///
/// `POST /v3/platsolution/ecommerce/recharges/apply`
///
/// 申请二级商户充值 / Apply for a sub-merchant's recharge · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012762860) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::recharges::apply::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_recharge_no("RC20260618100000001")
///     .recharge_scene(post::RechargeScene::EcommerceDeposit)
///     .account_type(post::AccountType::Deposit)
///     .recharge_amount(post::RechargeAmount::default().amount(100000).currency("CNY"))
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "申请二级商户充值")]
#[doc(alias = "/v3/platsolution/ecommerce/recharges/apply")]
#[doc(alias = "post_v3_platsolution_ecommerce_recharges_apply")]
#[doc(alias = "请二级商户充值")]
#[doc(alias = "二级商户充值")]
#[doc(alias = "级商户充值")]
#[doc(alias = "商户充值")]
#[doc(alias = "户充值")]
#[doc(alias = "充值")]
#[doc(alias = "Apply for a sub-merchants recharge")]
#[doc(alias = "sub-merchants recharge")]
#[doc(alias = "s recharge")]
#[doc(alias = "recharge")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请二级商户充值. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `out_recharge_no`, `recharge_scene`, `account_type`, `recharge_amount`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户充值单号 / Merchant's number of the recharge
        ///
        /// **Required.**
        pub fn out_recharge_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_recharge_no", value.into()))
        }

        /// 充值场景 / Purpose of the top-up
        ///
        /// **Required.**
        pub fn recharge_scene(self, value: impl Into<RechargeScene>) -> Self {
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

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 可用充值渠道列表 / Recharge channels that can be used
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

        /// 备注 / Remark
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("remark", value.into()))
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
                "post_v3_platsolution_ecommerce_recharges_apply",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 充值场景 / Purpose of the top-up
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RechargeScene {
        /// 电商平台保证金充值 / Recharge of the security deposit on an e-commerce platform
        ///
        /// `ECOMMERCE_DEPOSIT`
        EcommerceDeposit,
        /// 电商平台付款充值 / Recharge for paying out on an e-commerce platform
        ///
        /// `ECOMMERCE_PAYMENT`
        EcommercePayment,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RechargeScene,
        EcommerceDeposit = "ECOMMERCE_DEPOSIT",
        EcommercePayment = "ECOMMERCE_PAYMENT",
    );

    /// 账户类型 / Type of account
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountType {
        /// 保证金账户 / Security deposit account
        ///
        /// `DEPOSIT`
        Deposit,
        /// 运营账户 / Operation account
        ///
        /// `OPERATION`
        Operation,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        Deposit = "DEPOSIT",
        Operation = "OPERATION",
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

    /// 可用充值渠道列表 / Recharge channels that can be used
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AvailableRechargeChannels {
        /// 银行转账充值 / Recharge by bank transfer
        ///
        /// `BANK_TRANSFER`
        BankTransfer,
        /// 扫码充值 / Recharge by QR code
        ///
        /// `QR_RECHARGE`
        QrRecharge,
        /// 网银充值 / Recharge by online banking
        ///
        /// `ONLINE_BANK`
        OnlineBank,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AvailableRechargeChannels,
        BankTransfer = "BANK_TRANSFER",
        QrRecharge = "QR_RECHARGE",
        OnlineBank = "ONLINE_BANK",
    );

    /// Response of 申请二级商户充值.
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
        /// 充值链接 / Link at which to make the top-up
        ///
        /// Always present according to the docs. Format: `uri`.
        pub recharge_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        recharge_id = "recharge_id",
        out_recharge_no = "out_recharge_no",
        recharge_url = "recharge_url",
    );
}
