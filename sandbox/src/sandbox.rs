//! A running sandbox.

use crate::accounts::{Account, Keys, MCHID};
use crate::builder::{Builder, Error};
use crate::ca::Authority;
use crate::call::ApiError;
use crate::core::Core;
use crate::faults::Fault;
use crate::notify::deliver;
use crate::server::Server;
use crate::settings::Settings;
use crate::spec::{Generation, Notification, SPEC};
use crate::state::{self, cashier, orders, partners, transfers};
use crate::store::Store;
use crate::world::Failure;
use crate::{console, folder};
use serde_json::{Map, Value};
use std::fmt;
use std::fs::File;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use wechatpay_client::crypto::{PrivateKey, Scheme};
use wechatpay_client::webhook::Receiver;
use wechatpay_client::{Client, MerchantCertificate, TrustStore};

impl Builder {
    /// Starts the sandbox.
    ///
    /// # Errors
    /// [`Error`] if the address is taken, or the folder can't be read or written.
    pub async fn start(self) -> Result<Sandbox, Error> {
        let lock = self.folder.as_deref().map(folder::lock).transpose().map_err(Error::Folder)?;
        let (keys, store) = match &self.folder {
            Some(folder) => {
                if self.forgets {
                    folder::forget(folder).map_err(Error::Folder)?;
                }
                let keys = folder::keys(folder).map_err(Error::Folder)?;
                (keys, Store::open(Some(&folder.join(folder::DATABASE)))?)
            }
            None => (Keys::shared()?, Store::open(None)?),
        };
        let (listener, address) = listen(self.listen).await?;
        let secure = match self.tls {
            Some(address) => Some(listen(address).await?),
            None => None,
        };
        let core = Arc::new(Core::new(keys, self.settings, store, self.folder.clone())?);
        core.listens_on(address.port());
        let url = format!("http://{address}");
        let hosts: Vec<String> = SPEC.hosts.iter().cloned().chain(OTHER_HOSTS.map(str::to_owned)).collect();
        let authority = Authority::new(&hosts).map_err(Error::Authority)?;
        if let Some(folder) = &self.folder {
            let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
            folder::settings(&folder, &core.keys, &url).map_err(Error::Folder)?;
            folder::save_ca(&folder, &authority.certificate).map_err(Error::Folder)?;
        }
        let server = Server::new(core.clone(), authority.acceptor, hosts);
        let mut tasks = vec![tokio::spawn(deliver::run(core.clone()))];
        tasks.push(tokio::spawn(server.clone().run(listener, false)));
        let secure_url = secure.as_ref().map(|(_, address)| format!("https://{address}"));
        if let Some((listener, address)) = secure {
            core.listens_on(address.port());
            tasks.push(tokio::spawn(server.clone().run(listener, true)));
        }
        Ok(Sandbox { core, url, secure_url, authority: authority.certificate, server, tasks, _lock: lock })
    }
}

/// The hosts of WeChat Pay that the documents don't name: the API's second host, and the host of the H5
/// payment page.
const OTHER_HOSTS: [&str; 2] = ["api2.mch.weixin.qq.com", "wx.tenpay.com"];

async fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), Error> {
    let failed = |cause| Error::Listen { address, cause };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}

/// The keys of an account. `Debug` shows only the serial number.
#[derive(Clone)]
#[non_exhaustive]
pub struct Credentials {
    /// The serial number of the certificate.
    pub serial: String,
    /// The private key in PEM.
    pub private_key: String,
    /// The certificate in PEM.
    pub certificate: String,
    /// The APIv3 key.
    pub api_v3_key: String,
    /// The v2 key.
    pub api_v2_key: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Credentials").field("serial", &self.serial).finish_non_exhaustive()
    }
}

impl Credentials {
    fn of(account: &Account) -> Self {
        Self {
            serial: account.serial.clone(),
            private_key: account.key.to_pem().to_string(),
            certificate: account.certificate.clone(),
            api_v3_key: account.api_v3_key.clone(),
            api_v2_key: account.api_v2_key.clone(),
        }
    }
}

