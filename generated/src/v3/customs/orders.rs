//! 报关 · `GET /v3/customs/orders`, `POST /v3/customs/orders`, `PATCH /v3/customs/orders`
//!
//! Generated from docs/openapi/v3/customs/orders.md by `cargo xtask regen`; do not edit.

/// 报关查询
///
/// `GET /v3/customs/orders`
///
/// 报关查询 · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml) · feature `v3-customs`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::customs::orders::get;
///
/// let request = get()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .order_type(get::OrderType::OutTradeNo)
///     .order_no("15320260618103")
///     .customs(get::Customs::GuangzhouZs)
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "报关查询")]
#[doc(alias = "/v3/customs/orders")]
#[doc(alias = "get_v3_customs_orders")]
#[deprecated = "use /v3/global/customs/orders#get"]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 报关查询; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`, `mchid`, `order_type`, `order_no`, `customs`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// `order_type`
        ///
        /// **Required.**
        pub fn order_type(self, value: impl Into<OrderType>) -> Self {
            Self(self.0.query("order_type", value.into()))
        }

        /// `order_no`
        ///
        /// **Required.**
        pub fn order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("order_no", value.into()))
        }

        /// `customs`
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.query("customs", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_customs_orders",
                Verb::Get,
                "/v3/customs/orders",
            )
            .servers(&["https://apihk.mch.weixin.qq.com/global"])
            .query(
                &["appid", "mchid", "order_type", "order_no", "customs", "offset", "limit"],
            )
            .required(
                &[
                    "/query/appid",
                    "/query/mchid",
                    "/query/order_type",
                    "/query/order_no",
                    "/query/customs",
                ],
            );

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

    /// OrderType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrderType {
        /// `out_trade_no`
        OutTradeNo,
        /// `transaction_id`
        TransactionId,
        /// `sub_order_no`
        SubOrderNo,
        /// `sub_order_id`
        SubOrderId,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        OrderType,
        OutTradeNo = "out_trade_no",
        TransactionId = "transaction_id",
        SubOrderNo = "sub_order_no",
        SubOrderId = "sub_order_id",
    );

    /// Customs
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Customs {
        /// `GUANGZHOU_ZS`
        GuangzhouZs,
        /// `HANGZHOU_ZS`
        HangzhouZs,
        /// `NINGBO`
        Ningbo,
        /// `ZHENGZHOU_BS`
        ZhengzhouBs,
        /// `CHONGQING`
        Chongqing,
        /// `SHANGHAI_ZS`
        ShanghaiZs,
        /// `SHENZHEN`
        Shenzhen,
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs,
        /// `TIANJIN`
        Tianjin,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Customs,
        GuangzhouZs = "GUANGZHOU_ZS",
        HangzhouZs = "HANGZHOU_ZS",
        Ningbo = "NINGBO",
        ZhengzhouBs = "ZHENGZHOU_BS",
        Chongqing = "CHONGQING",
        ShanghaiZs = "SHANGHAI_ZS",
        Shenzhen = "SHENZHEN",
        ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
        Tianjin = "TIANJIN",
    );

    /// The answer of 报关查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `verify_department`
        ///
        /// Documented as always there.
        pub verify_department: Option<response::VerifyDepartment>,
        /// `verify_department_trade_id`
        ///
        /// Documented as always there.
        pub verify_department_trade_id: Option<String>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `data`
        ///
        /// Documented as always there.
        pub data: Vec<response::Data>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        transaction_id = "transaction_id",
        verify_department = "verify_department",
        verify_department_trade_id = "verify_department_trade_id",
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// VerifyDepartment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyDepartment {
            /// `UNIONPAY`
            Unionpay,
            /// `NETSUNION`
            Netsunion,
            /// `OTHERS`
            Others,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerifyDepartment,
            Unionpay = "UNIONPAY",
            Netsunion = "NETSUNION",
            Others = "OTHERS",
        );

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `sub_order_no`
            pub sub_order_no: Option<String>,
            /// `sub_order_id`
            pub sub_order_id: Option<String>,
            /// `mch_customs_no`
            pub mch_customs_no: Option<String>,
            /// `customs`
            ///
            /// Documented as always there.
            pub customs: Option<Customs>,
            /// `fee_type`
            pub fee_type: Option<String>,
            /// `order_fee`
            pub order_fee: Option<i64>,
            /// `duty`
            pub duty: Option<i64>,
            /// `transport_fee`
            pub transport_fee: Option<i64>,
            /// `product_fee`
            pub product_fee: Option<i64>,
            /// `state`
            ///
            /// Documented as always there.
            pub state: Option<State>,
            /// `explanation`
            pub explanation: Option<String>,
            /// `modify_time`
            ///
            /// Documented as always there.
            pub modify_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            sub_order_no = "sub_order_no",
            sub_order_id = "sub_order_id",
            mch_customs_no = "mch_customs_no",
            customs = "customs",
            fee_type = "fee_type",
            order_fee = "order_fee",
            duty = "duty",
            transport_fee = "transport_fee",
            product_fee = "product_fee",
            state = "state",
            explanation = "explanation",
            modify_time = "modify_time",
        );

        /// Customs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Customs {
            /// `GUANGZHOU_ZS`
            GuangzhouZs,
            /// `HANGZHOU_ZS`
            HangzhouZs,
            /// `NINGBO`
            Ningbo,
            /// `ZHENGZHOU_BS`
            ZhengzhouBs,
            /// `CHONGQING`
            Chongqing,
            /// `SHANGHAI_ZS`
            ShanghaiZs,
            /// `SHENZHEN`
            Shenzhen,
            /// `ZHENGZHOU_ZH_ZS`
            ZhengzhouZhZs,
            /// `TIANJIN`
            Tianjin,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Customs,
            GuangzhouZs = "GUANGZHOU_ZS",
            HangzhouZs = "HANGZHOU_ZS",
            Ningbo = "NINGBO",
            ZhengzhouBs = "ZHENGZHOU_BS",
            Chongqing = "CHONGQING",
            ShanghaiZs = "SHANGHAI_ZS",
            Shenzhen = "SHENZHEN",
            ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
            Tianjin = "TIANJIN",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `PROCESSING`
            Processing,
            /// `UNDECLARED`
            Undeclared,
            /// `SUBMITTED`
            Submitted,
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// `EXCEPT`
            Except,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Processing = "PROCESSING",
            Undeclared = "UNDECLARED",
            Submitted = "SUBMITTED",
            Success = "SUCCESS",
            Fail = "FAIL",
            Except = "EXCEPT",
        );
    }
}

