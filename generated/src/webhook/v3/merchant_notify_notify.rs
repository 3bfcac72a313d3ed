//! 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON) · `MERCHANT_NOTIFY.NOTIFY`
//!
//! Generated from docs/webhook/v3/MERCHANT_NOTIFY.NOTIFY.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON)
///
/// 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016022266) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `topic_name`
    ///
    /// Documented as always there.
    pub topic_name: Option<TopicName>,
    /// `message_content`
    ///
    /// Documented as always there.
    pub message_content: Option<MessageContent>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    topic_name = "topic_name",
    message_content = "message_content",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// TopicName
#[derive(Clone)]
#[non_exhaustive]
pub struct TopicName {
    /// `topic_english_name`
    ///
    /// Documented as always there.
    pub topic_english_name: Option<String>,
    /// `topic_chinese_name`
    ///
    /// Documented as always there.
    pub topic_chinese_name: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    TopicName,
    topic_english_name = "topic_english_name",
    topic_chinese_name = "topic_chinese_name",
);

/// MessageContent
#[derive(Clone)]
#[non_exhaustive]
pub struct MessageContent {
    /// `merchant_code`
    ///
    /// Documented as always there.
    pub merchant_code: Option<String>,
    /// `merchant_company_name`
    ///
    /// Documented as always there.
    pub merchant_company_name: Option<String>,
    /// `business_time`
    ///
    /// Documented as always there.
    pub business_time: Option<String>,
    /// `business_code`
    ///
    /// Documented as always there.
    pub business_code: Option<String>,
    /// `business_state`
    ///
    /// Documented as always there.
    pub business_state: Option<String>,
    /// What came besides.
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