/// A sandbox that runs until it is dropped.
pub struct Sandbox {
    core: Arc<Core>,
    url: String,
    secure_url: Option<String>,
    authority: String,
    server: Server,
    tasks: Vec<JoinHandle<()>>,
    /// Keeps other sandboxes out of the folder.
    _lock: Option<File>,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
        self.server.stop();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Sandbox").field("url", &self.url).finish_non_exhaustive()
    }
}

impl Sandbox {
    /// Starts a sandbox in memory, on a free loopback port. Any number of sandboxes can run at once.
    ///
    /// # Errors
    /// The same as [`Builder::start`].
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// Returns a builder with the default settings.
    pub fn builder() -> Builder {
        Builder {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            folder: None,
            forgets: false,
            tls: None,
            settings: Settings::default(),
        }
    }

    /// Returns the base URL: scheme, address and port.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the base URL for TLS; `None` unless [`Builder::tls`] was set.
    pub fn secure_url(&self) -> Option<&str> {
        self.secure_url.as_deref()
    }

    /// Returns the certificate of the sandbox's certificate authority in PEM. A client that trusts it
    /// can use [`Sandbox::secure_url`], or use the sandbox as a proxy for WeChat Pay's hosts.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Returns the address of the console, with its token.
    pub fn console(&self) -> String {
        format!("{}/_sandbox/?token={}", self.url, self.core.keys.token)
    }

    /// Returns the token of the console and of its API, which is sent as `X-Sandbox-Token`.
    pub fn token(&self) -> &str {
        &self.core.keys.token
    }

    /// Returns the v2 key of the merchant [`MCHID`].
    pub fn api_v2_key(&self) -> &str {
        &self.core.keys.first().api_v2_key
    }

    /// Returns the APIv3 key of the merchant [`MCHID`].
    pub fn api_v3_key(&self) -> &str {
        &self.core.keys.first().api_v3_key
    }

    /// Returns the keys of an account, for programs that don't use this library.
    ///
    /// # Errors
    /// [`Error::Refused`] if the sandbox has no such account.
    pub fn credentials(&self, id: &str) -> Result<Credentials, Error> {
        Ok(Credentials::of(self.account(id)?))
    }

    /// Returns the id of WeChat Pay's public key, and the key in PEM. The key is the same for all accounts.
    pub fn public_key(&self) -> (String, String) {
        let key = self.core.keys.public_key();
        (key.id.clone(), key.public_pem())
    }

    /// Returns the SM2 (国密) keys of the merchant [`MCHID`]. Its APIv3 key and its v2 key are the same as
    /// for RSA.
    pub fn sm_credentials(&self) -> Credentials {
        Credentials::of(self.core.keys.first_with_sm())
    }

    fn account(&self, id: &str) -> Result<&Account, Error> {
        let found = self.core.keys.accounts.iter().find(|account| account.identity.id() == id);
        let unknown = || ApiError::new(400, "MCH_NOT_EXISTS", format!("the sandbox has no account {id}"));
        found.ok_or_else(|| Failure::from(unknown()).into())
    }

    /// Returns a client builder for the merchant [`MCHID`], with all keys set.
    ///
    /// # Errors
    /// [`Error::Keys`] if the keys can't be used.
    pub fn client_builder(&self) -> Result<wechatpay_client::Builder, Error> {
        self.builder_of(MCHID)
    }

    /// Returns a client builder for an account: [`MCHID`], [`SUB_MCHID`](crate::SUB_MCHID) or
    /// [`BRAND_ID`](crate::BRAND_ID).
    ///
    /// # Errors
    /// [`Error::Refused`] if the sandbox has no such account.
    pub fn builder_of(&self, id: &str) -> Result<wechatpay_client::Builder, Error> {
        self.builder_with(self.account(id)?)
    }

    /// Returns a builder for a client that signs with SM2, as the merchant [`MCHID`].
    ///
    /// # Errors
    /// [`Error::Keys`] if the keys can't be used.
    pub fn sm_client_builder(&self) -> Result<wechatpay_client::Builder, Error> {
        self.builder_with(self.core.keys.first_with_sm())
    }

