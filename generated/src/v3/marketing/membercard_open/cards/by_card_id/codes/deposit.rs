//! 导入会员Code · `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/deposit.md by `cargo xtask regen`; do not edit.

/// Imports member codes into a membership card template that uses deposited codes.
///
/// 向使用预存code的会员卡模板导入会员code。
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
///
/// 导入会员Code / Import member codes · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012545728), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012709031) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::deposit::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .code(["385297104618", "385297104625"]);
/// ```
#[doc(alias = "导入会员Code")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_codes_deposit")]
#[doc(alias = "入会员Code")]
#[doc(alias = "会员Code")]
#[doc(alias = "员Code")]
#[doc(alias = "Code")]
#[doc(alias = "Import member codes")]
#[doc(alias = "member codes")]
#[doc(alias = "codes")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 导入会员Code. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 会员卡code / Code of the member's card
        pub fn code(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self(self.0.body("code", list::<String>(values)))
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
                "post_v3_marketing_membercard_open_cards_card_id_codes_deposit",
                Method::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit",
            )
            .body(Body::Json);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 导入会员Code.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 会员卡code（商户上传的code） / Member's card code, or a code the merchant uploaded
            pub code: Option<String>,
            /// 导入结果 / Result of the import
            pub result: Option<Result>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            code = "code",
            result = "result",
        );

        /// 导入结果 / Result of the import
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 重复 / Duplicate
            ///
            /// `DUPLICATE`
            Duplicate,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Success = "SUCCESS",
            Duplicate = "DUPLICATE",
            Fail = "FAIL",
        );
    }
}
