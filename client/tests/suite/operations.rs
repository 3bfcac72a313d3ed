//! Operations as generated code writes them, with every kind of field.

/// `POST /v3/pay/transactions/jsapi`, thinned.
pub(crate) mod jsapi {
    use wechatpay_client::model::*;

    pub(crate) fn post() -> Request {
        Request::default()
    }

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Request {
        appid: Option<String>,
        mchid: Option<String>,
        description: Option<String>,
        out_trade_no: Option<String>,
        notify_url: Option<String>,
        amount: Option<Amount>,
        detail: Option<Detail>,
        payer: Option<Payer>,
        extra: Extra,
    }

    impl Request {
        pub(crate) fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }
        pub(crate) fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }
        pub(crate) fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }
        pub(crate) fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }
        pub(crate) fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }
        pub(crate) fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }
        pub(crate) fn detail(mut self, value: impl Into<Detail>) -> Self {
            self.detail = Some(value.into());
            self
        }
        pub(crate) fn payer(mut self, value: impl Into<Payer>) -> Self {
            self.payer = Some(value.into());
            self
        }
        pub(crate) fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("post_v3_pay_transactions_jsapi", Verb::Post, "/v3/pay/transactions/jsapi")
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
        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("mchid", &self.mchid)
                .body("description", &self.description)
                .body("out_trade_no", &self.out_trade_no)
                .body("notify_url", &self.notify_url)
                .body("amount", &self.amount)
                .body("detail", &self.detail)
                .body("payer", &self.payer)
                .extra(&self.extra)
        }
    }

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Amount {
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }
    impl Amount {
        pub(crate) fn total(mut self, value: impl Into<i64>) -> Self {
            self.total = Some(value.into());
            self
        }
        pub(crate) fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }
    }
    object!(Amount, total = "total", currency = "currency");

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Detail {
        goods_detail: Vec<Goods>,
        extra: Extra,
    }
    impl Detail {
        pub(crate) fn goods_detail<T: Into<Goods>>(mut self, values: impl IntoIterator<Item = T>) -> Self {
            self.goods_detail = list(values);
            self
        }
    }
    object!(Detail, goods_detail = "goods_detail");

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Goods {
        quantity: Option<i64>,
        extra: Extra,
    }
    impl Goods {
        pub(crate) fn quantity(mut self, value: impl Into<i64>) -> Self {
            self.quantity = Some(value.into());
            self
        }
    }
    object!(Goods, quantity = "quantity");

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Payer {
        openid: Option<String>,
        extra: Extra,
    }
    impl Payer {
        pub(crate) fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }
    }
    object!(Payer, openid = "openid");

    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub(crate) struct Response {
        pub(crate) prepay_id: Option<String>,
        pub(crate) amount: Option<Amount>,
        pub(crate) extra: Extra,
    }
    object!(Response, prepay_id = "prepay_id", amount = "amount");
}

/// A made-up operation with path, query and header parameters, and sealed and encoded fields both ways.
pub(crate) mod sealed {
    use wechatpay_client::model::*;

    pub(crate) fn post(card_id: impl Into<String>) -> Request {
        Request { path: [card_id.into()], ..Request::default() }
    }

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Request {
        path: [String; 1],
        query_name: Option<Sensitive>,
        note: Option<String>,
        key: Option<String>,
        people: Vec<Person>,
        device: Option<Device>,
        extra: Extra,
    }

