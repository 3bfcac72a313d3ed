//! 查询代金券信息 · `POST /mmpaymkttransfers/querycouponsinfo`
//!
//! Generated from docs/openapi/v2/mmpaymkttransfers/querycouponsinfo.md by `cargo xtask regen`; do not edit.

/// Queries one cash coupon of a user by OpenID, stock ID and coupon ID through the v2 API.
///
/// 通过APIv2按OpenID、批次号和券ID查询用户的一张代金券。
///
/// `POST /mmpaymkttransfers/querycouponsinfo`
///
/// 查询代金券信息 / Query a user's cash coupon (v2) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6) · feature `v2-mmpaymkttransfers` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::mmpaymkttransfers::querycouponsinfo::post;
///
/// let request = post()
///     .coupon_id("45380917263")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .stock_id("19263847");
/// ```
#[doc(alias = "查询代金券信息")]
#[doc(alias = "/mmpaymkttransfers/querycouponsinfo")]
#[doc(alias = "post_mmpaymkttransfers_querycouponsinfo")]
#[doc(alias = "询代金券信息")]
#[doc(alias = "代金券信息")]
#[doc(alias = "金券信息")]
#[doc(alias = "券信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query a users cash coupon (v2)")]
#[doc(alias = "users cash coupon (v2)")]
#[doc(alias = "s cash coupon (v2)")]
#[doc(alias = "cash coupon (v2)")]
#[doc(alias = "coupon (v2)")]
#[doc(alias = "v2)")]
#[deprecated = "use /v3/marketing/favor/users/{openid}/coupons/{coupon_id}"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询代金券信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `coupon_id`, `openid`, `appid`, `mch_id`, `stock_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 券ID / Coupon's ID
        ///
        /// **Required.**
        pub fn coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_id", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 操作员账号 / Operator's account
        pub fn op_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("op_user_id", value.into()))
        }

        /// 终端设备号 / Terminal device number
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// 接口版本号 / Version of the interface
        ///
        /// Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 协议类型 / Protocol of the request
        ///
        /// Known values: `XML` (XML格式 / XML format).
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
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
                "post_mmpaymkttransfers_querycouponsinfo",
                Method::Post,
                "/mmpaymkttransfers/querycouponsinfo",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/coupon_id",
                    "/body/openid",
                    "/body/appid",
                    "/body/mch_id",
                    "/body/stock_id",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询代金券信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
        /// 终端设备号 / Terminal device number
        pub device_info: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 代金券批次ID / Cash coupon stock's ID
        ///
        /// Always present according to the docs.
        pub coupon_stock_id: Option<String>,
        /// 券ID / Coupon's ID
        ///
        /// Always present according to the docs.
        pub coupon_id: Option<String>,
        /// 代金券面额，单位：分 / Cash coupon's value, in fen
        ///
        /// Always present according to the docs.
        pub coupon_value: Option<i64>,
        /// 代金券使用门槛金额，单位：分 / Minimum spend to use the cash coupon, in fen
        pub coupon_mininumn: Option<i64>,
        /// 代金券名称 / Name of the cash coupon
        ///
        /// Always present according to the docs.
        pub coupon_name: Option<String>,
        /// 券状态 / Coupon's state
        ///
        /// Always present according to the docs.
        pub coupon_state: Option<response::CouponState>,
        /// 代金券描述 / Description of the cash coupon
        ///
        /// Always present according to the docs.
        pub coupon_desc: Option<String>,
        /// 代金券已使用金额，单位：分 / Amount of the cash coupon that was used, in fen
        ///
        /// Always present according to the docs.
        pub coupon_use_value: Option<i64>,
        /// 代金券剩余金额，单位：分 / Amount of the cash coupon that remains, in fen
        ///
        /// Always present according to the docs.
        pub coupon_remain_value: Option<i64>,
        /// 代金券发放来源 / How the cash coupon came to be sent
        ///
        /// Always present according to the docs.
        pub send_source: Option<response::SendSource>,
        /// 代金券是否允许部分使用 / Whether the cash coupon may be used in part
        ///
        /// Known values: `1` (是 / Yes).
        pub is_partial_use: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        device_info = "device_info",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        coupon_stock_id = "coupon_stock_id",
        coupon_id = "coupon_id",
        coupon_value = "coupon_value",
        coupon_mininumn = "coupon_mininumn",
        coupon_name = "coupon_name",
        coupon_state = "coupon_state",
        coupon_desc = "coupon_desc",
        coupon_use_value = "coupon_use_value",
        coupon_remain_value = "coupon_remain_value",
        send_source = "send_source",
        is_partial_use = "is_partial_use",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 券状态 / Coupon's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponState {
            /// 可用 / Available
            ///
            /// `SENDED`
            Sended,
            /// 已核销 / Redeemed
            ///
            /// `USED`
            Used,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponState,
            Sended = "SENDED",
            Used = "USED",
            Expired = "EXPIRED",
        );

        /// 代金券发放来源 / How the cash coupon came to be sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SendSource {
            /// 满额送 / Gift above a spending threshold
            ///
            /// `FULL_SEND`
            FullSend,
            /// 普通发放 / Ordinary sending
            ///
            /// `NORMAL`
            Normal,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SendSource,
            FullSend = "FULL_SEND",
            Normal = "NORMAL",
        );
    }
}
