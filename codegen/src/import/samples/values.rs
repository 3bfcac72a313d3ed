//! Generates values from a field's name and type. They are invented, and the same in every run.

use serde_json::Value;

use crate::api::{Schema, SchemaKind};

/// Where in a field's name a word must occur.
enum At {
    /// The word is the whole name.
    Is,
    /// The name ends with the word.
    End,
    /// The name contains the word.
    In,
}

/// The first rule that matches the name of a string field determines its value.
const TEXTS: &[(At, &[&str], &str)] = &[
    (At::Is, &["transfer_remark"], "六月茶园采摘报酬"),
    (At::Is, &["user_recv_perception"], "劳务报酬"),
    (At::Is, &["info_type"], "岗位类型"),
    (At::Is, &["info_content"], "采茶工"),
    (At::Is, &["start_time_remark"], "开始使用茶室"),
    (At::Is, &["end_time_remark"], "离开茶室"),
    (At::End, &["start_location", "start_station", "departure_place"], "锦绣路茶铺"),
    (At::End, &["end_location", "end_station", "destination"], "望江楼公园东门"),
    (At::End, &["service_location", "station", "geo_location"], "锦绣路茶铺"),
    (At::Is, &["service_introduction"], "包间茶室按时计费"),
    (
        At::Is,
        &["contract_display_account", "account", "payee", "billing_person", "reviewer", "drawer", "holder", "contact"],
        "李雷",
    ),
    (At::Is, &["brand", "brand_nm"], "锦绣茶"),
    (At::Is, &["detail"], "明前龙井250克一盒，赠茶具一套"),
    (
        At::Is,
        &["deactivate_reason", "stop_reason", "cancel_reason", "recover_reason", "invalid_reason"],
        "活动已提前结束",
    ),
    (At::In, &["termination_remark", "termination_note"], "用户主动解约"),
    (At::Is, &["refund_reason", "reject_reason"], "商品与描述不符"),
    (At::Is, &["punish_reason"], "收到多起消费者投诉"),
    (At::Is, &["reason"], "顾客改变主意，商品未拆封"),
    (At::Is, &["unit", "rent_unit"], "盒"),
    (At::In, &["specification", "spec_model", "goods_model", "product_model", "prod_model"], "250克装"),
    (At::Is, &["batch_remark"], "六月茶园采摘报酬，第一批"),
    (At::Is, &["sign", "cert_sign"], "C380BEC2BFD727A4B6845133519F3AD6"),
    (At::Is, &["office_account"], "gh_5f0c1a9e7b3d"),
    (At::Is, &["mini_program"], "pages/tea/index"),
    (At::Is, &["imei1"], "860000000000006"),
    (At::Is, &["imei2"], "860000000000014"),
    (
        At::Is,
        &[
            "app_download",
            "website",
            "business_website",
            "domain",
            "micro_link",
            "invoice_link",
            "no_trademark_addition_prove",
        ],
        "https://tea.example.com",
    ),
    (At::Is, &["value", "num", "tax", "bonus_cost_word"], "100"),
    (
        At::Is,
        &["user_apply_message", "response_content", "feedback_content", "additional_message"],
        "您好，退款已经处理，款项将原路退回",
    ),
    (
        At::Is,
        &[
            "picture",
            "receipt",
            "proof_media",
            "card_front",
            "card_back",
            "avatar",
            "submission_file",
            "certificate",
            "license",
            "media",
            "rawdata",
            "raw_data",
            "qualifications",
            "merchant_logo",
            "brand_logo",
        ],
        "DzpZbE7q1uKc_v2RtYw-0618",
    ),
    (
        At::In,
        &[
            "statement",
            "commitment",
            "legal_person_video",
            "register_cert",
            "due_diligence_file",
            "id_card_national",
            "web_authorisation",
        ],
        "DzpZbE7q1uKc_v2RtYw-0618",
    ),
    (At::Is, &["file"], "bill-20260618.csv"),
    (
        At::Is,
        &[
            "custom_data",
            "outer_str",
            "echo_message",
            "encrypted_echo_message",
            "attach_info",
            "ext_info",
            "extra_fields1",
            "extra_fields2",
            "extra_fields3",
            "custom_info",
            "disp_addition",
            "attach_remark",
        ],
        "table=12",
    ),
    (At::Is, &["wishing"], "端午安康，茶香常伴"),
    (At::Is, &["tel", "cell"], "02800000000"),
    (At::Is, &["recommend_word", "guidance_wording", "guiding_words"], "领券喝新茶"),
    (At::Is, &["entrance_wording", "entrance_words", "button_text", "jump_url_text"], "去点茶"),
    (
        At::Is,
        &["member_price_word", "fapiao_jump_word", "bonus_jump_word", "bonus_value_word", "words", "text"],
        "会员专享",
    ),
    (At::Is, &["passcode_link"], "https://tea.example.com/p"),
    (At::Is, &["init_level", "level", "grade"], "银卡会员"),
    (At::Is, &["content"], "明前龙井九折"),
    (At::Is, &["clientip"], "203.0.113.24"),
    (At::Is, &["business_hours"], "09:00-21:00"),
    (At::Is, &["user_id_card"], "11010519491231002X"),
    (
        At::Is,
        &[
            "trade_scene",
            "scene",
            "scene_type",
            "jump_scene",
            "activity_scene",
            "business_scene",
            "transfer_scene",
            "recharge_scene",
            "employment_scene",
        ],
        "OFFLINE",
    ),
    (At::In, &["goods_category", "goods_type", "category"], "茶叶"),
    (At::Is, &["benefits"], "每月一份新茶"),
    (At::Is, &["bank_memo"], "货款"),
    (At::Is, &["clause_quota"], "100000"),
    (At::Is, &["valid_thru"], "0640"),
    (At::Is, &["usr_prov"], "四川省"),
    (At::Is, &["usr_area", "county"], "武侯区"),
    (At::End, &["_addr", "store_street", "room"], "四川省成都市武侯区锦绣路12号"),
    (At::Is, &["service_nm", "occupation"], "采茶工"),
    (At::In, &["mchnt_nm", "store_nm", "ent_nm", "settlement_card_bank"], "锦绣路茶铺"),
    (At::In, &["mchnt_cd", "merchant_identifier", "store_identifier", "operator_identification"], "TEA0001"),
    (At::Is, &["tracking_company", "tracking_type"], "SF"),
    (At::Is, &["tax_payer", "tax_prefer_mark"], "成都锦绣茶业有限公司"),
    (At::Is, &["sign_organization", "sales_chnl", "sales", "create_user", "operate_user"], "锦绣路茶铺"),
    (At::In, &["complaints_information"], "收到商品时包装破损"),
    (At::Is, &["legal_agreement", "cancel_rule", "coverage_detail"], "以门店公示的规则为准"),
    (At::In, &["remark", "remarks", "msg"], "六月茶园采摘报酬"),
    (At::Is, &["qq"], "10000000"),
    (At::Is, &["rate", "activity_rate", "activities_rate", "debit_activities_rate", "credit_activities_rate"], "0.6"),
    (At::Is, &["device_info", "device_os"], "013467007045764"),
    (At::Is, &["password"], "r7Kd2mXw9QbT4vYc"),
    (
        At::Is,
        &["media_hash", "hash_value", "id_digest"],
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ),
    (At::Is, &["hash_type"], "SHA256"),
    (At::Is, &["tartype"], "GZIP"),
    (At::Is, &["bank_abbreviation"], "ICBC"),
    (At::Is, &["bank_type"], "ICBC_DEBIT"),
    (At::Is, &["contact_information_value"], "02800000000"),
    (At::Is, &["manufacturer_info", "mfr_info"], "成都锦绣茶业有限公司"),
    (At::Is, &["plat_subsidy", "bank_subsidy", "subsidy", "order_price", "compensation_fee"], "100"),
    (At::In, &["invoice_tax_amt"], "35.20"),
    (At::End, &["_at"], "20260618103542"),
    (At::End, &["_dt", "trans_tm"], "20260618"),
    (At::Is, &["business_addition_msg"], "主营茶叶零售"),
    (At::Is, &["payer_tp", "invoice_tp", "settle_type", "pc_type", "relation_type"], "1"),
    (At::Is, &["is_ai_product", "is_trade_in", "invoice_flag"], "Y"),
    (At::Is, &["refund_account"], "REFUND_SOURCE_UNSETTLED_FUNDS"),
    (At::Is, &["delivery_method"], "快递"),
    (At::Is, &["nm"], "李雷"),
    (At::Is, &["plat_form"], "小程序"),
    (At::End, &["appid", "app_id"], "wx5f0c1a9e7b3d2846"),
    (At::End, &["openid", "open_id"], "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    (At::End, &["unionid"], "oU7dKq4Rz1WnB8sYtXe6LmCaVg20"),
    (At::End, &["sub_mchid", "sub_mch_id"], "1684913560"),
    (At::End, &["mchid", "mch_id"], "1684907235"),
    (At::Is, &["Wechatpay-Serial"], "PUB_KEY_ID_0116849072352025061800291700"),
    (At::End, &["url", "_uri", "URL"], "https://pay.example.com/wechat/notices"),
    (At::End, &["_ip", "IP"], "203.0.113.24"),
    (At::End, &["email", "mail"], "li.lei@example.com"),
    (At::In, &["phone", "mobile", "telephone", "contact_number"], "02800000000"),
    (At::In, &["currency", "fee_type"], "CNY"),
    (At::In, &["id_card_number", "id_number", "cert_number", "identity_number", "id_card_no"], "11010519491231002X"),
    (At::In, &["period_begin", "valid_time_begin", "period_start"], "2020-06-18"),
    (At::In, &["period_end", "valid_time_end"], "2040-06-18"),
    (At::End, &["bank_account", "account_number", "card_number", "bank_card"], "6217000000000000000"),
    (At::End, &["bank_name", "account_bank"], "锦江银行"),
    (At::End, &["area_code", "address_code", "city_code", "region_code", "district_code"], "510107"),
    (At::In, &["address"], "四川省成都市武侯区锦绣路12号"),
    (At::In, &["_copy", "_pic", "photo", "_img", "image", "letter", "media_list"], "DzpZbE7q1uKc_v2RtYw-0618"),
    (At::In, &["province"], "四川省"),
    (At::In, &["city"], "成都市"),
    (At::End, &["store_name", "shop_name", "parking_name"], "锦绣路茶铺"),
    (At::End, &["goods_name", "product_name", "item_name"], "明前龙井250克"),
    (At::End, &["merchant_name", "company_name", "enterprise_name"], "成都锦绣茶业有限公司"),
    (At::End, &["brand_name", "shortname", "short_name"], "锦绣茶"),
    (
        At::End,
        &["user_name", "username", "truename", "real_name", "legal_person", "contact_name", "payer_name"],
        "李雷",
    ),
    (At::End, &["receiver_name", "card_name", "doc_name", "account_name", "cert_name", "owner_name"], "李雷"),
    (At::In, &["plate_number"], "川A00000"),
    (At::In, &["longitude"], "104.0430"),
    (At::In, &["latitude"], "30.6420"),
    (At::End, &["sha256"], "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    (At::In, &["time_stamp", "timestamp"], "1781750142"),
    (At::End, &["nonce_str", "nonceStr"], "r7Kd2mXw9QbT4vYc"),
    (At::End, &["auth_code"], "134560000000000018"),
    (At::End, &["version"], "1.0"),
    (At::End, &["path"], "pages/tea/index?from=pay"),
    (At::End, &["color"], "Color020"),
    (At::Is, &["trade_type"], "JSAPI"),
    (At::Is, &["limit_pay"], "no_debit"),
    (At::End, &["media_id"], "DzpZbE7q1uKc_v2RtYw-0618"),
    (At::End, &["description", "desc", "body"], "锦绣路茶铺-明前龙井"),
    (At::End, &["comment", "reason", "message", "summary", "introduction"], "六月茶园采摘报酬"),
    (At::End, &["attach"], "table=12"),
    (At::End, &["goods_tag"], "SPRING_TEA"),
    (At::End, &["name", "title"], "春茶节"),
];

/// The same for integer fields.
const NUMBERS: &[(At, &[&str], i64)] = &[
    (At::End, &["offset"], 0),
    (At::End, &["limit", "page_size", "pagesize"], 20),
    (At::End, &["page", "page_num", "page_no"], 1),
    (At::End, &["timestamp"], 1_781_750_142),
    (At::In, &["percent"], 90),
    (At::In, &["count", "quantity", "num"], 2),
    (At::In, &["amount", "fee", "total", "price", "refund", "threshold", "minimum", "quota", "balance"], 35200),
];

/// Returns a value for a scalar field. A time has the format of the one in `template`.
pub(super) fn make(schema: &Schema, name: &str, template: Option<&Value>, digits: bool) -> Value {
    if let Some(first) = schema.values().first().filter(|_| schema.attributes.encryption.is_none()) {
        return match schema.kind {
            SchemaKind::Integer(_) => first.text.parse::<i64>().map_or_else(|_| 1.into(), Value::from),
            _ => first.text.clone().into(),
        };
    }
    match schema.kind {
        SchemaKind::Boolean(_) => true.into(),
        SchemaKind::Integer(_) => number(name, template).into(),
        SchemaKind::Decimal => 2.5.into(),
        _ => {
            let shown = template.and_then(Value::as_str).unwrap_or_default();
            let encrypted_name = schema.attributes.encryption.is_some() && name.ends_with("name");
            let text = if encrypted_name { "李雷".to_owned() } else { text(name, shown, digits) };
            // Upstream may happen to show the same value; ours must differ.
            let text = if text == shown && shown.chars().count() > 5 { serial(name, shown) } else { text };
            let most =
                schema.attributes.max_length.and_then(|length| usize::try_from(length).ok()).unwrap_or(usize::MAX);
            text.chars().take(most).collect::<String>().into()
        }
    }
}

fn rule<'r, T>(rules: &'r [(At, &[&str], T)], name: &str) -> Option<&'r T> {
    let fits = |at: &At, word: &str| match at {
        At::Is => name == word,
        At::End => name.ends_with(word),
        At::In => name.contains(word),
    };
    rules.iter().find(|(at, words, _)| words.iter().any(|word| fits(at, word))).map(|(.., value)| value)
}

