//! 发放代金券 · `POST /mmpaymkttransfers/send_coupon`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/send_coupon.md by `cargo xtask regen`; do not edit.

/// Sends one cash coupon of a stock to a user by OpenID through the v2 API.
///
/// 通过APIv2按OpenID向用户发放批次中的一张代金券。
///
/// `POST /mmpaymkttransfers/send_coupon`
///
/// 发放代金券 / Send a cash coupon (v2) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4) · feature `v2-mmpaymkttransfers` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::send_coupon::post;
///
/// let request = post()
///     .coupon_stock_id("19263847")
///     .openid_count(1)
///     .partner_trade_no("FQ20260618103542001")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235");
/// ```
#[doc(alias = "发放代金券")]
#[doc(alias = "/mmpaymkttransfers/send_coupon")]
#[doc(alias = "post_mmpaymkttransfers_send_coupon")]
#[doc(alias = "放代金券")]
#[doc(alias = "代金券")]
#[doc(alias = "金券")]
#[doc(alias = "Send a cash coupon (v2)")]
#[doc(alias = "cash coupon (v2)")]
#[doc(alias = "coupon (v2)")]
#[doc(alias = "v2)")]
#[deprecated = "use /v3/marketing/favor/users/{openid}/coupons#post"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发放代金券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `coupon_stock_id`, `openid_count`, `partner_trade_no`, `openid`, `appid`, `mch_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 代金券批次ID / Cash coupon stock's ID
        ///
        /// **Required.**
        pub fn coupon_stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_stock_id", value.into()))
        }

        /// OpenID记录数 / Number of OpenIDs
        ///
        /// **Required.**
        pub fn openid_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("openid_count", value.into()))
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

        /// 操作员账号 / Operator's account
        pub fn op_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("op_user_id", value.into()))
        }

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// 接口版本号 / Version of the interface
        ///
        /// Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 类型 / Type
        ///
        /// Known values: `XML` (XML格式 / XML format).
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
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
                "post_mmpaymkttransfers_send_coupon",
                Method::Post,
                "/mmpaymkttransfers/send_coupon",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/coupon_stock_id",
                    "/body/openid_count",
                    "/body/partner_trade_no",
                    "/body/openid",
                    "/body/appid",
                    "/body/mch_id",
                ],
            )
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 发放代金券.
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
        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub device_info: Option<String>,
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
        /// 代金券批次ID / Cash coupon stock's ID
        ///
        /// Always present according to the docs.
        pub coupon_stock_id: Option<String>,
        /// 返回记录数 / Number of records returned
        ///
        /// Always present according to the docs.
        pub resp_count: Option<i64>,
        /// 成功数 / Number that succeeded
        ///
        /// Always present according to the docs.
        pub success_count: Option<i64>,
        /// 失败记录数 / Number of failed records
        ///
        /// Always present according to the docs.
        pub failed_count: Option<i64>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 返回码 / Return code
        ///
        /// Always present according to the docs.
        pub ret_code: Option<String>,
        /// 券ID / Coupon's ID
        ///
        /// Always present according to the docs.
        pub coupon_id: Option<String>,
        /// 返回信息 / Return message
        ///
        /// Always present according to the docs.
        pub ret_msg: Option<String>,
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
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        coupon_stock_id = "coupon_stock_id",
        resp_count = "resp_count",
        success_count = "success_count",
        failed_count = "failed_count",
        openid = "openid",
        ret_code = "ret_code",
        coupon_id = "coupon_id",
        ret_msg = "ret_msg",
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
