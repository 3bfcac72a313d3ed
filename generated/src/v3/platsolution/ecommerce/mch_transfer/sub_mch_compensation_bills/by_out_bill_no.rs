//! 查询赔付结果（按商户赔付单号） · `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
//!
//! Generated from docs/openapi/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}.md by `cargo xtask regen`; do not edit.

/// Queries a platform's compensation to a sub-merchant by the merchant's compensation number.
///
/// 按商户赔付单号查询平台对二级商户的赔付。
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
///
/// 查询赔付结果（按商户赔付单号） / Query a sub-merchant compensation by merchant number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016777372) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::by_out_bill_no::get;
///
/// let request = get("TR20260618150000001").sponsor_mchid("1684907235");
/// ```
#[doc(alias = "查询赔付结果（按商户赔付单号）")]
#[doc(
    alias = "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}"
)]
#[doc(
    alias = "get_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills_out_bill_no"
)]
#[doc(alias = "询赔付结果（按商户赔付单号）")]
#[doc(alias = "赔付结果（按商户赔付单号）")]
#[doc(alias = "付结果（按商户赔付单号）")]
#[doc(alias = "结果（按商户赔付单号）")]
#[doc(alias = "果（按商户赔付单号）")]
#[doc(alias = "按商户赔付单号）")]
#[doc(alias = "商户赔付单号）")]
#[doc(alias = "户赔付单号）")]
#[doc(alias = "赔付单号）")]
#[doc(alias = "付单号）")]
#[doc(alias = "单号）")]
#[doc(alias = "号）")]
#[doc(alias = "Query a sub-merchant compensation by merchant number")]
#[doc(alias = "sub-merchant compensation by merchant number")]
#[doc(alias = "compensation by merchant number")]
#[doc(alias = "merchant number")]
#[doc(alias = "number")]
pub fn get(out_bill_no: impl Into<String>) -> get::Request {
    get::Request::new([out_bill_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询赔付结果（按商户赔付单号）. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sponsor_mchid", value.into()))
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
            "get_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills_out_bill_no",
            Method::Get,
            "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询赔付结果（按商户赔付单号）.
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
        ///
        /// Always present according to the docs.
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
            ///
            /// Known values: `MERCHANT` (商户 / Merchant).
            pub r#type: Option<String>,
            /// 接收方商户信息 / Merchant that receives the transfer or compensation
            pub mch_info: Option<MchInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receiver,
            r#type = "type",
            mch_info = "mch_info",
        );

        /// 接收方商户信息 / Merchant that receives the transfer or compensation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MchInfo {
            /// 接收方商户号 / Merchant ID of the receiving merchant
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MchInfo,
            mchid = "mchid",
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
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Accepted = "ACCEPTED",
            Success = "SUCCESS",
            Closed = "CLOSED",
        );

        /// 关闭信息（单据、预约或授权） / When and why the order, reservation or authorization was closed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CloseInfo {
            /// 关闭时间，RFC 3339格式 / Time of the closing, in RFC 3339
            pub close_time: Option<String>,
            /// 关闭原因 / Reason for closing
            pub close_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CloseInfo,
            close_time = "close_time",
            close_reason = "close_reason",
        );
    }
}