/// 报关
///
/// `POST /v3/customs/orders`
///
/// 报关 · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml) · feature `v3-customs`
///
/// ```
/// use wechatpay_api::v3::customs::orders::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .out_trade_no("58020260618103")
///     .transaction_id("8472026061810354284784784784")
///     .customs(post::Customs::GuangzhouZs)
///     .merchant_customs_no("890202")
///     .duty(1)
///     .sub_order_no("42820260618103")
///     .fee_type("CNY")
///     .order_fee(35200)
///     .transport_fee(35200)
///     .product_fee(35200);
/// ```
#[doc(alias = "报关")]
#[doc(alias = "/v3/customs/orders")]
#[doc(alias = "post_v3_customs_orders")]
#[deprecated = "use /v3/global/customs/orders#post"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 报关; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mchid`, `out_trade_no`, `transaction_id`, `customs`, `merchant_customs_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `customs`
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.body("customs", value.into()))
        }

        /// `merchant_customs_no`
        ///
        /// **Required.**
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_customs_no", value.into()))
        }

        /// `duty`
        pub fn duty(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("duty", value.into()))
        }

        /// `sub_order_no`
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_no", value.into()))
        }

        /// `fee_type`
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fee_type", value.into()))
        }

        /// `order_fee`
        pub fn order_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("order_fee", value.into()))
        }

        /// `transport_fee`
        pub fn transport_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("transport_fee", value.into()))
        }

        /// `product_fee`
        pub fn product_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("product_fee", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_customs_orders",
                Verb::Post,
                "/v3/customs/orders",
            )
            .body(Body::Json)
            .servers(&["https://apihk.mch.weixin.qq.com/global"])
            .required(
                &[
                    "/body/appid",
                    "/body/mchid",
                    "/body/out_trade_no",
                    "/body/transaction_id",
                    "/body/customs",
                    "/body/merchant_customs_no",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Customs
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Customs {
        /// `GUANGZHOU_ZS`
        GuangzhouZs,
        /// `HANGZHOU_ZS`
        HangzhouZs,
        /// `NINGBO`
        Ningbo,
        /// `ZHENGZHOU_BS`
        ZhengzhouBs,
        /// `CHONGQING`
        Chongqing,
        /// `SHANGHAI_ZS`
        ShanghaiZs,
        /// `SHENZHEN`
        Shenzhen,
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs,
        /// `TIANJIN`
        Tianjin,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Customs,
        GuangzhouZs = "GUANGZHOU_ZS",
        HangzhouZs = "HANGZHOU_ZS",
        Ningbo = "NINGBO",
        ZhengzhouBs = "ZHENGZHOU_BS",
        Chongqing = "CHONGQING",
        ShanghaiZs = "SHANGHAI_ZS",
        Shenzhen = "SHENZHEN",
        ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
        Tianjin = "TIANJIN",
    );

    /// The answer of 报关.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `sub_order_no`
        pub sub_order_no: Option<String>,
        /// `sub_order_id`
        pub sub_order_id: Option<String>,
        /// `verify_department`
        ///
        /// Documented as always there.
        pub verify_department: Option<response::VerifyDepartment>,
        /// `verify_department_trade_id`
        ///
        /// Documented as always there.
        pub verify_department_trade_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        state = "state",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        sub_order_no = "sub_order_no",
        sub_order_id = "sub_order_id",
        verify_department = "verify_department",
        verify_department_trade_id = "verify_department_trade_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `PROCESSING`
            Processing,
            /// `UNDECLARED`
            Undeclared,
            /// `SUBMITTED`
            Submitted,
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// `EXCEPT`
            Except,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Processing = "PROCESSING",
            Undeclared = "UNDECLARED",
            Submitted = "SUBMITTED",
            Success = "SUCCESS",
            Fail = "FAIL",
            Except = "EXCEPT",
        );

        /// VerifyDepartment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyDepartment {
            /// `UNIONPAY`
            Unionpay,
            /// `NETSUNION`
            Netsunion,
            /// `OTHERS`
            Others,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerifyDepartment,
            Unionpay = "UNIONPAY",
            Netsunion = "NETSUNION",
            Others = "OTHERS",
        );
    }
}

