//! 查询保险理赔结果（按商户赔付单号） · `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}.md by `cargo xtask regen`; do not edit.

/// Queries an insurance claim payout of a platform's sub-merchant by the merchant's compensation number.
///
/// 按商户赔付单号查询平台二级商户的保险理赔。
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
///
/// 查询保险理赔结果（按商户赔付单号） / Query an insurance claim payout by merchant number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504187) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::by_out_bill_no::get;
///
/// let request = get("TR20260618150000001").sub_mchid("1684937152");
/// ```
#[doc(alias = "查询保险理赔结果（按商户赔付单号）")]
#[doc(
    alias = "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}"
)]
#[doc(
    alias = "get_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no"
)]
#[doc(alias = "询保险理赔结果（按商户赔付单号）")]
#[doc(alias = "保险理赔结果（按商户赔付单号）")]
#[doc(alias = "险理赔结果（按商户赔付单号）")]
#[doc(alias = "理赔结果（按商户赔付单号）")]
#[doc(alias = "赔结果（按商户赔付单号）")]
#[doc(alias = "结果（按商户赔付单号）")]
#[doc(alias = "果（按商户赔付单号）")]
#[doc(alias = "按商户赔付单号）")]
#[doc(alias = "商户赔付单号）")]
#[doc(alias = "户赔付单号）")]
#[doc(alias = "赔付单号）")]
#[doc(alias = "付单号）")]
#[doc(alias = "单号）")]
#[doc(alias = "号）")]
#[doc(alias = "Query an insurance claim payout by merchant number")]
#[doc(alias = "insurance claim payout by merchant number")]
#[doc(alias = "claim payout by merchant number")]
#[doc(alias = "payout by merchant number")]
#[doc(alias = "merchant number")]
#[doc(alias = "number")]
pub fn get(out_bill_no: impl Into<String>) -> get::Request {
    get::Request::new([out_bill_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询保险理赔结果（按商户赔付单号）. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
            "get_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no",
            Method::Get,
            "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询保险理赔结果（按商户赔付单号）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
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
        /// 关闭信息（单据、预约或授权） / When and why the order, reservation or authorization was closed
        pub close_info: Option<response::CloseInfo>,
        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        pub sponsor_mchid: Option<String>,
        /// Fields unknown to this version.
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
            pub r#type: Option<Type>,
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

        /// 接收方类型 / Type of receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 商户 / Merchant
            ///
            /// `MERCHANT`
            Merchant,
            /// 交易用户 / User of the transaction
            ///
            /// `TRANSACTION_USER`
            TransactionUser,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Merchant = "MERCHANT",
            TransactionUser = "TRANSACTION_USER",
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
            pub r#type: Option<TransactionInfoType>,
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
        pub enum TransactionInfoType {
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
            TransactionInfoType,
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

        /// 关闭信息（单据、预约或授权） / When and why the order, reservation or authorization was closed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CloseInfo {
            /// 关单受理时间，RFC 3339格式 / Time at which the closing was accepted, in RFC 3339
            pub accept_time: Option<String>,
            /// 关闭原因 / Reason for closing
            pub close_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CloseInfo,
            accept_time = "accept_time",
            close_reason = "close_reason",
        );
    }
}
