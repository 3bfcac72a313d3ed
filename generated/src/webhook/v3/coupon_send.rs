//! 领券事件回调(COUPON.SEND)通知(JSON) · `COUPON.SEND`
//!
//! Generated from docs/webhook/v3/COUPON.SEND.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 领券事件回调(COUPON.SEND)通知(JSON)
///
/// 领券事件回调(COUPON.SEND)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012285279), [2](https://pay.weixin.qq.com/doc/v3/partner/4012285839), [3](https://pay.weixin.qq.com/doc/v3/merchant/4015717506) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `event_type`
    ///
    /// Known: `EVENT_TYPE_BUSICOUPON_SEND`.
    pub event_type: Option<String>,
    /// `coupon_code`
    ///
    /// Documented as always there.
    pub coupon_code: Option<String>,
    /// `stock_id`
    ///
    /// Documented as always there.
    pub stock_id: Option<String>,
    /// `send_time`
    ///
    /// Documented as always there.
    pub send_time: Option<String>,
    /// `openid`
    pub openid: Option<String>,
    /// `unionid`
    pub unionid: Option<String>,
    /// `send_channel`
    ///
    /// Documented as always there.
    pub send_channel: Option<SendChannel>,
    /// `send_merchant`
    ///
    /// Documented as always there.
    pub send_merchant: Option<String>,
    /// `act_id`
    pub act_id: Option<String>,
    /// `attach_info`
    pub attach_info: Option<AttachInfo>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    event_type = "event_type",
    coupon_code = "coupon_code",
    stock_id = "stock_id",
    send_time = "send_time",
    openid = "openid",
    unionid = "unionid",
    send_channel = "send_channel",
    send_merchant = "send_merchant",
    act_id = "act_id",
    attach_info = "attach_info",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// SendChannel
#[derive(Clone)]
#[non_exhaustive]
pub enum SendChannel {
    /// `BUSICOUPON_SEND_CHANNEL_MINIAPP`
    BusicouponSendChannelMiniapp,
    /// `BUSICOUPON_SEND_CHANNEL_API`
    BusicouponSendChannelApi,
    /// `BUSICOUPON_SEND_CHANNEL_PAYGIFT`
    BusicouponSendChannelPaygift,
    /// `BUSICOUPON_SEND_CHANNEL_H5`
    BusicouponSendChannelH5,
    /// `BUSICOUPON_SEND_CHANNEL_FTOF`
    BusicouponSendChannelFtof,
    /// `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT`
    BusicouponSendChannelMembercardAct,
    /// `BUSICOUPON_SEND_CHANNEL_HALL`
    BusicouponSendChannelHall,
    /// `BUSICOUPON_SEND_CHANNEL_JSAPI`
    BusicouponSendChannelJsapi,
    /// `JSAPI`
    Jsapi,
    /// `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE`
    BusicouponSendChannelMiniAppLive,
    /// `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH`
    BusicouponSendChannelWechatSearch,
    /// `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT`
    BusicouponSendChannelPayHasDiscount,
    /// `BUSICOUPON_SEND_CHANNEL_WECHAT_AD`
    BusicouponSendChannelWechatAd,
    /// `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM`
    BusicouponSendChannelRightsPlatform,
    /// `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT`
    BusicouponSendChannelReceiveMoneyGift,
    /// `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT`
    BusicouponSendChannelMemberPayRight,
    /// `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL`
    BusicouponSendChannelBusiSmartRetail,
    /// `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM`
    BusicouponSendChannelFinderLiveroom,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    SendChannel,
    BusicouponSendChannelMiniapp = "BUSICOUPON_SEND_CHANNEL_MINIAPP",
    BusicouponSendChannelApi = "BUSICOUPON_SEND_CHANNEL_API",
    BusicouponSendChannelPaygift = "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
    BusicouponSendChannelH5 = "BUSICOUPON_SEND_CHANNEL_H5",
    BusicouponSendChannelFtof = "BUSICOUPON_SEND_CHANNEL_FTOF",
    BusicouponSendChannelMembercardAct = "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
    BusicouponSendChannelHall = "BUSICOUPON_SEND_CHANNEL_HALL",
    BusicouponSendChannelJsapi = "BUSICOUPON_SEND_CHANNEL_JSAPI",
    Jsapi = "JSAPI",
    BusicouponSendChannelMiniAppLive = "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
    BusicouponSendChannelWechatSearch = "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
    BusicouponSendChannelPayHasDiscount = "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
    BusicouponSendChannelWechatAd = "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
    BusicouponSendChannelRightsPlatform = "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
    BusicouponSendChannelReceiveMoneyGift = "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
    BusicouponSendChannelMemberPayRight = "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
    BusicouponSendChannelBusiSmartRetail = "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
    BusicouponSendChannelFinderLiveroom = "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
);

/// AttachInfo
#[derive(Clone)]
#[non_exhaustive]
pub struct AttachInfo {
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// `act_code`
    pub act_code: Option<String>,
    /// `hall_code`
    pub hall_code: Option<String>,
    /// `hall_belong_mch_id`
    pub hall_belong_mch_id: Option<i64>,
    /// `card_id`
    pub card_id: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `activity_id`
    pub activity_id: Option<String>,
    /// `phone_number`
    pub phone_number: Option<String>,
    /// `country_code`
    pub country_code: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    AttachInfo,
    transaction_id = "transaction_id",
    act_code = "act_code",
    hall_code = "hall_code",
    hall_belong_mch_id = "hall_belong_mch_id",
    card_id = "card_id",
    code = "code",
    activity_id = "activity_id",
    phone_number = "phone_number",
    country_code = "country_code",
);
