//! Responses that are files, streamed in pieces.

use super::call::Call;
use super::handle::{Client, after_refresh};
use super::save;
use crate::codegen::{Descriptor, FromResponse, Operation, RequestData, ResponseFormat};
use crate::crypto::{HashType, Hasher, Pending};
use crate::error::{Error, RawBody, ResponseMeta, VerificationFailure};
use crate::protocol::v3::{V3, header, statement_digest, verify_statement};
use crate::protocol::{Outgoing, Payload, Proof, not_verified, own_address};
use crate::transport::{Chunks, TransportError, whole};
use crate::types::{File, Method};
use bytes::{Buf, Bytes, BytesMut};
use flate2::write::MultiGzDecoder;
use futures_util::future::{Either, select};
use futures_util::stream::{Stream, StreamExt, TryStreamExt, empty};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, Response};
use std::fmt;
use std::io::Write;
use std::path::Path;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// A file that is being downloaded: a [`Stream`] of its bytes, in pieces of any length.
///
/// ```no_run
/// # use wechatpay_client::{Client, HashType};
/// # async fn example(client: Client, download_url: &str, hash_value: &str) -> Result<(), Box<dyn std::error::Error>> {
/// // The response to a bill request has the URL and the digest. The request had `tar_type` `GZIP`.
/// let download = client.download_url(download_url).await?;
/// download.gunzip().expect_hash(HashType::Sha1, hash_value).save("bill.csv").await?;
/// # Ok(())
/// # }
/// ```
#[non_exhaustive]
pub struct Download {
    /// The header `Content-Type`.
    pub content_type: Option<String>,
    /// The number of bytes on the wire, if the server states it.
    pub content_length: Option<u64>,
    chunks: Chunks,
    /// Bytes that were received but not yet decompressed.
    rest: Bytes,
    gzip: Option<MultiGzDecoder<Vec<u8>>>,
    hash: Option<(Hasher, String)>,
    /// How many more bytes the limit allows; `None` without a limit.
    left: Option<u64>,
    /// The first bytes that were handed out. They show whether the file is still compressed.
    start: Vec<u8>,
}

/// How a gzip file begins.
const GZIP: &[u8] = b"\x1f\x8b";

impl Download {
    fn new(headers: &HeaderMap, chunks: Chunks) -> Self {
        let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
        Self {
            content_type: text(CONTENT_TYPE).map(str::to_owned),
            content_length: text(CONTENT_LENGTH).and_then(|length| length.parse().ok()),
            chunks,
            rest: Bytes::new(),
            gzip: None,
            hash: None,
            left: None,
            start: Vec::new(),
        }
    }

    fn whole(file: File) -> Self {
        let File { bytes, content_type } = file;
        let content_length = Some(bytes.len() as u64);
        Self { content_type, content_length, ..Self::new(&HeaderMap::new(), whole(bytes)) }
    }

    /// Decompresses the file. Use it if the file was requested with `tar_type` `GZIP`. Only a small
    /// piece is decompressed at a time, so a small file can't expand to fill the memory.
    pub fn gunzip(mut self) -> Self {
        self.gzip = Some(MultiGzDecoder::new(Vec::new()));
        self
    }

    /// Compares the file with `hex`, the digest that came with its URL. A compressed file is
    /// decompressed first if you call [`Download::gunzip`]. Without this comparison, nothing proves
    /// that an unsigned file is the one that WeChat Pay offered. The digest is compared after the
    /// last piece: if it differs, [`Download::chunk`] returns an error after it has returned all
    /// pieces. The value of a response's `hash_type` parses as a [`HashType`].
    pub fn expect_hash(mut self, kind: HashType, hex: impl Into<String>) -> Self {
        self.hash = Some((Hasher::new(kind), hex.into()));
        self
    }

    /// Limits the size of the file to this many bytes. If you call [`Download::gunzip`], the limit
    /// applies to the decompressed bytes. [`Download::chunk`] fails once the file is longer. By
    /// default, there is no limit.
    pub fn limit(mut self, bytes: u64) -> Self {
        self.left = Some(bytes);
        self
    }

