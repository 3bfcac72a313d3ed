//! 添加零售小店活动业务代理 · `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`, `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
//!
//! Generated from docs/openapi/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative.md by `cargo xtask regen`; do not edit.

/// 添加零售小店活动业务代理
///
/// `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
///
/// 添加零售小店活动业务代理 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384327), [2](https://pay.weixin.qq.com/doc/v3/partner/4012384386) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::put;
///
/// let request = put("8642026061810354")
///     .representative_info_list([
///         put::RepresentativeInfoList::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     ])
///     .out_request_no("7692026061810354276976976976")
///     .add_time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "添加零售小店活动业务代理")]
#[doc(
    alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"
)]
#[doc(
    alias = "put_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative"
)]
pub fn put(activity_id: impl Into<String>) -> put::Request {
    put::Request::new([activity_id.into()])
}

/// Types of [`put()`].
pub mod put {
    use crate::model::*;

    /// A request of 添加零售小店活动业务代理; [`put()`](super::put()) makes one.
    ///
    /// **Required**: `representative_info_list`, `out_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        representative_info_list: Vec<RepresentativeInfoList>,
        out_request_no: Option<String>,
        add_time: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `representative_info_list`
        ///
        /// **Required.**
        pub fn representative_info_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<RepresentativeInfoList>>,
        ) -> Self {
            self.representative_info_list = list(values);
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `add_time`
        pub fn add_time(mut self, value: impl Into<String>) -> Self {
            self.add_time = Some(value.into());
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
                "put_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative",
                Verb::Put,
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

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("representative_info_list", &self.representative_info_list)
                .body("out_request_no", &self.out_request_no)
                .body("add_time", &self.add_time)
                .extra(&self.extra)
        }
    }

    /// RepresentativeInfoList
    #[derive(Clone, Debug, Default)]
    pub struct RepresentativeInfoList {
        openid: Option<String>,
        extra: Extra,
    }

    impl RepresentativeInfoList {
        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        RepresentativeInfoList,
        openid = "openid",
    );

    /// The answer of 添加零售小店活动业务代理.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `activity_id`
        ///
        /// Documented as always there.
        pub activity_id: Option<String>,
        /// `failed_representative_info_list`
        pub failed_representative_info_list: Vec<response::FailedRepresentativeInfoList>,
        /// `add_time`
        ///
        /// Documented as always there.
        pub add_time: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// FailedRepresentativeInfoList
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct FailedRepresentativeInfoList {
            /// `openid`
            ///
            /// Documented as always there.
            pub openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            FailedRepresentativeInfoList,
            openid = "openid",
        );
    }
}

/// 删除零售小店活动业务代理
///
/// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
///
/// 删除零售小店活动业务代理 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012384344), [2](https://pay.weixin.qq.com/doc/v3/partner/4012384399) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::goods_subsidy_activity::retail_store_act::by_activity_id::representative::delete;
///
/// let request = delete("8642026061810354")
///     .representative_info_list([
///         delete::RepresentativeInfoList::default()
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     ])
///     .out_request_no("7692026061810354276976976976")
///     .delete_time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "删除零售小店活动业务代理")]
#[doc(
    alias = "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"
)]
#[doc(
    alias = "delete_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative"
)]
pub fn delete(activity_id: impl Into<String>) -> delete::Request {
    delete::Request::new([activity_id.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::model::*;

    /// A request of 删除零售小店活动业务代理; [`delete()`](super::delete()) makes one.
    ///
    /// **Required**: `representative_info_list`, `out_request_no`, `delete_time`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        representative_info_list: Vec<RepresentativeInfoList>,
        out_request_no: Option<String>,
        delete_time: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `representative_info_list`
        ///
        /// **Required.**
        pub fn representative_info_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<RepresentativeInfoList>>,
        ) -> Self {
            self.representative_info_list = list(values);
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `delete_time`
        ///
        /// **Required.**
        pub fn delete_time(mut self, value: impl Into<String>) -> Self {
            self.delete_time = Some(value.into());
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
                "delete_v3_marketing_goods_subsidy_activity_retail_store_act_activity_id_representative",
                Verb::Delete,
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

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("representative_info_list", &self.representative_info_list)
                .body("out_request_no", &self.out_request_no)
                .body("delete_time", &self.delete_time)
                .extra(&self.extra)
        }
    }

    /// RepresentativeInfoList
    #[derive(Clone, Debug, Default)]
    pub struct RepresentativeInfoList {
        openid: Option<String>,
        extra: Extra,
    }

    impl RepresentativeInfoList {
        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        RepresentativeInfoList,
        openid = "openid",
    );

    /// The answer of 删除零售小店活动业务代理.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `activity_id`
        ///
        /// Documented as always there.
        pub activity_id: Option<String>,
        /// `failed_representative_info_list`
        pub failed_representative_info_list: Vec<response::FailedRepresentativeInfoList>,
        /// `delete_time`
        ///
        /// Documented as always there.
        pub delete_time: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// FailedRepresentativeInfoList
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct FailedRepresentativeInfoList {
            /// `openid`
            ///
            /// Documented as always there.
            pub openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            FailedRepresentativeInfoList,
            openid = "openid",
        );
    }
}
