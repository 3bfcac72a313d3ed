//! 发起转账到QQ钱包 · `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills.md by `cargo xtask regen`; do not edit.

/// 发起转账到QQ钱包
///
/// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
///
/// 发起转账到QQ钱包 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014297386) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_bill_no("OBN20260618441")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .user_qq("125202606")
///     .user_name("李雷")
///     .transfer_amount(35200)
///     .transfer_remark("示例说明")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .transfer_scene_id("1401")
///     .transfer_scene_report_infos([
///         post::TransferSceneReportInfos::default()
///             .info_type("示例IT840")
///             .info_content("示例IC763"),
///     ]);
/// ```
#[doc(alias = "发起转账到QQ钱包")]
#[doc(alias = "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills")]
#[doc(alias = "post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起转账到QQ钱包; [`post()`](super::post()) makes one.
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

        /// `user_qq`
        pub fn user_qq(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_qq", value.into()))
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

        /// `transfer_scene_id`
        ///
        /// **Required.** Known: `1401`.
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills",
                Verb::Post,
                "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
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
                ],
            )
            .request(&[("/body/user_name", Wire::RsaOaep)])
            .response(&[("/user_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

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

    /// The answer of 发起转账到QQ钱包.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        ///
        /// Documented as always there.
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
        /// `openid`
        pub openid: Option<String>,
        /// `user_qq`
        pub user_qq: Option<String>,
        /// `user_name`
        ///
        /// Sealed on the wire, opened by the client.
        pub user_name: Option<Sensitive>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
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
        mchid = "mchid",
        out_bill_no = "out_bill_no",
        transfer_bill_no = "transfer_bill_no",
        appid = "appid",
        state = "state",
        transfer_amount = "transfer_amount",
        transfer_remark = "transfer_remark",
        openid = "openid",
        user_qq = "user_qq",
        user_name = "user_name",
        fail_reason = "fail_reason",
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
