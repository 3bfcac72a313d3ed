//! 发放企业红包 · `POST /mmpaymkttransfers/sendworkwxredpack`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/sendworkwxredpack.md by `cargo xtask regen`; do not edit.

/// Sends a cash red packet in the name of a company or its application through WeCom.
///
/// 以企业或企业应用的名义，通过企业微信发放现金红包。
///
/// `POST /mmpaymkttransfers/sendworkwxredpack`
///
/// 发放企业红包 / Send a WeCom red packet · official page: [page](https://open.work.weixin.qq.com/api/doc/90000/90135/90275) · feature `v2-mmpaymkttransfers` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::sendworkwxredpack::post;
///
/// let request = post()
///     .nonce_str("q7Kd2mXw9QbT4vYcR5nLz8HsJ1pGe6Ua")
///     .mch_billno("1684907235202606180000173849")
///     .mch_id("1684907235")
///     .wxappid("wx5f0c1a9e7b3d2846")
///     .sender_name("锦绣茶")
///     .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .total_amount(2000)
///     .wishing("端午安康，茶香常伴")
///     .act_name("端午品茶")
///     .remark("端午活动红包");
/// ```
#[doc(alias = "发放企业红包")]
#[doc(alias = "/mmpaymkttransfers/sendworkwxredpack")]
#[doc(alias = "post_mmpaymkttransfers_sendworkwxredpack")]
#[doc(alias = "放企业红包")]
#[doc(alias = "企业红包")]
#[doc(alias = "业红包")]
#[doc(alias = "红包")]
#[doc(alias = "Send a WeCom red packet")]
#[doc(alias = "WeCom red packet")]
#[doc(alias = "red packet")]
#[doc(alias = "packet")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发放企业红包. Created by [`post()`](super::post()).
    ///
    /// **Required**: `nonce_str`, `mch_billno`, `mch_id`, `wxappid`, `sender_name`, `re_openid`, `total_amount`, `wishing`, `act_name`, `remark`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 随机字符串 / Random string
        ///
        /// **Required.**
        pub fn nonce_str(self, value: impl Into<String>) -> Self {
            Self(self.0.body("nonce_str", value.into()))
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

        /// 企业微信应用ID，用于付款或发红包 / ID of the WeCom application that pays or sends the red packet
        pub fn agentid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("agentid", value.into()))
        }

        /// 发送者名称 / Name of the sender
        ///
        /// **Required.**
        pub fn sender_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sender_name", value.into()))
        }

        /// 发送者头像的媒体ID / Avatar of the sender, a WeCom media ID
        pub fn sender_header_media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sender_header_media_id", value.into()))
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

        /// 企业微信签名 / WeCom's signature
        pub fn workwx_sign(self, value: impl Into<String>) -> Self {
            Self(self.0.body("workwx_sign", value.into()))
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
                "post_mmpaymkttransfers_sendworkwxredpack",
                Method::Post,
                "/mmpaymkttransfers/sendworkwxredpack",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/nonce_str",
                    "/body/mch_billno",
                    "/body/mch_id",
                    "/body/wxappid",
                    "/body/sender_name",
                    "/body/re_openid",
                    "/body/total_amount",
                    "/body/wishing",
                    "/body/act_name",
                    "/body/remark",
                ],
            )
            .mutual_tls();

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

    /// Response of 发放企业红包.
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
        pub sign: Option<String>,
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
        /// 发送者名称 / Name of the sender
        pub sender_name: Option<String>,
        /// 发送者头像的媒体ID / Avatar of the sender, a WeCom media ID
        pub sender_header_media_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        mch_billno = "mch_billno",
        mch_id = "mch_id",
        wxappid = "wxappid",
        re_openid = "re_openid",
        total_amount = "total_amount",
        send_listid = "send_listid",
        sender_name = "sender_name",
        sender_header_media_id = "sender_header_media_id",
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
