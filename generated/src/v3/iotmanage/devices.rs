//! 智能设备列表 · `GET /v3/iotmanage/devices`
//!
//! Generated from docs/openapi/v3/iotmanage/devices.md by `cargo xtask regen`; do not edit.

/// 智能设备列表
///
/// `GET /v3/iotmanage/devices`
///
/// 智能设备列表 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html) · feature `v3-iotmanage`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::iotmanage::devices::get;
///
/// let request = get().limit(20).offset(0);
/// ```
#[doc(alias = "智能设备列表")]
#[doc(alias = "/v3/iotmanage/devices")]
#[doc(alias = "get_v3_iotmanage_devices")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 智能设备列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `limit`, `offset`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `limit`
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_iotmanage_devices",
                Verb::Get,
                "/v3/iotmanage/devices",
            )
            .query(&["limit", "offset"])
            .required(&["/query/limit", "/query/offset"]);

        fn parts(&self) -> Parts {
            self.0.clone()
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

    /// The answer of 智能设备列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        ///
        /// Documented as always there.
        pub data: Vec<response::Data>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `links`
        ///
        /// Documented as always there.
        pub links: Option<response::Links>,
        /// What came besides.
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
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `device_sn`
            pub device_sn: Option<String>,
            /// `camera_sn`
            pub camera_sn: Option<String>,
            /// `device_category_code`
            pub device_category_code: Option<String>,
            /// `device_category`
            pub device_category: Option<String>,
            /// `device_class_code`
            pub device_class_code: Option<String>,
            /// `device_class`
            pub device_class: Option<String>,
            /// `device_model`
            pub device_model: Option<String>,
            /// `app_scene_code`
            pub app_scene_code: Option<String>,
            /// `app_scene`
            pub app_scene: Option<String>,
            /// `operating_system`
            pub operating_system: Option<String>,
            /// `activation_status`
            pub activation_status: Option<ActivationStatus>,
            /// `activation_time`
            pub activation_time: Option<String>,
            /// `mchid`
            pub mchid: Option<String>,
            /// `merchant_shortname`
            pub merchant_shortname: Option<String>,
            /// `sub_mchid`
            pub sub_mchid: Option<String>,
            /// `sub_merchant_shortname`
            pub sub_merchant_shortname: Option<String>,
            /// What came besides.
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

        /// ActivationStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ActivationStatus {
            /// `ACTIVATED`
            Activated,
            /// `INACTIVATED`
            Inactivated,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ActivationStatus,
            Activated = "ACTIVATED",
            Inactivated = "INACTIVATED",
        );

        /// Links
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Links {
            /// `next`
            pub next: Option<String>,
            /// `prev`
            pub prev: Option<String>,
            /// `self`
            pub self_: Option<String>,
            /// What came besides.
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
