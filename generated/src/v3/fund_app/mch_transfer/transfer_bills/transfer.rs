//! 用户授权后转账 · `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
//!
//! Generated from docs/openapi/v3/fund-app/mch-transfer/transfer-bills/transfer.md by `cargo xtask regen`; do not edit.

/// Transfers money from a direct merchant to a user who has authorized automatic receiving.
///
/// 直连商户向已授权自动收款的用户转账。
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
///
/// 用户授权后转账 / Start a transfer to an authorized user · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014399371) · feature `v3-fund-app` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::fund_app::mch_transfer::transfer_bills::transfer::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_bill_no("TR20260618150000001")
///     .transfer_amount(17600)
///     .transfer_remark("六月茶园采摘报酬")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .transfer_scene_id(post::TransferSceneId::Value1005)
///     .transfer_scene_report_infos([
///         post::TransferSceneReportInfos::default()
///             .info_type("岗位类型")
///             .info_content("采茶工"),
///         post::TransferSceneReportInfos::default()
///             .info_type("报酬说明")
///             .info_content("六月采茶计件报酬"),
///     ]);
/// ```
#[doc(alias = "用户授权后转账")]
#[doc(alias = "/v3/fund-app/mch-transfer/transfer-bills/transfer")]
#[doc(alias = "post_v3_fund_app_mch_transfer_transfer_bills_transfer")]
#[doc(alias = "户授权后转账")]
#[doc(alias = "授权后转账")]
#[doc(alias = "权后转账")]
#[doc(alias = "后转账")]
#[doc(alias = "转账")]
#[doc(alias = "Start a transfer to an authorized user")]
#[doc(alias = "transfer to an authorized user")]
#[doc(alias = "authorized user")]
#[doc(alias = "user")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 用户授权后转账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `out_bill_no`, `transfer_amount`, `transfer_remark`, `transfer_scene_id`, `transfer_scene_report_infos`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// **Required.** At most 32 characters.
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_bill_no", value.into()))
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
        /// **Required.** At most 32 characters.
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_remark", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 用户收款感知 / What the payee sees as the reason for the payment
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_recv_perception", value.into()))
        }

        /// 转账场景ID / ID of the transfer's scenario
        ///
        /// **Required.** At most 36 characters.
        pub fn transfer_scene_id(self, value: impl Into<TransferSceneId>) -> Self {
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

        /// 微信支付自动（免确认）收款授权单号 / WeChat Pay's ID of the authorization to receive transfers automatically
        pub fn authorization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authorization_id", value.into()))
        }

        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// 商户侧授权单号 / Merchant's number of the authorization
        pub fn out_authorization_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_authorization_no", value.into()))
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
                "post_v3_fund_app_mch_transfer_transfer_bills_transfer",
                Method::Post,
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
            .request(&[("/body/user_name", FieldEncoding::RsaOaep)])
            .response(&[("/user_name", FieldEncoding::RsaOaep)]);

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

    /// Response of 用户授权后转账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
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
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 用户姓名 / Real name of the user or payee
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub user_name: Option<Sensitive>,
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
            /// 转账中 / Transfer in progress
            ///
            /// `TRANSFERING`
            Transfering,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// A value unknown to this version.
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
