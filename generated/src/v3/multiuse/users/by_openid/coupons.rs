//! 发放指定批次的消费金 · `POST /v3/multiuse/users/{openid}/coupons`
//!
//! Generated from docs/openapi/v3/multiuse/users/{openid}/coupons.md by `cargo xtask regen`; do not edit.

/// Sends consumption credit of a multi-use coupon stock to a user by OpenID.
///
/// 按OpenID向用户发放某一多次核销批次的消费金。
///
/// `POST /v3/multiuse/users/{openid}/coupons`
///
/// 发放指定批次的消费金 / Send consumption credit to a user · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012539766) · feature `v3-multiuse` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::multiuse::users::by_openid::coupons::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .stock_id("19263847")
///     .out_request_no("FQ20260618103542001")
///     .user_name("李雷")
///     .id_card_number("11010519491231002X")
///     .amount(10000)
///     .appid("wx5f0c1a9e7b3d2846")
///     .card_type("ID_CARD");
/// ```
#[doc(alias = "发放指定批次的消费金")]
#[doc(alias = "/v3/multiuse/users/{openid}/coupons")]
#[doc(alias = "post_v3_multiuse_users_openid_coupons")]
#[doc(alias = "放指定批次的消费金")]
#[doc(alias = "指定批次的消费金")]
#[doc(alias = "定批次的消费金")]
#[doc(alias = "批次的消费金")]
#[doc(alias = "次的消费金")]
#[doc(alias = "的消费金")]
#[doc(alias = "消费金")]
#[doc(alias = "费金")]
#[doc(alias = "Send consumption credit to a user")]
#[doc(alias = "consumption credit to a user")]
#[doc(alias = "credit to a user")]
#[doc(alias = "user")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发放指定批次的消费金. Created by [`post()`](super::post()).
    ///
    /// **Required**: `stock_id`, `out_request_no`, `user_name`, `id_card_number`, `appid`, `card_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 用户姓名 / Real name of the user or payee
        ///
        /// **Required.** Encrypted by the client.
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("user_name", value.into()))
        }

        /// 身份证号码 / ID card number
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 会员卡类型或证件类型 / Type of membership card or of identity document
        ///
        /// **Required.** Known values: `ID_CARD` (身份证 / ID card of mainland China).
        pub fn card_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_type", value.into()))
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
                "post_v3_multiuse_users_openid_coupons",
                Method::Post,
                "/v3/multiuse/users/{openid}/coupons",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/stock_id",
                    "/body/out_request_no",
                    "/body/user_name",
                    "/body/id_card_number",
                    "/body/appid",
                    "/body/card_type",
                ],
            )
            .request(
                &[
                    ("/body/user_name", FieldEncoding::RsaOaep),
                    ("/body/id_card_number", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 发放指定批次的消费金.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 券ID / Coupon's ID
        ///
        /// Always present according to the docs.
        pub coupon_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        coupon_id = "coupon_id",
    );
}
