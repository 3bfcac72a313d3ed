//! 发放裂变红包 · `POST /mmpaymkttransfers/sendgroupredpack`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/sendgroupredpack.md by `cargo xtask regen`; do not edit.

/// Sends a group of cash red packets, of which the first recipient takes one and shares the rest with friends.
///
/// 发放一组现金红包，首位领取者领取其中一个，其余分享给好友。
///
/// `POST /mmpaymkttransfers/sendgroupredpack`
///
/// 发放裂变红包 / Send a group red packet · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4) · feature `v2-mmpaymkttransfers` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::sendgroupredpack::post;
///
/// let request = post()
///     .mch_billno("1684907235202606180000173849")
///     .mch_id("1684907235")
///     .wxappid("wx5f0c1a9e7b3d2846")
///     .send_name("锦绣茶")
///     .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .total_amount(3000)
///     .total_num(3)
///     .amt_type("ALL_RAND")
///     .wishing("端午安康，茶香常伴")
///     .act_name("端午品茶")
///     .remark("端午活动红包");
/// ```
#[doc(alias = "发放裂变红包")]
#[doc(alias = "/mmpaymkttransfers/sendgroupredpack")]
#[doc(alias = "post_mmpaymkttransfers_sendgroupredpack")]
#[doc(alias = "放裂变红包")]
#[doc(alias = "裂变红包")]
#[doc(alias = "变红包")]
#[doc(alias = "红包")]
#[doc(alias = "Send a group red packet")]
#[doc(alias = "group red packet")]
#[doc(alias = "red packet")]
#[doc(alias = "packet")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发放裂变红包. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_billno`, `mch_id`, `wxappid`, `send_name`, `re_openid`, `total_amount`, `total_num`, `amt_type`, `wishing`, `act_name`, `remark`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 红包的商户订单号 / Merchant's order number of the red packet
        ///
        /// **Required.**
        pub fn mch_billno(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_billno", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 公众账号AppID / AppID of the Official Account or app that sends the red packet
        ///
        /// **Required.**
        pub fn wxappid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("wxappid", value.into()))
        }

        /// 红包发送方的商户名称 / Merchant name shown as the red packet's sender
        ///
        /// **Required.**
        pub fn send_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("send_name", value.into()))
        }

        /// 接收红包的用户openid / OpenID of the red packet's recipient
        ///
        /// **Required.**
        pub fn re_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("re_openid", value.into()))
        }

        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// 总笔数 / Total number
        ///
        /// **Required.**
        pub fn total_num(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_num", value.into()))
        }

        /// 红包金额设置方式 / How the red packet's amount is divided
        ///
        /// **Required.** Known values: `ALL_RAND` (全部随机金额 / All amounts random).
        pub fn amt_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("amt_type", value.into()))
        }

        /// 红包祝福语 / Greeting on the red packet
        ///
        /// **Required.**
        pub fn wishing(self, value: impl Into<String>) -> Self {
            Self(self.0.body("wishing", value.into()))
        }

        /// 活动名称 / Campaign's name
        ///
        /// **Required.**
        pub fn act_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("act_name", value.into()))
        }

        /// 备注 / Remark
        ///
        /// **Required.**
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("remark", value.into()))
        }

        /// 红包发放场景ID / Scenario ID of the red packet
        pub fn scene_id(self, value: impl Into<SceneId>) -> Self {
            Self(self.0.body("scene_id", value.into()))
        }

        /// 风控信息 / Information for risk control
        pub fn risk_info(self, value: RiskInfo) -> Self {
            Self(self.0.body("risk_info", value))
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
                "post_mmpaymkttransfers_sendgroupredpack",
                Method::Post,
                "/mmpaymkttransfers/sendgroupredpack",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/mch_billno",
                    "/body/mch_id",
                    "/body/wxappid",
                    "/body/send_name",
                    "/body/re_openid",
                    "/body/total_amount",
                    "/body/total_num",
                    "/body/amt_type",
                    "/body/wishing",
                    "/body/act_name",
                    "/body/remark",
                ],
            )
            .request(&[("/body/risk_info", FieldEncoding::Url)])
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 红包发放场景ID / Scenario ID of the red packet
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SceneId {
        /// 商品促销 / Sales promotion
        ///
        /// `PRODUCT_1`
        Product1,
        /// 抽奖 / Lucky draw
        ///
        /// `PRODUCT_2`
        Product2,
        /// 虚拟物品兑奖 / Redemption of virtual prizes
        ///
        /// `PRODUCT_3`
        Product3,
        /// 企业内部福利 / Welfare within an enterprise
        ///
        /// `PRODUCT_4`
        Product4,
        /// 渠道分润 / Profit sharing with channels
        ///
        /// `PRODUCT_5`
        Product5,
        /// 保险回馈 / Insurance rebate
        ///
        /// `PRODUCT_6`
        Product6,
        /// 彩票派奖 / Lottery prize
        ///
        /// `PRODUCT_7`
        Product7,
        /// 税务刮奖 / Scratch prize on tax invoices
        ///
        /// `PRODUCT_8`
        Product8,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SceneId,
        Product1 = "PRODUCT_1",
        Product2 = "PRODUCT_2",
        Product3 = "PRODUCT_3",
        Product4 = "PRODUCT_4",
        Product5 = "PRODUCT_5",
        Product6 = "PRODUCT_6",
        Product7 = "PRODUCT_7",
        Product8 = "PRODUCT_8",
    );

    /// 风控信息 / Information for risk control
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RiskInfo(ObjectBuilder);

    impl RiskInfo {
        /// 用户操作的时间戳 / Timestamp of the user's action, reported for risk control
        pub fn posttime(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("posttime", value.into()))
        }

        /// 用户在商户业务系统的手机号 / Mobile phone number of the user's account at the merchant
        pub fn mobile(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mobile", value.into()))
        }

        /// 设备唯一标识（或MAC地址） / Device's unique identifier, or its MAC address
        pub fn deviceid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("deviceid", value.into()))
        }

        /// 用户操作的客户端版本 / Version of the client the user operates
        pub fn clientversion(self, value: impl Into<String>) -> Self {
            Self(self.0.set("clientversion", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RiskInfo);

    /// Response of 发放裂变红包.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 红包的商户订单号 / Merchant's order number of the red packet
        ///
        /// Always present according to the docs.
        pub mch_billno: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 公众账号AppID / AppID of the Official Account or app that sends the red packet
        ///
        /// Always present according to the docs.
        pub wxappid: Option<String>,
        /// 接收红包的用户openid / OpenID of the red packet's recipient
        ///
        /// Always present according to the docs.
        pub re_openid: Option<String>,
        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// Always present according to the docs.
        pub total_amount: Option<i64>,
        /// 红包订单的微信单号 / WeChat's ID of the red packet order
        ///
        /// Always present according to the docs.
        pub send_listid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        mch_billno = "mch_billno",
        mch_id = "mch_id",
        wxappid = "wxappid",
        re_openid = "re_openid",
        total_amount = "total_amount",
        send_listid = "send_listid",
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
