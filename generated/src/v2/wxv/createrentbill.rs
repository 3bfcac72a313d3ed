//! 创建租借订单 · `POST /wxv/createrentbill`
//!
//! Generated from docs/openapi/v2/wxv/createrentbill.md by `cargo xtask regen`; do not edit.

/// 创建租借订单
///
/// `POST /wxv/createrentbill`
///
/// 创建租借订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2) · feature `v2-wxv`
///
/// ```
/// use wechatpay_api::v2::wxv::createrentbill::post;
///
/// let request = post()
///     .version("1.0")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .out_order_no("OON20260618382")
///     .service_id("SI20260618800")
///     .goods_name("明前龙井250克")
///     .start_time("20260618103542")
///     .end_time("20260618103542")
///     .service_location("示例SL222")
///     .deposit_amount(35200)
///     .rent_unit("示例RU731")
///     .rent_unit_fee(35200)
///     .rent_fee_desc("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .cert_serial_no("50820260")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .name("春茶节")
///     .phone("02800000000")
///     .userid("U20260618249")
///     .address("四川省成都市武侯区锦绣路12号");
/// ```
#[doc(alias = "创建租借订单")]
#[doc(alias = "/wxv/createrentbill")]
#[doc(alias = "post_wxv_createrentbill")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建租借订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `version`, `appid`, `mch_id`, `sign_type`, `out_order_no`, `service_id`, `goods_name`, `deposit_amount`, `rent_unit`, `rent_unit_fee`, `cert_serial_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        version: Option<String>,
        appid: Option<String>,
        mch_id: Option<String>,
        sign_type: Option<String>,
        out_order_no: Option<String>,
        service_id: Option<String>,
        goods_name: Option<String>,
        start_time: Option<String>,
        end_time: Option<String>,
        service_location: Option<String>,
        deposit_amount: Option<i64>,
        rent_unit: Option<String>,
        rent_unit_fee: Option<i64>,
        rent_fee_desc: Option<String>,
        attach: Option<String>,
        cert_serial_no: Option<String>,
        openid: Option<String>,
        name: Option<String>,
        phone: Option<String>,
        userid: Option<String>,
        address: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `goods_name`
        ///
        /// **Required.**
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// `start_time`
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `end_time`
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// `service_location`
        pub fn service_location(mut self, value: impl Into<String>) -> Self {
            self.service_location = Some(value.into());
            self
        }

        /// `deposit_amount`
        ///
        /// **Required.**
        pub fn deposit_amount(mut self, value: impl Into<i64>) -> Self {
            self.deposit_amount = Some(value.into());
            self
        }

        /// `rent_unit`
        ///
        /// **Required.**
        pub fn rent_unit(mut self, value: impl Into<String>) -> Self {
            self.rent_unit = Some(value.into());
            self
        }

        /// `rent_unit_fee`
        ///
        /// **Required.**
        pub fn rent_unit_fee(mut self, value: impl Into<i64>) -> Self {
            self.rent_unit_fee = Some(value.into());
            self
        }

        /// `rent_fee_desc`
        pub fn rent_fee_desc(mut self, value: impl Into<String>) -> Self {
            self.rent_fee_desc = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `cert_serial_no`
        ///
        /// **Required.**
        pub fn cert_serial_no(mut self, value: impl Into<String>) -> Self {
            self.cert_serial_no = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `phone`
        pub fn phone(mut self, value: impl Into<String>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// `userid`
        pub fn userid(mut self, value: impl Into<String>) -> Self {
            self.userid = Some(value.into());
            self
        }

        /// `address`
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
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
                "post_wxv_createrentbill",
                Verb::Post,
                "/wxv/createrentbill",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/version",
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/out_order_no",
                    "/body/service_id",
                    "/body/goods_name",
                    "/body/deposit_amount",
                    "/body/rent_unit",
                    "/body/rent_unit_fee",
                    "/body/cert_serial_no",
                ],
            )
            .mutual_tls();

        fn parts(&self) -> Parts {
            Parts::new()
                .body("version", &self.version)
                .body("appid", &self.appid)
                .body("mch_id", &self.mch_id)
                .body("sign_type", &self.sign_type)
                .body("out_order_no", &self.out_order_no)
                .body("service_id", &self.service_id)
                .body("goods_name", &self.goods_name)
                .body("start_time", &self.start_time)
                .body("end_time", &self.end_time)
                .body("service_location", &self.service_location)
                .body("deposit_amount", &self.deposit_amount)
                .body("rent_unit", &self.rent_unit)
                .body("rent_unit_fee", &self.rent_unit_fee)
                .body("rent_fee_desc", &self.rent_fee_desc)
                .body("attach", &self.attach)
                .body("cert_serial_no", &self.cert_serial_no)
                .body("openid", &self.openid)
                .body("name", &self.name)
                .body("phone", &self.phone)
                .body("userid", &self.userid)
                .body("address", &self.address)
                .extra(&self.extra)
        }
    }

    /// The answer of 创建租借订单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// `miniprogram_appid`
        ///
        /// Documented as always there.
        pub miniprogram_appid: Option<String>,
        /// `miniprogram_path`
        ///
        /// Documented as always there.
        pub miniprogram_path: Option<String>,
        /// `miniprogram_username`
        ///
        /// Documented as always there.
        pub miniprogram_username: Option<String>,
        /// `package`
        ///
        /// Documented as always there.
        pub package: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        sign = "sign",
        nonce_str = "nonce_str",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        appid = "appid",
        mch_id = "mch_id",
        out_order_no = "out_order_no",
        service_id = "service_id",
        order_id = "order_id",
        miniprogram_appid = "miniprogram_appid",
        miniprogram_path = "miniprogram_path",
        miniprogram_username = "miniprogram_username",
        package = "package",
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
