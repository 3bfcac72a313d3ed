//! 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON) · `PRODUCT_COUPON_SP.SEND`
//!
//! Generated from docs/webhook/v3/PRODUCT_COUPON_SP.SEND.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON)
///
/// 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015780862), [2](https://pay.weixin.qq.com/doc/v3/partner/4016435717) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `brand_id`
    ///
    /// Documented as always there.
    pub brand_id: Option<String>,
    /// `coupon_code`
    ///
    /// Documented as always there.
    pub coupon_code: Option<String>,
    /// `product_coupon_id`
    ///
    /// Documented as always there.
    pub product_coupon_id: Option<String>,
    /// `stock_id`
    ///
    /// Documented as always there.
    pub stock_id: Option<String>,
    /// `stock_bundle_id`
    pub stock_bundle_id: Option<String>,
    /// `user_coupon_bundle_id`
    pub user_coupon_bundle_id: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `openid`
    ///
    /// Documented as always there.
    pub openid: Option<String>,
    /// `unionid`
    ///
    /// Documented as always there.
    pub unionid: Option<String>,
    /// `receive_time`
    ///
    /// Documented as always there.
    pub receive_time: Option<String>,
    /// `send_request_no`
    ///
    /// Documented as always there.
    pub send_request_no: Option<String>,
    /// `send_channel`
    ///
    /// Documented as always there.
    pub send_channel: Option<SendChannel>,
    /// `valid_begin_time`
    ///
    /// Documented as always there.
    pub valid_begin_time: Option<String>,
    /// `valid_end_time`
    ///
    /// Documented as always there.
    pub valid_end_time: Option<String>,
    /// `phone_number`
    pub phone_number: Option<String>,
    /// `country_code`
    pub country_code: Option<String>,
    /// `attach`
    pub attach: Option<String>,
    /// `channel_custom_info`
    pub channel_custom_info: Option<String>,
    /// What came besides.
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
    const WIRE: WireTable = &[];
}

/// SendChannel
#[derive(Clone)]
#[non_exhaustive]
pub enum SendChannel {
    /// `API`
    Api,
    /// `BRAND_MANAGE`
    BrandManage,
    /// `RECEIVE_COMPONENT`
    ReceiveComponent,
    /// `MEMBER`
    Member,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    SendChannel,
    Api = "API",
    BrandManage = "BRAND_MANAGE",
    ReceiveComponent = "RECEIVE_COMPONENT",
    Member = "MEMBER",
);
