//! 查询控制单 · `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}.md by `cargo xtask regen`; do not edit.

/// 查询控制单
///
/// `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
///
/// 查询控制单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016025274) · feature `v3-aggracct-bc`
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::control_orders::by_out_request_no::get;
///
/// let request = get("ORN20260618769")
///     .control_type(get::ControlType::Punish)
///     .mchid("1684907235");
/// ```
#[doc(alias = "查询控制单")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}")]
#[doc(alias = "get_v3_aggracct_bc_wb_channel_control_orders_out_request_no")]
pub fn get(out_request_no: impl Into<String>) -> get::Request {
    get::Request::new([out_request_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询控制单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `control_type`, `mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `control_type`
        ///
        /// **Required.**
        pub fn control_type(self, value: impl Into<ControlType>) -> Self {
            Self(self.0.query("control_type", value.into()))
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_aggracct_bc_wb_channel_control_orders_out_request_no",
                Verb::Get,
                "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}",
            )
            .query(&["control_type", "mchid"])
            .required(&["/query/control_type", "/query/mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ControlType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ControlType {
        /// `PUNISH`
        Punish,
        /// `RECOVER`
        Recover,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ControlType,
        Punish = "PUNISH",
        Recover = "RECOVER",
    );

    /// The answer of 查询控制单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `control_scene`
        ///
        /// Documented as always there.
        pub control_scene: Option<response::ControlScene>,
        /// `punish_order`
        pub punish_order: Option<response::PunishOrder>,
        /// `recover_order`
        pub recover_order: Option<response::RecoverOrder>,
        /// What came besides.
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
        use crate::model::*;

        /// ControlScene
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ControlScene {
            /// `PUNISH`
            Punish,
            /// `RECOVER`
            Recover,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ControlScene,
            Punish = "PUNISH",
            Recover = "RECOVER",
        );

        /// PunishOrder
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PunishOrder {
            /// `wxpay_punish_no`
            ///
            /// Documented as always there.
            pub wxpay_punish_no: Option<String>,
            /// `out_request_no`
            ///
            /// Documented as always there.
            pub out_request_no: Option<String>,
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// `punish_scene`
            ///
            /// Documented as always there.
            pub punish_scene: Option<i64>,
            /// `punish_rule_version`
            ///
            /// Documented as always there.
            pub punish_rule_version: Option<i64>,
            /// `punish_reason`
            pub punish_reason: Option<String>,
            /// `punish_start_time`
            pub punish_start_time: Option<String>,
            /// `punish_end_time`
            pub punish_end_time: Option<String>,
            /// `punish_accept_time`
            ///
            /// Documented as always there.
            pub punish_accept_time: Option<String>,
            /// `punish_finish_time`
            pub punish_finish_time: Option<String>,
            /// `punish_state`
            ///
            /// Documented as always there.
            pub punish_state: Option<PunishState>,
            /// `effect_state`
            pub effect_state: Option<EffectState>,
            /// `control_action`
            pub control_action: Vec<ControlAction>,
            /// `error_message`
            pub error_message: Option<String>,
            /// `error_code`
            pub error_code: Option<String>,
            /// What came besides.
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

        /// PunishState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PunishState {
            /// `EXECUTING`
            Executing,
            /// `SUCCESS`
            Success,
            /// `FAILED`
            Failed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PunishState,
            Executing = "EXECUTING",
            Success = "SUCCESS",
            Failed = "FAILED",
        );

        /// EffectState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum EffectState {
            /// `ACTIVE`
            Active,
            /// `RECOVERED`
            Recovered,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            EffectState,
            Active = "ACTIVE",
            Recovered = "RECOVERED",
        );

        /// ControlAction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ControlAction {
            /// `DISABLE_RECEIVE`
            DisableReceive,
            /// `DISABLE_WITHDRAWAL`
            DisableWithdrawal,
            /// `DISABLE_PAY`
            DisablePay,
            /// `DISABLE_REFUND`
            DisableRefund,
            /// `DISABLE_CLOSE_MERCHANT`
            DisableCloseMerchant,
            /// A value that these docs do not know.
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

        /// RecoverOrder
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RecoverOrder {
            /// `wxpay_recover_no`
            ///
            /// Documented as always there.
            pub wxpay_recover_no: Option<String>,
            /// `out_request_no`
            ///
            /// Documented as always there.
            pub out_request_no: Option<String>,
            /// `related_wxpay_punish_no`
            ///
            /// Documented as always there.
            pub related_wxpay_punish_no: Option<String>,
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// `punish_scene`
            ///
            /// Documented as always there.
            pub punish_scene: Option<String>,
            /// `punish_rule_version`
            ///
            /// Documented as always there.
            pub punish_rule_version: Option<String>,
            /// `recover_accept_time`
            ///
            /// Documented as always there.
            pub recover_accept_time: Option<String>,
            /// `recover_finish_time`
            ///
            /// Documented as always there.
            pub recover_finish_time: Option<String>,
            /// `recover_state`
            ///
            /// Documented as always there.
            pub recover_state: Option<RecoverState>,
            /// `recover_reason`
            ///
            /// Documented as always there.
            pub recover_reason: Option<String>,
            /// `error_message`
            pub error_message: Option<String>,
            /// `error_code`
            pub error_code: Option<String>,
            /// What came besides.
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

        /// RecoverState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecoverState {
            /// `EXECUTING`
            Executing,
            /// `SUCCESS`
            Success,
            /// `FAILED`
            Failed,
            /// A value that these docs do not know.
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