fn number(name: &str, template: Option<&Value>) -> i64 {
    let shown = template.and_then(Value::as_i64).unwrap_or_default();
    match rule(NUMBERS, name) {
        Some(number) => *number,
        // A number of ten digits is in seconds since 1970.
        None if shown >= 1_000_000_000 && is_time(name) => 1_781_750_142,
        None => 1,
    }
}

fn is_time(name: &str) -> bool {
    ["time", "date", "expire", "begin", "start", "end", "_day", "month"].iter().any(|word| name.contains(word))
}

fn text(name: &str, shown: &str, digits: bool) -> String {
    if let Some(text) = rule(TEXTS, name) {
        return (*text).to_owned();
    }
    if is_time(name)
        && !name.ends_with("_no")
        && !name.ends_with("id")
        && let Some(time) = time(name, shown, digits)
    {
        return time.to_owned();
    }
    serial(name, shown)
}

/// Returns a time in the format of the one that is shown, else in that of the API generation.
fn time(name: &str, shown: &str, digits: bool) -> Option<&'static str> {
    let bare = !shown.is_empty() && shown.chars().all(|c| c.is_ascii_digit());
    Some(match shown.len() {
        14 if bare => "20260618103542",
        10 if bare => "1781750142",
        8 if bare => "20260618",
        6 if bare => "202606",
        10 if shown.contains('-') => "2026-06-18",
        7 if shown.contains('-') => "2026-06",
        8 if shown.contains(':') => "10:35:42",
        5 if shown.contains(':') => "10:35",
        _ if shown.contains('T') => "2026-06-18T10:35:42+08:00",
        19 if shown.contains(' ') => "2026-06-18 10:35:42",
        _ if name.ends_with("date") && !digits => "2026-06-18",
        _ if name.ends_with("date") => "20260618",
        _ if name.contains("time") || name.contains("expire") => {
            if digits {
                "20260618103542"
            } else {
                "2026-06-18T10:35:42+08:00"
            }
        }
        _ => return None,
    })
}

/// Returns a number or key of an unknown kind: digits if digits are shown, else letters and digits.
/// The name distinguishes it from those of other fields.
fn serial(name: &str, shown: &str) -> String {
    let sum = name.bytes().fold(7_u64, |sum, byte| (sum * 31 + u64::from(byte)) % 900) + 100;
    if !shown.is_empty() && shown.chars().all(|c| c.is_ascii_digit()) {
        let digits = format!("{sum}20260618103542{sum}{sum}{sum}{sum}{sum}");
        return digits.chars().take(shown.len().clamp(1, 29)).collect();
    }
    let words = name.split(['_', '-', '.', ' ']).filter_map(|word| word.chars().find(char::is_ascii_alphanumeric));
    let initials: String = words.map(|c| c.to_ascii_uppercase()).collect();
    format!("{initials}20260618{sum}")
}
