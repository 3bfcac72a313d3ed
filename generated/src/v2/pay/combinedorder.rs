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
    pub struct Request {
        combine_appid: Option<String>,
        combine_mch_id: Option<String>,
        device_info: Option<String>,
        sign_type: Option<String>,
        combine_out_trade_no: Option<String>,
        spbill_create_ip: Option<String>,
        time_start: Option<String>,
        time_expire: Option<String>,
        notify_url: Option<String>,
        trade_type: Option<String>,
        product_id: Option<String>,
        combine_openid: Option<String>,
        scene_info: Option<SceneInfo>,
        sub_order_list: Option<SubOrderList>,
        extra: Extra,
    }

    impl Request {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Some(value.into());
            self
        }

        /// `combine_mch_id`
        ///
        /// **Required.**
        pub fn combine_mch_id(mut self, value: impl Into<String>) -> Self {
            self.combine_mch_id = Some(value.into());
            self
        }

        /// `device_info`
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `combine_out_trade_no`
        ///
        /// **Required.**
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Some(value.into());
            self
        }

        /// `spbill_create_ip`
        ///
        /// **Required.**
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Some(value.into());
            self
        }

        /// `time_start`
        pub fn time_start(mut self, value: impl Into<String>) -> Self {
            self.time_start = Some(value.into());
            self
        }

        /// `time_expire`
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `trade_type`
        ///
        /// **Required.**
        pub fn trade_type(mut self, value: impl Into<String>) -> Self {
            self.trade_type = Some(value.into());
            self
        }

        /// `product_id`
        pub fn product_id(mut self, value: impl Into<String>) -> Self {
            self.product_id = Some(value.into());
            self
        }

        /// `combine_openid`
        pub fn combine_openid(mut self, value: impl Into<String>) -> Self {
            self.combine_openid = Some(value.into());
            self
        }

        /// `scene_info`
        ///
        /// **Required.**
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// `sub_order_list`
        ///
        /// **Required.**
        pub fn sub_order_list(mut self, value: impl Into<SubOrderList>) -> Self {
            self.sub_order_list = Some(value.into());
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
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("combine_appid", &self.combine_appid)
                .body("combine_mch_id", &self.combine_mch_id)
                .body("device_info", &self.device_info)
                .body("sign_type", &self.sign_type)
                .body("combine_out_trade_no", &self.combine_out_trade_no)
                .body("spbill_create_ip", &self.spbill_create_ip)
                .body("time_start", &self.time_start)
                .body("time_expire", &self.time_expire)
                .body("notify_url", &self.notify_url)
                .body("trade_type", &self.trade_type)
                .body("product_id", &self.product_id)
                .body("combine_openid", &self.combine_openid)
                .body("scene_info", &self.scene_info)
                .body("sub_order_list", &self.sub_order_list)
                .extra(&self.extra)
        }
    }

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo {
        device_id: Option<String>,
        payer_client_ip: Option<String>,
        h5_info: Option<H5Info>,
        extra: Extra,
    }

    impl SceneInfo {
        /// `device_id`
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// `payer_client_ip`
        ///
        /// **Required.**
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Some(value.into());
            self
        }

        /// `h5_info`
        pub fn h5_info(mut self, value: impl Into<H5Info>) -> Self {
            self.h5_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SceneInfo,
        device_id = "device_id",
        payer_client_ip = "payer_client_ip",
        h5_info = "h5_info",
    );

    /// H5Info
    #[derive(Clone, Debug, Default)]
    pub struct H5Info {
        r#type: Option<Type>,
        app_name: Option<String>,
        app_url: Option<String>,
        bundle_id: Option<String>,
        package_name: Option<String>,
        extra: Extra,
    }

    impl H5Info {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `app_name`
        pub fn app_name(mut self, value: impl Into<String>) -> Self {
            self.app_name = Some(value.into());
            self
        }

        /// `app_url`
        pub fn app_url(mut self, value: impl Into<String>) -> Self {
            self.app_url = Some(value.into());
            self
        }

        /// `bundle_id`
        pub fn bundle_id(mut self, value: impl Into<String>) -> Self {
            self.bundle_id = Some(value.into());
            self
        }

        /// `package_name`
        pub fn package_name(mut self, value: impl Into<String>) -> Self {
            self.package_name = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        H5Info,
        r#type = "type",
        app_name = "app_name",
        app_url = "app_url",
        bundle_id = "bundle_id",
        package_name = "package_name",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct SubOrderList {
        order_num: Option<i64>,
        order_list: Vec<OrderList>,
        extra: Extra,
    }

    impl SubOrderList {
        /// `order_num`
        ///
        /// **Required.**
        pub fn order_num(mut self, value: impl Into<i64>) -> Self {
            self.order_num = Some(value.into());
            self
        }

        /// `order_list`
        ///
        /// **Required.**
        pub fn order_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<OrderList>>,
        ) -> Self {
            self.order_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubOrderList,
        order_num = "order_num",
        order_list = "order_list",
    );

    /// OrderList
    #[derive(Clone, Debug, Default)]
    pub struct OrderList {
        appid: Option<String>,
        mch_id: Option<String>,
        body: Option<String>,
        detail: Option<String>,
        attach: Option<String>,
        out_trade_no: Option<String>,
        fee_type: Option<String>,
        total_fee: Option<i64>,
        sub_appid: Option<String>,
        sub_mch_id: Option<String>,
        extra: Extra,
    }

    impl OrderList {
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

        /// `body`
        ///
        /// **Required.**
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Some(value.into());
            self
        }

        /// `detail`
        pub fn detail(mut self, value: impl Into<String>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// `attach`
        ///
        /// **Required.**
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `fee_type`
        ///
        /// **Required.**
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Some(value.into());
            self
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(mut self, value: impl Into<i64>) -> Self {
            self.total_fee = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        OrderList,
        appid = "appid",
        mch_id = "mch_id",
        body = "body",
        detail = "detail",
        attach = "attach",
        out_trade_no = "out_trade_no",
        fee_type = "fee_type",
        total_fee = "total_fee",
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
    );

    /// The answer of 合单下单.
    #[derive(Clone, Debug, Default)]
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