    /// Returns the next piece, or `None` after the last.
    ///
    /// # Errors
    /// - [`Error::UnknownOutcome`] if the connection breaks or stalls, so that the file is
    ///   incomplete.
    /// - [`Error::Verification`] if the file can't be decompressed, has the wrong digest, or is
    ///   longer than [`Download::limit`].
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.try_next().await
    }

    /// Writes the rest of the file to `path`, and returns its length in bytes. The file appears at
    /// `path` only when it is complete and its digest, if one is expected, matches. Until then it
    /// has another name in the same folder. In a Tokio runtime, the file is written by the threads
    /// for blocking calls; otherwise by the thread that polls the future.
    ///
    /// # Errors
    /// The errors of [`Download::chunk`], and also [`Error::File`] if the file can't be written.
    /// After any error, a file that already existed at `path` is unchanged.
    pub async fn save(mut self, path: impl AsRef<Path> + Send) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        let mut file = save::unblocked(move || save::Unfinished::next_to(&path)).await?;
        let mut length = 0;
        while let Some(first) = self.chunk().await? {
            let mut chunks = vec![first];
            // Small pieces are written together.
            let mut pending = chunks[0].len();
            while pending < save::BLOCK
                && let Some(next) = self.chunk().await?
            {
                pending += next.len();
                chunks.push(next);
            }
            length += pending as u64;
            file = save::unblocked(move || {
                chunks.iter().try_for_each(|chunk| file.write(chunk))?;
                Ok(file)
            })
            .await?;
        }
        save::unblocked(move || file.finish()).await?;
        Ok(length)
    }

    /// Returns the last decompressed bytes; if there are none, compares the digest.
    fn finish(&mut self) -> Result<Option<Bytes>, VerificationFailure> {
        let last = match self.gzip.take() {
            Some(decoder) => decoder.finish().map_err(|_| VerificationFailure::Gzip)?,
            None => Vec::new(),
        };
        if !last.is_empty() {
            return self.counted(last.into()).map(Some);
        }
        let same = |(hasher, expected): (Hasher, String)| hasher.finish().eq_ignore_ascii_case(&expected);
        if self.hash.take().is_none_or(same) {
            return Ok(None);
        }
        // WeChat Pay announces the digest of the decompressed file. If the file is still
        // compressed, the caller probably forgot to call `gunzip`.
        Err(if self.start == GZIP { VerificationFailure::Compressed } else { VerificationFailure::Digest })
    }

    /// Counts and hashes a piece.
    fn counted(&mut self, plain: Bytes) -> Result<Bytes, VerificationFailure> {
        if let Some(left) = &mut self.left {
            *left = left.checked_sub(plain.len() as u64).ok_or(VerificationFailure::TooLong)?;
        }
        if let Some((hasher, _)) = &mut self.hash {
            hasher.update(&plain);
            let missing = GZIP.len() - self.start.len();
            self.start.extend_from_slice(&plain[..plain.len().min(missing)]);
        }
        Ok(plain)
    }

    /// Takes a piece of `rest`, and decompresses it if the file is compressed.
    fn inflated(&mut self) -> Result<Bytes, VerificationFailure> {
        // A piece decompresses to at most 1,032 times its size.
        const PIECE: usize = 1 << 10;
        let piece = self.rest.split_to(self.rest.remaining().min(PIECE));
        let Some(decoder) = &mut self.gzip else {
            return Ok(piece);
        };
        decoder.write_all(&piece).map_err(|_| VerificationFailure::Gzip)?;
        Ok(std::mem::take(decoder.get_mut()).into())
    }

    /// Ends the stream, so that no pieces follow an error.
    fn stop(&mut self) {
        self.chunks = Box::pin(empty());
        (self.rest, self.gzip, self.hash) = (Bytes::new(), None, None);
    }

    fn fail<T>(&mut self, reason: VerificationFailure) -> Result<T, Error> {
        self.stop();
        Err(not_verified(reason, ResponseMeta::default()))
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.rest.is_empty() {
                match ready!(self.chunks.poll_next_unpin(context)).transpose() {
                    Ok(Some(chunk)) if self.gzip.is_some() => self.rest = chunk,
                    Ok(Some(chunk)) => {
                        let counted = self.counted(chunk).or_else(|reason| self.fail(reason));
                        return Poll::Ready(Some(counted));
                    }
                    Ok(None) => {
                        let end = self.finish().or_else(|reason| self.fail(reason));
                        return Poll::Ready(end.transpose());
                    }
                    Err(error) => {
                        // The connection ended before the file did.
                        self.stop();
                        return Poll::Ready(Some(Err(error.into())));
                    }
                }
            }
            match self.inflated() {
                Ok(plain) if plain.is_empty() => {}
                Ok(plain) => {
                    let counted = self.counted(plain).or_else(|reason| self.fail(reason));
                    return Poll::Ready(Some(counted));
                }
                Err(reason) => return Poll::Ready(Some(self.fail(reason))),
            }
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = out.debug_struct("Download");
        out.field("content_type", &self.content_type).field("content_length", &self.content_length);
        out.finish_non_exhaustive()
    }
}

