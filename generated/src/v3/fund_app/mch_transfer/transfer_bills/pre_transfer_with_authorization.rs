//! 发起转账并完成自动收款授权 · `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization.md by `cargo xtask regen`; do not edit.

/// 发起转账并完成自动收款授权
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
///
/// 发起转账并完成自动收款授权 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014399293) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::transfer_bills::pre_transfer_with_authorization::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_bill_no("OBN20260618441")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .user_name("李雷")
///     .transfer_amount(35200)
///     .transfer_remark("示例说明")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .user_recv_perception("示例URP277")
///     .transfer_scene_id(post::TransferSceneId::Value1000)
///     .transfer_scene_report_infos([
///         post::TransferSceneReportInfos::default()
///             .info_type("示例IT840")
///             .info_content("示例IC763"),
///     ])
///     .authorization_info(
///         post::AuthorizationInfo::default()
///             .user_display_name("春茶节")
///             .out_authorization_no("OAN20260618847")
///             .authorization_notify_url("https://pay.example.com/wechat/notices"),
///     )
///     .sponsor_mchid("1684907235");
/// ```
#[doc(alias = "发起转账并完成自动收款授权")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization"
)]
#[doc(
    alias = "post_v3_fund_app_mch_transfer_transfer_bills_pre_transfer_with_authorization"
)]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起转账并完成自动收款授权; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `out_bill_no`, `openid`, `transfer_amount`, `transfer_remark`, `transfer_scene_id`, `transfer_scene_report_infos`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `out_bill_no`
        ///
        /// **Required.**
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_bill_no", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `user_name`
        ///
        /// Sealed by the client on sending.
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("user_name", value.into()))
        }

        /// `transfer_amount`
        ///
        /// **Required.**
        pub fn transfer_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("transfer_amount", value.into()))
        }

        /// `transfer_remark`
        ///
        /// **Required.**
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_remark", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `user_recv_perception`
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_recv_perception", value.into()))
        }

        /// `transfer_scene_id`
        ///
        /// **Required.**
        pub fn transfer_scene_id(self, value: impl Into<TransferSceneId>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
        }

        /// `transfer_scene_report_infos`
        ///
        /// **Required.**
        pub fn transfer_scene_report_infos(
            self,
            values: impl IntoIterator<Item = TransferSceneReportInfos>,
        ) -> Self {
            Self(
                self
                    .0
                    .body(
                        "transfer_scene_report_infos",
                        list::<TransferSceneReportInfos>(values),
                    ),
            )
        }

        /// `authorization_info`
        pub fn authorization_info(self, value: AuthorizationInfo) -> Self {
            Self(self.0.body("authorization_info", value))
        }

        /// `sponsor_mchid`
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_fund_app_mch_transfer_transfer_bills_pre_transfer_with_authorization",
                Verb::Post,
                "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/out_bill_no",
                    "/body/openid",
                    "/body/transfer_amount",
                    "/body/transfer_remark",
                    "/body/transfer_scene_id",
                    "/body/transfer_scene_report_infos",
                    "/body/transfer_scene_report_infos/*/info_type",
                    "/body/transfer_scene_report_infos/*/info_content",
                    "/body/authorization_info/user_display_name",
                    "/body/authorization_info/out_authorization_no",
                    "/body/authorization_info/authorization_notify_url",
                ],
            )
            .request(&[("/body/user_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

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

    /// TransferSceneReportInfos
    #[derive(Clone, Debug, Default)]
    pub struct TransferSceneReportInfos(Fields);

    impl TransferSceneReportInfos {
        /// `info_type`
        ///
        /// **Required.**
        pub fn info_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("info_type", value.into()))
        }

        /// `info_content`
        ///
        /// **Required.**
        pub fn info_content(self, value: impl Into<String>) -> Self {
            Self(self.0.set("info_content", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransferSceneReportInfos);

    /// AuthorizationInfo
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizationInfo(Fields);

    impl AuthorizationInfo {
        /// `user_display_name`
        ///
        /// **Required.**
        pub fn user_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("user_display_name", value.into()))
        }

        /// `out_authorization_no`
        ///
        /// **Required.**
        pub fn out_authorization_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_authorization_no", value.into()))
        }

        /// `authorization_notify_url`
        ///
        /// **Required.**
        pub fn authorization_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("authorization_notify_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AuthorizationInfo);

    /// The answer of 发起转账并完成自动收款授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_bill_no`
        ///
        /// Documented as always there.
        pub out_bill_no: Option<String>,
        /// `transfer_bill_no`
        ///
        /// Documented as always there.
        pub transfer_bill_no: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `package_info`
        pub package_info: Option<String>,
        /// `user_display_name`
        pub user_display_name: Option<String>,
        /// `out_authorization_no`
        pub out_authorization_no: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_bill_no = "out_bill_no",
        transfer_bill_no = "transfer_bill_no",
        create_time = "create_time",
        state = "state",
        package_info = "package_info",
        user_display_name = "user_display_name",
        out_authorization_no = "out_authorization_no",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `ACCEPTED`
            Accepted,
            /// `PROCESSING`
            Processing,
            /// `WAIT_USER_CONFIRM`
            WaitUserConfirm,
            /// `TRANSFERING`
            Transfering,
            /// `SUCCESS`
            Success,
            /// `CANCELING`
            Canceling,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Processing = "PROCESSING",
            WaitUserConfirm = "WAIT_USER_CONFIRM",
            Transfering = "TRANSFERING",
            Success = "SUCCESS",
            Canceling = "CANCELING",
        );
    }
}
