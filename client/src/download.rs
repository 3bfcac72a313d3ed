//! Answers that are files, in pieces as they come.

use crate::client::Client;
use crate::error::{Error, RawBody};
use crate::operation::{Descriptor, File, FromAnswer, Operation, Parts};
use crate::transport::{Chunks, TransportError, whole};
use crate::v2;
use bytes::{Bytes, BytesMut};
use futures_util::stream::{Stream, StreamExt, TryStreamExt};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, Response};
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A file that is being read: a [`Stream`] of its bytes, in pieces of any length.
///
/// ```no_run
/// # use wechatpay_client::{Client, Error, model::{File, Operation}};
/// # async fn example(client: Client, bill: impl Operation<Response = File>) -> Result<(), Box<dyn std::error::Error>> {
/// use std::io::Write;
/// let mut download = client.download(bill).await?;
/// let mut file = std::fs::File::create("bill.csv")?;
/// while let Some(chunk) = download.chunk().await? {
///     file.write_all(&chunk)?;
/// }
/// # Ok(())
/// # }
/// ```
#[non_exhaustive]
pub struct Download {
    /// Header `Content-Type`.
    pub content_type: Option<String>,
    /// How many bytes there are, where the server says it.
    pub content_length: Option<u64>,
    chunks: Chunks,
}

impl Download {
    fn new(headers: &HeaderMap, chunks: Chunks) -> Self {
        let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
        Self {
            content_type: text(CONTENT_TYPE).map(str::to_owned),
            content_length: text(CONTENT_LENGTH).and_then(|length| length.parse().ok()),
            chunks,
        }
    }

    fn whole(file: File) -> Self {
        let File { bytes, content_type } = file;
        Self { content_type, content_length: Some(bytes.len() as u64), chunks: whole(bytes) }
    }

    /// The next piece; `None` behind the last.
    ///
    /// # Errors
    /// [`Error::UnknownOutcome`] when the connection breaks or stands still, which is no end of the file.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.try_next().await
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.chunks.poll_next_unpin(context).map_err(Error::from)
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
    /// Sends a request, by value or by reference, whose answer is a file, and hands the file, of any size, out in pieces.
    ///
    /// An answer that the reference calls unsigned is handed out as it comes, and nothing proves it: compare it with the digest that
    /// came with its address. A signed one is read whole and verified before its first byte is handed out.
    ///
    /// # Errors
    /// As [`Client::send`]; later ones come from [`Download::chunk`].
    pub async fn download<O: Operation<Response = File>>(&self, operation: O) -> Result<Download, Error> {
        self.fetch(O::DESCRIPTOR, operation.parts()).await
    }

    async fn fetch(&self, descriptor: &'static Descriptor, parts: Parts) -> Result<Download, Error> {
        let (tree, file) = parts.into_tree(descriptor);
        let (request, v2) = self.signed(descriptor, tree, file.as_ref()).await?;
        let transport = &self.settings().transport;
        // v2 never signs a file, only the document that comes in its place.
        let response = if v2.is_some() || descriptor.unsigned_response {
            match file_or_error(transport.stream(request).await?, v2.is_some()).await? {
                Answered::File(download) => return Ok(download),
                Answered::Other(response) => response,
            }
        } else {
            transport.send(request).await?
        };
        let (accepted, content) = self.received(descriptor, response, v2).await?;
        File::from_answer(content).map(Download::whole).map_err(|error| accepted.undecoded(error))
    }
}

enum Answered {
    File(Download),
    /// An error by its status or, of v2, by its body: as much of it as an error keeps.
    Other(Response<Bytes>),
}

async fn file_or_error(response: Response<Chunks>, v2: bool) -> Result<Answered, TransportError> {
    let (head, mut chunks) = response.into_parts();
    let mut start = BytesMut::new();
    if head.status.is_success() {
        if v2 {
            gather(&mut chunks, &mut start, v2::call::DOCUMENT.len()).await?;
        }
        if !start.starts_with(v2::call::DOCUMENT) {
            let chunks = whole(start.freeze()).chain(chunks);
            return Ok(Answered::File(Download::new(&head.headers, Box::pin(chunks))));
        }
    }
    gather(&mut chunks, &mut start, RawBody::LIMIT).await?;
    Ok(Answered::Other(Response::from_parts(head, start.freeze())))
}

/// Reads until there are as many bytes, or no more.
async fn gather(chunks: &mut Chunks, bytes: &mut BytesMut, enough: usize) -> Result<(), TransportError> {
    while bytes.len() < enough {
        match chunks.try_next().await? {
            Some(chunk) => bytes.extend_from_slice(&chunk),
            None => break,
        }
    }
    Ok(())
}
