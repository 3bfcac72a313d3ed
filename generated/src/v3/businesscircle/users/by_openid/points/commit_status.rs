//! 商圈会员待积分状态查询 · `GET /v3/businesscircle/users/{openid}/points/commit_status`
//!
//! Generated from docs/openapi/v3/businesscircle/users/{openid}/points/commit_status.md by `cargo xtask regen`; do not edit.

/// Queries whether an authorized mall member has points waiting to be credited that day.
///
/// 查询已授权的商圈会员当日是否有待入账的积分。
///
/// `GET /v3/businesscircle/users/{openid}/points/commit_status`
///
/// 商圈会员待积分状态查询 / Query a mall member's pending points · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534994), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474129) · feature `v3-businesscircle` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::businesscircle::users::by_openid::points::commit_status::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .brandid(138624)
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "商圈会员待积分状态查询")]
#[doc(alias = "/v3/businesscircle/users/{openid}/points/commit_status")]
#[doc(alias = "get_v3_businesscircle_users_openid_points_commit_status")]
#[doc(alias = "圈会员待积分状态查询")]
#[doc(alias = "会员待积分状态查询")]
#[doc(alias = "员待积分状态查询")]
#[doc(alias = "待积分状态查询")]
#[doc(alias = "积分状态查询")]
#[doc(alias = "分状态查询")]
#[doc(alias = "状态查询")]
#[doc(alias = "态查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query a mall members pending points")]
#[doc(alias = "mall members pending points")]
#[doc(alias = "members pending points")]
#[doc(alias = "s pending points")]
#[doc(alias = "pending points")]
#[doc(alias = "points")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商圈会员待积分状态查询. Created by [`get()`](super::get()).
    ///
    /// **Required**: `brandid`, `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 品牌ID / Brand's ID
        ///
        /// **Required.**
        pub fn brandid(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("brandid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 128 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
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
                "get_v3_businesscircle_users_openid_points_commit_status",
                Method::Get,
                "/v3/businesscircle/users/{openid}/points/commit_status",
            )
            .query(&["sub_mchid", "brandid", "appid"])
            .required(&["/query/brandid", "/query/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商圈会员待积分状态查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 积分入账状态 / Whether points are waiting to be credited
        ///
        /// Always present according to the docs.
        pub points_commit_status: Option<response::PointsCommitStatus>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        points_commit_status = "points_commit_status",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 积分入账状态 / Whether points are waiting to be credited
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PointsCommitStatus {
            /// 有积分待入账 / Points are waiting to be credited
            ///
            /// `PENDING`
            Pending,
            /// 积分已入账，或没有待入账的积分 / No points are waiting: they were credited
            ///
            /// `FINISHED`
            Finished,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PointsCommitStatus,
            Pending = "PENDING",
            Finished = "FINISHED",
        );
    }
}
