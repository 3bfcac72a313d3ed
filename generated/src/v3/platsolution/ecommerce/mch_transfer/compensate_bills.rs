//! 请求赔付 · `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills.md by `cargo xtask regen`; do not edit.

/// Pays compensation from the platform to the payer of a transaction, found by transaction ID.
///
/// 由平台向某笔交易的付款用户赔付，按微信支付订单号确定用户。
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`
///
/// 请求赔付 / Compensate a user · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504175) · feature `v3-platsolution` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post;
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
///     .transfer_remark("礼盒破损售后赔付");
/// ```
#[doc(alias = "请求赔付")]
#[doc(alias = "/v3/platsolution/ecommerce/mch-transfer/compensate-bills")]
#[doc(alias = "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills")]
#[doc(alias = "求赔付")]
#[doc(alias = "赔付")]
#[doc(alias = "Compensate a user")]
#[doc(alias = "user")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 请求赔付. Created by [`post()`](super::post()).
    ///
    /// **Required**: `receiver`, `out_bill_no`, `amount`, `transfer_remark`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
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
        ///
        /// At most 36 characters.
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
        }

        /// 用户收款感知 / What the payee sees as the reason for the payment
        ///
        /// At most 10 characters.
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_recv_perception", value.into()))
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
                "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills",
                Method::Post,
                "/v3/platsolution/ecommerce/mch-transfer/compensate-bills",
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

    /// Response of 请求赔付.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 接收方信息 / Details of the receiver of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub receiver_detail: Option<response::ReceiverDetail>,
        /// 商户单号（转账、赔付单） / Merchant's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub out_bill_no: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub amount: Option<i64>,
        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// Always present according to the docs.
        pub transfer_remark: Option<String>,
        /// 微信支付单号（转账或赔付） / WeChat Pay's number of the transfer or compensation
        ///
        /// Always present according to the docs.
        pub bill_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 微信支付受理时间，RFC 3339格式 / Time at which WeChat Pay accepted the request, in RFC 3339
        ///
        /// Always present according to the docs.
        pub accept_time: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        pub sponsor_mchid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        receiver_detail = "receiver_detail",
        out_bill_no = "out_bill_no",
        amount = "amount",
        transfer_remark = "transfer_remark",
        bill_id = "bill_id",
        state = "state",
        accept_time = "accept_time",
        success_time = "success_time",
        sponsor_mchid = "sponsor_mchid",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 接收方信息 / Details of the receiver of the transfer or compensation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ReceiverDetail {
            /// 收款方 / Receiver of the transfer or compensation, a merchant or a user
            pub receiver: Option<Receiver>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ReceiverDetail,
            receiver = "receiver",
        );

        /// 收款方 / Receiver of the transfer or compensation, a merchant or a user
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receiver {
            /// 接收方类型 / Type of receiver
            ///
            /// Known values: `TRANSACTION_USER` (交易用户 / User of the transaction).
            pub r#type: Option<String>,
            /// 关联的交易或赔付订单信息 / Order behind the transfer or the compensation
            pub transaction_info: Option<TransactionInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receiver,
            r#type = "type",
            transaction_info = "transaction_info",
        );

        /// 关联的交易或赔付订单信息 / Order behind the transfer or the compensation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TransactionInfo {
            /// 关联交易的微信支付订单号 / WeChat Pay's transaction ID of the order behind the transfer
            ///
            /// Always present according to the docs.
            pub transaction_id: Option<String>,
            /// 关联订单类型 / Type of the order behind the transfer
            pub r#type: Option<Type>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TransactionInfo,
            transaction_id = "transaction_id",
            r#type = "type",
        );

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

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// 待用户确认 / User's confirmation awaited
            ///
            /// `WAIT_USER_CONFIRM`
            WaitUserConfirm,
            /// 撤销中 / Being cancelled
            ///
            /// `CANCELING`
            Canceling,
            /// 已撤销 / Cancelled
            ///
            /// `CANCELLED`
            Cancelled,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Success = "SUCCESS",
            Closed = "CLOSED",
            WaitUserConfirm = "WAIT_USER_CONFIRM",
            Canceling = "CANCELING",
            Cancelled = "CANCELLED",
        );
    }
}
