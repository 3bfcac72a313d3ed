//! 查询核身记录 · `GET /v3/payroll-card/authentications`
//!
//! Generated from docs/openapi/v3/payroll-card/authentications.md by `cargo xtask regen`; do not edit.

/// 查询核身记录
///
/// `GET /v3/payroll-card/authentications`
///
/// 查询核身记录 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461820) · feature `v3-payroll-card`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::payroll_card::authentications::get;
///
/// let request = get()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .authenticate_date("2026-06-18")
///     .authenticate_state("示例AS526")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "查询核身记录")]
#[doc(alias = "/v3/payroll-card/authentications")]
#[doc(alias = "get_v3_payroll_card_authentications")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询核身记录; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `openid`, `sub_mchid`, `authenticate_date`, `authenticate_state`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
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
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `authenticate_date`
        ///
        /// **Required.**
        pub fn authenticate_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("authenticate_date", value.into()))
        }

        /// `authenticate_state`
        ///
        /// **Required.**
        pub fn authenticate_state(self, value: impl Into<String>) -> Self {
            Self(self.0.query("authenticate_state", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_payroll_card_authentications",
                Verb::Get,
                "/v3/payroll-card/authentications",
            )
            .query(
                &[
                    "openid",
                    "appid",
                    "sub_appid",
                    "sub_mchid",
                    "authenticate_date",
                    "authenticate_state",
                    "offset",
                    "limit",
                ],
            )
            .required(
                &[
                    "/query/openid",
                    "/query/sub_mchid",
                    "/query/authenticate_date",
                    "/query/authenticate_state",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// The answer of 查询核身记录.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        pub data: Vec<response::Data>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        total_count = "total_count",
        offset = "offset",
        limit = "limit",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// `sub_mchid`
            ///
            /// Documented as always there.
            pub sub_mchid: Option<String>,
            /// `openid`
            ///
            /// Documented as always there.
            pub openid: Option<String>,
            /// `authenticate_scene`
            ///
            /// Documented as always there.
            pub authenticate_scene: Option<AuthenticateScene>,
            /// `authenticate_source`
            ///
            /// Documented as always there.
            pub authenticate_source: Option<String>,
            /// `project_name`
            ///
            /// Documented as always there.
            pub project_name: Option<String>,
            /// `employer_name`
            ///
            /// Documented as always there.
            pub employer_name: Option<String>,
            /// `authenticate_state`
            ///
            /// Documented as always there.
            pub authenticate_state: Option<AuthenticateState>,
            /// `authenticate_time`
            ///
            /// Documented as always there.
            pub authenticate_time: Option<String>,
            /// `authenticate_number`
            ///
            /// Documented as always there.
            pub authenticate_number: Option<String>,
            /// `authenticate_failed_reason`
            pub authenticate_failed_reason: Option<String>,
            /// `authenticate_type`
            pub authenticate_type: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            mchid = "mchid",
            sub_mchid = "sub_mchid",
            openid = "openid",
            authenticate_scene = "authenticate_scene",
            authenticate_source = "authenticate_source",
            project_name = "project_name",
            employer_name = "employer_name",
            authenticate_state = "authenticate_state",
            authenticate_time = "authenticate_time",
            authenticate_number = "authenticate_number",
            authenticate_failed_reason = "authenticate_failed_reason",
            authenticate_type = "authenticate_type",
        );

        /// AuthenticateScene
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthenticateScene {
            /// `FROM_MINI_APP`
            FromMiniApp,
            /// `FROM_HARDWARE`
            FromHardware,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthenticateScene,
            FromMiniApp = "FROM_MINI_APP",
            FromHardware = "FROM_HARDWARE",
        );

        /// AuthenticateState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthenticateState {
            /// `AUTHENTICATE_PROCESSING`
            AuthenticateProcessing,
            /// `AUTHENTICATE_SUCCESS`
            AuthenticateSuccess,
            /// `AUTHENTICATE_FAILED`
            AuthenticateFailed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthenticateState,
            AuthenticateProcessing = "AUTHENTICATE_PROCESSING",
            AuthenticateSuccess = "AUTHENTICATE_SUCCESS",
            AuthenticateFailed = "AUTHENTICATE_FAILED",
        );
    }
}
