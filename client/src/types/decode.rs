/// What happens if fields of a verified response or notification have values that don't fit their
/// documented types. Such a field is left empty, its value is kept in the `extra` of the struct
/// that contains it, and `unread()` of the response lists it. A value in another, unambiguous form
/// is always read, such as a number that is sent as text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decode {
    /// Any such field causes an [`Error::Decode`](crate::Error::Decode), which contains the
    /// response.
    Strict,
    /// Such a field causes an [`Error::Decode`](crate::Error::Decode) if it is an amount, a state
    /// or an id. The error contains the response: see
    /// [`ResponseDecodeError::value`](crate::error::ResponseDecodeError::value). A field is one of
    /// these if a word of its name is `amount`, `total`, `fee`, `refund`, `price`, `balance`,
    /// `cash`, `currency`, `state`, `status`, `result`, `code`, `id`, `no`, `number`, `mchid`,
    /// `appid` or `openid`.
    #[default]
    Careful,
    /// Such fields never cause an error.
    Lenient,
}

/// The words that [`Decode::Careful`] looks for in the names of fields.
const GRAVE: [&str; 18] = [
    "amount", "total", "fee", "refund", "price", "balance", "cash", "currency", "state", "status", "result", "code",
    "id", "no", "number", "mchid", "appid", "openid",
];

impl Decode {
    /// Returns whether it is an error if the field at this pointer can't be read.
    pub(crate) fn refuses(self, pointer: &str) -> bool {
        let is_index = |step: &&str| !step.bytes().all(|byte| byte.is_ascii_digit());
        let name = pointer.rsplit('/').find(is_index).unwrap_or_default();
        match self {
            Self::Strict => true,
            Self::Careful => name.split('_').any(|word| GRAVE.contains(&word)),
            Self::Lenient => false,
        }
    }
}
