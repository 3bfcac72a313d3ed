//! Reading PEM, with an error for each way of handing over the wrong file.

use crate::error::Error;
use base64::prelude::{BASE64_STANDARD, Engine};
use zeroize::Zeroizing;

/// The label and the DER bytes of the first PEM block whose label is among `wanted`.
///
/// Windows line ends, a byte order mark and text around the block do no harm. `what` names the thing for the error.
pub(crate) fn read<'a>(text: &'a str, wanted: &[&str], what: &str) -> Result<(&'a str, Zeroizing<Vec<u8>>), Error> {
    let mut others = Vec::new();
    for piece in text.split("-----BEGIN ").skip(1) {
        let Some((label, rest)) = piece.split_once("-----") else {
            continue;
        };
        if !wanted.contains(&label) {
            others.push(label);
            continue;
        }
        let end = format!("-----END {label}-----");
        let Some((body, _)) = rest.split_once(&end) else {
            return Err(Error::configuration(format!("{what}: the line `{end}` is missing")));
        };
        let body: Zeroizing<String> = Zeroizing::new(body.split_whitespace().collect());
        // The decoder's own message would quote a byte of the key.
        let der = BASE64_STANDARD
            .decode(body.as_bytes())
            .map_err(|_| Error::configuration(format!("{what}: what stands between BEGIN and END is not BASE64")))?;
        return Ok((label, Zeroizing::new(der)));
    }
    Err(Error::configuration(match others.as_slice() {
        [] => format!("{what}: this is not PEM, it has no line `-----BEGIN {}-----`", wanted[0]),
        [label, ..] => format!("{what}: this is a {label}, but a {} is needed", wanted.join(" or a ")),
    }))
}
