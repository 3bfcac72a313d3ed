//! 添加分账接收方 · `POST /pay/profitsharingaddreceiver`
//!
//! Generated from docs/openapi/v2/pay/profitsharingaddreceiver.md by `cargo xtask regen`; do not edit.

/// Adds one profit-sharing receiver of a merchant or sub-merchant through the v2 API.
///
/// 通过APIv2为商户或子商户添加一个分账接收方。
///
/// `POST /pay/profitsharingaddreceiver`
///
/// 添加分账接收方 / Add a profit-sharing receiver (v2) · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011983255), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011984782) · feature `v2-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::pay::profitsharingaddreceiver::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sign_type("HMAC-SHA256")
///     .receiver(
///         post::Receiver::default()
///             .r#type(post::Type::MerchantId)
///             .account("1684920418")
///             .name("成都百花潭茶具有限公司")
///             .relation_type(post::RelationType::Supplier),
///     );
/// ```
#[doc(alias = "添加分账接收方")]
#[doc(alias = "/pay/profitsharingaddreceiver")]
#[doc(alias = "post_pay_profitsharingaddreceiver")]
#[doc(alias = "加分账接收方")]
#[doc(alias = "分账接收方")]
#[doc(alias = "账接收方")]
#[doc(alias = "接收方")]
#[doc(alias = "收方")]
#[doc(alias = "Add a profit-sharing receiver (v2)")]
#[doc(alias = "profit-sharing receiver (v2)")]
#[doc(alias = "receiver (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 添加分账接收方. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `appid`, `sign_type`, `receiver`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
        ///
        /// **Required.**
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.body("receiver", value))
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
                "post_pay_profitsharingaddreceiver",
                Method::Post,
                "/pay/profitsharingaddreceiver",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/mch_id",
                    "/body/appid",
                    "/body/sign_type",
                    "/body/receiver",
                    "/body/receiver/type",
                    "/body/receiver/account",
                ],
            )
            .request(&[("/body/receiver", FieldEncoding::Json)])
            .response(&[("/receiver", FieldEncoding::Json)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Receiver(ObjectBuilder);

    impl Receiver {
        /// 接收方类型 / Type of receiver
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
        ///
        /// **Required.**
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// 名称或姓名 / Name
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 与分账接收方的关系类型 / Relation of the profit-sharing receiver to the merchant
        pub fn relation_type(self, value: impl Into<RelationType>) -> Self {
            Self(self.0.set("relation_type", value.into()))
        }

        /// 自定义的分账关系 / Custom relation to the profit-sharing receiver
        pub fn custom_relation(self, value: impl Into<String>) -> Self {
            Self(self.0.set("custom_relation", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receiver);

    /// 接收方类型 / Type of receiver
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 商户号 / Merchant ID
        ///
        /// `MERCHANT_ID`
        MerchantId,
        /// 个人OpenID / Individual's OpenID
        ///
        /// `PERSONAL_OPENID`
        PersonalOpenid,
        /// 个人在子商户AppID下的OpenID / Individual's OpenID under the sub-merchant's AppID
        ///
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    );

    /// 与分账接收方的关系类型 / Relation of the profit-sharing receiver to the merchant
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RelationType {
        /// 服务商 / Partner (service provider)
        ///
        /// `SERVICE_PROVIDER`
        ServiceProvider,
        /// 门店 / Shop (store)
        ///
        /// `STORE`
        Store,
        /// 员工 / Staff
        ///
        /// `STAFF`
        Staff,
        /// 店主 / Shop owner
        ///
        /// `STORE_OWNER`
        StoreOwner,
        /// 合作伙伴 / Business partner
        ///
        /// `PARTNER`
        Partner,
        /// 总部 / Headquarters
        ///
        /// `HEADQUARTER`
        Headquarter,
        /// 品牌方 / Brand
        ///
        /// `BRAND`
        Brand,
        /// 分销商 / Distributor
        ///
        /// `DISTRIBUTOR`
        Distributor,
        /// 用户 / User
        ///
        /// `USER`
        User,
        /// 供应商 / Supplier
        ///
        /// `SUPPLIER`
        Supplier,
        /// 自定义 / Custom
        ///
        /// `CUSTOM`
        Custom,
        /// 平台 / Platform
        ///
        /// `PLATFORM`
        Platform,
        /// 其他 / Other
        ///
        /// `OTHERS`
        Others,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RelationType,
        ServiceProvider = "SERVICE_PROVIDER",
        Store = "STORE",
        Staff = "STAFF",
        StoreOwner = "STORE_OWNER",
        Partner = "PARTNER",
        Headquarter = "HEADQUARTER",
        Brand = "BRAND",
        Distributor = "DISTRIBUTOR",
        User = "USER",
        Supplier = "SUPPLIER",
        Custom = "CUSTOM",
        Platform = "PLATFORM",
        Others = "OTHERS",
    );

    /// Response of 添加分账接收方.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
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
        /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
        ///
        /// Always present according to the docs.
        pub receiver: Option<response::Receiver>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        receiver = "receiver",
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

        /// 收款方或分账接收方信息 / The payee or profit-sharing receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receiver {
            /// 接收方类型 / Type of receiver
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
            ///
            /// Always present according to the docs.
            pub account: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receiver,
            r#type = "type",
            account = "account",
        );

        /// 接收方类型 / Type of receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 商户号 / Merchant ID
            ///
            /// `MERCHANT_ID`
            MerchantId,
            /// 个人OpenID / Individual's OpenID
            ///
            /// `PERSONAL_OPENID`
            PersonalOpenid,
            /// 个人在子商户AppID下的OpenID / Individual's OpenID under the sub-merchant's AppID
            ///
            /// `PERSONAL_SUB_OPENID`
            PersonalSubOpenid,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            MerchantId = "MERCHANT_ID",
            PersonalOpenid = "PERSONAL_OPENID",
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        );
    }
}
