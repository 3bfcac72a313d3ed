//! 查询红包记录 · `POST /mmpaymkttransfers/gethbinfo`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/gethbinfo.md by `cargo xtask regen`; do not edit.

/// 查询红包记录
///
/// `POST /mmpaymkttransfers/gethbinfo`
///
/// 查询红包记录 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011981612), [2](https://pay.weixin.qq.com/doc/v2/merchant/4011937431), [3](https://pay.weixin.qq.com/doc/v2/partner/4011983160), [4](https://pay.weixin.qq.com/doc/v2/partner/4011941290) · feature `v2-mmpaymkttransfers`
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::gethbinfo::post;
///
/// let request = post()
///     .mch_billno("88420260618103542884884884")
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .bill_type("MCHT");
/// ```
#[doc(alias = "查询红包记录")]
#[doc(alias = "/mmpaymkttransfers/gethbinfo")]
#[doc(alias = "post_mmpaymkttransfers_gethbinfo")]
#[deprecated = "use /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}, /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询红包记录; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_billno`, `mch_id`, `appid`, `bill_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mch_billno`
        ///
        /// **Required.**
        pub fn mch_billno(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_billno", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `bill_type`
        ///
        /// **Required.** Known: `MCHT`.
        pub fn bill_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bill_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_mmpaymkttransfers_gethbinfo",
                Verb::Post,
                "/mmpaymkttransfers/gethbinfo",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &["/body/mch_billno", "/body/mch_id", "/body/appid", "/body/bill_type"],
            )
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询红包记录.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `mch_billno`
        ///
        /// Documented as always there.
        pub mch_billno: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `detail_id`
        ///
        /// Documented as always there.
        pub detail_id: Option<String>,
        /// `status`
        ///
        /// Documented as always there.
        pub status: Option<response::Status>,
        /// `send_type`
        ///
        /// Documented as always there.
        pub send_type: Option<response::SendType>,
        /// `hb_type`
        ///
        /// Documented as always there.
        pub hb_type: Option<response::HbType>,
        /// `total_num`
        ///
        /// Documented as always there.
        pub total_num: Option<i64>,
        /// `total_amount`
        ///
        /// Documented as always there.
        pub total_amount: Option<i64>,
        /// `reason`
        pub reason: Option<String>,
        /// `send_time`
        ///
        /// Documented as always there.
        pub send_time: Option<String>,
        /// `refund_time`
        pub refund_time: Option<String>,
        /// `refund_amount`
        pub refund_amount: Option<i64>,
        /// `wishing`
        pub wishing: Option<String>,
        /// `remark`
        pub remark: Option<String>,
        /// `act_name`
        pub act_name: Option<String>,
        /// `hblist`
        pub hblist: Option<response::Hblist>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        mch_billno = "mch_billno",
        mch_id = "mch_id",
        detail_id = "detail_id",
        status = "status",
        send_type = "send_type",
        hb_type = "hb_type",
        total_num = "total_num",
        total_amount = "total_amount",
        reason = "reason",
        send_time = "send_time",
        refund_time = "refund_time",
        refund_amount = "refund_amount",
        wishing = "wishing",
        remark = "remark",
        act_name = "act_name",
        hblist = "hblist",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ResultCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `SENDING`
            Sending,
            /// `SENT`
            Sent,
            /// `FAILED`
            Failed,
            /// `RECEIVED`
            Received,
            /// `RFUND_ING`
            RfundIng,
            /// `REFUND`
            Refund,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Sending = "SENDING",
            Sent = "SENT",
            Failed = "FAILED",
            Received = "RECEIVED",
            RfundIng = "RFUND_ING",
            Refund = "REFUND",
        );

        /// SendType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SendType {
            /// `API`
            Api,
            /// `UPLOAD`
            Upload,
            /// `ACTIVITY`
            Activity,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SendType,
            Api = "API",
            Upload = "UPLOAD",
            Activity = "ACTIVITY",
        );

        /// HbType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum HbType {
            /// `NORMAL`
            Normal,
            /// `GROUP`
            Group,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            HbType,
            Normal = "NORMAL",
            Group = "GROUP",
        );

        /// Hblist
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Hblist {
            /// `hbinfo`
            pub hbinfo: Vec<Hbinfo>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Hblist,
            hbinfo = "hbinfo",
        );

        /// Hbinfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Hbinfo {
            /// `openid`
            pub openid: Option<String>,
            /// `amount`
            pub amount: Option<i64>,
            /// `rcv_time`
            pub rcv_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Hbinfo,
            openid = "openid",
            amount = "amount",
            rcv_time = "rcv_time",
        );
    }
}
