//! 受理商家转账 · `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
//!
//! Generated from docs/openapi/v3/platsolution/insurance/mch-transfer/batches/apply.md by `cargo xtask regen`; do not edit.

/// Starts a batch of insurance transfers to users who confirmed a reservation, for a partner's sub-merchant.
///
/// 为服务商的子商户，向已确认预约的用户发起一批保险转账。
///
/// `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
///
/// 受理商家转账 / Start a batch of insurance transfers · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504220) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::apply::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .out_batch_no("TB20260618150000001")
///     .batch_name("六月茶园保险理赔")
///     .batch_remark("六月茶园保险理赔，第一批")
///     .total_amount(35200)
///     .total_num(2)
///     .transfer_scene_id("1004")
///     .transfer_detail_list([
///         post::TransferDetailList::default()
///             .out_detail_no("TD20260618150000001")
///             .transfer_amount(17600)
///             .transfer_remark("茶园种植保险理赔款")
///             .reservation_id("1320000168490723520260618000917")
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///         post::TransferDetailList::default()
///             .out_detail_no("TD20260618150000002")
///             .transfer_amount(17600)
///             .transfer_remark("茶园种植保险理赔款")
///             .reservation_id("1320000168490723520260618000924")
///             .openid("oK3fT6pGh5uXa1rDn7QyMe9WsJv0"),
///     ])
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "受理商家转账")]
#[doc(alias = "/v3/platsolution/insurance/mch-transfer/batches/apply")]
#[doc(alias = "post_v3_platsolution_insurance_mch_transfer_batches_apply")]
#[doc(alias = "理商家转账")]
#[doc(alias = "商家转账")]
#[doc(alias = "家转账")]
#[doc(alias = "转账")]
#[doc(alias = "Start a batch of insurance transfers")]
#[doc(alias = "batch of insurance transfers")]
#[doc(alias = "insurance transfers")]
#[doc(alias = "transfers")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 受理商家转账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `sp_appid`, `out_batch_no`, `batch_name`, `batch_remark`, `total_amount`, `total_num`, `transfer_scene_id`, `transfer_detail_list`, `notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
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

        /// 转账场景ID / ID of the transfer's scenario
        ///
        /// **Required.**
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_scene_id", value.into()))
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

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
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
                "post_v3_platsolution_insurance_mch_transfer_batches_apply",
                Method::Post,
                "/v3/platsolution/insurance/mch-transfer/batches/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/sp_appid",
                    "/body/out_batch_no",
                    "/body/batch_name",
                    "/body/batch_remark",
                    "/body/total_amount",
                    "/body/total_num",
                    "/body/transfer_scene_id",
                    "/body/transfer_detail_list",
                    "/body/transfer_detail_list/*/out_detail_no",
                    "/body/transfer_detail_list/*/transfer_amount",
                    "/body/transfer_detail_list/*/transfer_remark",
                    "/body/transfer_detail_list/*/reservation_id",
                    "/body/transfer_detail_list/*/openid",
                    "/body/notify_url",
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

        /// 微信转账预约单号 / WeChat Pay's ID of the transfer reservation
        ///
        /// **Required.**
        pub fn reservation_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("reservation_id", value.into()))
        }

        /// 收款用户OpenID / OpenID of the user who receives the transfer
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransferDetailList);

    /// Response of 受理商家转账.
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
        pub batch_state: Option<response::BatchState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        batch_id = "batch_id",
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
            /// `COMPLETED`
            Completed,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BatchState,
            Accepted = "ACCEPTED",
            Processing = "PROCESSING",
            Completed = "COMPLETED",
            Closed = "CLOSED",
        );
    }
}
