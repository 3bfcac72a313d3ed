//! 请求保险理赔预下单 · `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer.md by `cargo xtask regen`; do not edit.

/// 请求保险理赔预下单
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
///
/// 请求保险理赔预下单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504185) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::pre_transfer::post;
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
///     .transfer_remark("示例说明")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "请求保险理赔预下单")]
#[doc(
    alias = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer"
)]
#[doc(
    alias = "post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_pre_transfer"
)]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求保险理赔预下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `receiver`, `out_bill_no`, `transfer_remark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        receiver: Option<Receiver>,
        out_bill_no: Option<String>,
        amount: Option<i64>,
        transfer_remark: Option<String>,
        notify_url: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

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

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
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
                "post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_pre_transfer",
                Verb::Post,
                "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
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
                .body("sub_mchid", &self.sub_mchid)
                .body("receiver", &self.receiver)
                .body("out_bill_no", &self.out_bill_no)
                .body("amount", &self.amount)
                .body("transfer_remark", &self.transfer_remark)
                .body("notify_url", &self.notify_url)
                .extra(&self.extra)
        }
    }

    /// Receiver
    #[derive(Clone, Debug, Default)]
    pub struct Receiver {
        r#type: Option<Type>,
        transaction_info: Option<TransactionInfo>,
        extra: Extra,
    }

    impl Receiver {
        /// `type`
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
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

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct TransactionInfo {
        transaction_id: Option<String>,
        r#type: Option<TransactionInfoType>,
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
        pub fn r#type(mut self, value: impl Into<TransactionInfoType>) -> Self {
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

    /// TransactionInfoType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// The answer of 请求保险理赔预下单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `out_bill_no`
        ///
        /// Documented as always there.
        pub out_bill_no: Option<String>,
        /// `bill_id`
        ///
        /// Documented as always there.
        pub bill_id: Option<String>,
        /// `accept_time`
        ///
        /// Documented as always there.
        pub accept_time: Option<String>,
        /// `package_info`
        ///
        /// Documented as always there.
        pub package_info: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        out_bill_no = "out_bill_no",
        bill_id = "bill_id",
        accept_time = "accept_time",
        package_info = "package_info",
    );
}
