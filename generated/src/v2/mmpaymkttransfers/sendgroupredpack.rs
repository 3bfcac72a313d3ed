//! 发放裂变红包 · `POST /mmpaymkttransfers/sendgroupredpack`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/sendgroupredpack.md by `cargo xtask regen`; do not edit.

/// 发放裂变红包
///
/// `POST /mmpaymkttransfers/sendgroupredpack`
///
/// 发放裂变红包 · [official page](https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4) · feature `v2-mmpaymkttransfers`
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::sendgroupredpack::post;
///
/// let request = post()
///     .mch_billno("MB20260618884")
///     .mch_id("1684907235")
///     .wxappid("wx5f0c1a9e7b3d2846")
///     .send_name("春茶节")
///     .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .total_amount(35200)
///     .total_num(2)
///     .amt_type("ALL_RAND")
///     .wishing("示例W268")
///     .act_name("春茶节")
///     .remark("示例说明");
/// ```
#[doc(alias = "发放裂变红包")]
#[doc(alias = "/mmpaymkttransfers/sendgroupredpack")]
#[doc(alias = "post_mmpaymkttransfers_sendgroupredpack")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发放裂变红包; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_billno`, `mch_id`, `wxappid`, `send_name`, `re_openid`, `total_amount`, `total_num`, `amt_type`, `wishing`, `act_name`, `remark`.
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

        /// `wxappid`
        ///
        /// **Required.**
        pub fn wxappid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("wxappid", value.into()))
        }

        /// `send_name`
        ///
        /// **Required.**
        pub fn send_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("send_name", value.into()))
        }

        /// `re_openid`
        ///
        /// **Required.**
        pub fn re_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("re_openid", value.into()))
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// `total_num`
        ///
        /// **Required.**
        pub fn total_num(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_num", value.into()))
        }

        /// `amt_type`
        ///
        /// **Required.** Known: `ALL_RAND`.
        pub fn amt_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("amt_type", value.into()))
        }

        /// `wishing`
        ///
        /// **Required.**
        pub fn wishing(self, value: impl Into<String>) -> Self {
            Self(self.0.body("wishing", value.into()))
        }

        /// `act_name`
        ///
        /// **Required.**
        pub fn act_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("act_name", value.into()))
        }

        /// `remark`
        ///
        /// **Required.**
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("remark", value.into()))
        }

        /// `scene_id`
        pub fn scene_id(self, value: impl Into<SceneId>) -> Self {
            Self(self.0.body("scene_id", value.into()))
        }

        /// `risk_info`
        pub fn risk_info(self, value: RiskInfo) -> Self {
            Self(self.0.body("risk_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_mmpaymkttransfers_sendgroupredpack",
                Verb::Post,
                "/mmpaymkttransfers/sendgroupredpack",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/mch_billno",
                    "/body/mch_id",
                    "/body/wxappid",
                    "/body/send_name",
                    "/body/re_openid",
                    "/body/total_amount",
                    "/body/total_num",
                    "/body/amt_type",
                    "/body/wishing",
                    "/body/act_name",
                    "/body/remark",
                ],
            )
            .request(&[("/body/risk_info", Wire::Url)])
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// SceneId
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SceneId {
        /// `PRODUCT_1`
        Product1,
        /// `PRODUCT_2`
        Product2,
        /// `PRODUCT_3`
        Product3,
        /// `PRODUCT_4`
        Product4,
        /// `PRODUCT_5`
        Product5,
        /// `PRODUCT_6`
        Product6,
        /// `PRODUCT_7`
        Product7,
        /// `PRODUCT_8`
        Product8,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SceneId,
        Product1 = "PRODUCT_1",
        Product2 = "PRODUCT_2",
        Product3 = "PRODUCT_3",
        Product4 = "PRODUCT_4",
        Product5 = "PRODUCT_5",
        Product6 = "PRODUCT_6",
        Product7 = "PRODUCT_7",
        Product8 = "PRODUCT_8",
    );

    /// RiskInfo
    #[derive(Clone, Debug, Default)]
    pub struct RiskInfo(Fields);

    impl RiskInfo {
        /// `posttime`
        pub fn posttime(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("posttime", value.into()))
        }

        /// `mobile`
        pub fn mobile(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mobile", value.into()))
        }

        /// `deviceid`
        pub fn deviceid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("deviceid", value.into()))
        }

        /// `clientversion`
        pub fn clientversion(self, value: impl Into<String>) -> Self {
            Self(self.0.set("clientversion", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RiskInfo);

    /// The answer of 发放裂变红包.
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
        /// `wxappid`
        ///
        /// Documented as always there.
        pub wxappid: Option<String>,
        /// `re_openid`
        ///
        /// Documented as always there.
        pub re_openid: Option<String>,
        /// `total_amount`
        ///
        /// Documented as always there.
        pub total_amount: Option<i64>,
        /// `send_listid`
        ///
        /// Documented as always there.
        pub send_listid: Option<String>,
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
        wxappid = "wxappid",
        re_openid = "re_openid",
        total_amount = "total_amount",
        send_listid = "send_listid",
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
    }
}
