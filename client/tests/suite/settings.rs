//! Wrong settings of a client, as people enter them by mistake. One error names all of them, and
//! shows no secret.

use crate::construction::bare;
use crate::server::*;
use std::sync::Arc;
use std::time::Duration;
use wechatpay_client::__codegen::Method;
use wechatpay_client::crypto::{LocalSigner, PrivateKey};
use wechatpay_client::v2::SignType;
use wechatpay_client::{Builder, Client, Error, MerchantCertificate, Refresh, Retry};

const V2_KEY: &str = "192006250b4c09247ec02edce69f6a2d";
const APPID: &str = "wx2421b1c4370ec43b";

fn sound() -> Builder {
    bare().public_key(WECHATPAY_ID, WECHATPAY_PUB).api_v3_key(API_V3_KEY).api_v2_key(V2_KEY)
}

fn refused(builder: Builder) -> String {
    let error = builder.build().expect_err("a setting is wrong");
    let shown = format!("{error} {error:?} {error:#?}");
    for secret in secrets() {
        assert!(!shown.contains(&secret), "{shown}");
    }
    match error {
        Error::Configuration(text) => text,
        other => panic!("{other:?}"),
    }
}

/// Returns parts of every secret in the tests, so that a leaked part is found as well.
fn secrets() -> Vec<String> {
    let key_lines = MERCHANT_KEY.lines().filter(|line| !line.starts_with('-')).map(str::to_owned);
    let keys = [API_V3_KEY, V2_KEY, "PASSWORD"].map(|key| key[..8].to_owned());
    key_lines.chain(keys).collect()
}

fn own_certificate() -> MerchantCertificate {
    MerchantCertificate::from_pem(MERCHANT_CERT, MERCHANT_KEY).expect("the key belongs to the certificate")
}

fn signer() -> Arc<LocalSigner> {
    Arc::new(LocalSigner::new(MERCHANT_SERIAL, PrivateKey::from_pem(MERCHANT_KEY).expect("a key")))
}

type Change = fn(Builder) -> Builder;

