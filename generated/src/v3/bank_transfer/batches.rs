//! 发起批量转账 · `POST /v3/bank-transfer/batches`
//!
//! Generated from docs/openapi/v3/bank-transfer/batches.md by `cargo xtask regen`; do not edit.

/// Starts a bank partner's batch of transfers to users' WeChat balances or worker bank cards.
///
/// 银行服务商发起一批转账，收款方为用户的微信零钱或务工卡。
///
/// `POST /v3/bank-transfer/batches`
///
/// 发起批量转账 / Start a bank transfer batch · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465889) · feature `v3-bank-transfer` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::bank_transfer::batches::post;
///
/// let request = post()
///     .platform_mchid("1684907235")
///     .specialized_payment_mchid("1684913560")
///     .sponsor_mchid("1684913560")
///     .user_authorized_mchid("1684907235")
///     .user_authorized_appid("wx5f0c1a9e7b3d2846")
///     .out_batch_no("TB20260618150000001")
///     .batch_name("六月茶园采摘报酬")
///     .batch_remark("六月茶园采摘报酬，第一批")
///     .total_amount(35200)
///     .total_count(2)
///     .transfer_scene("ORDINARY_TRANSFER")
///     .transfer_purpose("OTHERS");
/// ```
#[doc(alias = "发起批量转账")]
#[doc(alias = "/v3/bank-transfer/batches")]
#[doc(alias = "post_v3_bank_transfer_batches")]
#[doc(alias = "起批量转账")]
#[doc(alias = "批量转账")]
#[doc(alias = "量转账")]
#[doc(alias = "转账")]
#[doc(alias = "Start a bank transfer batch")]
#[doc(alias = "bank transfer batch")]
#[doc(alias = "transfer batch")]
#[doc(alias = "batch")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发起批量转账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `platform_mchid`, `specialized_payment_mchid`, `sponsor_mchid`, `user_authorized_mchid`, `user_authorized_appid`, `out_batch_no`, `batch_name`, `batch_remark`, `total_amount`, `total_count`, `transfer_scene`, `transfer_purpose`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务平台商户号 / Merchant ID of the service platform
        ///
        /// **Required.**
        pub fn platform_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("platform_mchid", value.into()))
        }

        /// 付款企业商户号 / Merchant ID of the paying enterprise
        ///
        /// **Required.**
        pub fn specialized_payment_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("specialized_payment_mchid", value.into()))
        }

        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        ///
        /// **Required.**
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sponsor_mchid", value.into()))
        }

        /// 用户授权的商户号 / Merchant ID to which the user gave authorisation
        ///
        /// **Required.**
        pub fn user_authorized_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_authorized_mchid", value.into()))
        }

        /// 用户授权的AppID / AppID under which the user gave authorisation
        ///
        /// **Required.**
        pub fn user_authorized_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_authorized_appid", value.into()))
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

        /// 转账附加信息 / Additional remark on the transfer
        pub fn attach_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach_remark", value.into()))
        }

        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// 总数 / Total number
        ///
        /// **Required.**
        pub fn total_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_count", value.into()))
        }

        /// 转账场景 / Scenario of the transfer
        ///
        /// **Required.**
        pub fn transfer_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_scene", value.into()))
        }

        /// 批量转账用途 / Purpose of the batch transfer
        ///
        /// **Required.**
        pub fn transfer_purpose(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transfer_purpose", value.into()))
        }

        /// 转账明细列表 / Transfers of the batch
        pub fn transfer_detail_list(
            self,
            values: impl IntoIterator<Item = TransferDetailList>,
        ) -> Self {
            Self(self.0.body("transfer_detail_list", list::<TransferDetailList>(values)))
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
                "post_v3_bank_transfer_batches",
                Method::Post,
                "/v3/bank-transfer/batches",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/platform_mchid",
                    "/body/specialized_payment_mchid",
                    "/body/sponsor_mchid",
                    "/body/user_authorized_mchid",
                    "/body/user_authorized_appid",
                    "/body/out_batch_no",
                    "/body/batch_name",
                    "/body/batch_remark",
                    "/body/total_amount",
                    "/body/total_count",
                    "/body/transfer_scene",
                    "/body/transfer_purpose",
                    "/body/transfer_detail_list/*/out_detail_no",
                    "/body/transfer_detail_list/*/transfer_amount",
                    "/body/transfer_detail_list/*/transfer_remark",
                    "/body/transfer_detail_list/*/openid",
                    "/body/transfer_detail_list/*/user_name",
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
        /// **Required.** Encrypted by the client.
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
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        batch_id = "batch_id",
        create_time = "create_time",
    );
}
