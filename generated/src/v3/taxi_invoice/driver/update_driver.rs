//! 更新司机信息 · `POST /v3/taxi-invoice/driver/update-driver`
//!
//! Generated from docs/openapi/v3/taxi-invoice/driver/update-driver.md by `cargo xtask regen`; do not edit.

/// Creates or updates a taxi driver whose company is a sub-merchant of the partner.
///
/// 新增或更新司机资料，司机所属公司须是该服务商的子商户。
///
/// `POST /v3/taxi-invoice/driver/update-driver`
///
/// 更新司机信息 / Create or update a taxi driver · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012460171) · feature `v3-taxi-invoice` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::taxi_invoice::driver::update_driver::post;
///
/// let request = post()
///     .driver_name("李雷")
///     .id_card_number("11010519491231002X")
///     .company_name("成都锦江出租汽车有限公司")
///     .mchid("1684926703")
///     .driver_license("7148203")
///     .driver_category("MAIN")
///     .driver_status("ON_DUTY")
///     .region_id(510100);
/// ```
#[doc(alias = "更新司机信息")]
#[doc(alias = "/v3/taxi-invoice/driver/update-driver")]
#[doc(alias = "post_v3_taxi_invoice_driver_update_driver")]
#[doc(alias = "新司机信息")]
#[doc(alias = "司机信息")]
#[doc(alias = "机信息")]
#[doc(alias = "信息")]
#[doc(alias = "Create or update a taxi driver")]
#[doc(alias = "update a taxi driver")]
#[doc(alias = "taxi driver")]
#[doc(alias = "driver")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 更新司机信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `driver_name`, `id_card_number`, `company_name`, `mchid`, `driver_license`, `driver_category`, `driver_status`, `region_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 司机姓名 / Driver's name
        ///
        /// **Required.** Encrypted by the client.
        pub fn driver_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("driver_name", value.into()))
        }

        /// 身份证号码 / ID card number
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// 公司名称 / Company's name
        ///
        /// **Required.**
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_name", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 司机营运资格证号 / Number of the driver's operating licence
        ///
        /// **Required.**
        pub fn driver_license(self, value: impl Into<String>) -> Self {
            Self(self.0.body("driver_license", value.into()))
        }

        /// 司机类别 / Driver's category
        ///
        /// **Required.**
        pub fn driver_category(self, value: impl Into<String>) -> Self {
            Self(self.0.body("driver_category", value.into()))
        }

        /// 司机岗位状态 / Driver's duty status
        ///
        /// **Required.**
        pub fn driver_status(self, value: impl Into<String>) -> Self {
            Self(self.0.body("driver_status", value.into()))
        }

        /// 司机照片 / Driver's photo
        pub fn driver_photo(self, value: DriverPhoto) -> Self {
            Self(self.0.body("driver_photo", value))
        }

        /// 行政区划代码 / Code of the administrative division
        ///
        /// **Required.**
        pub fn region_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("region_id", value.into()))
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
                "post_v3_taxi_invoice_driver_update_driver",
                Method::Post,
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
                    ("/body/driver_name", FieldEncoding::RsaOaep),
                    ("/body/id_card_number", FieldEncoding::RsaOaep),
                ],
            )
            .response(
                &[
                    ("/driver_name", FieldEncoding::RsaOaep),
                    ("/id_card_number", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 司机照片 / Driver's photo
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DriverPhoto(ObjectBuilder);

    impl DriverPhoto {
        /// 司机照片类型 / Type of the driver's photo
        pub fn photo_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("photo_type", value.into()))
        }

        /// 司机照片摘要 / Digest of the driver's photo
        pub fn photo_digest(self, value: PhotoDigest) -> Self {
            Self(self.0.set("photo_digest", value))
        }

        /// 司机照片URL / URL of the driver's photo
        ///
        /// Format: `uri`.
        pub fn photo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("photo_url", value.into()))
        }

        /// 司机头像图标数据 / Icon image of the driver's photo
        pub fn photo_icon(self, value: impl Into<String>) -> Self {
            Self(self.0.set("photo_icon", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DriverPhoto);

    /// 司机照片摘要 / Digest of the driver's photo
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PhotoDigest(ObjectBuilder);

    impl PhotoDigest {
        /// 文件摘要的哈希算法类型 / Hash algorithm of the file's digest
        pub fn hash_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("hash_type", value.into()))
        }

        /// 文件摘要的哈希值 / Hash value (digest) of the file
        pub fn hash_value(self, value: impl Into<String>) -> Self {
            Self(self.0.set("hash_value", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PhotoDigest);

    /// Response of 更新司机信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 司机姓名 / Driver's name
        ///
        /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
        pub driver_name: Option<Sensitive>,
        /// 身份证号码 / ID card number
        ///
        /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
        pub id_card_number: Option<Sensitive>,
        /// 公司名称 / Company's name
        ///
        /// Always present according to the docs.
        pub company_name: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 司机营运资格证号 / Number of the driver's operating licence
        ///
        /// Always present according to the docs.
        pub driver_license: Option<String>,
        /// 司机类别 / Driver's category
        ///
        /// Always present according to the docs.
        pub driver_category: Option<String>,
        /// 司机岗位状态 / Driver's duty status
        ///
        /// Always present according to the docs.
        pub driver_status: Option<String>,
        /// 司机照片 / Driver's photo
        pub driver_photo: Option<response::DriverPhoto>,
        /// 行政区划代码 / Code of the administrative division
        ///
        /// Always present according to the docs.
        pub region_id: Option<i64>,
        /// Fields unknown to this version.
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
            /// 司机头像图标数据 / Icon image of the driver's photo
            pub photo_icon: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DriverPhoto,
            photo_type = "photo_type",
            photo_digest = "photo_digest",
            photo_url = "photo_url",
            photo_icon = "photo_icon",
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
