//! 智能设备列表 · `GET /v3/iotmanage/devices`
//!
//! Generated from docs/openapi/v3/iotmanage/devices.md by `cargo xtask regen`; do not edit.

/// Queries the list of smart devices the merchant owns, paged.
///
/// 分页查询商户名下的智能设备。
///
/// `GET /v3/iotmanage/devices`
///
/// 智能设备列表 / Query smart devices · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html) · feature `v3-iotmanage` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::iotmanage::devices::get;
///
/// let request = get().limit(10).offset(0);
/// ```
#[doc(alias = "智能设备列表")]
#[doc(alias = "/v3/iotmanage/devices")]
#[doc(alias = "get_v3_iotmanage_devices")]
#[doc(alias = "能设备列表")]
#[doc(alias = "设备列表")]
#[doc(alias = "备列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query smart devices")]
#[doc(alias = "smart devices")]
#[doc(alias = "devices")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 智能设备列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `limit`, `offset`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页偏移量 / Paging offset
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
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
                "get_v3_iotmanage_devices",
                Method::Get,
                "/v3/iotmanage/devices",
            )
            .query(&["limit", "offset"])
            .required(&["/query/limit", "/query/offset"]);

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

    /// Response of 智能设备列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 分页（相关）链接 / Links to the pages of the result and other related links
        ///
        /// Always present according to the docs.
        pub links: Option<response::Links>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        links = "links",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 设备序列号 / Device's serial number
            pub device_sn: Option<String>,
            /// 摄像头序列号 / Camera's serial number
            pub camera_sn: Option<String>,
            /// 设备品类代码 / Code of the device's category
            pub device_category_code: Option<String>,
            /// 设备品类 / Device's category
            pub device_category: Option<String>,
            /// 设备类型代码 / Code of the device's class
            pub device_class_code: Option<String>,
            /// 设备类型 / Device's class
            pub device_class: Option<String>,
            /// 设备型号 / Device's model
            pub device_model: Option<String>,
            /// 刷脸应用软件模式代码 / Code of the face payment app's software mode
            pub app_scene_code: Option<String>,
            /// 刷脸应用的软件模式 / Software mode of the face payment app
            pub app_scene: Option<String>,
            /// 刷脸应用的操作系统 / Operating system of the face payment application
            pub operating_system: Option<String>,
            /// 设备激活状态 / Device's activation state
            pub activation_status: Option<ActivationStatus>,
            /// 设备激活时间 / Time at which the device was activated
            pub activation_time: Option<String>,
            /// 微信支付商户号 / WeChat Pay merchant ID
            pub mchid: Option<String>,
            /// 商户简称 / Short name of the merchant
            pub merchant_shortname: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// 子商户简称 / Short name of the sub-merchant
            pub sub_merchant_shortname: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            device_sn = "device_sn",
            camera_sn = "camera_sn",
            device_category_code = "device_category_code",
            device_category = "device_category",
            device_class_code = "device_class_code",
            device_class = "device_class",
            device_model = "device_model",
            app_scene_code = "app_scene_code",
            app_scene = "app_scene",
            operating_system = "operating_system",
            activation_status = "activation_status",
            activation_time = "activation_time",
            mchid = "mchid",
            merchant_shortname = "merchant_shortname",
            sub_mchid = "sub_mchid",
            sub_merchant_shortname = "sub_merchant_shortname",
        );

        /// 设备激活状态 / Device's activation state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ActivationStatus {
            /// 已激活 / Activated
            ///
            /// `ACTIVATED`
            Activated,
            /// 未激活 / Not activated
            ///
            /// `INACTIVATED`
            Inactivated,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ActivationStatus,
            Activated = "ACTIVATED",
            Inactivated = "INACTIVATED",
        );

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
    }
}
