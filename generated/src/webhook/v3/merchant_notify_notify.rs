//! 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON) · `MERCHANT_NOTIFY.NOTIFY`
//!
//! Generated from docs/webhook/v3/MERCHANT_NOTIFY.NOTIFY.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent to a partner when a merchant's business changes under a subscribed message topic.
///
/// 商户业务发生所订阅消息主题下的变更时通知合作伙伴。
///
/// 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON) / Subscribed merchant business changed · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016022266) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 通知主题名称 / Name of the notification topic
    ///
    /// Always present according to the docs.
    pub topic_name: Option<TopicName>,
    /// 通知消息内容 / Content of the merchant notice
    ///
    /// Always present according to the docs.
    pub message_content: Option<MessageContent>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    topic_name = "topic_name",
    message_content = "message_content",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 通知主题名称 / Name of the notification topic
#[derive(Clone)]
#[non_exhaustive]
pub struct TopicName {
    /// 通知主题的英文名称 / English name of the notification topic
    ///
    /// Always present according to the docs.
    pub topic_english_name: Option<String>,
    /// 通知主题的中文名称 / Chinese name of the notification topic
    ///
    /// Always present according to the docs.
    pub topic_chinese_name: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    TopicName,
    topic_english_name = "topic_english_name",
    topic_chinese_name = "topic_chinese_name",
);

/// 通知消息内容 / Content of the merchant notice
#[derive(Clone)]
#[non_exhaustive]
pub struct MessageContent {
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub merchant_code: Option<String>,
    /// 商户全称 / Full name of the merchant
    ///
    /// Always present according to the docs.
    pub merchant_company_name: Option<String>,
    /// 业务发生时间 / Time at which the business event took place
    ///
    /// Always present according to the docs.
    pub business_time: Option<String>,
    /// 业务单据号 / Number of the business document
    ///
    /// Always present according to the docs.
    pub business_code: Option<String>,
    /// 业务状态 / Business state
    ///
    /// Always present according to the docs.
    pub business_state: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    MessageContent,
    merchant_code = "merchant_code",
    merchant_company_name = "merchant_company_name",
    business_time = "business_time",
    business_code = "business_code",
    business_state = "business_state",
);
