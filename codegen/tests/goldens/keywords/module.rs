//! 别扭的名字 · `POST /v3/awkward/type/{self}`
//!
//! Generated from docs/openapi/v3/awkward/type/{self}.md by `cargo xtask regen`; do not edit.

/// 别扭的名字
///
/// `POST /v3/awkward/type/{self}`
///
/// 别扭的名字 / Awkward names · feature `v3-awkward` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::awkward::r#type::by_self::post;
///
/// let request = post("s1").r#type("03");
/// ```
#[doc(alias = "别扭的名字")]
#[doc(alias = "/v3/awkward/type/{self}")]
#[doc(alias = "post_v3_awkward_type_self")]
#[doc(alias = "扭的名字")]
#[doc(alias = "的名字")]
#[doc(alias = "名字")]
#[doc(alias = "Awkward names")]
#[doc(alias = "names")]
pub fn post(self_: impl Into<String>) -> post::Request {
    post::Request::new([self_.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 别扭的名字. Created by [`post()`](super::post()).
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
        pub fn r#loop(self, value: impl Into<String>) -> Self {
            Self(self.0.query("loop", value.into()))
        }

        /// 关键字 / A keyword
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<String>) -> Self {
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
                "post_v3_awkward_type_self",
                Method::Post,
                "/v3/awkward/type/{self}",
            )
            .body(Body::Json)
            .required(&["/body/type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 别扭的名字.
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
