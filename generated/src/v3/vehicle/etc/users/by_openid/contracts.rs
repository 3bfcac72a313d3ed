//! 查询ETC签约状态 · `GET /v3/vehicle/etc/users/{openid}/contracts`
//!
//! Generated from docs/openapi/v3/vehicle/etc/users/{openid}/contracts.md by `cargo xtask regen`; do not edit.

/// 查询ETC签约状态
///
/// `GET /v3/vehicle/etc/users/{openid}/contracts`
///
/// 查询ETC签约状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715623) · feature `v3-vehicle`
///
/// ```
/// use wechatpay_api::v3::vehicle::etc::users::by_openid::contracts::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_mchid("1684913560")
///     .plan_id("654")
///     .plate_number("川A00000");
/// ```
#[doc(alias = "查询ETC签约状态")]
#[doc(alias = "/v3/vehicle/etc/users/{openid}/contracts")]
#[doc(alias = "get_v3_vehicle_etc_users_openid_contracts")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询ETC签约状态; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `plan_id`, `plate_number`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plan_id", value.into()))
        }

        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plate_number", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_vehicle_etc_users_openid_contracts",
                Verb::Get,
                "/v3/vehicle/etc/users/{openid}/contracts",
            )
            .query(&["sub_mchid", "plan_id", "plate_number"])
            .required(&["/query/plan_id", "/query/plate_number"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询ETC签约状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sp_openid`
        ///
        /// Documented as always there.
        pub sp_openid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `contract_id`
        ///
        /// Documented as always there.
        pub contract_id: Option<String>,
        /// `bind_state`
        ///
        /// Documented as always there.
        pub bind_state: Option<String>,
        /// `plate_number`
        ///
        /// Documented as always there.
        pub plate_number: Option<String>,
        /// `sub_openid`
        pub sub_openid: Option<String>,
        /// What came besides.
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