    /// Returns a client builder for an account. The client trusts WeChat Pay's keys for the account's
    /// scheme.
    fn builder_with(&self, account: &Account) -> Result<wechatpay_client::Builder, Error> {
        let id = account.identity.id();
        let certificate = MerchantCertificate::from_pem(&account.certificate, &account.key.to_pem())?;
        let builder = Client::builder().base_url(&self.url).merchant_certificate(certificate);
        let builder = builder.api_v3_key(&account.api_v3_key);
        let builder = if account.is_brand() {
            builder.brand_id(id)
        } else {
            let public = self.core.keys.public_key().public_pem();
            builder.mchid(id).api_v2_key(&account.api_v2_key).v2_public_key(public)
        };
        let keys = self.core.keys.platform_keys();
        let keys = keys.iter().filter(|key| key.scheme() == account.scheme());
        Ok(keys.fold(builder, |builder, key| match &key.certificate {
            Some(certificate) => builder.platform_certificate(certificate),
            None => builder.public_key(&key.id, key.public_pem()),
        }))
    }

    /// Returns a client of the merchant [`MCHID`].
    ///
    /// # Errors
    /// [`Error::Keys`] if the keys can't be used.
    pub fn client(&self) -> Result<Client, Error> {
        Ok(self.client_builder()?.build()?)
    }

    /// Returns a receiver for the v3 and v2 notifications of the merchant [`MCHID`].
    ///
    /// # Errors
    /// [`Error::Keys`] if the keys can't be used.
    pub fn receiver(&self) -> Result<Receiver, Error> {
        let (trust, account) = (TrustStore::new(), self.account(MCHID)?);
        trust.allow_sandbox();
        for key in self.core.keys.platform_keys() {
            match &key.certificate {
                Some(certificate) => _ = trust.add_certificate(certificate)?,
                None => trust.add_public_key(&key.id, &key.public_pem())?,
            }
        }
        let receiver = Receiver::new(&trust, &account.api_v3_key)?.api_v2_key(&account.api_v2_key);
        Ok(receiver.private_key(PrivateKey::from_pem(&account.key.to_pem())?))
    }

    /// Pays an order of the merchant [`MCHID`] as the payer would, and notifies the merchant.
    ///
    /// # Errors
    /// [`Error::Refused`] if there is no such order, or it can't be paid.
    pub fn pay(&self, out_trade_no: &str) -> Result<(), Error> {
        self.core.act(|world| state::pay(world, MCHID, out_trade_no).map(drop))?;
        Ok(())
    }

    /// Makes a payment by payment code fail while it waits for the payer's password, as if the
    /// payer's balance were too low.
    ///
    /// # Errors
    /// [`Error::Refused`] if there is no such order.
    pub fn fail(&self, out_trade_no: &str) -> Result<(), Error> {
        self.core.act(|world| orders::fail(world, MCHID, out_trade_no).map(drop))?;
        Ok(())
    }

    /// Confirms a transfer of the merchant [`MCHID`] as the user would, and notifies the merchant.
    ///
    /// # Errors
    /// [`Error::Refused`] if there is no such transfer, or it can't be confirmed.
    pub fn confirm(&self, out_bill_no: &str) -> Result<(), Error> {
        Ok(self.core.act(|world| transfers::confirm(world, MCHID, out_bill_no))?)
    }

    /// Pays an order with the parameters that open the cashier, WeChat's payment screen: those of
    /// `wx.requestPayment` or of the app SDK's `PayReq`, as JSON. The sandbox verifies them as WeChat does.
    ///
    /// # Errors
    /// [`Error::Refused`] with the message that the payer would see, and the reason.
    pub fn open_cashier(&self, parameters: &Value) -> Result<(), Error> {
        let parameters = parameters.as_object().cloned().unwrap_or_default();
        self.core.act(|world| {
            let (owner, number) = cashier::verify(world, &parameters)?;
            state::pay(world, &owner, &number).map(drop)
        })?;
        Ok(())
    }

