//! Signed parameters with which a web page, a mini program or an app opens the cashier, WeChat's
//! payment screen, for an order with a `prepay_id`.
//!
//! # Which application
//! Pass the id of the application that the payer is in:
//! - for a merchant's own order, the order's `appid`;
//! - for a partner's order, `sp_appid` if the payer was identified by `sp_openid`, and
//!   **`sub_appid` if the payer was identified by `sub_openid`**;
//! - for a partner's order in an app, `sub_appid` if there is one.
//!
//! v2 works the same way: `appid` with `openid`, `sub_appid` with `sub_openid`. The parameters are
//! always signed by the client's own merchant: for a partner's order, by the partner.
//!
//! ```
//! # use wechatpay_client::{Client, Error, cashier::JsapiParameters};
//! # async fn page(client: &Client, prepay_id: &str) -> Result<JsapiParameters, Error> {
//! let (sp_appid, sub_appid, sub_openid) = ("wxd678efh567hg6787", Some("wx2421b1c4370ec43b"), Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"));
//! let appid = sub_openid.and(sub_appid).unwrap_or(sp_appid);
//! client.jsapi_parameters(appid, prepay_id).await
//! # }
//! ```

use super::handle::Client;
use crate::crypto::SignType;
use crate::error::{Error, InvalidRequest};
use crate::protocol::v2;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde::Serialize;
use serde_json::{Map, Value};

/// The parameters of `WeixinJSBridge` (JSAPI) and `wx.requestPayment` (mini programs). They
/// serialize under the names that these functions expect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JsapiParameters {
    /// The application that the payer is in.
    pub app_id: String,
    /// Seconds since 1970, as text, because the functions reject a number.
    pub time_stamp: String,
    /// Random text.
    pub nonce_str: String,
    /// `prepay_id=…`.
    pub package: String,
    /// `RSA`, or for a v2 order `MD5` or `HMAC-SHA256`.
    pub sign_type: &'static str,
    /// The signature.
    pub pay_sign: String,
}

/// The parameters of `PayReq` in WeChat's SDK for apps, under the same names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AppParameters {
    /// The application that the payer is in.
    pub appid: String,
    /// The client's merchant number. For a v3 order, it is not part of the signed text.
    pub partnerid: String,
    /// The order's `prepay_id`.
    pub prepayid: String,
    /// Always `Sign=WXPay`.
    pub package: &'static str,
    /// Random text.
    pub noncestr: String,
    /// Seconds since 1970.
    pub timestamp: String,
    /// The signature.
    pub sign: String,
}

impl Client {
    /// Returns the parameters with which a JSAPI page or a mini program opens the cashier. `appid`
    /// is the id of the application that the payer is in: the application under which the order was
    /// placed or, if a partner's order identified the payer by `sub_openid`, the sub-merchant's
    /// application.
    ///
    /// # Errors
    /// [`Error::Transport`] if the signer fails, which doesn't happen with a key in this process.
    /// [`Error::InvalidRequest`] if an id is invalid or empty; after a failed order, `prepay_id` is
    /// empty. [`Error::Configuration`] for a brand, which has no orders, and for a client that
    /// signs with SM2.
    pub async fn jsapi_parameters(&self, appid: &str, prepay_id: &str) -> Result<JsapiParameters, Error> {
        self.partner_id()?;
        check_ids(appid, prepay_id)?;
        let package = format!("prepay_id={prepay_id}");
        let Signed { sign_type, time: time_stamp, nonce: nonce_str, signature: pay_sign } =
            self.sign_for_cashier(appid, &package).await?;
        Ok(JsapiParameters { app_id: appid.to_owned(), time_stamp, nonce_str, package, sign_type, pay_sign })
    }

    /// Returns the parameters with which an app opens the cashier. `appid` is the id of the
    /// application that the payer is in; see the [module](crate::cashier).
    ///
    /// # Errors
    /// [`Error::Transport`] if the signer fails, which doesn't happen with a key in this process.
    /// [`Error::InvalidRequest`] if an id is invalid or empty; after a failed order, `prepay_id` is
    /// empty. [`Error::Configuration`] for a brand, which has no orders, and for a client that
    /// signs with SM2.
    pub async fn app_parameters(&self, appid: &str, prepay_id: &str) -> Result<AppParameters, Error> {
        let partnerid = self.partner_id()?;
        check_ids(appid, prepay_id)?;
        let Signed { time: timestamp, nonce: noncestr, signature: sign, .. } =
            self.sign_for_cashier(appid, prepay_id).await?;
        Ok(AppParameters {
            appid: appid.to_owned(),
            partnerid,
            prepayid: prepay_id.to_owned(),
            package: "Sign=WXPay",
            noncestr,
            timestamp,
            sign,
        })
    }

