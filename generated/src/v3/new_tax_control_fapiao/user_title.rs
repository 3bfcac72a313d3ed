//! 获取用户填写的抬头 · `GET /v3/new-tax-control-fapiao/user-title`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/user-title.md by `cargo xtask regen`; do not edit.

/// Obtains the fapiao title details that a user filled in, by fapiao application number.
///
/// 按发票申请单号获取用户为开票填写的发票抬头信息。
///
/// `GET /v3/new-tax-control-fapiao/user-title`
///
/// 获取用户填写的抬头 / Obtain a user's fapiao title · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012538112), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474048) · feature `v3-new-tax-control-fapiao` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::user_title::get;
///
/// let request = get()
///     .scene(get::Scene::WithWechatpay)
///     .fapiao_apply_id("4200002618202606184087315926");
/// ```
#[doc(alias = "获取用户填写的抬头")]
#[doc(alias = "/v3/new-tax-control-fapiao/user-title")]
#[doc(alias = "get_v3_new_tax_control_fapiao_user_title")]
#[doc(alias = "取用户填写的抬头")]
#[doc(alias = "用户填写的抬头")]
#[doc(alias = "户填写的抬头")]
#[doc(alias = "填写的抬头")]
#[doc(alias = "写的抬头")]
#[doc(alias = "的抬头")]
#[doc(alias = "抬头")]
#[doc(alias = "Obtain a users fapiao title")]
#[doc(alias = "users fapiao title")]
#[doc(alias = "s fapiao title")]
#[doc(alias = "fapiao title")]
#[doc(alias = "title")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 获取用户填写的抬头. Created by [`get()`](super::get()).
    ///
    /// **Required**: `scene`, `fapiao_apply_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 开票场景 / Scenario in which the fapiao is issued
        ///
        /// **Required.**
        pub fn scene(self, value: impl Into<Scene>) -> Self {
            Self(self.0.query("scene", value.into()))
        }

        /// 发票申请单号，唯一标识一次开票 / Number of the fapiao application, identifies one act of issuing
        ///
        /// **Required.**
        pub fn fapiao_apply_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("fapiao_apply_id", value.into()))
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
                "get_v3_new_tax_control_fapiao_user_title",
                Method::Get,
                "/v3/new-tax-control-fapiao/user-title",
            )
            .query(&["sub_mchid", "scene", "fapiao_apply_id"])
            .required(&["/query/scene", "/query/fapiao_apply_id"])
            .response(
                &[("/phone", FieldEncoding::RsaOaep), ("/email", FieldEncoding::RsaOaep)],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 开票场景 / Scenario in which the fapiao is issued
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Scene {
        /// 微信支付场景 / With a WeChat Pay order
        ///
        /// `WITH_WECHATPAY`
        WithWechatpay,
        /// 非微信支付场景 / Without a WeChat Pay order
        ///
        /// `WITHOUT_WECHATPAY`
        WithoutWechatpay,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scene,
        WithWechatpay = "WITH_WECHATPAY",
        WithoutWechatpay = "WITHOUT_WECHATPAY",
    );

    /// Response of 获取用户填写的抬头.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 购买方类型 / Type of purchaser
        ///
        /// Always present according to the docs.
        pub r#type: Option<response::Type>,
        /// 购买方名称（发票抬头） / Name of the purchaser, the fapiao title
        ///
        /// Always present according to the docs.
        pub name: Option<String>,
        /// 纳税人识别号 / Taxpayer identification number
        pub taxpayer_id: Option<String>,
        /// 购买方地址 / Address of the purchaser
        pub address: Option<String>,
        /// 电话 / Telephone number
        pub telephone: Option<String>,
        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub bank_name: Option<String>,
        /// 银行账号 / Bank account number
        pub bank_account: Option<String>,
        /// 购买方手机号码 / Purchaser's mobile phone number
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub phone: Option<Sensitive>,
        /// 邮箱地址 / E-mail address
        ///
        /// Format: `email`. Encrypted on the wire; decrypted by the client.
        pub email: Option<Sensitive>,
        /// 订单金额，单位：分 / Order amount, in fen
        pub amount: Option<i64>,
        /// 商户订单号 / Merchant's order number
        pub out_trade_no: Option<String>,
        /// 发票类型 / Type of the fapiao
        pub fapiao_bill_type: Option<response::FapiaoBillType>,
        /// 用户开票留言 / Message the user left when asking for the fapiao
        pub user_apply_message: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        r#type = "type",
        name = "name",
        taxpayer_id = "taxpayer_id",
        address = "address",
        telephone = "telephone",
        bank_name = "bank_name",
        bank_account = "bank_account",
        phone = "phone",
        email = "email",
        amount = "amount",
        out_trade_no = "out_trade_no",
        fapiao_bill_type = "fapiao_bill_type",
        user_apply_message = "user_apply_message",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 购买方类型 / Type of purchaser
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 个人 / Individual
            ///
            /// `INDIVIDUAL`
            Individual,
            /// 单位 / Organization
            ///
            /// `ORGANIZATION`
            Organization,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Individual = "INDIVIDUAL",
            Organization = "ORGANIZATION",
        );

        /// 发票类型 / Type of the fapiao
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FapiaoBillType {
            /// 普通发票 / Ordinary fapiao
            ///
            /// `COMM_FAPIAO`
            CommFapiao,
            /// 增值税专用发票 / Special VAT fapiao
            ///
            /// `VAT_FAPIAO`
            VatFapiao,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FapiaoBillType,
            CommFapiao = "COMM_FAPIAO",
            VatFapiao = "VAT_FAPIAO",
        );
    }
}
