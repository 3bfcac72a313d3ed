//! 更新司机信息 · `POST /v3/taxi-invoice/driver/update-driver`
//!
//! Generated from docs/openapi/v3/taxi-invoice/driver/update-driver.md by `cargo xtask regen`; do not edit.

/// 更新司机信息
///
/// `POST /v3/taxi-invoice/driver/update-driver`
///
/// 更新司机信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012460171) · feature `v3-taxi-invoice`
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::driver::update_driver::post;
///
/// let request = post()
///     .driver_name("李雷")
///     .id_card_number("11010519491231002X")
///     .company_name("成都锦绣茶业有限公司")
///     .mchid("1684907235")
///     .driver_license("2132026")
///     .driver_category("示例DC666")
///     .driver_status("示例DS390")
///     .driver_photo(
///         post::DriverPhoto::default()
///             .photo_type("DzpZbE7q1uKc_v2RtYw-0618")
///             .photo_digest(
///                 post::PhotoDigest::default()
///                     .hash_type("示例HT952")
///                     .hash_value("示例HV623"),
///             )
///             .photo_url("https://pay.example.com/wechat/notices")
///             .photo_icon("DzpZbE7q1uKc_v2RtYw-0618"),
///     )
///     .region_id(1);
/// ```
#[doc(alias = "更新司机信息")]
#[doc(alias = "/v3/taxi-invoice/driver/update-driver")]
#[doc(alias = "post_v3_taxi_invoice_driver_update_driver")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 更新司机信息; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `driver_name`, `id_card_number`, `company_name`, `mchid`, `driver_license`, `driver_category`, `driver_status`, `region_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `driver_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn driver_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("driver_name", value.into()))
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// `company_name`
        ///
        /// **Required.**
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_name", value.into()))
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `driver_license`
        ///
        /// **Required.**
        pub fn driver_license(self, value: impl Into<String>) -> Self {
            Self(self.0.body("driver_license", value.into()))
        }

        /// `driver_category`
        ///
        /// **Required.**
        pub fn driver_category(self, value: impl Into<String>) -> Self {
            Self(self.0.body("driver_category", value.into()))
        }

        /// `driver_status`
        ///
        /// **Required.**
        pub fn driver_status(self, value: impl Into<String>) -> Self {
            Self(self.0.body("driver_status", value.into()))
        }

        /// `driver_photo`
        pub fn driver_photo(self, value: DriverPhoto) -> Self {
            Self(self.0.body("driver_photo", value))
        }

        /// `region_id`
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("region_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_taxi_invoice_driver_update_driver",
                Verb::Post,
                "/v3/taxi-invoice/driver/update-driver",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/driver_name",
                    "/body/id_card_number",
                    "/body/company_name",
                    "/body/mchid",
                    "/body/driver_license",
                    "/body/driver_category",
                    "/body/driver_status",
                    "/body/region_id",
                ],
            )
            .request(
                &[
                    ("/body/driver_name", Wire::RsaOaep),
                    ("/body/id_card_number", Wire::RsaOaep),
                ],
            )
            .response(
                &[("/driver_name", Wire::RsaOaep), ("/id_card_number", Wire::RsaOaep)],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// DriverPhoto
    #[derive(Clone, Debug, Default)]
    pub struct DriverPhoto(Fields);

    impl DriverPhoto {
        /// `photo_type`
        pub fn photo_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("photo_type", value.into()))
        }

        /// `photo_digest`
        pub fn photo_digest(self, value: PhotoDigest) -> Self {
            Self(self.0.set("photo_digest", value))
        }

        /// `photo_url`
        pub fn photo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("photo_url", value.into()))
        }

        /// `photo_icon`
        pub fn photo_icon(self, value: impl Into<String>) -> Self {
            Self(self.0.set("photo_icon", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DriverPhoto);

    /// PhotoDigest
    #[derive(Clone, Debug, Default)]
    pub struct PhotoDigest(Fields);

    impl PhotoDigest {
        /// `hash_type`
        pub fn hash_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("hash_type", value.into()))
        }

        /// `hash_value`
        pub fn hash_value(self, value: impl Into<String>) -> Self {
            Self(self.0.set("hash_value", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PhotoDigest);

    /// The answer of 更新司机信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `driver_name`
        ///
        /// Documented as always there. Sealed on the wire, opened by the client.
        pub driver_name: Option<Sensitive>,
        /// `id_card_number`
        ///
        /// Documented as always there. Sealed on the wire, opened by the client.
        pub id_card_number: Option<Sensitive>,
        /// `company_name`
        ///
        /// Documented as always there.
        pub company_name: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `driver_license`
        ///
        /// Documented as always there.
        pub driver_license: Option<String>,
        /// `driver_category`
        ///
        /// Documented as always there.
        pub driver_category: Option<String>,
        /// `driver_status`
        ///
        /// Documented as always there.
        pub driver_status: Option<String>,
        /// `driver_photo`
        pub driver_photo: Option<response::DriverPhoto>,
        /// `region_id`
        ///
        /// Documented as always there.
        pub region_id: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        driver_name = "driver_name",
        id_card_number = "id_card_number",
        company_name = "company_name",
        mchid = "mchid",
        driver_license = "driver_license",
        driver_category = "driver_category",
        driver_status = "driver_status",
        driver_photo = "driver_photo",
        region_id = "region_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// DriverPhoto
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DriverPhoto {
            /// `photo_type`
            pub photo_type: Option<String>,
            /// `photo_digest`
            pub photo_digest: Option<PhotoDigest>,
            /// `photo_url`
            pub photo_url: Option<String>,
            /// `photo_icon`
            pub photo_icon: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DriverPhoto,
            photo_type = "photo_type",
            photo_digest = "photo_digest",
            photo_url = "photo_url",
            photo_icon = "photo_icon",
        );

        /// PhotoDigest
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PhotoDigest {
            /// `hash_type`
            pub hash_type: Option<String>,
            /// `hash_value`
            pub hash_value: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PhotoDigest,
            hash_type = "hash_type",
            hash_value = "hash_value",
        );
    }
}
