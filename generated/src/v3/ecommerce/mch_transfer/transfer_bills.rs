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
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

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

        /// `transfer_scene_id`
        ///
        /// **Required.**
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// The answer of 发起转账.
    #[derive(Clone)]
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
