//! 上传商家电子小票跳转信息 · `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
//!
//! Generated from docs/openapi/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos.md by `cargo xtask regen`; do not edit.

/// Uploads the link to the merchant's own electronic receipt for a paid transaction.
///
/// 为已支付的订单上传商家自有电子小票的跳转链接。
///
/// `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
///
/// 上传商家电子小票跳转信息 / Upload a merchant shopping receipt link · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012443843), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012443825) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::shopping_receipt::merchantshoppingreceiptjumpinfos::post;
///
/// let request = post()
///     .transaction_id("4200002618202606184087315926")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .merchant_upload_time("2026-06-18T10:36:40+08:00")
///     .jump_info(
///         post::JumpInfo::default()
///             .merchant_appid("wx5f0c1a9e7b3d2846")
///             .merchant_path("pages/receipt/detail?no=TEA20260618103542007"),
///     );
/// ```
#[doc(alias = "上传商家电子小票跳转信息")]
#[doc(alias = "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos")]
#[doc(alias = "post_v3_marketing_shopping_receipt_merchantshoppingreceiptjumpinfos")]
#[doc(alias = "传商家电子小票跳转信息")]
#[doc(alias = "商家电子小票跳转信息")]
#[doc(alias = "家电子小票跳转信息")]
#[doc(alias = "电子小票跳转信息")]
#[doc(alias = "子小票跳转信息")]
#[doc(alias = "小票跳转信息")]
#[doc(alias = "票跳转信息")]
#[doc(alias = "跳转信息")]
#[doc(alias = "转信息")]
#[doc(alias = "信息")]
#[doc(alias = "Upload a merchant shopping receipt link")]
#[doc(alias = "merchant shopping receipt link")]
#[doc(alias = "shopping receipt link")]
#[doc(alias = "receipt link")]
#[doc(alias = "link")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 上传商家电子小票跳转信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `transaction_id`, `openid`, `merchant_upload_time`, `jump_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 微信支付订单的商户号 / ID of the merchant that placed the WeChat Pay order
        pub fn transaction_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_mchid", value.into()))
        }

        /// 微信支付订单的子商户号 / Sub-merchant ID of the WeChat Pay order
        pub fn transaction_sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_sub_mchid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 商户上传时间，RFC 3339格式 / Time of the merchant's upload, in RFC 3339
        ///
        /// **Required.**
        pub fn merchant_upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_upload_time", value.into()))
        }

        /// 跳转信息 / Where to go when the entry is tapped or the flow ends
        ///
        /// **Required.**
        pub fn jump_info(self, value: JumpInfo) -> Self {
            Self(self.0.body("jump_info", value))
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
                "post_v3_marketing_shopping_receipt_merchantshoppingreceiptjumpinfos",
                Method::Post,
                "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/transaction_id",
                    "/body/openid",
                    "/body/merchant_upload_time",
                    "/body/jump_info",
                    "/body/jump_info/merchant_appid",
                    "/body/jump_info/merchant_path",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 跳转信息 / Where to go when the entry is tapped or the flow ends
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct JumpInfo(ObjectBuilder);

    impl JumpInfo {
        /// 商家电子小票跳转的小程序AppID / AppID of the Mini Program that shows the merchant's electronic receipt
        ///
        /// **Required.**
        pub fn merchant_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_appid", value.into()))
        }

        /// 商家电子小票跳转的小程序路径 / Page path that shows the merchant's electronic receipt
        ///
        /// **Required.**
        pub fn merchant_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(JumpInfo);

    /// Response of 上传商家电子小票跳转信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家电子小票跳转信息 / Where the merchant's electronic receipt opens
        pub merchant_jump_info: Option<response::MerchantJumpInfo>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        merchant_jump_info = "merchant_jump_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 商家电子小票跳转信息 / Where the merchant's electronic receipt opens
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MerchantJumpInfo {
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
            /// 商户上传时间，RFC 3339格式 / Time of the merchant's upload, in RFC 3339
            ///
            /// Always present according to the docs.
            pub merchant_upload_time: Option<String>,
            /// 跳转信息 / Where to go when the entry is tapped or the flow ends
            ///
            /// Always present according to the docs.
            pub jump_info: Option<JumpInfo>,
            /// 创建时间 / Time of creation
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 最后更新时间 / Time of the last modification
            ///
            /// Always present according to the docs.
            pub modify_time: Option<String>,
            /// 品牌ID / Brand's ID in WeChat Pay
            pub brand_id: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MerchantJumpInfo,
            transaction_id = "transaction_id",
            transaction_mchid = "transaction_mchid",
            transaction_sub_mchid = "transaction_sub_mchid",
            openid = "openid",
            merchant_upload_time = "merchant_upload_time",
            jump_info = "jump_info",
            create_time = "create_time",
            modify_time = "modify_time",
            brand_id = "brand_id",
        );

        /// 跳转信息 / Where to go when the entry is tapped or the flow ends
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct JumpInfo {
            /// 商家电子小票跳转的小程序AppID / AppID of the Mini Program that shows the merchant's electronic receipt
            ///
            /// Always present according to the docs.
            pub merchant_appid: Option<String>,
            /// 商家电子小票跳转的小程序路径 / Page path that shows the merchant's electronic receipt
            ///
            /// Always present according to the docs.
            pub merchant_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            JumpInfo,
            merchant_appid = "merchant_appid",
            merchant_path = "merchant_path",
        );
    }
}
