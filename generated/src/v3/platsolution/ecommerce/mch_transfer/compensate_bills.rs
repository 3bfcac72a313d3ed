//! 请求赔付 · `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills.md by `cargo xtask regen`; do not edit.

/// 请求赔付
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`
///
/// 请求赔付 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504175) · feature `v3-platsolution`
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
///                     .transaction_id("8472026061810354284784784784")
///                     .r#type(post::Type::Wxpay),
///             ),
///     )
///     .out_bill_no("OBN20260618441")
///     .amount(35200)
///     .transfer_remark("示例说明")
///     .sponsor_mchid("1684907235")
///     .transfer_scene_id("4872")
///     .user_recv_perception("示例URP277");
/// ```
#[doc(alias = "请求赔付")]
#[doc(alias = "/v3/platsolution/ecommerce/mch-transfer/compensate-bills")]
#[doc(alias = "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求赔付; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `receiver`, `out_bill_no`, `transfer_remark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        receiver: Option<Receiver>,
        out_bill_no: Option<String>,
        amount: Option<i64>,
        transfer_remark: Option<String>,
        sponsor_mchid: Option<String>,
        transfer_scene_id: Option<String>,
        user_recv_perception: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `receiver`
        ///
        /// **Required.**
        pub fn receiver(mut self, value: impl Into<Receiver>) -> Self {
            self.receiver = Some(value.into());
            self
        }

        /// `out_bill_no`
        ///
        /// **Required.**
        pub fn out_bill_no(mut self, value: impl Into<String>) -> Self {
            self.out_bill_no = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `transfer_remark`
        ///
        /// **Required.**
        pub fn transfer_remark(mut self, value: impl Into<String>) -> Self {
            self.transfer_remark = Some(value.into());
            self
        }

        /// `sponsor_mchid`
        pub fn sponsor_mchid(mut self, value: impl Into<String>) -> Self {
            self.sponsor_mchid = Some(value.into());
            self
        }

        /// `transfer_scene_id`
        pub fn transfer_scene_id(mut self, value: impl Into<String>) -> Self {
            self.transfer_scene_id = Some(value.into());
            self
        }

        /// `user_recv_perception`
        pub fn user_recv_perception(mut self, value: impl Into<String>) -> Self {
            self.user_recv_perception = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills",
                Verb::Post,
                "/v3/platsolution/ecommerce/mch-transfer/compensate-bills",
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
            Parts::new()
                .body("receiver", &self.receiver)
                .body("out_bill_no", &self.out_bill_no)
                .body("amount", &self.amount)
                .body("transfer_remark", &self.transfer_remark)
                .body("sponsor_mchid", &self.sponsor_mchid)
                .body("transfer_scene_id", &self.transfer_scene_id)
                .body("user_recv_perception", &self.user_recv_perception)
                .extra(&self.extra)
        }
    }

    /// Receiver
    #[derive(Clone, Debug, Default)]
    pub struct Receiver {
        r#type: Option<String>,
        transaction_info: Option<TransactionInfo>,
        extra: Extra,
    }

    impl Receiver {
        /// `type`
        ///
        /// Known: `TRANSACTION_USER`.
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `transaction_info`
        pub fn transaction_info(mut self, value: impl Into<TransactionInfo>) -> Self {
            self.transaction_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Receiver,
        r#type = "type",
        transaction_info = "transaction_info",
    );

    /// TransactionInfo
    #[derive(Clone, Debug, Default)]
    pub struct TransactionInfo {
        transaction_id: Option<String>,
        r#type: Option<Type>,
        extra: Extra,
    }

    impl TransactionInfo {
        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `type`
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TransactionInfo,
        transaction_id = "transaction_id",
        r#type = "type",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Type {
        /// `WXPAY`
        Wxpay,
        /// `WXVALUE`
        Wxvalue,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Wxpay = "WXPAY",
        Wxvalue = "WXVALUE",
    );

    /// The answer of 请求赔付.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
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
        ///
        /// Documented as always there.
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct Receiver {
            /// `type`
            ///
            /// Known: `TRANSACTION_USER`.
            pub r#type: Option<String>,
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

        /// TransactionInfo
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct TransactionInfo {
            /// `transaction_id`
            ///
            /// Documented as always there.
            pub transaction_id: Option<String>,
            /// `type`
            pub r#type: Option<Type>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TransactionInfo,
            transaction_id = "transaction_id",
            r#type = "type",
        );

        /// Type
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Type {
            /// `WXPAY`
            Wxpay,
            /// `WXVALUE`
            Wxvalue,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Wxpay = "WXPAY",
            Wxvalue = "WXVALUE",
        );

        /// State
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
