//! 发起转账 · `POST /v3/fund-app/mch-transfer/transfer-bills`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/transfer-bills.md by `cargo xtask regen`; do not edit.

/// 发起转账
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills`
///
/// 发起转账 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012716434) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::transfer_bills::post;
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
///     .user_recv_style(post::UserRecvStyle::default().r#type(post::Type::ConfirmPage));
/// ```
#[doc(alias = "发起转账")]
#[doc(alias = "/v3/fund-app/mch-transfer/transfer-bills")]
#[doc(alias = "post_v3_fund_app_mch_transfer_transfer_bills")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起转账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `out_bill_no`, `openid`, `transfer_amount`, `transfer_remark`, `transfer_scene_id`, `transfer_scene_report_infos`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
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
        user_recv_style: Option<UserRecvStyle>,
        extra: Extra,
    }

    impl Request {
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

        /// `user_recv_style`
        pub fn user_recv_style(mut self, value: impl Into<UserRecvStyle>) -> Self {
            self.user_recv_style = Some(value.into());
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
                "post_v3_fund_app_mch_transfer_transfer_bills",
                Verb::Post,
                "/v3/fund-app/mch-transfer/transfer-bills",
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
                    "/body/user_recv_style/type",
                ],
            )
            .request(&[("/body/user_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            Parts::new()
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
                .body("user_recv_style", &self.user_recv_style)
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

    /// UserRecvStyle
    #[derive(Clone, Debug, Default)]
    pub struct UserRecvStyle {
        r#type: Option<Type>,
        extra: Extra,
    }

    impl UserRecvStyle {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        UserRecvStyle,
        r#type = "type",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Type {
        /// `CONFIRM_PAGE`
        ConfirmPage,
        /// `RED_PACKET`
        RedPacket,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        ConfirmPage = "CONFIRM_PAGE",
        RedPacket = "RED_PACKET",
    );

    /// The answer of 发起转账.
    #[derive(Clone, Debug, Default)]
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
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// `package_info`
        pub package_info: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_bill_no = "out_bill_no",
        transfer_bill_no = "transfer_bill_no",
        create_time = "create_time",
        state = "state",
        fail_reason = "fail_reason",
        package_info = "package_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
            /// `FAIL`
            Fail,
            /// `CANCELING`
            Canceling,
            /// `CANCELLED`
            Cancelled,
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
            Fail = "FAIL",
            Canceling = "CANCELING",
            Cancelled = "CANCELLED",
        );
    }
}
