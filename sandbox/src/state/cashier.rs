//! Verifies, as WeChat does, the parameters with which a page or an app opens the cashier, WeChat's payment
//! screen.

use super::combined::Combined;
use super::orders::{self, Kind, Order};
use crate::accounts::Account;
use crate::call::ApiError;
use crate::time;
use crate::world::{Failure, World};
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Map, Value};
use wechatpay_client::v2::{self, SignType};

/// The names of the parameters, which differ between apps and pages (JSAPI and mini programs).
struct Names {
    appid: &'static str,
    timestamp: &'static str,
    nonce: &'static str,
    signature: &'static str,
    /// The message for a wrong signature.
    mismatch: &'static str,
}

const JSAPI: Names = Names {
    appid: "appId",
    timestamp: "timeStamp",
    nonce: "nonceStr",
    signature: "paySign",
    mismatch: "支付验证签名失败",
};
const APP: Names = Names {
    appid: "appid",
    timestamp: "timestamp",
    nonce: "noncestr",
    signature: "sign",
    mismatch: "支付验证签名失败",
};

/// The prefix of `prepay_id` in `package`.
const PREFIX: &str = "prepay_id=";

fn refused(message: &str, why: impl Into<Box<str>>) -> Failure {
    ApiError::new(400, "CASHIER", message).why(why).into()
}

/// Verifies the parameters that open the cashier, and returns the owner and the number of the order.
///
/// # Errors
/// The message that WeChat shows to the payer, and the reason.
pub(crate) fn verify(world: &World<'_>, parameters: &Map<String, Value>) -> Result<(String, String), Failure> {
    let is_app = parameters.contains_key("prepayid") || parameters.contains_key("partnerid");
    let names = if is_app { APP } else { JSAPI };
    let of = |name: &str| parameters.get(name).and_then(Value::as_str).unwrap_or_default();
    let needed = [names.appid, names.timestamp, names.nonce, "package", names.signature];
    let needed = needed.into_iter().chain(is_app.then_some("prepayid"));
    if let Some(missing) = needed.into_iter().find(|name| of(name).is_empty()) {
        let is_number = parameters.get(missing).is_some_and(Value::is_number);
        let why = if is_number { "has to be a string" } else { "is missing or empty" };
        return Err(refused(&format!("调用支付JSAPI缺少参数: {missing}"), format!("`{missing}` {why}")));
    }
    let prepay_id = if is_app { Some(of("prepayid")) } else { of("package").strip_prefix(PREFIX) };
    let Some(prepay_id) = prepay_id else {
        return Err(refused("JSAPI缺少参数total_fee", "`package` has to be `prepay_id=` followed by the id"));
    };
    let Some(order) = prepaid(world, prepay_id)? else {
        let why = format!(
            "no order has the prepay_id {prepay_id}: placing an order again gives it a new prepay_id, so use the latest"
        );
        return Err(refused("JSAPI缺少参数total_fee", why));
    };
    let appid = of(names.appid);
    if appid != order.appid && order.sub_appid.as_deref() != Some(appid) {
        let message = if is_app { "商户传入的APPID参数不正确" } else { "JSAPI缺少参数total_fee" };
        return Err(refused(message, format!("the order was placed for the appid {}, not for {appid}", order.appid)));
    }
    if (order.kind == Kind::App) != is_app || !matches!(order.kind, Kind::App | Kind::Jsapi) {
        return Err(refused("支付场景非法", format!("the trade type of the order is {}", order.kind.trade_type())));
    }
    let Some(account) = world.keys.merchant(&order.owner) else {
        return Err(refused(names.mismatch, format!("the merchant {} has no keys in this sandbox", order.owner)));
    };
    check_signature(account, parameters, &names, if is_app { prepay_id } else { of("package") })?;
    if world.now > order.prepaid_until {
        let why = "a prepay_id is valid for two hours: repeat the order to get a new one";
        return Err(refused("支付请求已失效,请重新发起支付", why));
    }
    orders::payable(world, &order)?;
    Ok((order.owner, order.number))
}

