//! Pages that the payer's browser opens.

/// The response type of operations whose request is sent by the payer's browser. This client never
/// sees such a response.
///
/// [`Client::send`](crate::Client::send) rejects such an operation at compile time:
/// ```compile_fail,E0277
/// # use wechatpay_client::{Client, __codegen::*};
/// async fn page(client: Client, operation: impl Operation<Response = Redirect>) {
///     client.send(operation).await;
/// }
/// ```
/// [`Client::url`](crate::Client::url) accepts it:
/// ```
/// # use wechatpay_client::{Client, Error, __codegen::*};
/// fn page(client: Client, operation: impl Operation<Response = Redirect>) -> Result<String, Error> {
///     client.url(operation)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redirect {}
