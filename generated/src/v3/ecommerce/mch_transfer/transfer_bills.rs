//! 发起转账 · `POST /v3/ecommerce/mch-transfer/transfer-bills`
//!
//! Generated from docs/openapi/v3/ecommerce/mch-transfer/transfer-bills.md by `cargo xtask regen`; do not edit.

/// 发起转账
///
/// `POST /v3/ecommerce/mch-transfer/transfer-bills`
///
/// 发起转账 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504211) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::mch_transfer::transfer_bills::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_bill_no("OBN20260618441")
///     .transfer_scene_id("4872")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .user_name("李雷")
///     .transfer_amount(35200)
///     .transfer_remark("示例说明")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "发起转账")]
#[doc(alias = "/v3/ecommerce/mch-transfer/transfer-bills")]
#[doc(alias = "post_v3_ecommerce_mch_transfer_transfer_bills")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起转账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `appid`, `out_bill_no`, `transfer_scene_id`, `openid`, `transfer_amount`, `transfer_remark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        appid: Option<String>,
        out_bill_no: Option<String>,
        transfer_scene_id: Option<String>,
        openid: Option<String>,
        user_name: Option<Sensitive>,
        transfer_amount: Option<i64>,
        transfer_remark: Option<String>,
        notify_url: Option<String>,
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

        /// `transfer_scene_id`
        ///
        /// **Required.**
        pub fn transfer_scene_id(mut self, value: impl Into<String>) -> Self {
            self.transfer_scene_id = Some(value.into());
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_mch_transfer_transfer_bills",
                Verb::Post,
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
            .request(&[("/body/user_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("appid", &self.appid)
                .body("out_bill_no", &self.out_bill_no)
                .body("transfer_scene_id", &self.transfer_scene_id)
                .body("openid", &self.openid)
                .body("user_name", &self.user_name)
                .body("transfer_amount", &self.transfer_amount)
                .body("transfer_remark", &self.transfer_remark)
                .body("notify_url", &self.notify_url)
                .extra(&self.extra)
        }
    }

    /// The answer of 发起转账.
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
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// `package_info`
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
        state = "state",
        fail_reason = "fail_reason",
        package_info = "package_info",
    );
}
