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
    pub struct Request {
        openid: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        authenticate_date: Option<String>,
        authenticate_state: Option<String>,
        offset: Option<i64>,
        limit: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `authenticate_date`
        ///
        /// **Required.**
        pub fn authenticate_date(mut self, value: impl Into<String>) -> Self {
            self.authenticate_date = Some(value.into());
            self
        }

        /// `authenticate_state`
        ///
        /// **Required.**
        pub fn authenticate_state(mut self, value: impl Into<String>) -> Self {
            self.authenticate_state = Some(value.into());
            self
        }

        /// `offset`
        pub fn offset(mut self, value: impl Into<i64>) -> Self {
            self.offset = Some(value.into());
            self
        }

        /// `limit`
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            self.limit = Some(value.into());
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
                "get_v3_payroll_card_authentications",
                Verb::Get,
                "/v3/payroll-card/authentications",
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
            Parts::new()
                .query("openid", &self.openid)
                .query("appid", &self.appid)
                .query("sub_appid", &self.sub_appid)
                .query("sub_mchid", &self.sub_mchid)
                .query("authenticate_date", &self.authenticate_date)
                .query("authenticate_state", &self.authenticate_state)
                .query("offset", &self.offset)
                .query("limit", &self.limit)
                .extra(&self.extra)
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
