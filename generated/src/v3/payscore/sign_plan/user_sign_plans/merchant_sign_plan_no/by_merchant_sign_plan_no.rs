//! 查询用户的签约计划 · `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
//!
//! Generated from docs/openapi/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}.md by `cargo xtask regen`; do not edit.

/// Queries a user's signed plan with a direct merchant by the merchant's signed plan number.
///
/// 按商户侧签约计划号，查询用户与直连商户的签约计划。
///
/// `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
///
/// 查询用户的签约计划 / Query a user's signed plan · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012470990) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::sign_plan::user_sign_plans::merchant_sign_plan_no::by_merchant_sign_plan_no::get;
///
/// let request = get("TEAQY20260618001");
/// ```
#[doc(alias = "查询用户的签约计划")]
#[doc(
    alias = "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"
)]
#[doc(
    alias = "get_v3_payscore_sign_plan_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no"
)]
#[doc(alias = "询用户的签约计划")]
#[doc(alias = "用户的签约计划")]
#[doc(alias = "户的签约计划")]
#[doc(alias = "的签约计划")]
#[doc(alias = "签约计划")]
#[doc(alias = "约计划")]
#[doc(alias = "计划")]
#[doc(alias = "Query a users signed plan")]
#[doc(alias = "users signed plan")]
#[doc(alias = "s signed plan")]
#[doc(alias = "signed plan")]
#[doc(alias = "plan")]
pub fn get(merchant_sign_plan_no: impl Into<String>) -> get::Request {
    get::Request::new([merchant_sign_plan_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户的签约计划. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_payscore_sign_plan_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no",
            Method::Get,
            "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询用户的签约计划.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 计划签约ID / ID of the user's signed plan
        ///
        /// Always present according to the docs.
        pub sign_plan_id: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 商户侧签约计划号 / Merchant's number of the signed plan
        ///
        /// Always present according to the docs.
        pub merchant_sign_plan_no: Option<String>,
        /// 商户签约事件回调地址 / Merchant's callback URL for plan signing events
        ///
        /// Always present according to the docs. Format: `uri`.
        pub merchant_callback_url: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
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
        /// 取消原因 / Reason of the cancellation
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
        pub signed_detail_list: Vec<response::SignedDetailList>,
        /// 签约时间，RFC 3339格式 / Time of the signing, in RFC 3339
        pub sign_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sign_plan_id = "sign_plan_id",
        openid = "openid",
        service_id = "service_id",
        mchid = "mchid",
        appid = "appid",
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

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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
