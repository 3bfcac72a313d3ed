//! 查询保证金售后赔付结果（按微信支付赔付单号） · `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}.md by `cargo xtask regen`; do not edit.

/// 查询保证金售后赔付结果（按微信支付赔付单号）
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
///
/// 查询保证金售后赔付结果（按微信支付赔付单号） · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504196) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::by_bill_id::get;
///
/// let request = get("61620260618103542616616616616").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询保证金售后赔付结果（按微信支付赔付单号）")]
#[doc(
    alias = "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}"
)]
#[doc(
    alias = "get_v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_bill_id_bill_id"
)]
pub fn get(bill_id: impl Into<String>) -> get::Request {
    get::Request::new([bill_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询保证金售后赔付结果（按微信支付赔付单号）; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_bill_id_bill_id",
            Verb::Get,
            "/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询保证金售后赔付结果（按微信支付赔付单号）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `receiver_detail`
        ///
        /// Documented as always there.
        pub receiver_detail: Option<response::ReceiverDetail>,
        /// `out_bill_no`
        ///
        /// Documented as always there.
        pub out_bill_no: Option<String>,
        /// `amount`
        pub amount: Option<i64>,
        /// `transfer_remark`
        pub transfer_remark: Option<String>,
        /// `bill_id`
        ///
        /// Documented as always there.
        pub bill_id: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `accept_time`
        ///
        /// Documented as always there.
        pub accept_time: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `close_info`
        pub close_info: Option<response::CloseInfo>,
        /// `sponsor_mchid`
        pub sponsor_mchid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        receiver_detail = "receiver_detail",
        out_bill_no = "out_bill_no",
        amount = "amount",
        transfer_remark = "transfer_remark",
        bill_id = "bill_id",
        state = "state",
        accept_time = "accept_time",
        success_time = "success_time",
        close_info = "close_info",
        sponsor_mchid = "sponsor_mchid",
        sub_appid = "sub_appid",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReceiverDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ReceiverDetail {
            /// `receiver`
            pub receiver: Option<Receiver>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ReceiverDetail,
            receiver = "receiver",
        );

        /// Receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receiver {
            /// `type`
            pub r#type: Option<Type>,
            /// `transaction_info`
            pub transaction_info: Option<TransactionInfo>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Receiver,
            r#type = "type",
            transaction_info = "transaction_info",
        );

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `MERCHANT`
            Merchant,
            /// `TRANSACTION_USER`
            TransactionUser,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Merchant = "MERCHANT",
            TransactionUser = "TRANSACTION_USER",
        );

        /// TransactionInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TransactionInfo {
            /// `transaction_id`
            ///
            /// Documented as always there.
            pub transaction_id: Option<String>,
            /// `type`
            pub r#type: Option<TransactionInfoType>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TransactionInfo,
            transaction_id = "transaction_id",
            r#type = "type",
        );

        /// TransactionInfoType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TransactionInfoType {
            /// `WXPAY`
            Wxpay,
            /// `WXVALUE`
            Wxvalue,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TransactionInfoType,
            Wxpay = "WXPAY",
            Wxvalue = "WXVALUE",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `ACCEPTED`
            Accepted,
            /// `SUCCESS`
            Success,
            /// `CLOSED`
            Closed,
            /// `WAIT_USER_CONFIRM`
            WaitUserConfirm,
            /// `CANCELING`
            Canceling,
            /// `CANCELLED`
            Cancelled,
            /// A value that these docs do not know.
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

        /// CloseInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CloseInfo {
            /// `close_time`
            pub close_time: Option<String>,
            /// `close_reason`
            pub close_reason: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CloseInfo,
            close_time = "close_time",
            close_reason = "close_reason",
        );
    }
}
