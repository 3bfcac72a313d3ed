//! Signed parameters with which a page, a mini program or an app opens the cashier for a prepaid order.

use crate::client::Client;
use crate::error::Error;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde::Serialize;

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
    /// Always `RSA`.
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
    /// The signer's, as [`Error::Transport`]; a key in this process has none.
    pub async fn jsapi_parameters(&self, appid: &str, prepay_id: &str) -> Result<JsapiParameters, Error> {
        let package = format!("prepay_id={prepay_id}");
        let (time_stamp, nonce_str, pay_sign) = self.sign_for_cashier(appid, &package).await?;
        Ok(JsapiParameters { app_id: appid.to_owned(), time_stamp, nonce_str, package, sign_type: "RSA", pay_sign })
    }

    /// Parameters for apps. `appid` as in [`Client::jsapi_parameters`].
    ///
    /// # Errors
    /// The signer's, as [`Error::Transport`]; a key in this process has none.
    pub async fn app_parameters(&self, appid: &str, prepay_id: &str) -> Result<AppParameters, Error> {
        let (timestamp, noncestr, sign) = self.sign_for_cashier(appid, prepay_id).await?;
        Ok(AppParameters {
            appid: appid.to_owned(),
            partnerid: self.settings().mchid.clone().unwrap_or_default(),
            prepayid: prepay_id.to_owned(),
            package: "Sign=WXPay",
            noncestr,
            timestamp,
            sign,
        })
    }

    /// Time, nonce and signature; they differ between the two cashiers in the last line only.
    async fn sign_for_cashier(&self, appid: &str, last: &str) -> Result<(String, String, String), Error> {
        let settings = self.settings();
        let time = (settings.clock)().to_string();
        let nonce = (settings.nonce)();
        let message = format!("{appid}\n{time}\n{nonce}\n{last}\n");
        let signature = self.signer()?.sign(message.as_bytes()).await.map_err(Error::Transport)?;
        Ok((time, nonce, BASE64_STANDARD.encode(signature)))
    }
}
