//! 发起转账 · `POST /v3/ecommerce/mch-transfer/transfer-bills`
//!
//! Generated from docs/openapi/v3/ecommerce/mch-transfer/transfer-bills.md by `cargo xtask regen`; do not edit.

/// Starts a merchant transfer to a user for a platform's sub-merchant.
///
/// 电商平台为其二级商户向用户发起一笔商家转账。
///
/// `POST /v3/ecommerce/mch-transfer/transfer-bills`
///
/// 发起转账 / Start a sub-merchant's merchant transfer · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504211) · feature `v3-ecommerce` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::ecommerce::mch_transfer::transfer_bills::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_bill_no("TR20260618150000001")
///     .transfer_scene_id("1005")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .transfer_amount(17600)
///     .transfer_remark("六月茶园采摘报酬")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "发起转账")]
#[doc(alias = "/v3/ecommerce/mch-transfer/transfer-bills")]
#[doc(alias = "post_v3_ecommerce_mch_transfer_transfer_bills")]
#[doc(alias = "起转账")]
#[doc(alias = "转账")]
#[doc(alias = "Start a sub-merchants merchant transfer")]
#[doc(alias = "sub-merchants merchant transfer")]
#[doc(alias = "s merchant transfer")]
#[doc(alias = "merchant transfer")]
#[doc(alias = "transfer")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发起转账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `appid`, `out_bill_no`, `transfer_scene_id`, `openid`, `transfer_amount`, `transfer_remark`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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

        /// 转账场景ID / ID of the transfer's scenario
        ///
        /// **Required.** At most 16 characters.
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.** At most 64 characters.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 用户姓名 / Real name of the user or payee
        ///
        /// At most 1024 characters. Encrypted by the client.
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
        /// At most 256 characters. Format: `uri`.
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
                "post_v3_ecommerce_mch_transfer_transfer_bills",
                Method::Post,
                "/v3/ecommerce/mch-transfer/transfer-bills",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/appid",
                    "/body/out_bill_no",
                    "/body/transfer_scene_id",
                    "/body/openid",
                    "/body/transfer_amount",
                    "/body/transfer_remark",
                ],
            )
            .request(&[("/body/user_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 发起转账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub out_bill_no: Option<String>,
        /// 微信转账单号 / WeChat Pay's ID of the transfer
        ///
        /// Always present according to the docs.
        pub transfer_bill_no: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// 跳转微信用户确认页的package信息 / Package information that opens the user's confirmation page
        pub package_info: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_bill_no = "out_bill_no",
        transfer_bill_no = "transfer_bill_no",
        create_time = "create_time",
        state = "state",
        fail_reason = "fail_reason",
        package_info = "package_info",
    );
}
