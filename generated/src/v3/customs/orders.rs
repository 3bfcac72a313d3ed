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
    pub struct Request {
        appid: Option<String>,
        mchid: Option<String>,
        order_type: Option<OrderType>,
        order_no: Option<String>,
        customs: Option<Customs>,
        offset: Option<i64>,
        limit: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `order_type`
        ///
        /// **Required.**
        pub fn order_type(mut self, value: impl Into<OrderType>) -> Self {
            self.order_type = Some(value.into());
            self
        }

        /// `order_no`
        ///
        /// **Required.**
        pub fn order_no(mut self, value: impl Into<String>) -> Self {
            self.order_no = Some(value.into());
            self
        }

        /// `customs`
        ///
        /// **Required.**
        pub fn customs(mut self, value: impl Into<Customs>) -> Self {
            self.customs = Some(value.into());
            self
        }

        /// `offset`
        pub fn offset(mut self, value: impl Into<i64>) -> Self {
            self.offset = Some(value.into());
            self
        }

        /// `limit`
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
                "get_v3_customs_orders",
                Verb::Get,
                "/v3/customs/orders",
            )
            .servers(&["https://apihk.mch.weixin.qq.com/global"])
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
            Parts::new()
                .query("appid", &self.appid)
                .query("mchid", &self.mchid)
                .query("order_type", &self.order_type)
                .query("order_no", &self.order_no)
                .query("customs", &self.customs)
                .query("offset", &self.offset)
                .query("limit", &self.limit)
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

    /// OrderType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct Request {
        appid: Option<String>,
        mchid: Option<String>,
        out_trade_no: Option<String>,
        transaction_id: Option<String>,
        customs: Option<Customs>,
        merchant_customs_no: Option<String>,
        duty: Option<i64>,
        sub_order_no: Option<String>,
        fee_type: Option<String>,
        order_fee: Option<i64>,
        transport_fee: Option<i64>,
        product_fee: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `customs`
        ///
        /// **Required.**
        pub fn customs(mut self, value: impl Into<Customs>) -> Self {
            self.customs = Some(value.into());
            self
        }

        /// `merchant_customs_no`
        ///
        /// **Required.**
        pub fn merchant_customs_no(mut self, value: impl Into<String>) -> Self {
            self.merchant_customs_no = Some(value.into());
            self
        }

        /// `duty`
        pub fn duty(mut self, value: impl Into<i64>) -> Self {
            self.duty = Some(value.into());
            self
        }

        /// `sub_order_no`
        pub fn sub_order_no(mut self, value: impl Into<String>) -> Self {
            self.sub_order_no = Some(value.into());
            self
        }

        /// `fee_type`
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Some(value.into());
            self
        }

        /// `order_fee`
        pub fn order_fee(mut self, value: impl Into<i64>) -> Self {
            self.order_fee = Some(value.into());
            self
        }

        /// `transport_fee`
        pub fn transport_fee(mut self, value: impl Into<i64>) -> Self {
            self.transport_fee = Some(value.into());
            self
        }

        /// `product_fee`
        pub fn product_fee(mut self, value: impl Into<i64>) -> Self {
            self.product_fee = Some(value.into());
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
            Parts::new()
                .body("appid", &self.appid)
                .body("mchid", &self.mchid)
                .body("out_trade_no", &self.out_trade_no)
                .body("transaction_id", &self.transaction_id)
                .body("customs", &self.customs)
                .body("merchant_customs_no", &self.merchant_customs_no)
                .body("duty", &self.duty)
                .body("sub_order_no", &self.sub_order_no)
                .body("fee_type", &self.fee_type)
                .body("order_fee", &self.order_fee)
                .body("transport_fee", &self.transport_fee)
                .body("product_fee", &self.product_fee)
                .extra(&self.extra)
        }
    }

    /// Customs
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct Request {
        appid: Option<String>,
        mchid: Option<String>,
        out_trade_no: Option<String>,
        transaction_id: Option<String>,
        sub_order_no: Option<String>,
        customs: Option<Customs>,
        merchant_customs_no: Option<String>,
        duty: Option<i64>,
        order_fee: Option<i64>,
        transport_fee: Option<i64>,
        product_fee: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `sub_order_no`
        pub fn sub_order_no(mut self, value: impl Into<String>) -> Self {
            self.sub_order_no = Some(value.into());
            self
        }

        /// `customs`
        ///
        /// **Required.**
        pub fn customs(mut self, value: impl Into<Customs>) -> Self {
            self.customs = Some(value.into());
            self
        }

        /// `merchant_customs_no`
        ///
        /// **Required.**
        pub fn merchant_customs_no(mut self, value: impl Into<String>) -> Self {
            self.merchant_customs_no = Some(value.into());
            self
        }

        /// `duty`
        pub fn duty(mut self, value: impl Into<i64>) -> Self {
            self.duty = Some(value.into());
            self
        }

        /// `order_fee`
        pub fn order_fee(mut self, value: impl Into<i64>) -> Self {
            self.order_fee = Some(value.into());
            self
        }

        /// `transport_fee`
        pub fn transport_fee(mut self, value: impl Into<i64>) -> Self {
            self.transport_fee = Some(value.into());
            self
        }

        /// `product_fee`
        pub fn product_fee(mut self, value: impl Into<i64>) -> Self {
            self.product_fee = Some(value.into());
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
            Parts::new()
                .body("appid", &self.appid)
                .body("mchid", &self.mchid)
                .body("out_trade_no", &self.out_trade_no)
                .body("transaction_id", &self.transaction_id)
                .body("sub_order_no", &self.sub_order_no)
                .body("customs", &self.customs)
                .body("merchant_customs_no", &self.merchant_customs_no)
                .body("duty", &self.duty)
                .body("order_fee", &self.order_fee)
                .body("transport_fee", &self.transport_fee)
                .body("product_fee", &self.product_fee)
                .extra(&self.extra)
        }
    }

    /// Customs
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
