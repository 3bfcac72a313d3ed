//! 嵌套 · `POST /v3/awkward/nesting`
//!
//! Generated from docs/openapi/v3/awkward/nesting.md by `cargo xtask regen`; do not edit.

/// 嵌套
///
/// `POST /v3/awkward/nesting`
///
/// 嵌套 · feature `v3-awkward` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::awkward::nesting::post;
///
/// let request = post()
///     .decoded(post::Decoded::default().inner([post::Inner::default().r#fn("x")]))
///     .a(
///         post::A::default()
///             .b(
///                 post::B::default()
///                     .c([
///                         post::C::default()
///                             .d(
///                                 post::D::default()
///                                     .e(post::E::default().f(post::F::default().g("底"))),
///                             ),
///                     ]),
///             ),
///     );
/// ```
#[doc(alias = "嵌套")]
#[doc(alias = "/v3/awkward/nesting")]
#[doc(alias = "post_v3_awkward_nesting")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 嵌套. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 第一层 / Level 1
        pub fn a(self, value: A) -> Self {
            Self(self.0.body("a", value))
        }

        /// JSON字符串 / A string that holds JSON
        pub fn decoded(self, value: Decoded) -> Self {
            Self(self.0.body("decoded", value))
        }

        /// 空对象 / An object of which nothing is known
        pub fn empty(self, value: impl Into<Value>) -> Self {
            Self(self.0.body("empty", value.into()))
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
                "post_v3_awkward_nesting",
                Method::Post,
                "/v3/awkward/nesting",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/a/b/c/*/d/e/f/g", "/body/decoded/inner"])
            .request(&[("/body/decoded", FieldEncoding::Json)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 第一层 / Level 1
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct A(ObjectBuilder);

    impl A {
        /// 第二层 / Level 2
        pub fn b(self, value: B) -> Self {
            Self(self.0.set("b", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(A);

    /// 第二层 / Level 2
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct B(ObjectBuilder);

    impl B {
        /// 第三层 / Level 3
        pub fn c(self, values: impl IntoIterator<Item = C>) -> Self {
            Self(self.0.set("c", list::<C>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(B);

    /// 第三层 / Level 3
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct C(ObjectBuilder);

    impl C {
        /// 第四层 / Level 4
        pub fn d(self, value: D) -> Self {
            Self(self.0.set("d", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(C);

    /// 第四层 / Level 4
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct D(ObjectBuilder);

    impl D {
        /// 第五层 / Level 5
        pub fn e(self, value: E) -> Self {
            Self(self.0.set("e", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(D);

    /// 第五层 / Level 5
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct E(ObjectBuilder);

    impl E {
        /// 第六层 / Level 6
        pub fn f(self, value: F) -> Self {
            Self(self.0.set("f", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(E);

    /// 第六层 / Level 6
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct F(ObjectBuilder);

    impl F {
        /// 第七层 / Level 7
        ///
        /// **Required.**
        pub fn g(self, value: impl Into<String>) -> Self {
            Self(self.0.set("g", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(F);

    /// JSON字符串 / A string that holds JSON
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Decoded(ObjectBuilder);

    impl Decoded {
        /// 解码后的列表 / What the string holds
        ///
        /// **Required.**
        pub fn inner(self, values: impl IntoIterator<Item = Inner>) -> Self {
            Self(self.0.set("inner", list::<Inner>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Decoded);

    /// 解码后的列表 / What the string holds
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Inner(ObjectBuilder);

    impl Inner {
        /// 关键字 / A keyword
        pub fn r#fn(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fn", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Inner);
}
