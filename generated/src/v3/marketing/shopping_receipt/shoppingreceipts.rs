//! 上传电子小票 · `POST /v3/marketing/shopping-receipt/shoppingreceipts`
//!
//! Generated from docs/openapi/v3/marketing/shopping-receipt/shoppingreceipts.md by `cargo xtask regen`; do not edit.

/// 上传电子小票
///
/// `POST /v3/marketing/shopping-receipt/shoppingreceipts`
///
/// 上传电子小票 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553506), [2](https://pay.weixin.qq.com/doc/v3/partner/4012698614) · feature `v3-marketing`
///
/// The file goes in as `Upload::new(name, bytes)`; its digest is the client's business.
///
/// ```
/// use wechatpay_api::v3::marketing::shopping_receipt::shoppingreceipts::post;
///
/// let request = post()
///     .extra("file", "示例F283")
///     .meta(
///         post::Meta::default()
///             .transaction_id("TI20260618847")
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .sha256(
///                 "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
///             ),
///     );
/// ```
#[doc(alias = "上传电子小票")]
#[doc(alias = "/v3/marketing/shopping-receipt/shoppingreceipts")]
#[doc(alias = "post_v3_marketing_shopping_receipt_shoppingreceipts")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 上传电子小票; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `file`, `meta`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `file`
        ///
        /// **Required.**
        pub fn file(self, value: Upload) -> Self {
            Self(self.0.file("file", value))
        }

        /// `meta`
        ///
        /// **Required.**
        pub fn meta(self, value: Meta) -> Self {
            Self(self.0.body("meta", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_shopping_receipt_shoppingreceipts",
                Verb::Post,
                "/v3/marketing/shopping-receipt/shoppingreceipts",
            )
            .body(Body::Multipart)
            .required(
                &[
                    "/body/file",
                    "/body/meta",
                    "/body/meta/transaction_id",
                    "/body/meta/openid",
                    "/body/meta/sha256",
                ],
            )
            .request(
                &[
                    (
                        "/body/meta/merchant_contact_information/consultation_phone_number",
                        Wire::RsaOaep,
                    ),
                    ("/body/meta", Wire::Json),
                ],
            )
            .response(
                &[
                    (
                        "/receipt/merchant_contact_information/consultation_phone_number",
                        Wire::RsaOaep,
                    ),
                ],
            )
            .fill(&[("/body/meta/sha256", Fill::Sha256)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Meta
    #[derive(Clone, Debug, Default)]
    pub struct Meta(Fields);

    impl Meta {
        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_id", value.into()))
        }

        /// `transaction_mchid`
        pub fn transaction_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_mchid", value.into()))
        }

        /// `transaction_sub_mchid`
        pub fn transaction_sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_sub_mchid", value.into()))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// `sha256`
        ///
        /// **Required.** Filled in by the client from the file, where it is not set.
        pub fn sha256(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sha256", value.into()))
        }

        /// `merchant_contact_information`
        pub fn merchant_contact_information(
            self,
            value: MerchantContactInformation,
        ) -> Self {
            Self(self.0.set("merchant_contact_information", value))
        }

        /// `upload_time`
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("upload_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// MerchantContactInformation
    #[derive(Clone, Debug, Default)]
    pub struct MerchantContactInformation(Fields);

    impl MerchantContactInformation {
        /// `consultation_phone_number`
        ///
        /// Sealed by the client on sending.
        pub fn consultation_phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("consultation_phone_number", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MerchantContactInformation);

    /// The answer of 上传电子小票.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `receipt`
        ///
        /// Documented as always there.
        pub receipt: Option<response::Receipt>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        receipt = "receipt",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Receipt
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receipt {
            /// `receipt_id`
            ///
            /// Documented as always there.
            pub receipt_id: Option<String>,
            /// `state`
            ///
            /// Documented as always there.
            pub state: Option<String>,
            /// `transaction_id`
            ///
            /// Documented as always there.
            pub transaction_id: Option<String>,
            /// `transaction_mchid`
            pub transaction_mchid: Option<String>,
            /// `transaction_sub_mchid`
            pub transaction_sub_mchid: Option<String>,
            /// `openid`
            ///
            /// Documented as always there.
            pub openid: Option<String>,
            /// `sha256`
            ///
            /// Documented as always there.
            pub sha256: Option<String>,
            /// `image_type`
            ///
            /// Documented as always there.
            pub image_type: Option<String>,
            /// `create_time`
            ///
            /// Documented as always there.
            pub create_time: Option<String>,
            /// `modify_time`
            ///
            /// Documented as always there.
            pub modify_time: Option<String>,
            /// `merchant_contact_information`
            pub merchant_contact_information: Option<MerchantContactInformation>,
            /// `upload_time`
            pub upload_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Receipt,
            receipt_id = "receipt_id",
            state = "state",
            transaction_id = "transaction_id",
            transaction_mchid = "transaction_mchid",
            transaction_sub_mchid = "transaction_sub_mchid",
            openid = "openid",
            sha256 = "sha256",
            image_type = "image_type",
            create_time = "create_time",
            modify_time = "modify_time",
            merchant_contact_information = "merchant_contact_information",
            upload_time = "upload_time",
        );

        /// MerchantContactInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MerchantContactInformation {
            /// `consultation_phone_number`
            ///
            /// Sealed on the wire, opened by the client.
            pub consultation_phone_number: Option<Sensitive>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            MerchantContactInformation,
            consultation_phone_number = "consultation_phone_number",
        );
    }
}
