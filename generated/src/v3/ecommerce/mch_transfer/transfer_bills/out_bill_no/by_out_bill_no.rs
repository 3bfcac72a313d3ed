//! 商户单号查询转账单 · `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
//!
//! Generated from docs/openapi/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}.md by `cargo xtask regen`; do not edit.

/// 商户单号查询转账单
///
/// `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
///
/// 商户单号查询转账单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013504213) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get;
///
/// let request = get("OBN20260618441").sub_mchid("1684913560");
/// ```
#[doc(alias = "商户单号查询转账单")]
#[doc(alias = "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}")]
#[doc(alias = "get_v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no")]
pub fn get(out_bill_no: impl Into<String>) -> get::Request {
    get::Request::new([out_bill_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 商户单号查询转账单; [`get()`](super::get()) makes one.
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
                "get_v3_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no",
                Verb::Get,
                "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
            )
            .required(&["/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 商户单号查询转账单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `out_bill_no`
        ///
        /// Documented as always there.
        pub out_bill_no: Option<String>,
        /// `transfer_bill_no`
        ///
        /// Documented as always there.
        pub transfer_bill_no: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `transfer_scene_id`
        ///
        /// Documented as always there.
        pub transfer_scene_id: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<String>,
        /// `transfer_amount`
        ///
        /// Documented as always there.
        pub transfer_amount: Option<i64>,
        /// `transfer_remark`
        ///
        /// Documented as always there.
        pub transfer_remark: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `user_name`
        pub user_name: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        ///
        /// Documented as always there.
        pub update_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        out_bill_no = "out_bill_no",
        transfer_bill_no = "transfer_bill_no",
        appid = "appid",
        transfer_scene_id = "transfer_scene_id",
        state = "state",
        transfer_amount = "transfer_amount",
        transfer_remark = "transfer_remark",
        fail_reason = "fail_reason",
        openid = "openid",
        user_name = "user_name",
        create_time = "create_time",
        update_time = "update_time",
    );
}
