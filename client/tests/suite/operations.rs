//! Operations as in generated code, with every kind of field.

/// `POST /v3/pay/transactions/jsapi` with a few of its fields.
pub(crate) mod jsapi {
    use wechatpay_client::__codegen::*;

    pub(crate) fn post() -> Request {
        Request::default()
    }

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Request(RequestData);

    impl Request {
        pub(crate) fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }
        pub(crate) fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }
        pub(crate) fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }
        pub(crate) fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }
        pub(crate) fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }
        pub(crate) fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }
        pub(crate) fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
        }
        pub(crate) fn payer(self, value: Payer) -> Self {
            Self(self.0.body("payer", value))
        }
        pub(crate) fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
        pub(crate) fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("post_v3_pay_transactions_jsapi", Method::Post, "/v3/pay/transactions/jsapi")
                .body(Body::Json)
                .required(&[
                    "/body/appid",
                    "/body/mchid",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/detail/goods_detail/*/quantity",
                    "/body/payer",
                    "/body/payer/openid",
                ]);
        fn into_request_data(self) -> RequestData {
            self.0.clone()
        }
    }

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Amount(ObjectBuilder);
    impl Amount {
        pub(crate) fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }
        pub(crate) fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }
    }
    sent!(Amount);

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Detail(ObjectBuilder);
    impl Detail {
        pub(crate) fn goods_detail(self, values: impl IntoIterator<Item = Goods>) -> Self {
            Self(self.0.set("goods_detail", list::<Goods>(values)))
        }
    }
    sent!(Detail);

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Goods(ObjectBuilder);
    impl Goods {
        pub(crate) fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }
    }
    sent!(Goods);

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Payer(ObjectBuilder);
    impl Payer {
        pub(crate) fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }
    }
    sent!(Payer);

    #[derive(Clone)]
    #[non_exhaustive]
    pub(crate) struct Response {
        pub(crate) prepay_id: Option<String>,
        pub(crate) amount: Option<response::Amount>,
        pub(crate) extra: Extra,
    }
    object!(Response, prepay_id = "prepay_id", amount = "amount");

    pub(crate) mod response {
        use wechatpay_client::__codegen::*;

        #[derive(Clone)]
        #[non_exhaustive]
        pub(crate) struct Amount {
            pub(crate) total: Option<i64>,
            pub(crate) currency: Option<String>,
            pub(crate) extra: Extra,
        }
        object!(Amount, total = "total", currency = "currency");
    }
}

/// A made-up operation with path, query and header parameters, and with encrypted and encoded
/// fields in both directions.
pub(crate) mod encrypted {
    use wechatpay_client::__codegen::*;

    pub(crate) fn post(card_id: impl Into<String>) -> Request {
        Request(RequestData::new().path([card_id.into()]))
    }

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Request(RequestData);

    impl Request {
        pub(crate) fn query_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("name", value.into()))
        }
        pub(crate) fn note(self, value: impl Into<String>) -> Self {
            Self(self.0.query("note", value.into()))
        }
        pub(crate) fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", value.into()))
        }
        pub(crate) fn people(self, values: impl IntoIterator<Item = Person>) -> Self {
            Self(self.0.body("people", list::<Person>(values)))
        }
        pub(crate) fn device(self, value: Device) -> Self {
            Self(self.0.body("device", value))
        }
        pub(crate) fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("post_v3_cards_by_card_id_people", Method::Post, "/v3/cards/{card_id}/people")
                .body(Body::Json)
                .servers(&["https://apihk.mch.weixin.qq.com/hk/"])
                .query(&["name", "note"])
                .request(&[
                    ("/query/name", FieldEncoding::RsaOaep),
                    ("/body/people/*/id_card", FieldEncoding::RsaPkcs1),
                    ("/body/people/*/name", FieldEncoding::RsaOaep),
                    ("/body/device", FieldEncoding::Json),
                    ("/body/device", FieldEncoding::RsaOaep),
                    ("/body/link", FieldEncoding::Url),
                ])
                .response(&[
                    ("/people/*/name", FieldEncoding::RsaOaep),
                    ("/event_ciphertext", FieldEncoding::AesGcm),
                    ("/event_ciphertext", FieldEncoding::Json),
                    ("/link", FieldEncoding::Url),
                ]);
        fn into_request_data(self) -> RequestData {
            self.0.clone()
        }
    }

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Person(ObjectBuilder);
    impl Person {
        pub(crate) fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }
        pub(crate) fn id_card(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card", value.into()))
        }
    }
    sent!(Person);

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Device(ObjectBuilder);
    impl Device {
        pub(crate) fn ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ip", value.into()))
        }
    }
    sent!(Device);

    #[derive(Clone)]
    #[non_exhaustive]
    pub(crate) struct Response {
        pub(crate) people: Vec<response::Person>,
        pub(crate) event_ciphertext: Option<response::Device>,
        pub(crate) link: Option<String>,
        pub(crate) extra: Extra,
    }
    impl Response {
        pub(crate) fn ip(&self) -> Option<&str> {
            self.event_ciphertext.as_ref()?.ip.as_deref()
        }
    }
    document!(Response, people = "people", event_ciphertext = "event_ciphertext", link = "link");

    pub(crate) mod response {
        use wechatpay_client::__codegen::*;

        #[derive(Clone)]
        #[non_exhaustive]
        pub(crate) struct Person {
            pub(crate) name: Option<Sensitive>,
            pub(crate) id_card: Option<Sensitive>,
            pub(crate) extra: Extra,
        }
        impl Person {
            pub(crate) fn exposed_name(&self) -> Option<&str> {
                self.name.as_ref().map(Sensitive::expose)
            }
        }
        object!(Person, name = "name", id_card = "id_card");

        #[derive(Clone)]
        #[non_exhaustive]
        pub(crate) struct Device {
            pub(crate) ip: Option<String>,
            pub(crate) extra: Extra,
        }
        object!(Device, ip = "ip");
    }
}

