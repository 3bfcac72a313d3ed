//! 申请免确认收款授权 · `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations.md by `cargo xtask regen`; do not edit.

/// Applies for a user's authorization to receive a partner's transfers without confirming each.
///
/// 向用户申请授权，此后收取服务商发起的转账无需逐笔确认。
///
/// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
///
/// 申请免确认收款授权 / Apply for a partner automatic receiving authorization · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016809861) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::post;
///
/// let request = post()
///     .out_authorization_no("SQ20260618103000001")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .transfer_scene_id(post::TransferSceneId::Value1005)
///     .user_display_name("李雷")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "申请免确认收款授权")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations")]
#[doc(alias = "post_v3_fund_app_mch_transfer_partner_user_confirm_authorizations")]
#[doc(alias = "请免确认收款授权")]
#[doc(alias = "免确认收款授权")]
#[doc(alias = "确认收款授权")]
#[doc(alias = "认收款授权")]
#[doc(alias = "收款授权")]
#[doc(alias = "款授权")]
#[doc(alias = "授权")]
#[doc(alias = "Apply for a partner automatic receiving authorization")]
#[doc(alias = "partner automatic receiving authorization")]
#[doc(alias = "automatic receiving authorization")]
#[doc(alias = "receiving authorization")]
#[doc(alias = "authorization")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请免确认收款授权. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_authorization_no`, `appid`, `openid`, `transfer_scene_id`, `user_display_name`, `notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户侧授权单号 / Merchant's number of the authorization
        ///
        /// **Required.**
        pub fn out_authorization_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_authorization_no", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 转账场景ID / ID of the transfer's scenario
        ///
        /// **Required.**
        pub fn transfer_scene_id(self, value: impl Into<TransferSceneId>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
        }

        /// 用户展示名称 / Name under which the user's account is displayed
        ///
        /// **Required.**
        pub fn user_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_display_name", value.into()))
        }

        /// 用户收款感知 / What the payee sees as the reason for the payment
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_recv_perception", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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
                "post_v3_fund_app_mch_transfer_partner_user_confirm_authorizations",
                Method::Post,
                "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_authorization_no",
                    "/body/appid",
                    "/body/openid",
                    "/body/transfer_scene_id",
                    "/body/user_display_name",
                    "/body/notify_url",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 转账场景ID / ID of the transfer's scenario
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TransferSceneId {
        /// 现金营销 / Cash marketing
        ///
        /// `1000`
        Value1000,
        /// 行政补贴 / Administrative subsidy
        ///
        /// `1002`
        Value1002,
        /// 保险理赔 / Insurance claim
        ///
        /// `1004`
        Value1004,
        /// 佣金报酬 / Commission and remuneration
        ///
        /// `1005`
        Value1005,
        /// 采购货款 / Payment for purchased goods
        ///
        /// `1009`
        Value1009,
        /// 二手回收 / Second-hand recycling
        ///
        /// `1010`
        Value1010,
        /// 企业赔付 / Compensation by an enterprise
        ///
        /// `1011`
        Value1011,
        /// 公益补助 / Charity aid
        ///
        /// `1013`
        Value1013,
        /// A value unknown to this version.
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

    /// Response of 申请免确认收款授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧授权单号 / Merchant's number of the authorization
        ///
        /// Always present according to the docs.
        pub out_authorization_no: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs. Known values: `WAIT_USER_CONFIRM` (待用户确认 / User's confirmation awaited).
        pub state: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 跳转微信用户确认页的package信息 / Package information that opens the user's confirmation page
        ///
        /// Always present according to the docs.
        pub package_info: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_authorization_no = "out_authorization_no",
        state = "state",
        create_time = "create_time",
        package_info = "package_info",
    );
}
