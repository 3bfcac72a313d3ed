//! 人脸识别SDK-获取调用凭证 · `POST /face/get_wxpayface_authinfo`
//!
//! Generated from docs/openapi/v2/face/get_wxpayface_authinfo.md by `cargo xtask regen`; do not edit.

/// Obtains the credential with which a device calls the face recognition SDK.
///
/// 获取设备调用人脸识别SDK所需的凭证。
///
/// `POST /face/get_wxpayface_authinfo`
///
/// 人脸识别SDK-获取调用凭证 / Get the face recognition credential · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html) · feature `v2-face` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::face::get_wxpayface_authinfo::post;
///
/// let request = post()
///     .store_id("108634225")
///     .store_name("望江楼茶馆")
///     .device_id("POS-JX-02")
///     .attach("table=12")
///     .rawdata(
///         "Rk-GQV81rkmghzem9yPVUJa_c5q52RYfLWrLoevhZC0x0awirH_juQbLifxz53nCQE28-AJy75fNcTTN6KFAQdRk8pGQ",
///     )
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .now(1781750142)
///     .version("1")
///     .sign_type(post::SignType::Md5);
/// ```
#[doc(alias = "人脸识别SDK-获取调用凭证")]
#[doc(alias = "/face/get_wxpayface_authinfo")]
#[doc(alias = "post_face_get_wxpayface_authinfo")]
#[doc(alias = "脸识别SDK-获取调用凭证")]
#[doc(alias = "识别SDK-获取调用凭证")]
#[doc(alias = "别SDK-获取调用凭证")]
#[doc(alias = "SDK-获取调用凭证")]
#[doc(alias = "获取调用凭证")]
#[doc(alias = "取调用凭证")]
#[doc(alias = "调用凭证")]
#[doc(alias = "用凭证")]
#[doc(alias = "凭证")]
#[doc(alias = "Get the face recognition credential")]
#[doc(alias = "face recognition credential")]
#[doc(alias = "recognition credential")]
#[doc(alias = "credential")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 人脸识别SDK-获取调用凭证. Created by [`post()`](super::post()).
    ///
    /// **Required**: `store_id`, `store_name`, `device_id`, `rawdata`, `appid`, `mch_id`, `now`, `version`, `sign_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 门店ID / Shop ID
        ///
        /// **Required.**
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_id", value.into()))
        }

        /// 门店名称 / Name of the shop
        ///
        /// **Required.**
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_name", value.into()))
        }

        /// 设备号 / Device's ID
        ///
        /// **Required.**
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_id", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 人脸SDK接口返回的初始化数据 / Initialisation data obtained from the WeChat face payment SDK
        ///
        /// **Required.**
        pub fn rawdata(self, value: impl Into<String>) -> Self {
            Self(self.0.body("rawdata", value.into()))
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

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 当前时间，Unix时间戳，单位：秒 / Current time, Unix timestamp in seconds
        ///
        /// **Required.**
        pub fn now(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("now", value.into()))
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `1` (版本1 / Version 1).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.**
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
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
                "post_face_get_wxpayface_authinfo",
                Method::Post,
                "/face/get_wxpayface_authinfo",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
            .servers(&["https://payapp.weixin.qq.com"])
            .required(
                &[
                    "/body/store_id",
                    "/body/store_name",
                    "/body/device_id",
                    "/body/rawdata",
                    "/body/appid",
                    "/body/mch_id",
                    "/body/now",
                    "/body/version",
                    "/body/sign_type",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// MD5签名算法 / MD5 signature
        ///
        /// `MD5`
        Md5,
        /// HMAC-SHA256签名算法 / HMAC-SHA256 signature
        ///
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// Response of 人脸识别SDK-获取调用凭证.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 刷脸SDK调用凭证 / Credential for calling the face payment SDK
        ///
        /// Always present according to the docs.
        pub authinfo: Option<String>,
        /// 凭证的有效时长，单位：秒 / Lifetime of the token or authinfo, in seconds
        pub expires_in: Option<i64>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        authinfo = "authinfo",
        expires_in = "expires_in",
        nonce_str = "nonce_str",
        sign = "sign",
        appid = "appid",
        mch_id = "mch_id",
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
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
    }
}
