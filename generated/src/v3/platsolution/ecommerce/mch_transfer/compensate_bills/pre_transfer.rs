//! 请求赔付预下单 · `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md by `cargo xtask regen`; do not edit.

/// Creates a preorder for compensation to a user, locking the funds until the user confirms receipt in WeChat.
///
/// 为向用户的赔付预下单，锁定资金直至用户在微信内确认收款。
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
///
/// 请求赔付预下单 / Create a preorder to compensate a user · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504176) · feature `v3-platsolution` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post;
///
/// let request = post()
///     .receiver(
///         post::Receiver::default()
///             .r#type("TRANSACTION_USER")
///             .transaction_info(
///                 post::TransactionInfo::default()
///                     .transaction_id("4200002618202606184087315926")
///                     .r#type(post::Type::Wxpay),
///             ),
///     )
///     .out_bill_no("TR20260618150000001")
///     .amount(1200)
///     .transfer_remark("礼盒破损售后赔付")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "请求赔付预下单")]
#[doc(alias = "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer")]
#[doc(
    alias = "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_pre_transfer"
)]
#[doc(alias = "求赔付预下单")]
#[doc(alias = "赔付预下单")]
#[doc(alias = "付预下单")]
#[doc(alias = "预下单")]
#[doc(alias = "下单")]
#[doc(alias = "Create a preorder to compensate a user")]
#[doc(alias = "preorder to compensate a user")]
#[doc(alias = "compensate a user")]
#[doc(alias = "user")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 请求赔付预下单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `receiver`, `out_bill_no`, `amount`, `transfer_remark`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// At most 32 characters.
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
        ///
        /// **Required.**
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.body("receiver", value))
        }

        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// **Required.** At most 32 characters.
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_bill_no", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// **Required.** At most 32 characters.
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_remark", value.into()))
        }

        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        ///
        /// At most 32 characters.
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// 转账场景ID / ID of the transfer's scenario
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
        }

        /// 用户收款感知 / What the payee sees as the reason for the payment
        ///
        /// At most 10 characters.
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_recv_perception", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// At most 256 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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
                "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_pre_transfer",
                Method::Post,
                "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/receiver",
                    "/body/receiver/transaction_info/transaction_id",
                    "/body/out_bill_no",
                    "/body/amount",
                    "/body/transfer_remark",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Receiver(ObjectBuilder);

    impl Receiver {
        /// 接收方类型 / Type of receiver
        ///
        /// Known values: `TRANSACTION_USER` (交易用户 / User of the transaction).
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 关联的交易或赔付订单信息 / Order behind the transfer or the compensation
        pub fn transaction_info(self, value: TransactionInfo) -> Self {
            Self(self.0.set("transaction_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receiver);

    /// 关联的交易或赔付订单信息 / Order behind the transfer or the compensation
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TransactionInfo(ObjectBuilder);

    impl TransactionInfo {
        /// 关联交易的微信支付订单号 / WeChat Pay's transaction ID of the order behind the transfer
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_id", value.into()))
        }

        /// 关联订单类型 / Type of the order behind the transfer
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransactionInfo);

    /// 关联订单类型 / Type of the order behind the transfer
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 微信支付 / WeChat Pay
        ///
        /// `WXPAY`
        Wxpay,
        /// WXVALUE类型订单，含义见官方文档 / Order of type WXVALUE; see the official page
        ///
        /// `WXVALUE`
        Wxvalue,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Wxpay = "WXPAY",
        Wxvalue = "WXVALUE",
    );

    /// Response of 请求赔付预下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub out_bill_no: Option<String>,
        /// 微信支付单号（转账或赔付） / WeChat Pay's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub bill_id: Option<String>,
        /// 微信支付受理时间，RFC 3339格式 / Time at which WeChat Pay accepted the request, in RFC 3339
        ///
        /// Always present according to the docs.
        pub accept_time: Option<String>,
        /// 跳转微信用户确认页的package信息 / Package information that opens the user's confirmation page
        ///
        /// Always present according to the docs.
        pub package_info: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_bill_no = "out_bill_no",
        bill_id = "bill_id",
        accept_time = "accept_time",
        package_info = "package_info",
    );
}
