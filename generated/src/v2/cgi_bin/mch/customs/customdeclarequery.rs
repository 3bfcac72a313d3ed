//! 订单附加信息查询接口 · `POST /cgi-bin/mch/customs/customdeclarequery`
//!
//! Generated from docs/openapi/v2/cgi-bin/mch/customs/customdeclarequery.md by `cargo xtask regen`; do not edit.

/// Queries an order's customs declaration data and state by order or sub-order number through the v2 API.
///
/// 通过APIv2按订单号或子订单号查询订单的报关信息和状态。
///
/// `POST /cgi-bin/mch/customs/customdeclarequery`
///
/// 订单附加信息查询接口 / Query customs declaration data (v2) · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011985273) · feature `v2-cgi-bin` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v2::cgi_bin::mch::customs::customdeclarequery::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .out_trade_no("TEA20260618103542007")
///     .customs(post::Customs::GuangzhouZs);
/// ```
#[doc(alias = "订单附加信息查询接口")]
#[doc(alias = "/cgi-bin/mch/customs/customdeclarequery")]
#[doc(alias = "post_cgi_bin_mch_customs_customdeclarequery")]
#[doc(alias = "单附加信息查询接口")]
#[doc(alias = "附加信息查询接口")]
#[doc(alias = "加信息查询接口")]
#[doc(alias = "信息查询接口")]
#[doc(alias = "息查询接口")]
#[doc(alias = "查询接口")]
#[doc(alias = "询接口")]
#[doc(alias = "接口")]
#[doc(alias = "Query customs declaration data (v2)")]
#[doc(alias = "customs declaration data (v2)")]
#[doc(alias = "declaration data (v2)")]
#[doc(alias = "data (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 订单附加信息查询接口. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `customs`.
    ///
    /// **At least one**: `out_trade_no`, `transaction_id`, `sub_order_no`, `sub_order_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// Known values: `MD5` (MD5签名算法 / MD5 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// At least one field of the choice `order` is required.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// At least one field of the choice `order` is required.
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户子订单号 / Merchant's number of the sub-order
        ///
        /// At least one field of the choice `order` is required.
        pub fn sub_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_no", value.into()))
        }

        /// 微信支付子订单号 / WeChat Pay's ID of the sub-order declared to customs
        ///
        /// At least one field of the choice `order` is required.
        pub fn sub_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_order_id", value.into()))
        }

        /// 海关编码 / Customs to which it is declared
        ///
        /// **Required.**
        pub fn customs(self, value: impl Into<Customs>) -> Self {
            Self(self.0.body("customs", value.into()))
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
                "post_cgi_bin_mch_customs_customdeclarequery",
                Method::Post,
                "/cgi-bin/mch/customs/customdeclarequery",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
            .required(&["/body/appid", "/body/mch_id", "/body/customs"])
            .choices(
                &[
                    Choice::AnyOf(
                        &[
                            "/body/out_trade_no",
                            "/body/transaction_id",
                            "/body/sub_order_no",
                            "/body/sub_order_id",
                        ],
                    ),
                ],
            )
            .no_nonce();

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

    /// Response of 订单附加信息查询接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 数量 / Count
        ///
        /// Always present according to the docs.
        pub count: Option<i64>,
        /// 第n笔的商户子订单号 / Merchant's number of the nth sub-order
        pub sub_order_no_n: Numbered<String>,
        /// 第n笔的微信支付子订单号 / WeChat Pay's ID of the nth sub-order
        pub sub_order_id_n: Numbered<String>,
        /// 第n笔申报的商户海关备案号 / Merchant's customs registration number in declaration n
        pub mch_customs_no_n: Numbered<String>,
        /// 第n个报关单的海关编码 / Customs of declaration n
        ///
        /// Always present according to the docs. Known values: `GUANGZHOU_ZS` (广州（总署版） / Guangzhou (General Administration version)), `HANGZHOU_ZS` (杭州（总署版） / Hangzhou (General Administration version)), `NINGBO` (宁波 / Ningbo), `ZHENGZHOU_BS` (郑州（保税物流中心） / Zhengzhou (bonded logistics centre)), `CHONGQING` (重庆 / Chongqing), `SHANGHAI_ZS` (上海（总署版） / Shanghai (General Administration version)), `SHENZHEN` (深圳 / Shenzhen), `ZHENGZHOU_ZH_ZS` (郑州综保（总署版） / Zhengzhou comprehensive bonded zone (General Administration version)), `TIANJIN` (天津 / Tianjin).
        pub customs_n: Numbered<response::CustomsN>,
        /// 第n笔申报的币种，ISO 4217三位字母代码 / Currency of customs declaration n, three-letter ISO 4217 code
        pub fee_type_n: Numbered<String>,
        /// 第n笔申报的应付金额，单位：分 / Amount payable of customs declaration n, in fen
        pub order_fee_n: Numbered<i64>,
        /// 第n个报关单的关税，单位：分 / Customs duty of declaration n, in fen
        pub duty_n: Numbered<i64>,
        /// 第n笔报关的物流费用，单位：分 / Shipping fee in the nth declaration, in fen
        pub transport_fee_n: Numbered<i64>,
        /// 第n笔报关的商品费用，单位：分 / Value of the goods in the nth declaration, in fen
        pub product_fee_n: Numbered<i64>,
        /// 第n笔报关的状态 / State of the nth customs declaration
        ///
        /// Always present according to the docs. Known values: `NDECLARED` (未申报 / Not declared), `SUBMITTED` (申报已提交海关 / Declaration submitted to customs), `PROCESSING` (处理中 / Being processed), `SUCCESS` (成功 / Success), `FAIL` (失败 / Failure), `EXCEPT` (海关接口异常 / Customs interface error).
        pub state_n: Numbered<response::StateN>,
        /// 第n笔申报的结果说明 / Explanation of the result of customs declaration n
        pub explanation_n: Numbered<String>,
        /// 第n笔申报的最后更新时间 / Time of the last update of customs declaration n
        ///
        /// Always present according to the docs.
        pub modify_time_n: Numbered<String>,
        /// 第n个订单的订购人与支付人身份校验结果 / Whether the orderer's identity matches the payer's, for order n
        ///
        /// Always present according to the docs. Known values: `UNCHECKED` (商户未上传订购人身份信息 / Not checked: the merchant gave no identity of the buyer), `SAME` (身份信息一致 / Identity information matches), `DIFFERENT` (身份信息不一致 / Identity information differs).
        pub cert_check_result_n: Numbered<response::CertCheckResultN>,
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
        return_code = "return_code",
        return_msg = "return_msg",
        sign = "sign",
        appid = "appid",
        mch_id = "mch_id",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        transaction_id = "transaction_id",
        count = "count",
        sub_order_no_n = "sub_order_no_$n",
        sub_order_id_n = "sub_order_id_$n",
        mch_customs_no_n = "mch_customs_no_$n",
        customs_n = "customs_$n",
        fee_type_n = "fee_type_$n",
        order_fee_n = "order_fee_$n",
        duty_n = "duty_$n",
        transport_fee_n = "transport_fee_$n",
        product_fee_n = "product_fee_$n",
        state_n = "state_$n",
        explanation_n = "explanation_$n",
        modify_time_n = "modify_time_$n",
        cert_check_result_n = "cert_check_result_$n",
        verify_department = "verify_department",
        verify_department_trade_id = "verify_department_trade_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 第n个报关单的海关编码 / Customs of declaration n
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CustomsN {
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
            CustomsN,
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

        /// 第n笔报关的状态 / State of the nth customs declaration
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StateN {
            /// 未申报 / Not declared
            ///
            /// `NDECLARED`
            Ndeclared,
            /// 申报已提交海关 / Declaration submitted to customs
            ///
            /// `SUBMITTED`
            Submitted,
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
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
            StateN,
            Ndeclared = "NDECLARED",
            Submitted = "SUBMITTED",
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Fail = "FAIL",
            Except = "EXCEPT",
        );

        /// 第n个订单的订购人与支付人身份校验结果 / Whether the orderer's identity matches the payer's, for order n
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CertCheckResultN {
            /// 商户未上传订购人身份信息 / Not checked: the merchant gave no identity of the buyer
            ///
            /// `UNCHECKED`
            Unchecked,
            /// 身份信息一致 / Identity information matches
            ///
            /// `SAME`
            Same,
            /// 身份信息不一致 / Identity information differs
            ///
            /// `DIFFERENT`
            Different,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CertCheckResultN,
            Unchecked = "UNCHECKED",
            Same = "SAME",
            Different = "DIFFERENT",
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
