//! 创建速住订单 · `POST /wxv/createhotelbill`
//!
//! Generated from docs/openapi/v2/wxv/createhotelbill.md by `cargo xtask regen`; do not edit.

/// Creates a fast hotel check-in order of WeChat Pay score, to be confirmed within an hour (v2).
///
/// 创建支付分酒店速住订单，须在一小时内确认（APIv2）。
///
/// `POST /wxv/createhotelbill`
///
/// 创建速住订单 / Create a fast check-in order (v2) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2) · feature `v2-wxv` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::wxv::createhotelbill::post;
///
/// let request = post()
///     .version("1.0")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .out_order_no("SO20260618103542001")
///     .service_id("00004000000000178412690357218468")
///     .room("竹影大床房")
///     .start_time("20260618140000")
///     .end_time("20260619120000")
///     .service_location("锦绣茶民宿")
///     .deposit_amount(50000)
///     .room_rate(30000)
///     .attach("room=302")
///     .cancel_rule("限时取消")
///     .cancel_rule_desc("入住当日12:00前可免费取消")
///     .cert_serial_no("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "创建速住订单")]
#[doc(alias = "/wxv/createhotelbill")]
#[doc(alias = "post_wxv_createhotelbill")]
#[doc(alias = "建速住订单")]
#[doc(alias = "速住订单")]
#[doc(alias = "住订单")]
#[doc(alias = "订单")]
#[doc(alias = "Create a fast check-in order (v2)")]
#[doc(alias = "fast check-in order (v2)")]
#[doc(alias = "check-in order (v2)")]
#[doc(alias = "order (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建速住订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `version`, `appid`, `mch_id`, `sign_type`, `out_order_no`, `service_id`, `room`, `start_time`, `end_time`, `service_location`, `deposit_amount`, `room_rate`, `cancel_rule`, `cancel_rule_desc`, `cert_serial_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
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

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 房间信息 / Hotel room
        ///
        /// **Required.**
        pub fn room(self, value: impl Into<String>) -> Self {
            Self(self.0.body("room", value.into()))
        }

        /// 开始时间 / Start time
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_time", value.into()))
        }

        /// 结束时间 / End time
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_time", value.into()))
        }

        /// 服务地点，酒店或租用地点 / Place of the service: the hotel or the place of rental
        ///
        /// **Required.**
        pub fn service_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_location", value.into()))
        }

        /// 押金金额，单位：分 / Deposit, in fen
        ///
        /// **Required.**
        pub fn deposit_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("deposit_amount", value.into()))
        }

        /// 房费，单位：分 / Room rate, in fen
        ///
        /// **Required.**
        pub fn room_rate(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("room_rate", value.into()))
        }

        /// 房费说明 / Description of the room rate
        pub fn room_rate_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("room_rate_desc", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 取消规则标签 / Label of the cancellation rule
        ///
        /// **Required.**
        pub fn cancel_rule(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cancel_rule", value.into()))
        }

        /// 取消规则描述 / Description of the cancellation rule
        ///
        /// **Required.**
        pub fn cancel_rule_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cancel_rule_desc", value.into()))
        }

        /// 加密敏感信息所用的平台证书序列号 / Serial number of the platform certificate whose public key encrypted the sensitive data
        ///
        /// **Required.**
        pub fn cert_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_serial_no", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 名称或姓名 / Name
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 电话号码 / Phone number
        pub fn phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("phone", value.into()))
        }

        /// 用户身份证号，或用户、员工标识 / The user's identity card number, or an ID of the user or staff member
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("userid", value.into()))
        }

        /// 详细地址 / Detailed address
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address", value.into()))
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
                "post_wxv_createhotelbill",
                Method::Post,
                "/wxv/createhotelbill",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/version",
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/out_order_no",
                    "/body/service_id",
                    "/body/room",
                    "/body/start_time",
                    "/body/end_time",
                    "/body/service_location",
                    "/body/deposit_amount",
                    "/body/room_rate",
                    "/body/cancel_rule",
                    "/body/cancel_rule_desc",
                    "/body/cert_serial_no",
                ],
            )
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 创建速住订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 跳转的小程序AppID / AppID of the Mini Program to open
        ///
        /// Always present according to the docs.
        pub miniprogram_appid: Option<String>,
        /// 跳转的小程序页面路径 / Page path of the Mini Program to open
        ///
        /// Always present according to the docs.
        pub miniprogram_path: Option<String>,
        /// 跳转的小程序用户名（原始ID） / Username (original ID) of the Mini Program to open
        ///
        /// Always present according to the docs.
        pub miniprogram_username: Option<String>,
        /// 跳转微信侧的数据包 / Data package for opening WeChat's page
        ///
        /// Always present according to the docs.
        pub package: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        sign = "sign",
        nonce_str = "nonce_str",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        appid = "appid",
        mch_id = "mch_id",
        out_order_no = "out_order_no",
        service_id = "service_id",
        order_id = "order_id",
        miniprogram_appid = "miniprogram_appid",
        miniprogram_path = "miniprogram_path",
        miniprogram_username = "miniprogram_username",
        package = "package",
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
