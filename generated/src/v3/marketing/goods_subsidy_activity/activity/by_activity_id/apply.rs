//! 门店报名品牌加价购活动 · `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply.md by `cargo xtask regen`; do not edit.

/// Enrols shops in a brand add-on purchase activity and returns which enrolments succeeded and which failed.
///
/// 为一家或多家门店报名品牌加价购活动，返回各门店的报名结果。
///
/// `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
///
/// 门店报名品牌加价购活动 / Enrol shops in a brand add-on purchase activity · official page: [merchant](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::activity::by_activity_id::apply::post;
///
/// let request = post("10284736")
///     .caller_merchant_id("1684907235")
///     .apply_infos([
///         post::ApplyInfos::default()
///             .store_info(
///                 post::StoreInfo::default()
///                     .store_id("108634217")
///                     .accounting_merchant_id("1684913560")
///                     .merchant_id("1684913560"),
///             )
///             .goods_original_price(32800),
///     ]);
/// ```
#[doc(alias = "门店报名品牌加价购活动")]
#[doc(alias = "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply")]
#[doc(alias = "post_v3_marketing_goods_subsidy_activity_activity_activity_id_apply")]
#[doc(alias = "店报名品牌加价购活动")]
#[doc(alias = "报名品牌加价购活动")]
#[doc(alias = "名品牌加价购活动")]
#[doc(alias = "品牌加价购活动")]
#[doc(alias = "牌加价购活动")]
#[doc(alias = "加价购活动")]
#[doc(alias = "价购活动")]
#[doc(alias = "购活动")]
#[doc(alias = "活动")]
#[doc(alias = "Enrol shops in a brand add-on purchase activity")]
#[doc(alias = "shops in a brand add-on purchase activity")]
#[doc(alias = "brand add-on purchase activity")]
#[doc(alias = "add-on purchase activity")]
#[doc(alias = "purchase activity")]
#[doc(alias = "activity")]
pub fn post(activity_id: impl Into<String>) -> post::Request {
    post::Request::new([activity_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 门店报名品牌加价购活动. Created by [`post()`](super::post()).
    ///
    /// **Required**: `caller_merchant_id`, `apply_infos`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 接口调用方商户号 / ID of the merchant that calls the operation
        ///
        /// **Required.**
        pub fn caller_merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("caller_merchant_id", value.into()))
        }

        /// 门店报名信息列表 / Shops to sign up for the campaign
        ///
        /// **Required.**
        pub fn apply_infos(self, values: impl IntoIterator<Item = ApplyInfos>) -> Self {
            Self(self.0.body("apply_infos", list::<ApplyInfos>(values)))
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
                "post_v3_marketing_goods_subsidy_activity_activity_activity_id_apply",
                Method::Post,
                "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",
            )
            .body(Body::Json)
            .required(&["/body/caller_merchant_id", "/body/apply_infos"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 门店报名信息列表 / Shops to sign up for the campaign
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ApplyInfos(ObjectBuilder);

    impl ApplyInfos {
        /// 报名门店信息 / Shop that signs up
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.set("store_info", value))
        }

        /// 商品原价 / Original price of the goods
        pub fn goods_original_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("goods_original_price", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ApplyInfos);

    /// 报名门店信息 / Shop that signs up
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StoreInfo(ObjectBuilder);

    impl StoreInfo {
        /// 门店ID / Shop ID
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_id", value.into()))
        }

        /// 门店补贴的入账商户号 / Merchant ID to which the shop's subsidy is credited
        pub fn accounting_merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("accounting_merchant_id", value.into()))
        }

        /// 门店商户号 / Merchant ID of the shop
        pub fn merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreInfo);

    /// Response of 门店报名品牌加价购活动.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回结果文案 / Text of the result
        pub return_message: Option<String>,
        /// 报名失败的门店列表 / Shops whose sign-up failed
        pub failed_apply_infos: Vec<response::FailedApplyInfos>,
        /// 报名成功的门店列表 / Shops whose sign-up succeeded
        pub succeed_apply_infos: Vec<response::SucceedApplyInfos>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_message = "return_message",
        failed_apply_infos = "failed_apply_infos",
        succeed_apply_infos = "succeed_apply_infos",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 报名失败的门店列表 / Shops whose sign-up failed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailedApplyInfos {
            /// 报名失败的门店信息 / Shop whose sign-up failed
            pub store_info: Option<StoreInfo>,
            /// 商品原价 / Original price of the goods
            pub goods_original_price: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FailedApplyInfos,
            store_info = "store_info",
            goods_original_price = "goods_original_price",
        );

        /// 报名失败的门店信息 / Shop whose sign-up failed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreInfo {
            /// 门店ID / Shop ID
            pub store_id: Option<String>,
            /// 门店补贴的入账商户号 / Merchant ID to which the shop's subsidy is credited
            pub accounting_merchant_id: Option<String>,
            /// 门店商户号 / Merchant ID of the shop
            pub merchant_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StoreInfo,
            store_id = "store_id",
            accounting_merchant_id = "accounting_merchant_id",
            merchant_id = "merchant_id",
        );

        /// 报名成功的门店列表 / Shops whose sign-up succeeded
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SucceedApplyInfos {
            /// 报名成功的门店信息 / Shop whose sign-up succeeded
            pub store_info: Option<StoreInfo>,
            /// 商品原价 / Original price of the goods
            pub goods_original_price: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SucceedApplyInfos,
            store_info = "store_info",
            goods_original_price = "goods_original_price",
        );
    }
}