    /// Makes a merchant a sub-merchant of [`MCHID`], in addition to [`SUB_MCHIDS`](crate::SUB_MCHIDS).
    ///
    /// # Errors
    /// [`Error::Refused`] if `mchid` can't be the number of a sub-merchant.
    pub fn add_sub_merchant(&self, mchid: &str) -> Result<(), Error> {
        Ok(self.core.act(|world| partners::add(world, MCHID, mchid))?)
    }

    /// Injects a fault into the next calls.
    pub fn fault(&self, fault: Fault) {
        self.core.faults.add(fault);
    }

    /// Issues another platform certificate, as WeChat Pay does before one expires, and returns its serial
    /// number. From then on, the certificates take turns signing responses to requests that name no
    /// key.
    ///
    /// # Errors
    /// [`Error::Folder`] if the certificate can't be generated or written.
    pub fn issue_certificate(&self, scheme: Scheme) -> Result<String, Error> {
        self.core.issue_certificate(scheme).map_err(Error::Folder)
    }

    /// Withdraws a platform certificate, unless it is the last one of its scheme. Returns whether the
    /// certificate was withdrawn.
    ///
    /// # Errors
    /// [`Error::Folder`] if the keys can't be written.
    pub fn withdraw_certificate(&self, serial: &str) -> Result<bool, Error> {
        self.core.withdraw_certificate(serial).map_err(Error::Folder)
    }

    /// Returns the serial numbers of the platform certificates of a scheme, the oldest first.
    pub fn certificates(&self, scheme: Scheme) -> Vec<String> {
        self.core.keys.certificates(scheme).iter().map(|key| key.id.clone()).collect()
    }

    /// Moves the sandbox's time forward. Orders, refunds and notifications use this time. Signatures use the
    /// system's clock, so clients are not affected.
    ///
    /// # Errors
    /// [`Error::Database`] if the changes that are then due can't be stored.
    pub fn advance(&self, time: Duration) -> Result<(), Error> {
        Ok(self.core.advance(i64::try_from(time.as_secs()).unwrap_or(i64::MAX))?)
    }

    /// Returns the sandbox's time, which orders, refunds and notifications use, in seconds since 1970.
    pub fn now(&self) -> i64 {
        self.core.now()
    }

    /// Stores an object of an account. Operations of the family then find it if their path parameter
    /// `name` has this `value`. In their responses, the fields of `document` replace the example's fields.
    ///
    /// # Errors
    /// [`Error::Database`] if the object can't be stored.
    pub fn put(&self, owner: &str, family: &str, name: &str, value: &str, document: Value) -> Result<(), Error> {
        let document = match document {
            Value::Object(fields) => fields,
            _ => Map::new(),
        };
        self.core.act(|world| state::put(world, owner, family, name, value, document))?;
        Ok(())
    }

    /// Returns the orders of all merchants, the newest first, as the console shows them.
    ///
    /// # Errors
    /// [`Error::Database`] if they can't be read.
    pub fn orders(&self) -> Result<Vec<Value>, Error> {
        let now = self.core.now();
        Ok(self.core.with(|store| console::orders_of(store, now))?)
    }

    /// Returns the latest requests, the newest first, with verdict, diagnosis and response.
    ///
    /// # Errors
    /// [`Error::Database`] if they can't be read.
    pub fn requests(&self, limit: u32) -> Result<Vec<Value>, Error> {
        Ok(self.core.with(|store| Ok(store.requests(None, limit)?.into_iter().map(|(_, facts)| facts).collect()))?)
    }

    /// Returns the latest notifications, the newest first, with every attempt.
    ///
    /// # Errors
    /// [`Error::Database`] if they can't be read.
    pub fn notifications(&self, limit: u32) -> Result<Vec<Value>, Error> {
        Ok(self.core.with(|store| Ok(store.notifications(limit)?.into_iter().map(|(_, facts)| facts).collect()))?)
    }

