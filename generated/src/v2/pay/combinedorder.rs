//! 合单下单 · `POST /pay/combinedorder`
//!
//! Generated from docs/openapi/v2/pay/combinedorder.md by `cargo xtask regen`; do not edit.

/// 合单下单
///
/// `POST /pay/combinedorder`
///
/// 合单下单 · [official page](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::combinedorder::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mch_id("1684907235")
///     .device_info("984202606181035")
///     .sign_type("HMAC-SHA256")
///     .combine_out_trade_no("3282026061810354232832832832")
///     .spbill_create_ip("203.0.113.24")
///     .time_start("20260618103542")
///     .time_expire("20260618103542")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .trade_type("JSAPI")
///     .product_id("6062026061")
///     .combine_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .scene_info(
///         post::SceneInfo::default()
///             .device_id("DI20260618641")
///             .payer_client_ip("203.0.113.24")
///             .h5_info(
///                 post::H5Info::default()
///                     .r#type(post::Type::IOs)
///                     .app_name("春茶节")
///                     .app_url("https://pay.example.com/wechat/notices")
///                     .bundle_id("BI20260618621")
///                     .package_name("春茶节"),
///             ),
///     )
///     .sub_order_list(
///         post::SubOrderList::default()
///             .order_num(2)
///             .order_list([
///                 post::OrderList::default()
///                     .appid("wx5f0c1a9e7b3d2846")
///                     .mch_id("1684907235")
///                     .body("锦绣路茶铺-明前龙井")
///                     .detail("示例D824")
///                     .attach("table=12")
///                     .out_trade_no("OTN20260618580")
///                     .fee_type("CNY")
///                     .total_fee(35200)
///                     .sub_appid("wx5f0c1a9e7b3d2846")
///                     .sub_mch_id("1684913560"),
///             ]),
///     );
/// ```
#[doc(alias = "合单下单")]
#[doc(alias = "/pay/combinedorder")]
#[doc(alias = "post_pay_combinedorder")]
#[deprecated = "use /v3/combine-transactions/app, /v3/combine-transactions/h5, /v3/combine-transactions/jsapi, /v3/combine-transactions/native"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 合单下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `combine_appid`, `combine_mch_id`, `sign_type`, `combine_out_trade_no`, `spbill_create_ip`, `notify_url`, `trade_type`, `scene_info`, `sub_order_list`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// `combine_mch_id`
        ///
        /// **Required.**
        pub fn combine_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mch_id", value.into()))
        }

        /// `device_info`
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `combine_out_trade_no`
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// `spbill_create_ip`
        ///
        /// **Required.**
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spbill_create_ip", value.into()))
        }

        /// `time_start`
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_start", value.into()))
        }

        /// `time_expire`
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `trade_type`
        ///
        /// **Required.**
        pub fn trade_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_type", value.into()))
        }

        /// `product_id`
        pub fn product_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_id", value.into()))
        }

        /// `combine_openid`
        pub fn combine_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_openid", value.into()))
        }

        /// `scene_info`
        ///
        /// **Required.**
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// `sub_order_list`
        ///
        /// **Required.**
        pub fn sub_order_list(self, value: SubOrderList) -> Self {
            Self(self.0.body("sub_order_list", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_combinedorder",
                Verb::Post,
                "/pay/combinedorder",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mch_id",
                    "/body/sign_type",
                    "/body/combine_out_trade_no",
                    "/body/spbill_create_ip",
                    "/body/notify_url",
                    "/body/trade_type",
                    "/body/scene_info",
                    "/body/scene_info/payer_client_ip",
                    "/body/scene_info/h5_info/type",
                    "/body/sub_order_list",
                    "/body/sub_order_list/order_num",
                    "/body/sub_order_list/order_list",
                    "/body/sub_order_list/order_list/*/appid",
                    "/body/sub_order_list/order_list/*/mch_id",
                    "/body/sub_order_list/order_list/*/body",
                    "/body/sub_order_list/order_list/*/attach",
                    "/body/sub_order_list/order_list/*/out_trade_no",
                    "/body/sub_order_list/order_list/*/fee_type",
                    "/body/sub_order_list/order_list/*/total_fee",
                ],
            )
            .request(
                &[("/body/scene_info", Wire::Json), ("/body/sub_order_list", Wire::Json)],
            )
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo(Fields);

    impl SceneInfo {
        /// `device_id`
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// `payer_client_ip`
        ///
        /// **Required.**
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// `h5_info`
        pub fn h5_info(self, value: H5Info) -> Self {
            Self(self.0.set("h5_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// H5Info
    #[derive(Clone, Debug, Default)]
    pub struct H5Info(Fields);

    impl H5Info {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `app_name`
        pub fn app_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_name", value.into()))
        }

        /// `app_url`
        pub fn app_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_url", value.into()))
        }

        /// `bundle_id`
        pub fn bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bundle_id", value.into()))
        }

        /// `package_name`
        pub fn package_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("package_name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(H5Info);

    /// Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// `iOS`
        IOs,
        /// `Android`
        Android,
        /// `Wap`
        Wap,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        IOs = "iOS",
        Android = "Android",
        Wap = "Wap",
    );

    /// SubOrderList
    #[derive(Clone, Debug, Default)]
    pub struct SubOrderList(Fields);

    impl SubOrderList {
        /// `order_num`
        ///
        /// **Required.**
        pub fn order_num(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("order_num", value.into()))
        }

        /// `order_list`
        ///
        /// **Required.**
        pub fn order_list(self, values: impl IntoIterator<Item = OrderList>) -> Self {
            Self(self.0.set("order_list", list::<OrderList>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrderList);

    /// OrderList
    #[derive(Clone, Debug, Default)]
    pub struct OrderList(Fields);

    impl OrderList {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mch_id", value.into()))
        }

        /// `body`
        ///
        /// **Required.**
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.set("body", value.into()))
        }

        /// `detail`
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.set("detail", value.into()))
        }

        /// `attach`
        ///
        /// **Required.**
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.set("attach", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// `fee_type`
        ///
        /// **Required.**
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fee_type", value.into()))
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_fee", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_appid", value.into()))
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mch_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(OrderList);

    /// The answer of 合单下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `combine_appid`
        ///
        /// Documented as always there.
        pub combine_appid: Option<String>,
        /// `combine_mch_id`
        ///
        /// Documented as always there.
        pub combine_mch_id: Option<String>,
        /// `device_info`
        pub device_info: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `trade_type`
        ///
        /// Documented as always there.
        pub trade_type: Option<String>,
        /// `code_url`
        pub code_url: Option<String>,
        /// `prepay_id`
        ///
        /// Documented as always there.
        pub prepay_id: Option<String>,
        /// `mweb_url`
        pub mweb_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        combine_appid = "combine_appid",
        combine_mch_id = "combine_mch_id",
        device_info = "device_info",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        trade_type = "trade_type",
        code_url = "code_url",
        prepay_id = "prepay_id",
        mweb_url = "mweb_url",
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
