//! 获取司机信息 · `GET /v3/taxi-invoice/drivers/{driver_license}`
//!
//! Generated from docs/openapi/v3/taxi-invoice/drivers/{driver_license}.md by `cargo xtask regen`; do not edit.

/// Queries a taxi driver by operating licence number and region.
///
/// 按营运资格证号和行政区划查询出租车司机。
///
/// `GET /v3/taxi-invoice/drivers/{driver_license}`
///
/// 获取司机信息 / Query a taxi driver · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012461309) · feature `v3-taxi-invoice` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::drivers::by_driver_license::get;
///
/// let request = get("7148203").region_id(510100);
/// ```
#[doc(alias = "获取司机信息")]
#[doc(alias = "/v3/taxi-invoice/drivers/{driver_license}")]
#[doc(alias = "get_v3_taxi_invoice_drivers_driver_license")]
#[doc(alias = "取司机信息")]
#[doc(alias = "司机信息")]
#[doc(alias = "机信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a taxi driver")]
#[doc(alias = "taxi driver")]
#[doc(alias = "driver")]
pub fn get(driver_license: impl Into<String>) -> get::Request {
    get::Request::new([driver_license.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取司机信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `region_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 行政区划代码 / Code of the administrative division
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("region_id", value.into()))
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
                "get_v3_taxi_invoice_drivers_driver_license",
                Method::Get,
                "/v3/taxi-invoice/drivers/{driver_license}",
            )
            .required(&["/query/region_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取司机信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 司机姓名 / Driver's name
        ///
        /// Always present according to the docs.
        pub driver_name: Option<String>,
        /// 公司名称 / Company's name
        ///
        /// Always present according to the docs.
        pub company_name: Option<String>,
        /// 出租车公司（经营主体）商户号 / Merchant ID of the taxi company
        ///
        /// Always present according to the docs.
        pub company_mchid: Option<String>,
        /// 司机营运资格证号 / Number of the driver's operating licence
        ///
        /// Always present according to the docs.
        pub driver_license: Option<String>,
        /// 司机类别 / Driver's category
        ///
        /// Always present according to the docs.
        pub driver_category: Option<String>,
        /// 司机照片 / Driver's photo
        pub driver_photo: Option<response::DriverPhoto>,
        /// 行政区划代码 / Code of the administrative division
        ///
        /// Always present according to the docs.
        pub region_id: Option<i64>,
        /// 司机状态 / Driver's state
        ///
        /// Always present according to the docs.
        pub driver_state: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        driver_name = "driver_name",
        company_name = "company_name",
        company_mchid = "company_mchid",
        driver_license = "driver_license",
        driver_category = "driver_category",
        driver_photo = "driver_photo",
        region_id = "region_id",
        driver_state = "driver_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 司机照片 / Driver's photo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DriverPhoto {
            /// 司机照片类型 / Type of the driver's photo
            pub photo_type: Option<String>,
            /// 司机照片摘要 / Digest of the driver's photo
            pub photo_digest: Option<PhotoDigest>,
            /// 司机照片URL / URL of the driver's photo
            ///
            /// Format: `uri`.
            pub photo_url: Option<String>,
            /// 司机头像图片数据 / Image data of the driver's photo
            pub photo_data: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DriverPhoto,
            photo_type = "photo_type",
            photo_digest = "photo_digest",
            photo_url = "photo_url",
            photo_data = "photo_data",
        );

        /// 司机照片摘要 / Digest of the driver's photo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PhotoDigest {
            /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
            pub hash_type: Option<String>,
            /// 文件摘要的哈希值 / Hash value (digest) of the file
            pub hash_value: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PhotoDigest,
            hash_type = "hash_type",
            hash_value = "hash_value",
        );
    }
}
