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
    use crate::model::*;

    /// A request of 查询别扭的名字; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        r#type: Option<Type>,
        limit: Option<i64>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// 关键字 / A keyword
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 条数 / How many
        ///
        /// Default: `20`.
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            self.limit = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_awkward_type_self",
            Verb::Get,
            "/v3/awkward/type/{self}",
        );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .query("type", &self.r#type)
                .query("limit", &self.limit)
                .extra(&self.extra)
        }
    }

    /// 关键字 / A keyword
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Value03 = "03",
        Self_ = "self",
        U2D = "-",
        一级 = "一级",
    );

    /// The answer of 查询别扭的名字.
    #[derive(Clone, Debug, Default)]
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
        /// What came besides.
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
        use crate::model::*;

        /// 与预置类型同名 / Named like a type of the prelude
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct OptionObject {
            /// 是否 / A switch
            pub some: Option<bool>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            OptionObject,
            some = "some",
        );

        /// 与内建类型同名 / Named like a built-in type
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct StringObject {
            /// 列表 / A list
            pub vec: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StringObject,
            vec = "vec",
        );

        /// 与生成的类型同名 / Named like a generated type
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct ResponseObject {
            /// 数 / A number
            pub request: Option<i64>,
            /// What came besides.
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
/// 提交别扭的名字 · [official page](https://example.com/awkward), [2](https://example.com/more) · feature `v3-awkward`
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
    use crate::model::*;

    /// A request of 提交别扭的名字; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        r#type: Option<Type>,
        self_: Option<String>,
        r#use: Option<i64>,
        body_self: Option<bool>,
        商品名称: Option<String>,
        accept_encoding: Option<String>,
        payer_currency: Option<String>,
        coupon_id_n: Numbered<String>,
        bars: Option<String>,
        empty: Option<Value>,
        secret: Option<Sensitive>,
        secrets: Vec<Sensitive>,
        decoded: Option<Decoded>,
        a: Option<A>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// 关键字 / A keyword
        ///
        /// **Required.** At most 32 characters.
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 又一个关键字 / Another keyword
        pub fn self_(mut self, value: impl Into<String>) -> Self {
            self.self_ = Some(value.into());
            self
        }

        /// 关键字 / A keyword
        pub fn r#use(mut self, value: impl Into<i64>) -> Self {
            self.r#use = Some(value.into());
            self
        }

        /// 大写的关键字 / A keyword with a capital
        pub fn body_self(mut self, value: bool) -> Self {
            self.body_self = Some(value);
            self
        }

        /// 中文名 / A name in Chinese
        pub fn 商品名称(mut self, value: impl Into<String>) -> Self {
            self.商品名称 = Some(value.into());
            self
        }

        /// 带连字符 / A name with a hyphen
        pub fn accept_encoding(mut self, value: impl Into<String>) -> Self {
            self.accept_encoding = Some(value.into());
            self
        }

        /// 带空格 / A name with a space
        pub fn payer_currency(mut self, value: impl Into<String>) -> Self {
            self.payer_currency = Some(value.into());
            self
        }

        /// 编号字段 / Numbered fields
        pub fn coupon_id_n(mut self, numbers: [u32; 1], value: impl Into<String>) -> Self {
            self.coupon_id_n.insert(numbers, value.into());
            self
        }

        /// 竖线 a|b 与 {花括号} / An escaped bar and braces
        pub fn bars(mut self, value: impl Into<String>) -> Self {
            self.bars = Some(value.into());
            self
        }

        /// 空对象 / An object of which nothing is known
        pub fn empty(mut self, value: impl Into<Value>) -> Self {
            self.empty = Some(value.into());
            self
        }

        /// 敏感字段 / A sealed field
        ///
        /// Sealed by the client on sending.
        pub fn secret(mut self, value: impl Into<Sensitive>) -> Self {
            self.secret = Some(value.into());
            self
        }

        /// 敏感字段列表 / A list of sealed fields
        pub fn secrets(
            mut self,
            values: impl IntoIterator<Item = impl Into<Sensitive>>,
        ) -> Self {
            self.secrets = list(values);
            self
        }

        /// JSON字符串 / A string that holds JSON
        pub fn decoded(mut self, value: impl Into<Decoded>) -> Self {
            self.decoded = Some(value.into());
            self
        }

        /// 第一层 / Level 1
        pub fn a(mut self, value: impl Into<A>) -> Self {
            self.a = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_awkward_type_self",
                Verb::Post,
                "/v3/awkward/type/{self}",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(&["/body/type", "/body/decoded/inner", "/body/a/b/c/*/d/e/f/g"])
            .request(
                &[
                    ("/body/secret", Wire::RsaOaep),
                    ("/body/secrets/*", Wire::RsaOaep),
                    ("/body/decoded", Wire::Json),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("type", &self.r#type)
                .body("self", &self.self_)
                .body("use", &self.r#use)
                .body("Self", &self.body_self)
                .body("商品名称", &self.商品名称)
                .body("Accept-Encoding", &self.accept_encoding)
                .body("payer _currency", &self.payer_currency)
                .body("coupon_id_$n", &self.coupon_id_n)
                .body("bars", &self.bars)
                .body("empty", &self.empty)
                .body("secret", &self.secret)
                .body("secrets", &self.secrets)
                .body("decoded", &self.decoded)
                .body("a", &self.a)
                .extra(&self.extra)
        }
    }

    /// 关键字 / A keyword
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        A = "A",
        Value03 = "03",
    );

    /// JSON字符串 / A string that holds JSON
    #[derive(Clone, Debug, Default)]
    pub struct Decoded {
        inner: Vec<Inner>,
        extra: Extra,
    }

    impl Decoded {
        /// 解码后的列表 / What the string holds
        ///
        /// **Required.**
        pub fn inner(mut self, values: impl IntoIterator<Item = impl Into<Inner>>) -> Self {
            self.inner = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Decoded,
        inner = "inner",
    );

    /// 解码后的列表 / What the string holds
    #[derive(Clone, Debug, Default)]
    pub struct Inner {
        r#fn: Option<String>,
        extra: Extra,
    }

    impl Inner {
        /// 关键字 / A keyword
        pub fn r#fn(mut self, value: impl Into<String>) -> Self {
            self.r#fn = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Inner,
        r#fn = "fn",
    );

    /// 第一层 / Level 1
    #[derive(Clone, Debug, Default)]
    pub struct A {
        b: Option<B>,
        extra: Extra,
    }

    impl A {
        /// 第二层 / Level 2
        pub fn b(mut self, value: impl Into<B>) -> Self {
            self.b = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        A,
        b = "b",
    );

    /// 第二层 / Level 2
    #[derive(Clone, Debug, Default)]
    pub struct B {
        c: Vec<C>,
        extra: Extra,
    }

    impl B {
        /// 第三层 / Level 3
        pub fn c(mut self, values: impl IntoIterator<Item = impl Into<C>>) -> Self {
            self.c = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        B,
        c = "c",
    );

    /// 第三层 / Level 3
    #[derive(Clone, Debug, Default)]
    pub struct C {
        d: Option<D>,
        extra: Extra,
    }

    impl C {
        /// 第四层 / Level 4
        pub fn d(mut self, value: impl Into<D>) -> Self {
            self.d = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        C,
        d = "d",
    );

    /// 第四层 / Level 4
    #[derive(Clone, Debug, Default)]
    pub struct D {
        e: Option<E>,
        extra: Extra,
    }

    impl D {
        /// 第五层 / Level 5
        pub fn e(mut self, value: impl Into<E>) -> Self {
            self.e = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        D,
        e = "e",
    );

    /// 第五层 / Level 5
    #[derive(Clone, Debug, Default)]
    pub struct E {
        f: Option<F>,
        extra: Extra,
    }

    impl E {
        /// 第六层 / Level 6
        pub fn f(mut self, value: impl Into<F>) -> Self {
            self.f = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        E,
        f = "f",
    );

    /// 第六层 / Level 6
    #[derive(Clone, Debug, Default)]
    pub struct F {
        g: Option<String>,
        extra: Extra,
    }

    impl F {
        /// 第七层，标记放错了格 / Level 7, its mark in the wrong cell
        ///
        /// **Required.**
        pub fn g(mut self, value: impl Into<String>) -> Self {
            self.g = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        F,
        g = "g",
    );
}
