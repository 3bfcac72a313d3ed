//! 创建先享后付订单 · `GET /v3/payscore/payafter-orders`, `POST /v3/payscore/payafter-orders`
//!
//! Generated from docs/openapi/v3/payscore/payafter-orders.md by `cargo xtask regen`; do not edit.

/// Queries an enjoy-first-pay-later order of a merchant by order number or query ID.
///
/// 按商户订单号或回跳查询ID查询商户的先享后付订单。
///
/// `GET /v3/payscore/payafter-orders`
///
/// 查询先享后付订单 / Query an enjoy-first-pay-later order · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::payafter_orders::get;
///
/// let request = get()
///     .service_id("00004000000000178412690357218468")
///     .out_order_no("SO20260618103542001")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "查询先享后付订单")]
#[doc(alias = "/v3/payscore/payafter-orders")]
#[doc(alias = "get_v3_payscore_payafter_orders")]
#[doc(alias = "询先享后付订单")]
#[doc(alias = "先享后付订单")]
#[doc(alias = "享后付订单")]
#[doc(alias = "后付订单")]
#[doc(alias = "付订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query an enjoy-first-pay-later order")]
#[doc(alias = "enjoy-first-pay-later order")]
#[doc(alias = "order")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询先享后付订单. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_order_no", value.into()))
        }

        /// 回跳查询ID / Query ID returned when the user is redirected back from WeChat Pay Score
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("query_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
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
                "get_v3_payscore_payafter_orders",
                Method::Get,
                "/v3/payscore/payafter-orders",
            )
            .query(&["service_id", "out_order_no", "query_id", "appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询先享后付订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        pub out_order_no: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub service_id: Option<String>,
        /// 状态 / State
        pub state: Option<response::State>,
        /// 完结类型，表示用户对订单的使用情况 / Completion type: how far the user made use of the order
        ///
        /// Known values: `1` (未使用服务，取消订单 / Service not used, order cancelled), `2` (完成服务使用，结束订单 / Service used, order ended).
        pub finish_type: Option<i64>,
        /// 服务开始时间 / Start time of the service
        pub service_start_time: Option<String>,
        /// 服务结束时间 / End time of the service
        pub service_end_time: Option<String>,
        /// 实际服务开始时间 / Actual start time of the service
        pub real_service_start_time: Option<String>,
        /// 实际服务结束时间 / Actual end time of the service
        pub real_service_end_time: Option<String>,
        /// 支付完成时间 / Time the payment was completed
        pub pay_succ_time: Option<String>,
        /// 服务开始地点 / Place where the service starts
        pub service_start_location: Option<String>,
        /// 服务结束或归还地点 / Place where the service ends or the item is returned
        pub service_end_location: Option<String>,
        /// 服务开始地点 / Place where the service started
        pub real_service_start_location: Option<String>,
        /// 服务结束地点 / Place where the service ended or is expected to end
        pub real_service_end_location: Option<String>,
        /// 服务信息 / Introduction of the service the order provides
        pub service_introduction: Option<String>,
        /// 后付费项目列表 / List of postpaid fee items
        pub fees: Vec<response::Fees>,
        /// 商户优惠列表，最多5条 / Merchant's discounts, up to five
        pub discounts: Vec<response::Discounts>,
        /// 订单风险金额，单位：分 / Risk amount of the service order, in fen
        pub risk_amount: Option<i64>,
        /// 总金额，单位：分 / Total amount, in fen
        pub total_amount: Option<i64>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 完结凭证，完结订单时传入 / Ticket to be passed when completing the order
        pub finish_ticket: Option<String>,
        /// 结单交易单号，即完结扣款的微信支付订单号 / WeChat Pay's transaction ID of the payment that settled the order
        pub finish_transaction_id: Option<String>,
        /// 支付方式（类型） / Payment method or type
        ///
        /// Known values: `MchChannelPayType` (商户渠道支付 / Paid through the merchant's channel).
        pub pay_type: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        out_order_no = "out_order_no",
        service_id = "service_id",
        state = "state",
        finish_type = "finish_type",
        service_start_time = "service_start_time",
        service_end_time = "service_end_time",
        real_service_start_time = "real_service_start_time",
        real_service_end_time = "real_service_end_time",
        pay_succ_time = "pay_succ_time",
        service_start_location = "service_start_location",
        service_end_location = "service_end_location",
        real_service_start_location = "real_service_start_location",
        real_service_end_location = "real_service_end_location",
        service_introduction = "service_introduction",
        fees = "fees",
        discounts = "discounts",
        risk_amount = "risk_amount",
        total_amount = "total_amount",
        attach = "attach",
        finish_ticket = "finish_ticket",
        finish_transaction_id = "finish_transaction_id",
        pay_type = "pay_type",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已创建 / Created
            ///
            /// `CREATED`
            Created,
            /// 用户已确认订单 / Accepted by the user
            ///
            /// `USER_ACCEPTED`
            UserAccepted,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// 用户已支付 / Paid by the user
            ///
            /// `USER_PAID`
            UserPaid,
            /// 已撤销 / Revoked
            ///
            /// `REVOKED`
            Revoked,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Created = "CREATED",
            UserAccepted = "USER_ACCEPTED",
            Finished = "FINISHED",
            UserPaid = "USER_PAID",
            Revoked = "REVOKED",
            Expired = "EXPIRED",
        );

        /// 后付费项目列表 / List of postpaid fee items
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Fees {
            /// 付费项目名称 / Name of the fee item
            pub fee_name: Option<String>,
            /// 付费项目数量 / Quantity of the fee item
            pub fee_count: Option<i64>,
            /// 付费项目总金额，单位：分 / Amount of the fee item, in fen
            pub fee_amount: Option<i64>,
            /// 付费项目的计费规则说明 / Description of how the fee item is charged
            pub fee_desc: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Fees,
            fee_name = "fee_name",
            fee_count = "fee_count",
            fee_amount = "fee_amount",
            fee_desc = "fee_desc",
        );

        /// 商户优惠列表，最多5条 / Merchant's discounts, up to five
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Discounts {
            /// 优惠名称 / Discount's name
            pub discount_name: Option<String>,
            /// 优惠金额，单位：分 / Discount, in fen (overseas: in the currency's smallest unit)
            pub discount_amount: Option<i64>,
            /// 优惠说明 / Explanation of the discount
            pub discount_desc: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Discounts,
            discount_name = "discount_name",
            discount_amount = "discount_amount",
            discount_desc = "discount_desc",
        );
    }
}

