//! 创建用户的签约计划 · `POST /v3/payscore/sign-plan/partner/user-sign-plans`
//!
//! Generated from docs/openapi/v3/payscore/sign-plan/partner/user-sign-plans.md by `cargo xtask regen`; do not edit.

/// Creates, from an active plan, the plan that a user is to sign with a partner's sub-merchant.
///
/// 基于生效中的支付分计划，为服务商的子商户创建待用户签约的签约计划。
///
/// `POST /v3/payscore/sign-plan/partner/user-sign-plans`
///
/// 创建用户的签约计划 / Create a user's signed plan with a sub-merchant · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012463521) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::sign_plan::partner::user_sign_plans::post;
///
/// let request = post()
///     .service_id("00004000000000178412690357218468")
///     .plan_id("01000026061800012638000000417205")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .merchant_sign_plan_no("TEAQY20260618001")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .sign_plan_detail([
///         post::SignPlanDetail::default()
///             .plan_detail_no(1)
///             .merchant_plan_detail_no("SO20260618103542001"),
///         post::SignPlanDetail::default()
///             .plan_detail_no(2)
///             .merchant_plan_detail_no("SO20260618103542002"),
///     ]);
/// ```
#[doc(alias = "创建用户的签约计划")]
#[doc(alias = "/v3/payscore/sign-plan/partner/user-sign-plans")]
#[doc(alias = "post_v3_payscore_sign_plan_partner_user_sign_plans")]
#[doc(alias = "建用户的签约计划")]
#[doc(alias = "用户的签约计划")]
#[doc(alias = "户的签约计划")]
#[doc(alias = "的签约计划")]
#[doc(alias = "签约计划")]
#[doc(alias = "约计划")]
#[doc(alias = "计划")]
#[doc(alias = "Create a users signed plan with a sub-merchant")]
#[doc(alias = "users signed plan with a sub-merchant")]
#[doc(alias = "s signed plan with a sub-merchant")]
#[doc(alias = "signed plan with a sub-merchant")]
#[doc(alias = "plan with a sub-merchant")]
#[doc(alias = "with a sub-merchant")]
#[doc(alias = "sub-merchant")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建用户的签约计划. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `plan_id`, `appid`, `sub_mchid`, `merchant_sign_plan_no`, `notify_url`, `sign_plan_detail`.
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

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// 商户侧签约计划号 / Merchant's number of the signed plan
        ///
        /// **Required.**
        pub fn merchant_sign_plan_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_sign_plan_no", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 签约计划各明细的商户侧单号 / Merchant's order numbers for the details of the signed plan
        ///
        /// **Required.**
        pub fn sign_plan_detail(
            self,
            values: impl IntoIterator<Item = SignPlanDetail>,
        ) -> Self {
            Self(self.0.body("sign_plan_detail", list::<SignPlanDetail>(values)))
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
                "post_v3_payscore_sign_plan_partner_user_sign_plans",
                Method::Post,
                "/v3/payscore/sign-plan/partner/user-sign-plans",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_id",
                    "/body/plan_id",
                    "/body/appid",
                    "/body/sub_mchid",
                    "/body/merchant_sign_plan_no",
                    "/body/notify_url",
                    "/body/sign_plan_detail",
                    "/body/sign_plan_detail/*/plan_detail_no",
                    "/body/sign_plan_detail/*/merchant_plan_detail_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 签约计划各明细的商户侧单号 / Merchant's order numbers for the details of the signed plan
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SignPlanDetail(ObjectBuilder);

    impl SignPlanDetail {
        /// 计划明细序号，从1开始 / Number of the plan item, from 1
        ///
        /// **Required.**
        pub fn plan_detail_no(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("plan_detail_no", value.into()))
        }

        /// 商户侧计划明细使用订单号 / Merchant's order number for using the plan item
        ///
        /// **Required.**
        pub fn merchant_plan_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_plan_detail_no", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SignPlanDetail);

    /// Response of 创建用户的签约计划.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户的签约计划 / The plan the user signed up to
        ///
        /// Always present according to the docs.
        pub sign_plan: Option<response::SignPlan>,
        /// 跳转微信侧的数据包 / Data package for opening WeChat's page
        ///
        /// Always present according to the docs.
        pub package: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sign_plan = "sign_plan",
        package = "package",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 用户的签约计划 / The plan the user signed up to
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SignPlan {
            /// 计划签约ID / ID of the user's signed plan
            ///
            /// Always present according to the docs.
            pub sign_plan_id: Option<String>,
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            pub openid: Option<String>,
            /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
            pub sub_openid: Option<String>,
            /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
            ///
            /// Always present according to the docs.
            pub service_id: Option<String>,
            /// 微信支付商户号 / WeChat Pay merchant ID
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            ///
            /// Always present according to the docs.
            pub sub_mchid: Option<String>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// 子商户AppID / AppID of the sub-merchant
            pub sub_appid: Option<String>,
            /// 商户侧签约计划号 / Merchant's number of the signed plan
            ///
            /// Always present according to the docs.
            pub merchant_sign_plan_no: Option<String>,
            /// 商户签约事件回调地址 / Merchant's callback URL for plan signing events
            ///
            /// Always present according to the docs. Format: `uri`.
            pub merchant_callback_url: Option<String>,
            /// 签约所属的支付分计划ID / ID of the WeChat Pay score plan that was signed
            ///
            /// Always present according to the docs.
            pub plan_id: Option<String>,
            /// 当前计划详情序号，从1开始，0表示未开始 / Number of the plan item in progress, from 1; 0 when none has started
            ///
            /// Always present according to the docs.
            pub going_detail_no: Option<i64>,
            /// 签约状态 / State of the signing
            ///
            /// Always present according to the docs.
            pub sign_state: Option<String>,
            /// 签约计划取消时间 / Time at which the signed plan was cancelled
            pub cancel_sign_time: Option<String>,
            /// 签约计划取消类型 / How the signed plan was cancelled
            pub cancel_sign_type: Option<String>,
            /// 签约计划取消原因 / Why the signed plan was cancelled
            pub cancel_reason: Option<String>,
            /// 计划名称 / Name of the plan
            ///
            /// Always present according to the docs.
            pub plan_name: Option<String>,
            /// 签约计划的过期时间 / Time at which the signed plan expires
            ///
            /// Always present according to the docs.
            pub plan_over_time: Option<String>,
            /// 签约计划原总金额，单位：分 / Original total price of the signed plan, in fen
            ///
            /// Always present according to the docs.
            pub total_origin_price: Option<i64>,
            /// 计划扣费次数 / Count of deductions under the plan
            ///
            /// Always present according to the docs.
            pub deduction_quantity: Option<i64>,
            /// 计划实际扣费总金额，单位：分 / Total actually charged under the plan, in fen
            ///
            /// Always present according to the docs.
            pub total_actual_price: Option<i64>,
            /// 签约计划明细列表 / Details of the signed plan
            pub signed_detail_list: Vec<SignedDetailList>,
            /// 签约时间，RFC 3339格式 / Time of the signing, in RFC 3339
            pub sign_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SignPlan,
            sign_plan_id = "sign_plan_id",
            openid = "openid",
            sub_openid = "sub_openid",
            service_id = "service_id",
            mchid = "mchid",
            sub_mchid = "sub_mchid",
            appid = "appid",
            sub_appid = "sub_appid",
            merchant_sign_plan_no = "merchant_sign_plan_no",
            merchant_callback_url = "merchant_callback_url",
            plan_id = "plan_id",
            going_detail_no = "going_detail_no",
            sign_state = "sign_state",
            cancel_sign_time = "cancel_sign_time",
            cancel_sign_type = "cancel_sign_type",
            cancel_reason = "cancel_reason",
            plan_name = "plan_name",
            plan_over_time = "plan_over_time",
            total_origin_price = "total_origin_price",
            deduction_quantity = "deduction_quantity",
            total_actual_price = "total_actual_price",
            signed_detail_list = "signed_detail_list",
            sign_time = "sign_time",
        );

        /// 签约计划明细列表 / Details of the signed plan
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SignedDetailList {
            /// 计划明细序号，从1开始 / Number of the plan item, from 1
            ///
            /// Always present according to the docs.
            pub plan_detail_no: Option<i64>,
            /// 计划明细原支付金额，单位：分 / Plan item's payment amount before discount, in fen
            ///
            /// Always present according to the docs.
            pub original_price: Option<i64>,
            /// 计划明细优惠说明 / Description of the plan item's discount
            pub plan_discount_description: Option<String>,
            /// 计划明细实际支付金额，单位：分 / Amount to be actually paid for the plan item, in fen
            ///
            /// Always present according to the docs.
            pub actual_price: Option<i64>,
            /// 计划明细状态 / State of the plan item
            ///
            /// Always present according to the docs.
            pub plan_detail_state: Option<String>,
            /// 计划明细对应的支付分服务订单号 / WeChat Pay's service order ID of the plan item
            pub order_id: Option<String>,
            /// 商户侧计划明细使用订单号 / Merchant's order number for using the plan item
            ///
            /// Always present according to the docs.
            pub merchant_plan_detail_no: Option<String>,
            /// 计划明细名称 / Name of the plan item
            ///
            /// Always present according to the docs.
            pub plan_detail_name: Option<String>,
            /// 计划明细对应订单的实际支付金额，单位：分 / Amount actually paid for the order under the plan item, in fen
            pub actual_pay_price: Option<i64>,
            /// 计划明细使用时间 / Time this detail of the plan was used
            pub use_time: Option<String>,
            /// 计划明细对应订单的完成支付时间 / Time at which the order of the plan item was paid
            pub complete_time: Option<String>,
            /// 计划明细对应订单的取消时间 / Time at which the order of the plan item was cancelled
            pub cancel_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SignedDetailList,
            plan_detail_no = "plan_detail_no",
            original_price = "original_price",
            plan_discount_description = "plan_discount_description",
            actual_price = "actual_price",
            plan_detail_state = "plan_detail_state",
            order_id = "order_id",
            merchant_plan_detail_no = "merchant_plan_detail_no",
            plan_detail_name = "plan_detail_name",
            actual_pay_price = "actual_pay_price",
            use_time = "use_time",
            complete_time = "complete_time",
            cancel_time = "cancel_time",
        );
    }
}
