//! 请求保险理赔 · `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills.md by `cargo xtask regen`; do not edit.

/// 请求保险理赔
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
///
/// 请求保险理赔 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504184) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .receiver(
///         post::Receiver::default()
///             .r#type(post::Type::Merchant)
///             .transaction_info(
///                 post::TransactionInfo::default()
///                     .transaction_id("8472026061810354284784784784")
///                     .r#type(post::TransactionInfoType::Wxpay),
///             ),
///     )
///     .out_bill_no("OBN20260618441")
///     .amount(35200)
///     .transfer_remark("示例说明");
/// ```
#[doc(alias = "请求保险理赔")]
#[doc(alias = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills")]
#[doc(alias = "post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求保险理赔; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `receiver`, `out_bill_no`, `transfer_remark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `receiver`
        ///
        /// **Required.**
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.body("receiver", value))
        }

        /// `out_bill_no`
        ///
        /// **Required.**
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_bill_no", value.into()))
        }

        /// `amount`
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `transfer_remark`
        ///
        /// **Required.**
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills",
                Verb::Post,
                "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/receiver",
                    "/body/receiver/transaction_info/transaction_id",
                    "/body/out_bill_no",
                    "/body/transfer_remark",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Receiver
    #[derive(Clone, Debug, Default)]
    pub struct Receiver(Fields);

    impl Receiver {
        /// `type`
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `transaction_info`
        pub fn transaction_info(self, value: TransactionInfo) -> Self {
            Self(self.0.set("transaction_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receiver);

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
    #[derive(Clone, Debug, Default)]
    pub struct TransactionInfo(Fields);

    impl TransactionInfo {
        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transaction_id", value.into()))
        }

        /// `type`
        pub fn r#type(self, value: impl Into<TransactionInfoType>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransactionInfo);

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

    /// The answer of 请求保险理赔.
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
        ///
        /// Documented as always there.
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
        /// `sponsor_mchid`
        pub sponsor_mchid: Option<String>,
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
        sponsor_mchid = "sponsor_mchid",
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
    }
}
