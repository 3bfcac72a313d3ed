//! 报关 · `GET /v3/global/customs/orders`, `POST /v3/global/customs/orders`, `PATCH /v3/global/customs/orders`
//!
//! Generated from docs/openapi/v3/global/customs/orders.md by `cargo xtask regen`; do not edit.

/// Queries an overseas merchant's order declaration at one customs office by order number.
///
/// 按订单号查询境外商户订单在某一海关的申报数据。
///
/// `GET /v3/global/customs/orders`
///
/// 报关查询 / Query an overseas order's customs declaration · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025131) · feature `v3-global` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::global::customs::orders::get;
///
/// let request = get()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .order_type(get::OrderType::OutTradeNo)
///     .order_no("TEA20260618103542007")
///     .customs(get::Customs::GuangzhouZs)
///     .offset(0)
///     .limit(10);
/// ```
#[doc(alias = "报关查询")]
#[doc(alias = "/v3/global/customs/orders")]
#[doc(alias = "get_v3_global_customs_orders")]
#[doc(alias = "关查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query an overseas orders customs declaration")]
#[doc(alias = "overseas orders customs declaration")]
#[doc(alias = "orders customs declaration")]
#[doc(alias = "s customs declaration")]
#[doc(alias = "customs declaration")]
#[doc(alias = "declaration")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 报关查询. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`, `mchid`, `order_type`, `order_no`, `customs`.
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
            Self(self.0.query("appid", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// 订单类型 / Type of the order
        ///
        /// **Required.**
        pub fn order_type(self, value: impl Into<OrderType>) -> Self {
            Self(self.0.query("order_type", value.into()))
        }

        /// 订单号 / Order number
        ///
        /// **Required.**
        pub fn order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("order_no", value.into()))
        }

        /// 海关编码 / Customs to which it is declared
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.query("customs", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
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
                "get_v3_global_customs_orders",
                Method::Get,
                "/v3/global/customs/orders",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
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

    /// 订单类型 / Type of the order
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrderType {
        /// 商户订单号 / Merchant's order number
        ///
        /// `out_trade_no`
        OutTradeNo,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// `transaction_id`
        TransactionId,
        /// 商户子订单号 / Merchant's sub-order number
        ///
        /// `sub_order_no`
        SubOrderNo,
        /// 微信子订单号 / WeChat Pay's sub-order ID
        ///
        /// `sub_order_id`
        SubOrderId,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        OrderType,
        OutTradeNo = "out_trade_no",
        TransactionId = "transaction_id",
        SubOrderNo = "sub_order_no",
        SubOrderId = "sub_order_id",
    );

    /// 海关编码 / Customs to which it is declared
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Customs {
        /// 广州（总署版） / Guangzhou (General Administration version)
        ///
        /// `GUANGZHOU_ZS`
        GuangzhouZs,
        /// 杭州（总署版） / Hangzhou (General Administration version)
        ///
        /// `HANGZHOU_ZS`
        HangzhouZs,
        /// 宁波 / Ningbo
        ///
        /// `NINGBO`
        Ningbo,
        /// 郑州（保税物流中心） / Zhengzhou (bonded logistics centre)
        ///
        /// `ZHENGZHOU_BS`
        ZhengzhouBs,
        /// 重庆 / Chongqing
        ///
        /// `CHONGQING`
        Chongqing,
        /// 上海（总署版） / Shanghai (General Administration version)
        ///
        /// `SHANGHAI_ZS`
        ShanghaiZs,
        /// 深圳 / Shenzhen
        ///
        /// `SHENZHEN`
        Shenzhen,
        /// 郑州综保（总署版） / Zhengzhou comprehensive bonded zone (General Administration version)
        ///
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs,
        /// 天津 / Tianjin
        ///
        /// `TIANJIN`
        Tianjin,
        /// A value unknown to this version.
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

    /// Response of 报关查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 核验机构 / Institution that verifies the payment for customs
        ///
        /// Always present according to the docs.
        pub verify_department: Option<response::VerifyDepartment>,
        /// 核验机构交易流水号 / Transaction number at the verifying institution
        ///
        /// Always present according to the docs.
        pub verify_department_trade_id: Option<String>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 核验机构 / Institution that verifies the payment for customs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyDepartment {
            /// 银联 / UnionPay
            ///
            /// `UNIONPAY`
            Unionpay,
            /// 网联 / NetsUnion
            ///
            /// `NETSUNION`
            Netsunion,
            /// 其他 / Other
            ///
            /// `OTHERS`
            Others,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerifyDepartment,
            Unionpay = "UNIONPAY",
            Netsunion = "NETSUNION",
            Others = "OTHERS",
        );

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 商户子订单号 / Merchant's number of the sub-order
            pub sub_order_no: Option<String>,
            /// 微信支付子订单号 / WeChat Pay's ID of the sub-order declared to customs
            pub sub_order_id: Option<String>,
            /// 商户海关备案号 / Merchant's customs registration number
            pub mch_customs_no: Option<String>,
            /// 海关编码 / Customs to which it is declared
            ///
            /// Always present according to the docs.
            pub customs: Option<Customs>,
            /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
            pub fee_type: Option<String>,
            /// 子订单（应付）金额，单位：分 / Amount of the sub-order declared to customs, in fen
            pub order_fee: Option<i64>,
            /// 关税，单位：分 / Customs duty, in fen
            pub duty: Option<i64>,
            /// 物流费用，单位：分 / Shipping fee declared to customs, in fen
            pub transport_fee: Option<i64>,
            /// 商品费用，单位：分 / Value of the goods declared to customs, in fen
            pub product_fee: Option<i64>,
            /// 报关状态 / State of the customs declaration
            ///
            /// Always present according to the docs.
            pub state: Option<State>,
            /// 报关申报结果说明 / Explanation of the customs declaration's result
            pub explanation: Option<String>,
            /// 最后更新时间 / Time of the last modification
            ///
            /// Always present according to the docs.
            pub modify_time: Option<String>,
            /// Fields unknown to this version.
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

        /// 海关编码 / Customs to which it is declared
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Customs {
            /// 广州（总署版） / Guangzhou (General Administration version)
            ///
            /// `GUANGZHOU_ZS`
            GuangzhouZs,
            /// 杭州（总署版） / Hangzhou (General Administration version)
            ///
            /// `HANGZHOU_ZS`
            HangzhouZs,
            /// 宁波 / Ningbo
            ///
            /// `NINGBO`
            Ningbo,
            /// 郑州（保税物流中心） / Zhengzhou (bonded logistics centre)
            ///
            /// `ZHENGZHOU_BS`
            ZhengzhouBs,
            /// 重庆 / Chongqing
            ///
            /// `CHONGQING`
            Chongqing,
            /// 上海（总署版） / Shanghai (General Administration version)
            ///
            /// `SHANGHAI_ZS`
            ShanghaiZs,
            /// 深圳 / Shenzhen
            ///
            /// `SHENZHEN`
            Shenzhen,
            /// 郑州综保（总署版） / Zhengzhou comprehensive bonded zone (General Administration version)
            ///
            /// `ZHENGZHOU_ZH_ZS`
            ZhengzhouZhZs,
            /// 天津 / Tianjin
            ///
            /// `TIANJIN`
            Tianjin,
            /// A value unknown to this version.
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

        /// 报关状态 / State of the customs declaration
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 未申报 / Not declared
            ///
            /// `UNDECLARED`
            Undeclared,
            /// 申报已提交海关 / Declaration submitted to customs
            ///
            /// `SUBMITTED`
            Submitted,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// 海关接口异常 / Customs interface error
            ///
            /// `EXCEPT`
            Except,
            /// A value unknown to this version.
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

/// Declares an overseas merchant's order to the given customs, with the amounts of a sub-order where there is one.
///
/// 境外商户将订单提交给指定海关，订单有子订单时附上其金额。
///
/// `POST /v3/global/customs/orders`
///
/// 报关 / Declare an overseas order to customs · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025127) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::customs::orders::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .out_trade_no("TEA20260618103542007")
///     .transaction_id("4200002618202606184087315926")
///     .customs(post::Customs::GuangzhouZs)
///     .merchant_customs_no("5101960T7K");
/// ```
#[doc(alias = "报关")]
#[doc(alias = "/v3/global/customs/orders")]
#[doc(alias = "post_v3_global_customs_orders")]
#[doc(alias = "Declare an overseas order to customs")]
#[doc(alias = "overseas order to customs")]
#[doc(alias = "order to customs")]
#[doc(alias = "customs")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 报关. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mchid`, `out_trade_no`, `transaction_id`, `customs`, `merchant_customs_no`.
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

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 海关编码 / Customs to which it is declared
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.body("customs", value.into()))
        }

        /// 商户海关备案号 / Merchant's customs registration number
        ///
        /// **Required.**
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_customs_no", value.into()))
        }

        /// 关税，单位：分 / Customs duty, in fen
        pub fn duty(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("duty", value.into()))
        }

        /// 商户子订单号 / Merchant's number of the sub-order
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_no", value.into()))
        }

        /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fee_type", value.into()))
        }

        /// 子订单（应付）金额，单位：分 / Amount of the sub-order declared to customs, in fen
        pub fn order_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("order_fee", value.into()))
        }

        /// 物流费用，单位：分 / Shipping fee declared to customs, in fen
        pub fn transport_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("transport_fee", value.into()))
        }

        /// 商品费用，单位：分 / Value of the goods declared to customs, in fen
        pub fn product_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("product_fee", value.into()))
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
                "post_v3_global_customs_orders",
                Method::Post,
                "/v3/global/customs/orders",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 海关编码 / Customs to which it is declared
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Customs {
        /// 广州（总署版） / Guangzhou (General Administration version)
        ///
        /// `GUANGZHOU_ZS`
        GuangzhouZs,
        /// 杭州（总署版） / Hangzhou (General Administration version)
        ///
        /// `HANGZHOU_ZS`
        HangzhouZs,
        /// 宁波 / Ningbo
        ///
        /// `NINGBO`
        Ningbo,
        /// 郑州（保税物流中心） / Zhengzhou (bonded logistics centre)
        ///
        /// `ZHENGZHOU_BS`
        ZhengzhouBs,
        /// 重庆 / Chongqing
        ///
        /// `CHONGQING`
        Chongqing,
        /// 上海（总署版） / Shanghai (General Administration version)
        ///
        /// `SHANGHAI_ZS`
        ShanghaiZs,
        /// 深圳 / Shenzhen
        ///
        /// `SHENZHEN`
        Shenzhen,
        /// 郑州综保（总署版） / Zhengzhou comprehensive bonded zone (General Administration version)
        ///
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs,
        /// 天津 / Tianjin
        ///
        /// `TIANJIN`
        Tianjin,
        /// A value unknown to this version.
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

    /// Response of 报关.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 报关状态 / State of the customs declaration
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户子订单号 / Merchant's number of the sub-order
        pub sub_order_no: Option<String>,
        /// 微信支付子订单号 / WeChat Pay's ID of the sub-order declared to customs
        pub sub_order_id: Option<String>,
        /// 核验机构 / Institution that verifies the payment for customs
        ///
        /// Always present according to the docs.
        pub verify_department: Option<response::VerifyDepartment>,
        /// 核验机构交易流水号 / Transaction number at the verifying institution
        ///
        /// Always present according to the docs.
        pub verify_department_trade_id: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 报关状态 / State of the customs declaration
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 未申报 / Not declared
            ///
            /// `UNDECLARED`
            Undeclared,
            /// 申报已提交海关 / Declaration submitted to customs
            ///
            /// `SUBMITTED`
            Submitted,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// 海关接口异常 / Customs interface error
            ///
            /// `EXCEPT`
            Except,
            /// A value unknown to this version.
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

        /// 核验机构 / Institution that verifies the payment for customs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyDepartment {
            /// 银联 / UnionPay
            ///
            /// `UNIONPAY`
            Unionpay,
            /// 网联 / NetsUnion
            ///
            /// `NETSUNION`
            Netsunion,
            /// 其他 / Other
            ///
            /// `OTHERS`
            Others,
            /// A value unknown to this version.
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

/// Modifies the additional data of an overseas merchant's order already submitted for customs declaration.
///
/// 修改境外商户已提交报关的订单的附加信息。
///
/// `PATCH /v3/global/customs/orders`
///
/// 报关信息修改 / Modify an overseas order's customs declaration · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013025136) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::customs::orders::patch;
///
/// let request = patch()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .out_trade_no("TEA20260618103542007")
///     .transaction_id("4200002618202606184087315926")
///     .customs(patch::Customs::GuangzhouZs)
///     .merchant_customs_no("5101960T7K");
/// ```
#[doc(alias = "报关信息修改")]
#[doc(alias = "/v3/global/customs/orders")]
#[doc(alias = "patch_v3_global_customs_orders")]
#[doc(alias = "关信息修改")]
#[doc(alias = "信息修改")]
#[doc(alias = "息修改")]
#[doc(alias = "修改")]
#[doc(alias = "Modify an overseas orders customs declaration")]
#[doc(alias = "overseas orders customs declaration")]
#[doc(alias = "orders customs declaration")]
#[doc(alias = "s customs declaration")]
#[doc(alias = "customs declaration")]
#[doc(alias = "declaration")]
pub fn patch() -> patch::Request {
    patch::Request::new()
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 报关信息修改. Created by [`patch()`](super::patch()).
    ///
    /// **Required**: `appid`, `mchid`, `out_trade_no`, `transaction_id`, `customs`, `merchant_customs_no`.
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

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户子订单号 / Merchant's number of the sub-order
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_no", value.into()))
        }

        /// 海关编码 / Customs to which it is declared
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.body("customs", value.into()))
        }

        /// 商户海关备案号 / Merchant's customs registration number
        ///
        /// **Required.**
        pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_customs_no", value.into()))
        }

        /// 关税，单位：分 / Customs duty, in fen
        pub fn duty(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("duty", value.into()))
        }

        /// 子订单（应付）金额，单位：分 / Amount of the sub-order declared to customs, in fen
        pub fn order_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("order_fee", value.into()))
        }

        /// 物流费用，单位：分 / Shipping fee declared to customs, in fen
        pub fn transport_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("transport_fee", value.into()))
        }

        /// 商品费用，单位：分 / Value of the goods declared to customs, in fen
        pub fn product_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("product_fee", value.into()))
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
                "patch_v3_global_customs_orders",
                Method::Patch,
                "/v3/global/customs/orders",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 海关编码 / Customs to which it is declared
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Customs {
        /// 广州（总署版） / Guangzhou (General Administration version)
        ///
        /// `GUANGZHOU_ZS`
        GuangzhouZs,
        /// 杭州（总署版） / Hangzhou (General Administration version)
        ///
        /// `HANGZHOU_ZS`
        HangzhouZs,
        /// 宁波 / Ningbo
        ///
        /// `NINGBO`
        Ningbo,
        /// 郑州（保税物流中心） / Zhengzhou (bonded logistics centre)
        ///
        /// `ZHENGZHOU_BS`
        ZhengzhouBs,
        /// 重庆 / Chongqing
        ///
        /// `CHONGQING`
        Chongqing,
        /// 上海（总署版） / Shanghai (General Administration version)
        ///
        /// `SHANGHAI_ZS`
        ShanghaiZs,
        /// 深圳 / Shenzhen
        ///
        /// `SHENZHEN`
        Shenzhen,
        /// 郑州综保（总署版） / Zhengzhou comprehensive bonded zone (General Administration version)
        ///
        /// `ZHENGZHOU_ZH_ZS`
        ZhengzhouZhZs,
        /// 天津 / Tianjin
        ///
        /// `TIANJIN`
        Tianjin,
        /// A value unknown to this version.
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

    /// Response of 报关信息修改.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 报关状态 / State of the customs declaration
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户子订单号 / Merchant's number of the sub-order
        pub sub_order_no: Option<String>,
        /// 微信支付子订单号 / WeChat Pay's ID of the sub-order declared to customs
        pub sub_order_id: Option<String>,
        /// 最后更新时间 / Time of the last modification
        ///
        /// Always present according to the docs.
        pub modify_time: Option<String>,
        /// 核验机构 / Institution that verifies the payment for customs
        ///
        /// Always present according to the docs.
        pub verify_department: Option<response::VerifyDepartment>,
        /// 核验机构交易流水号 / Transaction number at the verifying institution
        ///
        /// Always present according to the docs.
        pub verify_department_trade_id: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 报关状态 / State of the customs declaration
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 未申报 / Not declared
            ///
            /// `UNDECLARED`
            Undeclared,
            /// 申报已提交海关 / Declaration submitted to customs
            ///
            /// `SUBMITTED`
            Submitted,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// 海关接口异常 / Customs interface error
            ///
            /// `EXCEPT`
            Except,
            /// A value unknown to this version.
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

        /// 核验机构 / Institution that verifies the payment for customs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyDepartment {
            /// 银联 / UnionPay
            ///
            /// `UNIONPAY`
            Unionpay,
            /// 网联 / NetsUnion
            ///
            /// `NETSUNION`
            Netsunion,
            /// 其他 / Other
            ///
            /// `OTHERS`
            Others,
            /// A value unknown to this version.
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
