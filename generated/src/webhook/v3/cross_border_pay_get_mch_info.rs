//! 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON) · `CROSS_BORDER_PAY.GET_MCH_INFO`
//!
//! Generated from docs/webhook/v3/CROSS_BORDER_PAY.GET_MCH_INFO.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON)
///
/// 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/institution/4019762388) · feature `webhooks`
#[derive(Clone, Debug, Default)]
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
#[derive(Clone, Debug, Default)]
pub struct Reply {
    code: Option<reply::Code>,
    message: Option<String>,
    acq_tid: Option<String>,
    fix_recv_amount: Option<i64>,
    mch_id: Option<String>,
    sub_mch_id: Option<String>,
    limit_bank_acc_type: Option<reply::LimitBankAccType>,
    client_ip: Option<String>,
    extra: Extra,
}

impl Reply {
    /// `code`
    ///
    /// **Required.**
    pub fn code(mut self, value: impl Into<reply::Code>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// `message`
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// `acq_tid`
    ///
    /// **Required.**
    pub fn acq_tid(mut self, value: impl Into<String>) -> Self {
        self.acq_tid = Some(value.into());
        self
    }

    /// `fix_recv_amount`
    pub fn fix_recv_amount(mut self, value: impl Into<i64>) -> Self {
        self.fix_recv_amount = Some(value.into());
        self
    }

    /// `mch_id`
    ///
    /// **Required.**
    pub fn mch_id(mut self, value: impl Into<String>) -> Self {
        self.mch_id = Some(value.into());
        self
    }

    /// `sub_mch_id`
    pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
        self.sub_mch_id = Some(value.into());
        self
    }

    /// `limit_bank_acc_type`
    ///
    /// **Required.**
    pub fn limit_bank_acc_type(
        mut self,
        value: impl Into<reply::LimitBankAccType>,
    ) -> Self {
        self.limit_bank_acc_type = Some(value.into());
        self
    }

    /// `client_ip`
    ///
    /// **Required.**
    pub fn client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }

    /// Adds a field that these docs do not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

sent!(
    Reply,
    code = "code",
    message = "message",
    acq_tid = "acq_tid",
    fix_recv_amount = "fix_recv_amount",
    mch_id = "mch_id",
    sub_mch_id = "sub_mch_id",
    limit_bank_acc_type = "limit_bank_acc_type",
    client_ip = "client_ip",
);

/// Types of [`Reply`].
pub mod reply {
    use crate::model::*;

    /// Code
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