/// Finds the order, or the combined order, with a `prepay_id` or a `code_url`.
fn prepaid(world: &World<'_>, id: &str) -> Result<Option<Order>, Failure> {
    // The parts of a combined order have no `prepay_id` of their own.
    for account in world.keys.accounts.iter().filter(|_| !id.is_empty()) {
        let owner = account.identity.id();
        let combined: Vec<Combined> = world.store.children(owner, id)?;
        let orders = world.store.children::<Order>(owner, id)?.into_iter();
        if let Some(found) = orders.chain(combined.into_iter().map(|combined| combined.order)).next() {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// Verifies the signature over v3's four lines, or over v2's fields.
fn check_signature(
    account: &Account,
    parameters: &Map<String, Value>,
    names: &Names,
    package: &str,
) -> Result<(), Failure> {
    let of = |name: &str| parameters.get(name).and_then(Value::as_str).unwrap_or_default();
    let signature = of(names.signature);
    let v2_kind = match (of("signType"), signature.len()) {
        ("MD5", _) | ("", 32) => Some(SignType::Md5),
        ("HMAC-SHA256", _) | ("", 64) => Some(SignType::HmacSha256),
        _ => None,
    };
    if let Some(kind) = v2_kind {
        let mut fields = parameters.clone();
        fields.remove(names.signature);
        let is_right = v2::sign(&fields, &account.api_v2_key, kind) == signature;
        let why = format!(
            "the text to sign is {}&key=… with the v2 key of {}",
            v2::string_to_sign(&fields),
            account.identity.id()
        );
        return if is_right { Ok(()) } else { Err(refused(names.mismatch, why)) };
    }
    let text =
        |package: &str| format!("{}\n{}\n{}\n{package}\n", of(names.appid), of(names.timestamp), of(names.nonce));
    let signature = BASE64_STANDARD.decode(signature).unwrap_or_default();
    let signs = |text: &str| account.verifying.verify(text.as_bytes(), &signature);
    let expected = text(package);
    if signs(&expected) {
        let sent: Option<i64> = of(names.timestamp).parse().ok();
        return match sent {
            Some(sent) if sent > 10 * time::now() => {
                Err(refused(names.mismatch, "the timestamp is in milliseconds: use seconds"))
            }
            Some(_) => Ok(()),
            None => Err(refused(names.mismatch, "the timestamp is not a number of seconds")),
        };
    }
    let id = package.strip_prefix(PREFIX).unwrap_or(package);
    let mistakes = [
        (text(id), "the fourth line is the prepay_id alone: it has to be the whole `package`"),
        (text(&format!("{PREFIX}{id}")), "the fourth line is `prepay_id=…`: for apps, it has to be the id alone"),
        (text("Sign=WXPay"), "the fourth line is `Sign=WXPay`: it has to be the prepay_id"),
        (expected.trim_end().to_owned(), "the last line has no line feed: add one"),
        (expected.replace('\n', "\r\n"), "the lines end with CR LF: end them with LF alone"),
    ];
    let known = mistakes.iter().find(|(text, _)| signs(text)).map(|(_, why)| *why);
    let why = known.map_or_else(
        || format!("sign these four lines with the key of {}: {expected:?}", account.identity.id()),
        str::to_owned,
    );
    Err(refused(names.mismatch, why))
}

/// Finds the order of a payment page: by the `prepay_id` of an `h5_url`, or by a `code_url`.
///
/// # Errors
/// The message that WeChat shows to the payer.
pub(crate) fn opened(world: &World<'_>, id: &str) -> Result<Order, Failure> {
    let order = prepaid(world, id)?.filter(|order| matches!(order.kind, Kind::H5 | Kind::Native));
    let Some(order) = order else {
        return Err(refused(
            "支付请求已失效,请重新发起支付",
            "no order has this payment address: placing an order again gives it a new address, so use the latest address",
        ));
    };
    let opened = order.prepaid_until - orders::PREPAID;
    if order.kind == Kind::H5 && world.now > opened + orders::H5 {
        return Err(refused(
            "支付请求已失效,请重新发起支付",
            "an h5_url is valid for 5 minutes: repeat the order to get a new one",
        ));
    }
    if order.kind == Kind::Native && world.now > order.prepaid_until {
        return Err(refused(
            "二维码已过期,请刷新后再试",
            "a code_url is valid for two hours: repeat the order to get a new one",
        ));
    }
    Ok(order)
}
