//! 发起转账并完成自动收款授权 · `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization.md by `cargo xtask regen`; do not edit.

/// 发起转账并完成自动收款授权
///
/// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
///
/// 发起转账并完成自动收款授权 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016809843) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
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
///     );
/// ```
#[doc(alias = "发起转账并完成自动收款授权")]
#[doc(
    alias = "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization"
)]
#[doc(
    alias = "post_v3_fund_app_mch_transfer_partner_transfer_bills_pre_transfer_with_authorization"
)]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起转账并完成自动收款授权; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `appid`, `out_bill_no`, `openid`, `transfer_amount`, `transfer_remark`, `transfer_scene_id`, `transfer_scene_report_infos`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        appid: Option<String>,
        out_bill_no: Option<String>,
        openid: Option<String>,
        user_name: Option<Sensitive>,
        transfer_amount: Option<i64>,
        transfer_remark: Option<String>,
        notify_url: Option<String>,
        user_recv_perception: Option<String>,
        transfer_scene_id: Option<TransferSceneId>,
        transfer_scene_report_infos: Vec<TransferSceneReportInfos>,
        authorization_info: Option<AuthorizationInfo>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `out_bill_no`
        ///
        /// **Required.**
        pub fn out_bill_no(mut self, value: impl Into<String>) -> Self {
            self.out_bill_no = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `user_name`
        ///
        /// Sealed by the client on sending.
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Some(value.into());
            self
        }

        /// `transfer_amount`
        ///
        /// **Required.**
        pub fn transfer_amount(mut self, value: impl Into<i64>) -> Self {
            self.transfer_amount = Some(value.into());
            self
        }

        /// `transfer_remark`
        ///
        /// **Required.**
        pub fn transfer_remark(mut self, value: impl Into<String>) -> Self {
            self.transfer_remark = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `user_recv_perception`
        pub fn user_recv_perception(mut self, value: impl Into<String>) -> Self {
            self.user_recv_perception = Some(value.into());
            self
        }

        /// `transfer_scene_id`
        ///
        /// **Required.**
        pub fn transfer_scene_id(mut self, value: impl Into<TransferSceneId>) -> Self {
            self.transfer_scene_id = Some(value.into());
            self
        }

        /// `transfer_scene_report_infos`
        ///
        /// **Required.**
        pub fn transfer_scene_report_infos(
            mut self,
            values: impl IntoIterator<Item = impl Into<TransferSceneReportInfos>>,
        ) -> Self {
            self.transfer_scene_report_infos = list(values);
            self
        }

        /// `authorization_info`
        pub fn authorization_info(mut self, value: impl Into<AuthorizationInfo>) -> Self {
            self.authorization_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_fund_app_mch_transfer_partner_transfer_bills_pre_transfer_with_authorization",
                Verb::Post,
                "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
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
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("appid", &self.appid)
                .body("out_bill_no", &self.out_bill_no)
                .body("openid", &self.openid)
                .body("user_name", &self.user_name)
                .body("transfer_amount", &self.transfer_amount)
                .body("transfer_remark", &self.transfer_remark)
                .body("notify_url", &self.notify_url)
                .body("user_recv_perception", &self.user_recv_perception)
                .body("transfer_scene_id", &self.transfer_scene_id)
                .body("transfer_scene_report_infos", &self.transfer_scene_report_infos)
                .body("authorization_info", &self.authorization_info)
                .extra(&self.extra)
        }
    }

    /// TransferSceneId
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct TransferSceneReportInfos {
        info_type: Option<String>,
        info_content: Option<String>,
        extra: Extra,
    }

    impl TransferSceneReportInfos {
        /// `info_type`
        ///
        /// **Required.**
        pub fn info_type(mut self, value: impl Into<String>) -> Self {
            self.info_type = Some(value.into());
            self
        }

        /// `info_content`
        ///
        /// **Required.**
        pub fn info_content(mut self, value: impl Into<String>) -> Self {
            self.info_content = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TransferSceneReportInfos,
        info_type = "info_type",
        info_content = "info_content",
    );

    /// AuthorizationInfo
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizationInfo {
        user_display_name: Option<String>,
        out_authorization_no: Option<String>,
        authorization_notify_url: Option<String>,
        extra: Extra,
    }

    impl AuthorizationInfo {
        /// `user_display_name`
        ///
        /// **Required.**
        pub fn user_display_name(mut self, value: impl Into<String>) -> Self {
            self.user_display_name = Some(value.into());
            self
        }

        /// `out_authorization_no`
        ///
        /// **Required.**
        pub fn out_authorization_no(mut self, value: impl Into<String>) -> Self {
            self.out_authorization_no = Some(value.into());
            self
        }

        /// `authorization_notify_url`
        ///
        /// **Required.**
        pub fn authorization_notify_url(mut self, value: impl Into<String>) -> Self {
            self.authorization_notify_url = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AuthorizationInfo,
        user_display_name = "user_display_name",
        out_authorization_no = "out_authorization_no",
        authorization_notify_url = "authorization_notify_url",
    );

    /// The answer of 发起转账并完成自动收款授权.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
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
        /// `package_info`
        ///
        /// Documented as always there.
        pub package_info: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_bill_no = "out_bill_no",
        transfer_bill_no = "transfer_bill_no",
        create_time = "create_time",
        package_info = "package_info",
    );
}
