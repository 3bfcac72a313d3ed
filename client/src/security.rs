//! Security: what is proven and what is not, what to store, and what to do if an outcome is
//! unknown. This module contains no code.
//!
//! # What is verified
//! - **Every 2xx response of v3**, with a trusted key. A trusted key is one that the client was
//!   given, or a platform certificate that it downloaded ([`Refresher`](crate::Refresher) says when
//!   it trusts one). The signature is checked over timestamp, nonce and body, and the timestamp
//!   must be within five minutes of this machine's clock. It is an error if a response has no
//!   signature, or if it is signed with a key that isn't trusted or with a certificate that has
//!   expired. Responses with another status are verified if they are signed
//!   ([`ApiError::verified`](crate::error::ApiError) says so), and are reported as errors in any
//!   case.
//! - **Every response of v2** that reports success in `return_code` or `retcode`: the field `sign`
//!   is verified over all received fields, known or unknown. For the unsigned operations below,
//!   `sign` is verified if it is present. A body fails verification if it can't be read, or if it
//!   reports neither success nor failure although the operation's docs have a field for that.
//! - **Every notification**, over the bytes as received. In v2's refund notifications, only the
//!   encrypted part is authenticated: see
//!   [`Notification::is_signed`](crate::webhook::Notification::is_signed).
//! - **TLS**: the host's certificate and name, always. Nothing in this crate turns this check off.
//!
//! Signatures of v2 are compared in constant time. RSA and AES come from AWS-LC, whose timing
//! doesn't depend on the key.
//!
//! 国密 (feature `sm`) comes from the RustCrypto project. Its code for signing and decrypting with
//! SM2 is written to run in constant time, with formally verified field arithmetic, but nobody has
//! audited it. The comparison of a ciphertext's digest doesn't run in constant time. Signatures are
//! randomized, so that an attacker can't compare a correct and a faulty signature of one message.
//! SM4 reads a table at positions that depend on key and data, so its timing also depends on key
//! and data: anything that measures the timing precisely, such as another program on the same
//! processor, may learn the key that is derived from the APIv3 key.
//!
//! # What is not verified
//! - Responses of the operations whose descriptor says `unsigned_response`: some files of v3 and,
//!   in v2, the operations whose docs show no `sign`, such as bills, red packets, transfers, risk
//!   queries and the key for encrypted fields. Only TLS protects them and, for a file, the digest
//!   (`hash_value`) that came with its URL: see [`Client::download`](crate::Client::download).
//! - That an amount, an order number or an app in a verified notification is the one that you
//!   expect. **Compare them with your own order before you deliver.**
//! - That a notification is new. WeChat Pay sends the same notification up to 15 times, and anybody
//!   who has recorded one can send it again within five minutes: process each order only once, in a
//!   database transaction.
//! - That a payer's browser tells the truth: the result that the cashier returns to the browser
//!   doesn't prove a payment. Query the order.
//! - Error texts of a response without a signature: a proxy on the way may have written them.
//!
//! # Several merchants in one process
//! - A response is verified only with the keys of the account that made the call, and with keys
//!   that you trust for all accounts. A tenant that passes its own key off as WeChat Pay's can't
//!   sign responses for another tenant.
//! - [`Tenants`](crate::webhook::Tenants) finds the owner of a notification by the key that signed
//!   it, and only the owner's APIv3 keys decrypt it. A v2 notification names its merchant, and only
//!   this merchant's key can verify it. A notification whose top level names another merchant or
//!   brand is refused. Each id belongs to one key: adding another key under the same id is an
//!   error.
//! - What this does not prevent: a tenant can forge notifications of its own orders, and replay old
//!   v2 notifications, which have no timestamp. It can claim other merchants as its sub-merchants,
//!   or name them inside lists and objects of the resource. A tenant that knows the id of another
//!   tenant's key can take the id first: then adding the other key is an error until the first one
//!   is removed. Process each [`Envelope::id`](crate::webhook::Envelope) or order once, and only
//!   for orders of [`Notification::owner`](crate::webhook::Notification::owner).
//! - If a key may have been compromised, call [`TrustStore::remove`](crate::TrustStore::remove). It
//!   takes effect at once, and neither a download nor an account that has the key in its settings
//!   brings it back.
//!
//! # What an attacker tries
//! - **A forged message**: its signature doesn't verify. The only unsigned messages that are
//!   accepted are listed above.
//! - **A replayed message**: v3 refuses it after five minutes; until then, and in v2 forever, it
//!   verifies again. Store the [`Envelope::id`](crate::webhook::Envelope) of v3 and the order
//!   number of v2, and process each only once.
//! - **A resource in another envelope**: v3's signature covers the envelope and the resource. v2's
//!   `req_info` can be put into any document: only its content is authenticated, and only its
//!   content is used.
//! - **Another algorithm**: the key determines the algorithm. v3 refuses a message that names
//!   another algorithm. It also refuses a response whose scheme differs from the scheme of the
//!   request, unless `Builder::migrating` is set. v2 has two algorithms, and both need the
//!   merchant's key.
//! - **Repeated or nested elements in a signed v2 document**: they are part of the text that is
//!   signed, so the signature doesn't match.
//! - **Shifted field boundaries in a signed v2 document**: the signature doesn't cover where a
//!   value ends. `a=1&b=2` may be two fields or one. Anybody who has a signed document can hide a
//!   field in the value of the field before it. Anybody who chooses a value in the document, such
//!   as `attach`, can turn part of that value into fields, if no other field sorts between them.
//!   Query the order if payers choose such values.
//! - **Values that XML can't represent**, such as control characters: v2 requests with such values
//!   are refused before anything is sent. A carriage return is escaped, so that it arrives as it
//!   was signed.
//! - **Hosts that look like WeChat Pay's**, in a `download_url`: files are downloaded over TLS
//!   only, from hosts of `mch.weixin.qq.com` and `wechatpay.cn`, without a port or a user.
//! - **Texts that flood a log or forge its lines**: the server's error messages are truncated, and
//!   kept on one line.
//!
//! # What to store, and where
//! Anybody who has one of these secrets can do the following:
//! - private key (`apiclient_key.pem`, `.p12`): make every call in your name, such as payouts and
//!   refunds
//! - APIv3 key: read notifications and encrypted fields of responses; together with a compromised
//!   TLS connection, make a client that downloads certificates trust the attacker's own certificate
//! - v2 key: make every v2 call that needs no certificate, and **write notifications that verify**
//!
//! Keep them in a secret store or an HSM ([`Signer`](crate::crypto::Signer) is the trait for that),
//! not in a repository, an image or a log. WeChat Pay's public key and its certificates are not
//! secret, but whoever can change them decides what you trust: load them from a place that only you
//! can write to. For v2, prefer HMAC-SHA256 to MD5 if an operation allows both
//! ([`Builder::v2_sign_type`](crate::Builder::v2_sign_type)).
//!
//! This crate wipes the keys that it holds from memory on drop. It can't wipe the copies that the
//! TLS library or your program makes. It can't wipe SM2 private keys either, because the SM2
//! library doesn't wipe them. `Debug` and `Display` of this crate's types show no key, no body and
//! no [`Sensitive`](crate::types::Sensitive) field. What you serialize yourself, with `serde_json`
//! for instance, is plaintext, and includes names, identity numbers and bank accounts. Encrypt such
//! data where you store it, or don't keep it.
//!
//! Keep the clock synchronized (NTP): if it is off by more than five minutes, no v3 message
//! verifies.
//!
//! # An unknown outcome
//! [`Error::outcome_unknown`](crate::Error::outcome_unknown) returns true for the errors after
//! which a call may have been carried out: no complete response arrived, the response doesn't
//! verify, the server responded with 5xx, or it responded with a v2 code that means the same, such
//! as `SYSTEMERROR`. In that case:
//! 1. Don't send the request again **under a new number** of your own: that is a second payment, or
//!    a second refund.
//! 2. Query by your own number (`out_trade_no`, `out_refund_no`, `out_bill_no`). The result of the
//!    query is what counts.
//! 3. If the query doesn't know the number, retry exactly the same request, with the same number
//!    and the same content. Most operations that move money are idempotent by that number; the
//!    operation's page says so.
//! 4. After a payment by code (`micropay`), query until the state is final. Reverse the payment
//!    (`reverse`) if the state isn't final within the time that the payer will wait at the till.
//!
//! An [`Error::Decode`](crate::Error::Decode) is not an unknown outcome: the call was carried out,
//! and only its response doesn't have the documented shape.
//!
//! # Hostile input
//! - XML: document types are rejected, no entities are resolved except XML's own five and numeric
//!   character references, and elements nest at most 16 deep. JSON nests at most 128 deep.
//! - Responses are limited in size and in time; see [`transport`](crate::transport). Your server
//!   decides how long a notification may be: a limit of 1 MiB is ample.
//! - Redirects are not followed. Signed headers are sent only to the hosts of WeChat Pay, and to
//!   the hosts that you name yourself ([`Builder::base_url`](crate::Builder::base_url),
//!   [`Builder::failover`](crate::Builder::failover)).
