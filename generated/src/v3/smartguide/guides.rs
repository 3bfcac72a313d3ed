//! 服务人员注册 · `GET /v3/smartguide/guides`, `POST /v3/smartguide/guides`
//!
//! Generated from docs/openapi/v3/smartguide/guides.md by `cargo xtask regen`; do not edit.

/// 服务人员查询
///
/// `GET /v3/smartguide/guides`
///
/// 服务人员查询 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535123), [2](https://pay.weixin.qq.com/doc/v3/partner/4012688558) · feature `v3-smartguide`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::smartguide::guides::get;
///
/// let request = get().store_id(1).limit(20).offset(0);
/// ```
#[doc(alias = "服务人员查询")]
#[doc(alias = "/v3/smartguide/guides")]
#[doc(alias = "get_v3_smartguide_guides")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 服务人员查询; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `store_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `store_id`
        ///
        /// **Required.**
        pub fn store_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("store_id", value.into()))
        }

        /// `userid`
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("userid", value.into()))
        }

        /// `mobile`
        ///
        /// Sealed by the client on sending.
        pub fn mobile(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("mobile", value.into()))
        }

        /// `work_id`
        pub fn work_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("work_id", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_smartguide_guides",
                Verb::Get,
                "/v3/smartguide/guides",
            )
            .query(
                &["sub_mchid", "store_id", "userid", "mobile", "work_id", "limit", "offset"],
            )
            .required(&["/query/store_id"])
            .request(&[("/query/mobile", Wire::RsaOaep)])
            .response(&[("/data/*/name", Wire::RsaOaep), ("/data/*/mobile", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// The answer of 服务人员查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        pub total_count: Option<i64>,
        /// `limit`
        pub limit: Option<i64>,
        /// `offset`
        pub offset: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        limit = "limit",
        offset = "offset",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `guide_id`
            pub guide_id: Option<String>,
            /// `store_id`
            pub store_id: Option<i64>,
            /// `name`
            ///
            /// Sealed on the wire, opened by the client.
            pub name: Option<Sensitive>,
            /// `mobile`
            ///
            /// Sealed on the wire, opened by the client.
            pub mobile: Option<Sensitive>,
            /// `userid`
            pub userid: Option<String>,
            /// `work_id`
            pub work_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            guide_id = "guide_id",
            store_id = "store_id",
            name = "name",
            mobile = "mobile",
            userid = "userid",
            work_id = "work_id",
        );
    }
}

/// 服务人员注册
///
/// `POST /v3/smartguide/guides`
///
/// 服务人员注册 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535138), [2](https://pay.weixin.qq.com/doc/v3/partner/4012688564) · feature `v3-smartguide`
///
/// ```
/// use wechatpay_api::v3::smartguide::guides::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .corpid("C20260618808")
///     .store_id(1)
///     .userid("U20260618249")
///     .name("李雷")
///     .mobile("02800000000")
///     .qr_code("QC20260618420")
///     .avatar("示例A716")
///     .group_qrcode("GQ20260618377");
/// ```
#[doc(alias = "服务人员注册")]
#[doc(alias = "/v3/smartguide/guides")]
#[doc(alias = "post_v3_smartguide_guides")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 服务人员注册; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `corpid`, `store_id`, `userid`, `name`, `mobile`, `qr_code`, `avatar`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `corpid`
        ///
        /// **Required.**
        pub fn corpid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("corpid", value.into()))
        }

        /// `store_id`
        ///
        /// **Required.**
        pub fn store_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("store_id", value.into()))
        }

        /// `userid`
        ///
        /// **Required.**
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("userid", value.into()))
        }

        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// `mobile`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn mobile(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("mobile", value.into()))
        }

        /// `qr_code`
        ///
        /// **Required.**
        pub fn qr_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("qr_code", value.into()))
        }

        /// `avatar`
        ///
        /// **Required.**
        pub fn avatar(self, value: impl Into<String>) -> Self {
            Self(self.0.body("avatar", value.into()))
        }

        /// `group_qrcode`
        pub fn group_qrcode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("group_qrcode", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_smartguide_guides",
                Verb::Post,
                "/v3/smartguide/guides",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/corpid",
                    "/body/store_id",
                    "/body/userid",
                    "/body/name",
                    "/body/mobile",
                    "/body/qr_code",
                    "/body/avatar",
                ],
            )
            .request(&[("/body/name", Wire::RsaOaep), ("/body/mobile", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 服务人员注册.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `guide_id`
        ///
        /// Documented as always there.
        pub guide_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        guide_id = "guide_id",
    );
}
