//! 添加零售小店活动业务代理 · `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`, `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative.md by `cargo xtask regen`; do not edit.

/// Adds sales representatives to a retail shop activity.
///
/// 为零售小店活动添加业务代理。
///
/// `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
///
/// 添加零售小店活动业务代理 / Add retail shop activity representatives · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012384327), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012384386) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::put;
///
/// let request = put("10284736")
///     .representative_info_list([
///         put::RepresentativeInfoList::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     ])
///     .out_request_no("JXJJG0000017306");
/// ```
#[doc(alias = "添加零售小店活动业务代理")]
#[doc(
    alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"
)]
#[doc(
    alias = "put_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative"
)]
#[doc(alias = "加零售小店活动业务代理")]
#[doc(alias = "零售小店活动业务代理")]
#[doc(alias = "售小店活动业务代理")]
#[doc(alias = "小店活动业务代理")]
#[doc(alias = "店活动业务代理")]
#[doc(alias = "活动业务代理")]
#[doc(alias = "动业务代理")]
#[doc(alias = "业务代理")]
#[doc(alias = "务代理")]
#[doc(alias = "代理")]
#[doc(alias = "Add retail shop activity representatives")]
#[doc(alias = "retail shop activity representatives")]
#[doc(alias = "shop activity representatives")]
#[doc(alias = "activity representatives")]
#[doc(alias = "representatives")]
pub fn put(activity_id: impl Into<String>) -> put::Request {
    put::Request::new([activity_id.into()])
}

/// Types of [`put()`].
pub mod put {
    use crate::__codegen::*;

    /// Request for 添加零售小店活动业务代理. Created by [`put()`](super::put()).
    ///
    /// **Required**: `representative_info_list`, `out_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 业务代理信息列表 / Business representatives
        ///
        /// **Required.**
        pub fn representative_info_list(
            self,
            values: impl IntoIterator<Item = RepresentativeInfoList>,
        ) -> Self {
            Self(
                self
                    .0
                    .body("representative_info_list", list::<RepresentativeInfoList>(values)),
            )
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 添加时间 / Time of the addition
        pub fn add_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("add_time", value.into()))
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
                "put_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative",
                Method::Put,
                "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/representative_info_list",
                    "/body/representative_info_list/*/openid",
                    "/body/out_request_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 业务代理信息列表 / Business representatives
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RepresentativeInfoList(ObjectBuilder);

    impl RepresentativeInfoList {
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RepresentativeInfoList);

    /// Response of 添加零售小店活动业务代理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
        pub activity_id: Option<String>,
        /// 操作失败的业务代理信息列表 / Business representatives that could not be added or removed
        pub failed_representative_info_list: Vec<response::FailedRepresentativeInfoList>,
        /// 添加时间 / Time of the addition
        ///
        /// Always present according to the docs.
        pub add_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        failed_representative_info_list = "failed_representative_info_list",
        add_time = "add_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 操作失败的业务代理信息列表 / Business representatives that could not be added or removed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailedRepresentativeInfoList {
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            ///
            /// Always present according to the docs.
            pub openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FailedRepresentativeInfoList,
            openid = "openid",
        );
    }
}

/// Deletes sales representatives from a retail shop activity.
///
/// 从零售小店活动中移除业务代理。
///
/// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
///
/// 删除零售小店活动业务代理 / Delete retail shop activity representatives · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012384344), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012384399) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::delete;
///
/// let request = delete("10284736")
///     .representative_info_list([
///         delete::RepresentativeInfoList::default()
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     ])
///     .out_request_no("JXJJG0000017306")
///     .delete_time("2026-06-28T10:35:42+08:00");
/// ```
#[doc(alias = "删除零售小店活动业务代理")]
#[doc(
    alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"
)]
#[doc(
    alias = "delete_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative"
)]
#[doc(alias = "除零售小店活动业务代理")]
#[doc(alias = "零售小店活动业务代理")]
#[doc(alias = "售小店活动业务代理")]
#[doc(alias = "小店活动业务代理")]
#[doc(alias = "店活动业务代理")]
#[doc(alias = "活动业务代理")]
#[doc(alias = "动业务代理")]
#[doc(alias = "业务代理")]
#[doc(alias = "务代理")]
#[doc(alias = "代理")]
#[doc(alias = "Delete retail shop activity representatives")]
#[doc(alias = "retail shop activity representatives")]
#[doc(alias = "shop activity representatives")]
#[doc(alias = "activity representatives")]
#[doc(alias = "representatives")]
pub fn delete(activity_id: impl Into<String>) -> delete::Request {
    delete::Request::new([activity_id.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::__codegen::*;

    /// Request for 删除零售小店活动业务代理. Created by [`delete()`](super::delete()).
    ///
    /// **Required**: `representative_info_list`, `out_request_no`, `delete_time`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 业务代理信息列表 / Business representatives
        ///
        /// **Required.**
        pub fn representative_info_list(
            self,
            values: impl IntoIterator<Item = RepresentativeInfoList>,
        ) -> Self {
            Self(
                self
                    .0
                    .body("representative_info_list", list::<RepresentativeInfoList>(values)),
            )
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 删除时间 / Time of the deletion
        ///
        /// **Required.**
        pub fn delete_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delete_time", value.into()))
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
                "delete_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative",
                Method::Delete,
                "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/representative_info_list",
                    "/body/representative_info_list/*/openid",
                    "/body/out_request_no",
                    "/body/delete_time",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 业务代理信息列表 / Business representatives
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RepresentativeInfoList(ObjectBuilder);

    impl RepresentativeInfoList {
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RepresentativeInfoList);

    /// Response of 删除零售小店活动业务代理.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
        pub activity_id: Option<String>,
        /// 操作失败的业务代理信息列表 / Business representatives that could not be added or removed
        pub failed_representative_info_list: Vec<response::FailedRepresentativeInfoList>,
        /// 删除时间 / Time of the deletion
        ///
        /// Always present according to the docs.
        pub delete_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        failed_representative_info_list = "failed_representative_info_list",
        delete_time = "delete_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 操作失败的业务代理信息列表 / Business representatives that could not be added or removed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FailedRepresentativeInfoList {
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            ///
            /// Always present according to the docs.
            pub openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FailedRepresentativeInfoList,
            openid = "openid",
        );
    }
}