/// Each row has the setting that the error must name, the change that makes it wrong, and what the
/// error must say.
const MISTAKES: &[(&str, Change, &str)] = &[
    ("`mchid`", |b| b.mchid(APPID), "it is an appid (wx…)"),
    ("`mchid`", |b| b.mchid("深圳市某某商贸有限公司"), "it is 11 characters, like a name"),
    ("`mchid`", |b| b.mchid(""), "it is empty"),
    ("`mchid`", |b| b.mchid(" \n"), "it is nothing but blanks"),
    ("`mchid`", |b| b.mchid(API_V3_KEY), "it is 32 letters and digits, like an APIv3 or v2 key"),
    ("`mchid`", |b| b.mchid(MERCHANT_SERIAL), "like a certificate's serial number"),
    ("`mchid`", |b| b.mchid(MERCHANT_KEY), "it is the text of a PEM file"),
    ("`certificate_serial`", |b| b.certificate_serial(""), "it is empty"),
    ("`certificate_serial`", |b| b.certificate_serial("1900009191"), "it is 10 digits, like a merchant's number"),
    ("`certificate_serial`", |b| b.certificate_serial(WECHATPAY_ID), "it is the id of a public key (PUB_KEY_ID_…)"),
    (
        "`certificate_serial`",
        |b| b.certificate_serial("316619589946583748254911118771567464205427955320"),
        "it is written in decimal; in hex it is 3775B6A45ACD588826D15E583A95F5DD12345678",
    ),
    ("`certificate_serial`", |b| b.certificate_serial(MERCHANT_CERT), "it is the text of a PEM file"),
    ("`certificate_serial`", |b| b.certificate_serial("apiclient_cert.pem"), "it is the path of a file"),
    ("`certificate_serial`", |b| b.certificate_serial(format!("{MERCHANT_SERIAL}AB")), "42 letters and digits"),
    ("`certificate_serial`", |b| b.certificate_serial(API_V3_KEY), "the same as `api_v3_key`"),
    ("`certificate_serial`", |b| b.certificate_serial(V2_KEY), "the same as `api_v2_key`"),
    ("`api_v3_key`", |b| b.api_v3_key(""), "32 bytes, but this one has 0: it is empty"),
    ("`api_v3_key`", |b| b.api_v3_key(&API_V3_KEY[..31]), "32 bytes, but this one has 31: it is 31 letters and digits"),
    ("`api_v3_key`", |b| b.api_v3_key("密".repeat(32)), "32 bytes, but this one has 96"),
    ("`api_v3_key`", |b| b.api_v3_key(MERCHANT_KEY), "it is the text of a PEM file"),
    ("`api_v2_key`", |b| b.api_v2_key(""), "it is empty"),
    ("`api_v2_key`", |b| b.api_v2_key(" \t"), "it is nothing but blanks"),
    ("`api_v2_key`", |b| b.api_v2_key(MERCHANT_KEY), "it is the text of a PEM file"),
    ("`private_key`", |b| b.private_key(""), "the text is empty"),
    ("`private_key`", |b| b.private_key(API_V3_KEY), "this is Base64 without BEGIN and END"),
    ("`private_key`", |b| b.private_key(MERCHANT_KEY.replace("MII", "!!!")), "not Base64"),
    ("`private_key`", |b| b.private_key(&MERCHANT_KEY[..1000]), "-----END PRIVATE KEY-----` is missing"),
    ("`private_key_file`", |b| b.private_key_file("none.pem"), "`private_key` and `private_key_file` are both set"),
    ("`private_key_file`", |b| b.private_key_file(MERCHANT_KEY), "the content of a file"),
    ("`certificate_serial`", |b| b.signer(signer()).certificate_serial("5157F0"), "not the serial number of `signer`"),
    ("`signer`", |b| b.signer(signer()), "`signer` and `private_key` are both set"),
    (
        "`signer`",
        |b| b.signer(Arc::new(LocalSigner::new(APPID, PrivateKey::from_pem(PLATFORM_KEY).expect("a key")))),
        "has a `serial()` that",
    ),
    (
        "`merchant_certificate`",
        |b| b.merchant_certificate(own_certificate()).private_key(PLATFORM_KEY),
        "`private_key` is not the key of",
    ),
    (
        "`merchant_certificate`",
        |b| b.merchant_certificate(own_certificate()).certificate_serial("5157F0"),
        "`certificate_serial` is not the serial number of",
    ),
    ("`public_key`", |b| b.public_key("", WECHATPAY_PUB), "begins with PUB_KEY_ID_, but this id is empty"),
    ("`public_key`", |b| b.public_key("PUB_KEY_ID_", WECHATPAY_PUB), "but this id is only that prefix"),
    ("`public_key`", |b| b.public_key("PUB_KEY_ID_01 19", WECHATPAY_PUB), "neither letters nor digits"),
    ("`public_key`", |b| b.public_key(&WECHATPAY_ID[11..], WECHATPAY_PUB), "but this id is 28 digits"),
    ("`public_key`", |b| b.public_key(API_V3_KEY, WECHATPAY_PUB), "like an APIv3 or v2 key"),
    ("`public_key`", |b| b.public_key(MERCHANT_KEY, WECHATPAY_PUB), "the id comes first"),
    ("`public_key`", |b| b.public_key(WECHATPAY_ID, ""), "the text is empty"),
    ("`public_key`", |b| b.public_key_file(WECHATPAY_ID, "none.pem"), "none.pem"),
    ("`trust`", |b| b.public_key(WECHATPAY_ID, public_pem(PLATFORM_KEY)), "is already the id of another trusted key"),
    ("`platform_certificate`", |b| b.platform_certificate("{}"), "pass the content of a key or certificate file"),
    ("`platform_certificate`", |b| b.platform_certificate_file("none.pem"), "none.pem"),
    ("`v2_public_key`", |b| b.v2_public_key("-----BEGIN PUBLIC KEY-----"), "is missing"),
    ("`base_url`", |b| b.base_url(""), "it is empty"),
    ("`base_url`", |b| b.base_url("127.0.0.1:9"), "has no scheme: write `http://127.0.0.1:9`"),
    ("`base_url`", |b| b.base_url("localhost/proxy"), "has no scheme: write `http://localhost/proxy`"),
    ("`base_url`", |b| b.base_url("api.mch.weixin.qq.com"), "has no scheme: write `https://api.mch.weixin.qq.com`"),
    ("`base_url`", |b| b.base_url(API_V3_KEY), "like an APIv3 or v2 key"),
    ("`base_url`", |b| b.base_url("ftp://host"), "neither `https` nor `http`"),
    ("`base_url`", |b| b.base_url("https://"), "no host"),
    ("`base_url`", |b| b.base_url("https:///v3"), "no host"),
    ("`base_url`", |b| b.base_url("https://a b"), "characters that a host can't have"),
    ("`base_url`", |b| b.base_url("https://host:0"), "its port"),
    ("`base_url`", |b| b.base_url("https://host:99999"), "its port"),
    ("`base_url`", |b| b.base_url("https://host/?a=b"), "a query or a fragment"),
    ("`base_url`", |b| b.base_url("https://host#top"), "a query or a fragment"),
    ("`base_url`", |b| b.base_url("https://user:PASSWORD@host"), "a user or a password"),
    ("`base_url`", |b| b.base_url("https://host/a b"), "characters that"),
    ("`base_url`", |b| b.base_url("https://host/../x"), "HTTP libraries change"),
    ("`base_url`", |b| b.base_url("https://api.mch.weixin.qq.com/v3/"), "leave out `/v3`"),
    ("`failover`", |b| b.failover(["https://a.example", "b.example"]), "has no scheme: write `https://b.example`"),
    ("`failover`", |b| b.failover([""]), "it is empty"),
    ("`timeout`", |b| b.timeout(Duration::ZERO), "is zero"),
    ("`timeout`", |b| b.timeout(Duration::from_secs(1)).transport(transport()), "for the default transport"),
    ("`retry`", |b| b.retry(Retry::default().pause(Duration::from_secs(60))), "longer than its `longest` of 5s"),
    ("`refresh_certificates`", |b| b.refresh_certificates(Refresh::default().every(Duration::ZERO)), "`every` is zero"),
    ("`brand_id`", |b| b.brand_id("40000"), "`mchid` and `brand_id` are both set"),
];

