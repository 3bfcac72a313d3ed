//! 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON) · `PRODUCT_COUPON_SP.SEND`
//!
//! Generated from docs/webhook/v3/PRODUCT_COUPON_SP.SEND.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has received a product coupon, which the brand then has to confirm.
///
/// 用户领到商品券后发送此通知，品牌方随后须确认。
///
/// 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON) / Product coupon received · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015780862) · feature `webhooks` · confirmed by two SDKs
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 品牌ID / Brand's ID in WeChat Pay
    ///
    /// Always present according to the docs.
    pub brand_id: Option<String>,
    /// 用户券code / Code of the user's coupon
    ///
    /// Always present according to the docs.
    pub coupon_code: Option<String>,
    /// 商品券ID / Product coupon ID
    ///
    /// Always present according to the docs.
    pub product_coupon_id: Option<String>,
    /// 批次号 / Stock ID (batch of coupons)
    ///
    /// Always present according to the docs.
    pub stock_id: Option<String>,
    /// 批次组ID / ID of the stock bundle
    pub stock_bundle_id: Option<String>,
    /// 用户券组ID / ID of the user's coupon bundle
    pub user_coupon_bundle_id: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    ///
    /// Always present according to the docs.
    pub openid: Option<String>,
    /// 用户UnionID / The user's UnionID, the same across apps of one Open Platform account
    ///
    /// Always present according to the docs.
    pub unionid: Option<String>,
    /// 领取时间，RFC 3339格式 / Time the user received it, in RFC 3339
    ///
    /// Always present according to the docs.
    pub receive_time: Option<String>,
    /// 发券请求单号 / Merchant's number of the request sending the coupon
    ///
    /// Always present according to the docs.
    pub send_request_no: Option<String>,
    /// 发券渠道 / Channel through which the coupon was sent
    ///
    /// Always present according to the docs.
    pub send_channel: Option<SendChannel>,
    /// 有效期开始时间 / Start of the validity period
    ///
    /// Always present according to the docs.
    pub valid_begin_time: Option<String>,
    /// 有效期结束时间 / End of the validity period
    ///
    /// Always present according to the docs.
    pub valid_end_time: Option<String>,
    /// 用户手机号 / User's mobile phone number
    pub phone_number: Option<String>,
    /// 领券手机号的国家（地区）区号 / Country calling code of the phone that receives the coupon
    pub country_code: Option<String>,
    /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
    pub attach: Option<String>,
    /// 渠道自定义信息 / Channel's own information on sending the coupon
    pub channel_custom_info: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    brand_id = "brand_id",
    coupon_code = "coupon_code",
    product_coupon_id = "product_coupon_id",
    stock_id = "stock_id",
    stock_bundle_id = "stock_bundle_id",
    user_coupon_bundle_id = "user_coupon_bundle_id",
    appid = "appid",
    openid = "openid",
    unionid = "unionid",
    receive_time = "receive_time",
    send_request_no = "send_request_no",
    send_channel = "send_channel",
    valid_begin_time = "valid_begin_time",
    valid_end_time = "valid_end_time",
    phone_number = "phone_number",
    country_code = "country_code",
    attach = "attach",
    channel_custom_info = "channel_custom_info",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 发券渠道 / Channel through which the coupon was sent
#[derive(Clone)]
#[non_exhaustive]
pub enum SendChannel {
    /// API发放 / Through the API
    ///
    /// `API`
    Api,
    /// 品牌经营平台发放 / Through the brand management platform
    ///
    /// `BRAND_MANAGE`
    BrandManage,
    /// 领券组件发放 / Through the receiving component
    ///
    /// `RECEIVE_COMPONENT`
    ReceiveComponent,
    /// 会员发放 / Through membership
    ///
    /// `MEMBER`
    Member,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    SendChannel,
    Api = "API",
    BrandManage = "BRAND_MANAGE",
    ReceiveComponent = "RECEIVE_COMPONENT",
    Member = "MEMBER",
);
