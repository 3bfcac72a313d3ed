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
    pub struct Request {
        sub_mchid: Option<String>,
        store_id: Option<i64>,
        userid: Option<String>,
        mobile: Option<Sensitive>,
        work_id: Option<String>,
        limit: Option<i64>,
        offset: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `store_id`
        ///
        /// **Required.**
        pub fn store_id(mut self, value: impl Into<i64>) -> Self {
            self.store_id = Some(value.into());
            self
        }

        /// `userid`
        pub fn userid(mut self, value: impl Into<String>) -> Self {
            self.userid = Some(value.into());
            self
        }

        /// `mobile`
        ///
        /// Sealed by the client on sending.
        pub fn mobile(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile = Some(value.into());
            self
        }

        /// `work_id`
        pub fn work_id(mut self, value: impl Into<String>) -> Self {
            self.work_id = Some(value.into());
            self
        }

        /// `limit`
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            self.limit = Some(value.into());
            self
        }

        /// `offset`
        pub fn offset(mut self, value: impl Into<i64>) -> Self {
            self.offset = Some(value.into());
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
                "get_v3_smartguide_guides",
                Verb::Get,
                "/v3/smartguide/guides",
            )
            .required(&["/query/store_id"])
            .request(&[("/query/mobile", Wire::RsaOaep)])
            .response(&[("/data/*/name", Wire::RsaOaep), ("/data/*/mobile", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .query("sub_mchid", &self.sub_mchid)
                .query("store_id", &self.store_id)
                .query("userid", &self.userid)
                .query("mobile", &self.mobile)
                .query("work_id", &self.work_id)
                .query("limit", &self.limit)
                .query("offset", &self.offset)
                .extra(&self.extra)
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
    pub struct Request {
        sub_mchid: Option<String>,
        corpid: Option<String>,
        store_id: Option<i64>,
        userid: Option<String>,
        name: Option<Sensitive>,
        mobile: Option<Sensitive>,
        qr_code: Option<String>,
        avatar: Option<String>,
        group_qrcode: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `corpid`
        ///
        /// **Required.**
        pub fn corpid(mut self, value: impl Into<String>) -> Self {
            self.corpid = Some(value.into());
            self
        }

        /// `store_id`
        ///
        /// **Required.**
        pub fn store_id(mut self, value: impl Into<i64>) -> Self {
            self.store_id = Some(value.into());
            self
        }

        /// `userid`
        ///
        /// **Required.**
        pub fn userid(mut self, value: impl Into<String>) -> Self {
            self.userid = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `mobile`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn mobile(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile = Some(value.into());
            self
        }

        /// `qr_code`
        ///
        /// **Required.**
        pub fn qr_code(mut self, value: impl Into<String>) -> Self {
            self.qr_code = Some(value.into());
            self
        }

        /// `avatar`
        ///
        /// **Required.**
        pub fn avatar(mut self, value: impl Into<String>) -> Self {
            self.avatar = Some(value.into());
            self
        }

        /// `group_qrcode`
        pub fn group_qrcode(mut self, value: impl Into<String>) -> Self {
            self.group_qrcode = Some(value.into());
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
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("corpid", &self.corpid)
                .body("store_id", &self.store_id)
                .body("userid", &self.userid)
                .body("name", &self.name)
                .body("mobile", &self.mobile)
                .body("qr_code", &self.qr_code)
                .body("avatar", &self.avatar)
                .body("group_qrcode", &self.group_qrcode)
                .extra(&self.extra)
        }
    }

    /// The answer of 服务人员注册.
    #[derive(Clone, Debug, Default)]
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
