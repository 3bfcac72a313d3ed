//! 通过加密手机号查询会员领卡状态 · `GET /v3/marketing/membercard-open/phonenumber-member/search`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/phonenumber-member/search.md by `cargo xtask regen`; do not edit.

/// Queries whether a member has taken the card by encrypted phone number.
///
/// 凭加密手机号查询会员是否已领取会员卡。
///
/// `GET /v3/marketing/membercard-open/phonenumber-member/search`
///
/// 通过加密手机号查询会员领卡状态 / Query card-taking status by phone number · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017166232), [partner](https://pay.weixin.qq.com/doc/v3/partner/4017172062) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::phonenumber_member::search::get;
///
/// let request = get()
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .encrypted_phone_number("15400000001");
/// ```
#[doc(alias = "通过加密手机号查询会员领卡状态")]
#[doc(alias = "/v3/marketing/membercard-open/phonenumber-member/search")]
#[doc(alias = "get_v3_marketing_membercard_open_phonenumber_member_search")]
#[doc(alias = "过加密手机号查询会员领卡状态")]
#[doc(alias = "加密手机号查询会员领卡状态")]
#[doc(alias = "密手机号查询会员领卡状态")]
#[doc(alias = "手机号查询会员领卡状态")]
#[doc(alias = "机号查询会员领卡状态")]
#[doc(alias = "号查询会员领卡状态")]
#[doc(alias = "查询会员领卡状态")]
#[doc(alias = "询会员领卡状态")]
#[doc(alias = "会员领卡状态")]
#[doc(alias = "员领卡状态")]
#[doc(alias = "领卡状态")]
#[doc(alias = "卡状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query card-taking status by phone number")]
#[doc(alias = "card-taking status by phone number")]
#[doc(alias = "status by phone number")]
#[doc(alias = "phone number")]
#[doc(alias = "number")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过加密手机号查询会员领卡状态. Created by [`get()`](super::get()).
    ///
    /// **Required**: `card_id`, `encrypted_phone_number`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// **Required.**
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("card_id", value.into()))
        }

        /// 加密的用户手机号 / User's phone number, encrypted
        ///
        /// **Required.** Encrypted by the client.
        pub fn encrypted_phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("encrypted_phone_number", value.into()))
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
                "get_v3_marketing_membercard_open_phonenumber_member_search",
                Method::Get,
                "/v3/marketing/membercard-open/phonenumber-member/search",
            )
            .query(&["card_id", "encrypted_phone_number"])
            .required(&["/query/card_id", "/query/encrypted_phone_number"])
            .request(&[("/query/encrypted_phone_number", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 通过加密手机号查询会员领卡状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户领取状态 / Whether the user has collected it
        ///
        /// Always present according to the docs.
        pub receive_status: Option<response::ReceiveStatus>,
        /// 用户会员卡信息 / The user's membership card
        pub user_card_information: Option<response::UserCardInformation>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        receive_status = "receive_status",
        user_card_information = "user_card_information",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 用户领取状态 / Whether the user has collected it
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReceiveStatus {
            /// 未展示 / Not shown
            ///
            /// `UNSHOWED`
            Unshowed,
            /// 未领取 / Not received
            ///
            /// `UNRECEIVED`
            Unreceived,
            /// 已领取 / Received
            ///
            /// `RECEIVED`
            Received,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReceiveStatus,
            Unshowed = "UNSHOWED",
            Unreceived = "UNRECEIVED",
            Received = "RECEIVED",
        );

        /// 用户会员卡信息 / The user's membership card
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UserCardInformation {
            /// 会员卡code / Code of the member's card
            ///
            /// Always present according to the docs.
            pub code: Option<String>,
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            ///
            /// Always present according to the docs.
            pub openid: Option<String>,
            /// 用户UnionID / The user's UnionID, the same across apps of one Open Platform account
            pub unionid: Option<String>,
            /// 会员卡领取时间，RFC 3339格式 / Time the user received the membership card, in RFC 3339
            ///
            /// Always present according to the docs.
            pub receive_time: Option<String>,
            /// 会员卡所属品牌AppID / AppID of the brand that owns the membership card
            ///
            /// Always present according to the docs.
            pub card_appid: Option<String>,
            /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
            ///
            /// Always present according to the docs.
            pub card_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            UserCardInformation,
            code = "code",
            openid = "openid",
            unionid = "unionid",
            receive_time = "receive_time",
            card_appid = "card_appid",
            card_id = "card_id",
        );
    }
}
