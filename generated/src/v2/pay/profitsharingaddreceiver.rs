//! 添加分账接收方 · `POST /pay/profitsharingaddreceiver`
//!
//! Generated from docs/openapi/v2/pay/profitsharingaddreceiver.md by `cargo xtask regen`; do not edit.

/// 添加分账接收方
///
/// `POST /pay/profitsharingaddreceiver`
///
/// 添加分账接收方 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011983255), [2](https://pay.weixin.qq.com/doc/v2/partner/4011984782) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::profitsharingaddreceiver::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sign_type("HMAC-SHA256")
///     .receiver(
///         post::Receiver::default()
///             .r#type(post::Type::MerchantId)
///             .account("226202606")
///             .name("春茶节")
///             .relation_type(post::RelationType::ServiceProvider)
///             .custom_relation("示例CR831"),
///     );
/// ```
#[doc(alias = "添加分账接收方")]
#[doc(alias = "/pay/profitsharingaddreceiver")]
#[doc(alias = "post_pay_profitsharingaddreceiver")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 添加分账接收方; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `appid`, `sign_type`, `receiver`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `receiver`
        ///
        /// **Required.**
        pub fn receiver(self, value: Receiver) -> Self {
            Self(self.0.body("receiver", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_profitsharingaddreceiver",
                Verb::Post,
                "/pay/profitsharingaddreceiver",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
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
            .request(&[("/body/receiver", Wire::Json)])
            .response(&[("/receiver", Wire::Json)])
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Receiver
    #[derive(Clone, Debug, Default)]
    pub struct Receiver(Fields);

    impl Receiver {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `account`
        ///
        /// **Required.**
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// `name`
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `relation_type`
        pub fn relation_type(self, value: impl Into<RelationType>) -> Self {
            Self(self.0.set("relation_type", value.into()))
        }

        /// `custom_relation`
        pub fn custom_relation(self, value: impl Into<String>) -> Self {
            Self(self.0.set("custom_relation", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receiver);

    /// Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// `MERCHANT_ID`
        MerchantId,
        /// `PERSONAL_OPENID`
        PersonalOpenid,
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    );

    /// RelationType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RelationType {
        /// `SERVICE_PROVIDER`
        ServiceProvider,
        /// `STORE`
        Store,
        /// `STAFF`
        Staff,
        /// `STORE_OWNER`
        StoreOwner,
        /// `PARTNER`
        Partner,
        /// `HEADQUARTER`
        Headquarter,
        /// `BRAND`
        Brand,
        /// `DISTRIBUTOR`
        Distributor,
        /// `USER`
        User,
        /// `SUPPLIER`
        Supplier,
        /// `CUSTOM`
        Custom,
        /// `PLATFORM`
        Platform,
        /// `OTHERS`
        Others,
        /// A value that these docs do not know.
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

    /// The answer of 添加分账接收方.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mch_id`
        pub sub_mch_id: Option<String>,
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
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
        /// `receiver`
        ///
        /// Documented as always there.
        pub receiver: Option<response::Receiver>,
        /// What came besides.
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

        /// Receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receiver {
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<Type>,
            /// `account`
            ///
            /// Documented as always there.
            pub account: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Receiver,
            r#type = "type",
            account = "account",
        );

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `MERCHANT_ID`
            MerchantId,
            /// `PERSONAL_OPENID`
            PersonalOpenid,
            /// `PERSONAL_SUB_OPENID`
            PersonalSubOpenid,
            /// A value that these docs do not know.
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
