//! 别扭的名字 · `GET /v3/awkward/type/{self}`, `POST /v3/awkward/type/{self}`
//!
//! Generated from docs/openapi/v3/awkward/type/{self}.md by `cargo xtask regen`; do not edit.

/// Names that a generator stumbles over.
///
/// `GET /v3/awkward/type/{self}`
///
/// 查询别扭的名字 · feature `v3-awkward`
///
/// ```
/// use wechatpay_api::v3::awkward::r#type::by_self::get;
///
/// let request = get("s1").r#type(get::Type::Value03).limit(5);
/// ```
#[doc(alias = "查询别扭的名字")]
#[doc(alias = "/v3/awkward/type/{self}")]
#[doc(alias = "get_v3_awkward_type_self")]
pub fn get(self_: impl Into<String>) -> get::Request {
    get::Request::new([self_.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询别扭的名字. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 关键字 / A keyword
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.query("type", value.into()))
        }

        /// 条数 / How many
        ///
        /// Default: `20`.
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets whether required fields are checked before sending, for this request only. Turn it off if a field is
        /// wrongly marked as required.
        pub fn check_required(self, check: bool) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_awkward_type_self",
                Method::Get,
                "/v3/awkward/type/{self}",
            )
            .query(&["type", "limit"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 关键字 / A keyword
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
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
        Type,
        Value03 = "03",
        Self_ = "self",
        U2D = "-",
        一级 = "一级",
    );

    /// Response of 查询别扭的名字.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 与预置类型同名 / Named like a type of the prelude
        pub option: Option<response::OptionObject>,
        /// 与内建类型同名 / Named like a built-in type
        pub string: Vec<response::StringObject>,
        /// 与生成的字段同名 / Named like a generated field
        pub body_extra: Option<String>,
        /// 与生成的类型同名 / Named like a generated type
        pub response: Option<response::ResponseObject>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        option = "option",
        string = "string",
        body_extra = "extra",
        response = "response",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 与预置类型同名 / Named like a type of the prelude
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct OptionObject {
            /// 是否 / A switch
            pub some: Option<bool>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            OptionObject,
            some = "some",
        );

        /// 与内建类型同名 / Named like a built-in type
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StringObject {
            /// 列表 / A list
            pub vec: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StringObject,
            vec = "vec",
        );

        /// 与生成的类型同名 / Named like a generated type
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ResponseObject {
            /// 数 / A number
            pub request: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ResponseObject,
            request = "request",
        );
    }
}

/// 提交别扭的名字
///
/// `POST /v3/awkward/type/{self}`
///
/// 提交别扭的名字 · official page: [page](https://example.com/awkward) · feature `v3-awkward`
///
/// ```
/// use wechatpay_api::v3::awkward::r#type::by_self::post;
///
/// let request = post("s1")
///     .r#type(post::Type::Value03)
///     .r#use(7)
///     .商品名称("茶")
///     .coupon_id_n([0], "c0")
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
#[doc(alias = "提交别扭的名字")]
#[doc(alias = "/v3/awkward/type/{self}")]
#[doc(alias = "post_v3_awkward_type_self")]
#[deprecated = "use /v3/awkward/type/{self}#get"]
pub fn post(self_: impl Into<String>) -> post::Request {
    post::Request::new([self_.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交别扭的名字. Created by [`post()`](super::post()).
    ///
    /// **Required**: `type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 关键字 / A keyword
        ///
        /// **Required.** At most 32 characters.
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// 又一个关键字 / Another keyword
        pub fn self_(self, value: impl Into<String>) -> Self {
            Self(self.0.body("self", value.into()))
        }

        /// 关键字 / A keyword
        pub fn r#use(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("use", value.into()))
        }

        /// 与生成的函数同名 / Named like a generated function
        pub fn body_new(self, value: impl Into<String>) -> Self {
            Self(self.0.body("new", value.into()))
        }

        /// 大写的关键字 / A keyword with a capital
        pub fn body_self(self, value: bool) -> Self {
            Self(self.0.body("Self", value))
        }

        /// 中文名 / A name in Chinese
        pub fn 商品名称(self, value: impl Into<String>) -> Self {
            Self(self.0.body("商品名称", value.into()))
        }

        /// 带连字符 / A name with a hyphen
        pub fn accept_encoding(self, value: impl Into<String>) -> Self {
            Self(self.0.body("Accept-Encoding", value.into()))
        }

        /// 带空格 / A name with a space
        pub fn payer_currency(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payer _currency", value.into()))
        }

        /// 编号字段 / Numbered fields
        pub fn coupon_id_n(self, numbers: [u32; 1], value: impl Into<String>) -> Self {
            Self(self.0.body_numbered("coupon_id_$n", numbers, value.into()))
        }

        /// 竖线 a|b 与 {花括号} / An escaped bar and braces
        pub fn bars(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bars", value.into()))
        }

        /// 空对象 / An object of which nothing is known
        pub fn empty(self, value: impl Into<Value>) -> Self {
            Self(self.0.body("empty", value.into()))
        }

        /// 敏感字段 / A sealed field
        ///
        /// Encrypted by the client.
        pub fn secret(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("secret", value.into()))
        }

        /// 敏感字段列表 / A list of sealed fields
        pub fn secrets(
            self,
            values: impl IntoIterator<Item = impl Into<Sensitive>>,
        ) -> Self {
            Self(self.0.body("secrets", list::<Sensitive>(values)))
        }

        /// JSON字符串 / A string that holds JSON
        pub fn decoded(self, value: Decoded) -> Self {
            Self(self.0.body("decoded", value))
        }

        /// 第一层 / Level 1
        pub fn a(self, value: A) -> Self {
            Self(self.0.body("a", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets whether required fields are checked before sending, for this request only. Turn it off if a field is
        /// wrongly marked as required.
        pub fn check_required(self, check: bool) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_awkward_type_self",
                Method::Post,
                "/v3/awkward/type/{self}",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/type", "/body/decoded/inner", "/body/a/b/c/*/d/e/f/g"])
            .request(
                &[
                    ("/body/secret", FieldEncoding::RsaOaep),
                    ("/body/secrets/*", FieldEncoding::RsaOaep),
                    ("/body/decoded", FieldEncoding::Json),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 关键字 / A keyword
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
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
        Type,
        A = "A",
        Value03 = "03",
    );

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
        /// 第七层，标记放错了格 / Level 7, its mark in the wrong cell
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
}
