//! 查询用户授权的实名信息 · `GET /v3/facemch/users/{face_sid}`
//!
//! Generated from docs/openapi/v3/facemch/users/{face_sid}.md by `cargo xtask regen`; do not edit.

/// 查询用户授权的实名信息
///
/// `GET /v3/facemch/users/{face_sid}`
///
/// 查询用户授权的实名信息 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html) · feature `v3-facemch`
///
/// ```
/// use wechatpay_api::v3::facemch::users::by_face_sid::get;
///
/// let request = get("FS20260618651")
///     .info_type(get::InfoType::AskUnionid)
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_serial_no("SSN20260618918");
/// ```
#[doc(alias = "查询用户授权的实名信息")]
#[doc(alias = "/v3/facemch/users/{face_sid}")]
#[doc(alias = "get_v3_facemch_users_face_sid")]
pub fn get(face_sid: impl Into<String>) -> get::Request {
    get::Request::new([face_sid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询用户授权的实名信息; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `info_type`, `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `info_type`
        ///
        /// **Required.**
        pub fn info_type(self, value: impl Into<InfoType>) -> Self {
            Self(self.0.query("info_type", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// `sub_serial_no`
        pub fn sub_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_serial_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_facemch_users_face_sid",
                Verb::Get,
                "/v3/facemch/users/{face_sid}",
            )
            .query(&["info_type", "appid", "sub_mchid", "sub_appid", "sub_serial_no"])
            .required(&["/query/info_type", "/query/appid"])
            .response(
                &[
                    ("/real_name_info/encrypted_real_name", Wire::RsaOaep),
                    ("/real_name_info/encrypted_credential_id", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// InfoType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum InfoType {
        /// `ASK_UNIONID`
        AskUnionid,
        /// `ASK_REAL_NAME`
        AskRealName,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        InfoType,
        AskUnionid = "ASK_UNIONID",
        AskRealName = "ASK_REAL_NAME",
    );

    /// The answer of 查询用户授权的实名信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `union_id`
        pub union_id: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `sub_openid`
        pub sub_openid: Option<String>,
        /// `real_name_info`
        pub real_name_info: Option<response::RealNameInfo>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        union_id = "union_id",
        openid = "openid",
        sub_openid = "sub_openid",
        real_name_info = "real_name_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// RealNameInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RealNameInfo {
            /// `encrypted_real_name`
            ///
            /// Sealed on the wire, opened by the client.
            pub encrypted_real_name: Option<Sensitive>,
            /// `credential_type`
            ///
            /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`.
            pub credential_type: Option<i64>,
            /// `encrypted_credential_id`
            ///
            /// Sealed on the wire, opened by the client.
            pub encrypted_credential_id: Option<Sensitive>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RealNameInfo,
            encrypted_real_name = "encrypted_real_name",
            credential_type = "credential_type",
            encrypted_credential_id = "encrypted_credential_id",
        );
    }
}
