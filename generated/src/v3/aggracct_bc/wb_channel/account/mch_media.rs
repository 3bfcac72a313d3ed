//! 查询商户影像件资料 · `GET /v3/aggracct-bc/wb-channel/account/mch_media`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/account/mch_media.md by `cargo xtask regen`; do not edit.

/// Queries a document image of the merchant behind a WeBank ledger account by media ID, or by business application and image type.
///
/// 按媒体文件ID，或按业务申请和影像件类型，查询微众银行台账所属商户的影像件。
///
/// `GET /v3/aggracct-bc/wb-channel/account/mch_media`
///
/// 查询商户影像件资料 / Query a merchant document image · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4025779210) · feature `v3-aggracct-bc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::account::mch_media::get;
///
/// let request = get().business_scene(get::BusinessScene::SjtMicroPlusOpenAccount);
/// ```
#[doc(alias = "查询商户影像件资料")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/account/mch_media")]
#[doc(alias = "get_v3_aggracct_bc_wb_channel_account_mch_media")]
#[doc(alias = "询商户影像件资料")]
#[doc(alias = "商户影像件资料")]
#[doc(alias = "户影像件资料")]
#[doc(alias = "影像件资料")]
#[doc(alias = "像件资料")]
#[doc(alias = "件资料")]
#[doc(alias = "资料")]
#[doc(alias = "Query a merchant document image")]
#[doc(alias = "merchant document image")]
#[doc(alias = "document image")]
#[doc(alias = "image")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商户影像件资料. Created by [`get()`](super::get()).
    ///
    /// **Required**: `business_scene`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// 微信支付业务申请单号 / WeChat Pay's number of the business application
        pub fn platform_trx_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("platform_trx_id", value.into()))
        }

        /// 经营（业务）场景 / Scene of the business
        ///
        /// **Required.**
        pub fn business_scene(self, value: impl Into<BusinessScene>) -> Self {
            Self(self.0.query("business_scene", value.into()))
        }

        /// 影像件类型 / Type of the image
        pub fn mch_media_type(self, value: impl Into<MchMediaType>) -> Self {
            Self(self.0.query("mch_media_type", value.into()))
        }

        /// 媒体文件ID / Media ID of the file
        pub fn media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("media_id", value.into()))
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
                "get_v3_aggracct_bc_wb_channel_account_mch_media",
                Method::Get,
                "/v3/aggracct-bc/wb-channel/account/mch_media",
            )
            .query(
                &["mchid", "platform_trx_id", "business_scene", "mch_media_type", "media_id"],
            )
            .required(&["/query/business_scene"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 经营（业务）场景 / Scene of the business
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BusinessScene {
        /// 商家通小微+开户 / Account opening of a Shangjiatong micro+ merchant
        ///
        /// `SJT_MICRO_PLUS_OPEN_ACCOUNT`
        SjtMicroPlusOpenAccount,
        /// 商家通小微+资料更新 / Information update of a Shangjiatong micro+ merchant
        ///
        /// `SJT_MICRO_PLUS_UPDATE_INFO`
        SjtMicroPlusUpdateInfo,
        /// 按影像件ID获取指定影像件 / Get the image of a given media ID
        ///
        /// `GET_BY_MEDIA_ID`
        GetByMediaId,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BusinessScene,
        SjtMicroPlusOpenAccount = "SJT_MICRO_PLUS_OPEN_ACCOUNT",
        SjtMicroPlusUpdateInfo = "SJT_MICRO_PLUS_UPDATE_INFO",
        GetByMediaId = "GET_BY_MEDIA_ID",
    );

    /// 影像件类型 / Type of the image
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MchMediaType {
        /// 证件照片正面 / Front of the ID document
        ///
        /// `ID_CARD_FRONT`
        IdCardFront,
        /// 证件照片反面 / Back of the ID document
        ///
        /// `ID_CARD_BACK`
        IdCardBack,
        /// 店面照片 / Shop front
        ///
        /// `STORE_FRONT`
        StoreFront,
        /// 店内照片 / Shop interior
        ///
        /// `STORE_INTERIOR`
        StoreInterior,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        MchMediaType,
        IdCardFront = "ID_CARD_FRONT",
        IdCardBack = "ID_CARD_BACK",
        StoreFront = "STORE_FRONT",
        StoreInterior = "STORE_INTERIOR",
    );

    /// Response of 查询商户影像件资料.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件内容 / Content of the media file
        pub media_content: Option<String>,
        /// 媒体文件类型 / Type of the media file
        pub media_type: Option<response::MediaType>,
        /// 媒体文件的SM3摘要 / SM3 digest of the media file
        pub media_sm3: Option<String>,
        /// SM4密钥 / SM4 key
        pub key: Option<String>,
        /// 媒体文件ID / Media ID of the file
        pub media_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        media_content = "media_content",
        media_type = "media_type",
        media_sm3 = "media_sm3",
        key = "key",
        media_id = "media_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 媒体文件类型 / Type of the media file
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MediaType {
            /// JPG图片 / JPG image
            ///
            /// `jpg`
            Jpg,
            /// PNG图片 / PNG image
            ///
            /// `png`
            Png,
            /// BMP图片 / BMP image
            ///
            /// `bmp`
            Bmp,
            /// JPEG图片 / JPEG image
            ///
            /// `jpeg`
            Jpeg,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MediaType,
            Jpg = "jpg",
            Png = "png",
            Bmp = "bmp",
            Jpeg = "jpeg",
        );
    }
}
