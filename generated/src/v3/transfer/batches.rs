//! 发起批量转账 · `POST /v3/transfer/batches`
//!
//! Generated from docs/openapi/v3/transfer/batches.md by `cargo xtask regen`; do not edit.

/// Starts a batch of transfers from a direct merchant to the WeChat balances of several users.
///
/// 直连商户发起一批转账，向多个用户的微信零钱付款。
///
/// `POST /v3/transfer/batches`
///
/// 发起批量转账 / Start a batch transfer · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012458841) · feature `v3-transfer` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::transfer::batches::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_batch_no("TB20260618150000001")
///     .batch_name("六月茶园采摘报酬")
///     .batch_remark("六月茶园采摘报酬，第一批")
///     .total_amount(35200)
///     .total_num(2)
///     .transfer_detail_list([
///         post::TransferDetailList::default()
///             .out_detail_no("TD20260618150000001")
///             .transfer_amount(17600)
///             .transfer_remark("六月茶园采摘报酬")
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///         post::TransferDetailList::default()
///             .out_detail_no("TD20260618150000002")
///             .transfer_amount(17600)
///             .transfer_remark("六月茶园采摘报酬")
///             .openid("oK3fT6pGh5uXa1rDn7QyMe9WsJv0"),
///     ])
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "发起批量转账")]
#[doc(alias = "/v3/transfer/batches")]
#[doc(alias = "post_v3_transfer_batches")]
#[doc(alias = "起批量转账")]
#[doc(alias = "批量转账")]
#[doc(alias = "量转账")]
#[doc(alias = "转账")]
#[doc(alias = "Start a batch transfer")]
#[doc(alias = "batch transfer")]
#[doc(alias = "transfer")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发起批量转账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `out_batch_no`, `batch_name`, `batch_remark`, `total_amount`, `total_num`, `transfer_detail_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
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

        /// 转账明细列表 / Transfers of the batch
        ///
        /// **Required.**
        pub fn transfer_detail_list(
            self,
            values: impl IntoIterator<Item = TransferDetailList>,
        ) -> Self {
            Self(self.0.body("transfer_detail_list", list::<TransferDetailList>(values)))
        }

        /// 转账场景ID / ID of the transfer's scenario
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
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
                "post_v3_transfer_batches",
                Method::Post,
                "/v3/transfer/batches",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/out_batch_no",
                    "/body/batch_name",
                    "/body/batch_remark",
                    "/body/total_amount",
                    "/body/total_num",
                    "/body/transfer_detail_list",
                    "/body/transfer_detail_list/*/out_detail_no",
                    "/body/transfer_detail_list/*/transfer_amount",
                    "/body/transfer_detail_list/*/transfer_remark",
                    "/body/transfer_detail_list/*/openid",
                ],
            )
            .request(
                &[
                    ("/body/transfer_detail_list/*/user_name", FieldEncoding::RsaOaep),
                    ("/body/transfer_detail_list/*/user_id_card", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 转账明细列表 / Transfers of the batch
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TransferDetailList(ObjectBuilder);

    impl TransferDetailList {
        /// 商户明细单号 / Merchant's number of the transfer or payout detail
        ///
        /// **Required.**
        pub fn out_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_detail_no", value.into()))
        }

        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        ///
        /// **Required.**
        pub fn transfer_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("transfer_amount", value.into()))
        }

        /// 转账备注 / Remark on the transfer, donation or compensation
        ///
        /// **Required.**
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("transfer_remark", value.into()))
        }

        /// 收款用户OpenID / OpenID of the user who receives the transfer
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

        /// 收款用户身份证号 / Identity card number of the payee
        ///
        /// Encrypted by the client.
        pub fn user_id_card(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("user_id_card", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransferDetailList);

    /// Response of 发起批量转账.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户批次单号 / Merchant's number of the transfer or payout batch
        ///
        /// Always present according to the docs.
        pub out_batch_no: Option<String>,
        /// 微信支付批次单号 / WeChat Pay's batch number
        ///
        /// Always present according to the docs.
        pub batch_id: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 批次状态 / Batch's state
        pub batch_status: Option<response::BatchStatus>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        batch_id = "batch_id",
        create_time = "create_time",
        batch_status = "batch_status",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 批次状态 / Batch's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BatchStatus {
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
            BatchStatus,
            Accepted = "ACCEPTED",
            Processing = "PROCESSING",
            Finished = "FINISHED",
            Closed = "CLOSED",
        );
    }
}
