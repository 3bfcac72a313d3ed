//! 商户预约单号查询预约商家转账记录 · `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
//!
//! Generated from docs/openapi/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}.md by `cargo xtask regen`; do not edit.

/// Queries a reserved insurance transfer by the merchant's reservation number.
///
/// 按商户预约单号查询一笔保险转账预约。
///
/// `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
///
/// 商户预约单号查询预约商家转账记录 / Query an insurance transfer reservation by merchant number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504218) · feature `v3-platsolution` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::by_out_reservation_no::get;
///
/// let request = get("RV20260618103542001").sub_mchid("1684913560");
/// ```
#[doc(alias = "商户预约单号查询预约商家转账记录")]
#[doc(
    alias = "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}"
)]
#[doc(
    alias = "get_v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no"
)]
#[doc(alias = "户预约单号查询预约商家转账记录")]
#[doc(alias = "预约单号查询预约商家转账记录")]
#[doc(alias = "约单号查询预约商家转账记录")]
#[doc(alias = "单号查询预约商家转账记录")]
#[doc(alias = "号查询预约商家转账记录")]
#[doc(alias = "查询预约商家转账记录")]
#[doc(alias = "询预约商家转账记录")]
#[doc(alias = "预约商家转账记录")]
#[doc(alias = "约商家转账记录")]
#[doc(alias = "商家转账记录")]
#[doc(alias = "家转账记录")]
#[doc(alias = "转账记录")]
#[doc(alias = "账记录")]
#[doc(alias = "记录")]
#[doc(alias = "Query an insurance transfer reservation by merchant number")]
#[doc(alias = "insurance transfer reservation by merchant number")]
#[doc(alias = "transfer reservation by merchant number")]
#[doc(alias = "reservation by merchant number")]
#[doc(alias = "merchant number")]
#[doc(alias = "number")]
pub fn get(out_reservation_no: impl Into<String>) -> get::Request {
    get::Request::new([out_reservation_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户预约单号查询预约商家转账记录. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
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
                "get_v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no",
                Method::Get,
                "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户预约单号查询预约商家转账记录.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// Always present according to the docs.
        pub sp_appid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 微信转账预约单号 / WeChat Pay's ID of the transfer reservation
        ///
        /// Always present according to the docs.
        pub reservation_id: Option<String>,
        /// 商户预约单号 / Merchant's number of the reservation
        ///
        /// Always present according to the docs.
        pub out_reservation_no: Option<String>,
        /// 转账场景ID / ID of the transfer's scenario
        ///
        /// Always present according to the docs.
        pub transfer_scene_id: Option<String>,
        /// 预计最晚转账日期，格式：yyyy-MM-dd / Latest expected transfer date, yyyy-MM-dd
        pub estimated_date: Option<String>,
        /// 预计最大转账金额，单位：分 / Highest expected transfer amount, in fen
        pub estimated_max_amount: Option<i64>,
        /// 准确转账金额，单位：分 / Exact transfer amount, in fen
        pub exact_amount: Option<i64>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub bank_type: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 微信支付受理时间，RFC 3339格式 / Time at which WeChat Pay accepted the request, in RFC 3339
        ///
        /// Always present according to the docs.
        pub accept_time: Option<String>,
        /// 用户确认预约的时间，RFC 3339格式 / Time the user confirmed the reservation, in RFC 3339
        pub reserve_time: Option<String>,
        /// 关闭信息（单据、预约或授权） / When and why the order, reservation or authorization was closed
        pub close_info: Option<response::CloseInfo>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        sp_appid = "sp_appid",
        sub_appid = "sub_appid",
        reservation_id = "reservation_id",
        out_reservation_no = "out_reservation_no",
        transfer_scene_id = "transfer_scene_id",
        estimated_date = "estimated_date",
        estimated_max_amount = "estimated_max_amount",
        exact_amount = "exact_amount",
        openid = "openid",
        bank_type = "bank_type",
        state = "state",
        accept_time = "accept_time",
        reserve_time = "reserve_time",
        close_info = "close_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已受理 / Accepted
            ///
            /// `ACCEPTED`
            Accepted,
            /// 已确认 / Confirmed
            ///
            /// `CONFIRMED`
            Confirmed,
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
            Confirmed = "CONFIRMED",
            Closed = "CLOSED",
        );

        /// 关闭信息（单据、预约或授权） / When and why the order, reservation or authorization was closed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CloseInfo {
            /// 关闭时间，RFC 3339格式 / Time of the closing, in RFC 3339
            ///
            /// Always present according to the docs.
            pub close_time: Option<String>,
            /// 关闭原因 / Reason for closing
            ///
            /// Always present according to the docs.
            pub close_reason: Option<CloseReason>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CloseInfo,
            close_time = "close_time",
            close_reason = "close_reason",
        );

        /// 关闭原因 / Reason for closing
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CloseReason {
            /// 用户逾期未确认 / Not confirmed by the user in time
            ///
            /// `USER_OVERDUE_UNCONFIRMED`
            UserOverdueUnconfirmed,
            /// 商户通过API关闭已确认的预约 / Confirmed reservation closed by the merchant through the API
            ///
            /// `CLOSE_CONFIRMED_VIA_MCH_API`
            CloseConfirmedViaMchApi,
            /// 商户通过API关闭已受理的预约 / Accepted reservation closed by the merchant through the API
            ///
            /// `CLOSE_ACCEPTED_VIA_MCH_API`
            CloseAcceptedViaMchApi,
            /// 转账已完成 / Transfer finished
            ///
            /// `TRANSFER_FINISHED`
            TransferFinished,
            /// 逾期未转账 / No transfer made in time
            ///
            /// `OVERDUE_NOT_TRANSFER`
            OverdueNotTransfer,
            /// 预约失败 / Reservation failed
            ///
            /// `RESERVE_FAIL`
            ReserveFail,
            /// 用户主动关闭 / Closed by the user
            ///
            /// `USER_CLOSE`
            UserClose,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CloseReason,
            UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
            CloseConfirmedViaMchApi = "CLOSE_CONFIRMED_VIA_MCH_API",
            CloseAcceptedViaMchApi = "CLOSE_ACCEPTED_VIA_MCH_API",
            TransferFinished = "TRANSFER_FINISHED",
            OverdueNotTransfer = "OVERDUE_NOT_TRANSFER",
            ReserveFail = "RESERVE_FAIL",
            UserClose = "USER_CLOSE",
        );
    }
}
