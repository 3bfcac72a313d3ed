//! 订单 · `GET /v3/awkward/orders/{order_no}`, `POST /v3/awkward/orders/{order_no}`
//!
//! Generated from docs/openapi/v3/awkward/orders/{order_no}.md by `cargo xtask regen`; do not edit.

/// One URL, two methods.
///
/// 一个网址，两个方法。
///
/// `GET /v3/awkward/orders/{order_no}`
///
/// 查询订单 · feature `v3-awkward` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::awkward::orders::by_order_no::get;
///
/// let request = get("order_no");
/// ```
#[doc(alias = "查询订单")]
#[doc(alias = "/v3/awkward/orders/{order_no}")]
#[doc(alias = "get_v3_awkward_orders_order_no")]
#[doc(alias = "询订单")]
#[doc(alias = "订单")]
pub fn get(order_no: impl Into<String>) -> get::Request {
    get::Request::new([order_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询订单. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_awkward_orders_order_no",
            Method::Get,
            "/v3/awkward/orders/{order_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 状态 / State
        pub state: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        state = "state",
    );
}

/// 提交订单
///
/// `POST /v3/awkward/orders/{order_no}`
///
/// 提交订单 · official page: [page](https://example.com/awkward) · feature `v3-awkward` · not confirmed by an official source
#[doc(alias = "提交订单")]
#[doc(alias = "/v3/awkward/orders/{order_no}")]
#[doc(alias = "post_v3_awkward_orders_order_no")]
#[doc(alias = "交订单")]
#[doc(alias = "订单")]
#[deprecated = "use /v3/awkward/orders/{order_no}#get"]
pub fn post(order_no: impl Into<String>) -> post::Request {
    post::Request::new([order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `bars`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 竖线 a|b 与 {花括号} / An escaped bar and braces
        ///
        /// **Required.**
        pub fn bars(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bars", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_awkward_orders_order_no",
                Method::Post,
                "/v3/awkward/orders/{order_no}",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/bars"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
