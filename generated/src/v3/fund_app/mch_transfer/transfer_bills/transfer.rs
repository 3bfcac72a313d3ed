//! 用户授权后转账 · `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/transfer-bills/transfer.md by `cargo xtask regen`; do not edit.

/// 用户授权后转账
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
///
/// 用户授权后转账 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014399371) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::transfer_bills::transfer::post;
///
/// let request = post()
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
///     .authorization_id("392202606181035423923923923")
///     .sponsor_mchid("1684907235")
///     .out_authorization_no("OAN20260618847");
/// ```
#[doc(alias = "用户授权后转账")]
#[doc(alias = "/v3/fund-app/mch-transfer/transfer-bills/transfer")]
#[doc(alias = "post_v3_fund_app_mch_transfer_transfer_bills_transfer")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 用户授权后转账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `out_bill_no`, `transfer_amount`, `transfer_remark`, `transfer_scene_id`, `transfer_scene_report_infos`.
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

        /// `authorization_id`
        pub fn authorization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authorization_id", value.into()))
        }

        /// `sponsor_mchid`
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// `out_authorization_no`
        pub fn out_authorization_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_authorization_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_fund_app_mch_transfer_transfer_bills_transfer",
                Verb::Post,
                "/v3/fund-app/mch-transfer/transfer-bills/transfer",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/out_bill_no",
                    "/body/transfer_amount",
                    "/body/transfer_remark",
                    "/body/transfer_scene_id",
                    "/body/transfer_scene_report_infos",
                    "/body/transfer_scene_report_infos/*/info_type",
                    "/body/transfer_scene_report_infos/*/info_content",
                ],
            )
            .request(&[("/body/user_name", Wire::RsaOaep)])
            .response(&[("/user_name", Wire::RsaOaep)]);

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

    /// The answer of 用户授权后转账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
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
        mch_id = "mch_id",
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
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `ACCEPTED`
            Accepted,
            /// `PROCESSING`
            Processing,
            /// `TRANSFERING`
            Transfering,
            /// `SUCCESS`
            Success,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Processing = "PROCESSING",
            Transfering = "TRANSFERING",
            Success = "SUCCESS",
        );
    }
}
