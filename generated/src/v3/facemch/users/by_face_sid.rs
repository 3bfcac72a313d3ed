//! 查询用户授权的实名信息 · `GET /v3/facemch/users/{face_sid}`
//!
//! Generated from docs/openapi/v3/facemch/users/{face_sid}.md by `cargo xtask regen`; do not edit.

/// Queries the identity and authorized real-name data of a recognized user by face session ID.
///
/// 凭刷脸识别凭证查询被识别用户的身份及其授权的实名信息。
///
/// `GET /v3/facemch/users/{face_sid}`
///
/// 查询用户授权的实名信息 / Query a recognized user's real-name data · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html) · feature `v3-facemch` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::facemch::users::by_face_sid::get;
///
/// let request = get("f18c3a0d92e74b56a1c7d0e85b3f6249")
///     .info_type(get::InfoType::AskRealName)
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "查询用户授权的实名信息")]
#[doc(alias = "/v3/facemch/users/{face_sid}")]
#[doc(alias = "get_v3_facemch_users_face_sid")]
#[doc(alias = "询用户授权的实名信息")]
#[doc(alias = "用户授权的实名信息")]
#[doc(alias = "户授权的实名信息")]
#[doc(alias = "授权的实名信息")]
#[doc(alias = "权的实名信息")]
#[doc(alias = "的实名信息")]
#[doc(alias = "实名信息")]
#[doc(alias = "名信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a recognized users real-name data")]
#[doc(alias = "recognized users real-name data")]
#[doc(alias = "users real-name data")]
#[doc(alias = "s real-name data")]
#[doc(alias = "real-name data")]
#[doc(alias = "data")]
pub fn get(face_sid: impl Into<String>) -> get::Request {
    get::Request::new([face_sid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户授权的实名信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `info_type`, `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 信息类型 / Type of the information
        ///
        /// **Required.**
        pub fn info_type(self, value: impl Into<InfoType>) -> Self {
            Self(self.0.query("info_type", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// 子商户证书序列号 / Serial number of the sub-merchant's certificate
        pub fn sub_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_serial_no", value.into()))
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
                "get_v3_facemch_users_face_sid",
                Method::Get,
                "/v3/facemch/users/{face_sid}",
            )
            .query(&["info_type", "appid", "sub_mchid", "sub_appid", "sub_serial_no"])
            .required(&["/query/info_type", "/query/appid"])
            .response(
                &[
                    ("/real_name_info/encrypted_real_name", FieldEncoding::RsaOaep),
                    ("/real_name_info/encrypted_credential_id", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 信息类型 / Type of the information
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum InfoType {
        /// 获取UnionID / Ask for the UnionID
        ///
        /// `ASK_UNIONID`
        AskUnionid,
        /// 获取实名信息 / Ask for the real name
        ///
        /// `ASK_REAL_NAME`
        AskRealName,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        InfoType,
        AskUnionid = "ASK_UNIONID",
        AskRealName = "ASK_REAL_NAME",
    );

    /// Response of 查询用户授权的实名信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户UnionID / The user's UnionID
        pub union_id: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub sub_openid: Option<String>,
        /// 姓名信息 / Name of the user as verified
        pub real_name_info: Option<response::RealNameInfo>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 姓名信息 / Name of the user as verified
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RealNameInfo {
            /// 加密的真实姓名 / Real name, encrypted
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub encrypted_real_name: Option<Sensitive>,
            /// 证件类型 / Type of identity document
            ///
            /// Known values: `1` (身份证 / ID card of mainland China), `2` (护照 / Passport), `3` (军官证 / Military officer's card), `4` (士兵证 / Soldier's card), `5` (回乡证 / Home visit permit for Hong Kong and Macao residents), `6` (临时身份证 / Temporary ID card of mainland China), `7` (户口簿 / Household register), `8` (警官证 / Police officer's card), `9` (台胞证 / Taiwan compatriot permit), `10` (营业执照 / Business licence), `11` (其他证件 / Other document).
            pub credential_type: Option<i64>,
            /// 加密的证件号码 / Number of the identity document, encrypted
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub encrypted_credential_id: Option<Sensitive>,
            /// Fields unknown to this version.
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
