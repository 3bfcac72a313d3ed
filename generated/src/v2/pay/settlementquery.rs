//! 查询结算资金 · `POST /pay/settlementquery`
//!
//! Generated from docs/openapi/v2/pay/settlementquery.md by `cargo xtask regen`; do not edit.

/// Queries settled or unsettled funds of a merchant or sub-merchant by date range.
///
/// 按日期范围查询商户或子商户的已结算或未结算资金。
///
/// `POST /pay/settlementquery`
///
/// 查询结算资金 / Query settlement funds · official page: [global](https://pay.weixin.qq.com/doc/global/v2/zh/4013634920) · feature `v2-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::pay::settlementquery::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .usetag(1)
///     .offset(0)
///     .limit(10);
/// ```
#[doc(alias = "查询结算资金")]
#[doc(alias = "/pay/settlementquery")]
#[doc(alias = "post_pay_settlementquery")]
#[doc(alias = "询结算资金")]
#[doc(alias = "结算资金")]
#[doc(alias = "算资金")]
#[doc(alias = "资金")]
#[doc(alias = "Query settlement funds")]
#[doc(alias = "settlement funds")]
#[doc(alias = "funds")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询结算资金. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `usetag`, `offset`, `limit`.
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

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 结算状态，1已结算，2未结算 / Settlement state to query: 1 settled, 2 unsettled
        ///
        /// **Required.** Known values: `1` (已结算 / Settled), `2` (未结算 / Not settled).
        pub fn usetag(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("usetag", value.into()))
        }

        /// 分页偏移量 / Paging offset
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("limit", value.into()))
        }

        /// 开始日期 / Start date of the transactions
        pub fn date_start(self, value: impl Into<String>) -> Self {
            Self(self.0.body("date_start", value.into()))
        }

        /// 结束日期 / End date of the transactions
        pub fn date_end(self, value: impl Into<String>) -> Self {
            Self(self.0.body("date_end", value.into()))
        }

        /// 是否查询分账结算信息 / Whether to query the settlement of profit sharing too
        pub fn query_split(self, value: bool) -> Self {
            Self(self.0.body("query_split", value))
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
                "post_pay_settlementquery",
                Method::Post,
                "/pay/settlementquery",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/usetag",
                    "/body/offset",
                    "/body/limit",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询结算资金.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        ///
        /// Always present according to the docs.
        pub return_msg: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 签名 / Signature of the message
        pub sign: Option<String>,
        /// 返回数据行数 / Number of rows returned
        ///
        /// Always present according to the docs.
        pub record_num: Option<String>,
        /// 付汇批次号 / Number of the cross-border remittance batch
        ///
        /// Always present according to the docs.
        pub fbatchno: Option<String>,
        /// 结算日期 / Settlement date
        ///
        /// Always present according to the docs.
        pub date_settlement: Option<String>,
        /// 开始日期 / Start date of the transactions
        ///
        /// Always present according to the docs.
        pub date_start: Option<String>,
        /// 结束日期 / End date of the transactions
        ///
        /// Always present according to the docs.
        pub date_end: Option<String>,
        /// 划账金额，单位：币种最小单位 / Amount transferred in settlement, in the currency's smallest unit
        ///
        /// Always present according to the docs.
        pub settlement_fee: Option<i64>,
        /// 未划账金额，单位：币种最小单位 / Amount not yet transferred in settlement, in the currency's smallest unit
        ///
        /// Always present according to the docs.
        pub unsettlement_fee: Option<i64>,
        /// 结算币种，ISO 4217代码 / Settlement currency, an ISO 4217 code
        ///
        /// Always present according to the docs.
        pub settlementfee_type: Option<String>,
        /// 支付金额，单位：币种最小单位 / Payment amount, in the currency's smallest unit
        ///
        /// Always present according to the docs.
        pub pay_fee: Option<i64>,
        /// 退款金额，单位：分（境外订单为币种最小单位） / Refund amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub refund_fee: Option<i64>,
        /// 支付净额，单位：币种最小单位 / Net payment amount, in the currency's smallest unit
        ///
        /// Always present according to the docs.
        pub pay_net_fee: Option<i64>,
        /// 手续费金额 / Service fee charged on the settlement, in the currency's smallest unit
        ///
        /// Always present according to the docs.
        pub poundage_fee: Option<i64>,
        /// 分账划账金额，单位：币种最小单位 / Profit-sharing amount transferred in settlement, in the currency's smallest unit
        pub split_settlement_fee: Option<i64>,
        /// 分账未划账金额，单位：币种最小单位 / Profit-sharing amount not yet transferred, in the currency's smallest unit
        pub split_unsettlement_fee: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        sign = "sign",
        record_num = "record_num",
        fbatchno = "fbatchno",
        date_settlement = "date_settlement",
        date_start = "date_start",
        date_end = "date_end",
        settlement_fee = "settlement_fee",
        unsettlement_fee = "unsettlement_fee",
        settlementfee_type = "settlementfee_type",
        pay_fee = "pay_fee",
        refund_fee = "refund_fee",
        pay_net_fee = "pay_net_fee",
        poundage_fee = "poundage_fee",
        split_settlement_fee = "split_settlement_fee",
        split_unsettlement_fee = "split_unsettlement_fee",
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
    }
}
