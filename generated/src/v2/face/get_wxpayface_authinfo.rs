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
    pub struct Request {
        store_id: Option<String>,
        store_name: Option<String>,
        device_id: Option<String>,
        attach: Option<String>,
        rawdata: Option<String>,
        appid: Option<String>,
        mch_id: Option<String>,
        sub_appid: Option<String>,
        sub_mch_id: Option<String>,
        now: Option<i64>,
        version: Option<String>,
        sign_type: Option<SignType>,
        extra: Extra,
    }

    impl Request {
        /// `store_id`
        ///
        /// **Required.**
        pub fn store_id(mut self, value: impl Into<String>) -> Self {
            self.store_id = Some(value.into());
            self
        }

        /// `store_name`
        ///
        /// **Required.**
        pub fn store_name(mut self, value: impl Into<String>) -> Self {
            self.store_name = Some(value.into());
            self
        }

        /// `device_id`
        ///
        /// **Required.**
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `rawdata`
        ///
        /// **Required.**
        pub fn rawdata(mut self, value: impl Into<String>) -> Self {
            self.rawdata = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `now`
        ///
        /// **Required.**
        pub fn now(mut self, value: impl Into<i64>) -> Self {
            self.now = Some(value.into());
            self
        }

        /// `version`
        ///
        /// **Required.** Known: `1`.
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.**
        pub fn sign_type(mut self, value: impl Into<SignType>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("store_id", &self.store_id)
                .body("store_name", &self.store_name)
                .body("device_id", &self.device_id)
                .body("attach", &self.attach)
                .body("rawdata", &self.rawdata)
                .body("appid", &self.appid)
                .body("mch_id", &self.mch_id)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("now", &self.now)
                .body("version", &self.version)
                .body("sign_type", &self.sign_type)
                .extra(&self.extra)
        }
    }

    /// SignType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
