//! 查询核身记录 · `GET /v3/payroll-card/authentications`
//!
//! Generated from docs/openapi/v3/payroll-card/authentications.md by `cargo xtask regen`; do not edit.

/// Queries a user's successful payroll card identity checks on one day, for a partner's sub-merchant.
///
/// 查询用户某日在服务商的子商户处成功完成的微工卡核身记录。
///
/// `GET /v3/payroll-card/authentications`
///
/// 查询核身记录 / Query a user's payroll card identity checks · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012461820) · feature `v3-payroll-card` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::payroll_card::authentications::get;
///
/// let request = get()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_mchid("1684913560")
///     .authenticate_date("2026-06-18")
///     .offset(0)
///     .limit(10);
/// ```
#[doc(alias = "查询核身记录")]
#[doc(alias = "/v3/payroll-card/authentications")]
#[doc(alias = "get_v3_payroll_card_authentications")]
#[doc(alias = "询核身记录")]
#[doc(alias = "核身记录")]
#[doc(alias = "身记录")]
#[doc(alias = "记录")]
#[doc(alias = "Query a users payroll card identity checks")]
#[doc(alias = "users payroll card identity checks")]
#[doc(alias = "s payroll card identity checks")]
#[doc(alias = "payroll card identity checks")]
#[doc(alias = "card identity checks")]
#[doc(alias = "identity checks")]
#[doc(alias = "checks")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询核身记录. Created by [`get()`](super::get()).
    ///
    /// **Required**: `openid`, `sub_mchid`, `authenticate_date`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.** At most 64 characters.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 核身日期 / Date of the identity verification
        ///
        /// **Required.** At most 10 characters.
        pub fn authenticate_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("authenticate_date", value.into()))
        }

        /// 核身状态 / State of the identity verification
        ///
        /// At most 32 characters.
        pub fn authenticate_state(self, value: impl Into<String>) -> Self {
            Self(self.0.query("authenticate_state", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
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
                "get_v3_payroll_card_authentications",
                Method::Get,
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
            .required(&["/query/openid", "/query/sub_mchid", "/query/authenticate_date"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
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

    /// Response of 查询核身记录.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 微信支付商户号 / WeChat Pay merchant ID
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            ///
            /// Always present according to the docs.
            pub sub_mchid: Option<String>,
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            ///
            /// Always present according to the docs.
            pub openid: Option<String>,
            /// 核身渠道 / Channel of the identity verification
            ///
            /// Always present according to the docs.
            pub authenticate_scene: Option<AuthenticateScene>,
            /// 核身渠道标识 / Identifier of the verification channel
            ///
            /// Always present according to the docs.
            pub authenticate_source: Option<String>,
            /// 项目名称 / Project name on the payroll card
            ///
            /// Always present according to the docs.
            pub project_name: Option<String>,
            /// 用工单位名称 / Employer's name
            ///
            /// Always present according to the docs.
            pub employer_name: Option<String>,
            /// 核身状态 / State of the identity verification
            ///
            /// Always present according to the docs.
            pub authenticate_state: Option<AuthenticateState>,
            /// 核身时间 / Time of the identity verification
            ///
            /// Always present according to the docs.
            pub authenticate_time: Option<String>,
            /// 商家核身单号 / Merchant's number of the identity verification
            ///
            /// Always present according to the docs.
            pub authenticate_number: Option<String>,
            /// 核身失败原因 / Why the identity verification failed
            pub authenticate_failed_reason: Option<String>,
            /// 核身类型 / Type of identity verification
            pub authenticate_type: Option<String>,
            /// Fields unknown to this version.
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

        /// 核身渠道 / Channel of the identity verification
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthenticateScene {
            /// 小程序核身 / From the Mini Program
            ///
            /// `FROM_MINI_APP`
            FromMiniApp,
            /// 硬件设备核身 / From a hardware device
            ///
            /// `FROM_HARDWARE`
            FromHardware,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthenticateScene,
            FromMiniApp = "FROM_MINI_APP",
            FromHardware = "FROM_HARDWARE",
        );

        /// 核身状态 / State of the identity verification
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthenticateState {
            /// 核身进行中 / Identity verification in progress
            ///
            /// `AUTHENTICATE_PROCESSING`
            AuthenticateProcessing,
            /// 核身成功 / Identity verified
            ///
            /// `AUTHENTICATE_SUCCESS`
            AuthenticateSuccess,
            /// 核身失败 / Identity verification failed
            ///
            /// `AUTHENTICATE_FAILED`
            AuthenticateFailed,
            /// A value unknown to this version.
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
