//! 商户评估用户分层 · `POST /v3/payscore/permissions/assess-user-risk-level`
//!
//! Generated from docs/openapi/v3/payscore/permissions/assess-user-risk-level.md by `cargo xtask regen`; do not edit.

/// Assesses the risk level of an authorized user before a purchase, for a direct merchant.
///
/// 用户购买前，为直连商户评估已授权用户的风险等级。
///
/// `POST /v3/payscore/permissions/assess-user-risk-level`
///
/// 商户评估用户分层 / Assess a user's risk level · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012856611) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::permissions::assess_user_risk_level::post;
///
/// let request = post()
///     .service_id("00004000000000178412690357218468")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "商户评估用户分层")]
#[doc(alias = "/v3/payscore/permissions/assess-user-risk-level")]
#[doc(alias = "post_v3_payscore_permissions_assess_user_risk_level")]
#[doc(alias = "户评估用户分层")]
#[doc(alias = "评估用户分层")]
#[doc(alias = "估用户分层")]
#[doc(alias = "用户分层")]
#[doc(alias = "户分层")]
#[doc(alias = "分层")]
#[doc(alias = "Assess a users risk level")]
#[doc(alias = "users risk level")]
#[doc(alias = "s risk level")]
#[doc(alias = "risk level")]
#[doc(alias = "level")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户评估用户分层. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 商户侧授权协议号 / Merchant's number of the authorization agreement
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authorization_code", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 先用后付购物详情 / Details of the try-before-you-pay purchase
        pub fn shopping_info(self, value: ShoppingInfo) -> Self {
            Self(self.0.body("shopping_info", value))
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
                "post_v3_payscore_permissions_assess_user_risk_level",
                Method::Post,
                "/v3/payscore/permissions/assess-user-risk-level",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_id",
                    "/body/appid",
                    "/body/shopping_info/goods",
                    "/body/shopping_info/goods/*/name",
                    "/body/shopping_info/goods/*/picture",
                    "/body/shopping_info/goods/*/amount",
                    "/body/shopping_info/goods/*/count",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 先用后付购物详情 / Details of the try-before-you-pay purchase
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ShoppingInfo(ObjectBuilder);

    impl ShoppingInfo {
        /// 商品列表 / List of goods
        ///
        /// **Required.**
        pub fn goods(self, values: impl IntoIterator<Item = Goods>) -> Self {
            Self(self.0.set("goods", list::<Goods>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ShoppingInfo);

    /// 商品列表 / List of goods
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Goods(ObjectBuilder);

    impl Goods {
        /// 名称或姓名 / Name
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 商品图片链接 / URL of the goods' picture
        ///
        /// **Required.**
        pub fn picture(self, value: impl Into<String>) -> Self {
            Self(self.0.set("picture", value.into()))
        }

        /// 商品单价，单位：分 / Unit price of the goods, in fen
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 商品数量 / Quantity of the goods
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// 商品品类ID / ID of the goods' category
        pub fn category_id(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("category_id", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Goods);

    /// Response of 商户评估用户分层.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 商户侧授权协议号 / Merchant's number of the authorization agreement
        pub authorization_code: Option<String>,
        /// 授权状态 / Authorization's state
        ///
        /// Always present according to the docs.
        pub authorization_state: Option<String>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub notify_url: Option<String>,
        /// 最近一次解除授权时间 / Time at which the authorization was last cancelled
        pub cancel_authorization_time: Option<String>,
        /// 最近一次授权成功时间 / Time of the latest successful authorization
        pub authorization_success_time: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub sub_openid: Option<String>,
        /// 用户标签 / Label of the user
        pub user_label: Option<String>,
        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        pub channel_id: Option<String>,
        /// 用户风险分层（等级） / Risk tier of the user
        pub user_risk_level: Option<i64>,
        /// 用户分层版本 / Version of the user's risk tiers
        pub risk_level_version: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        service_id = "service_id",
        appid = "appid",
        mchid = "mchid",
        openid = "openid",
        authorization_code = "authorization_code",
        authorization_state = "authorization_state",
        notify_url = "notify_url",
        cancel_authorization_time = "cancel_authorization_time",
        authorization_success_time = "authorization_success_time",
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
        sub_openid = "sub_openid",
        user_label = "user_label",
        channel_id = "channel_id",
        user_risk_level = "user_risk_level",
        risk_level_version = "risk_level_version",
    );
}
