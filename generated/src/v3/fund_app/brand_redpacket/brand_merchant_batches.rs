//! 品牌商户发放红包 · `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
//!
//! Generated from docs/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches.md by `cargo xtask regen`; do not edit.

/// 品牌商户发放红包
///
/// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
///
/// 品牌商户发放红包 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014310358) · feature `v3-fund-app`
///
/// ```
/// use wechatpay_api::v3::fund_app::brand_redpacket::brand_merchant_batches::post;
///
/// let request = post()
///     .brand_id(1)
///     .brand_appid("wx5f0c1a9e7b3d2846")
///     .scene("CUSTOM_SEND")
///     .template_id("277202606")
///     .out_batch_no("OBN20260618326")
///     .batch_name("春茶节")
///     .batch_remark("示例说明")
///     .total_amount(35200)
///     .total_num(2)
///     .detail_list([
///         post::DetailList::default()
///             .out_detail_no("ODN20260618499")
///             .amount(35200)
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .user_name("李雷")
///             .remark("示例说明"),
///     ]);
/// ```
#[doc(alias = "品牌商户发放红包")]
#[doc(alias = "/v3/fund-app/brand-redpacket/brand-merchant-batches")]
#[doc(alias = "post_v3_fund_app_brand_redpacket_brand_merchant_batches")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 品牌商户发放红包; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `brand_appid`, `scene`, `template_id`, `out_batch_no`, `batch_name`, `batch_remark`, `total_amount`, `total_num`, `detail_list`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        brand_id: Option<i64>,
        brand_appid: Option<String>,
        scene: Option<String>,
        template_id: Option<String>,
        out_batch_no: Option<String>,
        batch_name: Option<String>,
        batch_remark: Option<String>,
        total_amount: Option<i64>,
        total_num: Option<i64>,
        detail_list: Vec<DetailList>,
        extra: Extra,
    }

    impl Request {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<i64>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `brand_appid`
        ///
        /// **Required.**
        pub fn brand_appid(mut self, value: impl Into<String>) -> Self {
            self.brand_appid = Some(value.into());
            self
        }

        /// `scene`
        ///
        /// **Required.** Known: `CUSTOM_SEND`.
        pub fn scene(mut self, value: impl Into<String>) -> Self {
            self.scene = Some(value.into());
            self
        }

        /// `template_id`
        ///
        /// **Required.**
        pub fn template_id(mut self, value: impl Into<String>) -> Self {
            self.template_id = Some(value.into());
            self
        }

        /// `out_batch_no`
        ///
        /// **Required.**
        pub fn out_batch_no(mut self, value: impl Into<String>) -> Self {
            self.out_batch_no = Some(value.into());
            self
        }

        /// `batch_name`
        ///
        /// **Required.**
        pub fn batch_name(mut self, value: impl Into<String>) -> Self {
            self.batch_name = Some(value.into());
            self
        }

        /// `batch_remark`
        ///
        /// **Required.**
        pub fn batch_remark(mut self, value: impl Into<String>) -> Self {
            self.batch_remark = Some(value.into());
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

        /// `detail_list`
        ///
        /// **Required.**
        pub fn detail_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<DetailList>>,
        ) -> Self {
            self.detail_list = list(values);
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
                "post_v3_fund_app_brand_redpacket_brand_merchant_batches",
                Verb::Post,
                "/v3/fund-app/brand-redpacket/brand-merchant-batches",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
                    "/body/brand_appid",
                    "/body/scene",
                    "/body/template_id",
                    "/body/out_batch_no",
                    "/body/batch_name",
                    "/body/batch_remark",
                    "/body/total_amount",
                    "/body/total_num",
                    "/body/detail_list",
                    "/body/detail_list/*/out_detail_no",
                    "/body/detail_list/*/amount",
                    "/body/detail_list/*/openid",
                    "/body/detail_list/*/remark",
                ],
            )
            .request(&[("/body/detail_list/*/user_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("brand_id", &self.brand_id)
                .body("brand_appid", &self.brand_appid)
                .body("scene", &self.scene)
                .body("template_id", &self.template_id)
                .body("out_batch_no", &self.out_batch_no)
                .body("batch_name", &self.batch_name)
                .body("batch_remark", &self.batch_remark)
                .body("total_amount", &self.total_amount)
                .body("total_num", &self.total_num)
                .body("detail_list", &self.detail_list)
                .extra(&self.extra)
        }
    }

    /// DetailList
    #[derive(Clone, Debug, Default)]
    pub struct DetailList {
        out_detail_no: Option<String>,
        amount: Option<i64>,
        openid: Option<String>,
        user_name: Option<Sensitive>,
        remark: Option<String>,
        extra: Extra,
    }

    impl DetailList {
        /// `out_detail_no`
        ///
        /// **Required.**
        pub fn out_detail_no(mut self, value: impl Into<String>) -> Self {
            self.out_detail_no = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `user_name`
        ///
        /// Sealed by the client on sending.
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Some(value.into());
            self
        }

        /// `remark`
        ///
        /// **Required.**
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DetailList,
        out_detail_no = "out_detail_no",
        amount = "amount",
        openid = "openid",
        user_name = "user_name",
        remark = "remark",
    );

    /// The answer of 品牌商户发放红包.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `batch_no`
        pub batch_no: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `batch_state`
        pub batch_state: Option<response::BatchState>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        batch_no = "batch_no",
        create_time = "create_time",
        batch_state = "batch_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// BatchState
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum BatchState {
            /// `WAIT_PAY`
            WaitPay,
            /// `ACCEPTED`
            Accepted,
            /// `PROCESSING`
            Processing,
            /// `FINISHED`
            Finished,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BatchState,
            WaitPay = "WAIT_PAY",
            Accepted = "ACCEPTED",
            Processing = "PROCESSING",
            Finished = "FINISHED",
            Closed = "CLOSED",
        );
    }
}
