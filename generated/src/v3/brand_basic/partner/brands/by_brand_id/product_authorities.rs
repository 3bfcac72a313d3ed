//! 获得品牌已授权且在生效中的产品权限信息 · `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
//!
//! Generated from docs/openapi/v3/brand-basic/partner/brands/{brand_id}/product-authorities.md by `cargo xtask regen`; do not edit.

/// Queries the product permissions a brand has granted to the partner and that are in effect.
///
/// 查询品牌授予服务商且正在生效的产品权限。
///
/// `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
///
/// 获得品牌已授权且在生效中的产品权限信息 / Query a brand's granted product permissions · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017410365) · feature `v3-brand-basic` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::brand_basic::partner::brands::by_brand_id::product_authorities::get;
///
/// let request = get("138624");
/// ```
#[doc(alias = "获得品牌已授权且在生效中的产品权限信息")]
#[doc(alias = "/v3/brand-basic/partner/brands/{brand_id}/product-authorities")]
#[doc(alias = "get_v3_brand_basic_partner_brands_brand_id_product_authorities")]
#[doc(alias = "得品牌已授权且在生效中的产品权限信息")]
#[doc(alias = "品牌已授权且在生效中的产品权限信息")]
#[doc(alias = "牌已授权且在生效中的产品权限信息")]
#[doc(alias = "已授权且在生效中的产品权限信息")]
#[doc(alias = "授权且在生效中的产品权限信息")]
#[doc(alias = "权且在生效中的产品权限信息")]
#[doc(alias = "且在生效中的产品权限信息")]
#[doc(alias = "在生效中的产品权限信息")]
#[doc(alias = "生效中的产品权限信息")]
#[doc(alias = "效中的产品权限信息")]
#[doc(alias = "中的产品权限信息")]
#[doc(alias = "的产品权限信息")]
#[doc(alias = "产品权限信息")]
#[doc(alias = "品权限信息")]
#[doc(alias = "权限信息")]
#[doc(alias = "限信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a brands granted product permissions")]
#[doc(alias = "brands granted product permissions")]
#[doc(alias = "s granted product permissions")]
#[doc(alias = "granted product permissions")]
#[doc(alias = "product permissions")]
#[doc(alias = "permissions")]
pub fn get(brand_id: impl Into<String>) -> get::Request {
    get::Request::new([brand_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获得品牌已授权且在生效中的产品权限信息. Created by [`get()`](super::get()).
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
            "get_v3_brand_basic_partner_brands_brand_id_product_authorities",
            Method::Get,
            "/v3/brand-basic/partner/brands/{brand_id}/product-authorities",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获得品牌已授权且在生效中的产品权限信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 授权类型 / Type of authorization, such as the sub-merchant's to the partner
        ///
        /// Always present according to the docs.
        pub authorization_type: Option<response::AuthorizationType>,
        /// 授权产品权限 / Products that are authorized
        pub authorization_product: Vec<response::AuthorizationProduct>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_id = "brand_id",
        authorization_type = "authorization_type",
        authorization_product = "authorization_product",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 授权类型 / Type of authorization, such as the sub-merchant's to the partner
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthorizationType {
            /// 托管授权 / Hosted: all permissions granted
            ///
            /// `AUTHORIZATION_TYPE_HOSTING`
            AuthorizationTypeHosting,
            /// 部分授权 / Partly: listed permissions granted
            ///
            /// `AUTHORIZATION_TYPE_PARTLY`
            AuthorizationTypePartly,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthorizationType,
            AuthorizationTypeHosting = "AUTHORIZATION_TYPE_HOSTING",
            AuthorizationTypePartly = "AUTHORIZATION_TYPE_PARTLY",
        );

        /// 授权产品权限 / Products that are authorized
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthorizationProduct {
            /// 商家名片权限 / Merchant card
            ///
            /// `BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD`
            BrandProductAuthorityMerchantCard,
            /// 交易连接名片权限 / Linking of transactions to the merchant card
            ///
            /// `BRAND_PRODUCT_AUTHORITY_CARD_LINK`
            BrandProductAuthorityCardLink,
            /// 商品券权限 / Product coupons
            ///
            /// `BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON`
            BrandProductAuthorityProductCoupon,
            /// 摇一摇有优惠权限 / Shake discount
            ///
            /// `BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON`
            BrandProductAuthorityShakeCoupon,
            /// 品牌支付有礼权限 / Brand gifts after payment
            ///
            /// `BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT`
            BrandProductAuthorityBrandPayGift,
            /// 品牌门店权限 / Brand shops
            ///
            /// `BRAND_PRODUCT_AUTHORITY_BRAND_STORE`
            BrandProductAuthorityBrandStore,
            /// 支付商户号管理权限 / Management of merchant IDs
            ///
            /// `BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE`
            BrandProductAuthorityPaymentMerchantManage,
            /// AppID管理权限 / Management of AppIDs
            ///
            /// `BRAND_PRODUCT_AUTHORITY_APPID_MANAGE`
            BrandProductAuthorityAppidManage,
            /// 视频号管理权限 / Management of WeChat Channels accounts
            ///
            /// `BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE`
            BrandProductAuthorityFinderManage,
            /// 经营类目管理权限 / Management of business categories
            ///
            /// `BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE`
            BrandProductAuthorityCategoryManage,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthorizationProduct,
            BrandProductAuthorityMerchantCard = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
            BrandProductAuthorityCardLink = "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
            BrandProductAuthorityProductCoupon = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
            BrandProductAuthorityShakeCoupon = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
            BrandProductAuthorityBrandPayGift = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
            BrandProductAuthorityBrandStore = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
            BrandProductAuthorityPaymentMerchantManage = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
            BrandProductAuthorityAppidManage = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
            BrandProductAuthorityFinderManage = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
            BrandProductAuthorityCategoryManage = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
        );
    }
}