fn public_pem(private_key: &str) -> String {
    use base64::prelude::{BASE64_STANDARD, Engine};
    let key = PrivateKey::from_pem(private_key).expect("a key");
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", BASE64_STANDARD.encode(key.public_der()))
}

#[test]
fn each_wrong_setting_is_named_and_none_is_shown() {
    sound().build().expect("sound");
    for (setting, change, part) in MISTAKES {
        let why = refused(change(sound()));
        assert!(why.contains(setting) && why.contains(part), "{setting}: {part}: {why}");
    }
    // A text is called a name only if it has letters, and also blanks or non-ASCII characters.
    for id in ["1900 009 191", "sk-190000919"] {
        let why = refused(sound().mchid(id));
        assert!(why.ends_with("it is 12 characters"), "{why}");
    }
    let brand = || {
        Client::builder()
            .private_key(MERCHANT_KEY)
            .certificate_serial(MERCHANT_SERIAL)
            .public_key(WECHATPAY_ID, WECHATPAY_PUB)
    };
    for (id, part) in [("品牌", "like a name"), ("", "it is empty"), (APPID, "an appid"), (API_V3_KEY, "like an APIv3")]
    {
        let why = refused(brand().brand_id(id));
        assert!(why.contains("`brand_id`") && why.contains(part), "{why}");
    }
    let missing: [(&str, Builder); 5] = [
        (
            "`private_key` is not set",
            Client::builder().mchid("1").certificate_serial("1").public_key(WECHATPAY_ID, WECHATPAY_PUB),
        ),
        (
            "`certificate_serial` is not set",
            Client::builder().mchid("1").private_key(MERCHANT_KEY).public_key(WECHATPAY_ID, WECHATPAY_PUB),
        ),
        ("`mchid` is not set", brand()),
        ("set `public_key` or `platform_certificate`", bare()),
        ("`api_v3_key` is not set", bare().refresh_certificates(Refresh::default())),
    ];
    for (part, builder) in missing {
        let why = refused(builder);
        assert!(why.contains(part) && why.lines().count() == 1, "{why}");
    }
}

