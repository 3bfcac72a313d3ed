//! 关闭二级商户充值 · `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close.md by `cargo xtask regen`; do not edit.

/// Closes the unfinished recharge of a platform's sub-merchant by the merchant's recharge number.
///
/// 按商户充值单号关闭平台二级商户未完成的充值。
///
/// `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
///
/// 关闭二级商户充值 / Close a sub-merchant's recharge · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012762895) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::recharges::out_recharge_no::by_out_recharge_no::close::post;
///
/// let request = post("RC20260618100000001").sub_mchid("1684913560");
/// ```
#[doc(alias = "关闭二级商户充值")]
#[doc(
    alias = "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close"
)]
#[doc(
    alias = "post_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close"
)]
#[doc(alias = "闭二级商户充值")]
#[doc(alias = "二级商户充值")]
#[doc(alias = "级商户充值")]
#[doc(alias = "商户充值")]
#[doc(alias = "户充值")]
#[doc(alias = "充值")]
#[doc(alias = "Close a sub-merchants recharge")]
#[doc(alias = "sub-merchants recharge")]
#[doc(alias = "s recharge")]
#[doc(alias = "recharge")]
pub fn post(out_recharge_no: impl Into<String>) -> post::Request {
    post::Request::new([out_recharge_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 关闭二级商户充值. Created by [`post()`](super::post()).
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
                "post_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close",
                Method::Post,
                "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 关闭二级商户充值.
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
        /// 微信支付充值单号 / WeChat Pay's top-up ID
        ///
        /// Always present according to the docs.
        pub recharge_id: Option<String>,
        /// 商户充值单号 / Merchant's number of the recharge
        ///
        /// Always present according to the docs.
        pub out_recharge_no: Option<String>,
        /// 充值渠道 / Channel of the top-up
        pub recharge_channel: Option<response::RechargeChannel>,
        /// 账户类型 / Type of account
        ///
        /// Always present according to the docs.
        pub account_type: Option<response::AccountType>,
        /// 充值状态 / State of the top-up
        ///
        /// Always present according to the docs.
        pub recharge_state: Option<response::RechargeState>,
        /// 充值场景 / Purpose of the top-up
        ///
        /// Always present according to the docs.
        pub recharge_scene: Option<response::RechargeScene>,
        /// 充值状态描述 / Description of the top-up's state
        pub recharge_state_desc: Option<String>,
        /// 充值金额 / Amount topped up
        ///
        /// Always present according to the docs.
        pub recharge_amount: Option<response::RechargeAmount>,
        /// 银行转账充值的付款信息 / Payment details of a recharge by bank transfer
        pub bank_transfer_info: Option<response::BankTransferInfo>,
        /// 扫码充值信息 / Details of a top-up paid by scanning a QR code
        pub qr_recharge_info: Option<response::QrRechargeInfo>,
        /// 网银充值的付款信息 / Payment details of the online banking recharge
        pub online_bank_recharge_info: Option<response::OnlineBankRechargeInfo>,
        /// 微信支付受理时间，RFC 3339格式 / Time at which WeChat Pay accepted the request, in RFC 3339
        pub accept_time: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 关闭时间，RFC 3339格式 / Time of the closing, in RFC 3339
        pub close_time: Option<String>,
        /// 可用充值渠道列表 / Recharge channels that can be used
        pub available_recharge_channels: Vec<response::AvailableRechargeChannels>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 充值渠道 / Channel of the top-up
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RechargeChannel {
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
            RechargeChannel,
            BankTransfer = "BANK_TRANSFER",
            QrRecharge = "QR_RECHARGE",
            OnlineBank = "ONLINE_BANK",
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

        /// 充值状态 / State of the top-up
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RechargeState {
            /// 充值成功 / Recharged
            ///
            /// `SUCCESS`
            Success,
            /// 充值中 / Recharge in progress
            ///
            /// `RECHARGING`
            Recharging,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RechargeState,
            Success = "SUCCESS",
            Recharging = "RECHARGING",
            Closed = "CLOSED",
        );

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

        /// 充值金额 / Amount topped up
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RechargeAmount {
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            pub amount: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RechargeAmount,
            amount = "amount",
            currency = "currency",
        );

        /// 银行转账充值的付款信息 / Payment details of a recharge by bank transfer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BankTransferInfo {
            /// 转入的银行流水单号 / Bank's serial number of the incoming transfer
            pub bill_no: Option<String>,
            /// 转账（充值）附言 / Remark of the bank transfer
            pub memo: Option<String>,
            /// 退回时间，RFC 3339格式 / Time of the return, in RFC 3339
            pub return_time: Option<String>,
            /// 退回原因 / Why the money was returned
            pub return_reason: Option<String>,
            /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
            pub bank_name: Option<String>,
            /// 银行卡号后四位 / Last four digits of the bank card number
            pub bank_card_tail: Option<String>,
            /// 银行账户户名 / Name of the bank account's holder
            pub bank_account_name: Option<String>,
            /// Fields unknown to this version.
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

        /// 扫码充值信息 / Details of a top-up paid by scanning a QR code
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct QrRechargeInfo {
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            pub openid: Option<String>,
            /// 员工类型 / Type of employee
            pub employee_type: Option<EmployeeType>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            QrRechargeInfo,
            openid = "openid",
            employee_type = "employee_type",
        );

        /// 员工类型 / Type of employee
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum EmployeeType {
            /// 管理员 / Administrator
            ///
            /// `ADMIN`
            Admin,
            /// 员工 / Staff
            ///
            /// `STAFF`
            Staff,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            EmployeeType,
            Admin = "ADMIN",
            Staff = "STAFF",
        );

        /// 网银充值的付款信息 / Payment details of the online banking recharge
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct OnlineBankRechargeInfo {
            /// 银行交易订单号 / Bank's order number of the recharge
            pub bill_no: Option<String>,
            /// 退回时间，RFC 3339格式 / Time of the return, in RFC 3339
            pub return_time: Option<String>,
            /// 退回原因 / Why the money was returned
            pub return_reason: Option<String>,
            /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
            pub bank_name: Option<String>,
            /// 网银类型 / Type of online banking
            pub online_bank_type: Option<OnlineBankType>,
            /// 银行卡号后四位 / Last four digits of the bank card number
            pub bank_card_tail: Option<String>,
            /// 银行账户户名 / Name of the bank account's holder
            pub bank_account_name: Option<String>,
            /// Fields unknown to this version.
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

        /// 网银类型 / Type of online banking
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OnlineBankType {
            /// 企业网银 / Corporate online banking
            ///
            /// `ONLINE_BANK_TYPE_CORPORATE`
            OnlineBankTypeCorporate,
            /// 个人网银 / Personal online banking
            ///
            /// `ONLINE_BANK_TYPE_PERSONAL`
            OnlineBankTypePersonal,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OnlineBankType,
            OnlineBankTypeCorporate = "ONLINE_BANK_TYPE_CORPORATE",
            OnlineBankTypePersonal = "ONLINE_BANK_TYPE_PERSONAL",
        );

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
    }
}
