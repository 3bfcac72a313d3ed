//! 查询控制单 · `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}.md by `cargo xtask regen`; do not edit.

/// Queries an order placing or lifting control of a WeBank ledger account by external request number.
///
/// 按请求单号查询微众银行台账的管控单或解管单。
///
/// `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
///
/// 查询控制单 / Query a control order · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016025274) · feature `v3-aggracct-bc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::control_orders::by_out_request_no::get;
///
/// let request = get("REQ20260618103542001")
///     .control_type(get::ControlType::Punish)
///     .mchid("1684913560");
/// ```
#[doc(alias = "查询控制单")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}")]
#[doc(alias = "get_v3_aggracct_bc_wb_channel_control_orders_out_request_no")]
#[doc(alias = "询控制单")]
#[doc(alias = "控制单")]
#[doc(alias = "制单")]
#[doc(alias = "Query a control order")]
#[doc(alias = "control order")]
#[doc(alias = "order")]
pub fn get(out_request_no: impl Into<String>) -> get::Request {
    get::Request::new([out_request_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询控制单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `control_type`, `mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 控制单类型（管控或解管） / Whether the order imposes or lifts the restriction
        ///
        /// **Required.**
        pub fn control_type(self, value: impl Into<ControlType>) -> Self {
            Self(self.0.query("control_type", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
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
                "get_v3_aggracct_bc_wb_channel_control_orders_out_request_no",
                Method::Get,
                "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}",
            )
            .query(&["control_type", "mchid"])
            .required(&["/query/control_type", "/query/mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 控制单类型（管控或解管） / Whether the order imposes or lifts the restriction
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ControlType {
        /// 管控 / Impose control
        ///
        /// `PUNISH`
        Punish,
        /// 解除管控 / Lift control
        ///
        /// `RECOVER`
        Recover,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ControlType,
        Punish = "PUNISH",
        Recover = "RECOVER",
    );

    /// Response of 查询控制单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 控制场景（管控或解管） / Whether the order imposes or lifts the restriction
        ///
        /// Always present according to the docs.
        pub control_scene: Option<response::ControlScene>,
        /// 管控单 / Control order
        pub punish_order: Option<response::PunishOrder>,
        /// 解管单 / Order releasing a control
        pub recover_order: Option<response::RecoverOrder>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        control_scene = "control_scene",
        punish_order = "punish_order",
        recover_order = "recover_order",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 控制场景（管控或解管） / Whether the order imposes or lifts the restriction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ControlScene {
            /// 管控 / Impose control
            ///
            /// `PUNISH`
            Punish,
            /// 解除管控 / Lift control
            ///
            /// `RECOVER`
            Recover,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ControlScene,
            Punish = "PUNISH",
            Recover = "RECOVER",
        );

        /// 管控单 / Control order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PunishOrder {
            /// 微信支付管控单号 / WeChat Pay's number of the control order
            ///
            /// Always present according to the docs.
            pub wxpay_punish_no: Option<String>,
            /// 商户侧的微众管控单号 / Merchant's number of the WeBank restriction order
            ///
            /// Always present according to the docs.
            pub out_request_no: Option<String>,
            /// 微信支付商户号 / WeChat Pay merchant ID
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// 管控场景 / Control scenario
            ///
            /// Always present according to the docs.
            pub punish_scene: Option<i64>,
            /// 管控场景规则版本号 / Version of the control scenario's rules
            ///
            /// Always present according to the docs.
            pub punish_rule_version: Option<i64>,
            /// 管控原因 / Reason for the control
            pub punish_reason: Option<String>,
            /// 管控开始时间 / Time the control starts
            pub punish_start_time: Option<String>,
            /// 管控结束时间 / Time the control ends
            pub punish_end_time: Option<String>,
            /// 管控受理时间 / Time the control order was accepted
            ///
            /// Always present according to the docs.
            pub punish_accept_time: Option<String>,
            /// 管控执行完成时间 / Time the control was fully carried out
            pub punish_finish_time: Option<String>,
            /// 管控状态 / State of the control order
            ///
            /// Always present according to the docs.
            pub punish_state: Option<PunishState>,
            /// 管控生效状态 / Whether the restriction is in effect
            pub effect_state: Option<EffectState>,
            /// 管控方案列表 / Restrictions imposed
            pub control_action: Vec<ControlAction>,
            /// 管控单或解管单执行失败的错误信息 / Error message of the failed order that sets or lifts the restriction
            pub error_message: Option<String>,
            /// 管控单执行失败的错误码 / Error code of the failed restriction order
            pub error_code: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PunishOrder,
            wxpay_punish_no = "wxpay_punish_no",
            out_request_no = "out_request_no",
            mchid = "mchid",
            punish_scene = "punish_scene",
            punish_rule_version = "punish_rule_version",
            punish_reason = "punish_reason",
            punish_start_time = "punish_start_time",
            punish_end_time = "punish_end_time",
            punish_accept_time = "punish_accept_time",
            punish_finish_time = "punish_finish_time",
            punish_state = "punish_state",
            effect_state = "effect_state",
            control_action = "control_action",
            error_message = "error_message",
            error_code = "error_code",
        );

        /// 管控状态 / State of the control order
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PunishState {
            /// 执行中 / Being executed
            ///
            /// `EXECUTING`
            Executing,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAILED`
            Failed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PunishState,
            Executing = "EXECUTING",
            Success = "SUCCESS",
            Failed = "FAILED",
        );

        /// 管控生效状态 / Whether the restriction is in effect
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum EffectState {
            /// 生效中 / In effect
            ///
            /// `ACTIVE`
            Active,
            /// 已解除 / Lifted
            ///
            /// `RECOVERED`
            Recovered,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            EffectState,
            Active = "ACTIVE",
            Recovered = "RECOVERED",
        );

        /// 管控方案列表 / Restrictions imposed
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ControlAction {
            /// 限制收款 / Receiving payments disabled
            ///
            /// `DISABLE_RECEIVE`
            DisableReceive,
            /// 限制提现 / Withdrawal disabled
            ///
            /// `DISABLE_WITHDRAWAL`
            DisableWithdrawal,
            /// 限制付款 / Paying out disabled
            ///
            /// `DISABLE_PAY`
            DisablePay,
            /// 限制退款 / Refunds disabled
            ///
            /// `DISABLE_REFUND`
            DisableRefund,
            /// 限制商户注销 / Closing the merchant account disabled
            ///
            /// `DISABLE_CLOSE_MERCHANT`
            DisableCloseMerchant,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ControlAction,
            DisableReceive = "DISABLE_RECEIVE",
            DisableWithdrawal = "DISABLE_WITHDRAWAL",
            DisablePay = "DISABLE_PAY",
            DisableRefund = "DISABLE_REFUND",
            DisableCloseMerchant = "DISABLE_CLOSE_MERCHANT",
        );

        /// 解管单 / Order releasing a control
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RecoverOrder {
            /// 微信支付解管单号 / WeChat Pay's number of the release order
            ///
            /// Always present according to the docs.
            pub wxpay_recover_no: Option<String>,
            /// 商户请求单号 / Merchant's number of the request
            ///
            /// Always present according to the docs.
            pub out_request_no: Option<String>,
            /// 关联的微信支付管控单号 / WeChat Pay's number of the related control order
            ///
            /// Always present according to the docs.
            pub related_wxpay_punish_no: Option<String>,
            /// 微信支付商户号 / WeChat Pay merchant ID
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// 管控场景 / Control scenario
            ///
            /// Always present according to the docs.
            pub punish_scene: Option<String>,
            /// 管控场景规则版本号 / Version of the control scenario's rules
            ///
            /// Always present according to the docs.
            pub punish_rule_version: Option<String>,
            /// 解管受理时间 / Time the release order was accepted
            ///
            /// Always present according to the docs.
            pub recover_accept_time: Option<String>,
            /// 解管执行完成时间 / Time the release was fully carried out
            ///
            /// Always present according to the docs.
            pub recover_finish_time: Option<String>,
            /// 解管状态 / State of the release order
            ///
            /// Always present according to the docs.
            pub recover_state: Option<RecoverState>,
            /// 解除管控原因 / Reason for lifting the restriction
            ///
            /// Always present according to the docs.
            pub recover_reason: Option<String>,
            /// 管控单或解管单执行失败的错误信息 / Error message of the failed order that sets or lifts the restriction
            pub error_message: Option<String>,
            /// 解管单执行失败的错误码 / Error code of the failed order lifting the restriction
            pub error_code: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RecoverOrder,
            wxpay_recover_no = "wxpay_recover_no",
            out_request_no = "out_request_no",
            related_wxpay_punish_no = "related_wxpay_punish_no",
            mchid = "mchid",
            punish_scene = "punish_scene",
            punish_rule_version = "punish_rule_version",
            recover_accept_time = "recover_accept_time",
            recover_finish_time = "recover_finish_time",
            recover_state = "recover_state",
            recover_reason = "recover_reason",
            error_message = "error_message",
            error_code = "error_code",
        );

        /// 解管状态 / State of the release order
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecoverState {
            /// 执行中 / Being executed
            ///
            /// `EXECUTING`
            Executing,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAILED`
            Failed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RecoverState,
            Executing = "EXECUTING",
            Success = "SUCCESS",
            Failed = "FAILED",
        );
    }
}