/// 报关信息修改
///
/// `PATCH /v3/customs/orders`
///
/// 报关信息修改 · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml) · feature `v3-customs`
///
/// ```
/// use wechatpay_api::v3::customs::orders::patch;
///
/// let request = patch()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .out_trade_no("58020260618103")
///     .transaction_id("8472026061810354284784784784")
///     .sub_order_no("42820260618103")
///     .customs(patch::Customs::GuangzhouZs)
///     .merchant_customs_no("890202")
///     .duty(1)
///     .order_fee(35200)
///     .transport_fee(35200)
///     .product_fee(35200);
/// ```
#[doc(alias = "报关信息修改")]
#[doc(alias = "/v3/customs/orders")]
#[doc(alias = "patch_v3_customs_orders")]
#[deprecated = "use /v3/global/customs/orders#patch"]
pub fn patch() -> patch::Request {
    patch::Request::default()
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 报关信息修改; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `appid`, `mchid`, `out_trade_no`, `transaction_id`, `customs`, `merchant_customs_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `sub_order_no`
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_no", value.into()))
        }

        /// `customs`
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.body("customs", value.into()))
        }

        /// `merchant_customs_no`
        ///
        /// **Required.**
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_customs_no", value.into()))
        }

        /// `duty`
        pub fn duty(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("duty", value.into()))
        }

        /// `order_fee`
        pub fn order_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("order_fee", value.into()))
        }

        /// `transport_fee`
        pub fn transport_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("transport_fee", value.into()))
        }

        /// `product_fee`
        pub fn product_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("product_fee", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_customs_orders",
                Verb::Patch,
                "/v3/customs/orders",
            )
            .body(Body::Json)
            .servers(&["https://apihk.mch.weixin.qq.com/global"])
            .required(
                &[
                    "/body/appid",
                    "/body/mchid",
                    "/body/out_trade_no",
                    "/body/transaction_id",
                    "/body/customs",
                    "/body/merchant_customs_no",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Customs
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Customs {
        /// `GUANGZHOU_ZS`
        GuangzhouZs,
        /// `HANGZHOU_ZS`
        HangzhouZs,
        /// `NINGBO`
        Ningbo,
        /// `ZHENGZHOU_BS`
        ZhengzhouBs,
        /// `CHONGQING`
        Chongqing,
        /// `SHANGHAI_ZS`
        ShanghaiZs,
        /// `SHENZHEN`
        Shenzhen,
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs,
        /// `TIANJIN`
        Tianjin,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Customs,
        GuangzhouZs = "GUANGZHOU_ZS",
        HangzhouZs = "HANGZHOU_ZS",
        Ningbo = "NINGBO",
        ZhengzhouBs = "ZHENGZHOU_BS",
        Chongqing = "CHONGQING",
        ShanghaiZs = "SHANGHAI_ZS",
        Shenzhen = "SHENZHEN",
        ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
        Tianjin = "TIANJIN",
    );

    /// The answer of 报关信息修改.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `sub_order_no`
        pub sub_order_no: Option<String>,
        /// `sub_order_id`
        pub sub_order_id: Option<String>,
        /// `modify_time`
        ///
        /// Documented as always there.
        pub modify_time: Option<String>,
        /// `verify_department`
        ///
        /// Documented as always there.
        pub verify_department: Option<response::VerifyDepartment>,
        /// `verify_department_trade_id`
        ///
        /// Documented as always there.
        pub verify_department_trade_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        state = "state",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        sub_order_no = "sub_order_no",
        sub_order_id = "sub_order_id",
        modify_time = "modify_time",
        verify_department = "verify_department",
        verify_department_trade_id = "verify_department_trade_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `PROCESSING`
            Processing,
            /// `UNDECLARED`
            Undeclared,
            /// `SUBMITTED`
            Submitted,
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// `EXCEPT`
            Except,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Processing = "PROCESSING",
            Undeclared = "UNDECLARED",
            Submitted = "SUBMITTED",
            Success = "SUCCESS",
            Fail = "FAIL",
            Except = "EXCEPT",
        );

        /// VerifyDepartment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyDepartment {
            /// `UNIONPAY`
            Unionpay,
            /// `NETSUNION`
            Netsunion,
            /// `OTHERS`
            Others,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerifyDepartment,
            Unionpay = "UNIONPAY",
            Netsunion = "NETSUNION",
            Others = "OTHERS",
        );
    }
}
