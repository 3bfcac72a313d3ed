//! 新增活动发券商户号 · `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
//!
//! Generated from docs/openapi/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add.md by `cargo xtask regen`; do not edit.

/// Adds coupon-giving merchants to a payment gift activity.
///
/// 为支付有礼活动添加发券商户号。
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
///
/// 新增活动发券商户号 / Add merchants to a payment gift activity · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012466671), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012466735) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::paygiftactivity::activities::by_activity_id::merchants::add::post;
///
/// let request = post("10284736")
///     .merchant_id_list(["1684913560", "1684920418"])
///     .add_request_no("ADD20260618103542001");
/// ```
#[doc(alias = "新增活动发券商户号")]
#[doc(alias = "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add")]
#[doc(alias = "post_v3_marketing_paygiftactivity_activities_activity_id_merchants_add")]
#[doc(alias = "增活动发券商户号")]
#[doc(alias = "活动发券商户号")]
#[doc(alias = "动发券商户号")]
#[doc(alias = "发券商户号")]
#[doc(alias = "券商户号")]
#[doc(alias = "商户号")]
#[doc(alias = "户号")]
#[doc(alias = "Add merchants to a payment gift activity")]
#[doc(alias = "merchants to a payment gift activity")]
#[doc(alias = "payment gift activity")]
#[doc(alias = "gift activity")]
#[doc(alias = "activity")]
pub fn post(activity_id: impl Into<String>) -> post::Request {
    post::Request::new([activity_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 新增活动发券商户号. Created by [`post()`](super::post()).
    ///
    /// **Required**: `merchant_id_list`, `add_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 待添加的发券商户号列表 / Merchant IDs to add
        ///
        /// **Required.**
        pub fn merchant_id_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("merchant_id_list", list::<String>(values)))
        }

        /// 新增操作的商户请求单号 / Merchant's request number for the addition
        ///
        /// **Required.**
        pub fn add_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("add_request_no", value.into()))
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
                "post_v3_marketing_paygiftactivity_activities_activity_id_merchants_add",
                Method::Post,
                "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
            )
            .body(Body::Json)
            .required(&["/body/merchant_id_list", "/body/add_request_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 新增活动发券商户号.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID / Campaign's ID
        pub activity_id: Option<String>,
        /// 添加时间 / Time of the addition
        pub add_time: Option<String>,
        /// 未通过规则校验的发券商户号列表 / Sending merchants that failed the rule check
        pub invalid_merchant_id_list: Vec<response::InvalidMerchantIdList>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 未通过规则校验的发券商户号列表 / Sending merchants that failed the rule check
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct InvalidMerchantIdList {
            /// 微信支付商户号 / WeChat Pay merchant ID
            pub mchid: Option<String>,
            /// 商户号未通过校验的原因 / Reason why the merchant ID failed the check
            pub invalid_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            InvalidMerchantIdList,
            mchid = "mchid",
            invalid_reason = "invalid_reason",
        );
    }
}