/// Creates an enjoy-first-pay-later order and returns the Mini Program in which the user confirms it.
///
/// 创建先享后付订单，返回供用户确认订单的小程序信息。
///
/// `POST /v3/payscore/payafter-orders`
///
/// 创建先享后付订单 / Create an enjoy-first-pay-later order · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::payafter_orders::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_order_no("SO20260618103542001")
///     .service_id("00004000000000178412690357218468")
///     .attach("room=3");
/// ```
#[doc(alias = "创建先享后付订单")]
#[doc(alias = "/v3/payscore/payafter-orders")]
#[doc(alias = "post_v3_payscore_payafter_orders")]
#[doc(alias = "建先享后付订单")]
#[doc(alias = "先享后付订单")]
#[doc(alias = "享后付订单")]
#[doc(alias = "后付订单")]
#[doc(alias = "付订单")]
#[doc(alias = "订单")]
#[doc(alias = "Create an enjoy-first-pay-later order")]
#[doc(alias = "enjoy-first-pay-later order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建先享后付订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `out_order_no`, `service_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 服务开始时间 / Start time of the service
        pub fn service_start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_start_time", value.into()))
        }

        /// 服务结束时间 / End time of the service
        pub fn service_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_end_time", value.into()))
        }

        /// 服务开始地点 / Place where the service starts
        pub fn service_start_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_start_location", value.into()))
        }

        /// 服务结束或归还地点 / Place where the service ends or the item is returned
        pub fn service_end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_end_location", value.into()))
        }

        /// 服务信息 / Introduction of the service the order provides
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_introduction", value.into()))
        }

        /// 后付费项目列表 / List of postpaid fee items
        pub fn fees(self, values: impl IntoIterator<Item = Fees>) -> Self {
            Self(self.0.body("fees", list::<Fees>(values)))
        }

        /// 商户优惠列表，最多5条 / Merchant's discounts, up to five
        pub fn discounts(self, values: impl IntoIterator<Item = Discounts>) -> Self {
            Self(self.0.body("discounts", list::<Discounts>(values)))
        }

        /// 订单风险金额，单位：分 / Risk amount of the service order, in fen
        pub fn risk_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("risk_amount", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 是否需要用户确认订单 / Whether the user has to confirm the order
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.body("need_user_confirm", value))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 电话号码 / Phone number
        ///
        /// Encrypted by the client.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("phone", value.into()))
        }

        /// 用户身份证号，或用户、员工标识 / The user's identity card number, or an ID of the user or staff member
        ///
        /// Encrypted by the client.
        pub fn userid(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("userid", value.into()))
        }

        /// 详细地址 / Detailed address
        ///
        /// Encrypted by the client.
        pub fn address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("address", value.into()))
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
                "post_v3_payscore_payafter_orders",
                Method::Post,
                "/v3/payscore/payafter-orders",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/out_order_no", "/body/service_id"])
            .request(
                &[
                    ("/body/name", FieldEncoding::RsaOaep),
                    ("/body/phone", FieldEncoding::RsaOaep),
                    ("/body/userid", FieldEncoding::RsaOaep),
                    ("/body/address", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 后付费项目列表 / List of postpaid fee items
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Fees(ObjectBuilder);

    impl Fees {
        /// 付费项目名称 / Name of the fee item
        pub fn fee_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fee_name", value.into()))
        }

        /// 付费项目数量 / Quantity of the fee item
        pub fn fee_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("fee_count", value.into()))
        }

        /// 付费项目总金额，单位：分 / Amount of the fee item, in fen
        pub fn fee_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("fee_amount", value.into()))
        }

        /// 付费项目的计费规则说明 / Description of how the fee item is charged
        pub fn fee_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fee_desc", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Fees);

    /// 商户优惠列表，最多5条 / Merchant's discounts, up to five
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Discounts(ObjectBuilder);

    impl Discounts {
        /// 优惠名称 / Discount's name
        pub fn discount_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("discount_name", value.into()))
        }

        /// 优惠说明 / Explanation of the discount
        pub fn discount_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.set("discount_desc", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Discounts);

    /// Response of 创建先享后付订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        pub out_order_no: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub service_id: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        pub order_id: Option<String>,
        /// 跳转小程序的businessType / businessType with which the Mini Program is opened
        pub miniprogram_businesstype: Option<String>,
        /// 跳转的小程序AppID / AppID of the Mini Program to open
        pub miniprogram_appid: Option<String>,
        /// 跳转的小程序页面路径 / Page path of the Mini Program to open
        pub miniprogram_path: Option<String>,
        /// 跳转的小程序用户名（原始ID） / Username (original ID) of the Mini Program to open
        pub miniprogram_username: Option<String>,
        /// 跳转微信侧的数据包 / Data package for opening WeChat's page
        pub package: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        out_order_no = "out_order_no",
        service_id = "service_id",
        order_id = "order_id",
        miniprogram_businesstype = "miniprogram_businesstype",
        miniprogram_appid = "miniprogram_appid",
        miniprogram_path = "miniprogram_path",
        miniprogram_username = "miniprogram_username",
        package = "package",
    );
}
