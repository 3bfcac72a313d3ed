//! 商户单号查询自动收款授权 · `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}.md by `cargo xtask regen`; do not edit.

/// 商户单号查询自动收款授权
///
/// `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
///
/// 商户单号查询自动收款授权 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014399423) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::user_confirm_authorization::out_authorization_no::by_out_authorization_no::get;
///
/// let request = get("OAN20260618847").is_display_authorization(true);
/// ```
#[doc(alias = "商户单号查询自动收款授权")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}"
)]
#[doc(
    alias = "get_v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no"
)]
pub fn get(out_authorization_no: impl Into<String>) -> get::Request {
    get::Request::new([out_authorization_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 商户单号查询自动收款授权; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `is_display_authorization`
        pub fn is_display_authorization(self, value: bool) -> Self {
            Self(self.0.query("is_display_authorization", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no",
            Verb::Get,
            "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 商户单号查询自动收款授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_authorization_no`
        ///
        /// Documented as always there.
        pub out_authorization_no: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `user_display_name`
        ///
        /// Documented as always there.
        pub user_display_name: Option<String>,
        /// `authorization_id`
        pub authorization_id: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `authorize_time`
        pub authorize_time: Option<String>,
        /// `close_info`
        pub close_info: Option<response::CloseInfo>,
        /// `transfer_scene_id`
        pub transfer_scene_id: Option<String>,
        /// `user_recv_perception`
        pub user_recv_perception: Option<String>,
        /// `create_time`
        pub create_time: Option<String>,
        /// `package_info`
        pub package_info: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_authorization_no = "out_authorization_no",
        appid = "appid",
        openid = "openid",
        user_display_name = "user_display_name",
        authorization_id = "authorization_id",
        state = "state",
        authorize_time = "authorize_time",
        close_info = "close_info",
        transfer_scene_id = "transfer_scene_id",
        user_recv_perception = "user_recv_perception",
        create_time = "create_time",
        package_info = "package_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `TAKING_EFFECT`
            TakingEffect,
            /// `CLOSED`
            Closed,
            /// `WAIT_USER_CONFIRM`
            WaitUserConfirm,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            TakingEffect = "TAKING_EFFECT",
            Closed = "CLOSED",
            WaitUserConfirm = "WAIT_USER_CONFIRM",
        );

        /// CloseInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CloseInfo {
            /// `close_time`
            ///
            /// Documented as always there.
            pub close_time: Option<String>,
            /// `close_reason`
            ///
            /// Documented as always there.
            pub close_reason: Option<CloseReason>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CloseInfo,
            close_time = "close_time",
            close_reason = "close_reason",
        );

        /// CloseReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CloseReason {
            /// `CLOSE_VIA_MCH_API`
            CloseViaMchApi,
            /// `USER_CLOSE`
            UserClose,
            /// `USER_OVERDUE_UNCONFIRMED`
            UserOverdueUnconfirmed,
            /// `TRANSFER_RISK`
            TransferRisk,
            /// `USER_ACCOUNT_ABNORMAL`
            UserAccountAbnormal,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CloseReason,
            CloseViaMchApi = "CLOSE_VIA_MCH_API",
            UserClose = "USER_CLOSE",
            UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
            TransferRisk = "TRANSFER_RISK",
            UserAccountAbnormal = "USER_ACCOUNT_ABNORMAL",
        );
    }
}
