//! 查询代金券批次 · `POST /mmpaymkttransfers/query_coupon_stock`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/query_coupon_stock.md by `cargo xtask regen`; do not edit.

/// Queries a cash coupon stock by its stock ID through the v2 API.
///
/// 通过APIv2按批次ID查询代金券批次。
///
/// `POST /mmpaymkttransfers/query_coupon_stock`
///
/// 查询代金券批次 / Query a cash coupon stock (v2) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5) · feature `v2-mmpaymkttransfers` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::query_coupon_stock::post;
///
/// let request = post()
///     .coupon_stock_id("19263847")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235");
/// ```
#[doc(alias = "查询代金券批次")]
#[doc(alias = "/mmpaymkttransfers/query_coupon_stock")]
#[doc(alias = "post_mmpaymkttransfers_query_coupon_stock")]
#[doc(alias = "询代金券批次")]
#[doc(alias = "代金券批次")]
#[doc(alias = "金券批次")]
#[doc(alias = "券批次")]
#[doc(alias = "批次")]
#[doc(alias = "Query a cash coupon stock (v2)")]
#[doc(alias = "cash coupon stock (v2)")]
#[doc(alias = "coupon stock (v2)")]
#[doc(alias = "stock (v2)")]
#[doc(alias = "v2)")]
#[deprecated = "use /v3/marketing/favor/stocks/{stock_id}"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询代金券批次. Created by [`post()`](super::post()).
    ///
    /// **Required**: `coupon_stock_id`, `appid`, `mch_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 代金券批次ID / Cash coupon stock's ID
        ///
        /// **Required.**
        pub fn coupon_stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_stock_id", value.into()))
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

        /// 操作员账号 / Operator's account
        pub fn op_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("op_user_id", value.into()))
        }

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// 接口版本号 / Version of the interface
        ///
        /// Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 类型 / Type
        ///
        /// Known values: `XML` (XML格式 / XML format).
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
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
                "post_mmpaymkttransfers_query_coupon_stock",
                Method::Post,
                "/mmpaymkttransfers/query_coupon_stock",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(&["/body/coupon_stock_id", "/body/appid", "/body/mch_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询代金券批次.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub device_info: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 代金券批次ID / Cash coupon stock's ID
        ///
        /// Always present according to the docs.
        pub coupon_stock_id: Option<String>,
        /// 代金券（消费金）名称 / Name of the cash coupon or consumption credit
        pub coupon_name: Option<String>,
        /// 代金券面额，单位：分 / Cash coupon's value, in fen
        ///
        /// Always present according to the docs.
        pub coupon_value: Option<i64>,
        /// 代金券使用门槛金额，单位：分 / Minimum spend to use the cash coupon, in fen
        pub coupon_mininumn: Option<i64>,
        /// 代金券批次状态 / Cash coupon stock's state
        ///
        /// Always present according to the docs.
        pub coupon_stock_status: Option<i64>,
        /// 代金券总数量 / Total count of cash coupons in the stock
        ///
        /// Always present according to the docs.
        pub coupon_total: Option<i64>,
        /// 单个用户可领代金券数量上限 / Maximum number of cash coupons that one user may claim
        pub max_quota: Option<i64>,
        /// 代金券已发送数量 / Number of cash coupons already sent
        pub is_send_num: Option<i64>,
        /// 开始时间 / Start time
        ///
        /// Always present according to the docs.
        pub begin_time: Option<String>,
        /// 结束时间 / End time
        ///
        /// Always present according to the docs.
        pub end_time: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 代金券预算额度 / Budget of the cash coupon stock
        pub coupon_budget: Option<i64>,
        /// 代金券批次生效开始时间 / Start of the cash coupon stock's validity
        ///
        /// Always present according to the docs.
        pub begin_time_t: Option<String>,
        /// 代金券批次生效结束时间 / End of the cash coupon stock's validity
        ///
        /// Always present according to the docs.
        pub end_time_t: Option<String>,
        /// 代金券批次创建时间 / Time at which the cash coupon stock was created
        ///
        /// Always present according to the docs.
        pub create_time_t: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        device_info = "device_info",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        coupon_stock_id = "coupon_stock_id",
        coupon_name = "coupon_name",
        coupon_value = "coupon_value",
        coupon_mininumn = "coupon_mininumn",
        coupon_stock_status = "coupon_stock_status",
        coupon_total = "coupon_total",
        max_quota = "max_quota",
        is_send_num = "is_send_num",
        begin_time = "begin_time",
        end_time = "end_time",
        create_time = "create_time",
        coupon_budget = "coupon_budget",
        begin_time_t = "begin_time_t",
        end_time_t = "end_time_t",
        create_time_t = "create_time_t",
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
