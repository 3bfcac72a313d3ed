//! 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON) · `CROSS_BORDER_PAY.GET_MCH_INFO`
//!
//! Generated from docs/webhook/v3/CROSS_BORDER_PAY.GET_MCH_INFO.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON)
///
/// 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/institution/4019762388) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `acq_tid`
    ///
    /// Documented as always there.
    pub acq_tid: Option<String>,
    /// `bank_type`
    ///
    /// Documented as always there.
    pub bank_type: Option<String>,
    /// `qr_cd_mp`
    ///
    /// Documented as always there.
    pub qr_cd_mp: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    acq_tid = "acq_tid",
    bank_type = "bank_type",
    qr_cd_mp = "qr_cd_mp",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// What a merchant answers to 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON).
///
/// Signed: [`Client::signed_reply`](crate::Client::signed_reply) makes the answer of it.
#[derive(Clone, Debug, Default)]
pub struct Reply(Fields);

impl Reply {
    /// `code`
    ///
    /// **Required.**
    pub fn code(self, value: impl Into<reply::Code>) -> Self {
        Self(self.0.set("code", value.into()))
    }

    /// `message`
    pub fn message(self, value: impl Into<String>) -> Self {
        Self(self.0.set("message", value.into()))
    }

    /// `acq_tid`
    ///
    /// **Required.**
    pub fn acq_tid(self, value: impl Into<String>) -> Self {
        Self(self.0.set("acq_tid", value.into()))
    }

    /// `fix_recv_amount`
    pub fn fix_recv_amount(self, value: impl Into<i64>) -> Self {
        Self(self.0.set("fix_recv_amount", value.into()))
    }

    /// `mch_id`
    ///
    /// **Required.**
    pub fn mch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set("mch_id", value.into()))
    }

    /// `sub_mch_id`
    pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
        Self(self.0.set("sub_mch_id", value.into()))
    }

    /// `limit_bank_acc_type`
    ///
    /// **Required.**
    pub fn limit_bank_acc_type(self, value: impl Into<reply::LimitBankAccType>) -> Self {
        Self(self.0.set("limit_bank_acc_type", value.into()))
    }

    /// `client_ip`
    ///
    /// **Required.**
    pub fn client_ip(self, value: impl Into<String>) -> Self {
        Self(self.0.set("client_ip", value.into()))
    }

    /// Adds a field that these docs do not know.
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
    use crate::model::*;

    /// Code
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Code {
        /// `SUCCESS`
        Success,
        /// `FAIL`
        Fail,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Code,
        Success = "SUCCESS",
        Fail = "FAIL",
    );

    /// LimitBankAccType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LimitBankAccType {
        /// `UNLIMIT`
        Unlimit,
        /// `NO_CREDIT`
        NoCredit,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        LimitBankAccType,
        Unlimit = "UNLIMIT",
        NoCredit = "NO_CREDIT",
    );
}
