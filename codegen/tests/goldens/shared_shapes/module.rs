//! 同形的对象 · `POST /v3/awkward/shapes`
//!
//! Generated from docs/openapi/v3/awkward/shapes.md by `cargo xtask regen`; do not edit.

/// 同形的对象
///
/// `POST /v3/awkward/shapes`
///
/// 同形的对象 · feature `v3-awkward` · not confirmed by an official source
#[doc(alias = "同形的对象")]
#[doc(alias = "/v3/awkward/shapes")]
#[doc(alias = "post_v3_awkward_shapes")]
#[doc(alias = "形的对象")]
#[doc(alias = "的对象")]
#[doc(alias = "对象")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同形的对象. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 付款人 / The payer
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.body("payer", value))
        }

        /// 收款人 / The payee
        pub fn payee(self, value: Payee) -> Self {
            Self(self.0.body("payee", value))
        }

        /// 手续费 / The fee
        pub fn fee(self, value: Fee) -> Self {
            Self(self.0.body("fee", value))
        }

        /// 同形不同名 / Of the same shape and another name
        pub fn first_amount(self, value: FirstAmount) -> Self {
            Self(self.0.body("first_amount", value))
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
                "post_v3_awkward_shapes",
                Method::Post,
                "/v3/awkward/shapes",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 付款人 / The payer
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Payer(ObjectBuilder);

    impl Payer {
        /// 金额 / An amount
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Payer);

    /// 金额 / An amount
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 总额 / The total
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// 收款人 / The payee
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Payee(ObjectBuilder);

    impl Payee {
        /// 同形同名，同一类型 / Of the same shape and name: the same type
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Payee);

    /// 手续费 / The fee
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Fee(ObjectBuilder);

    impl Fee {
        /// 同名不同形 / Of the same name and another shape
        pub fn amount(self, value: FeeAmount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Fee);

    /// 同名不同形 / Of the same name and another shape
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FeeAmount(ObjectBuilder);

    impl FeeAmount {
        /// 币种 / The currency
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FeeAmount);

    /// 同形不同名 / Of the same shape and another name
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FirstAmount(ObjectBuilder);

    impl FirstAmount {
        /// 总额 / The total
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FirstAmount);
}
