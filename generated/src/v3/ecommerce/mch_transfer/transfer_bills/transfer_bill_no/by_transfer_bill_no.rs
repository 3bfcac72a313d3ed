//! 微信转账单号查询转账单 · `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
//!
//! Generated from docs/openapi/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}.md by `cargo xtask regen`; do not edit.

/// Queries a merchant transfer of a platform's sub-merchant by WeChat Pay's transfer bill number.
///
/// 凭微信转账单号查询电商平台二级商户的商家转账。
///
/// `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
///
/// 微信转账单号查询转账单 / Query sub-merchant's merchant transfer by transfer bill number · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013504214) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::mch_transfer::transfer_bills::transfer_bill_no::by_transfer_bill_no::get;
///
/// let request = get("1330000168490723500202606180004829157306")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "微信转账单号查询转账单")]
#[doc(
    alias = "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"
)]
#[doc(
    alias = "get_v3_ecommerce_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no"
)]
#[doc(alias = "信转账单号查询转账单")]
#[doc(alias = "转账单号查询转账单")]
#[doc(alias = "账单号查询转账单")]
#[doc(alias = "单号查询转账单")]
#[doc(alias = "号查询转账单")]
#[doc(alias = "查询转账单")]
#[doc(alias = "询转账单")]
#[doc(alias = "转账单")]
#[doc(alias = "账单")]
#[doc(alias = "Query sub-merchants merchant transfer by transfer bill number")]
#[doc(alias = "sub-merchants merchant transfer by transfer bill number")]
#[doc(alias = "s merchant transfer by transfer bill number")]
#[doc(alias = "merchant transfer by transfer bill number")]
#[doc(alias = "transfer by transfer bill number")]
#[doc(alias = "transfer bill number")]
#[doc(alias = "bill number")]
#[doc(alias = "number")]
pub fn get(transfer_bill_no: impl Into<String>) -> get::Request {
    get::Request::new([transfer_bill_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 微信转账单号查询转账单. Created by [`get()`](super::get()).
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
                "get_v3_ecommerce_mch_transfer_transfer_bills_transfer_bill_no_transfer_bill_no",
                Method::Get,
                "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 微信转账单号查询转账单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 商户转账单号 / Merchant's number of the transfer
        ///
        /// Always present according to the docs.
        pub out_bill_no: Option<String>,
        /// 微信转账单号 / WeChat Pay's ID of the transfer
        ///
        /// Always present according to the docs.
        pub transfer_bill_no: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 转账场景ID / ID of the transfer's scenario
        ///
        /// Always present according to the docs.
        pub transfer_scene_id: Option<String>,
        /// 转账单状态 / State of the transfer
        ///
        /// Always present according to the docs.
        pub state: Option<String>,
        /// 转账金额，整数时单位：分 / Amount transferred or paid out; an integer counts fen
        ///
        /// Always present according to the docs.
        pub transfer_amount: Option<i64>,
        /// 转账备注 / Remark on the transfer
        ///
        /// Always present according to the docs.
        pub transfer_remark: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 用户姓名 / Real name of the user or payee
        pub user_name: Option<String>,
        /// 转账单创建时间 / Time the transfer was created
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// Fields unknown to this version.
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
