//! 关闭二级商户充值 · `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close.md by `cargo xtask regen`; do not edit.

/// 关闭二级商户充值
///
/// `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
///
/// 关闭二级商户充值 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012762895) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::recharges::out_recharge_no::by_out_recharge_no::close::post;
///
/// let request = post("ORN20260618285").sub_mchid("1684913560");
/// ```
#[doc(alias = "关闭二级商户充值")]
#[doc(
    alias = "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close"
)]
#[doc(
    alias = "post_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close"
)]
pub fn post(out_recharge_no: impl Into<String>) -> post::Request {
    post::Request::new([out_recharge_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 关闭二级商户充值; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close",
                Verb::Post,
                "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
            )
            .required(&["/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 关闭二级商户充值.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `recharge_id`
        ///
        /// Documented as always there.
        pub recharge_id: Option<String>,
        /// `out_recharge_no`
        ///
        /// Documented as always there.
        pub out_recharge_no: Option<String>,
        /// `recharge_channel`
        pub recharge_channel: Option<response::RechargeChannel>,
        /// `account_type`
        ///
        /// Documented as always there.
        pub account_type: Option<response::AccountType>,
        /// `recharge_state`
        ///
        /// Documented as always there.
        pub recharge_state: Option<response::RechargeState>,
        /// `recharge_scene`
        ///
        /// Documented as always there.
        pub recharge_scene: Option<response::RechargeScene>,
        /// `recharge_state_desc`
        pub recharge_state_desc: Option<String>,
        /// `recharge_amount`
        ///
        /// Documented as always there.
        pub recharge_amount: Option<response::RechargeAmount>,
        /// `bank_transfer_info`
        pub bank_transfer_info: Option<response::BankTransferInfo>,
        /// `qr_recharge_info`
        pub qr_recharge_info: Option<response::QrRechargeInfo>,
        /// `online_bank_recharge_info`
        pub online_bank_recharge_info: Option<response::OnlineBankRechargeInfo>,
        /// `accept_time`
        pub accept_time: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `close_time`
        pub close_time: Option<String>,
        /// `available_recharge_channels`
        pub available_recharge_channels: Vec<response::AvailableRechargeChannels>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        recharge_id = "recharge_id",
        out_recharge_no = "out_recharge_no",
        recharge_channel = "recharge_channel",
        account_type = "account_type",
        recharge_state = "recharge_state",
        recharge_scene = "recharge_scene",
        recharge_state_desc = "recharge_state_desc",
        recharge_amount = "recharge_amount",
        bank_transfer_info = "bank_transfer_info",
        qr_recharge_info = "qr_recharge_info",
        online_bank_recharge_info = "online_bank_recharge_info",
        accept_time = "accept_time",
        success_time = "success_time",
        close_time = "close_time",
        available_recharge_channels = "available_recharge_channels",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// RechargeChannel
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RechargeChannel {
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
            RechargeChannel,
            BankTransfer = "BANK_TRANSFER",
            QrRecharge = "QR_RECHARGE",
            OnlineBank = "ONLINE_BANK",
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

        /// RechargeState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RechargeState {
            /// `SUCCESS`
            Success,
            /// `RECHARGING`
            Recharging,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RechargeState,
            Success = "SUCCESS",
            Recharging = "RECHARGING",
            Closed = "CLOSED",
        );

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

        /// RechargeAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RechargeAmount {
            /// `amount`
            pub amount: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RechargeAmount,
            amount = "amount",
            currency = "currency",
        );

        /// BankTransferInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BankTransferInfo {
            /// `bill_no`
            pub bill_no: Option<String>,
            /// `memo`
            pub memo: Option<String>,
            /// `return_time`
            pub return_time: Option<String>,
            /// `return_reason`
            pub return_reason: Option<String>,
            /// `bank_name`
            pub bank_name: Option<String>,
            /// `bank_card_tail`
            pub bank_card_tail: Option<String>,
            /// `bank_account_name`
            pub bank_account_name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            BankTransferInfo,
            bill_no = "bill_no",
            memo = "memo",
            return_time = "return_time",
            return_reason = "return_reason",
            bank_name = "bank_name",
            bank_card_tail = "bank_card_tail",
            bank_account_name = "bank_account_name",
        );

        /// QrRechargeInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct QrRechargeInfo {
            /// `openid`
            pub openid: Option<String>,
            /// `employee_type`
            pub employee_type: Option<EmployeeType>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            QrRechargeInfo,
            openid = "openid",
            employee_type = "employee_type",
        );

        /// EmployeeType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum EmployeeType {
            /// `ADMIN`
            Admin,
            /// `STAFF`
            Staff,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            EmployeeType,
            Admin = "ADMIN",
            Staff = "STAFF",
        );

        /// OnlineBankRechargeInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct OnlineBankRechargeInfo {
            /// `bill_no`
            pub bill_no: Option<String>,
            /// `return_time`
            pub return_time: Option<String>,
            /// `return_reason`
            pub return_reason: Option<String>,
            /// `bank_name`
            pub bank_name: Option<String>,
            /// `online_bank_type`
            pub online_bank_type: Option<OnlineBankType>,
            /// `bank_card_tail`
            pub bank_card_tail: Option<String>,
            /// `bank_account_name`
            pub bank_account_name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            OnlineBankRechargeInfo,
            bill_no = "bill_no",
            return_time = "return_time",
            return_reason = "return_reason",
            bank_name = "bank_name",
            online_bank_type = "online_bank_type",
            bank_card_tail = "bank_card_tail",
            bank_account_name = "bank_account_name",
        );

        /// OnlineBankType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OnlineBankType {
            /// `ONLINE_BANK_TYPE_CORPORATE`
            OnlineBankTypeCorporate,
            /// `ONLINE_BANK_TYPE_PERSONAL`
            OnlineBankTypePersonal,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OnlineBankType,
            OnlineBankTypeCorporate = "ONLINE_BANK_TYPE_CORPORATE",
            OnlineBankTypePersonal = "ONLINE_BANK_TYPE_PERSONAL",
        );

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
    }
}
