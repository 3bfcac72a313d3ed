//! 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON) · `CROSS_BORDER_PAY.GET_MCH_INFO`
//!
//! Generated from docs/webhook/v3/CROSS_BORDER_PAY.GET_MCH_INFO.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when an overseas wallet user scans a collection code, asking the institution for the payee's data.
///
/// 境外钱包用户扫收款码时发送，向机构查询收款方信息。
///
/// 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON) / Payee information requested · official page: [institution](https://pay.weixin.qq.com/doc/v3/institution/4019762388) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 受理网络交易流水号 / Acquiring network's transaction trace number
    ///
    /// Always present according to the docs.
    pub acq_tid: Option<String>,
    /// 钱包编码 / Code of the wallet
    ///
    /// Always present according to the docs.
    pub bank_type: Option<String>,
    /// 收款码内容，钱包网络扫码所得URL / Content of the payment code: the URL scanned in the wallet network
    ///
    /// Always present according to the docs.
    pub qr_cd_mp: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    acq_tid = "acq_tid",
    bank_type = "bank_type",
    qr_cd_mp = "qr_cd_mp",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// The merchant's reply to 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON).
///
/// It must be signed: pass it to [`Client::signed_reply`](crate::Client::signed_reply).
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Reply(ObjectBuilder);

impl Reply {
    /// 返回状态码 / Status code of the response
    ///
    /// **Required.**
    pub fn code(self, value: impl Into<reply::Code>) -> Self {
        Self(self.0.set("code", value.into()))
    }

    /// 返回信息（错误或结果描述） / Description of the result or error
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.set("message", value.into()))
    }

    /// 受理网络交易流水号 / Acquiring network's transaction trace number
    ///
    /// **Required.**
    pub fn acq_tid(self, value: impl Into<String>) -> Self {
        Self(self.0.set("acq_tid", value.into()))
    }

    /// 固定收款金额，单位：分 / Fixed amount of the payment code, in fen
    pub fn fix_recv_amount(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("fix_recv_amount", value.into()))
    }

    /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
    ///
    /// **Required.**
    pub fn mch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set("mch_id", value.into()))
    }

    /// 子商户号 / Merchant ID of the sub-merchant
    pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set("sub_mch_id", value.into()))
    }

    /// 限定的付款方账户类型 / Type of payer's account that payment is limited to
    ///
    /// **Required.**
    pub fn limit_bank_acc_type(self, value: impl Into<reply::LimitBankAccType>) -> Self {
        Self(self.0.set("limit_bank_acc_type", value.into()))
    }

    /// 服务器IP地址 / IP address of the server
    ///
    /// **Required.** Format: `ip`.
    pub fn client_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set("client_ip", value.into()))
    }

    /// Adds a field that this version does not know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        Self(self.0.extra(name, value))
    }
}

impl ToValue for Reply {
    fn to_value(&self) -> Value {
        self.0.to_value()
    }
}

/// Types of [`Reply`].
pub mod reply {
    use crate::__codegen::*;

    /// 返回状态码 / Status code of the response
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Code {
        /// 成功 / Success
        ///
        /// `SUCCESS`
        Success,
        /// 失败 / Failure
        ///
        /// `FAIL`
        Fail,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Code,
        Success = "SUCCESS",
        Fail = "FAIL",
    );

    /// 限定的付款方账户类型 / Type of payer's account that payment is limited to
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LimitBankAccType {
        /// 不限制 / Not limited
        ///
        /// `UNLIMIT`
        Unlimit,
        /// 不可使用信用账户 / No credit accounts
        ///
        /// `NO_CREDIT`
        NoCredit,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        LimitBankAccType,
        Unlimit = "UNLIMIT",
        NoCredit = "NO_CREDIT",
    );
}
