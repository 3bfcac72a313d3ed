//! 获取邀请开通的商户信息 · `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo.md by `cargo xtask regen`; do not edit.

/// Queries the merchants a partner invited to activate its fapiao service in a period, with the results of the invitations, paged.
///
/// 服务商分页查询某段时间内其邀请开通电子发票的商户及邀请结果。
///
/// `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
///
/// 获取邀请开通的商户信息 / Query merchants invited to activate fapiao · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015941524) · feature `v3-new-tax-control-fapiao` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::fapiaomerchant::listspinvitemchinfo::get;
///
/// let request = get()
///     .query_time_start("2026-06-18T00:00:00+08:00")
///     .query_time_end("2026-06-18T23:59:59+08:00")
///     .offset(0)
///     .limit(10)
///     .mch_invite_status(get::MchInviteStatus::MchInviteSucc);
/// ```
#[doc(alias = "获取邀请开通的商户信息")]
#[doc(alias = "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo")]
#[doc(alias = "get_v3_new_tax_control_fapiao_fapiaomerchant_listspinvitemchinfo")]
#[doc(alias = "取邀请开通的商户信息")]
#[doc(alias = "邀请开通的商户信息")]
#[doc(alias = "请开通的商户信息")]
#[doc(alias = "开通的商户信息")]
#[doc(alias = "通的商户信息")]
#[doc(alias = "的商户信息")]
#[doc(alias = "商户信息")]
#[doc(alias = "户信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query merchants invited to activate fapiao")]
#[doc(alias = "merchants invited to activate fapiao")]
#[doc(alias = "invited to activate fapiao")]
#[doc(alias = "activate fapiao")]
#[doc(alias = "fapiao")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取邀请开通的商户信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `query_time_start`, `query_time_end`, `offset`, `limit`, `mch_invite_status`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 查询时间范围的起始时间 / Start of the time range to query
        ///
        /// **Required.**
        pub fn query_time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.query("query_time_start", value.into()))
        }

        /// 查询时间范围的结束时间 / End of the time range to query
        ///
        /// **Required.**
        pub fn query_time_end(self, value: impl Into<String>) -> Self {
            Self(self.0.query("query_time_end", value.into()))
        }

        /// 分页偏移量 / Paging offset
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 服务商邀请码 / Partner's invitation code
        pub fn invite_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("invite_code", value.into()))
        }

        /// 商户邀请状态 / State of the merchant's invitation
        ///
        /// **Required.**
        pub fn mch_invite_status(self, value: impl Into<MchInviteStatus>) -> Self {
            Self(self.0.query("mch_invite_status", value.into()))
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
                "get_v3_new_tax_control_fapiao_fapiaomerchant_listspinvitemchinfo",
                Method::Get,
                "/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
            )
            .query(
                &[
                    "query_time_start",
                    "query_time_end",
                    "offset",
                    "limit",
                    "invite_code",
                    "mch_invite_status",
                ],
            )
            .required(
                &[
                    "/query/query_time_start",
                    "/query/query_time_end",
                    "/query/offset",
                    "/query/limit",
                    "/query/mch_invite_status",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::MchInviteResultList;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/mch_invite_result_list",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::MchInviteResultList> {
            page.mch_invite_result_list
        }
    }

    /// 商户邀请状态 / State of the merchant's invitation
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MchInviteStatus {
        /// 邀请成功 / Invitation succeeded
        ///
        /// `MCH_INVITE_SUCC`
        MchInviteSucc,
        /// 邀请失败 / Invitation failed
        ///
        /// `MCH_INVITE_FAILED`
        MchInviteFailed,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        MchInviteStatus,
        MchInviteSucc = "MCH_INVITE_SUCC",
        MchInviteFailed = "MCH_INVITE_FAILED",
    );

    /// Response of 获取邀请开通的商户信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
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
        /// 分页（相关）链接 / Links to the pages of the result and other related links
        pub links: Option<response::Links>,
        /// 商户邀请结果列表 / Results of the merchants' invitations
        pub mch_invite_result_list: Vec<response::MchInviteResultList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        offset = "offset",
        limit = "limit",
        links = "links",
        mch_invite_result_list = "mch_invite_result_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 分页（相关）链接 / Links to the pages of the result and other related links
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Links {
            /// 下一页链接 / Link to the next page
            pub next: Option<String>,
            /// 上一页链接 / Link to the previous page of results
            pub prev: Option<String>,
            /// 当前页链接 / Link to the current page of results
            pub self_: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Links,
            next = "next",
            prev = "prev",
            self_ = "self",
        );

        /// 商户邀请结果列表 / Results of the merchants' invitations
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MchInviteResultList {
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// 商户邀请状态 / State of the merchant's invitation
            ///
            /// Always present according to the docs.
            pub mch_invite_status: Option<MchInviteStatus>,
            /// 企业名称 / Name of the company
            ///
            /// Always present according to the docs.
            pub ep_name: Option<String>,
            /// 税号 / Taxpayer number of the company
            ///
            /// Always present according to the docs.
            pub tax_id: Option<String>,
            /// 服务商邀请码 / Partner's invitation code
            ///
            /// Always present according to the docs.
            pub invite_code: Option<String>,
            /// 操作时间 / Time of the operation
            ///
            /// Always present according to the docs.
            pub operate_time: Option<String>,
            /// 邀请失败错误码 / Error code of the failed invitation
            pub invite_failed_code: Option<InviteFailedCode>,
            /// 邀请失败原因 / Reason why the invitation failed
            pub invite_failed_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MchInviteResultList,
            sub_mchid = "sub_mchid",
            mch_invite_status = "mch_invite_status",
            ep_name = "ep_name",
            tax_id = "tax_id",
            invite_code = "invite_code",
            operate_time = "operate_time",
            invite_failed_code = "invite_failed_code",
            invite_failed_reason = "invite_failed_reason",
        );

        /// 商户邀请状态 / State of the merchant's invitation
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MchInviteStatus {
            /// 邀请成功 / Invitation succeeded
            ///
            /// `MCH_INVITE_SUCC`
            MchInviteSucc,
            /// 邀请失败 / Invitation failed
            ///
            /// `MCH_INVITE_FAILED`
            MchInviteFailed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MchInviteStatus,
            MchInviteSucc = "MCH_INVITE_SUCC",
            MchInviteFailed = "MCH_INVITE_FAILED",
        );

        /// 邀请失败错误码 / Error code of the failed invitation
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum InviteFailedCode {
            /// 未知税务信息 / Unknown tax information
            ///
            /// `UNKNOWN_TAX_INFO`
            UnknownTaxInfo,
            /// 企业信息无效 / Invalid company information
            ///
            /// `INVALID_COMPANY_INFO`
            InvalidCompanyInfo,
            /// 不符合接入条件 / Access conditions not met
            ///
            /// `NOT_MEET_ACCESS_CONDITION`
            NotMeetAccessCondition,
            /// 不在试点范围内 / Outside the scope of the pilot
            ///
            /// `NOT_IN_PILOT_SCOPE`
            NotInPilotScope,
            /// 缺少税务机关代码 / Tax authority code is missing
            ///
            /// `MISSING_TAX_AUTHORITY_CODE`
            MissingTaxAuthorityCode,
            /// 未设置商户信息 / Merchant information not set
            ///
            /// `MERCHANT_INFO_NOT_SET`
            MerchantInfoNotSet,
            /// 未知错误 / Unknown error
            ///
            /// `UNKNOWN_ERROR`
            UnknownError,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            InviteFailedCode,
            UnknownTaxInfo = "UNKNOWN_TAX_INFO",
            InvalidCompanyInfo = "INVALID_COMPANY_INFO",
            NotMeetAccessCondition = "NOT_MEET_ACCESS_CONDITION",
            NotInPilotScope = "NOT_IN_PILOT_SCOPE",
            MissingTaxAuthorityCode = "MISSING_TAX_AUTHORITY_CODE",
            MerchantInfoNotSet = "MERCHANT_INFO_NOT_SET",
            UnknownError = "UNKNOWN_ERROR",
        );
    }
}