#[test]
fn all_wrong_settings_are_named_at_once() {
    let builder = Client::builder()
        .mchid(APPID)
        .private_key(WECHATPAY_PUB)
        .private_key_file("none.pem")
        .certificate_serial("1900009191")
        .signer(signer())
        .api_v3_key("short")
        .api_v2_key("")
        .v2_public_key(MERCHANT_KEY)
        .public_key("5157F0", WECHATPAY_PUB)
        .platform_certificate(WECHATPAY_PUB)
        .base_url("127.0.0.1:9")
        .failover(["a.example", "https://a.example?b"])
        .retry(Retry::default().longest(Duration::ZERO))
        .refresh_certificates(Refresh::default().every(Duration::ZERO))
        .timeout(Duration::ZERO);
    let why = refused(builder);
    let settings = [
        "`mchid`",
        "`private_key`:",
        "`private_key_file`:",
        "`private_key` and `private_key_file`",
        "`certificate_serial`",
        "`signer` and `private_key`",
        "`api_v3_key`",
        "`api_v2_key`",
        "`v2_public_key`",
        "`public_key`:",
        "`platform_certificate`:",
        "`base_url`",
        "`failover`",
        "`retry`",
        "`refresh_certificates`",
        "`timeout`",
    ];
    for setting in settings {
        assert!(why.lines().any(|line| line.trim_start().starts_with(setting)), "{setting}: {why}");
    }
    assert!(why.starts_with("17 settings are wrong:\n") && why.lines().count() == 18, "{why}");
    let nothing = refused(Client::builder());
    for setting in ["`mchid`", "`private_key`", "`certificate_serial`", "`public_key`"] {
        assert!(nothing.contains(setting), "{nothing}");
    }
}

/// Every secret is passed to every setting.
#[test]
fn a_secret_in_the_wrong_place_is_not_shown() {
    let setters: [fn(Builder, &str) -> Builder; 12] = [
        |b, text| b.mchid(text),
        |b, text| b.private_key(text),
        |b, text| b.private_key_file(text),
        |b, text| b.certificate_serial(text),
        |b, text| b.api_v3_key(text),
        |b, text| b.api_v2_key(text),
        |b, text| b.public_key(text, text),
        |b, text| b.public_key(WECHATPAY_ID, text),
        |b, text| b.platform_certificate(text),
        |b, text| b.v2_public_key(text),
        |b, text| b.base_url(text),
        |b, text| b.failover([text]),
    ];
    let line = MERCHANT_KEY.lines().nth(3).expect("a line of the key");
    let secrets =
        [MERCHANT_KEY, line, &MERCHANT_KEY.replace('\n', " "), &MERCHANT_KEY.replace('\n', "\\n"), API_V3_KEY, V2_KEY];
    let mut refusals = 0;
    for setter in setters {
        for secret in secrets {
            let builder = setter(sound(), secret);
            if builder.build().is_err() {
                refusals += 1;
                refused(setter(sound(), secret));
            }
        }
    }
    assert!(refusals > 60, "{refusals}");
}

