//! 查询用户服务可用信息 · `GET /v3/qrcode/user-services/contract-id/{contract_id}`
//!
//! Generated from docs/openapi/v3/qrcode/user-services/contract-id/{contract_id}.md by `cargo xtask regen`; do not edit.

/// 查询用户服务可用信息
///
/// `GET /v3/qrcode/user-services/contract-id/{contract_id}`
///
/// 查询用户服务可用信息 · feature `v3-qrcode`
///
/// ```
/// use wechatpay_api::v3::qrcode::user_services::contract_id::by_contract_id::get;
///
/// let request = get("CI20260618249")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "查询用户服务可用信息")]
#[doc(alias = "/v3/qrcode/user-services/contract-id/{contract_id}")]
#[doc(alias = "get_v3_qrcode_user_services_contract_id_contract_id")]
pub fn get(contract_id: impl Into<String>) -> get::Request {
    get::Request::new([contract_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询用户服务可用信息; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_qrcode_user_services_contract_id_contract_id",
                Verb::Get,
                "/v3/qrcode/user-services/contract-id/{contract_id}",
            )
            .query(&["appid", "sub_appid", "sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询用户服务可用信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `contract_id`
        pub contract_id: Option<String>,
        /// `user_service_state`
        pub user_service_state: Option<response::UserServiceState>,
        /// `block_reason`
        pub block_reason: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        contract_id = "contract_id",
        user_service_state = "user_service_state",
        block_reason = "block_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// UserServiceState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserServiceState {
            /// `NORMAL`
            Normal,
            /// `BLOCKED`
            Blocked,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserServiceState,
            Normal = "NORMAL",
            Blocked = "BLOCKED",
        );
    }
}
