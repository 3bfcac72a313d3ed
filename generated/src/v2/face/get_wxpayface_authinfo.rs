//! 人脸识别SDK-获取调用凭证 · `POST /face/get_wxpayface_authinfo`
//!
//! Generated from docs/openapi/v2/face/get_wxpayface_authinfo.md by `cargo xtask regen`; do not edit.

/// 人脸识别SDK-获取调用凭证
///
/// `POST /face/get_wxpayface_authinfo`
///
/// 人脸识别SDK-获取调用凭证 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html) · feature `v2-face`
///
/// ```
/// use wechatpay_api::v2::face::get_wxpayface_authinfo::post;
///
/// let request = post()
///     .store_id("SI20260618544")
///     .store_name("锦绣路茶铺")
///     .device_id("DI20260618641")
///     .attach("table=12")
///     .rawdata("示例R667")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mch_id("1684913560")
///     .now(1)
///     .version("1")
///     .sign_type(post::SignType::Md5);
/// ```
#[doc(alias = "人脸识别SDK-获取调用凭证")]
#[doc(alias = "/face/get_wxpayface_authinfo")]
#[doc(alias = "post_face_get_wxpayface_authinfo")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 人脸识别SDK-获取调用凭证; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `store_id`, `store_name`, `device_id`, `rawdata`, `appid`, `mch_id`, `now`, `version`, `sign_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `store_id`
        ///
        /// **Required.**
        pub fn store_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_id", value.into()))
        }

        /// `store_name`
        ///
        /// **Required.**
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_name", value.into()))
        }

        /// `device_id`
        ///
        /// **Required.**
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_id", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `rawdata`
        ///
        /// **Required.**
        pub fn rawdata(self, value: impl Into<String>) -> Self {
            Self(self.0.body("rawdata", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `now`
        ///
        /// **Required.**
        pub fn now(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("now", value.into()))
        }

        /// `version`
        ///
        /// **Required.** Known: `1`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.**
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_face_get_wxpayface_authinfo",
                Verb::Post,
                "/face/get_wxpayface_authinfo",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
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
            )
            .sign_type();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// SignType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// `MD5`
        Md5,
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// The answer of 人脸识别SDK-获取调用凭证.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `authinfo`
        ///
        /// Documented as always there.
        pub authinfo: Option<String>,
        /// `expires_in`
        pub expires_in: Option<i64>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mch_id`
        pub sub_mch_id: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
