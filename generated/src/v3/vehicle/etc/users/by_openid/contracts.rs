//! 查询ETC签约状态 · `GET /v3/vehicle/etc/users/{openid}/contracts`
//!
//! Generated from docs/openapi/v3/vehicle/etc/users/{openid}/contracts.md by `cargo xtask regen`; do not edit.

/// Queries a user's ETC deduction contract by OpenID, plan ID and number plate.
///
/// 按OpenID、协议模板ID和车牌号查询用户的ETC扣费协议。
///
/// `GET /v3/vehicle/etc/users/{openid}/contracts`
///
/// 查询ETC签约状态 / Query a user's ETC contract · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012715623) · feature `v3-vehicle` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::vehicle::etc::users::by_openid::contracts::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id("138602")
///     .plate_number("川A00000");
/// ```
#[doc(alias = "查询ETC签约状态")]
#[doc(alias = "/v3/vehicle/etc/users/{openid}/contracts")]
#[doc(alias = "get_v3_vehicle_etc_users_openid_contracts")]
#[doc(alias = "询ETC签约状态")]
#[doc(alias = "ETC签约状态")]
#[doc(alias = "签约状态")]
#[doc(alias = "约状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a users ETC contract")]
#[doc(alias = "users ETC contract")]
#[doc(alias = "s ETC contract")]
#[doc(alias = "ETC contract")]
#[doc(alias = "contract")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询ETC签约状态. Created by [`get()`](super::get()).
    ///
    /// **Required**: `plan_id`, `plate_number`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plan_id", value.into()))
        }

        /// 车牌号 / Number plate
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plate_number", value.into()))
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
                "get_v3_vehicle_etc_users_openid_contracts",
                Method::Get,
                "/v3/vehicle/etc/users/{openid}/contracts",
            )
            .query(&["sub_mchid", "plan_id", "plate_number"])
            .required(&["/query/plan_id", "/query/plate_number"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询ETC签约状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
        ///
        /// Always present according to the docs.
        pub sp_openid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Always present according to the docs.
        pub contract_id: Option<String>,
        /// 绑定状态 / Binding state
        ///
        /// Always present according to the docs.
        pub bind_state: Option<String>,
        /// 车牌号 / Number plate
        ///
        /// Always present according to the docs.
        pub plate_number: Option<String>,
        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub sub_openid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        sp_mchid = "sp_mchid",
        sp_openid = "sp_openid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        contract_id = "contract_id",
        bind_state = "bind_state",
        plate_number = "plate_number",
        sub_openid = "sub_openid",
    );
}
