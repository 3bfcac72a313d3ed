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
    pub struct Request {
        driver_name: Option<Sensitive>,
        id_card_number: Option<Sensitive>,
        company_name: Option<String>,
        mchid: Option<String>,
        driver_license: Option<String>,
        driver_category: Option<String>,
        driver_status: Option<String>,
        driver_photo: Option<DriverPhoto>,
        region_id: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `driver_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn driver_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.driver_name = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `company_name`
        ///
        /// **Required.**
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Some(value.into());
            self
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `driver_license`
        ///
        /// **Required.**
        pub fn driver_license(mut self, value: impl Into<String>) -> Self {
            self.driver_license = Some(value.into());
            self
        }

        /// `driver_category`
        ///
        /// **Required.**
        pub fn driver_category(mut self, value: impl Into<String>) -> Self {
            self.driver_category = Some(value.into());
            self
        }

        /// `driver_status`
        ///
        /// **Required.**
        pub fn driver_status(mut self, value: impl Into<String>) -> Self {
            self.driver_status = Some(value.into());
            self
        }

        /// `driver_photo`
        pub fn driver_photo(mut self, value: impl Into<DriverPhoto>) -> Self {
            self.driver_photo = Some(value.into());
            self
        }

        /// `region_id`
        ///
        /// **Required.**
        pub fn region_id(mut self, value: impl Into<i64>) -> Self {
            self.region_id = Some(value.into());
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
            Parts::new()
                .body("driver_name", &self.driver_name)
                .body("id_card_number", &self.id_card_number)
                .body("company_name", &self.company_name)
                .body("mchid", &self.mchid)
                .body("driver_license", &self.driver_license)
                .body("driver_category", &self.driver_category)
                .body("driver_status", &self.driver_status)
                .body("driver_photo", &self.driver_photo)
                .body("region_id", &self.region_id)
                .extra(&self.extra)
        }
    }

    /// DriverPhoto
    #[derive(Clone, Debug, Default)]
    pub struct DriverPhoto {
        photo_type: Option<String>,
        photo_digest: Option<PhotoDigest>,
        photo_url: Option<String>,
        photo_icon: Option<String>,
        extra: Extra,
    }

    impl DriverPhoto {
        /// `photo_type`
        pub fn photo_type(mut self, value: impl Into<String>) -> Self {
            self.photo_type = Some(value.into());
            self
        }

        /// `photo_digest`
        pub fn photo_digest(mut self, value: impl Into<PhotoDigest>) -> Self {
            self.photo_digest = Some(value.into());
            self
        }

        /// `photo_url`
        pub fn photo_url(mut self, value: impl Into<String>) -> Self {
            self.photo_url = Some(value.into());
            self
        }

        /// `photo_icon`
        pub fn photo_icon(mut self, value: impl Into<String>) -> Self {
            self.photo_icon = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DriverPhoto,
        photo_type = "photo_type",
        photo_digest = "photo_digest",
        photo_url = "photo_url",
        photo_icon = "photo_icon",
    );

    /// PhotoDigest
    #[derive(Clone, Debug, Default)]
    pub struct PhotoDigest {
        hash_type: Option<String>,
        hash_value: Option<String>,
        extra: Extra,
    }

    impl PhotoDigest {
        /// `hash_type`
        pub fn hash_type(mut self, value: impl Into<String>) -> Self {
            self.hash_type = Some(value.into());
            self
        }

        /// `hash_value`
        pub fn hash_value(mut self, value: impl Into<String>) -> Self {
            self.hash_value = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PhotoDigest,
        hash_type = "hash_type",
        hash_value = "hash_value",
    );

    /// The answer of 更新司机信息.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