impl Client {
    /// Sends a request whose response is a file, and returns the file as a stream of pieces. Takes
    /// the request by value or by reference.
    ///
    /// How the file is verified depends on the operation:
    /// - If its response is unsigned according to the docs, the file is streamed as it arrives, and
    ///   nothing proves that it is WeChat Pay's: compare it with the digest that came with its URL,
    ///   using [`Download::expect_hash`].
    /// - For an overseas statement, the digest is signed. The signature is verified before the
    ///   first byte is handed out, and the digest is compared after the last byte.
    /// - Any other file is read completely, up to 32 MiB, and verified before its first byte is
    ///   handed out.
    ///
    /// # Errors
    /// The errors of [`Client::send`]. Errors while the file arrives come from [`Download::chunk`].
    pub async fn download<O: Operation<Response = File>>(&self, operation: O) -> Result<Download, Error> {
        self.fetch(O::DESCRIPTOR, operation.into_request_data()).await
    }

    /// Downloads the file at a `download_url` from a response. The request is signed and goes to
    /// the host in the URL, which must be a host of WeChat Pay, or to
    /// [`Builder::base_url`](crate::Builder::base_url) if that is set. The file itself is unsigned:
    /// compare it with the digest that came with the URL.
    ///
    /// # Errors
    /// [`Error::Configuration`] if the URL is on another host, before anything is sent. Otherwise,
    /// the errors of [`Client::send`].
    pub async fn download_url(&self, url: &str) -> Result<Download, Error> {
        let key = header(&self.trusted_key().await?.id)?;
        self.fetch_url(url, Proof::Header(Some(key))).await
    }

    /// Like [`Client::download_url`], but doesn't sign the request. Use it for
    /// `/v3/new-tax-control-fapiao/download`.
    ///
    /// # Errors
    /// The errors of [`Client::download_url`].
    pub async fn download_url_unsigned(&self, url: &str) -> Result<Download, Error> {
        self.fetch_url(url, Proof::Nothing(None)).await
    }

    async fn fetch_url(&self, url: &str, proof: Proof) -> Result<Download, Error> {
        const DESCRIPTOR: &Descriptor =
            &Descriptor::new("download_url", Method::Get, "").response_format(ResponseFormat::File).unsigned_response();
        let (server, target) = own_address(url, self.account().base_url.as_deref()).ok_or_else(|| {
            Error::configuration(
                "the URL of the download is not on one of WeChat Pay's hosts: pass the `download_url` of a response",
            )
        })?;
        let outgoing = Outgoing { target, headers: HeaderMap::new(), payload: Payload::default() };
        let (id, verb, servers) = (DESCRIPTOR.id, Method::Get, vec![server]);
        self.streamed(DESCRIPTOR, Call { id, verb, servers, outgoing, generation: &V3, proof, missing: Vec::new() })
            .await
    }

    async fn fetch(&self, descriptor: &'static Descriptor, parts: RequestData) -> Result<Download, Error> {
        let call = self.call(descriptor, parts.into_tree(descriptor)).await?;
        self.streamed(descriptor, call).await
    }

