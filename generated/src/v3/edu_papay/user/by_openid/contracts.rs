//! 通过用户标识查询签约 · `GET /v3/edu-papay/user/{openid}/contracts`
//!
//! Generated from docs/openapi/v3/edu-papay/user/{openid}/contracts.md by `cargo xtask regen`; do not edit.

/// Queries a user's effective education papay contract by OpenID and plan ID.
///
/// 按OpenID和签约模板ID查询用户有效的教育续费通协议。
///
/// `GET /v3/edu-papay/user/{openid}/contracts`
///
/// 通过用户标识查询签约 / Query an education papay contract by OpenID · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012523265), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012489548) · feature `v3-edu-papay` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::edu_papay::user::by_openid::contracts::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .plan_id("138602")
///     .offset(0)
///     .limit(10);
/// ```
#[doc(alias = "通过用户标识查询签约")]
#[doc(alias = "/v3/edu-papay/user/{openid}/contracts")]
#[doc(alias = "get_v3_edu_papay_user_openid_contracts")]
#[doc(alias = "过用户标识查询签约")]
#[doc(alias = "用户标识查询签约")]
#[doc(alias = "户标识查询签约")]
#[doc(alias = "标识查询签约")]
#[doc(alias = "识查询签约")]
#[doc(alias = "查询签约")]
#[doc(alias = "询签约")]
#[doc(alias = "签约")]
#[doc(alias = "Query an education papay contract by OpenID")]
#[doc(alias = "education papay contract by OpenID")]
#[doc(alias = "papay contract by OpenID")]
#[doc(alias = "contract by OpenID")]
#[doc(alias = "OpenID")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过用户标识查询签约. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`, `plan_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_openid", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("plan_id", value.into()))
        }

        /// 签约状态 / Contract's state
        pub fn contract_status(self, value: impl Into<ContractStatus>) -> Self {
            Self(self.0.query("contract_status", value.into()))
        }

        /// 分页页码 / Page number
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
                "get_v3_edu_papay_user_openid_contracts",
                Method::Get,
                "/v3/edu-papay/user/{openid}/contracts",
            )
            .query(
                &[
                    "appid",
                    "sub_mchid",
                    "sub_appid",
                    "sub_openid",
                    "plan_id",
                    "contract_status",
                    "offset",
                    "limit",
                ],
            )
            .required(&["/query/appid", "/query/plan_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Number {
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

    /// 签约状态 / Contract's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContractStatus {
        /// 签约 / Contract signed
        ///
        /// `ADD`
        Add,
        /// 解约 / Contract terminated
        ///
        /// `DELETE`
        Delete,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ContractStatus,
        Add = "ADD",
        Delete = "DELETE",
    );

    /// Response of 通过用户标识查询签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
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
            /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
            ///
            /// Always present according to the docs.
            pub sp_mchid: Option<String>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// 子商户AppID / AppID of the sub-merchant
            pub sub_appid: Option<String>,
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            pub openid: Option<String>,
            /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
            pub sub_openid: Option<String>,
            /// 签约模板ID / ID of the contract template
            pub plan_id: Option<String>,
            /// 签约信息 / Information on the contract signed
            pub contract_information: Option<ContractInformation>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            sp_mchid = "sp_mchid",
            appid = "appid",
            sub_mchid = "sub_mchid",
            sub_appid = "sub_appid",
            openid = "openid",
            sub_openid = "sub_openid",
            plan_id = "plan_id",
            contract_information = "contract_information",
        );

        /// 签约信息 / Information on the contract signed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ContractInformation {
            /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
            pub contract_id: Option<String>,
            /// 签约状态 / Contract's state
            pub contract_status: Option<String>,
            /// 签约时间 / Time of signing the contract
            pub create_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ContractInformation,
            contract_id = "contract_id",
            contract_status = "contract_status",
            create_time = "create_time",
        );
    }
}
