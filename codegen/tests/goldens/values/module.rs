//! 取值 · `GET /v3/awkward/values`
//!
//! Generated from docs/openapi/v3/awkward/values.md by `cargo xtask regen`; do not edit.

/// 取值
///
/// `GET /v3/awkward/values`
///
/// 取值 · feature `v3-awkward` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::awkward::values::get;
///
/// let request = get().limit(5);
/// ```
#[doc(alias = "取值")]
#[doc(alias = "/v3/awkward/values")]
#[doc(alias = "get_v3_awkward_values")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 取值. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 封闭 / Closed
        pub fn closed(self, value: impl Into<Closed>) -> Self {
            Self(self.0.query("closed", value.into()))
        }

        /// 开放 / Open
        ///
        /// At most 32 characters.
        pub fn open(self, value: impl Into<Open>) -> Self {
            Self(self.0.query("open", value.into()))
        }

        /// 一个值 / A single value
        ///
        /// Known values: `ONE`.
        pub fn single(self, value: impl Into<String>) -> Self {
            Self(self.0.query("single", value.into()))
        }

        /// 整数 / Whole numbers
        ///
        /// Known values: `1`, `2`.
        pub fn level(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("level", value.into()))
        }

        /// 条数 / How many
        ///
        /// Default: `20`.
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 费率 / A rate
        pub fn rate(self, value: impl Into<Decimal>) -> Self {
            Self(self.0.query("rate", value.into()))
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
                "get_v3_awkward_values",
                Method::Get,
                "/v3/awkward/values",
            )
            .query(&["closed", "open", "single", "level", "limit", "rate"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 封闭 / Closed
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Closed {
        /// `03`
        Value03,
        /// `self`
        Self_,
        /// `-`
        U2D,
        /// `一级`
        一级,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Closed,
        Value03 = "03",
        Self_ = "self",
        U2D = "-",
        一级 = "一级",
    );

    /// 开放 / Open
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Open {
        /// 甲 / First
        ///
        /// `A`
        A,
        /// 丙 / Third
        ///
        /// `03`
        Value03,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Open,
        A = "A",
        Value03 = "03",
    );

    /// Response of 取值.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 状态 / State
        pub state: Option<response::State>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        state = "state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `OK`
            Ok,
            /// `ok`
            OkValue,
            /// `UNRECOGNIZED`
            UnrecognizedValue,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Ok = "OK",
            OkValue = "ok",
            UnrecognizedValue = "UNRECOGNIZED",
        );
    }
}
