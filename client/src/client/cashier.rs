//! Signed parameters with which a page, a mini program or an app opens the cashier for a prepaid order.
//!
//! # Which application
//! The one that the payer is in. Of a merchant's own order it is the order's `appid`. Of a partner's order it is `sp_appid` where
//! the payer was named by `sp_openid`, and **`sub_appid` where the payer was named by `sub_openid`**; of an app's order
//! `sub_appid` where there is one. v2 is alike: `appid` with `openid`, `sub_appid` with `sub_openid`. The number of the merchant
//! that signs is the client's own in any case, the partner's of a partner's order.
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
use crate::error::Error;
use crate::protocol::v2;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde::Serialize;
use serde_json::{Map, Value};

/// What `WeixinJSBridge` (JSAPI) and `wx.requestPayment` (mini programs) take; serializes under their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JsapiParameters {
    /// The application that the payer is in.
    pub app_id: String,
    /// Seconds since 1970, as text: the interfaces refuse a number.
    pub time_stamp: String,
    /// Random text.
    pub nonce_str: String,
    /// `prepay_id=…`.
    pub package: String,
    /// `RSA`; of a v2 order `MD5` or `HMAC-SHA256`.
    pub sign_type: &'static str,
    /// The signature.
    pub pay_sign: String,
}

/// What the app SDK's `PayReq` takes, under its names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AppParameters {
    /// The application that the payer is in.
    pub appid: String,
    /// The client's merchant number. It is not signed.
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
    /// Parameters for JSAPI and mini programs. `appid` is the one that the order was made under; for a partner's order whose payer was
    /// identified by `sub_openid` it is the sub merchant's.
    ///
    /// # Errors
    /// The signer's, as [`Error::Transport`]; a key in this process has none. [`Error::Configuration`] for a brand, which has no orders.
    pub async fn jsapi_parameters(&self, appid: &str, prepay_id: &str) -> Result<JsapiParameters, Error> {
        self.partner_id()?;
        let package = format!("prepay_id={prepay_id}");
        let (time_stamp, nonce_str, pay_sign) = self.sign_for_cashier(appid, &package).await?;
        Ok(JsapiParameters { app_id: appid.to_owned(), time_stamp, nonce_str, package, sign_type: "RSA", pay_sign })
    }

    /// Parameters for apps. `appid` as in [`Client::jsapi_parameters`].
    ///
    /// # Errors
    /// The signer's, as [`Error::Transport`]; a key in this process has none. [`Error::Configuration`] for a brand, which has no orders.
    pub async fn app_parameters(&self, appid: &str, prepay_id: &str) -> Result<AppParameters, Error> {
        let partnerid = self.partner_id()?;
        let (timestamp, noncestr, sign) = self.sign_for_cashier(appid, prepay_id).await?;
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

    /// As [`Client::jsapi_parameters`], of an order that was made by v2, and signed by the same algorithm as the order.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the client has no v2 key.
    pub fn v2_jsapi_parameters(&self, appid: &str, prepay_id: &str, kind: SignType) -> Result<JsapiParameters, Error> {
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

    /// As [`Client::app_parameters`], of an order that was made by v2, and signed by the same algorithm as the order.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the client has no v2 key.
    pub fn v2_app_parameters(&self, appid: &str, prepay_id: &str, kind: SignType) -> Result<AppParameters, Error> {
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

    /// The merchant that is paid.
    fn partner_id(&self) -> Result<String, Error> {
        let mchid = self.account().context.identity.mchid().map(str::to_owned);
        mchid.ok_or_else(|| {
            Error::configuration("a brand has no orders: the client of the order's merchant makes the parameters")
        })
    }

    fn now(&self) -> String {
        self.account().context.now().to_string()
    }

    /// v2's signature is over the parameters as the page gets them: the field of the signature is empty, and so doesn't count.
    fn v2_sign(&self, parameters: &impl Serialize, kind: SignType) -> Result<String, Error> {
        let fields = match serde_json::to_value(parameters) {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        };
        Ok(v2::sign(&fields, self.account().context.api_v2_key()?, kind))
    }

    /// Time, nonce and signature; they differ between the two cashiers in the last line only.
    async fn sign_for_cashier(&self, appid: &str, last: &str) -> Result<(String, String, String), Error> {
        let context = &self.account().context;
        let (time, nonce) = (self.now(), context.nonce());
        let message = format!("{appid}\n{time}\n{nonce}\n{last}\n");
        let signature = context.signer()?.sign(message.as_bytes()).await.map_err(Error::Transport)?;
        Ok((time, nonce, BASE64_STANDARD.encode(signature)))
    }
}
