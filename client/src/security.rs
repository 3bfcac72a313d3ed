//! Security: what is proven and what is not, what to store, and what to do when an outcome is unknown. There is no code here.
//!
//! # What is verified
//! - **Every answer of 2xx of v3** under a trusted key, one that the client was given or a platform certificate that it
//!   downloaded ([`Refresher`](crate::Refresher) says when it believes one): signature over time, nonce and body, and a time within
//!   five minutes of this machine's clock. An answer without a signature is an error; so is one under a key that isn't trusted, or
//!   under a certificate that has expired. Answers with another status are verified where they are signed
//!   ([`ApiError::verified`](crate::error::ApiError) says so), and reported as errors in any case.
//! - **Every answer of v2** whose `return_code` is `SUCCESS`: the field `sign`, over all fields that came, known ones or not; of the
//!   operations below where it has one. A body that can't be read, or has no `return_code`, is an answer that doesn't verify.
//! - **Every notification**, over the bytes as received. Of v2's notice of a refund only what is sealed in it is proven:
//!   [`Notification::is_signed`](crate::webhook::Notification::is_signed).
//! - **TLS**: certificate and name of the host, always. Nothing in this crate turns that off.
//!
//! Signatures of v2 are compared in constant time; RSA and AES are those of AWS-LC, whose time doesn't depend on the key.
//!
//! # What is not verified
//! - Answers of the few operations whose descriptor says
//!   `unsigned_response`: files, and of v2 bills, red packets, transfers and
//!   the key of sealed fields. Only TLS stands for them, and of a file the digest (`hash_value`) that the operation told which answered a file's address: [`Client::download`](crate::Client::download)
//!   says what it does about that.
//! - That an amount, an order number or an application in a verified notification is the one that you expect. **Compare them with
//!   your own order before you deliver.**
//! - That a notification is new. The same one comes up to 15 times, and anybody who has recorded one can send it again within five
//!   minutes: do your work once for each order, in a transaction of your database.
//! - That a payer's browser tells the truth: what it brings back from the cashier says nothing of a payment. Query the order.
//! - Error texts of an answer without a signature: a proxy on the way can have written them.
//!
//! # What to store, and where
//! | secret | whoever has it can |
//! | --- | --- |
//! | private key (`apiclient_key.pem`, `.p12`) | make every call under your name: pay out, refund |
//! | APIv3 key | read notifications, and what is sealed in answers; together with a broken TLS connection, make a client that downloads certificates trust one of their own |
//! | v2 key | make every v2 call that needs no certificate, and **write notifications that verify** |
//!
//! Keep them in a secret store or an HSM ([`Signer`](crate::crypto::Signer) is the trait for that), not in a repository, an image or
//! a log. WeChat Pay's public key and its certificates are no secrets, but whoever can change them decides what you believe: load them from a
//! place that only you can write to. Prefer HMAC-SHA256 to MD5 for v2 where an operation leaves the choice
//! ([`Builder::v2_sign_type`](crate::Builder::v2_sign_type)).
//!
//! Keys are wiped from memory on drop where this crate holds them; the TLS library and the caller's own copies are not covered.
//! `Debug` and `Display` of this crate's types show no key, no body and no [`Sensitive`](crate::types::Sensitive) field. What you make
//! of a response yourself, by `serde_json` for instance, is plaintext: names, identity numbers and bank accounts among it. Encrypt
//! such a store, or don't keep it.
//!
//! Keep the clock right (NTP): beyond five minutes nothing verifies.
//!
//! # An unknown outcome
//! [`Error::outcome_unknown`](crate::Error::outcome_unknown) tells the errors after which a call may have been carried out: no whole
//! answer came, or the answer doesn't verify, or the server answered 5xx or one of v2's codes for the same (`SYSTEMERROR`). Then:
//! 1. Don't send it again **under a new number** of your own: that is a second payment, or a second refund.
//! 2. Query by your own number (`out_trade_no`, `out_refund_no`, `out_bill_no`). What the query says counts.
//! 3. Where the query doesn't know the number, send the very same request again, with the same number and the same content. Most
//!    operations that move money are idempotent by that number; the operation's page says so.
//! 4. Of a payment by code (`micropay`) query until the state is final, and reverse it (`reverse`) when it isn't within the time that
//!    the payer will wait at the till.
//!
//! An [`Error::Decode`](crate::Error::Decode) is no unknown outcome: the call was carried out, and only its answer has another shape
//! than the docs say.
//!
//! # Hostile input
//! - XML: document types are refused, no entity is resolved but XML's own five and numbered characters, and elements nest 16 deep at
//!   most. JSON nests 128 deep at most.
//! - Answers are read up to a limit of bytes, and time is bounded; see [`transport`](crate::transport). Notifications are as long as
//!   your server lets them be: a limit of 1 MiB is ample.
//! - Redirects are not followed, and signed headers go to the hosts of WeChat Pay alone.