    /// Like [`Client::jsapi_parameters`], but for an order that was placed with v2. `kind` must be
    /// the algorithm with which the order was signed.
    ///
    /// # Errors
    /// The errors of [`Client::jsapi_parameters`], and also [`Error::Configuration`] if the client
    /// has no v2 key.
    pub fn v2_jsapi_parameters(&self, appid: &str, prepay_id: &str, kind: SignType) -> Result<JsapiParameters, Error> {
        check_ids(appid, prepay_id)?;
        let mut parameters = JsapiParameters {
            app_id: appid.to_owned(),
            time_stamp: self.now(),
            nonce_str: self.account().context.nonce(),
            package: format!("prepay_id={prepay_id}"),
            sign_type: kind.as_str(),
            pay_sign: String::new(),
        };
        parameters.pay_sign = self.v2_sign(&parameters, kind)?;
        Ok(parameters)
    }

    /// Like [`Client::app_parameters`], but for an order that was placed with v2. `kind` must be
    /// the algorithm with which the order was signed.
    ///
    /// # Errors
    /// The errors of [`Client::jsapi_parameters`], and also [`Error::Configuration`] if the client
    /// has no v2 key.
    pub fn v2_app_parameters(&self, appid: &str, prepay_id: &str, kind: SignType) -> Result<AppParameters, Error> {
        check_ids(appid, prepay_id)?;
        let mut parameters = AppParameters {
            appid: appid.to_owned(),
            partnerid: self.partner_id()?,
            prepayid: prepay_id.to_owned(),
            package: "Sign=WXPay",
            noncestr: self.account().context.nonce(),
            timestamp: self.now(),
            sign: String::new(),
        };
        parameters.sign = self.v2_sign(&parameters, kind)?;
        Ok(parameters)
    }

    /// Returns the client's merchant number, or an error for a brand.
    fn partner_id(&self) -> Result<String, Error> {
        let mchid = self.account().context.identity.mchid().map(str::to_owned);
        mchid.ok_or_else(|| {
            Error::configuration("a brand has no orders: use the client of the merchant that placed the order")
        })
    }

    fn now(&self) -> String {
        self.account().context.now().to_string()
    }

    /// Signs the parameters under the names that the page or app uses. The field for the signature
    /// is still empty, so it isn't part of the signed text.
    fn v2_sign(&self, parameters: &impl Serialize, kind: SignType) -> Result<String, Error> {
        let fields = match serde_json::to_value(parameters) {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        };
        Ok(v2::sign(&fields, self.account().context.api_v2_key()?, kind))
    }

    /// Signs the parameters. `last` is the last line of the signed text. Only this line differs
    /// between pages and apps.
    async fn sign_for_cashier(&self, appid: &str, last: &str) -> Result<Signed, Error> {
        let context = &self.account().context;
        let (time, nonce) = (self.now(), context.nonce());
        let message = format!("{appid}\n{time}\n{nonce}\n{last}\n");
        if context.signer.is_none() {
            let hint = "for an order that was made with v2, use `v2_jsapi_parameters` or `v2_app_parameters`";
            return Err(Error::configuration(format!("{}; {hint}", self.account().without_v3())));
        }
        let signer = context.signer()?;
        let sign_type = signer.scheme().cashier().ok_or_else(|| Error::configuration(RSA_ONLY))?;
        let signature = signer.sign(message.as_bytes()).await.map_err(Error::Transport)?;
        Ok(Signed { sign_type, time, nonce, signature: BASE64_STANDARD.encode(signature) })
    }
}

/// The signature of the parameters for a v3 order, with its type, time and nonce.
struct Signed {
    sign_type: &'static str,
    time: String,
    nonce: String,
    signature: String,
}

const RSA_ONLY: &str = "the cashier is not documented to accept SM2 signatures: sign its parameters with a client that has \
                        the merchant's RSA key";

/// Rejects ids with which the cashier can't open. Without this check, the mistake would show only
/// on the payer's phone.
fn check_ids(appid: &str, prepay_id: &str) -> Result<(), InvalidRequest> {
    let ids = [("appid", appid), ("prepay_id", prepay_id)];
    let unfit = ids.into_iter().filter_map(|(name, id)| Some((name.to_owned(), unfit(name, id)?.into())));
    let unfit: Vec<_> = unfit.collect();
    if unfit.is_empty() { Ok(()) } else { Err(InvalidRequest { missing: Vec::new(), unfit }) }
}

fn unfit(name: &str, id: &str) -> Option<&'static str> {
    let is_text = |byte: u8| byte.is_ascii_graphic() && !b"\"'".contains(&byte);
    Some(match (name, id) {
        ("prepay_id", "") => "is empty: take it from the response to the order",
        (_, "") => "is empty",
        (_, id) if !id.bytes().all(is_text) => "contains blanks, quotes or other characters that ids don't have",
        ("prepay_id", id) if id.starts_with("prepay_id=") => {
            "begins with `prepay_id=`, which the client adds itself: pass only the id"
        }
        ("appid", id) if id.len() > 5 && id.bytes().all(|byte| byte.is_ascii_digit()) => {
            "is a number: pass the application's id, `wx…`, not the merchant's number"
        }
        _ => return None,
    })
}
