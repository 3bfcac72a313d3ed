//! 受理商家转账 · `POST /v3/platsolution/mch-transfer/batches/apply`
//!
//! Generated from docs/openapi/v3/platsolution/mch-transfer/batches/apply.md by `cargo xtask regen`; do not edit.

/// 受理商家转账
///
/// `POST /v3/platsolution/mch-transfer/batches/apply`
///
/// 受理商家转账 · [official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html) · feature `v3-platsolution`
///
/// ```
/// use wechatpay_api::v3::platsolution::mch_transfer::batches::apply::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .out_batch_no("OBN20260618326")
///     .batch_name("春茶节")
///     .batch_remark("示例说明")
///     .total_amount(35200)
///     .total_num(2)
///     .transfer_scene_id("4872")
///     .transfer_detail_list([
///         post::TransferDetailList::default()
///             .out_detail_no("ODN20260618499")
///             .transfer_amount(35200)
///             .transfer_remark("示例说明")
///             .reservation_id("28920260618103542289289289289")
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     ])
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "受理商家转账")]
#[doc(alias = "/v3/platsolution/mch-transfer/batches/apply")]
#[doc(alias = "post_v3_platsolution_mch_transfer_batches_apply")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 受理商家转账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `sp_appid`, `out_batch_no`, `batch_name`, `batch_remark`, `total_amount`, `total_num`, `transfer_scene_id`, `transfer_detail_list`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        sp_appid: Option<String>,
        sub_appid: Option<String>,
        out_batch_no: Option<String>,
        batch_name: Option<String>,
        batch_remark: Option<String>,
        total_amount: Option<i64>,
        total_num: Option<i64>,
        transfer_scene_id: Option<String>,
        transfer_detail_list: Vec<TransferDetailList>,
        notify_url: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
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

        /// `transfer_scene_id`
        ///
        /// **Required.**
        pub fn transfer_scene_id(mut self, value: impl Into<String>) -> Self {
            self.transfer_scene_id = Some(value.into());
            self
        }

        /// `transfer_detail_list`
        ///
        /// **Required.**
        pub fn transfer_detail_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<TransferDetailList>>,
        ) -> Self {
            self.transfer_detail_list = list(values);
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
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
                "post_v3_platsolution_mch_transfer_batches_apply",
                Verb::Post,
                "/v3/platsolution/mch-transfer/batches/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/sp_appid",
                    "/body/out_batch_no",
                    "/body/batch_name",
                    "/body/batch_remark",
                    "/body/total_amount",
                    "/body/total_num",
                    "/body/transfer_scene_id",
                    "/body/transfer_detail_list",
                    "/body/transfer_detail_list/*/out_detail_no",
                    "/body/transfer_detail_list/*/transfer_amount",
                    "/body/transfer_detail_list/*/transfer_remark",
                    "/body/transfer_detail_list/*/reservation_id",
                    "/body/transfer_detail_list/*/openid",
                    "/body/notify_url",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("sp_appid", &self.sp_appid)
                .body("sub_appid", &self.sub_appid)
                .body("out_batch_no", &self.out_batch_no)
                .body("batch_name", &self.batch_name)
                .body("batch_remark", &self.batch_remark)
                .body("total_amount", &self.total_amount)
                .body("total_num", &self.total_num)
                .body("transfer_scene_id", &self.transfer_scene_id)
                .body("transfer_detail_list", &self.transfer_detail_list)
                .body("notify_url", &self.notify_url)
                .extra(&self.extra)
        }
    }

    /// TransferDetailList
    #[derive(Clone, Debug, Default)]
    pub struct TransferDetailList {
        out_detail_no: Option<String>,
        transfer_amount: Option<i64>,
        transfer_remark: Option<String>,
        reservation_id: Option<String>,
        openid: Option<String>,
        extra: Extra,
    }

    impl TransferDetailList {
        /// `out_detail_no`
        ///
        /// **Required.**
        pub fn out_detail_no(mut self, value: impl Into<String>) -> Self {
            self.out_detail_no = Some(value.into());
            self
        }

        /// `transfer_amount`
        ///
        /// **Required.**
        pub fn transfer_amount(mut self, value: impl Into<i64>) -> Self {
            self.transfer_amount = Some(value.into());
            self
        }

        /// `transfer_remark`
        ///
        /// **Required.**
        pub fn transfer_remark(mut self, value: impl Into<String>) -> Self {
            self.transfer_remark = Some(value.into());
            self
        }

        /// `reservation_id`
        ///
        /// **Required.**
        pub fn reservation_id(mut self, value: impl Into<String>) -> Self {
            self.reservation_id = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TransferDetailList,
        out_detail_no = "out_detail_no",
        transfer_amount = "transfer_amount",
        transfer_remark = "transfer_remark",
        reservation_id = "reservation_id",
        openid = "openid",
    );

    /// The answer of 受理商家转账.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_batch_no`
        ///
        /// Documented as always there.
        pub out_batch_no: Option<String>,
        /// `batch_id`
        ///
        /// Documented as always there.
        pub batch_id: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `batch_state`
        pub batch_state: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_batch_no = "out_batch_no",
        batch_id = "batch_id",
        create_time = "create_time",
        batch_state = "batch_state",
    );
}
