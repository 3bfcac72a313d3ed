//! 领券事件回调(COUPON.SEND)通知(JSON) · `COUPON.SEND`
//!
//! Generated from docs/webhook/v3/COUPON.SEND.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has received a merchant coupon, with the coupon and the user's OpenID.
///
/// 用户领到商家券后发送此通知，含券信息和用户OpenID。
///
/// 领券事件回调(COUPON.SEND)通知(JSON) / Merchant coupon received · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285279), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012285839) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 业务事件类型 / Type of the business event
    ///
    /// Known values: `EVENT_TYPE_BUSICOUPON_SEND` (商家券领券事件通知 / Merchant coupon received by the user).
    pub event_type: Option<String>,
    /// 用户券code / Code of the user's coupon
    ///
    /// Always present according to the docs.
    pub coupon_code: Option<String>,
    /// 批次号 / Stock ID (batch of coupons)
    ///
    /// Always present according to the docs.
    pub stock_id: Option<String>,
    /// 发放时间 / Time it was sent
    ///
    /// Always present according to the docs.
    pub send_time: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// 用户UnionID / The user's UnionID, the same across apps of one Open Platform account
    pub unionid: Option<String>,
    /// 发券渠道 / Channel through which the coupon was sent
    ///
    /// Always present according to the docs.
    pub send_channel: Option<SendChannel>,
    /// 发券商户号 / ID of the merchant that sent the coupon
    ///
    /// Always present according to the docs.
    pub send_merchant: Option<String>,
    /// 摇一摇活动ID / Shake campaign's ID
    pub act_id: Option<String>,
    /// 发放活动信息 / Campaign that sent the coupon
    pub attach_info: Option<AttachInfo>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 发券渠道 / Channel through which the coupon was sent
#[derive(Clone)]
#[non_exhaustive]
pub enum SendChannel {
    /// 小程序发放 / Through a Mini Program
    ///
    /// `BUSICOUPON_SEND_CHANNEL_MINIAPP`
    BusicouponSendChannelMiniapp,
    /// API发放 / Through the API
    ///
    /// `BUSICOUPON_SEND_CHANNEL_API`
    BusicouponSendChannelApi,
    /// 支付有礼 / Gift after payment
    ///
    /// `BUSICOUPON_SEND_CHANNEL_PAYGIFT`
    BusicouponSendChannelPaygift,
    /// H5发放 / Through an H5 page
    ///
    /// `BUSICOUPON_SEND_CHANNEL_H5`
    BusicouponSendChannelH5,
    /// 面对面发放 / Face to face
    ///
    /// `BUSICOUPON_SEND_CHANNEL_FTOF`
    BusicouponSendChannelFtof,
    /// 会员卡活动 / Membership card activity
    ///
    /// `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT`
    BusicouponSendChannelMembercardAct,
    /// 扫码领券（营销馆） / Received by scanning a code (marketing hall)
    ///
    /// `BUSICOUPON_SEND_CHANNEL_HALL`
    BusicouponSendChannelHall,
    /// JSAPI发放 / Through JSAPI
    ///
    /// `BUSICOUPON_SEND_CHANNEL_JSAPI`
    BusicouponSendChannelJsapi,
    /// JSAPI发放 / Through JSAPI
    ///
    /// `JSAPI`
    Jsapi,
    /// 小程序直播 / Live streaming in a Mini Program
    ///
    /// `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE`
    BusicouponSendChannelMiniAppLive,
    /// 搜一搜 / WeChat Search
    ///
    /// `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH`
    BusicouponSendChannelWechatSearch,
    /// 微信支付有优惠 / WeChat Pay offers
    ///
    /// `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT`
    BusicouponSendChannelPayHasDiscount,
    /// 微信广告 / WeChat advertisement
    ///
    /// `BUSICOUPON_SEND_CHANNEL_WECHAT_AD`
    BusicouponSendChannelWechatAd,
    /// 权益平台 / Benefits platform
    ///
    /// `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM`
    BusicouponSendChannelRightsPlatform,
    /// 收款有礼 / Gift for receiving payments
    ///
    /// `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT`
    BusicouponSendChannelReceiveMoneyGift,
    /// 会员付费权益 / Benefit of a paid membership
    ///
    /// `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT`
    BusicouponSendChannelMemberPayRight,
    /// 智慧零售活动 / Smart retail activity
    ///
    /// `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL`
    BusicouponSendChannelBusiSmartRetail,
    /// 视频号直播 / Live streaming in WeChat Channels
    ///
    /// `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM`
    BusicouponSendChannelFinderLiveroom,
    /// A value unknown to this version.
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

/// 发放活动信息 / Campaign that sent the coupon
#[derive(Clone)]
#[non_exhaustive]
pub struct AttachInfo {
    /// 微信支付订单号 / WeChat Pay's transaction ID
    pub transaction_id: Option<String>,
    /// 营销馆领券活动ID / ID of the coupon campaign in the marketing hall
    pub act_code: Option<String>,
    /// 营销馆ID / ID of the marketing hall where the coupon was claimed
    pub hall_code: Option<String>,
    /// 营销馆所属商户号 / Merchant ID that owns the marketing hall
    pub hall_belong_mch_id: Option<i64>,
    /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
    pub card_id: Option<String>,
    /// 返回状态码 / Status code of the response
    pub code: Option<String>,
    /// 会员有礼活动ID / ID of the member gift campaign that sent the coupon
    pub activity_id: Option<String>,
    /// 领券手机号 / Mobile phone number with which the coupon was claimed
    pub phone_number: Option<String>,
    /// 领券手机号的国家（地区）区号 / Country calling code of the phone that receives the coupon
    pub country_code: Option<String>,
    /// Fields unknown to this version.
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
