//! 解除门店收款信息绑定 · `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`
//!
//! Generated from docs/openapi/v3/merchant-store/stores/{store_id}/recipients/unbind.md by `cargo xtask regen`; do not edit.

/// Unbinds from a shop a collecting merchant ID that its owner has refused.
///
/// 将已被号主拒绝的收款商户号与门店解除绑定。
///
/// `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`
///
/// 解除门店收款信息绑定 / Unbind a shop's collecting merchant · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014085773) · feature `v3-merchant-store` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_store::stores::by_store_id::recipients::unbind::post;
///
/// let request = post("108634225")
///     .sub_mchid("1684913560")
///     .store_recipient([
///         post::StoreRecipient::default()
///             .mchid("1684913560")
///             .company_name("成都望江茶馆"),
///     ]);
/// ```
#[doc(alias = "解除门店收款信息绑定")]
#[doc(alias = "/v3/merchant-store/stores/{store_id}/recipients/unbind")]
#[doc(alias = "post_v3_merchant_store_stores_store_id_recipients_unbind")]
#[doc(alias = "除门店收款信息绑定")]
#[doc(alias = "门店收款信息绑定")]
#[doc(alias = "店收款信息绑定")]
#[doc(alias = "收款信息绑定")]
#[doc(alias = "款信息绑定")]
#[doc(alias = "信息绑定")]
#[doc(alias = "息绑定")]
#[doc(alias = "绑定")]
#[doc(alias = "Unbind a shops collecting merchant")]
#[doc(alias = "shops collecting merchant")]
#[doc(alias = "s collecting merchant")]
#[doc(alias = "collecting merchant")]
#[doc(alias = "merchant")]
pub fn post(store_id: impl Into<String>) -> post::Request {
    post::Request::new([store_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解除门店收款信息绑定. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 门店收款信息 / Merchants that receive payments for the shop
        pub fn store_recipient(
            self,
            values: impl IntoIterator<Item = StoreRecipient>,
        ) -> Self {
            Self(self.0.body("store_recipient", list::<StoreRecipient>(values)))
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
                "post_v3_merchant_store_stores_store_id_recipients_unbind",
                Method::Post,
                "/v3/merchant-store/stores/{store_id}/recipients/unbind",
            )
            .body(Body::Json)
            .required(&["/body/store_recipient/*/mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 门店收款信息 / Merchants that receive payments for the shop
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StoreRecipient(ObjectBuilder);

    impl StoreRecipient {
        /// 门店收款商户号 / Merchant ID that receives the shop's payments
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// 门店收款主体 / Entity that receives the shop's payments
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreRecipient);

    /// Response of 解除门店收款信息绑定.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 操作失败的门店收款信息列表 / Shop payment recipients that could not be bound or unbound
        pub failed_store_recipient: Vec<response::FailedStoreRecipient>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        failed_store_recipient = "failed_store_recipient",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 操作失败的门店收款信息列表 / Shop payment recipients that could not be bound or unbound
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailedStoreRecipient {
            /// 微信支付商户号 / WeChat Pay merchant ID
            pub mchid: Option<String>,
            /// 门店收款信息绑定或解绑失败的原因 / Reason why the shop's payment recipient could not be bound or unbound
            pub failed_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FailedStoreRecipient,
            mchid = "mchid",
            failed_reason = "failed_reason",
        );
    }
}
