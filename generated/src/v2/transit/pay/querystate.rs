//! 查询用户状态接口 · `POST /transit/pay/querystate`
//!
//! Generated from docs/openapi/v2/transit/pay/querystate.md by `cargo xtask regen`; do not edit.

/// Queries, for a merchant, whether debts or a blacklist entry keep a user from opening or using a transit card.
///
/// 供商户查询用户是否因欠费或被列入黑名单而不能开通或继续使用乘车卡。
///
/// `POST /transit/pay/querystate`
///
/// 查询用户状态接口 / Query a transit user's state (merchant) · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011985234) · feature `v2-transit` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::transit::pay::querystate::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .contract_id("202606186048271935")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "查询用户状态接口")]
#[doc(alias = "/transit/pay/querystate")]
#[doc(alias = "post_transit_pay_querystate")]
#[doc(alias = "询用户状态接口")]
#[doc(alias = "用户状态接口")]
#[doc(alias = "户状态接口")]
#[doc(alias = "状态接口")]
#[doc(alias = "态接口")]
#[doc(alias = "接口")]
#[doc(alias = "Query a transit users state (merchant)")]
#[doc(alias = "transit users state (merchant)")]
#[doc(alias = "users state (merchant)")]
#[doc(alias = "s state (merchant)")]
#[doc(alias = "state (merchant)")]
#[doc(alias = "merchant)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询用户状态接口. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `contract_id`, `sign_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
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
                "post_transit_pay_querystate",
                Method::Post,
                "/transit/pay/querystate",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &["/body/appid", "/body/mch_id", "/body/contract_id", "/body/sign_type"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询用户状态接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 用户状态 / State of the user
        ///
        /// Always present according to the docs.
        pub user_state: Option<response::UserState>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        pub contract_id: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        pub plan_id: Option<String>,
        /// 商户侧签约协议号 / Merchant's number of the contract
        pub contract_code: Option<String>,
        /// 协议（签约）状态 / Contract's state
        pub contract_state: Option<response::ContractState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        user_state = "user_state",
        contract_id = "contract_id",
        plan_id = "plan_id",
        contract_code = "contract_code",
        contract_state = "contract_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 用户状态 / State of the user
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserState {
            /// 正常 / Normal
            ///
            /// `NORMAL`
            Normal,
            /// 不可用 / Blocked
            ///
            /// `BLOCKED`
            Blocked,
            /// 用户欠费 / User has an overdue payment
            ///
            /// `OVERDUE`
            Overdue,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserState,
            Normal = "NORMAL",
            Blocked = "BLOCKED",
            Overdue = "OVERDUE",
        );

        /// 协议（签约）状态 / Contract's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractState {
            /// 已签约 / Signed
            ///
            /// `0`
            Value0,
            /// 已解约 / Terminated
            ///
            /// `1`
            Value1,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractState,
            Value0 = "0",
            Value1 = "1",
        );
    }
}
