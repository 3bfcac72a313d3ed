//! 发放普通红包 · `POST /mmpaymkttransfers/sendredpack`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/sendredpack.md by `cargo xtask regen`; do not edit.

/// 发放普通红包
///
/// `POST /mmpaymkttransfers/sendredpack`
///
/// 发放普通红包 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011974053), [2](https://pay.weixin.qq.com/doc/v2/merchant/4011937425), [3](https://pay.weixin.qq.com/doc/v2/partner/4011983137) · feature `v2-mmpaymkttransfers`
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::sendredpack::post;
///
/// let request = post()
///     .mch_billno("MB20260618884")
///     .mch_id("1684907235")
///     .wxappid("wx5f0c1a9e7b3d2846")
///     .send_name("春茶节")
///     .re_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .total_amount(35200)
///     .total_num(2)
///     .wishing("示例W268")
///     .client_ip("203.0.113.24")
///     .act_name("春茶节")
///     .remark("示例说明");
/// ```
#[doc(alias = "发放普通红包")]
#[doc(alias = "/mmpaymkttransfers/sendredpack")]
#[doc(alias = "post_mmpaymkttransfers_sendredpack")]
#[deprecated = "use /v3/fund-app/mch-transfer/transfer-bills"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发放普通红包; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_billno`, `mch_id`, `wxappid`, `send_name`, `re_openid`, `total_amount`, `total_num`, `wishing`, `client_ip`, `act_name`, `remark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        mch_billno: Option<String>,
        mch_id: Option<String>,
        sub_mch_id: Option<String>,
        msgappid: Option<String>,
        wxappid: Option<String>,
        send_name: Option<String>,
        re_openid: Option<String>,
        total_amount: Option<i64>,
        total_num: Option<i64>,
        wishing: Option<String>,
        client_ip: Option<String>,
        act_name: Option<String>,
        remark: Option<String>,
        scene_id: Option<SceneId>,
        risk_info: Option<RiskInfo>,
        extra: Extra,
    }

    impl Request {
        /// `mch_billno`
        ///
        /// **Required.**
        pub fn mch_billno(mut self, value: impl Into<String>) -> Self {
            self.mch_billno = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `msgappid`
        pub fn msgappid(mut self, value: impl Into<String>) -> Self {
            self.msgappid = Some(value.into());
            self
        }

        /// `wxappid`
        ///
        /// **Required.**
        pub fn wxappid(mut self, value: impl Into<String>) -> Self {
            self.wxappid = Some(value.into());
            self
        }

        /// `send_name`
        ///
        /// **Required.**
        pub fn send_name(mut self, value: impl Into<String>) -> Self {
            self.send_name = Some(value.into());
            self
        }

        /// `re_openid`
        ///
        /// **Required.**
        pub fn re_openid(mut self, value: impl Into<String>) -> Self {
            self.re_openid = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `total_num`
        ///
        /// **Required.**
        pub fn total_num(mut self, value: impl Into<i64>) -> Self {
            self.total_num = Some(value.into());
            self
        }

        /// `wishing`
        ///
        /// **Required.**
        pub fn wishing(mut self, value: impl Into<String>) -> Self {
            self.wishing = Some(value.into());
            self
        }

        /// `client_ip`
        ///
        /// **Required.**
        pub fn client_ip(mut self, value: impl Into<String>) -> Self {
            self.client_ip = Some(value.into());
            self
        }

        /// `act_name`
        ///
        /// **Required.**
        pub fn act_name(mut self, value: impl Into<String>) -> Self {
            self.act_name = Some(value.into());
            self
        }

        /// `remark`
        ///
        /// **Required.**
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// `scene_id`
        pub fn scene_id(mut self, value: impl Into<SceneId>) -> Self {
            self.scene_id = Some(value.into());
            self
        }

        /// `risk_info`
        pub fn risk_info(mut self, value: impl Into<RiskInfo>) -> Self {
            self.risk_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_mmpaymkttransfers_sendredpack",
                Verb::Post,
                "/mmpaymkttransfers/sendredpack",
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
                    "/body/wishing",
                    "/body/client_ip",
                    "/body/act_name",
                    "/body/remark",
                ],
            )
            .request(&[("/body/risk_info", Wire::Url)])
            .mutual_tls();

        fn parts(&self) -> Parts {
            Parts::new()
                .body("mch_billno", &self.mch_billno)
                .body("mch_id", &self.mch_id)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("msgappid", &self.msgappid)
                .body("wxappid", &self.wxappid)
                .body("send_name", &self.send_name)
                .body("re_openid", &self.re_openid)
                .body("total_amount", &self.total_amount)
                .body("total_num", &self.total_num)
                .body("wishing", &self.wishing)
                .body("client_ip", &self.client_ip)
                .body("act_name", &self.act_name)
                .body("remark", &self.remark)
                .body("scene_id", &self.scene_id)
                .body("risk_info", &self.risk_info)
                .extra(&self.extra)
        }
    }

    /// SceneId
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct RiskInfo {
        posttime: Option<i64>,
        mobile: Option<String>,
        deviceid: Option<String>,
        clientversion: Option<String>,
        extra: Extra,
    }

    impl RiskInfo {
        /// `posttime`
        pub fn posttime(mut self, value: impl Into<i64>) -> Self {
            self.posttime = Some(value.into());
            self
        }

        /// `mobile`
        pub fn mobile(mut self, value: impl Into<String>) -> Self {
            self.mobile = Some(value.into());
            self
        }

        /// `deviceid`
        pub fn deviceid(mut self, value: impl Into<String>) -> Self {
            self.deviceid = Some(value.into());
            self
        }

        /// `clientversion`
        pub fn clientversion(mut self, value: impl Into<String>) -> Self {
            self.clientversion = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        RiskInfo,
        posttime = "posttime",
        mobile = "mobile",
        deviceid = "deviceid",
        clientversion = "clientversion",
    );

    /// The answer of 发放普通红包.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
