//! 微信支付预约单号查询预约商家转账记录 · `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
//!
//! Generated from docs/openapi/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}.md by `cargo xtask regen`; do not edit.

/// 微信支付预约单号查询预约商家转账记录
///
/// `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
///
/// 微信支付预约单号查询预约商家转账记录 · [official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::mch_transfer::reservation::reservation_id::by_reservation_id::get;
///
/// let request = get("28920260618103542289289289289").sub_mchid("1684913560");
/// ```
#[doc(alias = "微信支付预约单号查询预约商家转账记录")]
#[doc(
    alias = "/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}"
)]
#[doc(
    alias = "get_v3_platsolution_mch_transfer_reservation_reservation_id_reservation_id"
)]
pub fn get(reservation_id: impl Into<String>) -> get::Request {
    get::Request::new([reservation_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 微信支付预约单号查询预约商家转账记录; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_platsolution_mch_transfer_reservation_reservation_id_reservation_id",
                Verb::Get,
                "/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}",
            )
            .required(&["/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 微信支付预约单号查询预约商家转账记录.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `sp_appid`
        ///
        /// Documented as always there.
        pub sp_appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `reservation_id`
        ///
        /// Documented as always there.
        pub reservation_id: Option<String>,
        /// `out_reservation_no`
        ///
        /// Documented as always there.
        pub out_reservation_no: Option<String>,
        /// `transfer_scene_id`
        ///
        /// Documented as always there.
        pub transfer_scene_id: Option<String>,
        /// `estimated_date`
        pub estimated_date: Option<String>,
        /// `estimated_max_amount`
        pub estimated_max_amount: Option<i64>,
        /// `exact_amount`
        pub exact_amount: Option<i64>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `bank_type`
        pub bank_type: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<String>,
        /// `accept_time`
        ///
        /// Documented as always there.
        pub accept_time: Option<String>,
        /// `reserve_time`
        pub reserve_time: Option<String>,
        /// `close_info`
        pub close_info: Option<response::CloseInfo>,
        /// What came besides.
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
        use crate::model::*;

        /// CloseInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CloseInfo {
            /// `close_time`
            ///
            /// Documented as always there.
            pub close_time: Option<String>,
            /// `close_reason`
            ///
            /// Documented as always there.
            pub close_reason: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CloseInfo,
            close_time = "close_time",
            close_reason = "close_reason",
        );
    }
}