    impl Request {
        pub(crate) fn query_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.query_name = Some(value.into());
            self
        }
        pub(crate) fn note(mut self, value: impl Into<String>) -> Self {
            self.note = Some(value.into());
            self
        }
        pub(crate) fn idempotency_key(mut self, value: impl Into<String>) -> Self {
            self.key = Some(value.into());
            self
        }
        pub(crate) fn people<T: Into<Person>>(mut self, values: impl IntoIterator<Item = T>) -> Self {
            self.people = list(values);
            self
        }
        pub(crate) fn device(mut self, value: impl Into<Device>) -> Self {
            self.device = Some(value.into());
            self
        }
        pub(crate) fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("post_v3_cards_by_card_id_people", Verb::Post, "/v3/cards/{card_id}/people")
                .body(Body::Json)
                .servers(&["https://apihk.mch.weixin.qq.com/hk/"])
                .request(&[
                    ("/query/name", Wire::RsaOaep),
                    ("/body/people/*/id_card", Wire::RsaPkcs1),
                    ("/body/people/*/name", Wire::RsaOaep),
                    ("/body/device", Wire::Json),
                    ("/body/device", Wire::RsaOaep),
                ])
                .response(&[
                    ("/people/*/name", Wire::RsaOaep),
                    ("/event_ciphertext", Wire::AesGcm),
                    ("/event_ciphertext", Wire::Json),
                    ("/link", Wire::Url),
                ]);
        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path)
                .query("name", &self.query_name)
                .query("note", &self.note)
                .header("Idempotency-Key", &self.key)
                .body("people", &self.people)
                .body("device", &self.device)
                .extra(&self.extra)
        }
    }

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Person {
        pub(crate) name: Option<Sensitive>,
        id_card: Option<Sensitive>,
        extra: Extra,
    }
    impl Person {
        pub(crate) fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }
        pub(crate) fn id_card(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card = Some(value.into());
            self
        }
        pub(crate) fn exposed_name(&self) -> Option<&str> {
            self.name.as_ref().map(Sensitive::expose)
        }
    }
    object!(Person, name = "name", id_card = "id_card");

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Device {
        ip: Option<String>,
        extra: Extra,
    }
    impl Device {
        pub(crate) fn ip(mut self, value: impl Into<String>) -> Self {
            self.ip = Some(value.into());
            self
        }
    }
    object!(Device, ip = "ip");

    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub(crate) struct Response {
        pub(crate) people: Vec<Person>,
        pub(crate) event_ciphertext: Option<Device>,
        pub(crate) link: Option<String>,
        pub(crate) extra: Extra,
    }
    impl Response {
        pub(crate) fn ip(&self) -> Option<&str> {
            self.event_ciphertext.as_ref()?.ip.as_deref()
        }
    }
    document!(Response, people = "people", event_ciphertext = "event_ciphertext", link = "link");
}

/// Closes an order: nothing is answered.
pub(crate) struct Close(pub(crate) &'static str);

impl wechatpay_client::model::Operation for Close {
    type Response = ();
    const DESCRIPTOR: &'static wechatpay_client::model::Descriptor = {
        use wechatpay_client::model::{Answer, Body, Descriptor, Verb};
        &Descriptor::new("close", Verb::Post, "/v3/pay/{out_trade_no}/close").body(Body::Json).answer(Answer::Empty)
    };
    fn parts(&self) -> wechatpay_client::model::Parts {
        wechatpay_client::model::Parts::new().path(&[self.0.to_owned()])
    }
}

/// Downloads a bill: bytes that come without a signature.
pub(crate) struct Download;

impl wechatpay_client::model::Operation for Download {
    type Response = wechatpay_client::model::File;
    const DESCRIPTOR: &'static wechatpay_client::model::Descriptor = {
        use wechatpay_client::model::{Answer, Descriptor, Verb};
        &Descriptor::new("download", Verb::Get, "/v3/billdownload/file").answer(Answer::File).unsigned_response()
    };
    fn parts(&self) -> wechatpay_client::model::Parts {
        wechatpay_client::model::Parts::new()
    }
}

/// `POST /pay/unifiedorder` of v2, thinned.
pub(crate) mod unifiedorder {
    use wechatpay_client::model::*;

    #[derive(Clone, Debug, Default)]
    pub(crate) struct Request {
        pub(crate) appid: Option<String>,
        pub(crate) body: Option<String>,
        pub(crate) total_fee: Option<i64>,
        pub(crate) sign_type: Option<String>,
        pub(crate) scene_info: Option<Extra>,
        pub(crate) extra: Extra,
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("post_v2_pay_unifiedorder", Verb::Post, "/pay/unifiedorder")
                .body(Body::Xml)
                .answer(Answer::Xml)
                .required(&["/body/appid", "/body/nonce_str", "/body/sign", "/body/body"])
                .request(&[("/body/scene_info", Wire::Json)])
                .response(&[("/req_info", Wire::AesEcb), ("/detail", Wire::Xml)]);
        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("body", &self.body)
                .body("total_fee", &self.total_fee)
                .body("sign_type", &self.sign_type)
                .body("scene_info", &self.scene_info)
                .extra(&self.extra)
        }
    }

    #[derive(Clone, Debug, Default)]
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

    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub(crate) struct Detail {
        pub(crate) fee: Option<i64>,
        pub(crate) coupon: Option<i64>,
        pub(crate) extra: Extra,
    }
    object!(Detail, fee = "fee", coupon = "coupon");

    /// The same fields in the query, `GET /papay/partner/h5entrustweb`; `detail` would have to be written as XML.
    pub(crate) struct Query(pub(crate) Option<String>);

    impl Operation for Query {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor =
            &Descriptor::new("get_v2_papay_partner_h5entrustweb", Verb::Get, "/papay/partner/h5entrustweb")
                .answer(Answer::Xml)
                .nonceless()
                .required(&["/query/sign"])
                .request(&[("/query/detail", Wire::Xml)]);
        fn parts(&self) -> Parts {
            Parts::new().query("appid", &Some("w x".to_owned())).query("detail", &self.0)
        }
    }
}
