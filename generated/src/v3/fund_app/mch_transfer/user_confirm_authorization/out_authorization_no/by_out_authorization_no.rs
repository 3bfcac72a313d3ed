//! 商户单号查询自动收款授权 · `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}.md by `cargo xtask regen`; do not edit.

/// Queries a user's authorization for automatic receiving by the merchant's authorization number.
///
/// 按商户的授权单号查询用户的自动收款授权。
///
/// `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
///
/// 商户单号查询自动收款授权 / Query an automatic receiving authorization · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014399423) · feature `v3-fund-app` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::user_confirm_authorization::out_authorization_no::by_out_authorization_no::get;
///
/// let request = get("SQ20260618103000001").is_display_authorization(true);
/// ```
#[doc(alias = "商户单号查询自动收款授权")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}"
)]
#[doc(
    alias = "get_v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no"
)]
#[doc(alias = "户单号查询自动收款授权")]
#[doc(alias = "单号查询自动收款授权")]
#[doc(alias = "号查询自动收款授权")]
#[doc(alias = "查询自动收款授权")]
#[doc(alias = "询自动收款授权")]
#[doc(alias = "自动收款授权")]
#[doc(alias = "动收款授权")]
#[doc(alias = "收款授权")]
#[doc(alias = "款授权")]
#[doc(alias = "授权")]
#[doc(alias = "Query an automatic receiving authorization")]
#[doc(alias = "automatic receiving authorization")]
#[doc(alias = "receiving authorization")]
#[doc(alias = "authorization")]
pub fn get(out_authorization_no: impl Into<String>) -> get::Request {
    get::Request::new([out_authorization_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户单号查询自动收款授权. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 是否展示用户授权信息 / Whether to return the user's authorization information
        pub fn is_display_authorization(self, value: bool) -> Self {
            Self(self.0.query("is_display_authorization", value))
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
            "get_v3_fund_app_mch_transfer_user_confirm_authorization_out_authorization_no_out_authorization_no",
            Method::Get,
            "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户单号查询自动收款授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧授权单号 / Merchant's number of the authorization
        ///
        /// Always present according to the docs.
        pub out_authorization_no: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 用户展示名称 / Name under which the user's account is displayed
        ///
        /// Always present according to the docs.
        pub user_display_name: Option<String>,
        /// 微信支付自动（免确认）收款授权单号 / WeChat Pay's ID of the authorization to receive transfers automatically
        pub authorization_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 用户授权时间 / Time at which the user authorized
        pub authorize_time: Option<String>,
        /// 关闭信息（单据、预约或授权） / When and why the order, reservation or authorization was closed
        pub close_info: Option<response::CloseInfo>,
        /// 转账场景ID / ID of the transfer's scenario
        pub transfer_scene_id: Option<String>,
        /// 用户收款感知 / What the payee sees as the reason for the payment
        pub user_recv_perception: Option<String>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 跳转微信用户确认页的package信息 / Package information that opens the user's confirmation page
        pub package_info: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 生效中 / In effect
            ///
            /// `TAKING_EFFECT`
            TakingEffect,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// 待用户确认 / User's confirmation awaited
            ///
            /// `WAIT_USER_CONFIRM`
            WaitUserConfirm,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            TakingEffect = "TAKING_EFFECT",
            Closed = "CLOSED",
            WaitUserConfirm = "WAIT_USER_CONFIRM",
        );

        /// 关闭信息（单据、预约或授权） / When and why the order, reservation or authorization was closed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CloseInfo {
            /// 关闭时间，RFC 3339格式 / Time of the closing, in RFC 3339
            ///
            /// Always present according to the docs.
            pub close_time: Option<String>,
            /// 关闭原因 / Reason for closing
            ///
            /// Always present according to the docs.
            pub close_reason: Option<CloseReason>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CloseInfo,
            close_time = "close_time",
            close_reason = "close_reason",
        );

        /// 关闭原因 / Reason for closing
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CloseReason {
            /// 商户通过API关闭 / Closed by the merchant through the API
            ///
            /// `CLOSE_VIA_MCH_API`
            CloseViaMchApi,
            /// 用户主动关闭 / Closed by the user
            ///
            /// `USER_CLOSE`
            UserClose,
            /// 用户逾期未确认 / Not confirmed by the user in time
            ///
            /// `USER_OVERDUE_UNCONFIRMED`
            UserOverdueUnconfirmed,
            /// 付款存在风险 / Transfer is risky
            ///
            /// `TRANSFER_RISK`
            TransferRisk,
            /// 用户账户异常 / User's account is abnormal
            ///
            /// `USER_ACCOUNT_ABNORMAL`
            UserAccountAbnormal,
            /// A value unknown to this version.
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
