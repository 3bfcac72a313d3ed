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
    pub struct Request {
        path_parameters: [String; 1],
        stock_id: Option<String>,
        out_request_no: Option<String>,
        user_name: Option<Sensitive>,
        id_card_number: Option<Sensitive>,
        amount: Option<i64>,
        appid: Option<String>,
        card_type: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `user_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `card_type`
        ///
        /// **Required.** Known: `ID_CARD`.
        pub fn card_type(mut self, value: impl Into<String>) -> Self {
            self.card_type = Some(value.into());
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
            Parts::new()
                .path(&self.path_parameters)
                .body("stock_id", &self.stock_id)
                .body("out_request_no", &self.out_request_no)
                .body("user_name", &self.user_name)
                .body("id_card_number", &self.id_card_number)
                .body("amount", &self.amount)
                .body("appid", &self.appid)
                .body("card_type", &self.card_type)
                .extra(&self.extra)
        }
    }

    /// The answer of 发放指定批次的消费金.
    #[derive(Clone, Debug, Default)]
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
