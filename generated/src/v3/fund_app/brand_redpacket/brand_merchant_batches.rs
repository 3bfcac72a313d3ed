//! 品牌商户发放红包 · `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
//!
//! Generated from docs/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches.md by `cargo xtask regen`; do not edit.

/// Sends a batch of brand red packets to several users from a direct merchant.
///
/// 直连商户向多名用户批量发放品牌红包。
///
/// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
///
/// 品牌商户发放红包 / Send brand red packets · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014310358) · feature `v3-fund-app` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::fund_app::brand_redpacket::brand_merchant_batches::post;
///
/// let request = post()
///     .brand_id(138624)
///     .brand_appid("wx5f0c1a9e7b3d2846")
///     .scene("CUSTOM_SEND")
///     .template_id("1386240000026")
///     .out_batch_no("TB20260618150000001")
///     .batch_name("端午会员红包")
///     .batch_remark("端午会员红包，第一批")
///     .total_amount(4000)
///     .total_num(2)
///     .detail_list([
///         post::DetailList::default()
///             .out_detail_no("TD20260618150000001")
///             .amount(2000)
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .remark("端午安康"),
///         post::DetailList::default()
///             .out_detail_no("TD20260618150000002")
///             .amount(2000)
///             .openid("oK3fT6pGh5uXa1rDn7QyMe9WsJv0")
///             .remark("端午安康"),
///     ]);
/// ```
#[doc(alias = "品牌商户发放红包")]
#[doc(alias = "/v3/fund-app/brand-redpacket/brand-merchant-batches")]
#[doc(alias = "post_v3_fund_app_brand_redpacket_brand_merchant_batches")]
#[doc(alias = "牌商户发放红包")]
#[doc(alias = "商户发放红包")]
#[doc(alias = "户发放红包")]
#[doc(alias = "发放红包")]
#[doc(alias = "放红包")]
#[doc(alias = "红包")]
#[doc(alias = "Send brand red packets")]
#[doc(alias = "brand red packets")]
#[doc(alias = "red packets")]
#[doc(alias = "packets")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 品牌商户发放红包. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `brand_appid`, `scene`, `template_id`, `out_batch_no`, `batch_name`, `batch_remark`, `total_amount`, `total_num`, `detail_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 品牌AppID / Brand's AppID
        ///
        /// **Required.** At most 32 characters.
        pub fn brand_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_appid", value.into()))
        }

        /// 业务场景 / Scenario
        ///
        /// **Required.** Known values: `CUSTOM_SEND` (自定义发放 / Sent as the merchant defines).
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// 模板ID / Template ID
        ///
        /// **Required.** At most 128 characters.
        pub fn template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("template_id", value.into()))
        }

        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// **Required.**
        pub fn out_batch_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_batch_no", value.into()))
        }

        /// 批次名称 / Batch's name
        ///
        /// **Required.**
        pub fn batch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("batch_name", value.into()))
        }

        /// 批次备注 / Remark on the batch
        ///
        /// **Required.**
        pub fn batch_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("batch_remark", value.into()))
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

        /// 品牌红包明细列表 / Items of the brand red packet batch
        ///
        /// **Required.**
        pub fn detail_list(self, values: impl IntoIterator<Item = DetailList>) -> Self {
            Self(self.0.body("detail_list", list::<DetailList>(values)))
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
                "post_v3_fund_app_brand_redpacket_brand_merchant_batches",
                Method::Post,
                "/v3/fund-app/brand-redpacket/brand-merchant-batches",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
                    "/body/brand_appid",
                    "/body/scene",
                    "/body/template_id",
                    "/body/out_batch_no",
                    "/body/batch_name",
                    "/body/batch_remark",
                    "/body/total_amount",
                    "/body/total_num",
                    "/body/detail_list",
                    "/body/detail_list/*/out_detail_no",
                    "/body/detail_list/*/amount",
                    "/body/detail_list/*/openid",
                    "/body/detail_list/*/remark",
                ],
            )
            .request(&[("/body/detail_list/*/user_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 品牌红包明细列表 / Items of the brand red packet batch
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DetailList(ObjectBuilder);

    impl DetailList {
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// **Required.**
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_detail_no", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// 用户姓名 / Real name of the user or payee
        ///
        /// Encrypted by the client.
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("user_name", value.into()))
        }

        /// 备注 / Remark
        ///
        /// **Required.**
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DetailList);

    /// Response of 品牌商户发放红包.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 微信支付品牌红包批次单号 / WeChat Pay's number of the brand red packet batch
        pub batch_no: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 批次状态 / Batch's state
        pub batch_state: Option<response::BatchState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        batch_no = "batch_no",
        create_time = "create_time",
        batch_state = "batch_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 批次状态 / Batch's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BatchState {
            /// 待付款确认 / Payment confirmation awaited
            ///
            /// `WAIT_PAY`
            WaitPay,
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 转账中 / Transfer in progress
            ///
            /// `PROCESSING`
            Processing,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BatchState,
            WaitPay = "WAIT_PAY",
            Accepted = "ACCEPTED",
            Processing = "PROCESSING",
            Finished = "FINISHED",
            Closed = "CLOSED",
        );
    }
}
