//! 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON) · `PAYSCORE.BIND_SERVICE_ACCOUNT`
//!
//! Generated from docs/webhook/v3/PAYSCORE.BIND_SERVICE_ACCOUNT.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a platform sub-merchant's request to bind a WeChat Pay score service has a result.
///
/// 平台的子商户申请绑定支付分服务有结果后发送此通知。
///
/// 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON) / WeChat Pay score service binding result · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012156110) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
    ///
    /// Always present according to the docs.
    pub service_id: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    pub sub_appid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Always present according to the docs.
    pub sub_mchid: Option<String>,
    /// 商户申请单号 / Merchant's number of the application
    ///
    /// Always present according to the docs.
    pub out_apply_no: Option<String>,
    /// 绑定申请的受理状态 / State of the binding application
    ///
    /// Always present according to the docs.
    pub apply_state: Option<String>,
    /// 驳回原因 / Reason for the rejection
    pub reject_reason: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    service_id = "service_id",
    appid = "appid",
    mchid = "mchid",
    sub_appid = "sub_appid",
    sub_mchid = "sub_mchid",
    out_apply_no = "out_apply_no",
    apply_state = "apply_state",
    reject_reason = "reject_reason",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}
