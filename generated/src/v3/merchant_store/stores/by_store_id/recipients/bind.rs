//! 绑定门店收款信息 · `POST /v3/merchant-store/stores/{store_id}/recipients/bind`
//!
//! Generated from docs/openapi/v3/merchant-store/stores/{store_id}/recipients/bind.md by `cargo xtask regen`; do not edit.

/// Binds one or more collecting merchant IDs to a chain brand's shop.
///
/// 为连锁品牌的门店绑定一个或多个收款商户号。
///
/// `POST /v3/merchant-store/stores/{store_id}/recipients/bind`
///
/// 绑定门店收款信息 / Bind a shop's collecting merchants · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014085771) · feature `v3-merchant-store` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_store::stores::by_store_id::recipients::bind::post;
///
/// let request = post("108634225")
///     .sub_mchid("1684913560")
///     .store_recipient([post::StoreRecipient::default().mchid("1684913560")]);
/// ```
#[doc(alias = "绑定门店收款信息")]
#[doc(alias = "/v3/merchant-store/stores/{store_id}/recipients/bind")]
#[doc(alias = "post_v3_merchant_store_stores_store_id_recipients_bind")]
#[doc(alias = "定门店收款信息")]
#[doc(alias = "门店收款信息")]
#[doc(alias = "店收款信息")]
#[doc(alias = "收款信息")]
#[doc(alias = "款信息")]
#[doc(alias = "信息")]
#[doc(alias = "Bind a shops collecting merchants")]
#[doc(alias = "shops collecting merchants")]
#[doc(alias = "s collecting merchants")]
#[doc(alias = "collecting merchants")]
#[doc(alias = "merchants")]
pub fn post(store_id: impl Into<String>) -> post::Request {
    post::Request::new([store_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 绑定门店收款信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `store_recipient`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 门店收款信息 / Merchants that receive payments for the shop
        ///
        /// **Required.**
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
                "post_v3_merchant_store_stores_store_id_recipients_bind",
                Method::Post,
                "/v3/merchant-store/stores/{store_id}/recipients/bind",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/store_recipient",
                    "/body/store_recipient/*/mchid",
                ],
            );

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

    /// Response of 绑定门店收款信息.
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
            /// 门店收款商户号 / Merchant ID that receives the shop's payments
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
