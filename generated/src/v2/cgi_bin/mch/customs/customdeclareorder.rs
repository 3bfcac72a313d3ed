//! 订单附加信息提交接口 · `POST /cgi-bin/mch/customs/customdeclareorder`
//!
//! Generated from docs/openapi/v2/cgi-bin/mch/customs/customdeclareorder.md by `cargo xtask regen`; do not edit.

/// Submits or modifies a paid order's additional data for customs declaration through the v2 API.
///
/// 通过APIv2提交或修改已支付订单的报关附加信息。
///
/// `POST /cgi-bin/mch/customs/customdeclareorder`
///
/// 订单附加信息提交接口 / Submit customs declaration data (v2) · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011985151) · feature `v2-cgi-bin` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v2::cgi_bin::mch::customs::customdeclareorder::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .out_trade_no("TEA20260618103542007")
///     .transaction_id("4200002618202606184087315926")
///     .customs(post::Customs::GuangzhouZs)
///     .mch_customs_no("4401960T7K");
/// ```
#[doc(alias = "订单附加信息提交接口")]
#[doc(alias = "/cgi-bin/mch/customs/customdeclareorder")]
#[doc(alias = "post_cgi_bin_mch_customs_customdeclareorder")]
#[doc(alias = "单附加信息提交接口")]
#[doc(alias = "附加信息提交接口")]
#[doc(alias = "加信息提交接口")]
#[doc(alias = "信息提交接口")]
#[doc(alias = "息提交接口")]
#[doc(alias = "提交接口")]
#[doc(alias = "交接口")]
#[doc(alias = "接口")]
#[doc(alias = "Submit customs declaration data (v2)")]
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

    /// Request for 订单附加信息提交接口. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `out_trade_no`, `transaction_id`, `customs`, `mch_customs_no`.
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

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
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
        pub fn mch_customs_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_customs_no", value.into()))
        }

        /// 关税，单位：分 / Customs duty, in fen
        pub fn duty(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("duty", value.into()))
        }

        /// 报关类型（新增或修改） / Whether the declaration adds data or modifies it
        pub fn action_type(self, value: impl Into<ActionType>) -> Self {
            Self(self.0.body("action_type", value.into()))
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

        /// 证件（登记证书）类型 / Type of identity document or registration certificate
        ///
        /// Known values: `IDCARD` (身份证 / ID card of mainland China).
        pub fn cert_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_type", value.into()))
        }

        /// 证件号码 / Number of the identity document
        pub fn cert_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_id", value.into()))
        }

        /// 名称或姓名 / Name
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("name", value.into()))
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
                "post_cgi_bin_mch_customs_customdeclareorder",
                Method::Post,
                "/cgi-bin/mch/customs/customdeclareorder",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/out_trade_no",
                    "/body/transaction_id",
                    "/body/customs",
                    "/body/mch_customs_no",
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

    /// 报关类型（新增或修改） / Whether the declaration adds data or modifies it
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActionType {
        /// 新增报关 / New customs declaration
        ///
        /// `ADD`
        Add,
        /// 修改报关信息 / Modify the customs declaration
        ///
        /// `MODIFY`
        Modify,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActionType,
        Add = "ADD",
        Modify = "MODIFY",
    );

    /// Response of 订单附加信息提交接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// Always present according to the docs. Known values: `MD5` (MD5签名算法 / MD5 signature).
        pub sign_type: Option<String>,
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
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 商户子订单号 / Merchant's number of the sub-order
        pub sub_order_no: Option<String>,
        /// 微信支付子订单号 / WeChat Pay's ID of the sub-order declared to customs
        pub sub_order_id: Option<String>,
        /// 最后更新时间 / Time of the last modification
        ///
        /// Always present according to the docs.
        pub modify_time: Option<String>,
        /// 订购人与支付人身份信息校验结果 / Whether the orderer's identity matches the payer's
        ///
        /// Always present according to the docs.
        pub cert_check_result: Option<response::CertCheckResult>,
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
        sign_type = "sign_type",
        sign = "sign",
        appid = "appid",
        mch_id = "mch_id",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        state = "state",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        sub_order_no = "sub_order_no",
        sub_order_id = "sub_order_id",
        modify_time = "modify_time",
        cert_check_result = "cert_check_result",
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

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
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
            State,
            Ndeclared = "NDECLARED",
            Submitted = "SUBMITTED",
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Fail = "FAIL",
            Except = "EXCEPT",
        );

        /// 订购人与支付人身份信息校验结果 / Whether the orderer's identity matches the payer's
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CertCheckResult {
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
            CertCheckResult,
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
