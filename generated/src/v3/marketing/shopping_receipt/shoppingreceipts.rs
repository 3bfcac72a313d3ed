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
    pub struct Request {
        file: Option<Upload>,
        meta: Option<Meta>,
        extra: Extra,
    }

    impl Request {
        /// `file`
        ///
        /// **Required.**
        pub fn file(mut self, value: impl Into<Upload>) -> Self {
            self.file = Some(value.into());
            self
        }

        /// `meta`
        ///
        /// **Required.**
        pub fn meta(mut self, value: impl Into<Meta>) -> Self {
            self.meta = Some(value.into());
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
            Parts::new().file("file", &self.file).body("meta", &self.meta).extra(&self.extra)
        }
    }

    /// Meta
    #[derive(Clone, Debug, Default)]
    pub struct Meta {
        transaction_id: Option<String>,
        transaction_mchid: Option<String>,
        transaction_sub_mchid: Option<String>,
        out_trade_no: Option<String>,
        openid: Option<String>,
        sha256: Option<String>,
        merchant_contact_information: Option<MerchantContactInformation>,
        upload_time: Option<String>,
        extra: Extra,
    }

    impl Meta {
        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `transaction_mchid`
        pub fn transaction_mchid(mut self, value: impl Into<String>) -> Self {
            self.transaction_mchid = Some(value.into());
            self
        }

        /// `transaction_sub_mchid`
        pub fn transaction_sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.transaction_sub_mchid = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `sha256`
        ///
        /// **Required.** Filled in by the client from the file, where it is not set.
        pub fn sha256(mut self, value: impl Into<String>) -> Self {
            self.sha256 = Some(value.into());
            self
        }

        /// `merchant_contact_information`
        pub fn merchant_contact_information(
            mut self,
            value: impl Into<MerchantContactInformation>,
        ) -> Self {
            self.merchant_contact_information = Some(value.into());
            self
        }

        /// `upload_time`
        pub fn upload_time(mut self, value: impl Into<String>) -> Self {
            self.upload_time = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Meta,
        transaction_id = "transaction_id",
        transaction_mchid = "transaction_mchid",
        transaction_sub_mchid = "transaction_sub_mchid",
        out_trade_no = "out_trade_no",
        openid = "openid",
        sha256 = "sha256",
        merchant_contact_information = "merchant_contact_information",
        upload_time = "upload_time",
    );

    /// MerchantContactInformation
    #[derive(Clone, Debug, Default)]
    pub struct MerchantContactInformation {
        consultation_phone_number: Option<Sensitive>,
        extra: Extra,
    }

    impl MerchantContactInformation {
        /// `consultation_phone_number`
        ///
        /// Sealed by the client on sending.
        pub fn consultation_phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.consultation_phone_number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MerchantContactInformation,
        consultation_phone_number = "consultation_phone_number",
    );

    /// The answer of 上传电子小票.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
