//! 获取出厂检查结果 · `GET /v3/iotmanage/device-inspections/{device_sn}`
//!
//! Generated from docs/openapi/v3/iotmanage/device-inspections/{device_sn}.md by `cargo xtask regen`; do not edit.

/// Queries the factory inspection result of a smart device by serial number.
///
/// 按设备SN查询智能设备的出厂检查结果。
///
/// `GET /v3/iotmanage/device-inspections/{device_sn}`
///
/// 获取出厂检查结果 / Query a device's factory inspection result · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html) · feature `v3-iotmanage` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::iotmanage::device_inspections::by_device_sn::get;
///
/// let request = get("JXFACE2606180017");
/// ```
#[doc(alias = "获取出厂检查结果")]
#[doc(alias = "/v3/iotmanage/device-inspections/{device_sn}")]
#[doc(alias = "get_v3_iotmanage_device_inspections_device_sn")]
#[doc(alias = "取出厂检查结果")]
#[doc(alias = "出厂检查结果")]
#[doc(alias = "厂检查结果")]
#[doc(alias = "检查结果")]
#[doc(alias = "查结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a devices factory inspection result")]
#[doc(alias = "devices factory inspection result")]
#[doc(alias = "s factory inspection result")]
#[doc(alias = "factory inspection result")]
#[doc(alias = "inspection result")]
#[doc(alias = "result")]
pub fn get(device_sn: impl Into<String>) -> get::Request {
    get::Request::new([device_sn.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取出厂检查结果. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_iotmanage_device_inspections_device_sn",
            Method::Get,
            "/v3/iotmanage/device-inspections/{device_sn}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取出厂检查结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 设备序列号 / Device's serial number
        ///
        /// Always present according to the docs.
        pub device_sn: Option<String>,
        /// 有线网卡MAC地址 / MAC address of the wired network card
        ///
        /// Always present according to the docs.
        pub wired_mac: Option<String>,
        /// 无线网卡MAC地址 / MAC address of the wireless network card
        ///
        /// Always present according to the docs.
        pub wireless_mac: Option<String>,
        /// 蓝牙MAC地址 / Bluetooth MAC address
        ///
        /// Always present according to the docs.
        pub bluetooth_mac: Option<String>,
        /// 刷脸应用版本号 / Version of the face payment app
        ///
        /// Always present according to the docs.
        pub app_version: Option<String>,
        /// 摄像头序列号 / Camera's serial number
        ///
        /// Always present according to the docs.
        pub camera_sn: Option<String>,
        /// 国际移动设备识别码（IMEI） / IMEI of the device
        ///
        /// Always present according to the docs.
        pub imei: Option<String>,
        /// 处理结果 / Result of the processing
        ///
        /// Always present according to the docs.
        pub result: Option<response::Result>,
        /// 错误信息列表 / List of error messages
        pub errors: Vec<String>,
        /// 告警信息列表 / Warnings
        pub warnings: Vec<String>,
        /// 查询时间 / Time of the query
        ///
        /// Always present according to the docs.
        pub inspect_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        device_sn = "device_sn",
        wired_mac = "wired_mac",
        wireless_mac = "wireless_mac",
        bluetooth_mac = "bluetooth_mac",
        app_version = "app_version",
        camera_sn = "camera_sn",
        imei = "imei",
        result = "result",
        errors = "errors",
        warnings = "warnings",
        inspect_time = "inspect_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 处理结果 / Result of the processing
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 警告 / Warning
            ///
            /// `WARN`
            Warn,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Success = "SUCCESS",
            Warn = "WARN",
            Fail = "FAIL",
        );
    }
}
