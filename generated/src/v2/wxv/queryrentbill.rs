//! 查询租借订单 · `POST /wxv/queryrentbill`
//!
//! Generated from docs/openapi/v2/wxv/queryrentbill.md by `cargo xtask regen`; do not edit.

/// Queries a rental order of WeChat Pay score (v2).
///
/// 查询一笔支付分租借订单（APIv2）。
///
/// `POST /wxv/queryrentbill`
///
/// 查询租借订单 / Query a rental order (v2) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3) · feature `v2-wxv` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::wxv::queryrentbill::post;
///
/// let request = post()
///     .version("1.0")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .out_order_no("SO20260618103542001")
///     .return_query_id("20260618103542004613207958")
///     .service_id("00004000000000178412690357218468");
/// ```
#[doc(alias = "查询租借订单")]
#[doc(alias = "/wxv/queryrentbill")]
#[doc(alias = "post_wxv_queryrentbill")]
#[doc(alias = "询租借订单")]
#[doc(alias = "租借订单")]
#[doc(alias = "借订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query a rental order (v2)")]
#[doc(alias = "rental order (v2)")]
#[doc(alias = "order (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询租借订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `version`, `appid`, `mch_id`, `sign_type`, `out_order_no`, `return_query_id`, `service_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
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

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 回跳查询ID / Query ID with which the user is redirected back from WeChat
        ///
        /// **Required.**
        pub fn return_query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("return_query_id", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
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
                "post_wxv_queryrentbill",
                Method::Post,
                "/wxv/queryrentbill",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/version",
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/out_order_no",
                    "/body/return_query_id",
                    "/body/service_id",
                ],
            )
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询租借订单.
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
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 商品名称 / Name of the goods
        ///
        /// Always present according to the docs.
        pub goods_name: Option<String>,
        /// 租借物品是否已归还 / Whether the rented item has been returned
        ///
        /// Always present according to the docs.
        pub returned: Option<String>,
        /// 开始时间 / Start time
        pub start_time: Option<String>,
        /// 服务地点，酒店或租用地点 / Place of the service: the hotel or the place of rental
        pub service_location: Option<String>,
        /// 押金金额，单位：分 / Deposit, in fen
        ///
        /// Always present according to the docs.
        pub deposit_amount: Option<i64>,
        /// 租金计费单位 / Time unit by which the rent is charged
        ///
        /// Always present according to the docs.
        pub rent_unit: Option<response::RentUnit>,
        /// 租金单价，单位：分 / Rent per time unit, in fen
        ///
        /// Always present according to the docs.
        pub rent_unit_fee: Option<i64>,
        /// 租金计费说明 / How the rent is charged
        pub rent_fee_desc: Option<String>,
        /// 实际结束时间 / Actual end: check-out from the hotel or return of the rented item
        pub real_end_time: Option<String>,
        /// 租金费用，单位：分 / Rent, in fen
        pub rent_fee: Option<i64>,
        /// 赔偿金，单位：分 / Compensation charged, in fen
        pub compensation_fee: Option<i64>,
        /// 赔偿金费用说明 / Explanation of the compensation
        pub compensation_fee_desc: Option<String>,
        /// 服务结束或归还地点 / Place where the service ends or the item is returned
        pub service_end_location: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 完结凭证，完结订单时传入 / Ticket to be passed when completing the order
        ///
        /// Always present according to the docs.
        pub finish_ticket: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
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
        return_code = "return_code",
        return_msg = "return_msg",
        sign = "sign",
        nonce_str = "nonce_str",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        appid = "appid",
        mch_id = "mch_id",
        out_order_no = "out_order_no",
        service_id = "service_id",
        state = "state",
        goods_name = "goods_name",
        returned = "returned",
        start_time = "start_time",
        service_location = "service_location",
        deposit_amount = "deposit_amount",
        rent_unit = "rent_unit",
        rent_unit_fee = "rent_unit_fee",
        rent_fee_desc = "rent_fee_desc",
        real_end_time = "real_end_time",
        rent_fee = "rent_fee",
        compensation_fee = "compensation_fee",
        compensation_fee_desc = "compensation_fee_desc",
        service_end_location = "service_end_location",
        order_id = "order_id",
        finish_ticket = "finish_ticket",
        attach = "attach",
        finish_transaction_id = "finish_transaction_id",
        pay_type = "pay_type",
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

        /// 租金计费单位 / Time unit by which the rent is charged
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RentUnit {
            /// 分每年 / Fen per year
            ///
            /// `FEN_YEAR`
            FenYear,
            /// 分每月 / Fen per month
            ///
            /// `FEN_MONTH`
            FenMonth,
            /// 分每日 / Fen per day
            ///
            /// `FEN_DAY`
            FenDay,
            /// 分每小时 / Fen per hour
            ///
            /// `FEN_HOUR`
            FenHour,
            /// 分每分钟 / Fen per minute
            ///
            /// `FEN_MINUTE`
            FenMinute,
            /// 分每次 / Fen per use
            ///
            /// `FEN_ONCE`
            FenOnce,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RentUnit,
            FenYear = "FEN_YEAR",
            FenMonth = "FEN_MONTH",
            FenDay = "FEN_DAY",
            FenHour = "FEN_HOUR",
            FenMinute = "FEN_MINUTE",
            FenOnce = "FEN_ONCE",
        );
    }
}