    async fn streamed(&self, descriptor: &'static Descriptor, call: Call) -> Result<Download, Error> {
        let response = self.account().carry_stream(&call).await?;
        let error_start = call.generation.document_start();
        // v2 doesn't sign files. It signs only an error document that it sends instead of a file.
        let response = if error_start.is_some() || descriptor.unsigned_response {
            let transport = &self.account().connections.transport;
            match file_or_error(response, error_start, transport.sleep(ERROR_TIME)).await? {
                Answered::File(download) => return Ok(*download),
                Answered::Other(response) => response,
            }
        } else if response.status().is_success() && statement_digest(response.headers()).is_some() {
            return self.statement(response).await;
        } else {
            gathered(response).await?
        };
        let (accepted, content) = self.received(descriptor, response, &call).await?;
        File::from_response(content).map(Download::whole).map_err(|error| accepted.undecoded(error))
    }

    /// Verifies the signature of a file's digest, and returns the file. The file is compared with
    /// the digest after its last byte.
    async fn statement(&self, response: Response<Chunks>) -> Result<Download, Error> {
        let (head, chunks) = response.into_parts();
        let refresh = self.ensure_trusted(&head.headers).await;
        let context = &self.account().context;
        let (trust, now) = (context.trust.snapshot(), context.now());
        let digest = statement_digest(&head.headers).unwrap_or_default();
        let verified = verify_statement(&trust, context.sender(), &head.headers, digest, now);
        let meta = || ResponseMeta { status: Some(head.status.as_u16()), ..ResponseMeta::default() };
        verified.map_err(|reason| after_refresh(not_verified(reason, meta()), refresh))?;
        self.verified();
        Ok(Download::new(&head.headers, chunks).expect_hash(HashType::Sha1, digest))
    }
}

/// How long to wait for the body of an error.
const ERROR_TIME: Duration = Duration::from_secs(20);

/// The maximum size of a file that is held in memory until its signature is verified.
const SIGNED_LIMIT: usize = 32 << 20;

async fn gathered(response: Response<Chunks>) -> Result<Response<Bytes>, TransportError> {
    let (head, mut chunks) = response.into_parts();
    let mut body = BytesMut::new();
    gather(&mut chunks, &mut body, SIGNED_LIMIT + 1).await?;
    if body.len() > SIGNED_LIMIT {
        return Err(TransportError::Sent(format!("the signed file is longer than {SIGNED_LIMIT} bytes").into()));
    }
    Ok(Response::from_parts(head, body.freeze()))
}

enum Answered {
    File(Box<Download>),
    /// A response that reports an error by its status or, in v2, by its body. It has as much of the
    /// body as an error keeps.
    Other(Response<Bytes>),
}

/// Returns the file, or the error that was sent instead of the file. `error_start` has the first
/// bytes of an error document; `None` if the status alone shows whether there is an error.
async fn file_or_error(
    response: Response<Chunks>,
    error_start: Option<&[u8]>,
    enough: Pending<'_, ()>,
) -> Result<Answered, TransportError> {
    let (head, mut chunks) = response.into_parts();
    let mut start = BytesMut::new();
    if head.status.is_success() {
        if let Some(document) = error_start {
            gather(&mut chunks, &mut start, document.len()).await?;
        }
        if !error_start.is_some_and(|document| start.starts_with(document)) {
            let chunks = whole(start.freeze()).chain(chunks);
            return Ok(Answered::File(Box::new(Download::new(&head.headers, Box::pin(chunks)))));
        }
    }
    // A server that sends one byte at a time could keep this waiting forever. So when `enough`
    // completes, the error gets only what was received so far.
    {
        let all = pin!(gather(&mut chunks, &mut start, RawBody::LIMIT));
        if let Either::Left((gathered, _)) = select(all, enough).await {
            gathered?;
        }
    }
    Ok(Answered::Other(Response::from_parts(head, start.freeze())))
}

/// Reads until `bytes` has at least `enough` bytes, or the body ends.
async fn gather(chunks: &mut Chunks, bytes: &mut BytesMut, enough: usize) -> Result<(), TransportError> {
    while bytes.len() < enough {
        match chunks.try_next().await? {
            Some(chunk) => bytes.extend_from_slice(&chunk),
            None => break,
        }
    }
    Ok(())
}
