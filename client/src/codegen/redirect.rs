//! Pages that the payer's browser opens.

/// What an operation answers whose request is sent by the payer's browser: nothing that this client would see.
///
/// [`Client::send`](crate::Client::send) refuses such an operation at compile time:
/// ```compile_fail,E0277
/// # use wechatpay_client::{Client, __codegen::*};
/// async fn page(client: Client, operation: impl Operation<Response = Redirect>) {
///     client.send(operation).await;
/// }
/// ```
/// [`Client::url`](crate::Client::url) takes it:
/// ```
/// # use wechatpay_client::{Client, Error, __codegen::*};
/// fn page(client: Client, operation: impl Operation<Response = Redirect>) -> Result<String, Error> {
///     client.url(operation)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redirect {}
