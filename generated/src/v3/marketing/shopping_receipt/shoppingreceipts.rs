//! 上传电子小票 · `POST /v3/marketing/shopping-receipt/shoppingreceipts`
//!
//! Generated from docs/openapi/v3/marketing/shopping-receipt/shoppingreceipts.md by `cargo xtask regen`; do not edit.

/// Uploads an electronic shopping receipt file to a paid transaction.
///
/// 为已支付的订单上传电子小票文件。
///
/// `POST /v3/marketing/shopping-receipt/shoppingreceipts`
///
/// 上传电子小票 / Upload an electronic shopping receipt · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012553506), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012698614) · feature `v3-marketing` · not confirmed by an official source
///
/// Pass the file as `Upload::new(name, bytes)`. The client computes its digest.
///
/// ```
/// use wechatpay_api::v3::marketing::shopping_receipt::shoppingreceipts::post;
///
/// let request = post()
///     .file(
///         wechatpay_api::model::Upload::new(
///             "shopping-receipt.png",
///             "the bytes of the file",
///         ),
///     )
///     .meta(
///         post::Meta::default()
///             .transaction_id("4200002618202606184087315926")
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     );
/// ```
#[doc(alias = "上传电子小票")]
#[doc(alias = "/v3/marketing/shopping-receipt/shoppingreceipts")]
#[doc(alias = "post_v3_marketing_shopping_receipt_shoppingreceipts")]
#[doc(alias = "传电子小票")]
#[doc(alias = "电子小票")]
#[doc(alias = "子小票")]
#[doc(alias = "小票")]
#[doc(alias = "Upload an electronic shopping receipt")]
#[doc(alias = "electronic shopping receipt")]
#[doc(alias = "shopping receipt")]
#[doc(alias = "receipt")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 上传电子小票. Created by [`post()`](super::post()).
    ///
    /// **Required**: `file`, `meta`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 上传的文件，二进制内容 / File to upload, binary content
        ///
        /// **Required.**
        pub fn file(self, value: Upload) -> Self {
            Self(self.0.file("file", value))
        }

        /// 媒体文件元信息，JSON格式（文件名与摘要） / Metadata of the file as JSON: its name and digest
        ///
        /// **Required.**
        pub fn meta(self, value: Meta) -> Self {
            Self(self.0.body("meta", value))
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
                "post_v3_marketing_shopping_receipt_shoppingreceipts",
                Method::Post,
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
                        FieldEncoding::RsaOaep,
                    ),
                    ("/body/meta", FieldEncoding::Json),
                ],
            )
            .response(
                &[
                    (
                        "/receipt/merchant_contact_information/consultation_phone_number",
                        FieldEncoding::RsaOaep,
                    ),
                ],
            )
            .from_file(&[("/body/meta/sha256", FromFile::Sha256)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 媒体文件元信息，JSON格式（文件名与摘要） / Metadata of the file as JSON: its name and digest
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Meta(ObjectBuilder);

    impl Meta {
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_id", value.into()))
        }

        /// 微信支付订单的商户号 / ID of the merchant that placed the WeChat Pay order
        pub fn transaction_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_mchid", value.into()))
        }

        /// 微信支付订单的子商户号 / Sub-merchant ID of the WeChat Pay order
        pub fn transaction_sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_sub_mchid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// 文件的SHA256摘要 / SHA-256 digest of the file's content
        ///
        /// **Required.** If you don't set it, the client computes it from the file.
        pub fn sha256(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sha256", value.into()))
        }

        /// 用户联系商家的渠道 / How the user may contact the merchant
        pub fn merchant_contact_information(
            self,
            value: MerchantContactInformation,
        ) -> Self {
            Self(self.0.set("merchant_contact_information", value))
        }

        /// 上传时间，用于判断请求先后 / Time of the upload, by which requests are ordered
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("upload_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Meta);

    /// 用户联系商家的渠道 / How the user may contact the merchant
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MerchantContactInformation(ObjectBuilder);

    impl MerchantContactInformation {
        /// 品牌售后咨询电话 / Phone number of the brand's after-sales service
        ///
        /// Encrypted by the client.
        pub fn consultation_phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("consultation_phone_number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MerchantContactInformation);

    /// Response of 上传电子小票.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 电子发票入口开放标识或电子小票 / Fapiao entrance switch in payments; the uploaded receipt in marketing
        ///
        /// Always present according to the docs.
        pub receipt: Option<response::Receipt>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        receipt = "receipt",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 电子发票入口开放标识或电子小票 / Fapiao entrance switch in payments; the uploaded receipt in marketing
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receipt {
            /// 电子小票ID / Electronic receipt ID
            ///
            /// Always present according to the docs.
            pub receipt_id: Option<String>,
            /// 电子小票图片审核状态 / Review state of the receipt's picture
            ///
            /// Always present according to the docs.
            pub state: Option<String>,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            ///
            /// Always present according to the docs.
            pub transaction_id: Option<String>,
            /// 微信支付订单的商户号 / ID of the merchant that placed the WeChat Pay order
            pub transaction_mchid: Option<String>,
            /// 微信支付订单的子商户号 / Sub-merchant ID of the WeChat Pay order
            pub transaction_sub_mchid: Option<String>,
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            ///
            /// Always present according to the docs.
            pub openid: Option<String>,
            /// 文件的SHA256摘要 / SHA-256 digest of the file's content
            ///
            /// Always present according to the docs.
            pub sha256: Option<String>,
            /// 电子小票图片类型 / Type of the receipt image
            ///
            /// Always present according to the docs.
            pub image_type: Option<String>,
            /// 创建时间 / Time of creation
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 最后更新时间 / Time of the last modification
            ///
            /// Always present according to the docs.
            pub modify_time: Option<String>,
            /// 用户联系商家的渠道 / How the user may contact the merchant
            pub merchant_contact_information: Option<MerchantContactInformation>,
            /// 上传时间 / Time of the upload
            pub upload_time: Option<String>,
            /// Fields unknown to this version.
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

        /// 用户联系商家的渠道 / How the user may contact the merchant
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MerchantContactInformation {
            /// 品牌售后咨询电话 / Phone number of the brand's after-sales service
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub consultation_phone_number: Option<Sensitive>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MerchantContactInformation,
            consultation_phone_number = "consultation_phone_number",
        );
    }
}
