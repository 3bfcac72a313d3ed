//! 新增活动发券商户号 · `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
//!
//! Generated from docs/openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add.md by `cargo xtask regen`; do not edit.

/// 新增活动发券商户号
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
///
/// 新增活动发券商户号 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466671), [2](https://pay.weixin.qq.com/doc/v3/partner/4012466735) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::add::post;
///
/// let request = post("AI20260618864")
///     .merchant_id_list(["示例MIL806"])
///     .add_request_no("ARN20260618962");
/// ```
#[doc(alias = "新增活动发券商户号")]
#[doc(alias = "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add")]
#[doc(alias = "post_v3_marketing_paygiftactivity_activities_activity_id_merchants_add")]
pub fn post(activity_id: impl Into<String>) -> post::Request {
    post::Request::new([activity_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 新增活动发券商户号; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `merchant_id_list`, `add_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `merchant_id_list`
        ///
        /// **Required.**
        pub fn merchant_id_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("merchant_id_list", list::<String>(values)))
        }

        /// `add_request_no`
        ///
        /// **Required.**
        pub fn add_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("add_request_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_paygiftactivity_activities_activity_id_merchants_add",
                Verb::Post,
                "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
            )
            .body(Body::Json)
            .required(&["/body/merchant_id_list", "/body/add_request_no"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 新增活动发券商户号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `activity_id`
        pub activity_id: Option<String>,
        /// `add_time`
        pub add_time: Option<String>,
        /// `invalid_merchant_id_list`
        pub invalid_merchant_id_list: Vec<response::InvalidMerchantIdList>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        add_time = "add_time",
        invalid_merchant_id_list = "invalid_merchant_id_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// InvalidMerchantIdList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct InvalidMerchantIdList {
            /// `mchid`
            pub mchid: Option<String>,
            /// `invalid_reason`
            pub invalid_reason: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            InvalidMerchantIdList,
            mchid = "mchid",
            invalid_reason = "invalid_reason",
        );
    }
}
