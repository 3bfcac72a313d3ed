//! 发放指定批次的消费金 · `POST /v3/multiuse/users/{openid}/coupons`
//!
//! Generated from docs/openapi/v3/multiuse/users/{openid}/coupons.md by `cargo xtask regen`; do not edit.

/// 发放指定批次的消费金
///
/// `POST /v3/multiuse/users/{openid}/coupons`
///
/// 发放指定批次的消费金 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012539766) · feature `v3-multiuse`
///
/// ```
/// use wechatpay_api::v3::multiuse::users::by_openid::coupons::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .stock_id("1752026")
///     .out_request_no("7692026061810354276976")
///     .user_name("李雷")
///     .id_card_number("11010519491231002X")
///     .amount(35200)
///     .appid("wx5f0c1a9e7b3d2846")
///     .card_type("ID_CARD");
/// ```
#[doc(alias = "发放指定批次的消费金")]
#[doc(alias = "/v3/multiuse/users/{openid}/coupons")]
#[doc(alias = "post_v3_multiuse_users_openid_coupons")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发放指定批次的消费金; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `stock_id`, `out_request_no`, `user_name`, `id_card_number`, `appid`, `card_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `user_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("user_name", value.into()))
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// `amount`
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `card_type`
        ///
        /// **Required.** Known: `ID_CARD`.
        pub fn card_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_multiuse_users_openid_coupons",
                Verb::Post,
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
                    ("/body/user_name", Wire::RsaOaep),
                    ("/body/id_card_number", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 发放指定批次的消费金.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `coupon_id`
        ///
        /// Documented as always there.
        pub coupon_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        coupon_id = "coupon_id",
    );
}