    /// Waits until something happens after this call: a request, a payment or an attempt to send a
    /// notification.
    pub async fn happened(&self) {
        let mut news = self.core.news();
        // `changed` fails only after the sandbox was dropped.
        drop(news.changed().await);
    }

    /// Returns the method and the path of every documented operation.
    pub fn operations() -> Vec<(&'static str, &'static str)> {
        SPEC.operations.iter().map(|one| (one.method.as_str(), one.path.as_str())).collect()
    }

    /// Returns the OpenAPI operation object with this method and path.
    pub fn operation(method: &str, path: &str) -> Option<&'static Value> {
        let found = SPEC.operations.iter().find(|one| one.method == method && one.path == path);
        found.map(|operation| operation.document())
    }

    /// Returns whether the sandbox implements an operation. The responses of all other operations are
    /// generated from their documents.
    pub fn remembers(method: &str, path: &str) -> bool {
        let found = SPEC.operations.iter().find(|one| one.method == method && one.path == path);
        found.is_some_and(state::is_implemented)
    }

    /// Returns the generation (`v3` or `v2`) and the event type of every documented notification.
    pub fn events() -> Vec<(&'static str, &'static str)> {
        let generation = |one: &Notification| if one.generation == Generation::V2 { "v2" } else { "v3" };
        SPEC.notifications.iter().map(|one| (generation(one), one.name.as_str())).collect()
    }

    /// Sends a documented notification, and returns its number. `asked` has `event` and `url`, and
    /// optionally `generation`, `owner` and `resource`. The default resource is the document's
    /// example.
    ///
    /// # Errors
    /// [`Error::Refused`] if no such notification is documented.
    pub fn notify(&self, asked: &Value) -> Result<i64, Error> {
        Ok(self.core.act(|world| crate::notify::send(world, asked))?)
    }

    /// Sends a notification again, as WeChat Pay may do at any time. With `is_probe`, first sends
    /// it with a wrong signature that starts with `WECHATPAY/SIGNTEST/`, which the receiver has to refuse.
    ///
    /// # Errors
    /// [`Error::Refused`] if there is no such notification.
    pub fn resend(&self, number: i64, is_probe: bool) -> Result<(), Error> {
        Ok(self.core.act(|world| crate::notify::resend(world, number, is_probe))?)
    }

    /// Returns what a developer needs to use the sandbox: addresses, numbers and keys. The text
    /// contains the sandbox's secrets.
    pub fn greeting(&self, folder: Option<&Path>) -> String {
        let account = self.core.keys.first();
        let public = self.core.keys.public_key();
        let mut text = format!(
            "WeChat Pay sandbox (unofficial)\n\
             \x20 base URL        {}\n\
             \x20 console         {}\n\
             \x20 mchid           {} (sub-merchants {}; brand {})\n\
             \x20 serial number   {} (SM2: {})\n\
             \x20 APIv3 key       {}\n\
             \x20 v2 key          {}\n\
             \x20 public key id   {}\n",
            self.url,
            self.console(),
            account.identity.id(),
            crate::SUB_MCHIDS.join(", "),
            crate::BRAND_ID,
            account.serial,
            self.core.keys.first_with_sm().serial,
            account.api_v3_key,
            account.api_v2_key,
            public.id,
        );
        if let Some(url) = &self.secure_url {
            text += &format!("\x20 TLS             {url}\n");
        }
        if let Some(folder) = folder {
            let folder = folder.display();
            text += &format!(
                "\x20 key files       {folder}/apiclient_key.pem, apiclient_cert.pem, pub_key.pem, wechatpay_cert.pem\n\
                 \x20 for SM2         {folder}/sm_apiclient_key.pem, sm_apiclient_cert.pem, sm_wechatpay_cert.pem\n\
                 \x20 CA certificate  {folder}/ca.pem (valid for 30 days from this start)\n\
                 \x20 environment     set -a; . {folder}/sandbox.env; set +a\n"
            );
        }
        text += "Notifications go to this machine only, unless you allow other hosts. Ctrl+C stops the sandbox.";
        text
    }
}
