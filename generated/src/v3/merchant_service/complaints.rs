//! 查询投诉信息 · `GET /v3/merchant-service/complaints`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints.md by `cargo xtask regen`; do not edit.

/// 查询投诉信息
///
/// `GET /v3/merchant-service/complaints`
///
/// 查询投诉信息 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml) · feature `v3-merchant-service`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints::get;
///
/// let request = get()
///     .limit(20)
///     .offset(0)
///     .begin_date("2026-06-18")
///     .end_date("2026-06-18")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "查询投诉信息")]
#[doc(alias = "/v3/merchant-service/complaints")]
#[doc(alias = "get_v3_merchant_service_complaints")]
#[deprecated = "use /v3/merchant-service/complaints-v2"]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询投诉信息; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `begin_date`, `end_date`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `begin_date`
        ///
        /// **Required.**
        pub fn begin_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("begin_date", value.into()))
        }

        /// `end_date`
        ///
        /// **Required.**
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("end_date", value.into()))
        }

        /// `sub_mchid`
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
                "get_v3_merchant_service_complaints",
                Verb::Get,
                "/v3/merchant-service/complaints",
            )
            .query(&["limit", "offset", "begin_date", "end_date", "sub_mchid"])
            .required(&["/query/begin_date", "/query/end_date"])
            .response(&[("/data/*/payer_phone", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// The answer of 查询投诉信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `total_count`
        pub total_count: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `out_trade_no`
            ///
            /// Documented as always there.
            pub out_trade_no: Option<String>,
            /// `complaint_time`
            ///
            /// Documented as always there.
            pub complaint_time: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `payer_phone`
            ///
            /// Sealed on the wire, opened by the client.
            pub payer_phone: Option<Sensitive>,
            /// `complaint_detail`
            ///
            /// Documented as always there.
            pub complaint_detail: Option<String>,
            /// `complaint_state`
            ///
            /// Documented as always there.
            pub complaint_state: Option<ComplaintState>,
            /// `transaction_id`
            ///
            /// Documented as always there.
            pub transaction_id: Option<String>,
            /// `frozen_end_time`
            pub frozen_end_time: Option<String>,
            /// `sub_mchid`
            pub sub_mchid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            out_trade_no = "out_trade_no",
            complaint_time = "complaint_time",
            amount = "amount",
            payer_phone = "payer_phone",
            complaint_detail = "complaint_detail",
            complaint_state = "complaint_state",
            transaction_id = "transaction_id",
            frozen_end_time = "frozen_end_time",
            sub_mchid = "sub_mchid",
        );

        /// ComplaintState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ComplaintState {
            /// `PAYER_COMPLAINTED`
            PayerComplainted,
            /// `FROZENED`
            Frozened,
            /// `FROZEN_FINISHED`
            FrozenFinished,
            /// `PAYER_CANCELED`
            PayerCanceled,
            /// `MERCHANT_REFUNDED`
            MerchantRefunded,
            /// `SYSTEM_REFUNDED`
            SystemRefunded,
            /// `MANUAL_UNFROZEN`
            ManualUnfrozen,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ComplaintState,
            PayerComplainted = "PAYER_COMPLAINTED",
            Frozened = "FROZENED",
            FrozenFinished = "FROZEN_FINISHED",
            PayerCanceled = "PAYER_CANCELED",
            MerchantRefunded = "MERCHANT_REFUNDED",
            SystemRefunded = "SYSTEM_REFUNDED",
            ManualUnfrozen = "MANUAL_UNFROZEN",
        );
    }
}