#[test]
fn what_can_be_read_without_doubt_is_accepted() {
    let serial = |text: &str| {
        let client = bare().certificate_serial(text).public_key(WECHATPAY_ID, WECHATPAY_PUB).build();
        client.unwrap_or_else(|error| panic!("{text}: {error}"));
    };
    let colons: Vec<_> =
        MERCHANT_SERIAL.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).expect("hex")).collect();
    for text in [
        &MERCHANT_SERIAL.to_lowercase(),
        &format!(" {MERCHANT_SERIAL}\n"),
        &format!("\"{MERCHANT_SERIAL}\""),
        &format!("0x{MERCHANT_SERIAL}"),
        &format!("serial={MERCHANT_SERIAL}"),
        &format!("00{MERCHANT_SERIAL}"),
        &colons.join(":"),
        &colons.join(" ").to_lowercase(),
        &format!("Serial Number:\n    {}", colons.join(":")),
    ] {
        assert_eq!(
            LocalSigner::new(text.as_str(), PrivateKey::from_pem(MERCHANT_KEY).expect("a key")).serial_text(),
            MERCHANT_SERIAL
        );
        // The certificate's own serial number may be set as well.
        let own = Client::builder().mchid("1").merchant_certificate(own_certificate()).certificate_serial(text);
        own.private_key(MERCHANT_KEY).public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("the same serial number");
        serial(text);
    }
    let short = &PLATFORM_SERIAL[1..];
    assert_eq!(
        LocalSigner::new(short, PrivateKey::from_pem(MERCHANT_KEY).expect("a key")).serial_text(),
        PLATFORM_SERIAL
    );
    let accepted: [Change; 9] = [
        |b| b.mchid(" 1900009191\n"),
        |b| b.mchid("\"1900009191\""),
        |b| b.api_v3_key(format!("{API_V3_KEY}\r\n")),
        |b| b.api_v3_key(format!("'{API_V3_KEY}'")),
        |b| b.api_v2_key(format!(" {V2_KEY}\n")),
        |b| b.public_key(format!(" {WECHATPAY_ID}\n"), WECHATPAY_PUB),
        |b| b.base_url(" https://host.example:8443/proxy/ "),
        |b| b.base_url("HTTP://[::1]:8080").failover(["https://a.example/", "http://127.0.0.1:1"]),
        |b| b.retry(Retry::never().pause(Duration::from_secs(60))).timeout(Duration::from_millis(1)),
    ];
    for change in accepted {
        let client = change(sound()).build().expect("unambiguous");
        assert!(format!("{client:?}").contains("Merchant(\"1900009191\")"), "{client:?}");
    }
    let signer_alone = Client::builder().mchid("1").signer(signer()).certificate_serial(MERCHANT_SERIAL);
    signer_alone.public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("the signer's own serial number");
    // A blank that is one of a key's 32 bytes is kept.
    let blank = format!(" {}", &API_V3_KEY[1..]);
    bare().api_v3_key(blank).public_key(WECHATPAY_ID, WECHATPAY_PUB).build().expect("32 bytes");
}

trait SerialText {
    fn serial_text(&self) -> String;
}

impl SerialText for LocalSigner {
    fn serial_text(&self) -> String {
        wechatpay_client::crypto::Signer::serial(self).to_owned()
    }
}

#[tokio::test]
async fn a_client_for_v2_says_what_v3_calls_need() {
    let v2 = Client::builder().mchid("1").api_v2_key(V2_KEY).build().expect("enough for v2");
    let error = v2.raw(Method::Get, "/v3/x", None).await.expect_err("no key");
    for part in ["v3 calls need", "`private_key` and `certificate_serial`", "`public_key` with its id"] {
        assert!(matches!(&error, Error::Configuration(text) if text.contains(part)), "{error}");
    }
    let error = v2.jsapi_parameters(APPID, "wx1").await.expect_err("no key");
    assert!(matches!(&error, Error::Configuration(text) if text.contains("`v2_jsapi_parameters`")), "{error}");
    let with_key = bare().api_v2_key(V2_KEY).build().expect("enough for v2");
    let error = with_key.raw(Method::Get, "/v3/x", None).await.expect_err("nothing is trusted").to_string();
    assert!(error.contains("set `public_key`") && !error.contains("private_key"), "{error}");
}

#[tokio::test]
async fn the_cashier_is_not_opened_for_an_id_that_cannot_be_one() {
    let client = sound().build().expect("sound");
    let rows = [
        (APPID, "", "prepay_id is empty"),
        (APPID, " ", "prepay_id contains blanks"),
        (APPID, "wx2016\n", "prepay_id contains blanks"),
        (APPID, "\"wx2016\"", "prepay_id contains blanks, quotes"),
        (APPID, "prepay_id=wx2016", "prepay_id begins with `prepay_id=`"),
        ("", "wx2016", "appid is empty"),
        ("wx 1", "wx2016", "appid contains blanks"),
        ("1900009191", "wx2016", "appid is a number"),
        ("", "", "appid is empty; prepay_id is empty"),
    ];
    for (appid, prepay_id, part) in rows {
        let outcomes = [
            client.jsapi_parameters(appid, prepay_id).await.map(drop),
            client.app_parameters(appid, prepay_id).await.map(drop),
            client.v2_jsapi_parameters(appid, prepay_id, SignType::Md5).map(drop),
            client.v2_app_parameters(appid, prepay_id, SignType::Md5).map(drop),
        ];
        for outcome in outcomes {
            let error = outcome.expect_err("no such id");
            assert!(matches!(error, Error::InvalidRequest(_)) && error.to_string().contains(part), "{error}");
        }
    }
    client.jsapi_parameters(APPID, "wx201410272009395522657a690389285100").await.expect("signed");
}
