//! 向员工付款 · `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/promotion/paywwsptrans2pocket.md by `cargo xtask regen`; do not edit.

/// Pays an employee's WeChat balance from the merchant's account through WeCom.
///
/// 通过企业微信，从商户账户付款至员工的微信零钱。
///
/// `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
///
/// 向员工付款 / Pay an employee through WeCom · official page: [page](https://open.work.weixin.qq.com/api/doc/90000/90135/90278) · feature `v2-mmpaymkttransfers` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .nonce_str("q7Kd2mXw9QbT4vYcR5nLz8HsJ1pGe6Ua")
///     .partner_trade_no("FK20260618150000001")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .check_name("FORCE_CHECK")
///     .amount(17600)
///     .desc("六月茶园采摘报酬")
///     .spbill_create_ip("203.0.113.24");
/// ```
#[doc(alias = "向员工付款")]
#[doc(alias = "/mmpaymkttransfers/promotion/paywwsptrans2pocket")]
#[doc(alias = "post_mmpaymkttransfers_promotion_paywwsptrans2pocket")]
#[doc(alias = "员工付款")]
#[doc(alias = "工付款")]
#[doc(alias = "付款")]
#[doc(alias = "Pay an employee through WeCom")]
#[doc(alias = "employee through WeCom")]
#[doc(alias = "through WeCom")]
#[doc(alias = "WeCom")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 向员工付款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `nonce_str`, `partner_trade_no`, `openid`, `check_name`, `amount`, `desc`, `spbill_create_ip`.
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

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// 随机字符串 / Random string
        ///
        /// **Required.**
        pub fn nonce_str(self, value: impl Into<String>) -> Self {
            Self(self.0.body("nonce_str", value.into()))
        }

        /// 商户付款（发放）单号 / Merchant's order number of the payment or payout
        ///
        /// **Required.**
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("partner_trade_no", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 是否校验收款用户姓名 / Whether the payee's real name is checked
        ///
        /// **Required.** Known values: `FORCE_CHECK` (强制校验真实姓名 / Real name is always verified).
        pub fn check_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("check_name", value.into()))
        }

        /// 收款用户姓名 / Real name of the payee
        pub fn re_user_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("re_user_name", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 企业付款备注（付款说明） / Remark on the payment
        ///
        /// **Required.**
        pub fn desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("desc", value.into()))
        }

        /// 发起请求的终端IP / IP address of the terminal or server that makes the request
        ///
        /// **Required.** Format: `ip`.
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spbill_create_ip", value.into()))
        }

        /// 企业微信签名 / WeCom's signature
        pub fn workwx_sign(self, value: impl Into<String>) -> Self {
            Self(self.0.body("workwx_sign", value.into()))
        }

        /// 付款消息类型 / Type of the payment message in WeCom
        pub fn ww_msg_type(self, value: impl Into<WwMsgType>) -> Self {
            Self(self.0.body("ww_msg_type", value.into()))
        }

        /// 企业微信审批单号 / WeCom approval number
        pub fn approval_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("approval_number", value.into()))
        }

        /// 企业微信审批类型 / Type of WeCom approval
        ///
        /// Known values: `1` (审批付款的固定值 / Fixed value of payments under approval).
        pub fn approval_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("approval_type", value.into()))
        }

        /// 活动名称 / Campaign's name
        pub fn act_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("act_name", value.into()))
        }

        /// 企业微信应用ID，用于付款或发红包 / ID of the WeCom application that pays or sends the red packet
        pub fn agentid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("agentid", value.into()))
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
                "post_mmpaymkttransfers_promotion_paywwsptrans2pocket",
                Method::Post,
                "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/nonce_str",
                    "/body/partner_trade_no",
                    "/body/openid",
                    "/body/check_name",
                    "/body/amount",
                    "/body/desc",
                    "/body/spbill_create_ip",
                ],
            )
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 付款消息类型 / Type of the payment message in WeCom
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum WwMsgType {
        /// 普通付款消息 / Ordinary payment message
        ///
        /// `NORMAL_MSG`
        NormalMsg,
        /// 审批付款消息 / Message of a payment under approval
        ///
        /// `APPROVAL_MSG`
        ApprovalMsg,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        WwMsgType,
        NormalMsg = "NORMAL_MSG",
        ApprovalMsg = "APPROVAL_MSG",
    );

    /// Response of 向员工付款.
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
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        pub mch_id: Option<String>,
        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub device_info: Option<String>,
        /// 随机字符串 / Random string
        pub nonce_str: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 商户付款（发放）单号 / Merchant's order number of the payment or payout
        ///
        /// Always present according to the docs.
        pub partner_trade_no: Option<String>,
        /// 微信付款单号 / WeChat Pay's number of the payment to the user or bank card
        ///
        /// Always present according to the docs.
        pub payment_no: Option<String>,
        /// 付款成功时间 / Time the payment succeeded
        ///
        /// Always present according to the docs.
        pub payment_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        device_info = "device_info",
        nonce_str = "nonce_str",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        partner_trade_no = "partner_trade_no",
        payment_no = "payment_no",
        payment_time = "payment_time",
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
    }
}
