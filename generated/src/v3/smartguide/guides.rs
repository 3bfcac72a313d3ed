//! 服务人员注册 · `GET /v3/smartguide/guides`, `POST /v3/smartguide/guides`
//!
//! Generated from docs/openapi/v3/smartguide/guides.md by `cargo xtask regen`; do not edit.

/// Queries registered service staff (guides) by shop, user ID, mobile number or work ID.
///
/// 按门店、用户标识、手机号或工号，查询已注册的服务人员。
///
/// `GET /v3/smartguide/guides`
///
/// 服务人员查询 / Query service staff · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012535123), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012688558) · feature `v3-smartguide` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::smartguide::guides::get;
///
/// let request = get().store_id(108634217).limit(10).offset(0);
/// ```
#[doc(alias = "服务人员查询")]
#[doc(alias = "/v3/smartguide/guides")]
#[doc(alias = "get_v3_smartguide_guides")]
#[doc(alias = "务人员查询")]
#[doc(alias = "人员查询")]
#[doc(alias = "员查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query service staff")]
#[doc(alias = "service staff")]
#[doc(alias = "staff")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 服务人员查询. Created by [`get()`](super::get()).
    ///
    /// **Required**: `store_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 64 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 门店ID / Shop ID
        ///
        /// **Required.**
        pub fn store_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("store_id", value.into()))
        }

        /// 用户身份证号，或用户、员工标识 / The user's identity card number, or an ID of the user or staff member
        ///
        /// At most 64 characters.
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("userid", value.into()))
        }

        /// 手机号码 / Mobile phone number
        ///
        /// Encrypted by the client.
        pub fn mobile(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("mobile", value.into()))
        }

        /// 员工工号 / Work number of the staff member
        pub fn work_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("work_id", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
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
                "get_v3_smartguide_guides",
                Method::Get,
                "/v3/smartguide/guides",
            )
            .query(
                &["sub_mchid", "store_id", "userid", "mobile", "work_id", "limit", "offset"],
            )
            .required(&["/query/store_id"])
            .request(&[("/query/mobile", FieldEncoding::RsaOaep)])
            .response(
                &[
                    ("/data/*/name", FieldEncoding::RsaOaep),
                    ("/data/*/mobile", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
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

    /// Response of 服务人员查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub limit: Option<i64>,
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 服务人员ID / Shop guide's ID in the smart guide system
            pub guide_id: Option<String>,
            /// 门店ID / Shop ID
            pub store_id: Option<i64>,
            /// 名称或姓名 / Name
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub name: Option<Sensitive>,
            /// 手机号码 / Mobile phone number
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub mobile: Option<Sensitive>,
            /// 用户身份证号，或用户、员工标识 / The user's identity card number, or an ID of the user or staff member
            pub userid: Option<String>,
            /// 员工工号 / Work number of the staff member
            pub work_id: Option<String>,
            /// Fields unknown to this version.
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

/// Registers a service staff member (guide) of a shop, for a merchant or a partner's sub-merchant.
///
/// 为商户或服务商的子商户注册门店的服务人员。
///
/// `POST /v3/smartguide/guides`
///
/// 服务人员注册 / Register a service staff member · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012535138), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012688564) · feature `v3-smartguide` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::smartguide::guides::post;
///
/// let request = post()
///     .corpid("ww5f0c1a9e7b3d2846")
///     .store_id(108634217)
///     .userid("TEA0018")
///     .name("李雷")
///     .mobile("15400000001")
///     .qr_code(
///         "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=vc4f8b21d09c6e37a5",
///     )
///     .avatar("https://wework.qpic.cn/wwpic/318402_TeaGuide0018_1781750142/0");
/// ```
#[doc(alias = "服务人员注册")]
#[doc(alias = "/v3/smartguide/guides")]
#[doc(alias = "post_v3_smartguide_guides")]
#[doc(alias = "务人员注册")]
#[doc(alias = "人员注册")]
#[doc(alias = "员注册")]
#[doc(alias = "注册")]
#[doc(alias = "Register a service staff member")]
#[doc(alias = "service staff member")]
#[doc(alias = "staff member")]
#[doc(alias = "member")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 服务人员注册. Created by [`post()`](super::post()).
    ///
    /// **Required**: `corpid`, `store_id`, `userid`, `name`, `mobile`, `qr_code`, `avatar`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 企业微信的企业ID / Corporation's ID in WeCom
        ///
        /// **Required.**
        pub fn corpid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("corpid", value.into()))
        }

        /// 门店ID / Shop ID
        ///
        /// **Required.**
        pub fn store_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("store_id", value.into()))
        }

        /// 用户身份证号，或用户、员工标识 / The user's identity card number, or an ID of the user or staff member
        ///
        /// **Required.**
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("userid", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.** Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 手机号码 / Mobile phone number
        ///
        /// **Required.** Encrypted by the client.
        pub fn mobile(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("mobile", value.into()))
        }

        /// 员工个人二维码 / The staff member's personal QR code
        ///
        /// **Required.**
        pub fn qr_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("qr_code", value.into()))
        }

        /// 头像URL / URL of the portrait
        ///
        /// **Required.**
        pub fn avatar(self, value: impl Into<String>) -> Self {
            Self(self.0.body("avatar", value.into()))
        }

        /// 群二维码URL / URL of the group's QR code
        pub fn group_qrcode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("group_qrcode", value.into()))
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
                "post_v3_smartguide_guides",
                Method::Post,
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
            .request(
                &[
                    ("/body/name", FieldEncoding::RsaOaep),
                    ("/body/mobile", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 服务人员注册.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务人员ID / Shop guide's ID in the smart guide system
        ///
        /// Always present according to the docs.
        pub guide_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        guide_id = "guide_id",
    );
}
