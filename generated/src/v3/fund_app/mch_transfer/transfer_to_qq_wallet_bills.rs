//! 发起转账到QQ钱包 · `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills.md by `cargo xtask regen`; do not edit.

/// Starts a merchant's transfer to a user's QQ Wallet.
///
/// 商户将款项转账到用户的QQ钱包。
///
/// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
///
/// 发起转账到QQ钱包 / Start a transfer to QQ Wallet · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014297386) · feature `v3-fund-app` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_bill_no("TR20260618150000001")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .transfer_amount(2000)
///     .transfer_remark("端午到店有礼")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .transfer_scene_id("1401")
///     .transfer_scene_report_infos([
///         post::TransferSceneReportInfos::default()
///             .info_type("活动名称")
///             .info_content("端午到店有礼"),
///         post::TransferSceneReportInfos::default()
///             .info_type("奖励说明")
///             .info_content("到店打卡满三次奖励"),
///     ]);
/// ```
#[doc(alias = "发起转账到QQ钱包")]
#[doc(alias = "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills")]
#[doc(alias = "post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills")]
#[doc(alias = "起转账到QQ钱包")]
#[doc(alias = "转账到QQ钱包")]
#[doc(alias = "账到QQ钱包")]
#[doc(alias = "到QQ钱包")]
#[doc(alias = "QQ钱包")]
#[doc(alias = "钱包")]
#[doc(alias = "Start a transfer to QQ Wallet")]
#[doc(alias = "transfer to QQ Wallet")]
#[doc(alias = "QQ Wallet")]
#[doc(alias = "Wallet")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发起转账到QQ钱包. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `out_bill_no`, `openid`, `transfer_amount`, `transfer_remark`, `transfer_scene_id`, `transfer_scene_report_infos`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// **Required.**
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_bill_no", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 收款用户QQ号 / QQ number of the payee
        pub fn user_qq(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_qq", value.into()))
        }

        /// 用户姓名 / Real name of the user or payee
        ///
        /// Encrypted by the client.
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("user_name", value.into()))
        }

        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        ///
        /// **Required.**
        pub fn transfer_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("transfer_amount", value.into()))
        }

        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// **Required.**
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_remark", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 转账场景ID / ID of the transfer's scenario
        ///
        /// **Required.** Known values: `1401` (活动奖励 / Activity reward).
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
        }

        /// 转账场景报备信息列表 / Information reported for the transfer's scenario
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
                "post_v3_fund_app_mch_transfer_transfer_to_qq_wallet_bills",
                Method::Post,
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
            .request(&[("/body/user_name", FieldEncoding::RsaOaep)])
            .response(&[("/user_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 转账场景报备信息列表 / Information reported for the transfer's scenario
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TransferSceneReportInfos(ObjectBuilder);

    impl TransferSceneReportInfos {
        /// 转账场景报备信息类型 / Type of the information reported for the transfer scene
        ///
        /// **Required.**
        pub fn info_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("info_type", value.into()))
        }

        /// 报备信息内容 / Content of the reported information
        ///
        /// **Required.**
        pub fn info_content(self, value: impl Into<String>) -> Self {
            Self(self.0.set("info_content", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransferSceneReportInfos);

    /// Response of 发起转账到QQ钱包.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub out_bill_no: Option<String>,
        /// 微信转账单号 / WeChat Pay's ID of the transfer
        ///
        /// Always present according to the docs.
        pub transfer_bill_no: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub appid: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        ///
        /// Always present according to the docs.
        pub transfer_amount: Option<i64>,
        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// Always present according to the docs.
        pub transfer_remark: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 收款用户QQ号 / QQ number of the payee
        pub user_qq: Option<String>,
        /// 用户姓名 / Real name of the user or payee
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub user_name: Option<Sensitive>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 待用户确认 / User's confirmation awaited
            ///
            /// `WAIT_USER_CONFIRM`
            WaitUserConfirm,
            /// 转账中 / Transfer in progress
            ///
            /// `TRANSFERING`
            Transfering,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// 撤销中 / Being cancelled
            ///
            /// `CANCELING`
            Canceling,
            /// 已撤销 / Cancelled
            ///
            /// `CANCELLED`
            Cancelled,
            /// A value unknown to this version.
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
