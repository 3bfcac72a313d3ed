//! 修改可用单品编码 · `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
//!
//! Generated from docs/openapi/v3/marketing/favor/stocks/{stock_id}/modify-goods-id.md by `cargo xtask regen`; do not edit.

/// Adds or deletes goods IDs for which a cash coupon stock can be used.
///
/// 为代金券批次增加或删除可用单品的编码。
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
///
/// 修改可用单品编码 / Modify goods of a cash coupon stock · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017164667) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::favor::stocks::by_stock_id::modify_goods_id::post;
///
/// let request = post("19263847").stock_creator_mchid("1684907235");
/// ```
#[doc(alias = "修改可用单品编码")]
#[doc(alias = "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id")]
#[doc(alias = "post_v3_marketing_favor_stocks_stock_id_modify_goods_id")]
#[doc(alias = "改可用单品编码")]
#[doc(alias = "可用单品编码")]
#[doc(alias = "用单品编码")]
#[doc(alias = "单品编码")]
#[doc(alias = "品编码")]
#[doc(alias = "编码")]
#[doc(alias = "Modify goods of a cash coupon stock")]
#[doc(alias = "goods of a cash coupon stock")]
#[doc(alias = "cash coupon stock")]
#[doc(alias = "coupon stock")]
#[doc(alias = "stock")]
pub fn post(stock_id: impl Into<String>) -> post::Request {
    post::Request::new([stock_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 修改可用单品编码. Created by [`post()`](super::post()).
    ///
    /// **Required**: `stock_creator_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 创建批次的商户号 / ID of the merchant that created the stock
        ///
        /// **Required.**
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_creator_mchid", value.into()))
        }

        /// 新增的单品编码列表 / Codes of the goods to add
        pub fn add_goods_id_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("add_goods_id_list", list::<String>(values)))
        }

        /// 删除的单品编码列表 / Codes of the goods to remove
        pub fn delete_goods_id_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("delete_goods_id_list", list::<String>(values)))
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
                "post_v3_marketing_favor_stocks_stock_id_modify_goods_id",
                Method::Post,
                "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id",
            )
            .body(Body::Json)
            .required(&["/body/stock_creator_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 修改可用单品编码.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 暂停时间 / Time of the suspension
        ///
        /// Always present according to the docs.
        pub pause_time: Option<String>,
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        pause_time = "pause_time",
        stock_id = "stock_id",
    );
}
