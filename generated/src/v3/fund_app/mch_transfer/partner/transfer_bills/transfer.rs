//! 转账（用户自动收款） · `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/partner/transfer-bills/transfer.md by `cargo xtask regen`; do not edit.

/// 转账（用户自动收款）
///
/// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
///
/// 转账（用户自动收款） · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016809837) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::partner::transfer_bills::transfer::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_bill_no("OBN20260618441")
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
///     .authorization_id("392202606181035423923923923");
/// ```
#[doc(alias = "转账（用户自动收款）")]
#[doc(alias = "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer")]
#[doc(alias = "post_v3_fund_app_mch_transfer_partner_transfer_bills_transfer")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 转账（用户自动收款）; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `appid`, `out_bill_no`, `transfer_amount`, `transfer_remark`, `transfer_scene_id`, `transfer_scene_report_infos`, `authorization_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        appid: Option<String>,
        out_bill_no: Option<String>,
        user_name: Option<Sensitive>,
        transfer_amount: Option<i64>,
        transfer_remark: Option<String>,
        notify_url: Option<String>,
        user_recv_perception: Option<String>,
        transfer_scene_id: Option<TransferSceneId>,
        transfer_scene_report_infos: Vec<TransferSceneReportInfos>,
        authorization_id: Option<String>,
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

        /// `authorization_id`
        ///
        /// **Required.**
        pub fn authorization_id(mut self, value: impl Into<String>) -> Self {
            self.authorization_id = Some(value.into());
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
                "post_v3_fund_app_mch_transfer_partner_transfer_bills_transfer",
                Verb::Post,
                "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/appid",
                    "/body/out_bill_no",
                    "/body/transfer_amount",
                    "/body/transfer_remark",
                    "/body/transfer_scene_id",
                    "/body/transfer_scene_report_infos",
                    "/body/transfer_scene_report_infos/*/info_type",
                    "/body/transfer_scene_report_infos/*/info_content",
                    "/body/authorization_id",
                ],
            )
            .request(&[("/body/user_name", Wire::RsaOaep)])
            .response(&[("/user_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("appid", &self.appid)
                .body("out_bill_no", &self.out_bill_no)
                .body("user_name", &self.user_name)
                .body("transfer_amount", &self.transfer_amount)
                .body("transfer_remark", &self.transfer_remark)
                .body("notify_url", &self.notify_url)
                .body("user_recv_perception", &self.user_recv_perception)
                .body("transfer_scene_id", &self.transfer_scene_id)
                .body("transfer_scene_report_infos", &self.transfer_scene_report_infos)
                .body("authorization_id", &self.authorization_id)
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

    /// The answer of 转账（用户自动收款）.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `mchid`
        pub mchid: Option<String>,
        /// `out_bill_no`
        ///
        /// Documented as always there.
        pub out_bill_no: Option<String>,
        /// `transfer_bill_no`
        ///
        /// Documented as always there.
        pub transfer_bill_no: Option<String>,
        /// `appid`
        pub appid: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `transfer_amount`
        ///
        /// Documented as always there.
        pub transfer_amount: Option<i64>,
        /// `transfer_remark`
        ///
        /// Documented as always there.
        pub transfer_remark: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `user_name`
        ///
        /// Sealed on the wire, opened by the client.
        pub user_name: Option<Sensitive>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        pub update_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        mchid = "mchid",
        out_bill_no = "out_bill_no",
        transfer_bill_no = "transfer_bill_no",
        appid = "appid",
        state = "state",
        transfer_amount = "transfer_amount",
        transfer_remark = "transfer_remark",
        fail_reason = "fail_reason",
        openid = "openid",
        user_name = "user_name",
        create_time = "create_time",
        update_time = "update_time",
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
            /// `SUCCESS`
            Success,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Success = "SUCCESS",
        );
    }
}
