//! 请求赔付预下单 · `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md by `cargo xtask regen`; do not edit.

/// 请求赔付预下单
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
///
/// 请求赔付预下单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504176) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
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
///     .user_recv_perception("示例URP277")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "请求赔付预下单")]
#[doc(alias = "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer")]
#[doc(
    alias = "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_pre_transfer"
)]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求赔付预下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `receiver`, `out_bill_no`, `transfer_remark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_appid`
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
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

        /// `sponsor_mchid`
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// `transfer_scene_id`
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
        }

        /// `user_recv_perception`
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_recv_perception", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_pre_transfer",
                Verb::Post,
                "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
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
        ///
        /// Known: `TRANSACTION_USER`.
        pub fn r#type(self, value: impl Into<String>) -> Self {
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
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransactionInfo);

    /// Type
    #[derive(Clone)]
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

    /// The answer of 请求赔付预下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
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
        out_bill_no = "out_bill_no",
        bill_id = "bill_id",
        accept_time = "accept_time",
        package_info = "package_info",
    );
}
