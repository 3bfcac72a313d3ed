//! 解除免确认收款授权 · `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close.md by `cargo xtask regen`; do not edit.

/// 解除免确认收款授权
///
/// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
///
/// 解除免确认收款授权 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016809851) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::by_out_authorization_no::close::post;
///
/// let request = post("OAN20260618847");
/// ```
#[doc(alias = "解除免确认收款授权")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close"
)]
#[doc(
    alias = "post_v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_close"
)]
pub fn post(out_authorization_no: impl Into<String>) -> post::Request {
    post::Request::new([out_authorization_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 解除免确认收款授权; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "post_v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_close",
            Verb::Post,
            "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 解除免确认收款授权.
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
        ///
        /// Documented as always there.
        pub authorization_id: Option<String>,
        /// `state`
        ///
        /// Documented as always there. Known: `CLOSED`.
        pub state: Option<String>,
        /// `authorize_time`
        ///
        /// Documented as always there.
        pub authorize_time: Option<String>,
        /// `close_info`
        pub close_info: Option<response::CloseInfo>,
        /// `transfer_scene_id`
        pub transfer_scene_id: Option<response::TransferSceneId>,
        /// `user_recv_perception`
        pub user_recv_perception: Option<String>,
        /// `create_time`
        pub create_time: Option<String>,
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
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

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
            /// Documented as always there. Known: `CLOSE_VIA_MCH_API`.
            pub close_reason: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CloseInfo,
            close_time = "close_time",
            close_reason = "close_reason",
        );

        /// TransferSceneId
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransferSceneId {
            /// `1000`
            Value1000,
            /// `1002`
            Value1002,
            /// `1004`
            Value1004,
            /// `1005`
            Value1005,
            /// `1009`
            Value1009,
            /// `1010`
            Value1010,
            /// `1011`
            Value1011,
            /// `1013`
            Value1013,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TransferSceneId,
            Value1000 = "1000",
            Value1002 = "1002",
            Value1004 = "1004",
            Value1005 = "1005",
            Value1009 = "1009",
            Value1010 = "1010",
            Value1011 = "1011",
            Value1013 = "1013",
        );
    }
}