/// Closes an order; the response is empty.
pub(crate) struct Close(pub(crate) &'static str);

impl wechatpay_client::__codegen::Operation for Close {
    type Response = ();
    const DESCRIPTOR: &'static wechatpay_client::__codegen::Descriptor = {
        use wechatpay_client::__codegen::{Body, Descriptor, Method, ResponseFormat};
        &Descriptor::new("close", Method::Post, "/v3/pay/{out_trade_no}/close")
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
    };
    fn into_request_data(self) -> wechatpay_client::__codegen::RequestData {
        wechatpay_client::__codegen::RequestData::new().path([self.0.to_owned()])
    }
}

/// Downloads a bill: bytes without a signature.
#[derive(Clone)]
pub(crate) struct Download;

impl wechatpay_client::__codegen::Operation for Download {
    type Response = wechatpay_client::types::File;
    const DESCRIPTOR: &'static wechatpay_client::__codegen::Descriptor = {
        use wechatpay_client::__codegen::{Descriptor, Method, ResponseFormat};
        &Descriptor::new("download", Method::Get, "/v3/billdownload/file")
            .response_format(ResponseFormat::File)
            .unsigned_response()
    };
    fn into_request_data(self) -> wechatpay_client::__codegen::RequestData {
        wechatpay_client::__codegen::RequestData::new()
    }
}

/// v2's `POST /pay/unifiedorder` with a few of its fields.
pub(crate) mod unifiedorder {
    use wechatpay_client::__codegen::*;

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Request(RequestData);

    impl Request {
        pub(crate) fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }
        pub(crate) fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.body("body", value.into()))
        }
        pub(crate) fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }
        pub(crate) fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }
        pub(crate) fn scene_info(self, value: impl Into<Value>) -> Self {
            Self(self.0.body("scene_info", value.into()))
        }
        pub(crate) fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("post_v2_pay_unifiedorder", Method::Post, "/pay/unifiedorder")
                .body(Body::Xml)
                .response_format(ResponseFormat::Xml)
                .signature(Signature::Md5)
                .required(&["/body/appid", "/body/nonce_str", "/body/sign", "/body/body"])
                .request(&[("/body/scene_info", FieldEncoding::Json)])
                .response(&[("/req_info", FieldEncoding::AesEcb), ("/detail", FieldEncoding::Xml)]);
        fn into_request_data(self) -> RequestData {
            self.0.clone()
        }
    }

    #[derive(Clone)]
    #[non_exhaustive]
    pub(crate) struct Response {
        pub(crate) prepay_id: Option<String>,
        pub(crate) fee: Option<i64>,
        pub(crate) coupon: Option<i64>,
        pub(crate) req_info: Option<Sensitive>,
        pub(crate) detail: Option<Detail>,
        pub(crate) extra: Extra,
    }
    object!(
        Response,
        prepay_id = "prepay_id",
        fee = "fee",
        coupon = "coupon",
        req_info = "req_info",
        detail = "detail",
    );

    #[derive(Clone)]
    #[non_exhaustive]
    pub(crate) struct Detail {
        pub(crate) fee: Option<i64>,
        pub(crate) coupon: Option<i64>,
        pub(crate) extra: Extra,
    }
    object!(Detail, fee = "fee", coupon = "coupon");

    /// `GET /papay/partner/h5entrustweb`, with its fields in the query. `detail` has an encoding
    /// that requests don't use.
    pub(crate) struct Query(pub(crate) Option<String>);

    impl Operation for Query {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("get_v2_papay_partner_h5entrustweb", Method::Get, "/papay/partner/h5entrustweb")
                .response_format(ResponseFormat::Xml)
                .signature(Signature::Md5)
                .no_nonce()
                .required(&["/query/sign"])
                .request(&[("/query/detail", FieldEncoding::Xml)]);
        fn into_request_data(self) -> RequestData {
            let parts = RequestData::new().query("appid", "w x".to_owned());
            self.0.iter().fold(parts, |parts, detail| parts.query("detail", detail.clone()))
        }
    }
}
